#include "office/refused.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace plenary::office {

namespace {

struct Row {
    Reason reason;
    std::string_view word;
    Cause cause;
};

constexpr auto table = std::to_array<Row>({
    {Reason::unknown_code, "unknown-code", Cause::absent},
    {Reason::broken_rule, "broken-rule", Cause::forbidden},
    {Reason::field_unknown, "field-unknown", Cause::unsaid},
    {Reason::value_unreadable, "value-unreadable", Cause::unsaid},
    {Reason::there_already, "there-already", Cause::forbidden},
    {Reason::is_needed, "is-needed", Cause::forbidden},
    {Reason::is_otherwise, "is-otherwise", Cause::unsaid},
    {Reason::edited_since, "edited-since", Cause::forbidden},
    {Reason::person_unsaid, "person-unsaid", Cause::unsaid},
    {Reason::name_unsaid, "name-unsaid", Cause::unsaid},
    {Reason::code_used, "code-used", Cause::forbidden},
    {Reason::possible_double, "possible-double", Cause::forbidden},
    {Reason::registered_already, "registered-already", Cause::forbidden},
    {Reason::was_received, "was-received", Cause::forbidden},
    {Reason::not_active, "not-active", Cause::forbidden},
    {Reason::no_seat, "no-seat", Cause::forbidden},
    {Reason::seat_lost, "seat-lost", Cause::forbidden},
    {Reason::same_person, "same-person", Cause::unsaid},
    {Reason::not_invited, "not-invited", Cause::absent},
    {Reason::time_to_come, "time-to-come", Cause::forbidden},
    {Reason::venue_unknown, "venue-unknown", Cause::forbidden},
    {Reason::door_closed, "door-closed", Cause::forbidden},
    {Reason::code_unclear, "code-unclear", Cause::unsaid},
    {Reason::badge_unknown, "badge-unknown", Cause::forbidden},
    {Reason::badge_of_another_meeting, "badge-of-another-meeting", Cause::forbidden},
    {Reason::badge_revoked, "badge-revoked", Cause::forbidden},
    {Reason::not_confirmed, "not-confirmed", Cause::forbidden},
    {Reason::is_over, "is-over", Cause::forbidden},
    {Reason::was_held, "was-held", Cause::forbidden},
    {Reason::dates_unknown, "dates-unknown", Cause::forbidden},
    {Reason::dates_unsaid, "dates-unsaid", Cause::unsaid},
    {Reason::length_unsaid, "length-unsaid", Cause::unsaid},
    {Reason::length_unknown, "length-unknown", Cause::forbidden},
    {Reason::too_long, "too-long", Cause::forbidden},
    {Reason::too_short, "too-short", Cause::forbidden},
    {Reason::venue_absent, "venue-absent", Cause::absent},
    {Reason::no_venue, "no-venue", Cause::forbidden},
    {Reason::nothing_proposed, "nothing-proposed", Cause::absent},
    {Reason::slot_unknown, "slot-unknown", Cause::absent},
    {Reason::nothing_open, "nothing-open", Cause::absent},
    {Reason::agenda_absent, "agenda-absent", Cause::absent},
    {Reason::no_timetable, "no-timetable", Cause::forbidden},
    {Reason::not_released, "not-released", Cause::absent},
    {Reason::country_unsaid, "country-unsaid", Cause::absent},
    {Reason::year_empty, "year-empty", Cause::forbidden},
    {Reason::clash_unknown, "clash-unknown", Cause::absent},
    {Reason::nothing_done, "nothing-done", Cause::absent},
    {Reason::action_unsaid, "action-unsaid", Cause::unsaid},
    {Reason::action_unknown, "action-unknown", Cause::absent},
    {Reason::cannot_be_undone, "cannot-be-undone", Cause::forbidden},
    {Reason::people_unsaid, "people-unsaid", Cause::unsaid},
    {Reason::file_there, "file-there", Cause::forbidden},
    {Reason::folder_absent, "folder-absent", Cause::absent},
    {Reason::same_file, "same-file", Cause::unsaid},
});

const Row& row_of(Reason reason) {
    const auto* const row =
        std::find_if(table.begin(), table.end(), [&](const Row& one) { return one.reason == reason; });
    if (row == table.end())
        throw std::logic_error("a reason for a refusal without a word");
    return *row;
}

} // namespace

Cause cause_of(Reason reason) {
    return row_of(reason).cause;
}

std::string_view code_of(Reason reason) {
    return row_of(reason).word;
}

} // namespace plenary::office
