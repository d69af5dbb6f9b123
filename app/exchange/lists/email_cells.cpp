/// \file
/// E-mail addresses and numbers to call as they stand in cells.
#include "exchange/lists/values.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace plenary::exchange {

namespace {

bool is_in_label(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           byte >= 0x80;
}

/// `ministry.example`: words with single full stops between.
bool is_host(std::string_view text) {
    bool has_stop = false;
    bool in_label = false;
    for (const char c : text) {
        if (c == '.' && !in_label)
            return false;
        if (c != '.' && !is_in_label(c))
            return false;
        has_stop = has_stop || c == '.';
        in_label = c != '.';
    }
    return has_stop && in_label;
}

bool is_email(std::string_view text) {
    constexpr std::string_view signs = "!#$%&'*+-/=?^_`{|}~.";
    const auto at = text.find('@');
    if (at == std::string_view::npos || at == 0 || !is_host(text.substr(at + 1)))
        return false;
    const auto name = text.substr(0, at);
    return std::all_of(name.begin(), name.end(),
                       [&](char c) { return is_in_label(c) || signs.find(c) != std::string_view::npos; });
}

} // namespace

std::vector<std::string> read_emails(std::string_view text) {
    constexpr std::string_view between = " \t\r\n;,<>()[]\"/|";
    constexpr std::string_view scheme = "mailto:";
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(between), text.size());
        auto word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (word.size() > scheme.size() && names::fold(word.substr(0, scheme.size())) == "mailto")
            word.remove_prefix(scheme.size());
        while (word.ends_with('.') || word.ends_with(':'))
            word.remove_suffix(1);
        if (is_email(word) && std::find(found.begin(), found.end(), word) == found.end())
            found.emplace_back(word);
    }
    return found;
}

std::string_view without_formula_guard(std::string_view text) {
    constexpr std::string_view formula_signs = "=+-@|%";
    if (text.size() >= 2 && text[0] == '\'' && formula_signs.find(text[1]) != std::string_view::npos)
        text.remove_prefix(1);
    return text;
}

} // namespace plenary::exchange
