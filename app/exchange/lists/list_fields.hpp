/// \file
/// What the columns of a list of people hold, each by its word, such as `family`, `position` or
/// `details.car-plate`: how a cell is read, and what stands there when a list goes out. The texts that no rule
/// reads are taken from the description of the fields (domain/texts.hpp).
#pragma once

#include "domain/import/importing.hpp"
#include "domain/time/dates.hpp"
#include "exchange/lists/headers.hpp"
#include "exchange/lists/name_cell.hpp"
#include "exchange/lists/name_order.hpp"
#include "exchange/lists/values.hpp"

#include <functional>
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
    Behind behind_name = Behind::anything; ///< in the cell of a whole name
    bool m_is_title = false;               ///< in this list "M." is no initial
    std::string name_lines;                ///< the whole name, where its cell has several lines
    std::string further;   ///< a patronymic or middle name, which belongs behind the given names
    std::string courtesy;  ///< "H.E. Mr."
    std::string degrees;   ///< "PhD"
    std::string particle;  ///< "van den", which belongs before the family name
    std::string suffix;    ///< "Jr.", which belongs behind it
    std::string office;    ///< "Ambassador" of "Ms. Ambassador", in a column of titles
    std::string role_word; ///< "Driver", which says more than the role that is taken for it
    const GenderLetters* letters = nullptr;   ///< of the column of genders
    std::optional<domain::DaySpan> meeting{}; ///< by which a day without a year is understood
    bool states_gender = false;               ///< also where it only says that it is not told
};

struct ListField {
    /// Takes a cell; what is wrong with it, without its column and value. `is_emptied`: there is a cell, and
    /// nothing in it.
    using Read =
        std::function<std::optional<domain::Complaint>(ListRow&, const std::string& cell, bool is_emptied)>;
    /// What stands in the cell.
    using Write = std::function<std::string(const domain::Registration&, const domain::Participant&)>;

    std::string word;
    Read read;
    Write write;            ///< none: such a column is only read
    bool is_seldom = false; ///< it is written only where somebody has something there
};

/// All but details, in the order in which lists that go out have them.
const std::vector<ListField>& list_fields();
/// Their words.
const std::vector<std::string>& field_words();
/// Whether a column of the field is known, and nothing of a list is registered from it: "remarks", "checked_in".
bool is_told_only(std::string_view field);

/// `details.car-plate` of a registration, or `participant.details.t-shirt` of a person, in small letters; nothing
/// for any other text.
std::optional<std::string> detail_word(std::string_view text);
/// Whether the text begins as such a word does, whatever follows.
bool is_meant_as_detail(std::string_view text);
/// The field of a word that detail_word() gave.
ListField detail_field(const std::string& word);
/// The words for all details that these have, in the order of their keys.
std::vector<std::string> detail_words(const std::vector<const domain::Registration*>& registrations,
                                      const std::vector<const domain::Participant*>& people);

/// What the row says once all its cells are read.
domain::ImportRow finish(ListRow row);

} // namespace plenary::exchange
