/// \file
/// Rows that only go on with what the row above says: a position over two lines of a sheet. Part of people_rows.
#pragma once

#include "exchange/files/table.hpp"

namespace plenary::exchange {

/// Whether each filled cell of the row goes on with the one above it: "Ministry of" and "Foreign Affairs", "Adviser to the
/// Minister," and "special envoy". A cell with a beginning of its own may be of somebody else,
/// and so is a number or an address.
bool goes_on(const Row& above, const Row& row);

/// Puts what the row has behind what stands above.
void join_onto(Row& above, const Row& row);

} // namespace plenary::exchange
