/// \file
/// The labelled pairs of names in tests/bench/names.tsv, how well somebody tells doubles by them, and the
/// yardsticks: what is done where nobody has thought about names.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::testing {

struct NamePair {
    bool same = false; ///< whether both are one person
    std::string kind;
    std::string a;
    std::string b;
};

/// All pairs of the file. Throws std::runtime_error when it cannot be read or has a line of another form.
std::vector<NamePair> labelled_names();

/// Whether two names are of one person.
using Judge = std::function<bool(const std::string&, const std::string&)>;

struct Verdicts {
    int found = 0;    ///< doubles told to be doubles
    int missed = 0;   ///< doubles told to be two people
    int mistaken = 0; ///< two people told to be doubles
    int rejected = 0; ///< two people told to be two people

    [[nodiscard]] double precision() const; ///< share of the found that are doubles; 1 when none is found
    [[nodiscard]] double recall() const;    ///< share of the doubles that are found; 1 when there are none
};

Verdicts judge(const std::vector<NamePair>& pairs, const Judge& judge);

/// By likeness() and `likely_double`.
bool plenary_says(const std::string& a, const std::string& b);

/// Yardstick: the folded names are the same.
bool same_when_folded(const std::string& a, const std::string& b);

/// Yardstick: a Jaro-Winkler similarity of the whole folded names of at least 0.9.
bool alike_by_letters(const std::string& a, const std::string& b);

/// 0 to 1, by bytes. W. E. Winkler, String Comparator Metrics and Enhanced Decision Rules, 1990: Jaro's
/// similarity and a tenth of what is missing for each of up to four letters that both begin with.
double jaro_winkler(std::string_view a, std::string_view b);

} // namespace plenary::testing
