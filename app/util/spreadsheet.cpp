#include "util/spreadsheet.hpp"

#include <algorithm>

namespace plenary::util {

namespace {

bool is_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits that a spreadsheet would write in another way.
bool is_other_number(std::string_view text) {
    constexpr std::size_t most_digits = 11; // more are shown, and saved, with an exponent
    if (const auto exponent = text.find_first_of("eE"); exponent != std::string_view::npos)
        return is_digits(text.substr(0, exponent)) && is_digits(text.substr(exponent + 1));
    return is_digits(text) && text.size() > 1 && (text.front() == '0' || text.size() > most_digits);
}

bool is_changed(std::string_view text) {
    constexpr std::string_view formula_signs = "=+-@\t\r";
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    const bool is_formula = text.size() > 1 && formula_signs.find(text.front()) != std::string_view::npos;
    return is_formula || is_other_number(text);
}

} // namespace

std::string with_guard(std::string text) {
    if (is_changed(text))
        text.insert(text.begin(), '\'');
    return text;
}

std::string_view without_guard(std::string_view text) {
    if (text.starts_with('\'') && is_changed(text))
        text.remove_prefix(1);
    return text;
}

} // namespace plenary::util
