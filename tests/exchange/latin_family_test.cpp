#include "domain/people/name_parts.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/people/roster.hpp"
#include "support/found_people.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary::exchange;
using plenary::domain::name_of_parts;
using plenary::testing::found_tables;

namespace {

RosterReading reading_of(std::vector<std::vector<std::string>> rows) {
    const auto tables = found_tables(std::move(rows));
    REQUIRE(tables.size() == 1);
    auto reading = read_roster(tables.front().table, tables.front().columns);
    REQUIRE(reading.problems.empty());
    return reading;
}

std::vector<std::string> sort_names(std::vector<std::vector<std::string>> rows) {
    std::vector<std::string> names;
    for (const auto& row : reading_of(std::move(rows)).rows)
        names.push_back(name_of_parts(row.name).sort);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_SUITE("exchange::list_row") {
    TEST_CASE("capitals of the Latin form tell the family name beside a name in other letters") {
        CHECK(sort_names({{"Name in English", "Name in Arabic", "Country"},
                          {"Ahmed AL-FALASI", "أحمد الفلاسي", "Norway"},
                          {"Noura AL-KAABI", "نورة الكعبي", "Norway"}}) ==
              Names{"AL-FALASI, Ahmed", "AL-KAABI, Noura"});
        CHECK(sort_names({{"الاسم الكامل", "الاسم بالإنجليزية", "الدولة"},
                          {"أحمد بن راشد الفلاسي", "Ahmed bin Rashid AL-FALASI", "Norway"},
                          {"نورة عبد الله الكعبي", "Noura Abdulla AL-KAABI", "Norway"}}) ==
              Names{"AL-FALASI, Ahmed bin Rashid", "AL-KAABI, Noura Abdulla"});
    }

    TEST_CASE("the same in brackets in the cell of the name") {
        CHECK(sort_names({{"Delegate", "Country"},
                          {"WANG Xiaoming (王小明)", "Norway"},
                          {"LI Na (李娜)", "Norway"},
                          {"Кузнецов Пётр (Petr KUZNETSOV)", "Norway"}}) ==
              Names{"WANG, Xiaoming", "LI, Na", "KUZNETSOV, Petr"});
    }

    TEST_CASE("a family name that the other letters tell stays, and nothing is guessed") {
        CHECK(sort_names({{"ФИО", "Name in Latin letters", "Country"},
                          {"Оспанов Данияр Ермекович", "Daniyar Ospanov", "Norway"}}) ==
              Names{"Ospanov, Daniyar"});
        CHECK(sort_names({{"Name in English", "Name in Arabic", "Country"},
                          {"Ahmed Rashid Falasi", "أحمد الفلاسي", "Norway"}}) == Names{""});
    }

    TEST_CASE("titles of learning before a name and behind it are both kept") {
        const auto reading = reading_of({{"Titul před", "Jméno", "Příjmení", "Titul za", "Stát"},
                                         {"Ing.", "Pavel", "Dvořák", "CSc.", "Norway"},
                                         {"doc. RNDr.", "Jana", "Malá", "Ph.D.", "Norway"},
                                         {"Mgr.", "Petr", "Novák", "", "Norway"},
                                         {"", "Eva", "Nová", "Ph.D.", "Norway"}});
        REQUIRE(reading.rows.size() == 4);
        CHECK(reading.rows[0].text_of_person("academic-title") == "Ing., CSc.");
        CHECK(reading.rows[1].text_of_person("academic-title") == "doc. RNDr., Ph.D.");
        CHECK(reading.rows[2].text_of_person("academic-title") == "Mgr.");
        CHECK(reading.rows[3].text_of_person("academic-title") == "Ph.D.");
    }
}
