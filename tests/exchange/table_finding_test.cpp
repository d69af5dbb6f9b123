#include "exchange/error.hpp"
#include "exchange/files/csv.hpp"
#include "exchange/finding/table_finding.hpp"
#include "exchange/lines/list_endings.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/lines/total_lines.hpp"
#include "exchange/people/open_places.hpp"
#include "support/remedy_words.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace plenary;
using namespace plenary::exchange;
using domain::RowOutcome;
using testing::in_brackets;

namespace {

bool is_delegation(const std::string& text) {
    static const std::set<std::string> known{"GERMANY", "FRANCE", "Delegation of France", "GBR", "FRA"};
    return known.contains(text);
}

FindingOptions options() {
    FindingOptions options;
    options.is_delegation = is_delegation;
    return options;
}

FoundTable found(const std::string& csv, const FindingOptions& how = options()) {
    auto tables = find_tables({read_csv_grid(csv)}, how);
    REQUIRE(tables.size() == 1);
    return std::move(tables.front());
}

/// "name=Eva Baker, delegation=GERMANY" of each row, by lines.
std::string people(const FoundTable& table) {
    std::string text;
    for (const auto& row : table.table.rows) {
        text += std::to_string(row.number) + ":";
        for (std::size_t i = 0; i < table.columns.columns.size(); ++i)
            if (!table.columns.columns[i].field.empty() && !row.cell(i).empty())
                text += " " + table.columns.columns[i].field + "=" + row.cell(i);
        text += "\n";
    }
    return text;
}

/// The rows that are no people, as "4 held TBC", by lines.
std::string others(const FoundTable& table) {
    std::string text;
    for (const auto& report : table.left_out)
        text += std::to_string(report.row) + " " + std::string{word(report.outcome)} + " " +
                report.complaint.value + "\n";
    return text;
}

std::string notes(const FoundTable& table) {
    std::string text;
    for (const auto& note : table.notes)
        text += in_brackets(note) + "\n";
    return text;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Grid grid(std::vector<std::vector<std::string>> rows, std::string sheet = "") {
    Grid made;
    made.sheet = std::move(sheet);
    int number = 0;
    for (auto& cells : rows)
        made.rows.push_back({.number = ++number, .cells = std::move(cells)});
    return made;
}

} // namespace

TEST_SUITE("exchange::table_finding") {
    TEST_CASE("the header is found below titles and blank rows, and what stands above is told") {
        const auto table =
            found("List of participants;;\n;;\nThird meeting, 2027;;\nFamily name;Given name;Country\n"
                  "Abbott;Tom;GBR\n");
        CHECK(table.table.header.number == 4);
        CHECK(people(table) == "5: family=Abbott given=Tom delegation=GBR\n");
        CHECK(has(notes(table), "The header is row 4"));
        CHECK(has(notes(table), "'List of participants'"));
    }

    TEST_CASE("a header over two rows") {
        const auto table = found("No.;Name;;Country;Contact;\n;Family name;First name;;E-mail;Phone\n"
                                 "1;Abbott;Tom;GBR;tom@x.example;1\n");
        CHECK(people(table) == "3: family=Abbott given=Tom delegation=GBR email=tom@x.example phone=1\n");
    }

    TEST_CASE("a second header in another language, and the header again on another page") {
        const auto table = found("Family name;Given name;Country\nФамилия;Имя;Страна\nAbbott;Tom;GBR\n"
                                 "Family name;Given name;Country\nBaker;Eva;GBR\n");
        CHECK(people(table) == "3: family=Abbott given=Tom delegation=GBR\n"
                               "5: family=Baker given=Eva delegation=GBR\n");
        CHECK(others(table) == "4 left-out Family name\n");
    }

    TEST_CASE("where no row has headers, nobody is taken for one") {
        const auto table =
            found("GERMANY,,\n1,Eva Baker,Expert\n2,Tom Abbott,Driver\nFRANCE,,\n1,Lea Cole,Expert\n");
        CHECK(people(table) == "2: name=Eva Baker role=Expert delegation=GERMANY\n3: name=Tom Abbott "
                               "role=Driver delegation=GERMANY\n"
                               "5: name=Lea Cole role=Expert delegation=FRANCE\n");
        CHECK(notes(table).find("No row has headers") != std::string::npos);
        // Several columns may have the names: asked, and settled by their places.
        const auto asked = found("Baker,Eva,GBR\nAbbott,Tom,FRA\n");
        CHECK(asked.columns.problems.size() == 2);
        auto how = options();
        how.mapping = {{"column A", "family"}, {"column B", "given"}};
        CHECK(people(found("Baker,Eva,GBR\nAbbott,Tom,FRA\n", how)) ==
              "1: family=Baker given=Eva delegation=GBR\n2: family=Abbott given=Tom delegation=FRA\n");
        // Headers of an unknown language are headers.
        CHECK(found("Etunimi,Maa\nEva Baker,GBR\n").columns.problems.size() == 1);
        CHECK(people(found("KAZ-001,9:05\nKAZ-002,9:06\n")) == "1: code=KAZ-001\n2: code=KAZ-002\n");
    }

    TEST_CASE("lines of their own say the role of what follows, and may be labelled") {
        const auto table =
            found("Country: FRANCE,\nName,Position\nHead of delegation,\nLea Cole,Minister\nObservers,\n"
                  "Tom Abbott,Driver\nDelegation: GERMANY,\nEva Baker,Expert\n");
        CHECK(people(table) == "4: name=Lea Cole position=Minister delegation=FRANCE role=head\n"
                               "6: name=Tom Abbott position=Driver delegation=FRANCE role=observer\n"
                               "8: name=Eva Baker position=Expert delegation=GERMANY\n");
        const auto nested =
            found("Name,Position\nObservers,\nFRANCE,\nLea Cole,Expert\nGERMANY,\nEva Baker,Expert\n");
        CHECK(people(nested) == "4: name=Lea Cole position=Expert delegation=FRANCE role=observer\n"
                                "6: name=Eva Baker position=Expert delegation=GERMANY role=observer\n");
        CHECK(notes(table).find("The role stands in lines of its own: rows 3, 5") != std::string::npos);
    }

    TEST_CASE("a secretariat below classes of delegations is of none of them") {
        CHECK(people(found("Name,Position\nMEMBER STATES,\nFRANCE,\nEva Baker,Expert\nOBSERVERS,\nGERMANY,\n"
                           "Tom Abbott,Expert\nSECRETARIAT,\nIan Clark,Clerk\n"))
                  .find("9: name=Ian Clark position=Clerk role=secretariat\n") != std::string::npos);
        CHECK(
            people(
                found("Name,Position\nDelegation of France,\nEva Baker,Expert\nGERMANY,\nTom Abbott,Expert\n"
                      "SECRETARIAT,\nIan Clark,Clerk\n"))
                .find("7: name=Ian Clark position=Clerk role=secretariat\n") != std::string::npos);
        CHECK(people(found("Name,Position\nFRANCE,\nEva Baker,Expert\nSecretariat,\nIan Clark,Clerk\n"))
                  .find("5: name=Ian Clark position=Clerk delegation=FRANCE") != std::string::npos);
    }

    TEST_CASE("a table below with other columns is asked about where the row of the header is given") {
        auto how = options();
        how.header_row = 1;
        const auto table =
            found("Name,Country,E-mail\nTom Abbott,GBR,\nEva Baker,GBR,\nLea Cole,FRA,\nAnn Moss,FRA,\n"
                  "Name,Country,Phone\nIan Dunn,GBR,+44 1\n",
                  how);
        REQUIRE(table.left_out.size() == 1);
        CHECK(table.left_out.front().outcome == RowOutcome::refused);
    }

    TEST_CASE("letters of a name that were lost are asked for") {
        const auto table =
            found("Name,Country\nJuan G?mez,GBR\n????? ????,GBR\nAne G&oslash;rud,GBR\nJuan G\xEF\xBF\xBDmez,"
                  "GBR\nWho? Me,GBR\nA & B Corp; Ann,GBR\n");
        CHECK(table.problems.size() == 4);
        CHECK(table.table.rows.size() == 6);
    }

    TEST_CASE("the header row can be named, and has to be there") {
        auto how = options();
        how.header_row = 2;
        CHECK(people(found("Family name;Given name\nName;Position\nEva Baker;Expert\n", how)) ==
              "3: name=Eva Baker position=Expert\n");
        how.header_row = 9;
        CHECK_THROWS_AS(found("Name\nEva\n", how), ExchangeError);
    }

    TEST_CASE("headers that only the mapping knows make a header") {
        auto how = options();
        how.mapping = {{"Wer", "name"}, {"Woher", "delegation"}};
        CHECK(people(found("Liste;;\nWer;Woher;Was\nEva Baker;GBR;x\n", how)) ==
              "3: name=Eva Baker delegation=GBR\n");
    }

    TEST_CASE("totals, numbers, notes and places held are no people") {
        const auto table = found("Name\nTotal\nSubtotal: 3\nИтого: 4 чел.\n123\n-\nTBC\n\"Abbott, Tom\"\n");
        CHECK(people(table) == "8: name=Abbott, Tom\n");
        CHECK(others(table) ==
              "2 left-out Total\n3 left-out Subtotal: 3\n4 left-out Итого: 4 чел.\n5 left-out 123\n"
              "6 held -\n7 held TBC\n");
        const auto trailer = found("Family name,Given name,Country\nAbbott,Tom,GBR\n\nTotal: 1,,\n"
                                   "\"Prepared by the Ministry, 1 March 2027\",,\n");
        CHECK(people(trailer) == "2: family=Abbott given=Tom delegation=GBR\n");
        CHECK(trailer.left_out.size() == 2);
    }

    TEST_CASE("somebody with an odd name stays a person") {
        CHECK(people(found("Family name,Given name,Country\nTotal,Jean,FRA\nNa,Min,KOR\nNote,Eva,GBR\n")) ==
              "2: family=Total given=Jean delegation=FRA\n3: family=Na given=Min delegation=KOR\n"
              "4: family=Note given=Eva delegation=GBR\n");
    }

    TEST_CASE("numbers in front, and rows that have nothing else") {
        const auto table = found("ID,Last name,First name\n1,Abbott,Tom\n2,Baker,Eva\n3,,\n4,,\n");
        CHECK(people(table) == "2: family=Abbott given=Tom\n3: family=Baker given=Eva\n");
        CHECK(table.columns.columns[0].field.empty());
        CHECK(has(notes(table), "Nothing but a number stands in rows 4 and 5"));
        CHECK(people(found("Code,Last name\nKAZ-001,Abbott\n")) == "2: code=KAZ-001 family=Abbott\n");
    }

    TEST_CASE("lines of their own stand for the delegation of what follows") {
        const auto table = found("Name;Position\nGERMANY;\nEva Baker;Counsellor\nFRANCE;\nMax Dunn;Expert\n");
        CHECK(people(table) == "3: name=Eva Baker position=Counsellor delegation=GERMANY\n"
                               "5: name=Max Dunn position=Expert delegation=FRANCE\n");
        CHECK(has(notes(table), "rows 2, 4"));
        CHECK(people(found("Delegation of France;\nName;Position\nMax Dunn;Expert\n")) ==
              "3: name=Max Dunn position=Expert delegation=Delegation of France\n");
        // Beside them an organization is where somebody works.
        CHECK(people(found("Name;Organization\nGERMANY;\nEva Baker;Ministry of Justice\n")) ==
              "3: name=Eva Baker institution=Ministry of Justice delegation=GERMANY\n");
    }

    TEST_CASE(
        "a delegation that is named once and left blank below counts on, unless the list is not built so") {
        const auto table = found("Country,Name\nGBR,Tom Abbott\n,Eva Baker\nFRA,Max Dunn\n");
        CHECK(people(table) == "2: delegation=GBR name=Tom Abbott\n3: delegation=GBR name=Eva Baker\n"
                               "4: delegation=FRA name=Max Dunn\n");
        CHECK(has(notes(table), "The delegation is left blank in row 3"));
        CHECK(people(found("Country,Name\nGBR,Tom Abbott\nGBR,Eva Baker\n,Max Dunn\n")) ==
              "2: delegation=GBR name=Tom Abbott\n3: delegation=GBR name=Eva Baker\n4: name=Max Dunn\n");
    }

    TEST_CASE("a merged cell counts for all rows that it covers") {
        auto merged = grid({{"Country", "Name"},
                            {"GBR", "Tom Abbott"},
                            {"", "Eva Baker"},
                            {"FRA", "Max Dunn"},
                            {"", "Ida Clark"}});
        merged.merges.push_back({2, 3, 0, 0});
        const auto table = std::move(find_tables({merged}, options()).front());
        CHECK(people(table) == "2: delegation=GBR name=Tom Abbott\n3: delegation=GBR name=Eva Baker\n"
                               "4: delegation=FRA name=Max Dunn\n5: name=Ida Clark\n");
    }

    TEST_CASE("hidden rows, and those whose name is struck out, are left out unless they are asked for") {
        auto odd = grid({{"Name", "Phone"}, {"Tom Abbott", "1"}, {"Eva Baker", "2"}, {"Max Dunn", "3"}});
        odd.rows[1].is_hidden = true;
        odd.rows[2].struck = {0};
        odd.rows[3].struck = {1};
        auto how = options();
        CHECK(people(find_tables({odd}, how).front()) == "4: name=Max Dunn phone=3\n");
        CHECK(others(find_tables({odd}, how).front()) == "2 left-out Tom Abbott\n3 left-out Eva Baker\n");
        how.take_hidden = true;
        how.take_struck = true;
        CHECK(find_tables({odd}, how).front().table.rows.size() == 3);
    }

    TEST_CASE("of several sheets the one with people, or all where each is of a delegation") {
        const auto notice = grid({{"Instructions"}, {"Fill in the other sheet"}}, "Read me");
        const auto british = grid({{"Last name", "First name"}, {"Abbott", "Tom"}}, "GBR");
        const auto french = grid({{"Last name", "First name"}, {"Dunn", "Max"}}, "FRA");
        const auto one = find_tables({notice, british}, options());
        REQUIRE(one.size() == 1);
        CHECK(has(notes(one[0]), "Not read: the sheet 'Read me'"));
        const auto two = find_tables({british, french}, options());
        REQUIRE(two.size() == 2);
        CHECK(two[1].sheet == "FRA");
        CHECK(people(two[1]) == "2: family=Dunn given=Max delegation=FRA\n");
        const auto observers = grid({{"Last name", "First name"}, {"Dunn", "Max"}}, "Observers");
        CHECK_THROWS_AS(find_tables({british, observers}, options()), ExchangeError);
    }

    TEST_CASE("what nobody reads never refuses a row, and is told") {
        auto odd = grid({{"Name", "Fee", ""}, {"Tom Abbott", "", "", "beyond"}});
        odd.problems.push_back({2, 1, {"", "#DIV/0!", "this cell has the error value #DIV/0!", {}}});
        const auto table = std::move(find_tables({odd}, options()).front());
        CHECK(table.problems.empty());
        CHECK(has(notes(table), "Cells of columns that are not read have errors: row 2"));
        CHECK(has(notes(table), "What stands beyond the last header is not read: row 2"));
        odd.problems[0].column = 0;
        CHECK(find_tables({odd}, options()).front().problems.size() == 1);
    }

    TEST_CASE("a name that was saved in a wrong encoding is asked about") {
        const auto table = found("Name\nJuan GÃ³mez\nJosé Ñandú\n");
        REQUIRE(table.problems.size() == 1);
        CHECK(table.problems[0].row == 2);
        CHECK(has(table.problems[0].complaint.message, "'Juan Gómez'"));
    }

    TEST_CASE("a list made by a program is taken as it stands") {
        auto ready = grid({{"name", "delegation"}, {"Name", "GBR"}, {"Eva Baker", ""}});
        ready.has_known_header = true;
        CHECK(people(find_tables({ready}, options()).front()) ==
              "2: name=Name delegation=GBR\n3: name=Eva Baker\n");
    }
}

TEST_SUITE("exchange::row_words") {
    TEST_CASE("places held, totals and notes in several languages") {
        for (const auto* text :
             {"TBD (expert)", "Interpreter TBC", "N.N. (driver)", "TBC 2", "to be confirmed later"})
            CHECK_MESSAGE(holds_place(text), text);
        for (const auto* text : {"Tom Abbott (expert)", "Abbott", "Toba Bica"})
            CHECK_FALSE_MESSAGE(holds_place(text), text);
        for (const auto* text :
             {"TBC", "t.b.c.", "To be confirmed", "N.N.", "-", "—", "уточняется", "à confirmer"})
            CHECK(holds_place(text));
        for (const auto* text : {"", "Nn Ann", "Tba Nkosi"})
            CHECK_FALSE(holds_place(text));
        for (const auto* text : {"Total", "TOTAL: 12", "Total participants - 12", "Итого: 4 чел.", "Всего 12",
                                 "合计", "Insgesamt 3 Personen"})
            CHECK(is_total(text));
        for (const auto* text : {"Total Recall", "Totale", "Jean Total", ""})
            CHECK_FALSE(is_total(text));
        CHECK(is_note("Prepared by the Ministry"));
        CHECK(is_note("Примечание: список неполный"));
        CHECK_FALSE(is_note("Eva Baker"));
    }

    TEST_CASE("says_nothing: words for what is not known") {
        for (const auto* text : {"N/A", "NA", "n.a.", "-", "none", "нет данных", "néant"})
            CHECK(says_nothing(text));
        for (const auto* text : {"", "Nadia", "no smoking"})
            CHECK_FALSE(says_nothing(text));
    }
}
