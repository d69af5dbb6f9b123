/// \file
/// The headers that are known; only for match_columns.
#pragma once

#include "exchange/columns/columns.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// Of two columns for one field the higher counts.
inline constexpr int birth_header = -1; ///< a birth name, beside the name by which somebody goes
inline constexpr int weak_header = 0;
inline constexpr int usual_header = 1;
inline constexpr int strong_header = 2;

struct Meaning {
    std::string field;
    int rank = usual_header;
    std::string otherwise; ///< what it means when another column has the field; may be empty
};

/// What a header means, in all its parts: "Фамилия / Surname (required)".
std::optional<Meaning> meaning_of(std::string_view header);

/// In which order a cell has the parts of a name.
enum class NameOrder { unknown, family_first, given_first };
/// As the header says: "ФИО", "Surname and given name", "Name and surname".
NameOrder name_order_of(std::string_view header);

/// "Name and position", "ФИО, должность".
bool has_position_behind_names(std::string_view header);

/// "Will you attend the meeting?", by a word of its header; "Attend the dinner?" asks something else.
bool asks_whether_coming(std::string_view header);

/// Whether such a column may well hold people's names, by a word of its header; "Company name" does not.
bool may_name_people(std::string_view header);
/// Whether what stands below is not of the person alone: "Country of birth", "Emergency contact".
bool is_of_somebody_else(std::string_view header);

/// The known header that `header` was probably meant to be, folded.
std::optional<std::string> closest_header(std::string_view header);

/// Where a table is from, by its headers, folded.
enum class Origin { other, indico, pretix };
Origin origin_of(const std::vector<std::string>& folded_headers);

} // namespace plenary::exchange
