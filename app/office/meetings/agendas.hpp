/// \file
/// The agenda of a meeting: what its timetable is planned from, its clashes, and the versions that are made
/// known.
#pragma once

#include "domain/change/releasing.hpp"
#include "office/meetings/clashes.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

/// Throws Refused where there is nothing to plan, or it is too late: agenda_absent, dates_unknown, no_venue,
/// is_over.
void refuse_to_plan_agenda(const domain::Meeting& meeting);

/// The clashes of the timetable of a meeting; those of its days and its venue are no matter of a timetable.
std::vector<schedule::Clash> timetable_clashes(const domain::Dataset& data,
                                               const domain::MeetingCode& meeting, const domain::Date& today);

struct Released {
    Ended ended = Ended::changed;               ///< unchanged: it is as it was released last
    std::optional<domain::Release> before = {}; ///< nothing where it is the first version
    domain::Release now;
};

/// Keeps the timetable as a version that is made known. Throws Refused (no_timetable).
Released release_agenda(Office& office, const Request& request, const domain::MeetingCode& meeting,
                        const std::string& note);

/// Throws Refused (not_released) where no version was.
void refuse_unreleased(const domain::Meeting& meeting);

} // namespace plenary::office
