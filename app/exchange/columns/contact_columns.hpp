/// \file
/// Columns of whom to ask about a participant. Part of column_judging.
#pragma once

#include "exchange/columns/columns.hpp"

#include <span>
#include <string_view>

namespace plenary::exchange {

/// "Contact person", "Focal point", "Контактное лицо".
bool is_contact_header(std::string_view header);

/// Where a column has the names of contact persons, their numbers and addresses are not taken for those of the
/// participants: columns that are called as it is ("Contact phone"), and others right behind it, unless the addresses are
/// made of the participants' names. What the mapping says stands.
void leave_out_contacts(Columns& columns, const Row& header, std::span<const Row> rows,
                        const Mapping& mapping);

} // namespace plenary::exchange
