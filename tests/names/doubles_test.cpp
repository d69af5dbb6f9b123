#include "names/doubles.hpp"
#include "names/people_words.hpp"
#include "support/name_pairs.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace plenary::names;
using plenary::testing::alike_by_letters;
using plenary::testing::judge;
using plenary::testing::labelled_names;
using plenary::testing::plenary_says;
using plenary::testing::same_when_folded;

namespace {

Name name(const std::string& latin, const std::string& own = "") {
    return {latin, own};
}

Person person(const std::string& latin, std::optional<Sex> sex = {}, const std::string& email = "") {
    return {name(latin), sex, email};
}

Likeness compare(const std::string& a, const std::string& b) {
    return likeness(name(a), name(b));
}

void check_alike(const std::vector<std::pair<const char*, const char*>>& pairs, bool alike) {
    for (const auto& [a, b] : pairs) {
        const auto found = compare(a, b);
        CAPTURE(a);
        CAPTURE(b);
        CAPTURE(found.score);
        CAPTURE(found.reason());
        CHECK((found.score >= likely_double) == alike);
    }
}

std::string reason(const std::string& a, const std::string& b) {
    return compare(a, b).reason();
}

/// A word of a name, long enough to be no initial.
rc::Gen<std::string> any_word() {
    return rc::gen::oneOf(
        rc::gen::resize(12, rc::gen::suchThat(rc::gen::container<std::string>(rc::gen::inRange('a', '{')),
                                              [](const std::string& word) { return word.size() >= 2; })),
        rc::gen::element<std::string>("Юсуф", "Раҳмонов", "Yusuf", "RAHMONOV", "Jenča", "al", "Ali",
                                      "Aliyeva", "Сергеевич", "Muhammad", "李明", "محمد", "Ḩasan", "Min"));
}

rc::Gen<std::vector<std::string>> any_words() {
    return rc::gen::resize(5, rc::gen::container<std::vector<std::string>>(any_word()));
}

std::string in_one(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

} // namespace

TEST_SUITE("names::likeness") {
    TEST_CASE("likeness: scripts, romanisations and languages") {
        check_alike({{"Юсуф Раҳмонов", "Yusuf Rakhmonov"},
                     {"Юсуф Раҳмонов", "RAHMONOV, Yusuf"},
                     {"Youssouf Rakhmonov", "Jussuf Rachmonow"},
                     {"Щукина Екатерина", "Ekaterina Shhukina"},
                     {"Евгений Чащин", "Evgenij Čaŝin"},
                     {"Дмитрий Жаворонков", "Dmitrii Zhavoronkov"}},
                    true);
    }

    TEST_CASE("likeness: accents, order, commas, titles") {
        check_alike({{"Peter Jenča", "Peter Jenca"},
                     {"Muhammad Rafiuddin Shah", "SHAH, Muhammad Rafiuddin"},
                     {"Dr. Yusuf Rahmonov", "Yusuf Rahmonov"},
                     {"H.E. Mr. Anvar Saidzoda", "Saidzoda Anvar"},
                     {"господин Рустам Обидов", "Rustam Obidov"},
                     {"S.E. M. Luc Fontanelle", "Luc Fontanelle"},
                     {"Mme Claire Dubosquet", "Prof. Claire Dubosquet"},
                     {"Ambassador Priya Raghunathan", "Priya Raghunathan"}},
                    true);
    }

    TEST_CASE("likeness: initials, patronymics, hyphens, particles") {
        check_alike({{"Muhammad Rafiuddin Shah", "Shah M. R."},
                     {"Иванов Пётр Сергеевич", "Petr Ivanov"},
                     {"Иванов П.С.", "Petr Ivanov"},
                     {"Иванов П.С.", "Пётр Сергеевич Иванов"},
                     {"Kim Min-jun", "Kim Minjun"},
                     {"Yu Wei Li", "Yuwei Li"},
                     {"Sean O'Brannigan", "OBrannigan Sean"},
                     {"Salem Al-Mutlaqi", "Salem Mutlaqi"},
                     {"Jan van der Hoevel", "Jan Hoevel"},
                     {"Pieter de Wolthuis", "Pieter Wolthuis"},
                     {"Ahmed bin Nasser Dosiri", "Ahmed Nasser Dosiri"}},
                    true);
    }

    TEST_CASE("likeness: one mistyped letter") {
        check_alike({{"Yusuf Rahmonov", "Yusuf Ramonov"},
                     {"Malika Nazarova", "Malika Nazatova"},
                     {"Jamshed Gafurov", "Jamhsed Gafurov"}},
                    true);
    }

    TEST_CASE("likeness: relatives and namesakes are two people") {
        check_alike({{"Aliyev Rustam", "Aliyev Ruslan"},
                     {"Алиев Рустам", "Ruslan Aliyev"},
                     {"Kim Min-jun", "Kim Min-ho"},
                     {"Wei Lun Li", "Yuwei Li"},
                     {"Иванов Пётр Сергеевич", "Иванов Пётр Николаевич"},
                     {"Ivanov Petr Sergeevich", "Ivanov Sergey Petrovich"},
                     {"Садыков Руслан", "Садыкова Руфина"},
                     {"Александр Громов", "Александра Громова"},
                     {"John Harwick Jr.", "John Harwick Sr."},
                     {"Muhammad Ali Shah", "Muhammad Iqbal Shah"}},
                    false);
    }

    TEST_CASE("likeness: one word, and initials that conflict") {
        check_alike({{"Rustam", "Rustam Aliyev"},
                     {"Salem Al-Mutlaqi", "Salem Al-Dosiri"},
                     {"Shah M. R.", "Shah K. R."},
                     {"Иванов П.С.", "Иванов С.П."},
                     {"Yu. Rahmonov", "Yakov Rahmonov"},
                     {"M. R.", "Muhammad Rafiuddin"},
                     {"Mike Y. Chen", "Jim Chen"},
                     {"Stephen Marsden", "Steven M. Silverberg"},
                     {"Mark Lowcock", "Lena Kerrigan Mark L."},
                     {"John P. Smith", "Peter Smith"}},
                    false);
    }

    TEST_CASE("likeness: the reason can be checked") {
        CHECK(reason("Yusuf Rahmonov", "Yusuf Rahmonov") == "same name");
        CHECK(reason("Peter Jenča", "PETER JENCA") == "same name but for case, accents or signs");
        CHECK(reason("Рустам Обидов", "Rustam Obidov") == "same name in other letters");
        CHECK(reason("Anwar Zubairi", "Zubairi Anwar") == "same words in another order or with other titles");
        CHECK(reason("Yusuf Rahmonov", "Rakhmonov Yusuf") == "other spelling rahmonov/rakhmonov");
        CHECK(reason("Malika Nazarova", "Malika Nazatova") == "one letter differs: nazarova/nazatova");
        CHECK(reason("Shah M. R.", "Muhammad Rafiuddin Shah") == "initials agree: muhammad/m, rafiuddin/r");
        CHECK(reason("Aliyev Rustam", "Aliyev Ruslan") == "ruslan is not rustam");
    }

    TEST_CASE("likeness: the own script of both names is looked at too") {
        CHECK(
            likeness(name("Yusuf Rahmonov", "Юсуф Раҳмонов"), name("Someone Else", "Раҳмонов Юсуф")).score ==
            100);
        CHECK(likeness(name("Li Ming", "李明"), name("Ming Li")).score == 100);
    }

    TEST_CASE("likeness: an empty name is like nothing but itself") {
        CHECK(compare("", "").score == 100);
        CHECK(compare("", "Yusuf Rahmonov").score < likely_double);
    }

    TEST_CASE("likeness: gender and e-mail move the score of the names") {
        const auto plain = likeness(person("Rustam Aliyev"), person("Rustam Alijev")).score;
        CHECK(likeness(person("Rustam Aliyev", Sex::male), person("Rustam Alijev", Sex::female)).score ==
              plain - 20);
        CHECK(likeness(person("Rustam Aliyev", Sex::male), person("Rustam Alijev")).score == plain);
        const auto same = likeness(person("R. Aliyev", {}, "Rustam@example.org"),
                                   person("Rustam Aliyev", {}, " rustam@example.org"));
        CHECK(same.score > compare("R. Aliyev", "Rustam Aliyev").score);
        CHECK(same.reason().ends_with("; same e-mail"));
        CHECK(likeness(person("Rustam Aliyev", {}, "a@b.org"), person("Ruslan Aliyev", {}, "a@b.org")).score <
              likely_double);
    }
}

TEST_SUITE("names::likeness on labelled names") {
    TEST_CASE("labelled: enough doubles are found, and few others") {
        const auto verdicts = judge(labelled_names(), plenary_says);
        CHECK(verdicts.precision() >= 0.97);
        CHECK(verdicts.recall() >= 0.98);
    }

    TEST_CASE("labelled, control: the yardsticks do not get there") {
        const auto pairs = labelled_names();
        CHECK(judge(pairs, same_when_folded).recall() < 0.5);
        CHECK(judge(pairs, alike_by_letters).recall() < 0.9);
        CHECK(judge(pairs, alike_by_letters).precision() < 0.95);
    }

    TEST_CASE("labelled: two fifths of the pairs are no doubles") {
        const auto pairs = labelled_names();
        const auto different =
            std::count_if(pairs.begin(), pairs.end(), [](const auto& p) { return !p.same; });
        CHECK(pairs.size() >= 400);
        CHECK(static_cast<double>(different) >= 0.4 * static_cast<double>(pairs.size()));
    }
}

TEST_SUITE("names::likeness properties") {
    TEST_CASE("likeness: symmetric, and 0 to 100") {
        CHECK(rc::check([] {
            const auto a = in_one(*any_words());
            const auto b = in_one(*any_words());
            const auto there = compare(a, b);
            const auto back = compare(b, a);
            RC_ASSERT(there.score == back.score);
            RC_ASSERT(there.traits == back.traits);
            RC_ASSERT(there.score >= 0);
            RC_ASSERT(there.score <= 100);
        }));
    }

    TEST_CASE("likeness: a name is wholly like itself, in any order of its words") {
        CHECK(rc::check([] {
            auto words = *any_words();
            const auto before = in_one(words);
            std::next_permutation(words.begin(), words.end());
            RC_ASSERT(compare(before, in_one(words)).score == 100);
        }));
    }

    TEST_CASE("likeness: the order of words does not matter") {
        CHECK(rc::check([] {
            auto words = *any_words();
            const auto other = in_one(*any_words());
            const auto before = compare(in_one(words), other).score;
            std::reverse(words.begin(), words.end());
            RC_ASSERT(compare(in_one(words), other).score == before);
        }));
    }

    TEST_CASE("likeness: any bytes are compared") {
        CHECK(rc::check([](const std::string& a, const std::string& b) {
            RC_ASSERT(compare(a, a).score == 100);
            RC_ASSERT(compare(a, b).score == compare(b, a).score);
        }));
    }
}

TEST_SUITE("names::may_score") {
    TEST_CASE("the quick no is never wrong, and comes for most pairs") {
        std::vector<NameForms> names;
        for (const auto& pair : labelled_names()) {
            names.push_back(name_forms(name(pair.a)));
            names.push_back(name_forms(name(pair.b)));
        }
        std::size_t no = 0;
        std::size_t wrong = 0;
        for (std::size_t i = 0; i < names.size(); i += 7)
            for (std::size_t j = i + 1; j < names.size(); j += 5) {
                const auto& a = names[i].front().words;
                const auto& b = names[j].front().words;
                const bool may = may_score(a, b, likely_double);
                no += may ? 0 : 1;
                wrong += !may && NameComparison{a, b}.score() >= likely_double ? 1 : 0;
                CHECK(may == may_score(b, a, likely_double));
            }
        CHECK(wrong == 0);
        CHECK(no > 1'000);
    }
}

TEST_SUITE("names::find_doubles") {
    TEST_CASE("find_doubles: the best first, then by index") {
        const std::vector<Person> people{person("Rustam Aliyev"),   person("Юсуф Раҳмонов"),
                                         person("Ruslan Aliyev"),   person("RAHMONOV, Yusuf"),
                                         person("Aliyev Rustam"),   person("Yu. Rakhmonov"),
                                         person("Claire Dubosquet")};
        const auto found = find_doubles(people);
        REQUIRE(found.size() == 4);
        CHECK(std::pair(found[0].first, found[0].second) == std::pair<std::size_t, std::size_t>(0, 4));
        CHECK(std::pair(found[1].first, found[1].second) == std::pair<std::size_t, std::size_t>(1, 3));
        CHECK(std::is_sorted(found.begin(), found.end(), [](const Pair& a, const Pair& b) {
            return a.likeness.score > b.likeness.score;
        }));
    }

    TEST_CASE("find_doubles: what comparing all with all finds, it finds") {
        std::vector<Person> people;
        for (const auto& pair : labelled_names()) {
            people.push_back(person(pair.a));
            people.push_back(person(pair.b));
        }
        const auto found = find_doubles(people);
        std::size_t all = 0;
        for (std::size_t i = 0; i < people.size(); i += 2)
            all += likeness(people[i], people[i + 1]).score >= likely_double ? 1 : 0;
        const auto of_a_line = std::count_if(found.begin(), found.end(), [](const Pair& pair) {
            return pair.first % 2 == 0 && pair.second == pair.first + 1;
        });
        CHECK(static_cast<double>(of_a_line) >= 0.98 * static_cast<double>(all));
    }

    TEST_CASE("find_doubles: many namesakes are all found, though few of those who are only near") {
        const auto so_many = [](std::size_t count, const std::string& given, const std::string& family) {
            std::vector<Person> people;
            for (std::size_t i = 0; i < count; ++i)
                people.push_back(person(given + " " + family));
            return people;
        };
        CHECK(find_doubles(so_many(40, "Alisher", "Navoiev")).size() == 40 * 39 / 2);
        CHECK(find_doubles(so_many(100, "Alisher", "Navoiev")).size() == 100 * 99 / 2);
        auto mixed = so_many(100, "Alisher", "Navoiev");
        mixed.push_back(person("Alisher Navojev"));
        CHECK(find_doubles(mixed).size() >= 100 * 99 / 2);
    }

    TEST_CASE("find_doubles: thousands who are all close are compared with the nearest, not all with all") {
        constexpr std::size_t count = 3'000; // all pairs: four million and a half
        std::vector<Person> people;
        for (std::size_t i = 0; i < count; ++i)
            people.push_back(person("Number Later" + std::to_string(i / 2)));
        const auto found = find_doubles(people);
        CHECK(found.size() < 64 * count);
        const auto namesakes = std::count_if(found.begin(), found.end(), [](const Pair& pair) {
            return pair.first % 2 == 0 && pair.second == pair.first + 1;
        });
        CHECK(static_cast<std::size_t>(namesakes) == count / 2);
    }

    TEST_CASE("find_doubles_with: thousands of namesakes of a list are compared with the nearest") {
        constexpr std::size_t count = 2'000; // all pairs: two millions
        const std::vector<Person> people(count, person("Alisher Navoiev"));
        const auto found = find_doubles_with(people, count);
        CHECK(found.size() < 10 * count);
        std::vector<bool> has_one(count);
        for (const auto& pair : found)
            has_one[pair.first] = has_one[pair.second] = true;
        CHECK(std::count(has_one.begin(), has_one.end(), true) == std::ptrdiff_t{count});
        CHECK(find_doubles_with(people, 1).size() == count - 1);
    }

    TEST_CASE("find_doubles: a large register is shared out among threads") {
        constexpr std::size_t families = 25;
        constexpr std::size_t members = 40;
        std::vector<Person> people;
        for (std::size_t i = 0; i < families * members; ++i) {
            const auto family = i % families;
            people.push_back(
                person(std::string("Rustam ") + "bdgkz"[family % 5] + "alo" + "mnrst"[family / 5] + "ibek"));
        }
        const auto found = find_doubles(people);
        const auto of_a_family = std::count_if(found.begin(), found.end(), [](const Pair& pair) {
            return pair.first % families == pair.second % families;
        });
        CHECK(static_cast<std::size_t>(of_a_family) == families * (members * (members - 1) / 2));
    }

    TEST_CASE("find_doubles: a lower score finds more, people with one e-mail are compared") {
        const std::vector<Person> people{person("Rustam Aliyev", {}, "a@b.org"),
                                         person("Ruslan Aliyev", {}, "A@b.org")};
        CHECK(find_doubles(people).empty());
        CHECK(find_doubles(people, 40).size() == 1);
        CHECK(find_doubles(std::vector<Person>{}).empty());
    }

    TEST_CASE("find_doubles_of: the likes of a new person in a list") {
        const std::vector<Person> people{person("Ruslan Aliyev"), person("Alijev Rustam"),
                                         person("Rustam Aliyev")};
        const auto found = find_doubles_of(person("Рустам Алиев"), people);
        REQUIRE(found.size() == 2);
        CHECK(std::min(found[0].index, found[1].index) == 1);
        CHECK(found[0].likeness.score >= found[1].likeness.score);
    }
}
