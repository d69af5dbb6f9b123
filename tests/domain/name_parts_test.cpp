#include "domain/people/name_parts.hpp"

#include <doctest/doctest.h>

using namespace plenary::domain;

namespace {

const PersonName jonez{"Mary Jonez", "", "", "Jonez, Mary"};

} // namespace

TEST_SUITE("domain: parts of names") {
    TEST_CASE("with_parts: one part, or both") {
        const auto jones = with_parts(jonez, "Jones", std::nullopt).value();
        CHECK(jones.latin == "Mary Jones");
        CHECK(jones.sort == "Jones, Mary");
        CHECK(with_parts(jonez, std::nullopt, "Ann Mary")->latin == "Ann Mary Jonez");
        const PersonName nguyen{"Nguyen Van Minh", "", "", "Nguyen, Van Minh"};
        CHECK(with_parts(nguyen, std::nullopt, "Van Min")->latin == "Nguyen Van Min");
        CHECK(with_parts(nguyen, "Ngo", std::nullopt)->sort == "Ngo, Van Minh");
    }

    TEST_CASE("with_parts: of a name whose parts are not known both must be said") {
        const PersonName abai{"Abai Serik", "", "", ""};
        CHECK_FALSE(with_parts(abai, "Serikov", std::nullopt).has_value());
        const auto whole = with_parts(abai, "Serikov", "Abai").value();
        CHECK(whole.latin == "Abai Serikov");
        CHECK(whole.sort == "Serikov, Abai");
        CHECK_FALSE(with_parts(jonez, "Джонс", std::nullopt).has_value());
    }

    TEST_CASE("with_parts: the form in the script of what is said") {
        const PersonName ospanov{"Daniyar Ospanov", "Данияр Оспанов", "", "Ospanov, Daniyar"};
        const auto own = with_parts(ospanov, "Оспан", std::nullopt).value();
        CHECK(own.own == "Данияр Оспан");
        CHECK(own.latin == ospanov.latin);
        const auto latin = with_parts(ospanov, "Ospan", std::nullopt).value();
        CHECK(latin.latin == "Daniyar Ospan");
        CHECK(latin.own == ospanov.own);
    }

    TEST_CASE("renamed: what was derived follows, what was stated stays") {
        auto now = jonez;
        now.latin = "Mary Jones";
        CHECK(renamed(jonez, now).sort == "Jones, Mary");
        now.latin = "Mary Ann Jones";
        CHECK(renamed(jonez, now).sort == "Jones, Mary Ann");
        now.latin = "Jones";
        CHECK(renamed(jonez, now).sort.empty());
        now.sort = "Jones (Mary)";
        CHECK(renamed(jonez, now).sort == "Jones (Mary)");

        const PersonName stated{"Mary Jonez", "", "M. J.", "JONEZ Mary"};
        now = stated;
        now.latin = "Mary Jones";
        CHECK(renamed(stated, now).sort == "JONEZ Mary");
        CHECK(renamed(stated, now).badge == "M. J.");
    }

    TEST_CASE("renamed: a Latin form that was romanised follows the own script") {
        const auto was = name_of_parts({"Оспанов", "Данияр"});
        auto now = was;
        now.own = "Данияр Ахметов";
        const auto expected = name_of_parts({"Ахметов", "Данияр"});
        CHECK(renamed(was, now).latin == expected.latin);

        auto spelt = was;
        spelt.latin = "Daniar Ospanoff"; // by the person
        now = spelt;
        now.own = "Данияр Ахметов";
        CHECK(renamed(spelt, now).latin == "Daniar Ospanoff");
    }
}
