/// \file
/// The timetable of a meeting, and what changed from one version of it to another.
#pragma once

#include "domain/change/releasing.hpp"
#include "domain/model.hpp"
#include "domain/remedy.hpp"
#include "util/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// A row for each session, in order of time, then for each item of the agenda that has none. `data` has the
/// people who speak; `word` says how the rest is planned.
util::Sheet timetable_list(const domain::Meeting& meeting, const domain::Dataset& data,
                           const domain::Wording& word);

/// The timetable as it was made known. Requires that the meeting has a release of this version.
util::Sheet released_list(const domain::Meeting& meeting, int version);

/// A timetable with a name: `1`, `2`, or `now`.
struct TimetableVersion {
    std::string name;
    std::optional<domain::Date> date; ///< when it was made known; nothing: not yet
    std::string note;
    std::vector<domain::ReleasedSession> sessions;
};

/// What changed from each version to the next, a row for each session concerned.
util::Sheet timetable_changes(const std::vector<TimetableVersion>& versions);

} // namespace plenary::report
