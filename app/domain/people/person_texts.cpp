#include "domain/people/person_texts.hpp"

#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::domain {

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

} // namespace

std::optional<std::string> name_problem(std::string_view name) {
    if (name.size() <= longest_name) // no character takes less than a byte
        return std::nullopt;
    std::size_t length = 0;
    for (std::size_t at = 0; at < name.size(); ++length)
        (void)util::next_code_point(name, at);
    if (length <= longest_name)
        return std::nullopt;
    return fmt::format("has {} characters, more than {}", length, longest_name);
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

} // namespace plenary::domain
