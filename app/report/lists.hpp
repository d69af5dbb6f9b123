/// \file
/// Lists of things, each a sheet with a last line on what is invented for show.
#pragma once

#include "domain/model.hpp"
#include "util/sheet.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// A meeting as its list shows it.
struct MeetingRow {
    domain::MeetingCode code;
    domain::SeriesCode series;
    std::optional<int> number;
    std::string title;
    domain::MeetingDates dates;
    domain::MeetingStatus status = domain::MeetingStatus::tentative;
    std::string city; ///< empty, as country and zone, when there is no venue yet
    std::string country;
    std::string zone;
    std::int64_t nominated = 0;
    std::int64_t checked_in = 0;
    std::int64_t illustrative = 0; ///< of the nominated
};

enum class Order { by_sort_key, as_given };

util::Sheet series_list(const domain::Dataset& data);
util::Sheet meeting_list(const std::vector<MeetingRow>& meetings);
util::Sheet venue_list(const domain::Dataset& data);
util::Sheet delegation_list(const domain::Dataset& data);
/// The participants of `data` with the registrations that it holds.
util::Sheet participant_list(const domain::Dataset& data, Order order);
util::Sheet outcome_list(const domain::Dataset& data);

} // namespace plenary::report
