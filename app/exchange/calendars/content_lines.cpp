#include "exchange/calendars/content_lines.hpp"

#include "exchange/error.hpp"
#include "util/clean_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::exchange {

namespace {

std::string capitals(std::string_view text) {
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

/// Where `wanted` stands outside quotation marks, from `start` on; the end of the text if nowhere.
std::size_t find_unquoted(std::string_view text, std::string_view wanted, std::size_t start) {
    bool quoted = false;
    for (auto at = start; at < text.size(); ++at) {
        if (text[at] == '"')
            quoted = !quoted;
        else if (!quoted && wanted.find(text[at]) != std::string_view::npos)
            return at;
    }
    return text.size();
}

std::optional<ContentLine> parse_line(std::string_view text, int number) {
    const auto colon = find_unquoted(text, ":", 0);
    if (colon == text.size())
        return std::nullopt;
    const auto head = text.substr(0, colon);
    ContentLine line;
    line.line = number;
    auto at = std::min(head.find(';'), head.size());
    line.name = capitals(head.substr(0, at));
    while (at < head.size()) {
        const auto end = find_unquoted(head, ";", at + 1);
        const auto parameter = head.substr(at + 1, end - at - 1);
        const auto equals = std::min(parameter.find('='), parameter.size());
        std::string value{parameter.substr(std::min(equals + 1, parameter.size()))};
        std::erase(value, '"');
        line.parameters.emplace_back(capitals(parameter.substr(0, equals)), std::move(value));
        at = end;
    }
    line.value = text.substr(colon + 1);
    return line;
}

} // namespace

std::optional<std::string> ContentLine::parameter(std::string_view wanted) const {
    for (const auto& [key, text] : parameters)
        if (key == wanted)
            return text;
    return std::nullopt;
}

std::string unfolded(std::string_view text) {
    std::string whole;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find_first_of("\r\n", start), text.size());
        whole += text.substr(start, end - start);
        start = std::min(end + (text.substr(end, 2) == "\r\n" ? 2 : 1), text.size());
        if (start == text.size() || (text[start] != ' ' && text[start] != '\t'))
            whole += '\n';
        else
            ++start;
    }
    return whole;
}

std::vector<ContentLine> content_lines(std::string_view text) {
    std::vector<ContentLine> lines;
    std::string unfolded;
    int number = 0;
    int began = 0;
    const auto finish = [&] {
        if (auto line = parse_line(unfolded, began))
            lines.push_back(std::move(*line));
        unfolded.clear();
    };
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find_first_of("\r\n", start), text.size());
        const auto line = text.substr(start, end - start);
        start = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
        ++number;
        if (line.starts_with(' ') || line.starts_with('\t')) {
            unfolded += line.substr(1);
            continue;
        }
        finish();
        unfolded = line;
        began = number;
    }
    finish();
    return lines;
}

std::string text_of(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\' || i + 1 == value.size()) {
            text += value[i];
            continue;
        }
        ++i;
        text += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
    }
    auto clean = util::clean_text(text);
    if (clean.trouble)
        throw ExchangeError(
            fmt::format("a text of the calendar, '{}', has {} in it", clean.text, clean.trouble->what),
            clean.trouble->help);
    return std::move(clean.text);
}

} // namespace plenary::exchange
