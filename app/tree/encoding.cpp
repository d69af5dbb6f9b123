#include "tree/encoding.hpp"

#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace plenary::tree {

namespace {

constexpr std::size_t told_controls = 20;

/// "UTF-16" or "UTF-32" by a byte order mark, or by the zeros that ASCII letters have in them.
std::optional<std::string_view> foreign_encoding(std::string_view text) {
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv))
        return "UTF-32";
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return "UTF-16";
    if (text.size() >= 4 && (text[0] == '\0') != (text[1] == '\0') &&
        (text[0] == '\0') == (text[2] == '\0') && (text[1] == '\0') == (text[3] == '\0'))
        return "UTF-16";
    return std::nullopt;
}

bool is_stray(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20U && c != '\t' && c != '\n' && c != '\r') || byte == 0x7FU;
}

void report(std::size_t file, std::size_t offset, std::string code, std::string message, std::string help,
            Findings& findings) {
    findings.add(
        {{file, offset, 1}, Severity::error, std::move(code), std::move(message), std::move(help), {}});
}

} // namespace

std::string code_point_name(char32_t code_point) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string hex;
    for (auto rest = static_cast<std::uint32_t>(code_point); rest != 0 || hex.size() < 4; rest /= 16)
        hex.insert(hex.begin(), digits[rest % 16]);
    return "U+" + hex;
}

bool check_bytes(std::size_t file, Findings& findings, const Limits& limits, const Wording& wording) {
    const std::string_view text = *findings.file(file).text;
    if (text.size() > limits.bytes) {
        report(file, 0, "file-limit", fmt::format("the file has more than {} MiB", limits.bytes >> 20U),
               "split it into several files", findings);
        return false;
    }
    if (const auto encoding = foreign_encoding(text)) {
        report(file, 0, "text-encoding", fmt::format("this file is {}, not UTF-8", *encoding),
               "save it as UTF-8 (in most editors under 'Save as', 'Encoding')", findings);
        return false;
    }
    if (const auto bad = util::first_invalid_utf8(text)) {
        report(file, *bad, "text-encoding", "this byte is not UTF-8",
               "save the file as UTF-8; it was perhaps written in another encoding, such as Windows-1251",
               findings);
        return false;
    }
    std::size_t controls = 0;
    for (auto it = std::find_if(text.begin(), text.end(), is_stray);
         it != text.end() && controls < told_controls;
         it = std::find_if(it + 1, text.end(), is_stray), ++controls)
        report(file, static_cast<std::size_t>(it - text.begin()), "text-control",
               fmt::format("the control character {} cannot stand in a {}",
                           code_point_name(static_cast<unsigned char>(*it)), wording.noun),
               "remove it", findings);
    return controls == 0;
}

} // namespace plenary::tree
