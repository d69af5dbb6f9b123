/// \file
/// A row of a list while its cells are read, and what it says once they are. Part of list_fields.
#pragma once

#include "domain/import/importing.hpp"
#include "domain/time/dates.hpp"
#include "exchange/columns/values.hpp"
#include "exchange/people/name_cell.hpp"
#include "exchange/people/name_order.hpp"
#include "exchange/sign_in/attendance_marks.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// A row of a list while its cells are read, in any order.
struct ListRow {
    domain::ImportRow said;
    bool is_from_register = false; ///< it names its registration: its cells stand as they were written
    std::string latin_family;      ///< makes the name in Latin letters, with latin_given
    std::string latin_given;
    std::string latin_name;                ///< the whole name in Latin letters
    NameHabits habits{};                   ///< of whole names in the list
    NameHabits latin_habits{};             ///< of those in Latin letters beside names in others
    Behind behind_name = Behind::anything; ///< in the cell of a whole name
    bool m_is_title = false;               ///< in this list "M." is no initial
    std::string name_lines;                ///< the whole name, where its cell has several lines
    std::string further;       ///< a patronymic or middle name, which belongs behind the given names
    std::string courtesy;      ///< "H.E. Mr."
    std::string degrees;       ///< "PhD"
    std::string particle;      ///< "van den", which belongs before the family name
    std::string second_family; ///< "Peña" of "Muñoz Peña", in a column of its own
    std::string suffix;        ///< "Jr.", which belongs behind it
    std::string office;        ///< "Ambassador" of "Ms. Ambassador", in a column of titles
    std::string role_word;     ///< "Driver", which says more than the role that is taken for it
    const GenderLetters* letters = nullptr;   ///< of the column of genders
    const Marks* marks = nullptr;             ///< of the column of marks that confirm
    std::optional<domain::DaySpan> meeting{}; ///< by which a day without a year is understood
    bool states_gender = false;               ///< also where it only says that it is not told
};

/// Adds to `said` what a row says of a text or a detail, where it says something.
void state_text(std::vector<domain::StatedText>& said, std::string_view field, bool is_detail,
                std::string_view cell, bool is_emptied);

/// What the row says once all its cells are read.
domain::ImportRow finish(ListRow row);

} // namespace plenary::exchange
