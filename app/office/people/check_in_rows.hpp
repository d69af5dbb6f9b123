/// \file
/// The rows of a list of those who came. Part of check_in_list.
#pragma once

#include "exchange/sign_in/sign_in.hpp"
#include "office/people/check_in_list.hpp"

#include <vector>

namespace plenary::office {

/// A row of the list, with what it says of when.
struct ListedRow {
    domain::ImportRow said;
    std::vector<exchange::SignedIn> when;
};

/// The rows that can be read; what cannot is told in `imported`. A code, an address or a name counts for what it is
/// in whatever column of these it stands.
std::vector<ListedRow> read_check_in_rows(CheckInList& wanted, const domain::DaySpan& days,
                                          const domain::Dataset& base, CheckInsImported& imported);

} // namespace plenary::office
