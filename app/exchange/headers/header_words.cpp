#include "exchange/headers/header_words.hpp"

#include "exchange/headers/headers.hpp"
#include "names/fold.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace plenary::exchange {

namespace {

constexpr std::array<std::string_view, 8> naming_headers{
    "name", "family", "given", "latin_family", "latin_given", "latin_name", "own_name", "participant"};

} // namespace

std::string header_field(const std::string& text, const Mapping& mapping) {
    constexpr std::size_t longest_header = 120;
    if (text.empty() || text.size() > longest_header)
        return {};
    if (!mapping.empty()) {
        const auto folded = names::fold(text);
        for (const auto& [header, field] : mapping)
            if (names::fold(header) == folded)
                return field;
    }
    const auto meaning = meaning_of(text);
    return meaning ? meaning->field : std::string{};
}

std::set<std::string> header_fields(const Row& row, const Mapping& mapping) {
    std::set<std::string> fields;
    for (const auto& cell : row.cells)
        if (auto field = header_field(cell, mapping); !field.empty())
            fields.insert(std::move(field));
    return fields;
}

std::size_t filled_cells(const Row& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.empty(); }));
}

bool is_mostly_headers(const Row& row, const Mapping& mapping) {
    const auto filled = filled_cells(row);
    std::size_t known = 0;
    std::size_t others = 0;
    for (const auto& cell : row.cells) {
        if (cell.empty())
            continue;
        ++(header_field(cell, mapping).empty() ? others : known);
        if (2 * others >= filled)
            return false; // long lists ask it of all their rows
    }
    return known >= 2;
}

bool is_sure_header(const std::string& text, const Mapping& mapping) {
    constexpr std::size_t longest_header = 120;
    if (text.empty() || text.size() > longest_header)
        return false;
    const auto meaning = meaning_of(text);
    return (meaning && meaning->rank > 0) || is_mapped(mapping, text);
}

bool has_sure_header(const Row& row, const Mapping& mapping) {
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&](const std::string& cell) { return is_sure_header(cell, mapping); });
}

bool has_naming_header(const Row& row, const Mapping& mapping) {
    const auto fields = header_fields(row, mapping);
    return std::any_of(naming_headers.begin(), naming_headers.end(),
                       [&](const auto field) { return fields.contains(std::string{field}); });
}

} // namespace plenary::exchange
