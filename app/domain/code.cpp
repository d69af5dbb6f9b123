#include "domain/code.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Words of `is_letter` and digits, joined by single hyphens.
template<class IsLetter>
bool is_hyphenated(std::string_view text, std::size_t min, std::size_t max, IsLetter is_letter) {
    if (text.size() < min || text.size() > max || text.front() == '-' || text.back() == '-')
        return false;
    if (text.find("--") != std::string_view::npos)
        return false;
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
}

bool is_registration_code(std::string_view text) {
    const auto hyphen = text.rfind('-');
    if (hyphen == std::string_view::npos)
        return false;
    const auto number = text.substr(hyphen + 1);
    return is_code(text.substr(0, hyphen), CodeStyle::acronym) && number.size() >= 3 && number.size() <= 6 &&
           std::all_of(number.begin(), number.end(), is_digit);
}

} // namespace

bool is_code(std::string_view text, CodeStyle style) {
    switch (style) {
    case CodeStyle::slug:
        return is_hyphenated(text, 1, 64, is_lower);
    case CodeStyle::acronym:
        return is_hyphenated(text, 2, 16, is_upper);
    case CodeStyle::label:
        return is_hyphenated(text, 1, 32, [](char c) { return is_lower(c) || is_upper(c); });
    case CodeStyle::registration:
        return is_registration_code(text);
    }
    return false;
}

std::string_view explain(CodeStyle style) {
    switch (style) {
    case CodeStyle::slug:
        return "lower-case letters a-z, digits and single hyphens, such as 'expert-meeting-2'";
    case CodeStyle::acronym:
        return "2 to 16 capital letters A-Z, digits and single hyphens, such as 'KAZ' or 'UNRCCA'";
    case CodeStyle::label:
        return "letters A-Z, digits and single hyphens, such as 'IV' or 'final-report'";
    case CodeStyle::registration:
        return "the delegation's code, a hyphen and at least three digits, such as 'KAZ-007'";
    }
    return {};
}

} // namespace plenary::domain
