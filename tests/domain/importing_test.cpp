#include "domain/change/load_plan.hpp"
#include "domain/import/importing.hpp"
#include "domain/people/name_parts.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;
using namespace plenary::testing;

namespace {

const Sources show{SourceCode{"illustrative"}};

/// A meeting with two seats; Anna Berg of Norway is registered.
struct Scene {
    Meeting meeting = a_meeting("m").seats(2);
    Dataset base;
    Register known;
    ImportOptions options;

    Scene() {
        LocalText norway{"Norway"};
        norway.set("ru", "Норвегия");
        base.delegations = {
            {DelegationCode{"NOR"},
             DelegationKind::state,
             norway,
             {},
             {},
             {{InstitutionCode{"mfa"}, LocalText{"Ministry of Foreign Affairs"}}},
             show},
            {DelegationCode{"KAZ"}, DelegationKind::state, LocalText{"Kazakhstan"}, {}, {}, {}, show}};
        auto anna = a_participant("anna-berg", "Anna Berg");
        anna.email = "anna@example.org";
        anna.sources = show;
        base.participants = {anna};
        base.meetings = {meeting};
        enter(a_registration("NOR-001").by("anna-berg").is(RegistrationStatus::confirmed));
        known.namesakes = [this](const std::vector<PersonName>&) { return base.participants; };
        known.is_used = [](const ParticipantCode& code) { return code.text() == "anna-berg"; };
        options.sources = show;
    }

    /// Somebody of Kazakhstan waits for a seat.
    void wait(const char* person, const char* code, int turn) {
        base.participants.push_back(a_participant(person, person));
        base.participants.back().sources = show;
        enter(a_registration(code).by(person).waiting(turn));
    }

    void enter(Registration registration) {
        registration.meeting = meeting.code;
        registration.sources = show;
        base.registrations.push_back(std::move(registration));
    }

    Import take(const std::vector<ImportRow>& rows) const {
        return plan_import(meeting, base, rows, options, known);
    }
};

ImportRow row(int number, const char* family, const char* given, const char* delegation) {
    ImportRow result;
    result.row = number;
    result.name.family = family;
    result.name.given = given;
    result.delegation = delegation;
    return result;
}

} // namespace

TEST_SUITE("domain::registering") {
    TEST_CASE("a list that names the registration corrects a name, and what was derived from it follows") {
        Scene scene;
        scene.base.participants[0].name.sort = "Berg, Anna";
        ImportRow correction;
        correction.row = 2;
        correction.code = "NOR-001";
        const auto name_after = [&] {
            const auto import = scene.take({correction});
            REQUIRE(import.rows.front().outcome == RowOutcome::changed);
            return import.wanted.participants.front().name;
        };
        SUBCASE("the whole name") {
            correction.whole_name = correction.name.given = "Maria Bauer";
            CHECK(name_after().latin == "Maria Bauer");
            CHECK(name_after().sort == "Bauer, Maria");
        }
        SUBCASE("the family name alone") {
            correction.name.family = "Solo";
            CHECK(name_after().latin == "Anna Solo");
            CHECK(name_after().sort == "Solo, Anna");
        }
        SUBCASE("the given names alone") {
            correction.name.given = "Anna Maria";
            CHECK(name_after().latin == "Anna Maria Berg");
            CHECK(name_after().sort == "Berg, Anna Maria");
        }
        SUBCASE("the sort name that is stated is the one") {
            correction.whole_name = correction.name.given = "Maria Bauer";
            correction.name.sort = "BAUER Maria";
            CHECK(name_after().sort == "BAUER Maria");
        }
        SUBCASE("half of a name of which the halves are not known is asked back") {
            scene.base.participants[0].name.sort.clear();
            correction.name.family = "Solo";
            const auto report = scene.take({correction}).rows.front();
            CHECK(report.outcome == RowOutcome::refused);
            CHECK(report.complaint.field == "family");
        }
    }

    TEST_CASE("name_of_parts: a Latin form that is made keeps stops of initials and hyphens") {
        CHECK(name_of_parts({.given = "Оспанов Д.Е.", .family_within = "Оспанов"}).latin == "Ospanov D.E.");
        CHECK(name_of_parts({.given = "Оспанов Д.Е.", .family_within = "Оспанов"}).sort == "Ospanov, D.E.");
        CHECK(name_of_parts({.family = "Салтыков-Щедрин", .given = "Михаил"}).latin ==
              "Mikhail Saltykov-Shchedrin");
        CHECK(name_of_parts({.family = "Ли", .given = "Ж.-П."}).latin == "Zh.-P. Li");
    }

    TEST_CASE("name_of_parts: a name that is not romanised keeps its letters") {
        struct Sample {
            const char* family;
            const char* given;
            const char* name;
        };
        for (const auto& [family, given, name] :
             {Sample{"Παπάς", "Γιώργος", "Γιώργος Παπάς"}, Sample{"فؤاد", "ليلى", "ليلى فؤاد"},
              Sample{"Պետրոսյան", "Անի", "Անի Պետրոսյան"}, Sample{"山田", "太郎", "山田 太郎"},
              Sample{"김", "민수", "김 민수"}}) {
            NameParts parts;
            parts.family = family;
            parts.given = given;
            CHECK(name_of_parts(parts).latin == name);
        }
        NameParts cyrillic;
        cyrillic.family = "Оспанов";
        cyrillic.given = "Данияр";
        CHECK(name_of_parts(cyrillic).latin == "Daniyar Ospanov");
    }

    TEST_CASE("name_of_parts: a name in Latin letters stays as it is, also with a modifier letter") {
        for (const auto* latin : {"Jahongir Oʻktamov", "Miroslav Jenča", "John O’Hara", "Nguyễn Văn A"}) {
            NameParts parts;
            parts.given = latin;
            parts.own = "Жаҳонгир Ўктамов";
            CHECK(name_of_parts(parts).latin == latin);
        }
    }
}

TEST_SUITE("domain::importing") {
    TEST_CASE("somebody new gets a code; the second finds the meeting full") {
        const Scene scene;
        const auto import =
            scene.take({row(2, "Omarov", "Timur", "kazakhstan"), row(3, "Dahl", "Kari", "Норвегия")});
        REQUIRE(import.rows.size() == 2);
        CHECK(import.rows[0].outcome == RowOutcome::added);
        CHECK(import.rows[0].code.text() == "KAZ-001");
        CHECK(import.rows[0].status == RegistrationStatus::confirmed);
        CHECK(import.rows[1].code.text() == "NOR-002");
        CHECK(import.rows[1].status == RegistrationStatus::waitlisted);
        CHECK(import.rows[1].complaint.message == "the meeting is full: 2 of 2 seats are taken");
        CHECK(import.wanted.participants.size() == 2);
    }

    TEST_CASE("two rows with one name are a question, unless something says that they are one person") {
        Scene scene;
        scene.meeting = a_meeting("m").seats(9);
        scene.base.meetings = {scene.meeting};
        auto first = row(2, "Nowak", "Eva", "KAZ");
        auto second = row(3, "Nowak", "Eva", "KAZ");
        first.of_person = {{"email", false, "eva@mfa.example"}};
        second.of_person = {{"email", false, "e.nowak@justice.example"}};
        const auto asked = scene.take({first, second});
        CHECK(asked.rows[0].outcome == RowOutcome::added);
        CHECK(asked.rows[1].outcome == RowOutcome::doubtful);
        CHECK(asked.wanted.participants.at(0).email == "eva@mfa.example");
        CHECK(scene.take({first, first}).rows[1].outcome == RowOutcome::same);

        scene.options.all_new = true;
        const auto both = scene.take({first, second});
        CHECK(both.wanted.participants.size() == 2);
        // Afterwards the addresses tell which is which.
        scene.base = overlay(scene.base, both.wanted);
        const auto again = scene.take({second, first});
        CHECK(again.rows[0].outcome == RowOutcome::same);
        CHECK(again.rows[1].outcome == RowOutcome::same);
        CHECK(again.rows[0].code != again.rows[1].code);
    }

    TEST_CASE("of hundreds of namesakes the one whose telephone the row has is meant, wherever it stands") {
        Scene scene;
        scene.meeting = a_meeting("m").seats(1'000);
        scene.options.all_new = true;
        std::vector<ImportRow> rows;
        const auto add = [&](int phone) {
            rows.push_back(row(static_cast<int>(rows.size()) + 2, "Smith", "John", "KAZ"));
            rows.back().of_person.push_back({"phone", false, "+7 701 " + std::to_string(phone)});
        };
        for (int i = 0; i < 120; ++i)
            add(1'000 + i);
        for (const int again : {1'000, 1'050, 1'100, 1'119})
            add(again);
        rows.push_back(row(400, "Smith", "John", "KAZ"));
        const auto import = scene.take(rows);
        for (int i = 0; i < 120; ++i)
            CHECK(import.rows[static_cast<std::size_t>(i)].outcome == RowOutcome::added);
        CHECK(import.rows[120].outcome == RowOutcome::same);
        CHECK(import.rows[120].code == import.rows[0].code);
        CHECK(import.rows[121].code == import.rows[50].code);
        CHECK(import.rows[122].code == import.rows[100].code);
        CHECK(import.rows[123].code == import.rows[119].code);
        CHECK(import.rows[124].outcome == RowOutcome::added);
        CHECK(import.wanted.registrations.size() == 121);
    }

    TEST_CASE("who is known from another meeting by name and address is the same person") {
        Scene scene;
        auto known = a_participant("jan-novak", "Jan Novak");
        known.email = "jan@x.example";
        known.sources = show;
        scene.known.namesakes = [known](const std::vector<PersonName>&) {
            return std::vector<Participant>{known};
        };
        auto returns = row(2, "Novak", "Jan", "KAZ");
        returns.of_person = {{"email", false, "Jan@x.example"}};
        const auto import = scene.take({returns});
        CHECK(import.rows[0].outcome == RowOutcome::added);
        CHECK(import.rows[0].complaint.message ==
              "the same person as jan-novak: same name and e-mail address");
        CHECK(import.wanted.registrations.at(0).participant == known.code);
        CHECK(import.wanted.participants.empty());
        auto other = returns;
        other.of_person = {{"email", false, "j.novak@y.example"}};
        CHECK(scene.take({other}).rows[0].outcome == RowOutcome::doubtful);
    }

    TEST_CASE("a delegation that only the program knows is asked about, or added with who comes from it") {
        Scene scene;
        const auto german = row(2, "Becker", "Uta", "Allemagne");
        const auto asked = scene.take({german});
        CHECK(asked.rows[0].outcome == RowOutcome::refused);
        CHECK(asked.rows[0].complaint.message == "the registry has no delegation DEU (Germany)");
        CHECK(asked.wanted.delegations.empty());
        scene.options.add_delegations = true;
        const auto added = scene.take({german, row(3, "Wolf", "Max", "Federal Republic of Germany")});
        CHECK(added.rows[1].code.text() == "DEU-002");
        REQUIRE(added.delegations.size() == 1);
        CHECK(added.wanted.delegations == added.delegations);
        CHECK(added.delegations[0].sources == show);
        // Of a row that names nobody nothing comes.
        CHECK(scene.take({row(2, "", "", "Allemagne")}).wanted.delegations.empty());
    }

    TEST_CASE("NA is Namibia only where the list has countries of two letters") {
        Scene scene;
        scene.options.add_delegations = true;
        const auto absent = row(2, "Pohamba", "Eva", "NA");
        CHECK(scene.take({absent, row(3, "Dahl", "Kari", "Norway")}).rows[0].outcome == RowOutcome::refused);
        CHECK(scene.take({absent, row(3, "Dahl", "Kari", "NO")}).rows[0].code.text() == "NAM-001");
    }

    TEST_CASE("a form of the name that a list adds is taken, and none is overwritten by another") {
        Scene scene;
        auto forms = row(2, "Berg", "Anna", "NOR");
        forms.name.own = "Анна Берг";
        forms.name.badge = "A. Berg";
        const auto added = scene.take({forms});
        CHECK(added.rows[0].outcome == RowOutcome::changed);
        CHECK(added.wanted.participants.at(0).name.own == "Анна Берг");
        CHECK(added.wanted.participants.at(0).name.badge == "A. Berg");
        ImportRow own_alone;
        own_alone.code = "NOR-001";
        own_alone.name.own = "Анна Берг";
        CHECK(scene.take({own_alone}).wanted.participants.at(0).name.latin == "Anna Berg");
    }

    TEST_CASE("importing twice is importing once") {
        Scene scene;
        const std::vector rows{row(2, "Omarov", "Timur", "KAZ"), row(3, "Dahl", "Kari", "NOR")};
        const auto first = scene.take(rows);
        scene.base = overlay(scene.base, first.wanted);
        const auto second = scene.take(rows);
        CHECK(second.rows[0].outcome == RowOutcome::same);
        CHECK(second.rows[1].outcome == RowOutcome::same);
        CHECK(plan_load(scene.base, second.wanted).changes_nothing());
    }

    TEST_CASE("a code that is only given while the list is gone through can stand in none of its rows") {
        const Scene scene;
        const auto first = row(2, "Omarov", "Timur", "KAZ");
        const auto known = scene.take({first});
        auto by_code = row(3, "Alimov", "Askar", "KAZ");
        by_code.code = known.rows[0].code.text();
        auto by_participant = row(4, "Alimov", "Askar", "KAZ");
        by_participant.participant = known.wanted.participants[0].code.text();
        const auto import = scene.take({first, by_code, by_participant});
        CHECK(import.rows[0].outcome == RowOutcome::added);
        CHECK(import.rows[1].outcome == RowOutcome::refused);
        CHECK(import.rows[1].complaint.field == "code");
        CHECK(import.rows[2].outcome == RowOutcome::refused);
        CHECK(import.rows[2].complaint.field == "participant");
    }

    TEST_CASE("people and registrations come in the order of the rows that bring them") {
        const Scene scene;
        const auto import = scene.take({row(2, "Omarov", "Timur", "KAZ"), row(3, "Alimov", "Askar", "KAZ")});
        REQUIRE(import.wanted.participants.size() == 2);
        CHECK(import.wanted.participants[0].code.text() == "timur-omarov");
        CHECK(import.wanted.participants[1].code.text() == "askar-alimov");
        CHECK(import.wanted.registrations[1].participant.text() == "askar-alimov");
    }

    TEST_CASE("a row that says more changes the person or the registration, and an empty cell nothing") {
        const Scene scene;
        auto anna = row(2, "Berg", "Anna", "NOR");
        CHECK(scene.take({anna}).rows[0].outcome == RowOutcome::same);
        anna.of_person = {{"phone", false, "+47 22"}};
        anna.role = Role::head;
        anna.institution = "ministry of foreign affairs";
        const auto import = scene.take({anna});
        CHECK(import.rows[0].outcome == RowOutcome::changed);
        CHECK(import.wanted.participants[0].email == "anna@example.org");
        CHECK(import.wanted.participants[0].phone == "+47 22");
        CHECK(import.wanted.registrations[0].institution == InstitutionCode{"mfa"});
    }

    TEST_CASE("who is probably there already is doubtful, unless told to be new") {
        Scene scene;
        const auto import = scene.take({row(2, "Berg", "Anna", "KAZ")});
        CHECK(import.rows[0].outcome == RowOutcome::doubtful);
        CHECK(import.rows[0].complaint.message.starts_with("may be anna-berg (100"));
        CHECK(import.wanted.registrations.empty());
        scene.options.all_new = true;
        CHECK(scene.take({row(2, "Berg", "Anna", "KAZ")}).wanted.participants[0].code.text() ==
              "anna-berg-2");
        auto same = row(2, "Berg", "Anna", "NOR");
        same.participant = "anna-berg";
        CHECK(scene.take({same}).rows[0].code.text() == "NOR-001");
    }

    TEST_CASE("the same address alone does not make the same person") {
        const Scene scene;
        auto other = row(2, "Dahl", "Kari", "NOR");
        other.of_person = {{"email", false, "anna@example.org"}};
        CHECK(scene.take({other}).rows[0].outcome == RowOutcome::added);
    }

    TEST_CASE("refused: each with the column, the value and what to do") {
        const Scene scene;
        auto no_place = row(2, "Dahl", "Kari", "Narnia");
        auto no_delegation = row(3, "Dahl", "Kari", "");
        auto no_name = row(4, "", "", "NOR");
        auto no_institution = row(5, "Dahl", "Kari", "NOR");
        no_institution.institution = "Ministry of Foriegn Affairs";
        auto no_code = row(6, "Dahl", "Kari", "NOR");
        no_code.code = "NOR-099";
        auto no_person = row(7, "", "", "NOR");
        no_person.participant = "nobody";
        auto no_way = row(8, "", "", "");
        no_way.code = "NOR-001";
        no_way.status = RegistrationStatus::nominated;
        const auto import =
            scene.take({no_place, no_delegation, no_name, no_institution, no_code, no_person, no_way});
        const std::vector<std::string> columns{"delegation", "delegation",  "name",  "institution",
                                               "code",       "participant", "status"};
        REQUIRE(import.rows.size() == columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            CHECK(import.rows[i].outcome == RowOutcome::refused);
            CHECK(import.rows[i].complaint.field == columns[i]);
            CHECK(!import.rows[i].complaint.message.empty());
            CHECK(!import.rows[i].complaint.remedy.empty());
        }
        CHECK(import.wanted == Dataset{});
    }

    TEST_CASE("a withdrawal in the list gives the seat back, so that another row has it") {
        Scene scene;
        scene.meeting.capacity = 1;
        auto leaves = row(2, "", "", "");
        leaves.code = "NOR-001";
        leaves.status = RegistrationStatus::withdrawn;
        const auto import = scene.take({leaves, row(3, "Omarov", "Timur", "KAZ")});
        CHECK(import.rows[0].outcome == RowOutcome::changed);
        CHECK(import.rows[0].former_status == RegistrationStatus::confirmed);
        CHECK(import.rows[0].changes.empty());
        CHECK(import.rows[1].status == RegistrationStatus::confirmed);
        CHECK(import.rows[1].complaint.message.empty());
        CHECK(import.promoted.empty());
    }

    TEST_CASE("a seat that a list gives up goes to who waits, before it goes to a row") {
        Scene scene;
        scene.meeting.capacity = 1;
        scene.wait("kari-dahl", "KAZ-001", 1);
        auto leaves = row(2, "", "", "");
        leaves.code = "NOR-001";
        leaves.status = RegistrationStatus::withdrawn;
        // As a list that was exported says of who waited then.
        auto waits = row(4, "", "", "");
        waits.code = "KAZ-001";
        waits.status = RegistrationStatus::waitlisted;
        const auto import = scene.take({leaves, row(3, "Omarov", "Timur", "KAZ"), waits});
        REQUIRE(import.promoted.size() == 1);
        CHECK(import.promoted[0].code.text() == "KAZ-001");
        CHECK(import.rows[1].status == RegistrationStatus::waitlisted);
        CHECK(import.rows[1].complaint.message == "the meeting is full: 1 of 1 seats are taken");
        CHECK(import.rows[2].outcome == RowOutcome::same);
        CHECK(import.rows[2].status == RegistrationStatus::confirmed);
        // And again the same list changes nothing.
        scene.base = overlay(scene.base, import.wanted);
        const auto again = scene.take({leaves, row(3, "Omarov", "Timur", "KAZ"), waits});
        for (const auto& report : again.rows)
            CHECK(report.outcome == RowOutcome::same);
        CHECK(plan_load(scene.base, again.wanted).changes_nothing());
    }

    TEST_CASE("who waits and is listed as confirmed keeps the turn, and is told why there is no seat") {
        Scene scene;
        scene.meeting.capacity = 1;
        scene.wait("kari-dahl", "KAZ-001", 3);
        auto asks = row(2, "", "", "");
        asks.code = "KAZ-001";
        asks.status = RegistrationStatus::confirmed;
        const auto import = scene.take({asks});
        CHECK(import.rows[0].outcome == RowOutcome::same);
        CHECK(import.rows[0].status == RegistrationStatus::waitlisted);
        CHECK(import.rows[0].complaint.message == "the meeting is full: 1 of 1 seats are taken");
        CHECK(import.wanted == Dataset{});
    }

    TEST_CASE("who was checked in cannot be withdrawn by a list") {
        Scene scene;
        CheckIn event;
        event.meeting = scene.meeting.code;
        event.registration = RegistrationCode{"NOR-001"};
        event.at = *parse_local_time("2011-07-21T09:00");
        scene.base.check_ins = {event};
        auto leaves = row(2, "", "", "");
        leaves.code = "NOR-001";
        leaves.status = RegistrationStatus::withdrawn;
        const auto import = scene.take({leaves});
        CHECK(import.rows[0].outcome == RowOutcome::refused);
        CHECK(import.rows[0].complaint.field == "status");
        CHECK(import.rows[0].complaint.message == "NOR-001 was checked in at 2011-07-21T09:00");
        CHECK(import.wanted == Dataset{});
    }

    TEST_CASE("what is emptied in a row that names its registration is taken away, and told") {
        Scene scene;
        scene.base.participants[0].name.own = "Анна Берг";
        scene.base.registrations[0].position = "Adviser";
        scene.base.registrations[0].institution = InstitutionCode{"mfa"};
        auto exported = row(2, "", "Anna Berg", "NOR");
        exported.whole_name = "Anna Berg";
        exported.emptied = {true, true, true, true, true};
        exported.of_person = {{"email", false, "", true}, {"phone", false, "", true}};
        exported.of_registration = {{"position", false, "", true}};
        CHECK(scene.take({exported}).rows[0].outcome == RowOutcome::same);
        exported.code = "NOR-001";
        const auto import = scene.take({exported});
        CHECK(import.rows[0].outcome == RowOutcome::changed);
        const auto& person = import.wanted.participants.at(0);
        CHECK(person.name.latin == "Anna Berg");
        CHECK(person.name.own.empty());
        CHECK(person.email.empty());
        const auto& registration = import.wanted.registrations.at(0);
        CHECK(registration.position.empty());
        CHECK_FALSE(registration.institution);
        std::vector<std::string> fields;
        for (const auto& change : import.rows[0].changes) {
            fields.push_back(change.field);
            CHECK(change.after.empty());
        }
        CHECK(fields == std::vector<std::string>{"institution", "position", "name/own", "email"});
    }

    TEST_CASE("an institution that the delegation has not is made, once, where a row is taken for it") {
        Scene scene;
        auto first = row(2, "Dahl", "Kari", "NOR");
        first.institution = "Министерство юстиции";
        auto second = row(3, "Omarov", "Timur", "KAZ");
        second.institution = "Treasury";
        second.funding = Funding::funded; // and no seat is
        scene.meeting.capacity.reset();
        const auto import = scene.take({first, second});
        CHECK(import.rows[0].outcome == RowOutcome::added);
        CHECK(import.rows[1].outcome == RowOutcome::refused);
        REQUIRE(import.institutions.size() == 1);
        CHECK(import.institutions[0].delegation.text() == "NOR");
        const auto& made = import.institutions[0].institution;
        CHECK(made.name.in() == "Министерство юстиции");
        CHECK(import.wanted.registrations.at(0).institution == made.code);
        CHECK(import.wanted.delegations.at(0).institutions.size() == 2);
        scene.base = overlay(scene.base, import.wanted);
        first.institution = "министерство ЮСТИЦИИ";
        CHECK(scene.take({first}).rows[0].outcome == RowOutcome::same);
        // A name near one that is known is probably it.
        first.institution = "Ministry of Foriegn Affairs";
        const auto refused = scene.take({first});
        CHECK(refused.rows[0].outcome == RowOutcome::refused);
        CHECK(refused.rows[0].complaint.remedy == Remedy{"did you mean 'Ministry of Foreign Affairs'? ",
                                                         Step{Act::enter_as_new}, " if it is another one"});
        scene.options.all_new = true;
        CHECK(scene.take({first}).rows[0].outcome == RowOutcome::changed);
    }

    TEST_CASE("a State is known by its alpha-2 code, and what was probably meant is told as it is written") {
        const Scene scene;
        const auto import = scene.take({row(2, "Omarov", "Timur", "KZ"), row(3, "Dahl", "Kari", "Norwey")});
        CHECK(import.rows[0].code.text() == "KAZ-001");
        CHECK(import.rows[1].complaint.remedy == "did you mean 'Norway'?");
    }

    TEST_CASE("two letters alone among names are asked about where they abbreviate another State") {
        Scene scene;
        scene.options.add_delegations = true;
        const auto asked = scene.take({row(2, "Novák", "Ján", "SR"), row(3, "Kováč", "Eva", "Slovensko")});
        CHECK(asked.rows[0].complaint.message == "this may be SUR (Suriname) or SVK (Slovakia)");
        const auto codes = scene.take({row(2, "Novák", "Ján", "SR"), row(3, "Kováč", "Eva", "SK")});
        CHECK(codes.rows[0].code.text() == "SUR-001");
    }

    TEST_CASE("a row is not taken for somebody else's; only one that names its registration moves it to "
              "another delegation") {
        Scene scene;
        auto moves = row(2, "", "", "KAZ");
        moves.code = "NOR-001";
        auto other_person = row(3, "", "", "NOR");
        other_person.code = "NOR-001";
        other_person.participant = "kari-dahl";
        auto other_delegation = row(4, "", "", "KAZ");
        other_delegation.participant = "anna-berg";
        const auto refused = scene.take({other_person, other_delegation});
        CHECK(refused.rows[0].outcome == RowOutcome::refused);
        CHECK(refused.rows[0].complaint.field == "participant");
        CHECK(refused.rows[1].outcome == RowOutcome::refused);
        CHECK(refused.rows[1].complaint.field == "delegation");
        CHECK(refused.wanted == Dataset{});
        // The code of the former institution, which was left in the row, says nothing of the new delegation.
        scene.base.registrations[0].institution = InstitutionCode{"mfa"};
        moves.institution = "mfa";
        const auto import = scene.take({moves});
        CHECK(import.rows[0].outcome == RowOutcome::changed);
        CHECK(import.wanted.registrations.at(0).delegation.text() == "KAZ");
        CHECK(import.wanted.registrations.at(0).code.text() == "NOR-001");
        CHECK_FALSE(import.wanted.registrations.at(0).institution);
        CHECK(import.institutions.empty());
    }

    TEST_CASE("a delegation has one head; two may change places in one list, in either order") {
        Scene scene;
        scene.base.registrations[0].role = Role::head;
        auto second = row(3, "Dahl", "Kari", "NOR");
        second.role = Role::head;
        const auto refused = scene.take({second});
        CHECK(refused.rows[0].outcome == RowOutcome::refused);
        CHECK(refused.rows[0].complaint.field == "role");
        auto steps_down = row(2, "", "", "");
        steps_down.code = "NOR-001";
        steps_down.role = Role::adviser;
        for (const auto& rows : {std::vector{second, steps_down}, std::vector{steps_down, second}})
            for (const auto& report : scene.take(rows).rows)
                CHECK(report.outcome != RowOutcome::refused);
    }

    TEST_CASE("who is funded needs a funded seat") {
        const Scene scene;
        auto guest = row(2, "Dahl", "Kari", "NOR");
        guest.funding = Funding::funded;
        const auto import = scene.take({guest});
        CHECK(import.rows[0].outcome == RowOutcome::refused);
        CHECK(import.rows[0].complaint.field == "funding");
        CHECK(import.wanted == Dataset{});
    }

    TEST_CASE("a name with a comma and a text with blanks around it come back as they were") {
        Scene scene;
        scene.base.participants[0].name.latin = "Berg, Jr. Anna";
        scene.base.registrations[0].position = "  Head of section";
        auto exported =
            row(2, "", "Jr. Anna Berg", "NOR"); // as a table's "name" is read: turned at the comma
        exported.code = "NOR-001";
        exported.whole_name = "Berg, Jr. Anna";
        exported.of_registration = {{"position", false, "Head of section"}};
        const auto import = scene.take({exported});
        CHECK(import.rows[0].outcome == RowOutcome::same);
        CHECK(import.wanted == Dataset{});
    }

    TEST_CASE("two rows about one registration change it once") {
        const Scene scene;
        auto first = row(2, "Berg", "Anna", "NOR");
        first.of_registration = {{"position", false, "Adviser"}};
        first.of_person = {{"email", false, "anna@example.org"}};
        auto second = first;
        second.row = 3;
        second.of_registration = {{"position", false, "Minister"}};
        const auto import = scene.take({first, second});
        REQUIRE(import.wanted.registrations.size() == 1);
        CHECK(import.wanted.registrations[0].position == "Minister");
    }

    TEST_CASE("the same address and a name that is near are a doubt, and nobody is withdrawn and doubled") {
        Scene scene;
        scene.options.replaces = true;
        scene.options.withdraw_missing = true;
        auto near = row(2, "Bergh", "Annika Maria", "NOR");
        near.of_person = {{"email", false, "anna@example.org"}};
        const auto import = scene.take({near});
        CHECK(import.rows.at(0).outcome == RowOutcome::doubtful);
        CHECK(import.rows.at(0).candidates.at(0).code.text() == "anna-berg");
        CHECK(import.rows.size() == 1);
        CHECK(import.missing.empty());
        CHECK(import.wanted.registrations.empty());
        auto other = row(2, "Dahl", "Kari", "NOR");
        other.of_person = near.of_person;
        CHECK(scene.take({other}).rows.at(0).outcome == RowOutcome::added); // whoever has the post now
        near.is_new = true;
        CHECK(scene.take({near}).rows.at(0).outcome == RowOutcome::added);
    }

    TEST_CASE("a name in another script is taken as that of the person's own, also at another meeting") {
        Scene scene;
        ImportRow in_cyrillic = row(2, "Берг", "Анна", "NOR");
        auto import = scene.take({in_cyrillic});
        CHECK(import.rows.at(0).outcome == RowOutcome::changed);
        CHECK(import.wanted.participants.at(0).name.own == "Анна Берг");
        CHECK(import.wanted.participants.at(0).name.latin == "Anna Berg");
        scene.base.registrations.clear();
        scene.base.participants.clear();
        auto anna = a_participant("anna-berg", "Anna Berg");
        anna.sources = show;
        scene.known.namesakes = [anna](const std::vector<PersonName>&) {
            return std::vector<Participant>{anna};
        };
        scene.known.registrations_of = [](const std::vector<ParticipantCode>&) {
            return std::vector<Registration>{a_registration("NOR-001").by("anna-berg")};
        };
        import = scene.take({in_cyrillic});
        CHECK(import.rows.at(0).is_returning);
        CHECK(import.wanted.participants.at(0).name.own == "Анна Берг");
    }

    TEST_CASE("no score makes two rows one person") {
        Scene scene;
        scene.base.registrations.clear();
        scene.options.accept = 80;
        const auto import = scene.take({row(2, "Berg", "Anna", "NOR"), row(3, "Berg", "Anna Maria", "NOR"),
                                        row(4, "Berg", "Anna", "NOR")});
        CHECK(import.rows.at(0).outcome == RowOutcome::added);
        CHECK(import.rows.at(1).outcome == RowOutcome::doubtful);
        CHECK(import.rows.at(2).outcome == RowOutcome::doubtful);
        CHECK(import.wanted.registrations.size() == 1);
    }

    TEST_CASE("where the family name is known the order of words says nothing") {
        Scene scene;
        ImportRow turned;
        turned.row = 2;
        turned.delegation = "NOR";
        turned.name.given = "BERG Anna";
        turned.name.family_within = "BERG";
        CHECK(scene.take({turned}).rows.at(0).outcome == RowOutcome::same);
        turned.name.family_within.clear();
        CHECK(scene.take({turned}).rows.at(0).outcome == RowOutcome::doubtful);
        turned.name.family_within = "Anna"; // Berg Anna, whose family name is Anna
        scene.base.participants.at(0).name.sort = "Berg, Anna";
        CHECK(scene.take({turned}).rows.at(0).outcome == RowOutcome::doubtful);
    }
}
