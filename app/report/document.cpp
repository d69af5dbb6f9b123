#include "report/document.hpp"

#include "util/json.hpp"
#include "util/markup.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::report {

namespace {

/// The lines of an entry, broken where its texts are.
std::vector<std::string> broken_lines(const Entry& entry) {
    std::vector<std::string> lines;
    for (const auto& text : entry.lines)
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            lines.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
    return lines;
}

void write_text(std::ostream& out, const Document& document) {
    out << util::for_terminal(document.title) << "\n\n";
    std::size_t width = 0;
    for (const auto& entry : document.entries)
        width = std::max(width, util::display_width(entry.label));
    for (const auto& entry : document.entries) {
        auto label = entry.label;
        for (const auto& line : broken_lines(entry)) {
            out << util::pad_right(label, width) << "  " << util::for_terminal(line) << '\n';
            label.clear();
        }
    }
}

void write_markdown(std::ostream& out, const Document& document) {
    out << "## " << util::markdown_text(document.title) << "\n\n";
    for (const auto& entry : document.entries) {
        out << "- **" << entry.label << ":**";
        if (entry.lines.size() == 1 && !entry.is_list) {
            out << ' ' << util::markdown_text(util::join(broken_lines(entry), " ")) << '\n';
            continue;
        }
        out << '\n';
        for (const auto& line : entry.lines)
            out << "  - " << util::markdown_text(line) << '\n';
    }
}

void write_json(std::ostream& out, const Document& document, util::JsonLayout layout) {
    util::JsonWriter json{out, layout};
    json.begin_object();
    for (const auto& entry : document.entries) {
        if (!entry.is_list) {
            json.member(entry.key, std::string_view{entry.lines.front()});
            continue;
        }
        json.key(entry.key).begin_array();
        for (const auto& line : entry.lines)
            json.value(std::string_view{line});
        json.end_array();
    }
    if (!document.notes.empty()) {
        json.key("notes").begin_array();
        for (const auto& note : document.notes)
            json.value(std::string_view{note});
        json.end_array();
    }
    json.end_object();
    out << '\n';
}

void write_rows(std::ostream& out, const Document& document, util::Format format) {
    util::Sheet sheet;
    sheet.columns = {{"key", "KEY", util::Align::left, false}, {"value", "VALUE", util::Align::left, false}};
    for (const auto& entry : document.entries)
        for (const auto& line : entry.lines)
            sheet.rows.push_back({entry.key, line});
    util::write(out, sheet, format);
}

} // namespace

void Document::add(std::string key, std::string label, std::string text) {
    if (!text.empty())
        entries.push_back({std::move(key), std::move(label), {std::move(text)}, false});
}

void Document::add_list(std::string key, std::string label, std::vector<std::string> lines) {
    if (!lines.empty())
        entries.push_back({std::move(key), std::move(label), std::move(lines), true});
}

util::Sheet rows_for_reading(const Document& document) {
    util::Sheet sheet;
    sheet.columns = {{"key", "FIELD"}, {"value", "VALUE"}};
    sheet.rows.push_back({util::Cell{}, document.title});
    for (const auto& entry : document.entries)
        for (const auto& line : entry.lines)
            sheet.rows.push_back({entry.label, line});
    sheet.notes = document.notes;
    return sheet;
}

void write(std::ostream& out, const Document& document, util::Format format) {
    switch (format) {
    case util::Format::table:
        write_text(out, document);
        break;
    case util::Format::markdown:
        write_markdown(out, document);
        break;
    case util::Format::json:
        write_json(out, document, util::JsonLayout::indented);
        return;
    case util::Format::jsonl:
        write_json(out, document, util::JsonLayout::compact);
        return;
    case util::Format::csv:
    case util::Format::tsv:
        write_rows(out, document, format);
        return;
    }
    for (const auto& note : document.notes)
        out << '\n'
            << (format == util::Format::markdown ? util::markdown_paragraph(note) : util::for_terminal(note))
            << '\n';
}

} // namespace plenary::report
