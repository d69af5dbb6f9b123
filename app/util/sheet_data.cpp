#include "util/json.hpp"
#include "util/sheet_formats.hpp"
#include "util/spreadsheet.hpp"

#include <ostream>

namespace plenary::util {

namespace {

/// As a spreadsheet leaves it.
std::string plain(const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return with_guard(*text);
    }
    if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        return std::to_string(*number);
    }
    if (const auto* truth = std::get_if<bool>(&cell)) {
        return *truth ? "true" : "false";
    }
    return {};
}

/// In quotes where it holds the delimiter, a quote or the end of a line.
std::string delimited_field(const std::string& text, char delimiter) {
    if (text.find_first_of("\"\r\n") == std::string::npos && text.find(delimiter) == std::string::npos) {
        return text;
    }
    std::string out = "\"";
    for (const char c : text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    out += '"';
    return out;
}

std::vector<Cell> keys_of(const Sheet& sheet) {
    std::vector<Cell> keys;
    for (const Column& column : sheet.columns) {
        keys.emplace_back(column.key);
    }
    return keys;
}

void write_delimited_line(std::ostream& out, const Sheet& sheet, const std::vector<Cell>& cells,
                          char delimiter, std::string_view line_end) {
    std::string line;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        if (i > 0) {
            line += delimiter;
        }
        line += delimited_field(plain(cell_at(cells, i)), delimiter);
    }
    // An empty line is no record to many readers.
    if (line.empty()) {
        line = "\"\"";
    }
    out << line << line_end;
}

void write_delimited(std::ostream& out, const Sheet& sheet, char delimiter, std::string_view line_end) {
    write_delimited_line(out, sheet, keys_of(sheet), delimiter, line_end);
    for (const auto& row : sheet.rows) {
        write_delimited_line(out, sheet, row, delimiter, line_end);
    }
}

void write_json_cell(JsonWriter& json, const Cell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        json.value(*text);
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        json.value(*number);
    } else if (const auto* truth = std::get_if<bool>(&cell)) {
        json.value(*truth);
    } else {
        json.value(nullptr);
    }
}

void write_json_notes(JsonWriter& json, const Sheet& sheet) {
    json.begin_array();
    for (const std::string& note : sheet.notes) {
        json.value(note);
    }
    json.end_array();
}

} // namespace

void write_csv(std::ostream& out, const Sheet& sheet) {
    write_delimited(out, sheet, ',', "\r\n");
}

void write_tsv(std::ostream& out, const Sheet& sheet) {
    write_delimited(out, sheet, '\t', "\n");
}

void write_json_cells(JsonWriter& json, const Sheet& sheet, const std::vector<Cell>& cells) {
    json.begin_object(JsonWriter::Lines::one);
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        json.key(sheet.columns[i].key);
        write_json_cell(json, cell_at(cells, i));
    }
    json.end_object();
}

void write_json_rows(JsonWriter& json, const Sheet& sheet) {
    json.begin_array();
    for (const auto& row : sheet.rows) {
        write_json_cells(json, sheet, row);
    }
    json.end_array();
}

void write_json_rows(std::ostream& out, const Sheet& sheet, int indent) {
    JsonWriter json(out, JsonLayout::indented, indent > 0 ? static_cast<std::size_t>(indent) : 0);
    write_json_rows(json, sheet);
}

void write_json(std::ostream& out, const Sheet& sheet) {
    JsonWriter json(out, JsonLayout::indented);
    if (sheet.total.empty() && sheet.notes.empty()) {
        write_json_rows(json, sheet);
    } else {
        json.begin_object().key("rows");
        write_json_rows(json, sheet);
        if (!sheet.total.empty()) {
            json.key("total");
            write_json_cells(json, sheet, sheet.total);
        }
        if (!sheet.notes.empty()) {
            json.key("notes");
            write_json_notes(json, sheet);
        }
        json.end_object();
    }
    out << '\n';
}

void write_jsonl(std::ostream& out, const Sheet& sheet) {
    for (const auto& row : sheet.rows) {
        JsonWriter json(out);
        write_json_cells(json, sheet, row);
        out << '\n';
    }
}

} // namespace plenary::util
