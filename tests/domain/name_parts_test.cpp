#include "domain/people/name_parts.hpp"
#include "support/odd_text.hpp"
#include "util/text.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>

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

    TEST_CASE("with_parts: what stands behind the family name stays there") {
        const PersonName berg{"Jan van der Berg II", "", "", "van der Berg, Jan II"};
        const auto now = with_parts(berg, "Berg", std::nullopt).value();
        CHECK(now.latin == "Jan Berg II");
        CHECK(now.sort == "Berg, Jan II");
        CHECK(with_parts(berg, "", std::nullopt)->sort == "Jan II");
    }

    TEST_CASE("renamed: a family name that is still there is the family name") {
        const PersonName berg{"Jan van der Berg", "", "", "van der Berg, Jan"};
        auto now = berg;
        now.latin = "Jan van der Berg II";
        CHECK(renamed(berg, now).sort == "van der Berg, Jan II");
        now.latin = "Van der Berg Jan";
        CHECK(renamed(berg, now).sort == "Van der Berg, Jan");
        now.latin = "Maria Klein Gross Bauer Wood"; // nothing tells which words
        CHECK(renamed(berg, now).sort.empty());
        const PersonName ali{"Ali Ali", "", "", "Ali, Ali"};
        now = ali;
        now.latin = "Ali Alijev";
        CHECK(renamed(ali, now).sort.empty()); // likewise
    }

    TEST_CASE("corrected: parts beside a whole name tell which words of it they are") {
        const PersonName berg{"Jan van der Berg II", "", "", "van der Berg, Jan II"};
        const auto by_family = corrected(berg, {.family = "Berg", .latin = "Jan Berg"}).value();
        CHECK(by_family.latin == "Jan Berg");
        CHECK(by_family.sort == "Berg, Jan");
        CHECK(corrected(berg, {.given = "Jan", .latin = "Jan de Wit"})->sort == "de Wit, Jan");
        CHECK(corrected(berg, {.family = "Берг", .given = "Ян", .latin = "Jan Berg"})->own == "Ян Берг");
        CHECK_FALSE(corrected({"Abai Serik", "", "", ""}, {.family = "Serikov"}).has_value());
    }

    TEST_CASE("part_beside_whole: a part of which a word is in no whole name") {
        CHECK(part_beside_whole({"C", "", "A B"}) == "C");
        CHECK(part_beside_whole({"", "Ann C", "A B"}) == "Ann C");
        CHECK(part_beside_whole({"Berg", "Jan", "Jan Berg II"}).empty());
        CHECK(part_beside_whole({"BERG", "Ján", "Jan Berg"}).empty());
        CHECK(part_beside_whole({"Садыкова", "Айгерим", "Aigerim Sadykova"}).empty()); // another script
        CHECK(part_beside_whole({"Садыкова", "", "", "Айгерим Оспанова"}) == "Садыкова");
    }

    TEST_CASE("name_of_parts: a mark alone is no name") {
        CHECK(name_of_parts({.latin = "\u0301"}).latin.empty());
        CHECK(name_of_parts({.given = "..."}).latin.empty());
        CHECK(name_of_parts({.given = "李"}).latin == "李");
        CHECK(is_name("X"));
        CHECK_FALSE(is_name("\u0301"));
    }

    TEST_CASE(
        "corrected: whatever is said in whatever order, the sort key is made of the words of the name") {
        CHECK(rc::check([](std::uint64_t seed) {
            plenary::testing::Dice dice(seed);
            static constexpr std::array words{"Jan", "Berg", "van", "der", "Maria", "Klein", "II", "Ali"};
            const auto some = [&] {
                std::string text;
                for (int i = dice.number(1, 3); i > 0; --i)
                    text += (text.empty() ? "" : " ") + std::string{dice.one_of(words)};
                return text;
            };
            auto name = name_of_parts({some(), some()});
            for (int step = dice.number(1, 6); step > 0; --step) {
                NameEdit edit;
                if (dice.maybe())
                    edit.family = some();
                if (dice.maybe())
                    edit.given = some();
                if (dice.maybe())
                    edit.latin = edit.given.value_or(some()) + " " + edit.family.value_or(some());
                if (const auto now = corrected(name, edit))
                    name = *now;
                RC_LOG() << name.latin << " | " << name.sort;
                if (name.sort.empty())
                    continue;
                auto of_name = plenary::util::split_words(name.latin);
                auto sort = name.sort;
                std::erase(sort, ',');
                auto of_sort = plenary::util::split_words(sort);
                std::sort(of_name.begin(), of_name.end());
                std::sort(of_sort.begin(), of_sort.end());
                RC_ASSERT(of_name == of_sort);
            }
        }));
    }

    TEST_CASE("renamed: a Latin form that is stated stays, and a family name that stands twice is found") {
        const PersonName was{"Daniyar Ospanov", "Данияр Оспанов", "", ""};
        auto now = was;
        now.own = "Данияр Оспан";
        CHECK(renamed(was, now).latin == "Daniyar Ospan");
        CHECK(renamed(was, now, LatinForm::is_stated).latin == "Daniyar Ospanov");
        const PersonName twice{"Ali der Jan Ali der", "", "", "Ali der, Ali der Jan"};
        auto other = twice;
        other.latin = "van Klein II Ali Jan van";
        CHECK(renamed(twice, other).sort != twice.sort);
    }

    TEST_CASE("renamed: an own form that cannot be romanised takes no Latin letters away") {
        const PersonName romanised{"Daniyar Akhmetov", "Данияр Ахметов", "", "Akhmetov, Daniyar"};
        for (const auto* own : {"สมชาย ใจดี", "山田 太郎", "علي (Ali) حسن"}) {
            auto now = romanised;
            now.own = own;
            CHECK(renamed(romanised, now).latin == romanised.latin);
            CHECK(renamed(romanised, now).sort == romanised.sort);
        }
        const PersonName without{"山田 太郎", "山田 太郎", "", ""};
        auto now = without;
        now.own = "Данияр Ахметов";
        CHECK(renamed(without, now).latin == "Daniyar Akhmetov");
        now.own = "山田 花子";
        CHECK(renamed(without, now).latin == "山田 花子");
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
