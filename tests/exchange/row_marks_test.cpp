#include "exchange/lines/list_endings.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/row_words.hpp"
#include "exchange/lines/total_lines.hpp"
#include "exchange/people/open_places.hpp"

#include <doctest/doctest.h>

using namespace plenary::exchange;

TEST_SUITE("exchange::row_marks") {
    TEST_CASE("bullets, numbers and signs of footnotes are no part of a name") {
        CHECK(without_marks("• Jo Ellis") == "Jo Ellis");
        CHECK(without_marks("- Al Ford") == "Al Ford");
        CHECK(without_marks("(3) Ida Clark") == "Ida Clark");
        CHECK(without_marks("12. Ida Clark") == "Ida Clark");
        CHECK(without_marks("№ 4 Ида Кларк") == "Ида Кларк");
        CHECK(without_marks("Cy Hill*") == "Cy Hill");
        CHECK(without_marks("Ed Jade¹") == "Ed Jade");
        CHECK(without_marks("Ed Jade [2]") == "Ed Jade");
        CHECK(without_marks("★ Ed Jade †,") == "Ed Jade");
        CHECK(without_marks("2/ Eva Baker") == "Eva Baker");
        CHECK(without_marks("a) Ida Clark") == "Ida Clark");
        for (const auto* name :
             {"O'Brien", "Jean-Luc", "Mary (Molly) Dunn", "-", "*", "12", "Smith, Jr.", "王伟"})
            CHECK(without_marks(name) == name);
    }

    TEST_CASE("a heading without its numbering and the count of those below") {
        for (const auto* text :
             {"II. France (2 participants);", "FRANCE - 2 persons", "France: 12", "3) France", "— FRANCE —",
              "A. FRANCE", "France (3 чел.)", "* France:", "France (2)"})
            CHECK_MESSAGE((heading_text(text) == "France" || heading_text(text) == "FRANCE"), text);
        CHECK(heading_text("U.S.A.") == "U.S.A.");
        CHECK(heading_text("A. France") == "A. France"); // Anatole
        CHECK(heading_text("Congo (Brazzaville)") == "Congo (Brazzaville)");
    }

    TEST_CASE("headings that name a class of delegations") {
        for (const auto* text :
             {"OBSERVER STATES", "UNITED NATIONS SYSTEM", "NGOs", "Non-governmental organizations",
              "Member States", "OBSERVERS FROM CIVIL SOCIETY", "Intergovernmental organizations (4)",
              "Organisations internationales", "États membres", "Sistema de las Naciones Unidas",
              "Государства-члены", "Международные организации", "Nichtregierungsorganisationen", "观察员国",
              "الدول الأعضاء", "IV. Specialized agencies:"})
            CHECK_MESSAGE(names_class(text), text);
        for (const auto* text :
             {"France", "United Nations", "Eva Baker", "World Health Organization", "Member", ""})
            CHECK_FALSE_MESSAGE(names_class(text), text);
        CHECK(names_observers("OBSERVERS FROM CIVIL SOCIETY"));
        CHECK(names_observers("Наблюдатели"));
        CHECK_FALSE(names_observers("Member States"));
    }

    TEST_CASE("an office is nobody's name") {
        for (const auto* text : {"Minister of Justice", "Driver", "Delegate 1", "Interpreter (2)",
                                 "Head of Protocol", "First Secretary", "Глава протокола", "Министр юстиции",
                                 "Deputy Minister", "Ministre de la Justice"})
            CHECK_MESSAGE(is_office_alone(text), text);
        for (const auto* text :
             {"Eva Baker", "Minister John Doe", "Министр Иванов", "Max Headroom", "Eva Chief"})
            CHECK_FALSE_MESSAGE(is_office_alone(text), text);
    }

    TEST_CASE("two people in one cell, and one person in two spellings") {
        for (const auto* text : {"Tom Abbott\nEva Baker", "Tom Dean / Eva Ellis", "Tom Dean/Eva Ellis"})
            CHECK_MESSAGE(names_two(text), text);
        for (const auto* text : {"Tom Abbott", "Tom Abbott\nSecond Secretary", "ABBOTT SMITH\nTom John",
                                 "Eva Baker\nMinistry of Justice", "Асанова Аида / Aida Asanova",
                                 "Abbott / Tom", "BAKER Eva / Eva BAKER"})
            CHECK_FALSE_MESSAGE(names_two(text), text);
        CHECK(names_two("Mr. Tom Abbott, Ms. Eva Baker"));
        CHECK(are_of_two("Abbott / Baker", "Tom / Eva"));
        CHECK(are_of_two("Abbott\nBaker", "Tom\nEva"));
        CHECK_FALSE(are_of_two("Abbott-Baker", "Tom / Tommy"));
    }

    TEST_CASE("words in rows: signatures, examples, what is as above, and who is named but not sure") {
        for (const auto* text :
             {"Approved by", "Prepared by:", "Подпись", "Составил: отдел", "Établi par", "签字"})
            CHECK_MESSAGE(is_sign_off(text), text);
        for (const auto* text : {"Seal", "Eva Baker", "Signe Olsen"})
            CHECK_FALSE_MESSAGE(is_sign_off(text), text);
        for (const auto* text : {"e.g. Smith", "(example) DOE", "Example: Smith", "напр. Иванов",
                                 "z.B. Müller", "Smith (example)"})
            CHECK_MESSAGE(is_example(text, true), text);
        CHECK(is_example("Example", false));
        for (const auto* text : {"Sample", "Eva Baker", "Ex Machina", "Muster", "E. G. Smith", "E.G."})
            CHECK_FALSE_MESSAGE(is_example(text, true), text);
        for (const auto* text : {"ditto", "idem", "Same as above", "то же", "″", "-//-", "同上"})
            CHECK_MESSAGE(says_as_above(text), text);
        for (const auto* text : {"", "Director", "-", "Dito Rivera"})
            CHECK_FALSE_MESSAGE(says_as_above(text), text);
        CHECK(without_marks("Kari Dahl 🎤") == "Kari Dahl");
        CHECK(without_marks("🇳🇴 Kari Dahl ✅") == "Kari Dahl");
        CHECK(named_beside_mark("Kari Dahl 🎤").empty());
        CHECK(named_beside_mark("Kari Dahl ?") == "Kari Dahl");
        CHECK(named_beside_mark("Ms. Kari DAHL (tbc)") == "Ms. Kari DAHL");
        CHECK(named_beside_mark("Kari Dahl - to be confirmed") == "Kari Dahl");
        CHECK(named_beside_mark("Иванов Иван (уточняется)") == "Иванов Иван");
        for (const auto* text : {"Interpreter TBC", "Second Delegate (TBC)", "TBC", "N.N. (expert)",
                                 "Kari Dahl", "Technical Expert (tbc)"})
            CHECK_MESSAGE(named_beside_mark(text).empty(), text);
        for (const auto* text : {"Name to follow", "Nom à communiquer", "None", "будет назначен"})
            CHECK_MESSAGE(holds_place(text), text);
        for (const auto* text : {"合计：1人", "共计1人", "Всего: 2 человека", "12 participants",
                                 "Spolu: 2 osoby", "المجموع: 2", "总人数：5", "Jemi: 3 adam"})
            CHECK_MESSAGE(is_total(text), text);
    }
}
