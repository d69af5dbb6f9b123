#include "exchange/lists/name_cell.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace plenary::exchange;

namespace {

/// "courtesy | given | family | degrees", and the name where no comma tells its parts.
std::string parts(std::string_view text) {
    const auto cell = read_name_cell(text);
    const auto name = cell.family.empty() ? cell.name : cell.given + " / " + cell.family;
    return cell.courtesy + " | " + name + " | " + cell.degrees;
}

} // namespace

TEST_SUITE("exchange::name_cell") {
    TEST_CASE("titles, commas, degrees and suffixes are taken apart, each as written") {
        CHECK(parts("Zimmer, Adam") == " | Adam / Zimmer | ");
        CHECK(parts("Juan Pérez, PhD") == " | Juan Pérez | PhD");
        CHECK(parts("Smith, Jr., Robert") == " | Robert / Smith, Jr. | ");
        CHECK(parts("Robert Smith, Jr.") == " | Robert Smith, Jr. | ");
        CHECK(parts("Pérez, Juan, M.D.") == " | Juan / Pérez | M.D.");
        CHECK(parts("H.E. Dr. Mohamed ABDEL-AATY") == "H.E. Dr. | Mohamed ABDEL-AATY | ");
        CHECK(parts("Ms. Eva Baker") == "Ms. | Eva Baker | ");
        CHECK(parts("г-н Данияр Оспанов") == "г-н | Данияр Оспанов | ");
        CHECK(parts("Abbott, Mr. Tom") == "Mr. | Tom / Abbott | ");
    }

    TEST_CASE("a position behind a name is no part of it") {
        const auto behind = [](std::string_view text, Behind what = Behind::anything) {
            const auto cell = read_name_cell(text, what);
            return cell.name + " | " + cell.position;
        };
        CHECK(behind("Mr. Daniyar OSPANOV, Counsellor, MFA") == "Daniyar OSPANOV | Counsellor, MFA");
        CHECK(behind("Abbott, Tom, Counsellor") == "Tom Abbott | Counsellor");
        CHECK(behind("Tom Abbott, Ministry of Justice, Director") ==
              "Tom Abbott | Ministry of Justice, Director");
        CHECK(behind("Asanova Aida - Head of Department") == "Asanova Aida | Head of Department");
        CHECK(behind("Иванов Иван (эксперт)") == "Иванов Иван | эксперт");
        CHECK(behind("Kari DAHL\nAmbassador") == "Kari DAHL | Ambassador");
        CHECK(behind("Smith, John") == "John Smith | ");
        // What the header says to be there, is there.
        CHECK(behind("Ann Bell, Protocol", Behind::position) == "Ann Bell | Protocol");
        CHECK(behind("Abbott, Tom", Behind::position) == "Tom Abbott | ");
        CHECK(behind("Eve Ely, PhD", Behind::position) == "Eve Ely | ");
        CHECK(behind("Ian Dunn\nProtocol", Behind::position) == "Ian Dunn | Protocol");
    }

    TEST_CASE("several people in one cell are seen, and one person of two words is not") {
        for (const auto* text : {"Mr. and Mrs. Tom Abbott", "Ann Bell & Zoe Cole", "Ian Dunn; Eve Ely",
                                 "Иванов Иван и Петров Пётр"})
            CHECK_MESSAGE(names_several(text), text);
        for (const auto* text : {"José Ortega y Gasset", "Tom Abbott, Head of Trade and Industry",
                                 "Andy Anderson", "Tom Abbott (Trade & Industry Office)"})
            CHECK_FALSE_MESSAGE(names_several(text), text);
    }

    TEST_CASE("a name in two scripts is two forms of it") {
        const auto forms = [](std::string_view text) {
            const auto both = in_two_scripts(text);
            return both ? both->own + " | " + both->latin : std::string{};
        };
        CHECK(forms("Оспанов Данияр / Daniyar Ospanov") == "Оспанов Данияр | Daniyar Ospanov");
        CHECK(forms("Aida Asanova (Асанова Аида)") == "Асанова Аида | Aida Asanova");
        CHECK(forms("Daniyar Ospanov\nДанияр Оспанов") == "Данияр Оспанов | Daniyar Ospanov");
        for (const auto* text : {"Tom Abbott / Eva Baker", "Tom Abbott (советник посольства)",
                                 "Оспанов Данияр", "Оспанов (Ospanov)"})
            CHECK_MESSAGE(forms(text).empty(), text);
    }

    TEST_CASE("what tells nothing stays as it stands") {
        CHECK(parts("Eva Baker") == " | Eva Baker | ");
        CHECK(parts("Mr.") == " | Mr. | ");
        CHECK(parts("A, B, C") == " | A, B, C | ");
        CHECK(parts("Don Quixote") == " | Don Quixote | ");
        CHECK(parts("M Ali") == " | M Ali | ");
        CHECK(parts("") == " |  | ");
    }

    TEST_CASE("academic titles are told from those of courtesy") {
        const auto split = [](std::string titles) {
            const auto academic = take_academic(titles);
            return titles + " | " + academic;
        };
        CHECK(split("H.E. Dr.") == "H.E. | Dr.");
        CHECK(split("Prof. Dr.") == " | Prof. Dr.");
        CHECK(split("Ms.") == "Ms. | ");
        CHECK(split("г-н проф.") == "г-н | проф.");
        CHECK(split("Amb.") == "Amb. | ");
    }

    TEST_CASE("M. is an initial, unless the list says that it is a title") {
        CHECK(parts("M. Doga Dogan") == " | M. Doga Dogan | ");
        CHECK(parts("Г. Иванов") == " | Г. Иванов | ");
        CHECK(parts("г. Иванов") == "г. | Иванов | ");
        const auto cell = read_name_cell("M. Jean DUPONT", Behind::anything, true);
        CHECK(cell.courtesy == "M.");
        CHECK(cell.name == "Jean DUPONT");
        CHECK(is_courtesy("M."));
    }

    TEST_CASE("is_courtesy: a title or several, and nothing else") {
        for (const auto* text : {"Mr.", "MS", "H.E. Mr.", "Dr.", "г-жа", "Mme"})
            CHECK(is_courtesy(text));
        for (const auto* text : {"", "Counsellor", "Mr. Abbott", "M"})
            CHECK_FALSE(is_courtesy(text));
    }
}
