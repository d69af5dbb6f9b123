#include "support/name_pairs.hpp"

#include "names/doubles.hpp"
#include "names/fold.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace plenary::testing {

namespace {

double share(int part, int rest) {
    return part + rest == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(part + rest);
}

/// The letters of `a` that `b` has too, at most half its length away.
std::string common_letters(std::string_view a, std::string_view b) {
    const auto reach = std::max(std::max(a.size(), b.size()) / 2, std::size_t{1}) - 1;
    std::vector<bool> taken(b.size());
    std::string common;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto begin = i > reach ? i - reach : 0;
        for (std::size_t j = begin; j < std::min(b.size(), i + reach + 1); ++j) {
            if (taken[j] || a[i] != b[j])
                continue;
            taken[j] = true;
            common += a[i];
            break;
        }
    }
    return common;
}

} // namespace

double jaro_winkler(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty())
        return a.size() == b.size() ? 1.0 : 0.0;
    const auto in_a = common_letters(a, b);
    const auto in_b = common_letters(b, a);
    if (in_a.empty() || in_a.size() != in_b.size())
        return 0.0;
    const auto common = static_cast<double>(in_a.size());
    double moved = 0;
    for (std::size_t i = 0; i < in_a.size(); ++i)
        moved += in_a[i] == in_b[i] ? 0.0 : 0.5;
    const double jaro = (common / static_cast<double>(a.size()) + common / static_cast<double>(b.size()) +
                         (common - moved) / common) /
                        3.0;
    std::size_t start = 0;
    while (start < 4 && start < a.size() && start < b.size() && a[start] == b[start])
        ++start;
    return jaro + static_cast<double>(start) * 0.1 * (1.0 - jaro);
}

double Verdicts::precision() const {
    return share(found, mistaken);
}

double Verdicts::recall() const {
    return share(found, missed);
}

std::vector<NamePair> labelled_names() {
    std::ifstream file{PLENARY_SOURCE_DIR "/tests/bench/names.tsv"};
    std::vector<NamePair> pairs;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#'))
            continue;
        std::istringstream columns{line};
        std::string label;
        NamePair pair;
        std::getline(columns, label, '\t');
        std::getline(columns, pair.kind, '\t');
        std::getline(columns, pair.a, '\t');
        std::getline(columns, pair.b, '\t');
        if (pair.b.empty() || (label != "same" && label != "different"))
            throw std::runtime_error("names.tsv: not a pair of names: " + line);
        pair.same = label == "same";
        pairs.push_back(std::move(pair));
    }
    if (pairs.empty())
        throw std::runtime_error("names.tsv: no pairs of names");
    return pairs;
}

Verdicts judge(const std::vector<NamePair>& pairs, const Judge& judge) {
    Verdicts verdicts;
    for (const auto& pair : pairs) {
        const bool says_same = judge(pair.a, pair.b);
        int& count = pair.same ? (says_same ? verdicts.found : verdicts.missed)
                               : (says_same ? verdicts.mistaken : verdicts.rejected);
        ++count;
    }
    return verdicts;
}

bool plenary_says(const std::string& a, const std::string& b) {
    const auto name = [](const std::string& text) { return names::Name{text, ""}; };
    return names::likeness(name(a), name(b)).score >= names::likely_double;
}

bool same_when_folded(const std::string& a, const std::string& b) {
    return names::fold(a) == names::fold(b);
}

bool alike_by_letters(const std::string& a, const std::string& b) {
    return jaro_winkler(names::fold(a), names::fold(b)) >= 0.9;
}

} // namespace plenary::testing
