/// \file
/// The rows of somebody else's table as people to import.
#pragma once

#include "domain/import/importing.hpp"
#include "domain/time/dates.hpp"
#include "exchange/columns/columns.hpp"
#include "exchange/people/name_order.hpp"
#include "util/sheet.hpp"

#include <optional>
#include <vector>

namespace plenary::exchange {

struct RosterReading {
    std::vector<domain::ImportRow> rows; ///< those without problems
    std::vector<Problem> problems;       ///< words that are not known, by row
};

/// Reads the cells of each row by the columns that are known; what a column without a field has is left out.
/// `meeting`: its days; a day of arrival without a year is the one next to them. `order`: of the whole names, where
/// whoever gives the list says it.
RosterReading read_roster(const Table& table, const Columns& columns,
                          const std::optional<domain::DaySpan>& meeting = std::nullopt,
                          NameOrder order = NameOrder::unknown);

/// The people of a meeting in columns that read_roster reads back without loss.
util::Sheet roster_sheet(const domain::Dataset& data, const domain::MeetingCode& meeting);

} // namespace plenary::exchange
