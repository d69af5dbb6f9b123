#include "described.hpp"
#include "domain/import/known_delegations.hpp"
#include "report/badges/badge_sheets.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::report;
using testing::box_of;
using testing::is_within;
using testing::lines_of_description;
using testing::overlap;

namespace {

/// A meeting with so many people of three delegations, one of them of another class, every other with a second script.
domain::Dataset meeting_of_people(std::size_t count) {
    using namespace domain;
    Dataset data;
    Series series;
    series.code = SeriesCode{"s"};
    series.classes = {{ClassCode{"states"}, LocalText{"States members"}, "D", "#c00000"},
                      {ClassCode{"igo"}, LocalText{"Intergovernmental organizations"}, "", ""}};
    data.series.push_back(series);
    for (const auto* code : {"KAZ", "DEU", "OSCE"})
        data.delegations.push_back(delegation_of(*find_known(code).front()));
    Meeting meeting;
    meeting.code = MeetingCode{"m"};
    meeting.series = series.code;
    meeting.title = "Third meeting of experts on matters of common interest";
    data.meetings.push_back(meeting);
    for (std::size_t i = 0; i < count; ++i) {
        Participant person;
        person.code = ParticipantCode{"p-" + std::to_string(i)};
        person.name.latin = "Maximiliane Number " + std::to_string(i);
        if (i % 2 == 0)
            person.name.own = "Имя " + std::to_string(i);
        Registration registration;
        registration.meeting = meeting.code;
        registration.delegation = data.delegations[i % 3].code;
        registration.code = RegistrationCode{registration.delegation.text() + "-" + std::to_string(100 + i)};
        registration.participant = person.code;
        registration.status = RegistrationStatus::confirmed;
        data.participants.push_back(std::move(person));
        data.registrations.push_back(std::move(registration));
    }
    return data;
}

struct Sample {
    domain::Dataset data;
    PaperRequest request{.data = data, .meeting = data.meetings.front()};
    std::vector<BadgeToPrint> badges;

    explicit Sample(std::size_t count) : data(meeting_of_people(count)) {
        for (const auto& listed : roster_of(request))
            for (const auto& delegation : listed.delegations)
                for (const auto& person : delegation.people)
                    badges.push_back({person.registration->code, "84G7ZWYRD6Z1RV0WHE6M1110RD"});
        REQUIRE(badges.size() == count);
    }
};

} // namespace

TEST_SUITE("badge sheets") {
    TEST_CASE("badge sheets: every stock fits its page, and no badge overlaps another") {
        for (const auto& stock : badge_stocks()) {
            INFO(stock.name);
            const PlacedBox page{0, 0, stock.page_width, stock.page_height};
            for (int i = 0; i < stock.a_sheet(); ++i) {
                CHECK(is_within(stock.place(i), page));
                for (int j = 0; j < i; ++j)
                    CHECK_FALSE(overlap(stock.place(i), stock.place(j)));
            }
        }
    }
    TEST_CASE("badge sheets: moved as far as there is play nothing that is printed leaves the sheet, and "
              "farther it does") {
        for (const auto& stock : badge_stocks()) {
            INFO(stock.name);
            const PlacedBox page{0, 0, stock.page_width, stock.page_height};
            const auto play = stock.play();
            const auto printed = [&](int number, double x, double y) {
                const auto place = stock.place(number);
                const auto margin = stock.margin();
                return PlacedBox{place.x + margin + x, place.y + margin + y, place.width - 2 * margin,
                                 place.height - 2 * margin};
            };
            const auto all_within = [&](double x, double y) {
                for (int i = 0; i < stock.a_sheet(); ++i)
                    if (!is_within(printed(i, x, y), page))
                        return false;
                return true;
            };
            constexpr double little = 0.01;
            CHECK(all_within(-play.left + little, -play.up + little));
            CHECK(all_within(play.right - little, play.down - little));
            CHECK_FALSE(all_within(-play.left - little, 0));
            CHECK_FALSE(all_within(play.right + little, 0));
            CHECK_FALSE(all_within(0, -play.up - little));
            CHECK_FALSE(all_within(0, play.down + little));
        }
    }
    TEST_CASE("badge sheets: a stock is found by its name or number, however it is typed") {
        for (const auto& stock : badge_stocks()) {
            CHECK(find_badge_stock(stock.name) == &stock);
        }
        CHECK(find_badge_stock("avery l-4787") == find_badge_stock("L4785"));
        CHECK(find_badge_stock("1445-02")->name == "DURABLE 1445-02");
        CHECK(find_badge_stock("a6")->name == "A6");
        CHECK(find_badge_stock("8395")->name == "Avery 5395");
        CHECK(find_badge_stock("Avery") == nullptr);
        CHECK(find_badge_stock("") == nullptr);
        CHECK(find_badge_stock("4712") == nullptr);
    }
    TEST_CASE(
        "badge sheets: on every stock all of a badge is within it, apart, and its code is 18 mm or more") {
        const Sample sample{25};
        for (const auto& stock : badge_stocks())
            for (const bool both_sides : {false, true}) {
                INFO(stock.name);
                const BadgePrinting printing{.stock = stock, .both_sides = both_sides};
                std::size_t codes = 0;
                std::vector<PlacedBox> texts;
                int on_sheet = -1;
                for (const auto& fields :
                     lines_of_description(badge_sheets(sample.request, printing, sample.badges))) {
                    if (fields.front() == "sheet" || fields.front() == "about")
                        texts.clear();
                    if (fields.front() == "sheet")
                        on_sheet = 0;
                    if (fields.front() != "text" && fields.front() != "code" && fields.front() != "area")
                        continue;
                    const auto box = box_of(fields);
                    const auto holds = [&](int number) {
                        auto place = stock.place(number);
                        if (both_sides && !is_within(box, place))
                            place.x = stock.page_width - place.x - place.width;
                        return is_within(box, place);
                    };
                    bool is_held = false;
                    for (int i = 0; i < stock.a_sheet(); ++i)
                        is_held = is_held || holds(i);
                    CHECK(is_held);
                    CHECK(box.width > 0);
                    CHECK(box.height > 0);
                    if (fields.front() == "area")
                        continue;
                    for (const auto& other : texts)
                        CHECK_FALSE(overlap(box, other));
                    texts.push_back(box);
                    if (fields.front() == "code") {
                        CHECK(box.width >= 18);
                        CHECK(box.height >= 18);
                        ++codes;
                    }
                }
                CHECK(on_sheet == 0);
                CHECK(codes == sample.badges.size() * (both_sides ? 2 : 1));
            }
    }
    TEST_CASE("badge sheets: what is used up is skipped, and what the printer is off by moves everything") {
        const Sample sample{3};
        const auto& stock = *find_badge_stock("L4785");
        const auto codes = [&](const BadgePrinting& printing) {
            std::vector<PlacedBox> boxes;
            for (const auto& fields :
                 lines_of_description(badge_sheets(sample.request, printing, sample.badges)))
                if (fields.front() == "code")
                    boxes.push_back(box_of(fields));
            return boxes;
        };
        const auto plain = codes({.stock = stock});
        const auto skipped = codes({.stock = stock, .skip = 2});
        const auto moved = codes({.stock = stock, .offset_x = 1.5, .offset_y = -2});
        REQUIRE(plain.size() == 3);
        CHECK(skipped[0].x == doctest::Approx(plain[2].x));
        CHECK(skipped[0].y == doctest::Approx(plain[2].y));
        CHECK(moved[1].x == doctest::Approx(plain[1].x + 1.5));
        CHECK(moved[1].y == doctest::Approx(plain[1].y - 2));
        std::size_t sheets = 0;
        const BadgePrinting full{.stock = stock, .skip = 8};
        for (const auto& fields : lines_of_description(badge_sheets(sample.request, full, sample.badges)))
            sheets += fields.front() == "sheet" ? 1U : 0U;
        CHECK(sheets == 2);
    }
    TEST_CASE("badge sheets: the order is that of delegations in the list of participants") {
        const Sample sample{70};
        std::vector<domain::RegistrationCode> shuffled;
        for (const auto& badge : sample.badges)
            shuffled.insert(shuffled.begin(), badge.code);
        const auto ordered = in_order_of_delegations(sample.request, shuffled);
        REQUIRE(ordered.size() == sample.badges.size());
        for (std::size_t i = 0; i < ordered.size(); ++i)
            CHECK(ordered[i] == sample.badges[i].code);
    }
}
