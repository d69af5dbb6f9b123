#include "exchange/people/name_order.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>

using namespace plenary::exchange;

TEST_SUITE("exchange::name_order") {
    TEST_CASE("capitals tell the family name, wherever it stands") {
        CHECK(family_in_capitals("Mohamed ABDEL-AATY") == "ABDEL-AATY");
        CHECK(family_in_capitals("ABBOTT Tom") == "ABBOTT");
        CHECK(family_in_capitals("Ann Mary van der BERG") == "van der BERG");
        CHECK(family_in_capitals("Ian McDONALD") == "McDONALD");
        CHECK(family_in_capitals("ОСПАНОВ Данияр") == "ОСПАНОВ");
        CHECK(family_in_capitals("TOM ABBOTT").empty());
        CHECK(family_in_capitals("Tom B. Abbott").empty());
        CHECK(family_in_capitals("Ann MARY Cole").empty());
    }

    TEST_CASE("a patronymic tells the family name") {
        CHECK(family_by_patronymic("Оспанов Данияр Ермекович") == "Оспанов");
        CHECK(family_by_patronymic("Данияр Ермекович Оспанов") == "Оспанов");
        CHECK(family_by_patronymic("Karimova Aziza Olimovna") == "Karimova");
        CHECK(family_by_patronymic("Gurbanowa Aýna Myradowna") == "Gurbanowa");
        CHECK(family_by_patronymic("Annaýew Serdar Orazowiç") == "Annaýew");
        CHECK(family_by_patronymic("Tom Peter Abbott").empty());
    }

    TEST_CASE("a patronymic of two words, and initials, tell the family name") {
        CHECK(family_by_patronymic("Абдуллаева Дилноза Рустам қизи") == "Абдуллаева");
        CHECK(family_by_patronymic("Dilnoza Rustam qizi Abdullaeva") == "Abdullaeva");
        CHECK(family_by_patronymic("Асанов Бек Болот уулу") == "Асанов");
        CHECK(family_beside_initials("A. Smith") == "Smith");
        CHECK(family_beside_initials("Иванов И.И.") == "Иванов");
        CHECK(family_beside_initials("J.-P. van Dijk") == "van Dijk");
        CHECK(family_beside_initials("Tom B. Abbott").empty());
        CHECK(family_beside_initials("Maria Jose P.").empty());
        CHECK(family_beside_initials("Tom Abbott").empty());
        CHECK(family_beside_initials("A. B.").empty());
    }

    TEST_CASE("the header or the other names tell the order; where nothing does, nothing is guessed") {
        CHECK(habits_of_names("ФИО", {}).order == NameOrder::family_first);
        CHECK(habits_of_names("Surname and first name", {}).order == NameOrder::family_first);
        CHECK(habits_of_names("Name and surname", {}).order == NameOrder::given_first);
        CHECK(habits_of_names("Participant", {"Tom ABBOTT", "Eva BAKER"}).order == NameOrder::given_first);
        CHECK(habits_of_names("Participant", {"Tom ABBOTT", "BAKER Eva"}).order == NameOrder::unknown);
        CHECK(habits_of_names("Participant", {"Tom Abbott", "Eva Baker"}).order == NameOrder::unknown);
        CHECK(family_in("Abbott Tom", {NameOrder::family_first}) == "Abbott");
        CHECK(family_in("Tom van Dijk", {NameOrder::given_first}) == "van Dijk");
        CHECK(family_in("Tom Abbott", {NameOrder::unknown}).empty());
        CHECK(family_in("Ana Maria Cruz Soto", {NameOrder::given_first}).empty());
        CHECK(habits_of_names("Name (family name first)", {}).order == NameOrder::family_first);
        CHECK(habits_of_names("Nom complet (prénom, nom de famille)", {}).order == NameOrder::given_first);
        CHECK(habits_of_names("Name (as in passport)", {}).order == NameOrder::unknown);
    }

    TEST_CASE("whoever gives the list tells the order, also of names of several words") {
        const auto first = habits_of_names("Name", {}, NameOrder::family_first);
        CHECK(family_in("Nguyen Van Hung", first) == "Nguyen");
        CHECK(family_in("Иван Иванов", first).empty()); // its letters say otherwise
        CHECK(family_in("Mohamed ABDEL-AATY", first) == "ABDEL-AATY");
        const auto last = habits_of_names("Name", {}, NameOrder::given_first);
        CHECK(family_in("Anna Maria Lindqvist", last) == "Lindqvist");
        CHECK(family_in("Anna Maria van der Berg Jr.", last) == "van der Berg Jr.");
    }

    TEST_CASE("a labelled set of whole names: nearly all family names are found, and none wrong") {
        const std::array<std::string, 10> given{"Tom",  "Eva",  "Anna Maria", "Jean-Luc", "Hélène",
                                                "José", "Aziz", "Ján",        "Min-jun",  "Lea"};
        const std::array<std::pair<std::string, std::string>, 12> families{{{"Abbott", "ABBOTT"},
                                                                            {"Muñoz", "MUÑOZ"},
                                                                            {"Müller", "MÜLLER"},
                                                                            {"O'Brien", "O'BRIEN"},
                                                                            {"van Dijk", "VAN DIJK"},
                                                                            {"Novák", "NOVÁK"},
                                                                            {"Karimov", "KARIMOV"},
                                                                            {"Abdel-Aaty", "ABDEL-AATY"},
                                                                            {"Şahin", "ŞAHIN"},
                                                                            {"de la Cruz", "DE LA CRUZ"},
                                                                            {"Kim", "KIM"},
                                                                            {"Ґалаґан", "ҐАЛАҐАН"}}};
        int names = 0;
        int right = 0;
        int wrong = 0;
        const auto look = [&](const std::string& name, NameOrder order, const std::string& family) {
            const auto found = family_in(name, {order});
            ++names;
            right += found == family ? 1 : 0;
            wrong += !found.empty() && found != family ? 1 : 0;
        };
        for (const auto& first : given)
            for (const auto& [family, capitals] : families) {
                look(first + " " + capitals, NameOrder::unknown, capitals);
                look(capitals + " " + first, NameOrder::unknown, capitals);
                look(first + " " + capitals, NameOrder::family_first, capitals);
                const bool is_plain =
                    first.find(' ') == std::string::npos && family.find(' ') == std::string::npos;
                if (is_plain)
                    look(first + " " + family, NameOrder::given_first, family);
                if (is_plain)
                    look(family + " " + first, NameOrder::family_first, family);
                look(first + " " + family, NameOrder::unknown, "");
            }
        CHECK(names >= 600);
        CHECK(100 * right >= 98 * names);
        CHECK(wrong == 0);
    }
}
