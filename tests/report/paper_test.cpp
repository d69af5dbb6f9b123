/// \file
/// Documents: their figures, their order, and how they are written.
#include "ctitf.hpp"
#include "domain/import/known_delegations.hpp"
#include "domain/people/personal.hpp"
#include "report/documents/paper_person.hpp"
#include "report/documents/papers.hpp"
#include "report/paper/alphabet.hpp"
#include "report/paper/logos.hpp"
#include "support/random_dataset.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::report;
using namespace std::string_literals;

namespace {

const Meeting& meeting_of(const Dataset& data, const char* code) {
    return *std::find_if(data.meetings.begin(), data.meetings.end(),
                         [&](const Meeting& meeting) { return meeting.code.text() == code; });
}

/// What is listed under each heading of a class, counted from the blocks as they are printed.
struct Lines {
    int delegations = 0;
    int people = 0;
    friend bool operator==(const Lines&, const Lines&) = default;
};

std::vector<std::pair<std::string, Lines>> lines_of(const Paper& paper) {
    std::vector<std::pair<std::string, Lines>> sections;
    for (const auto& block : paper.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block)) {
            if (heading->level == 1)
                sections.emplace_back(heading->line.shown(), Lines{});
            else
                ++sections.back().second.delegations;
        }
        if (std::holds_alternative<PaperEntry>(block))
            ++sections.back().second.people;
    }
    return sections;
}

/// What the table on the first page says, the total last.
std::vector<std::pair<std::string, Lines>> figures_of(const Paper& paper) {
    std::vector<std::pair<std::string, Lines>> figures;
    for (const auto& block : paper.blocks)
        if (const auto* table = std::get_if<PaperTable>(&block)) {
            for (const auto& row : table->rows)
                figures.emplace_back(row.cells[0].shown(),
                                     Lines{std::stoi(row.cells[1].shown()), std::stoi(row.cells[2].shown())});
            break;
        }
    return figures;
}

Lines sum_of(const std::vector<std::pair<std::string, Lines>>& rows) {
    Lines sum;
    for (const auto& [title, one] : rows) {
        sum.delegations += one.delegations;
        sum.people += one.people;
    }
    return sum;
}

std::vector<Delegation> states_of_paper() {
    std::vector<Delegation> states;
    for (const auto* code : {"AFG", "CHN", "PRK", "DEU", "IRN", "KAZ", "KGZ", "NOR", "PAK", "KOR", "RUS",
                             "SVK", "TJK", "TUR", "TKM", "GBR", "USA", "UZB", "VNM"})
        states.push_back(delegation_of(*find_known(code).front()));
    return states;
}

/// The codes of these States in the order of a list in this language.
std::string order_in(const char* language) {
    Dataset data;
    data.delegations = states_of_paper();
    Meeting meeting;
    meeting.code = MeetingCode{"m"};
    for (const auto& state : data.delegations)
        meeting.invited.push_back({state.code, std::nullopt, std::nullopt, "", std::nullopt, {}});
    data.meetings = {meeting};
    std::string order;
    for (const auto& listed :
         expected_roster({.data = data, .meeting = data.meetings[0], .language = language}))
        for (const auto& delegation : listed.delegations)
            order += (order.empty() ? "" : " ") + delegation.delegation->code.text();
    return order;
}

std::string part(const Paper& paper, std::string_view name) {
    for (const auto& one : paper_docx(paper))
        if (one.name == name)
            return one.content;
    return {};
}

/// The text of the paragraphs of a DOCX, without its marks: a line each.
std::string text_of(const std::string& document) {
    std::string text;
    for (std::size_t at = 0; at < document.size();) {
        if (document[at] != '<') {
            text += document[at++];
            continue;
        }
        const auto end = document.find('>', at) + 1;
        if (document.compare(at, 6, "</w:p>") == 0)
            text += '\n';
        at = end;
    }
    return text;
}

const std::array<const char*, 20> odd_names{"Łukasz Żółć-Jenča",
                                            "Юсуф Щербаков",
                                            "Ҷамшед Ғафурӣ Қӯқандӣ",
                                            "Әсел Жұмағұлқызы Өтеңіз",
                                            "محمد بن عبد الله الفارسي",
                                            "گلچهره کیانی‌پژوه",
                                            "李小明",
                                            "สมชาย น้ำใจดี",
                                            "श्रीमती कृष्णा क्षत्रिय",
                                            "Nguyễn Thị Hồng Ánh",
                                            "Adviser, گلچهره کیانی‌پژوه (Iran) 12",
                                            "محمد Smith-العربي 2026-11-28",
                                            "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh",
                                            "ཀརྨ་ལོ་འདས་",
                                            "თამარ ქართველი",
                                            "Բագրատ Հայկազյան",
                                            "ᠮᠣᠩᠭᠣᠯ",
                                            "𠮷野家 髙橋",
                                            "שרה כהן",
                                            "😀 Emoji"};

/// A meeting at which these people are, all of one delegation.
Dataset meeting_of_odd_names() {
    Dataset data;
    data.delegations.push_back({});
    data.delegations.back().code = DelegationCode{"OMN"};
    data.delegations.back().name = LocalText{"سلطنة عُمان"};
    data.meetings.push_back({});
    data.meetings.back().code = MeetingCode{"m"};
    data.meetings.back().title = "Meeting";
    for (std::size_t i = 0; i < odd_names.size(); ++i) {
        Participant participant;
        participant.code = ParticipantCode{"p-" + std::to_string(i)};
        participant.name.latin = odd_names.at(i);
        Registration registration;
        registration.meeting = MeetingCode{"m"};
        registration.code = RegistrationCode{"OMN-" + std::to_string(100 + i)};
        registration.participant = participant.code;
        registration.delegation = DelegationCode{"OMN"};
        registration.status = RegistrationStatus::confirmed;
        data.participants.push_back(participant);
        data.registrations.push_back(registration);
    }
    return data;
}

} // namespace

TEST_SUITE("report::paper") {
    TEST_CASE("list of participants: the figures equal the lines below, whoever is there") {
        int people = 0;
        for (int seed = 1; seed <= 300; ++seed) {
            const auto data = testing::DatasetMaker(static_cast<std::uint64_t>(seed), 6).make();
            for (const auto& meeting : data.meetings)
                for (const auto who : {Who::confirmed, Who::expected, Who::checked_in}) {
                    CAPTURE(seed);
                    const auto paper = participants_paper({.data = data, .meeting = meeting, .who = who});
                    auto figures = figures_of(paper);
                    const auto total = figures.back().second;
                    figures.pop_back();
                    REQUIRE(sum_of(figures) == total);
                    std::erase_if(figures, [](const auto& row) {
                        return row.first.ends_with("(counted, not listed)");
                    });
                    const auto lines = lines_of(paper);
                    REQUIRE(figures == lines);
                    REQUIRE(static_cast<int>(paper.sheet.rows.size()) == sum_of(lines).people);
                    people += total.people;
                }
        }
        CHECK(people > 1'000);
    }

    TEST_CASE("a version makes the document that it was kept of, in every language") {
        int people = 0;
        for (int seed = 1; seed <= 60; ++seed) {
            CAPTURE(seed);
            const auto data = testing::DatasetMaker(static_cast<std::uint64_t>(seed), 6).make();
            for (const auto& meeting : data.meetings)
                for (const auto& [name, who] : {std::pair{DocumentName::participants, Who::confirmed},
                                                std::pair{DocumentName::participants, Who::expected},
                                                std::pair{DocumentName::participants, Who::checked_in},
                                                std::pair{DocumentName::attendance, Who::checked_in},
                                                std::pair{DocumentName::roll_call, Who::expected},
                                                std::pair{DocumentName::credentials, Who::expected}}) {
                    KeptDocument kept;
                    kept.meeting = meeting.code;
                    kept.made_of = kept_state(data, meeting, name, who);
                    const auto again = data_of(kept, data.sources);
                    people += static_cast<int>(again.registrations.size());
                    for (const auto* language : {"en", "ru"}) {
                        const auto of = [&](const Dataset& from, const Meeting& its, Who whose) {
                            return paper_html(paper_of(name, {.data = from,
                                                              .meeting = its,
                                                              .language = language,
                                                              .as_at = {{2026, 11, 16}, std::nullopt},
                                                              .who = whose,
                                                              .with_contacts = true}));
                        };
                        REQUIRE(of(again, again.meetings.front(), Who::everybody) == of(data, meeting, who));
                    }
                }
        }
        CHECK(people > 500);
    }

    TEST_CASE("changes: an addendum has what is new, a corrigendum what is otherwise or no more") {
        const auto data = meeting_of_odd_names();
        auto later = data;
        later.registrations[0].position = "Minister";
        later.registrations.erase(later.registrations.begin() + 1);
        auto added = later.registrations[1];
        added.code = RegistrationCode{"OMN-900"};
        later.registrations.push_back(added);
        const auto changes = [&](std::optional<Amendment> amendment) {
            const PaperRequest before{.data = data, .meeting = data.meetings.front()};
            const PaperRequest now{.data = later, .meeting = later.meetings.front()};
            std::string text;
            for (const auto& row :
                 changes_paper(before, now, {.since = "then", .amendment = amendment}).sheet.rows)
                text += std::get<std::string>(row.front()) + ";";
            return text;
        };
        CHECK(changes(std::nullopt) == "changed;added;removed;");
        CHECK(changes(Amendment::addendum) == "States;"); // a list of its own, by class
        CHECK(changes(Amendment::corrigendum) == "changed;removed;");
    }

    TEST_CASE("addendum: it is the list itself with only those who are new, whoever they are") {
        int added = 0;
        int without = 0;
        const auto rows_of = [](const Paper& paper) {
            std::multiset<std::string> rows;
            for (const auto& row : paper.sheet.rows) {
                std::string text;
                for (const auto& cell : row)
                    if (const auto* words = std::get_if<std::string>(&cell))
                        text += *words + "|";
                rows.insert(text);
            }
            return rows;
        };
        for (int seed = 1; seed <= 80; ++seed) {
            CAPTURE(seed);
            const auto data = testing::DatasetMaker(static_cast<std::uint64_t>(seed), 6).make();
            for (const auto& meeting : data.meetings) {
                auto former = data;
                std::size_t place = 0; // every third stood in no former version
                std::erase_if(former.registrations, [&](const auto&) { return place++ % 3 == 0; });
                const PaperRequest before{.data = former, .meeting = meeting, .language = "fr"};
                const PaperRequest now{.data = data, .meeting = meeting, .language = "fr"};
                const auto addendum = changes_paper(before, now, {.amendment = Amendment::addendum});
                auto expected = rows_of(participants_paper(now));
                for (const auto& row : rows_of(participants_paper(before)))
                    expected.erase(expected.find(row));
                REQUIRE(rows_of(addendum) == expected);
                int entries = 0;
                for (const auto& [title, lines] : lines_of(addendum))
                    entries += lines.people;
                REQUIRE(entries == static_cast<int>(expected.size()));
                const bool says_so =
                    paper_text(addendum).find("Personne n'a été ajouté.") != std::string::npos;
                REQUIRE(says_so == expected.empty());
                added += entries;
                without += expected.empty() ? 1 : 0;
            }
        }
        CHECK(added > 100);
        CHECK(without > 0);
    }

    TEST_CASE("addendum: of a document without names it has no column of what was, and none of the change") {
        auto data = meeting_of_odd_names();
        auto& meeting = data.meetings.front();
        auto later = data;
        later.delegations.push_back(delegation_of(*find_known("NOR").front()));
        later.meetings.front().invited.push_back(
            {DelegationCode{"NOR"}, std::nullopt, std::nullopt, "", std::nullopt, {}});
        const auto paper = changes_paper(
            {.data = data, .meeting = meeting}, {.data = later, .meeting = later.meetings.front()},
            {.document = DocumentName::roll_call, .amendment = Amendment::addendum});
        REQUIRE(paper.sheet.columns.size() == 2);
        REQUIRE(paper.sheet.rows.size() == 1);
        CHECK(std::get<std::string>(paper.sheet.rows[0][0]) == "Norway");
    }

    TEST_CASE("changes: who was forgotten is told neither as removed nor as changed nor as added") {
        auto data = meeting_of_odd_names();
        const auto forget = [](Dataset& state, std::size_t person) {
            state.participants.at(person).name = {"(forgotten)", "", "", "", std::nullopt};
            state.registrations.at(person).position.clear();
        };
        for (auto& registration : data.registrations)
            registration.position = "Minister";
        for (const std::size_t person : {0U, 1U, 2U})
            forget(data, person);
        auto later = data;
        later.registrations[0].role = Role::head;                      // otherwise
        later.registrations[1].status = RegistrationStatus::withdrawn; // no more
        data.registrations[2].status = RegistrationStatus::withdrawn;  // new
        const auto rows = [&](std::optional<Amendment> amendment) {
            return changes_paper({.data = data, .meeting = data.meetings.front()},
                                 {.data = later, .meeting = later.meetings.front()},
                                 {.since = "then", .amendment = amendment})
                .sheet.rows.size();
        };
        for (const auto amendment : {std::optional<Amendment>{}, std::optional{Amendment::addendum},
                                     std::optional{Amendment::corrigendum}})
            CHECK(rows(amendment) == 0);
        // Beside somebody who is told.
        later.registrations[5].status = RegistrationStatus::withdrawn;
        CHECK(rows(std::nullopt) == 1);
        CHECK(rows(Amendment::corrigendum) == 1);
    }

    TEST_CASE("changes: somebody forgotten is not told by the delegation that is called no more") {
        auto data = meeting_of_odd_names();
        data.participants.resize(1);
        data.registrations.resize(1);
        data.participants[0].name = {"(forgotten)", "", "", "", std::nullopt};
        auto later = data;
        later.registrations.clear();
        for (const auto document : {DocumentName::roll_call, DocumentName::credentials})
            CHECK(changes_paper({.data = data, .meeting = data.meetings.front(), .who = Who::everybody},
                                {.data = later, .meeting = later.meetings.front()}, {.document = document})
                      .sheet.rows.empty());
    }

    TEST_CASE("logos: pictures are known by their bytes, and stand side by side in their proportions") {
        const auto png = "\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\0\x40\0\0\0\x20\x08\x06\0\0\0...."s;
        const auto logo = read_logo("un.jpg", png);
        REQUIRE(logo);
        CHECK_FALSE(logo->is_svg);
        CHECK(logo->width == 64);
        CHECK(logo->height == 32);
        CHECK(read_logo("a.svg", "<?xml version=\"1.0\"?><svg/>")->is_svg);
        CHECK_FALSE(read_logo("a.png", "no picture"));
        CHECK_FALSE(read_logo("a.png", png.substr(0, 20)));
        CHECK_FALSE(read_logo("a.png", ""));
        CHECK_FALSE(read_logo("a.svg", std::string{"\0<svg", 5}));
        const auto places = places_of({{*logo, *logo}}, 170);
        REQUIRE(places.size() == 2);
        CHECK(places[0].width == doctest::Approx(36));
        CHECK(places[0].x == doctest::Approx((170 - 36 - 10 - 36) / 2.0));
        CHECK(places[1].x == doctest::Approx(places[0].x + 46));
        const auto narrow = places_of({{*logo, *logo, *logo}}, 64);
        CHECK(narrow[2].x + narrow[2].width == doctest::Approx(64));
        CHECK(narrow[0].width == doctest::Approx(2 * narrow[0].height));
    }

    TEST_CASE("order: the same States in English, French, Spanish and Russian") {
        CHECK(order_in("en") ==
              "AFG CHN PRK DEU IRN KAZ KGZ NOR PAK KOR RUS SVK TJK TUR TKM GBR USA UZB VNM");
        CHECK(order_in("fr") ==
              "AFG DEU CHN USA RUS IRN KAZ KGZ NOR UZB PAK KOR PRK GBR SVK TJK TUR TKM VNM");
        CHECK(order_in("es") ==
              "AFG DEU CHN SVK USA RUS IRN KAZ KGZ NOR PAK GBR KOR PRK TJK TUR TKM UZB VNM");
        CHECK(order_in("ru") ==
              "AFG VNM DEU IRN KAZ CHN PRK KGZ NOR PAK KOR RUS SVK GBR USA TJK TKM TUR UZB");
    }

    TEST_CASE("order: articles, accents, hyphens and apostrophes are nothing, letters of the language are") {
        CHECK(order_key("The Gambia", "en") == order_key("Gambia", "en"));
        CHECK(order_key("l'Ouzbékistan", "fr") == order_key("Ouzbekistan", "fr"));
        CHECK(order_key("los Países Bajos", "es") == order_key("Paises Bajos", "es"));
        CHECK(order_key("El Salvador", "es") < order_key("Emiratos", "es"));
        CHECK(order_key("Côte d'Ivoire", "fr") == order_key("cote divoire", "fr"));
        CHECK(order_key("Guinea", "en") < order_key("Guinea-Bissau", "en"));
        CHECK(order_key("Papua New Guinea", "en") < order_key("Papuan", "en"));
        CHECK(order_key("Niño", "es") > order_key("Nino zz", "es"));
        CHECK(order_key("Niño", "es") < order_key("Nio", "es"));
        CHECK(order_key("Ёлка", "ru") == order_key("Елка", "ru"));
        CHECK(order_key("Йемен", "ru") > order_key("Ияя", "ru"));
        CHECK(order_key("Цейлон", "ru") > order_key("Хорватия", "ru"));
        CHECK(order_key("Østland", "en") < order_key("Oztland", "en"));
        CHECK(order_key("The", "en") == order_key("the", "en"));
    }

    TEST_CASE(
        "order: it begins with the State that was drawn, classes have their order, and a class its day") {
        Dataset data;
        data.delegations = states_of_paper();
        data.series.push_back({});
        data.series[0].code = SeriesCode{"s"};
        data.series[0].classes = {{ClassCode{"party"}, LocalText{"Parties"}, "", "", Listing::listed},
                                  {ClassCode{"watcher"}, LocalText{"Observers"}, "", "", Listing::listed}};
        Meeting meeting;
        meeting.code = MeetingCode{"m"};
        meeting.series = SeriesCode{"s"};
        for (const auto* code : {"DEU", "KAZ", "NOR", "UZB"}) {
            meeting.invited.push_back(
                {DelegationCode{code}, std::nullopt, std::nullopt, "", std::nullopt, {}});
            meeting.classes.push_back({DelegationCode{code}, ClassCode{"party"}, std::nullopt});
        }
        meeting.first_state = DelegationCode{"NOR"};
        meeting.classes.push_back({DelegationCode{"DEU"}, ClassCode{"watcher"}, Date{2011, 3, 30}});
        data.meetings = {meeting};
        const auto order_on = [&](const Date& day) {
            std::string order;
            for (const auto& listed :
                 expected_roster({.data = data, .meeting = data.meetings[0], .as_at = {day, std::nullopt}})) {
                order += listed.title + ":";
                for (const auto& delegation : listed.delegations)
                    order += " " + delegation.delegation->code.text();
                order += "; ";
            }
            return order;
        };
        CHECK(order_on({2011, 3, 29}) == "Parties: NOR UZB DEU KAZ; ");
        CHECK(order_on({2011, 3, 30}) == "Parties: NOR UZB KAZ; Observers: DEU; ");
        // Where the State that was drawn does not come, the next of its class is first.
        data.meetings[0].first_state = DelegationCode{"KGZ"};
        data.meetings[0].classes.push_back({DelegationCode{"KGZ"}, ClassCode{"party"}, std::nullopt});
        CHECK(order_on({2011, 3, 29}) == "Parties: NOR UZB DEU KAZ; ");
        data.meetings[0].first_state = DelegationCode{"VNM"};
        data.meetings[0].classes.back().delegation = DelegationCode{"VNM"};
        CHECK(order_on({2011, 3, 29}) == "Parties: DEU KAZ NOR UZB; ");
    }

    TEST_CASE("names: printed as the person's name is, else as the list has names") {
        const Dataset data;
        const Meeting meeting;
        PaperRequest request{.data = data, .meeting = meeting};
        Participant person;
        person.name = {"Miroslav Jenča", "Мирослав Енча", "", "Jenča, Miroslav", std::nullopt};
        const auto shown = [&] { return name_line(person, request).shown(); };
        CHECK(shown() == "Miroslav Jenča");
        request.names = NameStyle::given_family;
        CHECK(shown() == "Miroslav JENČA");
        request.names = NameStyle::family_given;
        CHECK(shown() == "JENČA Miroslav");
        CHECK(name_line(person, request).written() == "Jenča Miroslav");
        request.names = NameStyle::family_comma_given;
        CHECK(shown() == "JENČA, Miroslav");
        person.name.printed = NameStyle::plain;
        CHECK(shown() == "Miroslav Jenča");
        person.courtesy_title = "H.E. Mr.";
        person.courtesy_title_in.set("fr", "S.E. M.");
        person.academic_title = "PhD";
        CHECK(shown() == "H.E. Mr. Miroslav Jenča, PhD");
        person.academic_title = "Dr.";
        CHECK(shown() == "H.E. Mr. Dr. Miroslav Jenča");
        request.language = "fr";
        CHECK(shown() == "S.E. M. Dr Miroslav Jenča");
        request.language = "ru";
        CHECK(shown() == "Е.П. г-н д-р Мирослав Енча");
        person.courtesy_title = "Mme";
        person.courtesy_title_in = {};
        CHECK(shown() == "г-жа д-р Мирослав Енча");
        person.courtesy_title = "Капитан 1 ранга";
        CHECK(shown() == "Капитан 1 ранга д-р Мирослав Енча");
        person.name = {"Juan Carlos Pérez", "", "", "Pérez, Juan", NameStyle::given_family};
        person.courtesy_title_in = {};
        person.courtesy_title.clear();
        person.academic_title.clear();
        request.language = "es";
        CHECK(shown() == "Juan Carlos Pérez"); // nothing of a name is lost
        person.name = {"Li Wei", "李伟", "", "Li Wei", NameStyle::given_family};
        CHECK(shown() == "Li Wei"); // which part is the family name is not known
    }

    TEST_CASE("names: what is the family name in the person's own script is seen by the Latin one") {
        const Dataset data;
        const Meeting meeting;
        PaperRequest request{.data = data, .meeting = meeting, .language = "ru"};
        request.names = NameStyle::given_family;
        Participant person;
        const auto shown = [&](const char* latin, const char* own, const char* sort) {
            person.name = {latin, own, "", sort, std::nullopt};
            return name_line(person, request).shown();
        };
        CHECK(shown("Yusuf Shcherbakov", "Юсуф Щербаков", "Shcherbakov, Yusuf") == "Юсуф ЩЕРБАКОВ");
        CHECK(shown("Anna Schukina", "Щукина Анна Ивановна", "Schukina, Anna") == "Анна Ивановна ЩУКИНА");
        CHECK(shown("Firuz Juraev", "Фирӯз Ҷӯраев", "Juraev, Firuz") == "Фирӯз ҶӮРАЕВ");
        CHECK(shown("Ana Lee", "Бобур Рахимов", "Lee, Ana") == "Бобур Рахимов");
        CHECK(shown("Ivan Ivan", "Иван Иван", "Ivan, Ivan") == "Иван Иван");
        request.names = NameStyle::family_given;
        CHECK(shown("Yusuf Shcherbakov", "Юсуф Щербаков", "Shcherbakov, Yusuf") == "ЩЕРБАКОВ Юсуф");
    }

    TEST_CASE("tables: no header is narrower than its longest word, as far as there is room") {
        PaperTable table;
        table.columns = {{"Изменение", 4}, {"Делегация", 4}, {"Было", 6}, {"Стало", 6}};
        const auto sum = [](const std::vector<int>& widths) {
            return std::accumulate(widths.begin(), widths.end(), 0);
        };
        auto widths = column_widths(table, 17'000, 170);
        CHECK(widths[0] == 3'400); // 4/20 of 170 mm are enough
        CHECK(sum(widths) > 16'990);
        CHECK(sum(widths) <= 17'000);
        table.columns[0].width = 1;
        widths = column_widths(table, 17'000, 170);
        CHECK(std::abs(widths[0] - 3'110) <= 1); // nine letters of 3.1 mm, and what is beside them
        CHECK(widths[2] == widths[3]);
        CHECK(sum(widths) <= 17'000);
        table.has_header = false;
        CHECK(column_widths(table, 17'000, 170)[0] == 1'000);
        table.has_header = true;
        widths = column_widths(table, 3'000, 30);
        CHECK(sum(widths) <= 3'000);
        CHECK(*std::min_element(widths.begin(), widths.end()) > 0);
    }

    TEST_CASE("arrivals: in the order of their times, however these were typed; what is no time comes last") {
        auto data = meeting_of_odd_names();
        const std::array times{"7:05 pm", "10:00", "930", "9:15", "soon", "19 h 05", "12:30 a.m.", "25:99"};
        REQUIRE(data.registrations.size() >= times.size());
        data.registrations.resize(times.size());
        for (std::size_t i = 0; i < times.size(); ++i) {
            data.registrations[i].arrival_day = Date{2011, 3, 28};
            data.registrations[i].arrival_time = times[i];
        }
        const auto paper = arrivals_paper({.data = data, .meeting = data.meetings[0]});
        std::vector<std::string> shown;
        for (const auto& block : paper.blocks)
            if (const auto* table = std::get_if<PaperTable>(&block); table != nullptr && shown.empty())
                for (const auto& row : table->rows)
                    shown.push_back(row.cells.at(5).shown());
        CHECK(shown == std::vector<std::string>{"00:30", "09:15", "09:30", "10:00", "19:05", "19:05", "25:99",
                                                "soon"});
    }

    TEST_CASE("list of participants: a head who asked not to be listed is not missing") {
        auto data = meeting_of_odd_names();
        for (auto& delegation : data.delegations)
            delegation.kind = DelegationKind::state;
        const auto missing = [&] {
            const auto warnings = participants_paper({.data = data, .meeting = data.meetings[0]}).warnings;
            return std::count_if(warnings.begin(), warnings.end(), [](const std::string& warning) {
                return warning.find("no head") != std::string::npos;
            });
        };
        REQUIRE(missing() == 1);
        for (auto& registration : data.registrations)
            registration.role = Role::delegate;
        std::set<DelegationCode> headed;
        for (auto& registration : data.registrations)
            if (headed.insert(registration.delegation).second) {
                registration.role = Role::head;
                for (auto& participant : data.participants)
                    if (participant.code == registration.participant)
                        participant.listed = Consent::refused;
            }
        CHECK(missing() == 0);
    }

    TEST_CASE("who was forgotten is told so in the language, and invited no more") {
        auto data = meeting_of_odd_names();
        data.participants[0].name = {std::string{forgotten_text}, "", "", "", std::nullopt};
        data.registrations[0].status = RegistrationStatus::confirmed;
        const PaperRequest request{.data = data, .meeting = data.meetings[0], .language = "fr"};
        CHECK(name_line(data.participants[0], request).shown() == "(effacé)");
        const auto& delegation =
            *std::find_if(data.delegations.begin(), data.delegations.end(),
                          [&](const auto& one) { return one.code == data.registrations[0].delegation; });
        InvitationRequest invitation{.delegation = delegation};
        invitation.from_meeting = data.meetings[0].code;
        for (const auto& row : nomination_form(request, invitation).sheet.rows)
            for (const auto& cell : row)
                if (const auto* text = std::get_if<std::string>(&cell))
                    CHECK(text->find("forgotten") == std::string::npos);
    }

    TEST_CASE("list of participants: nobody who refused stands in it, and contacts only of who agreed") {
        auto data = meeting_of_odd_names();
        data.participants[0].listed = Consent::refused;
        for (auto& participant : data.participants)
            participant.email = participant.code.text() + "@example.org";
        data.participants[1].contacts_shown = Consent::given;
        data.participants[2].contacts_shown = Consent::refused;
        const auto paper =
            participants_paper({.data = data, .meeting = data.meetings[0], .with_contacts = true});
        const auto text = paper_text(paper);
        CHECK(text.find(odd_names[0]) == std::string::npos);
        CHECK(figures_of(paper).back().second.people == static_cast<int>(odd_names.size()) - 1);
        CHECK(text.find("p-1@example.org") != std::string::npos);
        CHECK(text.find("p-2@example.org") == std::string::npos);
        CHECK(text.find("p-3@example.org") == std::string::npos);
        const auto quiet = paper_text(participants_paper({.data = data, .meeting = data.meetings[0]}));
        CHECK(quiet.find("@example.org") == std::string::npos);
        // Who signs is not who is listed.
        CHECK(paper_text(sign_in_paper({.data = data, .meeting = data.meetings[0]})).find(odd_names[0]) !=
              std::string::npos);
    }

    TEST_CASE("docx: every name stands in it as it is, a line of its own, whatever its direction") {
        const auto data = meeting_of_odd_names();
        const auto paper = participants_paper({.data = data, .meeting = data.meetings[0]});
        const auto text = text_of(part(paper, "word/document.xml"));
        for (const auto* name : odd_names)
            CHECK_MESSAGE(text.find("\n" + std::string{name} + "\n") != std::string::npos, name);
    }

    TEST_CASE("docx: letters from right to left are marked, and stay on the left of an English list") {
        const auto data = meeting_of_odd_names();
        const auto document =
            part(participants_paper({.data = data, .meeting = data.meetings[0]}), "word/document.xml");
        CHECK(document.find(
                  "<w:bidi/><w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t "
                  "xml:space=\"preserve\">محمد </w:t></w:r><w:r><w:t xml:space=\"preserve\">Smith</w:t>") !=
              std::string::npos);
    }

    TEST_CASE("html: each name is isolated from its neighbours") {
        const auto data = meeting_of_odd_names();
        const auto page = paper_html(participants_paper({.data = data, .meeting = data.meetings[0]}));
        for (const auto* name : odd_names)
            CHECK_MESSAGE(page.find("<bdi>" + std::string{name} + "</bdi>") != std::string::npos, name);
    }

    TEST_CASE(
        "docx: classes and delegations are headings, headers of tables are repeated, rows are not cut") {
        const auto data = test::ctitf();
        const auto& meeting = meeting_of(data, "dushanbe");
        const auto document =
            part(participants_paper({.data = data, .meeting = meeting}), "word/document.xml");
        CHECK(document.find("<w:pStyle w:val=\"Title\"/>") != std::string::npos);
        CHECK(document.find("<w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t "
                            "xml:space=\"preserve\">States</w:t>") != std::string::npos);
        CHECK(document.find("<w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t "
                            "xml:space=\"preserve\">Norway</w:t>") != std::string::npos);
        CHECK(document.find("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>") != std::string::npos);
        const auto footer = part(participants_paper({.data = data, .meeting = meeting}), "word/footer1.xml");
        CHECK(footer.find(" NUMPAGES ") != std::string::npos);
    }

    TEST_CASE("text in marks stays text: no name becomes one") {
        auto data = meeting_of_odd_names();
        data.participants[0].name.latin = "A<b> & \"c\"";
        const auto paper = participants_paper({.data = data, .meeting = data.meetings[0]});
        CHECK(part(paper, "word/document.xml").find("A&lt;b&gt; &amp; &quot;c&quot;") != std::string::npos);
        CHECK(paper_html(paper).find("<bdi>A&lt;b&gt; &amp; &quot;c&quot;</bdi>") != std::string::npos);
    }

    TEST_CASE("sign-in: a sheet for each day, rows of 9 mm or more, and blank ones") {
        const auto data = test::ctitf();
        const auto paper =
            sign_in_paper({.data = data, .meeting = meeting_of(data, "dushanbe"), .blank_rows = 3});
        int sheets = 0;
        for (const auto& block : paper.blocks)
            if (const auto* table = std::get_if<PaperTable>(&block)) {
                ++sheets;
                CHECK(table->least_height >= 9);
                CHECK(table->rows.size() == 4 + 3);
                CHECK(table->rows.back().cells.size() == 1);
            }
        CHECK(sheets == 2);
        // 10 mm are 566 twentieths of a point.
        CHECK(part(paper, "word/document.xml").find("<w:trHeight w:val=\"566\" w:hRule=\"atLeast\"/>") !=
              std::string::npos);
    }

    TEST_CASE("sign-in: each sheet has the classes of its day, whatever they are today") {
        Dataset data;
        data.delegations = states_of_paper();
        data.series.push_back({});
        data.series[0].code = SeriesCode{"s"};
        data.series[0].classes = {{ClassCode{"party"}, LocalText{"Parties"}, "", "", Listing::listed},
                                  {ClassCode{"watcher"}, LocalText{"Observers"}, "", "", Listing::listed}};
        Meeting meeting;
        meeting.code = MeetingCode{"m"};
        meeting.series = SeriesCode{"s"};
        meeting.dates = MeetingDates::on({2011, 3, 29}, {2011, 3, 30});
        meeting.venue = VenueCode{"v"};
        for (const auto* code : {"DEU", "KAZ"}) {
            meeting.classes.push_back({DelegationCode{code}, ClassCode{"party"}, std::nullopt});
            Participant participant;
            participant.code = ParticipantCode{code};
            participant.name.latin = code;
            Registration registration;
            registration.meeting = meeting.code;
            registration.code = RegistrationCode{code};
            registration.participant = participant.code;
            registration.delegation = DelegationCode{code};
            registration.status = RegistrationStatus::confirmed;
            data.participants.push_back(participant);
            data.registrations.push_back(registration);
        }
        meeting.classes.push_back({DelegationCode{"DEU"}, ClassCode{"watcher"}, Date{2011, 3, 30}});
        for (const int day : {29, 30}) {
            Session session;
            session.code = SessionCode{"s" + std::to_string(day)};
            session.title = "Sitting";
            session.starts = {Date{2011, 3, static_cast<unsigned short>(day)}, 600, 0};
            session.ends = {Date{2011, 3, static_cast<unsigned short>(day)}, 690, 0};
            if (day == 29)
                session.room = RoomCode{"hall"};
            meeting.sessions.push_back(session);
        }
        Venue venue;
        venue.code = VenueCode{"v"};
        venue.rooms.push_back({});
        venue.rooms[0].code = RoomCode{"hall"};
        venue.rooms[0].name = "Great Hall";
        data.venues = {venue};
        data.meetings = {meeting};
        for (const bool by_session : {false, true})
            for (const auto& today : {Date{2011, 3, 1}, Date{2026, 11, 23}}) {
                CAPTURE(by_session);
                const auto paper = sign_in_paper({.data = data,
                                                  .meeting = data.meetings[0],
                                                  .as_at = {today, std::nullopt},
                                                  .by_session = by_session,
                                                  .blank_rows = 0});
                std::string names;
                for (const auto& block : paper.blocks)
                    if (const auto* table = std::get_if<PaperTable>(&block))
                        for (const auto& row : table->rows)
                            names += row.cells[1].shown() + " ";
                CHECK(names == "DEU KAZ KAZ DEU ");
                const auto text = paper_text(paper);
                const auto has = [&](std::string_view words) {
                    return text.find(words) != std::string::npos;
                };
                CHECK(has("29 March 2011, 10:00–11:30, Sitting, Room: Great Hall\n") == by_session);
                CHECK(has("30 March 2011, 10:00–11:30, Sitting\n") == by_session);
            }
    }

    TEST_CASE("sign-in: each sheet counts its own pages, and a document of one sheet as any other") {
        const auto data = test::ctitf();
        const auto& meeting = meeting_of(data, "dushanbe");
        const auto count = [](const std::string& text, std::string_view words) {
            int found = 0;
            for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
                ++found;
            return found;
        };
        const auto both = sign_in_paper({.data = data, .meeting = meeting});
        const auto document = part(both, "word/document.xml");
        CHECK(count(document, "<w:sectPr>") == 2);
        CHECK(count(document, "<w:type w:val=\"nextPage\"/>") == 1);
        CHECK(count(document, "<w:pgNumType w:start=\"1\"/>") == 1);
        CHECK(count(document, "<w:headerReference ") == 1);
        for (const auto* number : {"1", "2"}) {
            const auto foot = part(both, "word/footer"s + number + ".xml");
            CHECK(count(foot, " SECTIONPAGES ") == 1);
            CHECK(count(foot, " PAGEREF end_of_part_"s + number + " ") == 1);
            CHECK(count(foot, " NUMPAGES ") == 0);
            CHECK(count(document, " w:name=\"end_of_part_"s + number + "\"/>") == 1);
            CHECK(count(part(both, "[Content_Types].xml"), "/word/footer"s + number + ".xml\"") == 1);
            CHECK(count(part(both, "word/_rels/document.xml.rels"), "\"footer"s + number + ".xml\"") == 1);
        }
        CHECK(count(paper_description(both, ""), "\npage-break\tpart\n") == 1);
        const auto one = sign_in_paper({.data = data, .meeting = meeting, .day = Date{2011, 3, 29}});
        CHECK(count(part(one, "word/document.xml"), "<w:sectPr>") == 1);
        CHECK(count(part(one, "word/document.xml"), "bookmark") == 0);
        CHECK(count(part(one, "word/footer1.xml"), " NUMPAGES ") == 1);
        CHECK(part(one, "word/footer2.xml").empty());
    }

    TEST_CASE("attendance: shares are of those whose sex is known") {
        auto data = test::ctitf();
        const auto& meeting = meeting_of(data, "dushanbe");
        const std::array genders{std::optional{Gender::female}, std::optional{Gender::male},
                                 std::optional{Gender::male}, std::optional<Gender>{}};
        for (std::size_t i = 0; i < 4; ++i) {
            data.participants[i].gender = genders.at(i);
            data.check_ins.push_back(test::came(meeting.code, data.registrations[i].code,
                                                {Date{2011, 3, 29}, 540, 0}, "", test::by({"S"})));
        }
        const auto text = paper_text(attendance_paper({.data = data, .meeting = meeting}));
        CHECK(text.find("The following States were represented: Norway.") != std::string::npos);
        CHECK(text.find("bodies were represented: CTITF and UNRCCA.") != std::string::npos);
        CHECK(text.find("The following intergovernmental organizations were represented: European Union.") !=
              std::string::npos);
        CHECK_MESSAGE(text.find("1        3   33 %\n") != std::string::npos, text);
    }

    TEST_CASE("dates: as each language writes them") {
        const DaySpan two{{2011, 3, 29}, {2011, 3, 30}};
        const DaySpan months{{2011, 2, 28}, {2011, 3, 1}};
        const auto in = [](const char* language, const DaySpan& span) {
            return paper_words(language).dates(MeetingDates::on(span.first, span.last));
        };
        CHECK(in("en", two) == "29–30 March 2011");
        CHECK(in("fr", two) == "29 et 30 mars 2011");
        CHECK(in("es", two) == "29 y 30 de marzo de 2011");
        CHECK(in("ru", two) == "29–30 марта 2011 года");
        CHECK(in("en", months) == "28 February – 1 March 2011");
        CHECK(in("fr", months) == "28 février – 1er mars 2011");
        CHECK(in("es", months) == "28 de febrero a 1 de marzo de 2011");
        CHECK(in("ru", months) == "28 февраля – 1 марта 2011 года");
        CHECK(in("fr", {{2011, 12, 31}, {2012, 1, 1}}) == "31 décembre 2011 – 1er janvier 2012");
        CHECK(paper_words("es").long_date({2011, 3, 29}) == "martes 29 de marzo de 2011");
        CHECK(paper_words("ru").long_date({2011, 3, 29}) == "вторник, 29 марта 2011 года");
        CHECK(paper_words("en").dates(MeetingDates::in_year(2010)) == "2010");
        CHECK(paper_words("en").dates({}).empty());
    }

    TEST_CASE("lists in words: y is e before the sound of i") {
        CHECK(paper_words("es").list({"China", "Kazajstán", "Irán"}) == "China, Kazajstán e Irán");
        CHECK(paper_words("fr").list({"Chine", "Iran"}) == "Chine et Iran");
        CHECK(paper_words("en").list({"China"}) == "China");
    }
}
