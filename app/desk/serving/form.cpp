#include "desk/serving/form.hpp"

#include "util/utf8.hpp"

namespace plenary::desk {

namespace {

std::optional<int> hex_digit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const auto high = hex_digit(text[i + 1]);
        const auto low = hex_digit(text[i + 2]);
        if (!high || !low)
            return std::nullopt;
        plain += static_cast<char>(*high * 16 + *low);
        i += 2;
    }
    return util::first_invalid_utf8(plain) ? std::nullopt : std::optional{plain};
}

/// The text before `separator`, which is taken off the rest with it.
std::string_view take_until(std::string_view& rest, char separator) {
    const auto end = rest.find(separator);
    const auto piece = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return piece;
}

} // namespace

std::optional<Form> read_form(std::string_view body) {
    Form form;
    while (!body.empty()) {
        auto value = take_until(body, '&');
        const auto name = take_until(value, '=');
        auto decoded_name = decoded(name);
        auto decoded_value = decoded(value);
        if (!decoded_name || !decoded_value)
            return std::nullopt;
        form.emplace(std::move(*decoded_name), std::move(*decoded_value));
    }
    return form;
}

std::string cookie(std::string_view header, std::string_view name) {
    while (!header.empty()) {
        auto value = take_until(header, ';');
        while (value.starts_with(' '))
            value.remove_prefix(1);
        if (take_until(value, '=') == name)
            return std::string{value};
    }
    return {};
}

std::string field(const Form& form, std::string_view name) {
    const auto found = form.find(name);
    return found == form.end() ? std::string{} : found->second;
}

} // namespace plenary::desk
