#include "bench/doubles.hpp"

#include "bench/measure.hpp"
#include "names/doubles.hpp"
#include "support/name_pairs.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenary::bench {

namespace {

using testing::NamePair;

struct Contest {
    testing::Verdicts ours;
    testing::Verdicts folded;
    testing::Verdicts letters;
};

Contest contest(const std::vector<NamePair>& pairs) {
    return {testing::judge(pairs, testing::plenary_says), testing::judge(pairs, testing::same_when_folded),
            testing::judge(pairs, testing::alike_by_letters)};
}

void print_kind(const std::string& kind, const std::vector<NamePair>& all) {
    std::vector<NamePair> pairs;
    std::copy_if(all.begin(), all.end(), std::back_inserter(pairs),
                 [&](const NamePair& pair) { return pair.kind == kind; });
    const auto result = contest(pairs);
    const int same = result.ours.found + result.ours.missed;
    const int different = result.ours.mistaken + result.ours.rejected;
    std::printf("  %-18s", kind.c_str());
    if (same > 0)
        std::printf("  found %3d, %3d, %3d of %3d", result.ours.found, result.folded.found,
                    result.letters.found, same);
    if (different > 0)
        std::printf("  mistaken %3d, %3d, %3d of %3d", result.ours.mistaken, result.folded.mistaken,
                    result.letters.mistaken, different);
    std::printf("\n");
}

void bench_labelled() {
    const auto pairs = testing::labelled_names();
    std::printf(
        "likely doubles among %zu labelled pairs of names: score of at least %d, against the same name "
        "when folded, and Jaro-Winkler of at least 0.9\n",
        pairs.size(), names::likely_double);
    std::set<std::string> kinds;
    for (const auto& pair : pairs)
        kinds.insert(pair.kind);
    for (const auto& kind : kinds)
        print_kind(kind, pairs);
    const auto result = contest(pairs);
    std::printf("  precision %.3f, %.3f, %.3f; recall %.3f, %.3f, %.3f\n", result.ours.precision(),
                result.folded.precision(), result.letters.precision(), result.ours.recall(),
                result.folded.recall(), result.letters.recall());
}

/// A register of invented people with names as frequent as in life: a few are common, most are rare.
class People {
public:
    explicit People(std::size_t count) : given_(stems(4'000)), family_(stems(60'000)) {
        while (people_.size() < count) {
            const bool plant = people_.size() % 50 == 49;
            people_.push_back(plant ? double_of(people_[people_.size() - 25]) : invented());
            if (plant)
                planted_.emplace_back(people_.size() - 26, people_.size() - 1);
        }
    }

    [[nodiscard]] const std::vector<names::Person>& people() const { return people_; }
    [[nodiscard]] const std::vector<std::pair<std::size_t, std::size_t>>& planted() const { return planted_; }

private:
    std::vector<std::string> stems(std::size_t count) {
        constexpr auto starts = std::to_array<const char*>({"B", "D", "F", "G", "Sh", "K", "L", "M", "N", "R",
                                                            "S", "T", "Z", "Kh", "Y", "A", "U", "I", "O"});
        constexpr auto middles = std::to_array<const char*>(
            {"ab", "ad", "ag", "ak", "al", "am", "an", "ar", "as", "at", "av", "az", "ib", "id", "ik", "il",
             "im", "in", "ir", "is", "it", "ob", "od", "ol", "om", "on", "or", "ov", "ub", "ud", "ul", "ur"});
        std::set<std::string> unlike;
        while (unlike.size() < count) {
            std::string stem = starts[below(starts.size())];
            for (std::size_t i = 0; i < 2 + below(2); ++i)
                stem += middles[below(middles.size())];
            unlike.insert(stem);
        }
        std::vector<std::string> shuffled{unlike.begin(), unlike.end()};
        std::shuffle(shuffled.begin(), shuffled.end(), random_);
        return shuffled;
    }

    std::size_t below(std::size_t limit) { return random_() % limit; }

    /// The n-th of the names is taken with a chance that falls as n to the power of -0.6.
    const std::string& frequent_of(const std::vector<std::string>& names) {
        const double chance = static_cast<double>(below(1'000'000)) / 1e6;
        return names[static_cast<std::size_t>(std::pow(chance, 2.5) * static_cast<double>(names.size()))];
    }

    names::Person invented() {
        std::string name = frequent_of(given_) + " ";
        if (below(2) == 0)
            name += frequent_of(given_) + "ovich ";
        return {{name + frequent_of(family_) + "ov", ""}, std::nullopt, ""};
    }

    /// The same person in capitals and with a title, with an initial, or with a letter left out.
    names::Person double_of(const names::Person& person) {
        auto copy = person;
        auto& name = copy.name.latin;
        const auto family = name.substr(name.rfind(' ') + 1);
        switch (below(3)) {
        case 0:
            name = "Dr. " + family + ", " + name.substr(0, name.rfind(' '));
            break;
        case 1:
            name = family + " " + name.substr(0, 1) + name.substr(1, name[1] == 'h' ? 1 : 0) + ".";
            break;
        default:
            name.erase(name.size() - 4, 1);
        }
        return copy;
    }

    std::mt19937 random_{20111130};
    std::vector<std::string> given_;
    std::vector<std::string> family_;
    std::vector<names::Person> people_;
    std::vector<std::pair<std::size_t, std::size_t>> planted_;
};

void bench_register() {
    const People register_of{250'000};
    const auto start = std::chrono::steady_clock::now();
    const auto found = names::find_doubles(register_of.people());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& pair : found)
        pairs.emplace(pair.first, pair.second);
    // A planted double need not reach the threshold; what does has to be among the found.
    int alike = 0;
    int missed = 0;
    for (const auto& [first, second] : register_of.planted())
        if (names::likeness(register_of.people()[first], register_of.people()[second]).score >=
            names::likely_double) {
            ++alike;
            missed += pairs.count({first, second}) == 0 ? 1 : 0;
        }
    std::printf(
        "all doubles among 250,000 people: %zu pairs; of %zu planted %d are alike, %d of them missed\n",
        found.size(), register_of.planted().size(), alike, missed);
    print_ratio("  time, against 20 s", taken.count(), 20.0, "s", 1.0);
}

} // namespace

void bench_doubles() {
    bench_labelled();
    bench_register();
}

} // namespace plenary::bench
