/// \file
/// Lines of a list that are no people and say something of those who follow: delegations, classes of them, roles.
/// Part of table_finding.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/table.hpp"
#include "exchange/finding/header_finding.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace plenary::exchange {

struct FoundTable;

/// What the lines above somebody say.
struct LinesAbove {
    std::string delegation; ///< empty where they name none
    std::string role;       ///< its word, or empty
    int headings = 0;       ///< how many of them end a delegation
};

/// What a line is that stands alone in its row, and is of no delegation that is known: perhaps somebody's name, the
/// head of those below, or nobody's name and nothing's head.
enum class LineKind { name, section, nobody };

/// The rows of a table have to be shown to it in their order.
class SectionLines {
public:
    /// `found`: its columns are known, and its notes are added to. All are kept by reference.
    SectionLines(FoundTable& found, const Grid& grid, const Header& header,
                 const std::function<bool(const std::string&)>& is_delegation);

    /// The lines above the header say what the list is, perhaps of whom.
    void look_above_header();
    /// What the first table of a sheet says of its delegation counts for the next ones, too.
    void begin_with(const std::string& delegation);
    /// The name of the sheet stands for a delegation where it names one and nothing above the header does, or where
    /// all sheets are so (`by_sheet`).
    void name_sheet(bool by_sheet);
    /// What names in the list are like, so that a line of another kind is seen.
    void look_at_names();

    /// Whether the row is a line that says something of those who follow.
    bool takes(const Row& row);
    /// `text` stands alone in the row. Where the row is a line between people that is nobody's name, and of no
    /// delegation that is known, those below belong to it, so that they are asked about.
    LineKind read_unknown(const Row& row, const std::string& text);
    /// What was said of the person who comes next.
    LinesAbove above_person();

    /// The delegation of the rows that follow; empty where no line says it.
    [[nodiscard]] const std::string& delegation() const { return section_; }
    /// The numbers of the lines that say a role.
    [[nodiscard]] const std::vector<int>& role_lines() const { return role_lines_; }
    /// Somebody named in a line above the header, in a role: "Head of delegation: Mr. Tom Abbott".
    struct NamedAbove {
        int row = 0;
        std::string name;
        std::string role;
    };
    [[nodiscard]] const std::vector<NamedAbove>& named_above() const { return named_above_; }
    /// Notes which lines there were.
    void tell() const;

private:
    /// "Norway" of a form that has "Country:" in the cell before.
    [[nodiscard]] std::string behind_label(const Row& row) const;
    /// "Head of delegation:" with a name behind it.
    void look_for_person(const Row& row);
    void begin_section(const std::string& delegation, const std::string& where);
    /// A delegation in a line of its own.
    bool begins_known_section(const Row& row);
    /// "Observer States", "NGOs": the delegation above ends there.
    bool begins_class(const Row& row);
    /// Whether the row is a line such as "Observers", which says in what role those come who follow.
    bool begins_role(const Row& row);
    /// Whether the text, which stands alone in its row, stands where lines between do.
    [[nodiscard]] bool is_line(const Row& row, const std::string& text) const;
    [[nodiscard]] bool names_delegation(const std::string& text) const;
    /// Whether nearly all rows have their delegation in a column.
    [[nodiscard]] bool is_named_by_column() const;

    FoundTable& found_;
    const Grid& grid_;
    const Header& header_;
    const std::function<bool(const std::string&)>& is_delegation_;
    std::string section_; ///< the delegation of the rows that follow
    std::string role_;    ///< of the rows that follow
    std::vector<int> role_lines_;
    std::vector<NamedAbove> named_above_;
    bool is_behind_role_line_ = false; ///< nobody came since
    bool has_small_sections_ = false;  ///< lines with delegations are not all in capitals
    bool is_role_outside_ = false;     ///< delegations stand below roles, not roles below delegations
    struct {
        std::size_t rows = 0;
        std::size_t in_capitals = 0;
        std::size_t of_words = 0; ///< of several words
        std::size_t with_delegation = 0;
    } people_;         ///< in rows where more than a name stands
    int headings_ = 0; ///< that end a delegation
    std::vector<int> classes_;
    std::vector<int> sections_;
};

} // namespace plenary::exchange
