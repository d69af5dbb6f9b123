/// \file
/// Which column of somebody else's table means what: by its header in English, French or Russian, or as
/// Indico and pretix name it in their exports.
#pragma once

#include "exchange/files/table.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

/// The word of a field (list_fields.hpp), also from one with a hyphen or blank for the underscore, whatever the
/// case, and from a usual header: `family_name`. Nothing for any other text.
std::optional<std::string> parse_field(std::string_view text);

struct Column {
    std::string header;     ///< may be empty
    std::string field;      ///< the word for what it holds; empty: the column is not read
    domain::Remedy hint;    ///< why it is not read or what was probably meant; may be empty
    std::string why{};      ///< of a column that is read
    bool is_beaten = false; ///< another column has what it means
    bool is_spare = false;  ///< it is read where the other column for its field has nothing
};

/// Header and field as `--map 'Фамилия=family'` gives them; the field `-` leaves the column out.
using Mapping = std::vector<std::pair<std::string, std::string>>;

/// Whether the mapping names the header, whatever the case.
bool is_mapped(const Mapping& mapping, const std::string& header);

struct Columns {
    std::vector<Column> columns;   ///< as many as the header has cells, in their order
    std::vector<Problem> problems; ///< in the header, and in the mapping (row 0)
};

/// In what letters the cells of a column are.
enum class Script { unknown, latin, other };

/// A field has one column at most, but for second numbers and addresses, which are spare. Of several, the one from the mapping counts, else the one whose header is
/// the more definite ("Attendee email" before "Email", "Position" before "Title"). Where they are alike it is
/// a problem, except in exports of pretix, where the first one counts, and of equal headers in the mapping,
/// where it does, too. "Organization" and the like mean the delegation, or the institution when another
/// column has the delegation.
///
/// `scripts`: in what letters the cells of each column are. Of two columns for one part of the name the one in
/// Latin letters beside one in others has the Latin form of it.
Columns match_columns(const Row& header, const Mapping& mapping = {},
                      const std::vector<Script>& scripts = {});

} // namespace plenary::exchange
