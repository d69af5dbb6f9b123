#include "exchange/files/csv.hpp"
#include "exchange/finding/table_finding.hpp"
#include "support/remedy_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace plenary;
using namespace plenary::exchange;

namespace {

std::vector<FoundTable> found(const std::string& csv) {
    FindingOptions options;
    options.is_delegation = [](const std::string& text) {
        return text == "Norway" || text == "France" || text == "UNDP" || text == "WHO";
    };
    return find_tables({read_csv_grid(csv)}, options);
}

/// "2: name=Kari Dahl delegation=Norway", by lines.
std::string people(const std::vector<FoundTable>& tables) {
    std::string text;
    for (const auto& table : tables)
        for (const auto& row : table.table.rows) {
            text += std::to_string(row.number) + ":";
            for (std::size_t i = 0; i < table.columns.columns.size(); ++i)
                if (!table.columns.columns[i].field.empty() && !row.cell(i).empty())
                    text += " " + table.columns.columns[i].field + "=" + row.cell(i);
            text += "\n";
        }
    return text;
}

} // namespace

TEST_SUITE("exchange::other_tables") {
    TEST_CASE("tables one below the other, with columns of their own: nobody is lost") {
        const auto tables =
            found("Delegates\nName,Country\nKari Dahl,Norway\nGuy Roux,France\n\nObservers\n"
                  "Name,Organization,Email\nEva Baker,UNDP,e@undp.example\nTom Abbott,WHO,\n");
        REQUIRE(tables.size() == 2);
        CHECK(people(tables) == "3: name=Kari Dahl delegation=Norway\n4: name=Guy Roux delegation=France\n"
                                "8: name=Eva Baker delegation=UNDP email=e@undp.example role=observer\n"
                                "9: name=Tom Abbott delegation=WHO role=observer\n");
        CHECK(testing::in_brackets(tables[1].notes.front())
                  .find("Another table, with columns of its own, begins in row 7") != std::string::npos);
    }

    TEST_CASE("what stands above the first table counts for the second") {
        CHECK(people(found("Country:,Norway\nName,Position\nKari Dahl,Counsellor\nPosition,Name\nDriver,Guy "
                           "Roux\n")) == "3: name=Kari Dahl position=Counsellor delegation=Norway\n"
                                         "5: position=Driver name=Guy Roux delegation=Norway\n");
    }

    TEST_CASE("the delegation above counts for no table that has its own") {
        CHECK(people(found("Country:,Norway\nName,Position\nKari Dahl,Counsellor\n\nObservers\n"
                           "Name,Organization\nEva Baker,UNDP\n")) ==
              "3: name=Kari Dahl position=Counsellor delegation=Norway\n"
              "7: name=Eva Baker delegation=UNDP role=observer\n");
    }

    TEST_CASE(
        "a part of a name alone, where each row has its delegation, is somebody of whom more is asked") {
        CHECK(people(found("Surname,First name,Country\nDahl,Kari,Norway\nRoux,Guy,France\nMoe,,\n")) ==
              "2: family=Dahl given=Kari delegation=Norway\n3: family=Roux given=Guy delegation=France\n"
              "4: family=Moe\n");
    }

    TEST_CASE("the same header on each page, and one in two languages, are of one table") {
        CHECK(found("Name,Country\nKari Dahl,Norway\nName,Country\nGuy Roux,France\n").size() == 1);
        CHECK(found("Name,Country\nNom complet,Pays\nKari Dahl,Norway\nGuy Roux,France\n").size() == 1);
    }

    TEST_CASE("who is named above the header, in a role, comes too, and once") {
        const std::string head = "Country:,Norway\nHead of delegation:,H.E. Mr. Lars Moe\n";
        CHECK(people(found(head + "Family name,Given name\nDahl,Kari\n")) ==
              "2: name=H.E. Mr. Lars Moe role=head delegation=Norway\n"
              "4: family=Dahl given=Kari delegation=Norway\n");
        CHECK(people(found(head + "Family name,Given name\nMoe,Lars\nDahl,Kari\n")) ==
              "4: family=Moe given=Lars delegation=Norway\n5: family=Dahl given=Kari delegation=Norway\n");
        CHECK(people(found("Country: Norway\nHead of delegation: Lars Moe\nName,Position\nKari "
                           "Dahl,Counsellor\n")) ==
              "2: name=Lars Moe role=head delegation=Norway\n"
              "4: name=Kari Dahl position=Counsellor delegation=Norway\n");
        CHECK(people(found("Contact person:,Lars Moe\nHead of delegation:,Minister of Justice\nName,Country\n"
                           "Kari Dahl,Norway\n")) == "4: name=Kari Dahl delegation=Norway\n");
    }
}
