#include "util/sheet.hpp"

#include "util/sheet_formats.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace plenary::util {

namespace {

// In the order of Format.
constexpr std::array<std::string_view, 6> names = {"table", "csv", "tsv", "json", "jsonl", "markdown"};

std::string ascii_lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return out;
}

} // namespace

std::optional<Format> parse_format(std::string_view name) {
    if (name == "md") {
        return Format::markdown;
    }
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Format>(found - names.begin());
}

std::optional<Format> format_for_path(std::string_view path) {
    constexpr auto extensions = std::to_array<std::pair<std::string_view, Format>>({
        {".txt", Format::table},
        {".csv", Format::csv},
        {".tsv", Format::tsv},
        {".json", Format::json},
        {".jsonl", Format::jsonl},
        {".md", Format::markdown},
    });
    const std::string lower = ascii_lower(path);
    for (const auto& [extension, format] : extensions) {
        if (lower.ends_with(extension)) {
            return format;
        }
    }
    return std::nullopt;
}

std::span<const std::string_view> format_names() {
    return names;
}

const Cell& cell_at(const std::vector<Cell>& cells, std::size_t column) {
    static const Cell missing;
    return column < cells.size() ? cells[column] : missing;
}

void write(std::ostream& out, const Sheet& sheet, Format format) {
    switch (format) {
    case Format::table:
        write_table(out, sheet);
        break;
    case Format::csv:
        write_csv(out, sheet);
        break;
    case Format::tsv:
        write_tsv(out, sheet);
        break;
    case Format::json:
        write_json(out, sheet);
        break;
    case Format::jsonl:
        write_jsonl(out, sheet);
        break;
    case Format::markdown:
        write_markdown(out, sheet);
        break;
    }
}

} // namespace plenary::util
