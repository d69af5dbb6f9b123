/// \file
/// Why something that was asked for is not done: a refusal as data. Nothing was changed.
#pragma once

#include "domain/error.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::office {

/// What a refusal comes from.
enum class Cause {
    absent,    ///< what was named is not there
    unsaid,    ///< the request does not say enough, or says two things at once
    forbidden, ///< a rule forbids it
};

/// What is refused, for a front end that has to tell one refusal from another; code_of() has a stable word
/// for each.
enum class Reason {
    unknown_code,
    broken_rule,
    // things and their fields
    field_unknown,
    value_unreadable,
    there_already,
    is_needed,    ///< other things refer to it
    is_otherwise, ///< what is asked for has an act of its own
    edited_since, ///< somebody else changed the same meanwhile
    // people and their registrations
    person_unsaid,
    name_unsaid, ///< which part of a name is which
    code_used,   ///< a code that somebody has or had
    possible_double,
    registered_already,
    was_received, ///< the person, or somebody at the meeting
    not_active,
    no_seat,
    seat_lost,
    same_person,
    not_invited,
    // at the door
    time_to_come,
    venue_unknown,
    door_closed,  ///< before the first day of the meeting
    code_unclear, ///< what was typed may be several codes
    badge_unknown,
    badge_of_another_meeting,
    badge_revoked,
    not_confirmed,
    // meetings
    is_over,
    was_held,
    dates_unknown,
    dates_unsaid,
    length_unsaid,
    length_unknown,
    too_long,
    too_short, ///< the timetable or the agenda takes more days
    venue_absent,
    no_venue,
    nothing_proposed,
    slot_unknown,
    nothing_open,
    agenda_absent,
    no_timetable,
    not_released,
    // calendars and clashes
    country_unsaid, ///< of a calendar that is new
    year_empty,     ///< of which a calendar is to list every holiday
    clash_unknown,
    // the registry
    nothing_done,
    action_unsaid,
    action_unknown,
    cannot_be_undone,
    people_unsaid,
    file_there,
    folder_absent,
    same_file,
};
inline constexpr std::size_t reason_count = static_cast<std::size_t>(Reason::same_file) + 1;

/// The cause that a reason always has.
Cause cause_of(Reason reason);

/// A stable word, such as `registered-already`.
std::string_view code_of(Reason reason);

class Refused : public domain::Error {
public:
    /// `value`: what was asked for and cannot be had, such as the code of a registration; may be empty.
    Refused(Reason reason, std::string value, const std::string& message, domain::Remedy remedy = {})
        : domain::Error(message, std::move(remedy)), reason_(reason), value_(std::move(value)) {}

    [[nodiscard]] Reason reason() const { return reason_; }
    [[nodiscard]] Cause cause() const { return cause_of(reason_); }
    [[nodiscard]] const std::string& value() const { return value_; }

private:
    Reason reason_;
    std::string value_;
};

} // namespace plenary::office
