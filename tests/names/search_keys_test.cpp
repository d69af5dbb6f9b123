#include "names/search_keys.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

using namespace plenary::names;

namespace {

using Keys = std::vector<std::string>;

/// The skeletons among the keys of a name.
Keys skeletons(std::string_view name) {
    Keys found;
    for (const auto& key : search_keys(name))
        if (key.front() == '~')
            found.push_back(key.substr(1));
    return found;
}

bool sound_alike(std::string_view one, std::string_view two) {
    const auto keys = skeletons(two);
    const auto first = skeletons(one);
    return std::find_first_of(first.begin(), first.end(), keys.begin(), keys.end()) != first.end();
}

} // namespace

TEST_SUITE("names::search_keys") {
    TEST_CASE("search_keys: the spellings of one name agree") {
        const std::vector<std::vector<const char*>> names = {
            {"jenca", "yencha", "enicha", "jencha", "Jenča", "Енча", "Еничa", "Йенча"},
            {"Юсуф", "Yusuf", "Yousef", "Yusuff", "Iusuf", "Yussef", "Jusuf"},
            {"Rakhmonov", "Rahmonov", "Раҳмонов", "Рахмонов", "Raxmonov"},
            {"Khasan", "Hasan", "Ҳасан", "Хасан", "Hassan", "Xasan"},
            {"Muhammad", "Mohammed", "Мухаммад", "Mukhammad", "Mohamed"},
            {"Shcherbakov", "Щербаков", "Scherbakov", "Sherbakov"},
            {"Zhusip", "Жүсіп", "Jusip"},
            {"Рахимжанов", "Rakhimzhanov", "Rahimjanov"},
            {"Раҷабов", "Раджабов", "Rajabov", "Radjabov", "Radzhabov"},
            {"Александр", "Aleksandr", "Alexander", "Alexandre"},
            {"Мирзиёев", "Mirziyoyev", "Mirziyaev"},
            {"Чайковский", "Tchaikovsky", "Tschaikowski", "Chaykovskiy"},
            {"Abdullah", "Abdulla", "Абдулла", "Abdullo"},
            {"Ғафуров", "Гафуров", "Ghafurov", "Gafurov"},
            {"Шах", "Shah", "Shakh"},
            {"Petrović", "Петрович", "Petrovich", "Petrovic"},
            {"Viktor", "Victor", "Виктор"},
            {"Қодиров", "Qodirov", "Kodirov"},
            {"Schmidt", "Шмидт"},
            {"Shchukina", "Щукина", "Chtchoukina", "Shhukina"},
            {"Carlos", "Karlos"},
        };
        for (const auto& spellings : names)
            for (const char* one : spellings)
                for (const char* two : spellings) {
                    CAPTURE(one);
                    CAPTURE(two);
                    CHECK(sound_alike(one, two));
                }
    }

    TEST_CASE("search_keys: what it looks like") {
        CHECK(skeletons("Jenča") == Keys{"nc", "nk"});
        CHECK(skeletons("Щербаков") == Keys{"srbkv"});
        CHECK(skeletons("Muhammad") == Keys{"mhmd"});
        CHECK(skeletons("Carlos") == Keys{"crls", "krls"});
    }

    TEST_CASE("search_keys: unlike names differ") {
        const std::vector<std::pair<const char*, const char*>> pairs = {
            {"Petrov", "Pavlov"},    {"Ivanov", "Ibragimov"},   {"Karimov", "Kasymov"},
            {"Rahmonov", "Ramonov"}, {"Hasan", "Husanov"},      {"Yusuf", "Yusup"},
            {"Chen", "Ken"},         {"Guterres", "Gutierrez"}, {"Nazarov", "Nasarov"},
        };
        for (const auto& [left, right] : pairs) {
            CAPTURE(left);
            CAPTURE(right);
            CHECK_FALSE(sound_alike(left, right));
        }
    }

    TEST_CASE("search_keys: a word of fewer than two consonants keeps its letters behind a sign") {
        CHECK(skeletons("anna") == Keys{"=anna"});
        CHECK(skeletons("ana") == Keys{"=ana"});
        CHECK(skeletons("yu") == Keys{"=yu"});
        CHECK_FALSE(sound_alike("li", "lee"));
    }

    TEST_CASE("search_keys: words beyond a-z are their own skeleton") {
        CHECK(skeletons("李明") == Keys{"李明"});
        CHECK(skeletons("محمد") == Keys{"محمد"});
        CHECK(skeletons("2026") == Keys{"2026"});
        CHECK(skeletons("g77") == Keys{"g77"});
    }

    TEST_CASE("search_keys: only neighbours are merged") {
        CHECK(skeletons("mammadov") == Keys{"mmdv"});
        CHECK(skeletons("annan") == Keys{"nn"});
    }

    TEST_CASE("search_keys: a very long word") {
        CHECK(skeletons(std::string(100'000, 'b')) == Keys{"=" + std::string(100'000, 'b')});
        std::string word;
        for (int i = 0; i < 100'000; ++i) {
            word += "ba";
        }
        CHECK(skeletons(word) == Keys{std::string(100'000, 'b')});
    }

    TEST_CASE("search_keys: words and marked skeletons, sorted and unique") {
        CHECK(search_keys("Юсуф Раҳмонов") == Keys{"rahmonov", "yusuf", "~rhmnv", "~sf"});
        CHECK(search_keys("Rahmonov rahmonov") == Keys{"rahmonov", "~rhmnv"});
        CHECK(search_keys(" - ").empty());
    }

    TEST_CASE("search_keys: short and non-Latin words meet only themselves") {
        CHECK(search_keys("Li 李明") == Keys{"li", "~=li", "~李明", "李明"});
    }

    TEST_CASE("search_keys: a caron is left out or written out") {
        const auto keys = search_keys("Z\u030Cukov");
        for (const char* key : {"zukov", "zhukov", "~zkv", "~kv"}) {
            CAPTURE(key);
            CHECK(std::find(keys.begin(), keys.end(), key) != keys.end());
        }
    }
}
