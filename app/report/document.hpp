/// \file
/// A thing shown in full: labelled lines, in any format.
#pragma once

#include "util/sheet.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace plenary::report {

struct Entry {
    std::string key;   ///< snake_case, for JSON
    std::string label; ///< for reading
    std::vector<std::string> lines;
    bool is_list = false; ///< an array in JSON even where it has one line
};

struct Document {
    std::string title;
    std::vector<Entry> entries; ///< those without lines are not shown
    std::vector<std::string> notes;

    /// Adds an entry; an empty text adds none.
    void add(std::string key, std::string label, std::string text);
    void add_list(std::string key, std::string label, std::vector<std::string> lines);
};

/// A row for each line: the label of its entry, and the line. The title stands first.
util::Sheet rows_for_reading(const Document& document);

/// Labels in a column beside their lines; a definition list in Markdown; an object in JSON and JSON lines. In
/// CSV and TSV, which have no nesting, a row for each line: key and value.
void write(std::ostream& out, const Document& document, util::Format format);

} // namespace plenary::report
