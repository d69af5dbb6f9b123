#include "exchange/finding/side_finding.hpp"

#include "exchange/columns/cell_kinds.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/headers/header_words.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/lines/row_marks.hpp"
#include "exchange/lines/row_parts.hpp"
#include "exchange/people/labelled_names.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/open_places.hpp"
#include "exchange/people/row_reading.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace plenary::exchange {

namespace {

constexpr std::size_t rows_with_headers = 30;

/// "Name" of "Name 1" and "2. Name".
std::string without_figures(const std::string& header) {
    std::string plain;
    for (const auto& word : util::split_words(header))
        if (names::fold(word).find_first_not_of("0123456789") != std::string::npos)
            plain += (plain.empty() ? "" : " ") + word;
    return plain;
}

class SideFinder {
public:
    SideFinder(const Grid& grid, const Mapping& mapping,
               const std::function<bool(const std::string&)>& is_delegation)
        : grid_(grid), mapping_(mapping), is_delegation_(is_delegation) {}

    [[nodiscard]] std::optional<SideBySide> find() const {
        for (std::size_t i = 0; i + 1 < std::min(grid_.rows.size(), rows_with_headers); ++i) {
            if (filled_cells(grid_.rows[i]) < 2)
                continue;
            for (auto found : {tables_below(i), people_below(i), delegations_above(i)})
                if (found)
                    return found;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::string quoted_headers(const Row& header, const Places& places) const {
        std::vector<std::string> names;
        for (const auto place : places)
            names.push_back(util::in_quotes(column_name(header, place)));
        return util::list_in_words(names);
    }

    /// "row 104": the row of the second table that stands in the file in row 4.
    [[nodiscard]] std::string second_of(int row) const { return std::to_string(row + row_step(grid_)); }

    /// The headers again beside themselves, perhaps numbered, to the end of the row.
    [[nodiscard]] std::optional<SideBySide> tables_below(std::size_t at) const {
        const auto& row = grid_.rows[at];
        std::vector<std::string> labels;
        for (const auto& cell : row.cells)
            labels.push_back(names::fold(without_figures(cell)));
        for (std::size_t first = 0; first < labels.size(); ++first) {
            if (labels[first].empty() || has_personal_column(cells_at(row, from_to(0, first))))
                continue;
            auto blocks = repeated(labels, first);
            if (!blocks.empty() && are_tables(at, first, blocks))
                return tables(at, first, std::move(blocks), labels);
        }
        return std::nullopt;
    }

    /// The columns of each of the same tables from `first` on; nothing where there is one.
    static std::vector<Places> repeated(const std::vector<std::string>& labels, std::size_t first) {
        Places starts;
        for (auto i = first; i < labels.size(); ++i)
            if (labels[i] == labels[first])
                starts.push_back(i);
        std::vector<Places> blocks;
        for (std::size_t i = 0; i < starts.size(); ++i) {
            auto end = i + 1 < starts.size() ? starts[i + 1] : labels.size();
            while (labels[end - 1].empty())
                --end;
            blocks.push_back(from_to(starts[i], end));
            const auto& here = blocks.back();
            const auto& one = blocks.front();
            if (here.size() != one.size() ||
                !std::equal(here.begin(), here.end(), one.begin(),
                            [&](std::size_t a, std::size_t b) { return labels[a] == labels[b]; }))
                return {};
        }
        return blocks.size() > 1 ? blocks : std::vector<Places>{};
    }

    [[nodiscard]] std::string header_of(const std::vector<Places>& blocks, const Row& row,
                                        std::size_t i) const {
        const auto& cell = row.cell(blocks.front()[i]);
        const bool is_same = std::all_of(blocks.begin(), blocks.end(), [&](const Places& block) {
            return names::fold(row.cell(block[i])) == names::fold(cell);
        });
        return is_same ? cell : without_figures(cell);
    }

    /// Whether what repeats are columns of people, others in each table, and nothing above says otherwise.
    [[nodiscard]] bool are_tables(std::size_t at, std::size_t first,
                                  const std::vector<Places>& blocks) const {
        const auto& row = grid_.rows[at];
        Row header;
        for (std::size_t i = 0; i < blocks.front().size(); ++i)
            header.cells.push_back(header_of(blocks, row, i));
        if (!has_naming_header(header, mapping_) || filled_cells(header) < 2)
            return false;
        if (at > 0)
            for (auto column = first; column < grid_.rows[at - 1].cells.size(); ++column) {
                const auto& above = grid_.rows[at - 1].cells[column];
                const bool is_title = column < blocks[1].front() && only_text(grid_.rows[at - 1]) == above;
                if (!above.empty() && !is_title && !is_delegation_(heading_text(above)))
                    return false;
            }
        for (std::size_t i = 0; i < header.cells.size(); ++i)
            if (has_naming_header(Row{.cells = {header.cells[i]}}, mapping_) &&
                are_in_two_scripts(at, blocks, i))
                return false;
        return true;
    }

    /// Whether a column that all people of a row share has what is of one of them: "E-mail" beside "Name 1", "Name 2".
    [[nodiscard]] bool has_personal_column(const Row& common) const {
        static const std::set<std::string> personal{
            "email",          "phone",          "contacts",          "position", "gender",
            "courtesy_title", "academic_title", "title_or_position", "code",     "participant"};
        const auto fields = header_fields(common, mapping_);
        return has_naming_header(common, mapping_) ||
               std::any_of(fields.begin(), fields.end(), [](const std::string& field) {
                   return personal.contains(field) || field.starts_with("participant.");
               });
    }

    /// Whether the second table may have the same people in other letters.
    [[nodiscard]] bool are_in_two_scripts(std::size_t at, const std::vector<Places>& blocks,
                                          std::size_t column) const {
        for (auto i = at + 1; i < grid_.rows.size(); ++i) {
            const auto& one = grid_.rows[i].cell(blocks[0][column]);
            const auto& other = grid_.rows[i].cell(blocks[1][column]);
            if (!one.empty() && !other.empty())
                return part_in_two_scripts(one + " / " + other).has_value();
        }
        return false;
    }

    [[nodiscard]] SideBySide tables(std::size_t at, std::size_t first, std::vector<Places> blocks,
                                    const std::vector<std::string>& labels) const {
        const auto& row = grid_.rows[at];
        SideBySide found;
        found.header = at;
        const bool has_common =
            std::any_of(labels.begin(), labels.begin() + static_cast<std::ptrdiff_t>(first),
                        [](const std::string& label) { return !label.empty(); });
        if (has_common)
            found.common = from_to(0, first);
        found.header_cells = cells_at(row, found.common).cells;
        for (std::size_t i = 0; i < blocks.front().size(); ++i)
            found.header_cells.push_back(header_of(blocks, row, i));
        if (!has_common)
            for (const auto& block : blocks) {
                std::string line;
                for (const auto place : at > 0 ? block : Places{})
                    if (const auto text = heading_text(grid_.rows[at - 1].cell(place));
                        line.empty() && is_delegation_(text))
                        line = text;
                found.lines.push_back(std::move(line));
            }
        if (std::count(found.lines.begin(), found.lines.end(), "") > 0)
            found.lines.clear(); // it stands above all of them
        Places starts;
        for (const auto& block : blocks)
            starts.push_back(block.front());
        std::vector<std::string> letters;
        for (const auto start : starts)
            letters.push_back(column_letters(start));
        const auto below = grid_.rows[at + 1].number;
        found.note = has_common
                         ? fmt::format("Several people stand in each row, in columns {}: row {} is the "
                                       "second of row {}",
                                       util::list_in_words(letters), second_of(below), below)
                         : fmt::format("Tables stand side by side, from columns {}: row {} is row {} of "
                                       "the second",
                                       util::list_in_words(letters), second_of(below), below);
        found.people = std::move(blocks);
        return found;
    }

    /// Whether nearly all that stands below in these columns are whole names, or keep a place.
    [[nodiscard]] bool are_names(std::size_t at, const Places& places) const {
        constexpr std::size_t nearly_all = 80;
        std::size_t named = 0;
        std::size_t known = 0;
        std::size_t filled = 0;
        for (auto i = at + 1; i < grid_.rows.size(); ++i)
            for (const auto place : places) {
                const auto& cell = grid_.rows[i].cell(place);
                if (cell.empty())
                    continue;
                const auto labelled = name_behind_role(cell);
                const bool is_name = is_whole_name(read_name_cell(labelled ? labelled->name : cell).name) &&
                                     !is_delegation_(cell);
                named += is_name ? 1U : 0U;
                known += is_name || holds_place(cell) ? 1U : 0U;
                ++filled;
            }
        return named > 1 && 100 * known >= nearly_all * filled;
    }

    /// "Head of delegation", "Delegate 1", "Name 2": a column of people.
    [[nodiscard]] bool heads_person(const std::string& header) const {
        const auto plain = without_figures(header);
        const bool is_numbered = plain != header && has_naming_header(Row{.cells = {plain}}, mapping_);
        return !plain.empty() && !is_mapped(mapping_, header) &&
               header_field(header, mapping_) != "delegation" && (is_numbered || read_role(plain));
    }

    /// "Country", "Head of delegation", "Delegate 1", "Delegate 2".
    [[nodiscard]] std::optional<SideBySide> people_below(std::size_t at) const {
        const auto& row = grid_.rows[at];
        SideBySide found;
        found.header = at;
        const auto has_role = [&](const std::string& header) { return heads_person(header); };
        // "Name" is one of them beside "Alternate".
        const bool are_several = std::any_of(row.cells.begin(), row.cells.end(), has_role);
        Places people;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const bool is_name = are_several && header_field(row.cells[i], mapping_) == "name";
            (is_name || has_role(row.cells[i]) ? people : found.common).push_back(i);
        }
        const auto common = cells_at(row, found.common);
        // An address of one of them is none of the others.
        const bool is_of_one = std::any_of(common.cells.begin(), common.cells.end(), [](const auto& cell) {
            return !cell.empty() && without_figures(cell) != cell;
        });
        // With a delegation each they are tables, and no people of one row.
        const auto delegations =
            std::count_if(common.cells.begin(), common.cells.end(),
                          [&](const auto& cell) { return header_field(cell, mapping_) == "delegation"; });
        if (people.size() < 2 || is_of_one || delegations > 1 || has_personal_column(common) ||
            !are_names(at, people))
            return std::nullopt;
        found.header_cells = common.cells;
        found.header_cells.emplace_back("Name");
        const bool says_role = header_fields(common, mapping_).contains("role");
        for (const auto place : people) {
            found.people.push_back({place});
            const auto plain = without_figures(row.cells[place]);
            if (!says_role)
                found.extra.push_back(read_role(plain) ? plain : "");
        }
        if (!says_role)
            found.header_cells.emplace_back("Role");
        const auto below = grid_.rows[at + 1].number;
        found.note =
            fmt::format("Several people stand in each row, in the columns {}: row {} is the second of "
                        "row {}",
                        quoted_headers(row, people), second_of(below), below);
        return found;
    }

    /// "FRANCE", "SPAIN" side by side, and their people below.
    [[nodiscard]] std::optional<SideBySide> delegations_above(std::size_t at) const {
        const auto& row = grid_.rows[at];
        SideBySide found;
        found.header = at;
        Places people;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (row.cells[i].empty())
                continue;
            const auto text = heading_text(row.cells[i]);
            if (!has_letter(text) || !is_delegation_(text))
                return std::nullopt;
            people.push_back(i);
            found.people.push_back({i});
            found.extra.push_back(text);
        }
        if (people.size() < 2 || !are_names(at, people))
            return std::nullopt;
        const auto is_other = [&](const Row& below) {
            for (std::size_t i = 0; i < below.cells.size(); ++i)
                if (!below.cells[i].empty() && !is_number(below.cells[i]) &&
                    std::find(people.begin(), people.end(), i) == people.end())
                    return true;
            return false;
        };
        if (std::any_of(grid_.rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, grid_.rows.end(), is_other))
            return std::nullopt;
        found.header_cells = {"Name", "Delegation"};
        const auto below = grid_.rows[at + 1].number;
        found.note =
            fmt::format("The people of each delegation stand in a column below it: row {} is row {} of "
                        "column {}",
                        second_of(below), below, column_letters(people[1]));
        return found;
    }

    const Grid& grid_;
    const Mapping& mapping_;
    const std::function<bool(const std::string&)>& is_delegation_;
};

} // namespace

std::optional<SideBySide> find_side_by_side(const Grid& grid, const Mapping& mapping,
                                            const std::function<bool(const std::string&)>& is_delegation) {
    return SideFinder{grid, mapping, is_delegation}.find();
}

} // namespace plenary::exchange
