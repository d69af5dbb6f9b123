#include "exchange/people/name_cell.hpp"

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
    TEST_CASE("several people between commas are no name with a comma") {
        for (const auto* text : {"Tom Abbott, Eva Baker, Ian Clark", "Anne Roux (Head), Luc Petit",
                                 "Mr. Tom Abbott, Ms. Eva Baker, Dr. Ian Clark"})
            CHECK_MESSAGE(names_several(text), text);
        for (const auto* text :
             {"García López, Ana María", "Smith, Jr., Robert", "Tom Abbott, Counsellor, Foreign Office",
              "Pérez, Juan, PhD", "Abbott (Smith), Tom", "Tom Abbott, UNODC", "Roux, Anne Marie, MFA"})
            CHECK_FALSE_MESSAGE(names_several(text), text);
    }

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
        CHECK(behind("Abbott, Guest") == "Guest Abbott | ");
        CHECK(behind("Tom Abbott, Guest") == "Tom Abbott | Guest");
        CHECK(behind("LEPP Anu, spouse of Mr. Tamm") == "LEPP Anu | spouse of Mr. Tamm");
        CHECK(behind("Omirbekova Gulnar, head of delegation") == "Omirbekova Gulnar | head of delegation");
        CHECK(behind("Claire PETIT [HoD]") == "Claire PETIT | HoD");
        // What stands behind brackets is of the name, and a comma in them parts nothing.
        CHECK(behind("Jaan (HoD) TAMM") == "Jaan TAMM | HoD");
        CHECK(behind("Tamm (HoD), Jaan") == "Jaan Tamm | HoD");
        CHECK(behind("TAMM Jaan (HoD), Minister") == "TAMM Jaan | HoD, Minister");
        CHECK(behind("Tom Abbott (Director, Treaty Office)") == "Tom Abbott | Director, Treaty Office");
        CHECK(behind("Tom Abbott, Counsellor (Head of Section)") ==
              "Tom Abbott | Counsellor (Head of Section)");
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

    TEST_CASE("titles of many languages, before a name and behind it, are no part of it") {
        const auto name = [](const char* text) { return read_name_cell(text).name; };
        const auto courtesy = [](const char* text) { return read_name_cell(text).courtesy; };
        CHECK(name("السيد محمد بن علي") == "محمد بن علي");
        CHECK(courtesy("السيدة فاطمة الزهراني") == "السيدة");
        CHECK(name("د. خالد المصري") == "خالد المصري");
        CHECK(name("王伟先生") == "王伟");
        CHECK(courtesy("李娜女士") == "女士");
        CHECK(name("Оспанов Данияр мырза") == "Оспанов Данияр");
        CHECK(name("Janob Karimov Farrukh") == "Karimov Farrukh");
        CHECK(name("Е.П. г-н Сидоров Олег") == "Сидоров Олег");
        CHECK(name("посол Сидоров Олег") == "Сидоров Олег");
        CHECK(name("Lt. Gen. (Ret.) John O'Brien") == "John O'Brien");
        CHECK(name("doc. MUDr. Ján Horvát") == "Ján Horvát");
    }

    TEST_CASE("what may be a name or initials is a title before a whole name only") {
        const auto name = [](const char* text) { return read_name_cell(text).name; };
        CHECK(name("G. Whitlock") == "G. Whitlock");
        CHECK(name("H.M. Karimova") == "H.M. Karimova");
        CHECK(name("Е.П. Сидоров") == "Е.П. Сидоров");
        CHECK(name("Major Abbott") == "Major Abbott");
        CHECK(name("Major Tom Abbott") == "Tom Abbott");
        CHECK(name("Don Juan") == "Don Juan");
        CHECK(name("H.H. Sheikh Abdullah Saleem") == "Abdullah Saleem");
    }

    TEST_CASE("degrees and orders behind a name, with a comma and without") {
        CHECK(read_name_cell("Eva Baker CBE").degrees == "CBE");
        CHECK(read_name_cell("Ann LEE, MP").degrees == "MP");
        CHECK(read_name_cell("Wang Li Ma").name == "Wang Li Ma");
        CHECK(read_name_cell("Иванова Анна Петровна, д.м.н.").degrees == "д.м.н.");
        const auto doctor = read_name_cell("к.э.н., доцент Ким Лев Ильич");
        CHECK(doctor.name == "Ким Лев Ильич");
        CHECK(doctor.courtesy == "к.э.н. доцент");
        const auto official = read_name_cell("Abbott, Tom, UNODC");
        CHECK(official.family == "Abbott");
        CHECK(official.position == "UNODC");
        CHECK(read_name_cell("Abbott, Tom, Peter").name == "Abbott, Tom, Peter");
    }

    TEST_CASE("gender_of_title: in the languages of the lists") {
        CHECK(gender_of_title("السيدة") == plenary::domain::Gender::female);
        CHECK(gender_of_title("先生") == plenary::domain::Gender::male);
        CHECK(gender_of_title("Mme") == plenary::domain::Gender::female);
        CHECK(gender_of_title("ханым") == plenary::domain::Gender::female);
        CHECK_FALSE(gender_of_title("Dr.").has_value());
        CHECK_FALSE(gender_of_title("H.E.").has_value());
    }
}
