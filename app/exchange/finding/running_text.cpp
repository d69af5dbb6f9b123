#include "exchange/finding/running_text.hpp"

#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/headers/header_words.hpp"
#include "exchange/lines/list_endings.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/total_lines.hpp"
#include "exchange/people/labelled_names.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/name_order.hpp"
#include "exchange/people/open_places.hpp"
#include "exchange/people/row_reading.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

/// Whom a line is of.
/// `heading`: of those below, and of no delegation that is known.
enum class LineOf { person, of_person, between, heading, below, unknown };

struct TextLine {
    int number = 0;
    std::string text;
    LineOf kind = LineOf::unknown;
    bool is_behind_gap = false; ///< a blank line stands before it
    bool has_sign = false;      ///< a title, a role or capitals say that somebody begins here
};

/// The places of what is told of a person.
enum Told : std::size_t {
    told_name,
    told_position,
    told_institution,
    told_email,
    told_phone,
    told_delegation
};

/// Where the name ends in a line, and what is said of the person begins.
struct NameEnd {
    std::size_t at = std::string_view::npos;
    std::size_t next = std::string_view::npos;
};

/// At the first comma behind a whole name, and behind degrees and suffixes.
std::size_t comma_behind_name(std::string_view text) {
    auto end = text.find_first_of(",;");
    std::string before{text.substr(0, end)};
    (void)take_titles(before);
    if (end != std::string_view::npos && util::split_words(before).size() < 2)
        end = text.find(',', end + 1); // "Dahl, Kari, Counsellor"
    while (end != std::string_view::npos) {
        const auto next = text.find(',', end + 1);
        const auto length = next == std::string_view::npos ? next : next - end - 1;
        const auto part = util::trimmed(text.substr(end + 1, length));
        if (!is_degree(part) && !is_suffix(part))
            break;
        end = next;
    }
    return end;
}

NameEnd end_of_name(std::string_view text) {
    const auto comma = comma_behind_name(text);
    NameEnd end{comma, comma == std::string_view::npos ? comma : comma + 1};
    for (const std::string_view dash : {" - ", " – ", " — "})
        if (const auto at = text.find(dash); at < end.at)
            end = {at, at + dash.size()};
    return {std::min(end.at, text.size()), std::min(end.next, text.size())};
}

/// "Kari van Dahl", and not "Government of Ruritania": small words are those of names.
bool has_words_of_names(const std::string& name) {
    const auto words = util::split_words(name);
    return std::none_of(words.begin(), words.end(), [](const std::string& word) {
        return word.front() >= 'a' && word.front() <= 'z' && !has_particles(word);
    });
}

/// "Tel. +47 22 33 44 55" without its label.
std::string number_to_call(const std::string& text) {
    const auto at = text.find_first_of("+0123456789(");
    if (at == std::string::npos || at == 0)
        return text;
    const bool is_label = header_field(util::trim(std::string_view{text}.substr(0, at)), {}) == "phone";
    return is_label ? text.substr(at) : text;
}

class TextReader {
public:
    TextReader(const Grid& grid, const Mapping& mapping,
               const std::function<bool(const std::string&)>& is_delegation)
        : grid_(grid), mapping_(mapping), is_delegation_(is_delegation) {}

    /// Whether it is text that lists people.
    [[nodiscard]] bool read() {
        if (!take_lines())
            return false;
        has_roles_above_ = begins_with_role();
        for (std::size_t i = 0; i < lines_.size(); ++i)
            lines_[i].kind = kind_of(i);
        for (std::size_t i = 0; i + 1 < lines_.size(); ++i)
            if (lines_[i].kind == LineOf::unknown && lines_[i + 1].kind == LineOf::person)
                lines_[i].kind = LineOf::heading;
        const auto people = std::count_if(lines_.begin(), lines_.end(),
                                          [](const TextLine& line) { return line.kind == LineOf::person; });
        const auto with_sign = std::count_if(lines_.begin(), lines_.end(), [](const TextLine& line) {
            return line.kind == LineOf::person && line.has_sign;
        });
        const auto unknown = std::count_if(lines_.begin(), lines_.end(), [](const TextLine& line) {
            return line.kind == LineOf::unknown || line.kind == LineOf::heading;
        });
        return people > 1 && (2 * with_sign >= people || has_gaps_) && unknown <= people && says_more();
    }

    [[nodiscard]] Grid gathered() && {
        Grid grid;
        grid.sheet = grid_.sheet;
        grid.is_hidden = grid_.is_hidden;
        grid.has_known_header = true;
        grid.notes = grid_.notes;
        grid.notes.emplace_back(
            "The list is text and no table: people begin where a title, capitals or a blank line "
            "say so, and the lines below are what they are");
        grid.rows.push_back({.number = lines_.front().number,
                             .cells = {"Name", "Position", "Institution", "E-mail", "Telephone"}});
        const bool has_headings = std::any_of(
            lines_.begin(), lines_.end(), [](const TextLine& line) { return line.kind == LineOf::heading; });
        if (has_headings)
            grid.rows.back().cells.emplace_back("Delegation");
        std::string heading;
        for (const auto& line : lines_) {
            if (line.kind == LineOf::heading || line.kind == LineOf::between)
                heading = line.kind == LineOf::heading ? heading_text(line.text) : std::string{};
            if (line.kind == LineOf::heading)
                continue;
            const bool is_person = line.kind == LineOf::person;
            add(grid, line);
            if (is_person && !heading.empty())
                grid.rows.back().cells.push_back(heading);
        }
        return grid;
    }

private:
    /// The text of each row, which has one cell, or was parted at the commas of its sentences.
    bool take_lines() {
        int before = 0;
        for (const auto& row : grid_.rows) {
            const bool is_header =
                has_naming_header(row, mapping_) && !read_role(only_text(row)); // "Delegates"
            if (row.is_hidden || !row.struck.empty() || is_header)
                return false;
            std::vector<std::string> parts;
            std::copy_if(row.cells.begin(), row.cells.end(), std::back_inserter(parts),
                         [](const std::string& cell) { return !cell.empty(); });
            width_ = std::max(width_, row.cells.size());
            if (parts.size() != row.cells.size())
                return false;
            lines_.push_back({.number = row.number,
                              .text = util::join(parts, ", "),
                              .is_behind_gap = before != 0 && row.number > before + 1});
            has_gaps_ = has_gaps_ || lines_.back().is_behind_gap;
            before = row.number;
        }
        const bool is_ragged = std::any_of(grid_.rows.begin(), grid_.rows.end(), [&](const Row& row) {
            return row.cells.size() != grid_.rows.front().cells.size();
        });
        const bool is_text_file = grid_.rows.front().line > 0;
        return lines_.size() > 1 && (width_ == 1 || (is_ragged && is_text_file));
    }

    /// Whether more than names stands in the lines; names alone are a column.
    [[nodiscard]] bool says_more() const {
        return std::any_of(lines_.begin(), lines_.end(), [](const TextLine& line) {
            return line.kind == LineOf::of_person ||
                   (line.kind == LineOf::person &&
                    (name_behind_role(line.text) || end_of_name(line.text).at < line.text.size()));
        });
    }

    /// Whether the role stands above whoever has it, as that of the first person does: below, it is what they are.
    [[nodiscard]] bool begins_with_role() {
        for (std::size_t i = 1; i < lines_.size(); ++i)
            if (begins_person(lines_[i], false))
                return is_role(lines_[i - 1].text);
        return false;
    }

    static bool is_role(const std::string& text) { return read_role(heading_text(text)) && !is_total(text); }

    [[nodiscard]] bool is_between(std::size_t i, bool is_below_person) {
        const auto heading = heading_text(lines_[i].text);
        if (is_delegation_(heading) || names_class(heading))
            return true;
        if (!is_role(lines_[i].text) || (is_below_person && !has_roles_above_))
            return false;
        const bool is_above_person = i + 1 < lines_.size() && begins_person(lines_[i + 1], true);
        return is_above_person || !is_below_person;
    }

    [[nodiscard]] LineOf kind_of(std::size_t i) {
        auto& line = lines_[i];
        const auto& text = line.text;
        const bool is_below_person =
            i > 0 && !line.is_behind_gap &&
            (lines_[i - 1].kind == LineOf::person || lines_[i - 1].kind == LineOf::of_person);
        if (is_between(i, is_below_person))
            return LineOf::between;
        if (is_total(text) || is_sign_off(text))
            return LineOf::below;
        const bool is_first = i == 0 || line.is_behind_gap || lines_[i - 1].kind == LineOf::between;
        if (begins_person(line, is_first))
            return LineOf::person;
        if (is_below_person && (says_what_somebody_is(text) || is_role(text)))
            return LineOf::of_person;
        const bool is_above_all = std::none_of(
            lines_.begin(), lines_.begin() + static_cast<std::ptrdiff_t>(i),
            [](const TextLine& each) { return each.kind == LineOf::person || each.kind == LineOf::between; });
        return is_above_all || is_note(text) ? LineOf::below : LineOf::unknown;
    }

    /// Where blank lines part people any line between is of the person above.
    [[nodiscard]] bool says_what_somebody_is(const std::string& text) const {
        return names_office(text) || names_body(text) || has_email(text) || is_phone(number_to_call(text)) ||
               (has_gaps_ && !is_in_capitals(text));
    }

    static bool begins_person(TextLine& line, bool is_first) {
        const auto labelled = name_behind_role(line.text);
        const auto text = without_marks(labelled ? labelled->name : line.text);
        if (holds_place(text))
            return line.has_sign = true;
        std::string whole{util::trimmed(std::string_view{text}.substr(0, end_of_name(text).at))};
        auto bare = whole;
        const bool has_title = !take_titles(bare).empty();
        const auto cell = read_name_cell(whole);
        const bool is_name = is_whole_name(cell.name) && !names_office(bare) && !names_body(bare);
        const bool is_marked = text != line.text && !labelled; // "• Kari Dahl", "3. Kari Dahl"
        line.has_sign = labelled || has_title || is_marked || !family_in_capitals(bare).empty();
        return is_name && (line.has_sign || (is_first && !is_in_capitals(whole) && has_words_of_names(bare)));
    }

    static void append(std::string& cell, std::string_view more) {
        if (more.empty())
            return;
        cell += cell.empty() ? "" : ", ";
        cell += more;
    }

    static void add(Grid& grid, const TextLine& line) {
        if (line.kind == LineOf::of_person)
            return add_to(grid.rows.back(), line.text);
        Row row{.number = line.number, .cells = std::vector<std::string>(told_delegation)};
        row.cells[told_name] = line.text;
        if (line.kind == LineOf::person) {
            const auto labelled = name_behind_role(line.text);
            const auto label = labelled ? line.text.size() - labelled->name.size() : 0;
            const auto end = end_of_name(std::string_view{line.text}.substr(label));
            row.cells[told_name] = util::trim(std::string_view{line.text}.substr(0, label + end.at));
            row.cells[told_position] = util::trim(std::string_view{line.text}.substr(label + end.next));
        } else if (line.kind == LineOf::unknown) {
            grid.problems.push_back({line.number,
                                     CellProblem::no_column,
                                     {"", line.text, "nothing tells what this line says, or of whom",
                                      "write it behind the name that it belongs to, or delete it"}});
            return;
        } else if (line.kind == LineOf::below) {
            grid.notes.emplace_back(fmt::format("Row {} is of nobody, and is not read: {}", line.number,
                                                util::in_quotes(line.text)));
            return;
        }
        grid.rows.push_back(std::move(row));
    }

    static void add_to(Row& person, const std::string& text) {
        if (has_email(text))
            append(person.cells[told_email], text);
        else if (const auto number = number_to_call(text); is_phone(number))
            append(person.cells[told_phone], number);
        else if (begins_with_body(text))
            append(person.cells[told_institution], text);
        else
            append(person.cells[told_position], text);
    }

    const Grid& grid_;
    const Mapping& mapping_;
    const std::function<bool(const std::string&)>& is_delegation_;
    std::vector<TextLine> lines_;
    std::size_t width_ = 0;
    bool has_gaps_ = false;
    bool has_roles_above_ = false;
};

} // namespace

void gather_lines(Grid& grid, const Mapping& mapping,
                  const std::function<bool(const std::string&)>& is_delegation) {
    if (grid.has_known_header || grid.rows.size() < 2)
        return;
    TextReader reader{grid, mapping, is_delegation};
    if (reader.read())
        grid = std::move(reader).gathered();
}

} // namespace plenary::exchange
