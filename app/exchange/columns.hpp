/// \file
/// Which column of somebody else's table means what: by its header in English, French or Russian, or as
/// Indico and pretix name it in their exports.
#pragma once

#include "exchange/table.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

enum class Field {
    code,         ///< of the registration
    participant,  ///< code of the participant
    name,         ///< in full; in Latin letters, or else in the script that the column has
    family,       ///< family name
    given,        ///< given names, perhaps with a patronymic
    latin_family, ///< family name in Latin letters, beside one in another script
    latin_given,
    own_name, ///< in full, in the person's own script
    badge_name,
    sort_name,
    gender,
    delegation,
    institution,
    role,
    status,   ///< of the registration
    position, ///< title or function
    email,
    phone,
    funding, ///< own or funded
    registered_at,
    checked_in, ///< yes or no, or when
    remarks
};

/// As `--map 'Header=family'` has them; in the order of Field.
inline constexpr std::array<std::string_view, 22> field_words{
    "code",        "participant",   "name",       "family",    "given",  "latin_family",
    "latin_given", "own_name",      "badge_name", "sort_name", "gender", "delegation",
    "institution", "role",          "status",     "position",  "email",  "phone",
    "funding",     "registered_at", "checked_in", "remarks"};

constexpr std::string_view word(Field field) {
    return field_words[static_cast<std::size_t>(field)];
}

/// Also with a hyphen or blank for the underscore, whatever the case, and by a usual header: `family_name`.
std::optional<Field> parse_field(std::string_view text);

struct Column {
    std::string header;         ///< may be empty
    std::optional<Field> field; ///< nothing: the column is not read
    domain::Remedy hint;        ///< why it is not read or what was probably meant; may be empty
};

/// Header and field as `--map 'Фамилия=family'` gives them; the field `-` leaves the column out.
using Mapping = std::vector<std::pair<std::string, std::string>>;

struct Columns {
    std::vector<Column> columns;   ///< as many as the header has cells, in their order
    std::vector<Problem> problems; ///< in the header, and in the mapping (row 0)

    [[nodiscard]] std::optional<std::size_t> find(Field field) const;

    /// What a row has in the column of a field; "" where there is no such column.
    [[nodiscard]] const std::string& value(const Row& row, Field field) const;
    /// Whether there is such a column, and the row has an empty cell in it.
    [[nodiscard]] bool is_emptied(const Row& row, Field field) const;
};

/// A field has one column at most. Of several, the one from the mapping counts, else the one whose header is
/// the more definite ("Attendee email" before "Email", "Position" before "Title"). Where they are alike it is
/// a problem, except in exports of pretix, where the first one counts, and of equal headers in the mapping,
/// where it does, too. "Organization" and the like mean the delegation, or the institution when another
/// column has the delegation.
Columns match_columns(const Row& header, const Mapping& mapping = {});

} // namespace plenary::exchange
