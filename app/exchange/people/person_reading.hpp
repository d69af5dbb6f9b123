/// \file
/// One row of a list as one person: its cells by the columns that are read, and what they say of one another. Part of roster.
#pragma once

#include "domain/import/importing.hpp"
#include "domain/time/dates.hpp"
#include "exchange/columns/columns.hpp"
#include "exchange/columns/list_fields.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/people/list_row.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/name_order.hpp"
#include "exchange/sign_in/attendance_marks.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// The columns that are read, each with its field, and what the list as a whole tells of its rows.
class PersonReader {
public:
    PersonReader(const Columns& columns, const Table& table, const std::optional<domain::DaySpan>& meeting,
                 NameOrder order);

    /// What the row says; what cannot be read of it is added to `problems`.
    [[nodiscard]] domain::ImportRow read(const Row& row, std::vector<Problem>& problems) const;

private:
    struct Read {
        std::size_t column;
        std::string header;
        ListField field;
        bool has_blank_na = false; ///< "NA" says that nothing is known, also where somebody may be called so
        bool is_spare = false;
    };

    /// Whether names begin with "Mme", or every second one with "M.", which then is no initial.
    [[nodiscard]] bool has_french_titles(const Table& table) const;
    /// The lines of a whole name; it is that of one person.
    void read_lines(const Row& row, std::size_t place, ListRow& said, std::vector<Problem>& problems) const;
    /// Takes what is said beside the name off its cells.
    void read_notes(const Row& row, ListRow& said, std::vector<Problem>& problems) const;
    /// A whole name that has no word of the family name or the given names beside it is somebody else's. Where the row was
    /// said to be one person, it is the one of the parts.
    void compare_parts(const Row& row, ListRow& said, std::vector<Problem>& problems) const;
    /// Half of the name in Latin letters: beside a whole name it is left out, and with half of a name in other letters it
    /// makes none.
    void compare_letters(const Row& row, ListRow& said, std::vector<Problem>& problems) const;
    /// The parts of a name; they are those of one person.
    void read_parts(const Row& row, const ListRow& said, std::vector<Problem>& problems) const;
    [[nodiscard]] std::string header_of(std::string_view field) const;
    [[nodiscard]] std::string header_at(std::size_t place) const;
    [[nodiscard]] bool names_registration(const Row& row) const;
    /// Of whole names; with `of_latin` of those in Latin letters, where a cell has the name in others, too.
    [[nodiscard]] NameHabits habits_in(const Table& table, std::size_t column, bool of_latin = false) const;

    std::vector<Read> read_;
    std::optional<GenderLetters> letters_;
    Marks marks_; ///< that confirm
    std::optional<domain::DaySpan> meeting_;
    NameOrder told_order_;
    bool has_problems_; ///< the columns are not understood
    bool m_is_title_ = false;
    NameHabits habits_{};                    ///< of whole names
    NameHabits latin_habits_{};              ///< of those in Latin letters beside names in others
    Behind behind_names_ = Behind::anything; ///< in the cells of whole names
};

} // namespace plenary::exchange
