/// \file
/// Changing, adding and removing things of any kind by what is said of their fields, or by their YAML. What
/// becomes of the thing goes the ways of the use cases about it: a registration asks for its seat, a meeting that gets
/// other days takes its timetable along, a name that is corrected has its derived forms.
#pragma once

#include "domain/change/thing_name.hpp"
#include "fixture/editing.hpp"
#include "office/change.hpp"
#include "tree/finding.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::office {

using Assignments = std::vector<fixture::Assignment>;

struct Edited {
    Ended ended = Ended::changed;
    domain::Plan plan = {};                          ///< all that is otherwise by it
    std::string reason = {};                         ///< why a registration has no seat; else empty
    std::vector<domain::Registration> moved_up = {}; ///< who got a seat that became free
    std::vector<domain::Violation> warnings = {};    ///< what looks wrong by it
};

/// Throws Refused: unknown_code, field_unknown, value_unreadable, is_otherwise for a code that is said anew,
/// broken_rule, and as the use cases do whose work it is.
Edited edit_thing(Office& office, const Request& request, const domain::ThingName& name,
                  const Assignments& changes);

/// The thing, or what it is a part of, as a file.
std::string text_of_thing(const Office& office, const domain::ThingName& name);

struct TextEdited {
    std::optional<Edited> edited; ///< nothing: see `findings`
    tree::Findings findings = {};
};

/// Changes what `saved` says otherwise than `opened`, which was text_of_thing(). What somebody else changed
/// meanwhile stays; throws Refused (edited_since) where both changed the same, and otherwise as edit_thing()
/// does.
TextEdited edit_text(Office& office, const Request& request, const domain::ThingName& name,
                     const std::string& opened, const std::string& saved);

/// Throws Refused: there_already, code_used, is_otherwise for a registration and a check-in, which have acts of
/// their own, and otherwise as edit_thing() does.
Edited add_thing(Office& office, const Request& request, const domain::ThingName& name,
                 const Assignments& fields);

/// All States of the table that the registry lacks, with their names and sort names in six languages.
Edited add_all_states(Office& office, const Request& request);

/// A meeting with the venue, the hours, the agenda and the invitations of `like`, and where its days are said
/// also with its timetable; without its people, what happened there and what was released. `fields` count
/// before what is taken over.
Edited add_meeting_like(Office& office, const Request& request, const domain::MeetingCode& code,
                        const domain::MeetingCode& like, const Assignments& fields);

struct Removed {
    Edited edited;
    std::vector<domain::Violation> needed_by = {}; ///< what depends on the thing: then nothing was changed
};

/// Throws Refused: unknown_code, was_received for a registration with check-ins that stand, is_needed for what
/// is always there.
Removed remove_thing(Office& office, const Request& request, const domain::ThingName& name);

} // namespace plenary::office
