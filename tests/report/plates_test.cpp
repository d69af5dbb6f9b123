#include "described.hpp"
#include "domain/import/known_delegations.hpp"
#include "report/badges/plate_sheets.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using testing::box_of;
using testing::lines_of_description;

namespace {

Session session_in(const char* code, const char* room) {
    Session session;
    session.code = SessionCode{code};
    session.title = code;
    session.room = RoomCode{room};
    return session;
}

AgendaItem item_called(const char* code, ItemKind kind, std::vector<DelegationCode> delegations) {
    AgendaItem item;
    item.code = SessionCode{code};
    item.kind = kind;
    item.required_delegations = std::move(delegations);
    return item;
}

/// Three delegations, two people each, and one who works for the meeting; all meet in the hall, and of two groups beside each other
/// one is of Kazakhstan and the OSCE.
Dataset meeting_in_rooms() {
    Dataset data;
    data.series.emplace_back().code = SeriesCode{"s"};
    for (const auto* code : {"DEU", "KAZ", "OSCE"})
        data.delegations.push_back(delegation_of(*find_known(code).front()));
    data.delegations.back().name.set("ru", "ОБСЕ");
    auto& venue = data.venues.emplace_back();
    venue.code = VenueCode{"v"};
    venue.rooms = {{RoomCode{"hall"}, "Hall", 60},
                   {RoomCode{"salon"}, "Salon", 12},
                   {RoomCode{"library"}, "Library", {}},
                   {RoomCode{"bar"}, "Bar", {}}};
    auto& meeting = data.meetings.emplace_back();
    meeting.code = MeetingCode{"m"};
    meeting.series = SeriesCode{"s"};
    meeting.title = "First meeting";
    meeting.venue = venue.code;
    meeting.sessions = {session_in("opening", "hall"), session_in("group", "salon"),
                        session_in("experts", "library")};
    meeting.agenda = Agenda{};
    meeting.agenda->items = {
        item_called("opening", ItemKind::plenary, {DelegationCode{"DEU"}}),
        item_called("group", ItemKind::parallel, {DelegationCode{"KAZ"}, DelegationCode{"OSCE"}}),
        item_called("experts", ItemKind::parallel, {})};
    const auto add = [&](const Delegation& delegation, Role role) {
        auto& person = data.participants.emplace_back();
        person.code = ParticipantCode{"p-" + std::to_string(data.participants.size())};
        person.name.latin = std::string{word(role)} + " of " + delegation.code.text();
        person.name.own = "Имя";
        auto& registration = data.registrations.emplace_back();
        registration.meeting = meeting.code;
        registration.delegation = delegation.code;
        registration.code =
            RegistrationCode{delegation.code.text() + "-" + std::to_string(100 + data.participants.size())};
        registration.participant = person.code;
        registration.role = role;
        registration.status = RegistrationStatus::confirmed;
    };
    for (const auto& delegation : data.delegations) {
        add(delegation, Role::adviser);
        add(delegation, Role::head);
    }
    add(data.delegations.front(), Role::interpreter);
    return data;
}

struct Room3 {
    Dataset data = meeting_in_rooms();
    PaperRequest request{.data = data, .meeting = data.meetings.front()};

    [[nodiscard]] Plates plates(const PlateChoice& choice) const { return plates_of(request, choice); }
};

std::vector<std::string> codes_of(const Plates& made) {
    std::vector<std::string> codes;
    for (const auto& plate : made.plates)
        codes.push_back(plate.code);
    return codes;
}

} // namespace

TEST_SUITE("report: plates") {
    TEST_CASE("plates: one for each delegation, and as many in each room as sit there") {
        const Room3 sample;
        const auto made = sample.plates({});
        CHECK(codes_of(made) == std::vector<std::string>{"DEU", "KAZ", "OSCE"});
        REQUIRE(made.rooms.size() == 3); // nobody meets in the bar
        CHECK(made.count_in(0) == 3);
        CHECK(made.count_in(1) == 2); // the group names them
        CHECK(made.count_in(2) == 3); // and the other names nobody
        CHECK(made.count_persons() == 6);
        CHECK(made.plates[0].persons == 2);
        CHECK(made.plates[0].stands_in == std::vector<bool>{true, false, true});
    }
    TEST_CASE("plates: of people the head of a delegation is first, and who works for the meeting has none") {
        const Room3 sample;
        const auto made = sample.plates({.of_people = true, .with_own_script = true});
        REQUIRE(made.plates.size() == 6);
        CHECK(made.plates[0].name == "head of DEU");
        CHECK(made.plates[1].name == "adviser of DEU");
        CHECK(made.plates[0].own_name == "Имя");
        CHECK(made.plates[0].delegation == "Germany");
        CHECK(made.count_in(1) == 4);
        CHECK(sample.plates({.of_people = true}).plates[0].own_name.empty());
    }
    TEST_CASE("plates: of one room only those that stand there") {
        const Room3 sample;
        CHECK(codes_of(sample.plates({.room = RoomCode{"salon"}})) ==
              std::vector<std::string>{"KAZ", "OSCE"});
        CHECK(sample.plates({.of_people = true, .room = RoomCode{"salon"}}).plates.size() == 4);
        CHECK(sample.plates({.room = RoomCode{"bar"}}).plates.empty());
    }
    TEST_CASE("plates: a second language, where the delegation has a name in it") {
        Room3 sample;
        sample.data.delegations[0].name = LocalText{"Deutschland"};
        sample.data.delegations[2].name = LocalText{"OSCE"};
        sample.data.delegations[2].name.set("kk", "ЕҚЫҰ");
        const auto made = sample.plates({.second_language = "kk"});
        CHECK(made.plates[2].second == "ЕҚЫҰ");
        CHECK(made.plates[0].second.empty());
        CHECK(made.untranslated == std::vector<std::string>{"DEU", "KAZ"});
        // By the table, where it has no name of its own.
        CHECK(sample.plates({.second_language = "ru"}).plates[0].second == "Германия");
        // Called alike in both: once.
        sample.data.delegations[2].name.set("kk", "OSCE");
        CHECK(sample.plates({.second_language = "kk"}).plates[2].second.empty());
        CHECK(sample.plates({.second_language = "kk"}).untranslated.size() == 2);
    }
    TEST_CASE("plate_table: a column for each room, and its count below") {
        const Room3 sample;
        const auto sheet = plate_table(sample.plates({}), {});
        REQUIRE(sheet.columns.size() == 8);
        CHECK(sheet.columns[5].key == "room_hall");
        CHECK(sheet.columns[6].title == "SALON");
        REQUIRE(sheet.total.size() == 8);
        CHECK(sheet.total[4] == util::Cell{std::int64_t{6}});
        CHECK(sheet.total[6] == util::Cell{std::int64_t{2}});
        CHECK(sheet.rows[0][6] == util::Cell{});
        CHECK(sheet.rows[1][6] == util::Cell{std::int64_t{1}});
        const PlateChoice people{.of_people = true, .second_language = "ru", .with_own_script = true};
        const auto wide = plate_table(sample.plates(people), people);
        CHECK(wide.columns.size() == 10);
        for (const auto& row : wide.rows)
            CHECK(row.size() == 10);
        CHECK(wide.total.size() == 10);
    }
    TEST_CASE("plate_sheets: of any size all is on the page, each line apart, the name in the largest") {
        const Room3 sample;
        constexpr std::array<std::pair<double, double>, 5> sizes{
            {{305, 107.5}, {40, 40}, {1'000, 40}, {40, 1'000}, {420, 148}}};
        for (const bool of_people : {false, true})
            for (const bool is_card : {false, true})
                for (const auto& [width, height] : sizes) {
                    const PlateChoice choice{
                        .of_people = of_people, .second_language = "ru", .with_own_script = of_people};
                    const PlatePrinting printing{.is_tent_card = is_card, .width = width, .height = height};
                    const PlacedBox page{0, 0, is_card ? 210 : width, is_card ? 297 : height};
                    std::vector<PlacedBox> texts;
                    std::size_t sheets = 0;
                    double size_of_name = 0;
                    for (const auto& fields : lines_of_description(
                             plate_sheets(sample.request, sample.plates(choice), printing))) {
                        if (fields.front() == "sheet") {
                            texts.clear();
                            ++sheets;
                        }
                        if (fields.front() != "text")
                            continue;
                        const auto box = box_of(fields);
                        CHECK(testing::is_within(box, page));
                        CHECK(box.width > 0);
                        CHECK(box.height > 0);
                        for (const auto& other : texts)
                            CHECK_FALSE(testing::overlap(box, other));
                        const bool is_name = fields.at(7) == "bold";
                        if (is_name)
                            size_of_name = std::stod(fields.at(5));
                        else
                            CHECK(std::stod(fields.at(5)) <= size_of_name);
                        texts.push_back(box);
                    }
                    CHECK(sheets == (of_people ? 6 : 3));
                    CHECK(texts.size() == (of_people ? 4U : 2U) * (is_card ? 2U : 1U));
                }
    }
    TEST_CASE("plate_sheets: a folded card says the same on both sides, seen from each the name above") {
        const Room3 sample;
        const PlateChoice choice{.of_people = true, .second_language = "ru"};
        std::vector<PlacedBox> upright;
        std::vector<PlacedBox> turned;
        std::vector<std::string> said;
        for (const auto& fields : lines_of_description(
                 plate_sheets(sample.request, sample.plates(choice), {.is_tent_card = true})))
            if (fields.front() == "text" && said.size() < 6) {
                (fields.at(11) == "turned" ? turned : upright).push_back(box_of(fields));
                said.push_back(fields.at(12));
            }
        REQUIRE(upright.size() == 3);
        REQUIRE(turned.size() == 3);
        CHECK(std::vector<std::string>(said.begin(), said.begin() + 3) ==
              std::vector<std::string>(said.begin() + 3, said.end()));
        for (std::size_t i = 0; i < 3; ++i) {
            // Turned by half a turn about the middle of the page, one falls on the other.
            CHECK(297 - turned[i].y - turned[i].height == doctest::Approx(upright[i].y));
            CHECK(turned[i].height == doctest::Approx(upright[i].height));
        }
        CHECK(upright[0].y < upright[1].y);
        CHECK(upright[0].y >= 148.5);
    }
}
