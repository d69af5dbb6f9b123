/// \file
/// Proposing dates for a meeting.
#pragma once

#include "office/change.hpp"
#include "schedule/propose.hpp"

#include <optional>
#include <string>

namespace plenary::office {

/// Where a proposal may put the meeting: one venue, any of a city, any at all, or where it is wished.
struct VenuesAsked {
    std::optional<domain::VenueCode> venue = {};
    std::string city = {}; ///< found without accents and case; empty: any
    bool any = false;
};

struct ProposeDates {
    domain::MeetingCode meeting;
    std::optional<int> length = {}; ///< days; else as wished, or as it has now
    std::optional<domain::DaySpan> between = {};
    VenuesAsked venues = {};
    std::optional<std::size_t> most = {}; ///< slots
    bool passed_over = false;             ///< tell why days are passed over, instead of slots to keep
};

/// Throws Refused (too_short) where a session or the agenda of the meeting would lie outside of so many days.
void refuse_too_short(const domain::Meeting& meeting, int length);

/// Where to look for the days of a meeting: `asked`, else its year, else the mandate of its series, else the days
/// wished for, which are a matter of cost where there is more to look at. Throws Refused (dates_unsaid) where none
/// is known.
domain::DaySpan days_to_look_at(const domain::Meeting& meeting, const domain::Dataset& data,
                                const std::optional<domain::DaySpan>& asked);

/// Only reads. Whatever is offered can be confirmed. Throws Refused: unknown_code, is_over, was_received,
/// length_unsaid, too_short, dates_unsaid, venue_absent.
schedule::Proposal propose_dates(const Office& office, const ProposeDates& wanted);

/// Notes the slots, so that one can be taken by its number. It is no fact: the log has nothing of it.
void keep_proposal(Office& office, const Request& request, const domain::MeetingCode& meeting,
                   const schedule::Proposal& proposal);

} // namespace plenary::office
