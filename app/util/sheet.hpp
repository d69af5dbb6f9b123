#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace plenary::util {

class JsonWriter;

using Cell = std::variant<std::monostate, std::int64_t, bool, std::string>;

enum class Align { left, right };

struct Column {
    std::string key;   // snake_case; names the column in csv, tsv and json
    std::string title; // upper case; heads the column in table and markdown
    Align align = Align::left;
    bool percent = false; // integers are 0..100 and printed as 92% in table and markdown
};

/// A missing value where the text is empty.
inline Cell text_cell(std::string text) {
    return text.empty() ? Cell{} : Cell{std::move(text)};
}

/// What a list or a report has to show, in any of its formats.
/// A row that is shorter than `columns` ends with empty cells; cells beyond them are not written.
struct Sheet {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> total;        // empty: none
    std::vector<std::string> notes; // remarks for the reader, a line each
};

/// Adds a line below the table, unless it is empty.
inline void add_note(Sheet& sheet, std::string note) {
    if (!note.empty())
        sheet.notes.push_back(std::move(note));
}

enum class Format { table, csv, tsv, json, jsonl, markdown };

/// By its name in format_names(); "md" is markdown, too.
std::optional<Format> parse_format(std::string_view name);

/// By extension, whatever its case: .txt .csv .tsv .json .jsonl .md
std::optional<Format> format_for_path(std::string_view path);

std::span<const std::string_view> format_names();

/// table     columns two blanks apart; a missing value is "-", truth is yes or no; the total follows a rule of
///           dashes, with blanks where it has no value; then an empty line and the notes. Safe to print.
/// markdown  the same values as a pipe table, the total in bold; each note is a paragraph
/// csv       RFC 4180: a line of keys, lines end in CR LF, a missing value is empty, truth is true or false;
///           what a spreadsheet would take for a formula or another number has an apostrophe before it
///           (spreadsheet.hpp)
/// tsv       like csv, with tabs for commas and LF for CR LF: what spreadsheets write as text with tabs
/// json      an array of objects by column key, a missing value is null; with a total or notes an object with
///           "rows", "total" (if any) and "notes" (if any)
/// jsonl     the objects alone, a line each
///
/// csv, tsv and jsonl carry neither total nor notes: each of their lines is a row.
void write(std::ostream& out, const Sheet& sheet, Format format);

/// The array of objects, a line each, to stand in a JSON text whose current line is indented by `indent`
/// blanks.
void write_json_rows(std::ostream& out, const Sheet& sheet, int indent);

/// The same as the next value of `json`.
void write_json_rows(JsonWriter& json, const Sheet& sheet);

/// `cells` (a row, or the total) as an object on one line, the next value of `json`.
void write_json_cells(JsonWriter& json, const Sheet& sheet, const std::vector<Cell>& cells);

} // namespace plenary::util
