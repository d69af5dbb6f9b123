/// \file
/// When people came, as a list of them says it: a column with times or days, a column for each day, or marks such as
/// crosses and signatures.
#pragma once

#include "domain/time/dates.hpp"
#include "exchange/finding/table_finding.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// What a row says of one coming or going. What it leaves open, the whole list may tell.
struct SignedIn {
    std::optional<domain::Date> day;
    std::optional<int> minute; ///< after midnight
    bool is_out = false;
    std::optional<domain::Date> day_above{}; ///< where `day` is open, the one that stands above the table

    friend bool operator==(const SignedIn&, const SignedIn&) = default;
};

struct SignIns {
    /// by row of the table; empty: the row does not say that anybody came
    std::vector<std::vector<SignedIn>> rows;
    std::vector<Problem> problems; ///< cells that should have a day or a time, and have another thing
};

/// "2026-11-25", "25.11.2026", "25/11", "25 November", "Day 1", in the languages of the lists. What may be read two
/// ways, and what names no year, is the day of the meeting that fits.
std::optional<domain::Date> read_day(std::string_view text, const domain::DaySpan& meeting);

/// Minutes after midnight: "9:05", "09.05", "9h05", "2:05 PM".
std::optional<int> read_clock(std::string_view text);

/// A list without any such column says that everybody in it came. Columns that are found so are named in
/// `table.columns`, and are not told as unread.
SignIns read_sign_ins(FoundTable& table, const domain::DaySpan& meeting);

} // namespace plenary::exchange
