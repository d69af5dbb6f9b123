#include "exchange/columns/cell_kinds.hpp"

#include "domain/code.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/people/name_cell.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace plenary::exchange {

bool has_email(const std::string& cell) {
    return cell.find('@') != std::string::npos && !read_emails(cell).empty();
}

bool is_phone(const std::string& cell) {
    constexpr int least_figures = 7;
    constexpr std::string_view signs = " ()-./+;,";
    int figures = 0;
    for (const char c : cell) {
        const bool is_figure = c >= '0' && c <= '9';
        figures += is_figure ? 1 : 0;
        if (!is_figure && signs.find(c) == std::string_view::npos)
            return false;
    }
    return figures >= least_figures && (cell.front() == '+' || cell.starts_with("00") || cell.front() == '(');
}

bool is_person_code(const std::string& cell) {
    return domain::is_code(cell, domain::CodeStyle::slug);
}

bool is_registration_code(const std::string& cell) {
    return domain::is_code(cell, domain::CodeStyle::registration);
}

bool is_name_like(const std::string& cell) {
    constexpr std::size_t most_words = 6;
    constexpr std::string_view no_signs = "@/:;+=#&%<>?!_\"";
    const bool has_digit = std::any_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
    return !has_digit && has_letter(cell) && cell.find_first_of(no_signs) == std::string::npos &&
           util::split_words(cell).size() <= most_words && !read_gender(cell) && !read_status(cell) &&
           !read_role(cell);
}

bool is_whole_name(const std::string& cell) {
    constexpr std::size_t most_words = 5;
    auto name = without_marks(cell);
    (void)take_titles(name);
    const auto words = util::split_words(name);
    const bool has_small_words = std::any_of(words.begin(), words.end(), [](const std::string& word) {
        constexpr std::size_t longest_particle = 3;
        return word.size() > longest_particle && word.front() >= 'a' && word.front() <= 'z';
    });
    return words.size() > 1 && words.size() <= most_words && is_name_like(name) && !has_small_words &&
           !names_office(name) && !names_body(name);
}

bool is_one_name(const std::string& cell) {
    const auto name = without_marks(cell);
    return util::split_words(name).size() == 1 && is_name_like(name) && has_letter(name) &&
           !(name.front() >= 'a' && name.front() <= 'z') && !names_office(name);
}

bool begins_with_title(const std::string& cell) {
    auto rest = cell;
    return is_courtesy(cell) || !take_titles(rest).empty();
}

bool has_academic_titles(const std::string& cell) {
    auto titles = cell; // "Mgr., PhD."
    return !take_academic(titles).empty() && titles.empty();
}

bool begins_with_body(const std::string& cell) {
    const auto words = util::split_words(cell);
    return words.size() > 1 && names_body(words.front() + " " + words.front());
}

bool has_particles(const std::string& cell) {
    static const std::set<std::string> particles{
        "van", "den", "der", "de",  "von",  "vom",  "zu",  "zum", "zur", "del", "della", "di",  "da", "do",
        "dos", "das", "la",  "le",  "du",   "des",  "ter", "ten", "te",  "op",  "af",    "av",  "el", "al",
        "bin", "ibn", "ben", "abu", "ould", "bint", "y",   "e",   "'t",  "in",  "het",   "los", "las"};
    const auto words = util::split_words(cell);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return particles.contains(word) || particles.contains(names::fold(word));
    });
}

} // namespace plenary::exchange
