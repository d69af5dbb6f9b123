/// \file
/// E-mail addresses and numbers to call as they stand in cells.
#include "domain/people/person_texts.hpp"
#include "exchange/columns/values.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace plenary::exchange {

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
        if (domain::is_email(word) && std::find(found.begin(), found.end(), word) == found.end())
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
