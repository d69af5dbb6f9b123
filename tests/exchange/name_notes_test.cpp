#include "exchange/finding/table_finding.hpp"
#include "exchange/people/name_notes.hpp"
#include "exchange/people/roster.hpp"
#include "support/found_people.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary::exchange;
using plenary::domain::RegistrationStatus;
using plenary::domain::Role;
using plenary::testing::found_tables;

namespace {

/// "name | status | other, other"
std::string taken(std::string name) {
    const auto notes = take_notes(name);
    std::string text = name + " | ";
    text += notes.status ? std::string{plenary::domain::word(*notes.status)} : "";
    return text + " | " + notes.unclear + plenary::util::join(notes.others, ", ");
}

RosterReading reading_of(std::vector<std::vector<std::string>> rows) {
    const auto tables = found_tables(std::move(rows));
    REQUIRE(tables.size() == 1);
    return read_roster(tables.front().table, tables.front().columns);
}

std::string position_of(const plenary::domain::ImportRow& row) {
    for (const auto& text : row.of_registration)
        if (text.field == "position")
            return text.text;
    return {};
}

} // namespace

TEST_SUITE("exchange::name_notes") {
    TEST_CASE("take_notes: that somebody does not come, behind a name and before it") {
        for (const auto* text :
             {"John ABBOTT (withdrawn)", "John ABBOTT - withdrawn", "John ABBOTT, withdrawn",
              "John ABBOTT [Withdrawn]", "John ABBOTT withdrawn", "WITHDRAWN: John ABBOTT",
              "John ABBOTT\ncancelled", "John ABBOTT – отозван", "John ABBOTT (annulé)"})
            CHECK_MESSAGE(taken(text) == "John ABBOTT | withdrawn | ", text);
        CHECK(taken("Abbott (withdrawn)") == "Abbott | withdrawn | ");
        CHECK(taken("Abbott (cancelled), John") == "Abbott, John | withdrawn | ");
    }

    TEST_CASE("take_notes: in what way somebody comes, and for whom") {
        CHECK(taken("Mari KASK (online)") == "Mari KASK |  | online");
        CHECK(taken("Mari KASK - via Zoom") == "Mari KASK |  | via Zoom");
        CHECK(taken("Tom HILL (replacing Ms. Rachel GREEN)") == "Tom HILL |  | replacing Ms. Rachel GREEN");
        CHECK(taken("Ким Виктор, вместо Иванова") == "Ким Виктор |  | вместо Иванова");
        CHECK(taken("Mari KASK (arrives later) (online)") == "Mari KASK |  | arrives later, online");
        CHECK(taken("Tom HILL (replaced by Ms. Green)") == "Tom HILL |  | replaced by Ms. Green");
    }

    TEST_CASE("take_notes: what may be of a name, and what is an office, stays") {
        for (const auto* text :
             {"Mari Kask (née Saar)", "Kim, Ha", "Abbott, Will", "Anna (Anya) Petrova", "Tom ABBOTT",
              "Eva BAKER, Counsellor", "Jaan TAMM - HoD", "Aida Asanova (Асанова Аида)", "LI Na (李娜)",
              "Nie, Tom", "Tom HILL, Vice President", "de la cruz (maria)", "Eva Baker (deputy head)",
              "José Ortega y Gasset", "محمد علي (أحمد)"})
            CHECK_MESSAGE(taken(text) == std::string{text} + " |  | ", text);
    }

    TEST_CASE("what stands beside a name is its status or is told, and the name is read without it") {
        const auto reading = reading_of({{"Name", "Country", "Position"},
                                         {"Mr. John ABBOTT (withdrawn)", "Norway", "Director"},
                                         {"Ms. Mari KASK (online)", "Norway", "Counsellor"},
                                         {"Mr. Jaan TAMM - HoD", "Norway", "Minister"}});
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.rows.size() == 3);
        CHECK(reading.rows[0].status == RegistrationStatus::withdrawn);
        CHECK(reading.rows[0].name.given == "John ABBOTT");
        CHECK(reading.rows[0].name.family_within == "ABBOTT");
        CHECK_FALSE(reading.rows[1].status);
        REQUIRE(reading.rows[1].passed_over.size() == 1);
        CHECK(reading.rows[1].passed_over[0].value == "online");
        CHECK(reading.rows[1].passed_over[0].field == "Name");
        CHECK(reading.rows[2].role == Role::head);
        CHECK(reading.rows[2].name.family_within == "TAMM");
        CHECK(position_of(reading.rows[2]) == "Minister");
    }

    TEST_CASE("the same beside parts of a name") {
        const auto reading = reading_of({{"Surname", "First name", "Country", "Position"},
                                         {"Abbott (withdrawn)", "John", "Norway", "Director"},
                                         {"Kask (née Saar)", "Mari", "Norway", "Counsellor"},
                                         {"Tamm", "Jaan (HoD)", "Norway", "Minister"},
                                         {"Petit", "Claire [online]", "Norway", "Expert"},
                                         {"Moreau", "Luc, interpreter", "Norway", ""}});
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.rows.size() == 5);
        CHECK(reading.rows[0].name.family == "Abbott");
        CHECK(reading.rows[0].status == RegistrationStatus::withdrawn);
        CHECK(reading.rows[1].name.family == "Kask (née Saar)");
        CHECK(reading.rows[2].name.given == "Jaan");
        CHECK(reading.rows[2].role == Role::head);
        CHECK(reading.rows[3].name.given == "Claire");
        REQUIRE(reading.rows[3].passed_over.size() == 1);
        CHECK(reading.rows[3].passed_over[0].field == "First name");
        CHECK(reading.rows[4].name.given == "Luc");
        CHECK(reading.rows[4].role == Role::interpreter);
    }

    TEST_CASE("who comes is asked where the row says otherwise, or the name leaves it open") {
        const auto reading = reading_of({{"Name", "Country", "Status"},
                                         {"John Abbott (withdrawn)", "Norway", "confirmed"},
                                         {"Tom Hill (replaced by Eva Green)", "Norway", "confirmed"},
                                         {"Kari Dahl (withdrawn)", "Norway", "withdrawn"}});
        CHECK(reading.problems.size() == 2);
        REQUIRE(reading.rows.size() == 1);
        CHECK(reading.rows[0].name.given == "Kari Dahl");
    }

    TEST_CASE("who has no mark that confirms may have withdrawn") {
        const auto reading = reading_of({{"Name", "Country", "Confirmed"},
                                         {"John Abbott (withdrawn)", "Norway", ""},
                                         {"Eva Baker", "Norway", "x"},
                                         {"Kari Dahl", "Norway", "x"}});
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.rows.size() == 3);
        CHECK(reading.rows[0].status == RegistrationStatus::withdrawn);
    }

    TEST_CASE("a note in brackets is no delegation where the others have theirs there") {
        const auto reading = reading_of({{"Name", "Position"},
                                         {"John Abbott (Norway)", "Judge"},
                                         {"Anne Roux (France)", "Judge"},
                                         {"Luc Petit (France)", "Judge"},
                                         {"Guy Blanc (France)", "Judge"},
                                         {"Lars Moe (Norway)", "Judge"},
                                         {"Eva Baker (withdrawn)", "Judge"}});
        REQUIRE(reading.rows.size() == 6);
        CHECK(reading.rows[0].delegation == "Norway");
        CHECK(reading.rows[5].delegation.empty());
        CHECK(reading.rows[5].status == RegistrationStatus::withdrawn);
    }

    TEST_CASE("a role behind a name is the role where the row says none, and never a given name") {
        const auto reading = reading_of({{"ФИО", "Страна"},
                                         {"Абдрахманов Нурлан Серикович, глава делегации", "Norway"},
                                         {"Омирбекова Гульнар Канатовна - переводчик", "Norway"},
                                         {"КИМ Виктор Олегович, эксперт", "Norway"},
                                         {"Лепп Ану Юрьевна, spouse of Mr. Tamm", "Norway"},
                                         {"Саар Тиит Олегович, советник МИД", "Norway"}});
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.rows.size() == 5);
        CHECK(reading.rows[0].role == Role::head);
        CHECK(reading.rows[0].name.given == "Абдрахманов Нурлан Серикович");
        CHECK(reading.rows[0].name.family_within == "Абдрахманов");
        CHECK(reading.rows[1].role == Role::interpreter);
        CHECK(reading.rows[2].role == Role::expert);
        CHECK(reading.rows[3].name.given == "Лепп Ану Юрьевна");
        CHECK(position_of(reading.rows[3]) == "spouse of Mr. Tamm");
        CHECK(position_of(reading.rows[4]) == "советник МИД");
        CHECK_FALSE(reading.rows[4].role); // a rank of diplomats
    }

    TEST_CASE("what stands behind a name beside a column of positions is told where it says more") {
        const auto reading = reading_of({{"Name", "Position", "Country"},
                                         {"Eva BAKER - interpreter", "Counsellor", "Norway"},
                                         {"Tom ABBOTT, Head of Protocol", "Counsellor", "Norway"}});
        REQUIRE(reading.rows.size() == 2);
        CHECK(reading.rows[0].role == Role::interpreter);
        CHECK(reading.rows[0].passed_over.empty());
        REQUIRE(reading.rows[1].passed_over.size() == 1);
        CHECK(reading.rows[1].passed_over[0].value == "Head of Protocol");
    }
}
