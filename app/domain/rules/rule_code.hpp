/// \file
/// The rules that can be broken, each with its stable code. docs/findings.md tells what each means.
#pragma once

#include "domain/words.hpp"

#include <string>
#include <string_view>

namespace plenary::domain {

enum class Rule {
    // About any kind of thing: the code begins with its noun.
    thing_unknown, ///< a reference to something that is not there
    thing_double,  ///< a thing whose key is taken
    part_double,   ///< the same part of a thing, or the same statement about it, twice

    // Sources, delegations, venues.
    source_reserved,
    source_date,
    language_tag,
    country_unknown,
    organization_code,
    zone_unknown,
    zone_country,
    code_style,
    capacity_range,

    // Series and their meetings.
    number_range,
    number_double,
    number_order,
    reported_range,
    reported_parts,
    funded_seats,
    group_double,
    group_missing,
    share_range,
    quorum_group,
    calendar_place,
    gap_range,
    travel_range,
    weight_range,
    order_cycle,
    class_colour,
    class_from,

    // Timetables and agendas.
    booking_range,
    room_without_venue,
    session_span,
    session_outside,
    time_nonexistent,
    agenda_range,
    agenda_day,
    sitting_overlap,
    item_long,
    item_order,
    release_version,

    // People.
    registration_person,
    head_double,
    certificate_double,
    code_prefix,
    detail_key,
    detail_text,
    name_long,
    email_form,
    turn_status,
    capacity_exceeded,
    funded_exceeded,
    check_in_status,
    check_in_outside,
    check_in_venue,
    undo_kind,
    undo_unknown,
    badge_digest,
    badge_time,
    participant_merged,
    code_retired,

    // What cannot follow what the registry holds.
    status_transition,
    check_in_changed,
    document_changed,
    load_conflict,
    undo_conflict
};

/// The codes; KIND stands for the noun of a RuleCode.
template<>
struct Words<Rule> {
    static constexpr std::array<std::string_view, 65> all{
        "KIND-unknown",        "KIND-double",       "KIND-double",        "source-reserved",
        "source-date",         "language-tag",      "country-unknown",    "organization-code",
        "zone-unknown",        "zone-country",      "code-style",         "capacity-range",
        "number-range",        "number-double",     "number-order",       "reported-range",
        "reported-parts",      "funded-seats",      "group-double",       "group-missing",
        "share-range",         "quorum-group",      "calendar-place",     "gap-range",
        "travel-range",        "weight-range",      "order-cycle",        "class-colour",
        "class-from",          "booking-range",     "room-without-venue", "session-span",
        "session-outside",     "time-nonexistent",  "agenda-range",       "agenda-day",
        "sitting-overlap",     "item-long",         "item-order",         "release-version",
        "registration-person", "head-double",       "certificate-double", "code-prefix",
        "detail-key",          "detail-text",       "name-long",          "email-form",
        "turn-status",         "capacity-exceeded", "funded-exceeded",    "check-in-status",
        "check-in-outside",    "check-in-venue",    "undo-kind",          "undo-unknown",
        "badge-digest",        "badge-time",        "participant-merged", "code-retired",
        "status-transition",   "check-in-changed",  "document-changed",   "load-conflict",
        "undo-conflict"};
};
static_assert(Words<Rule>::all.back() == "undo-conflict" &&
              Words<Rule>::all.size() == static_cast<std::size_t>(Rule::undo_conflict) + 1);

/// Which rule is broken, as scripts may look for it: `head-double`, `venue-unknown`.
struct RuleCode {
    Rule rule = Rule::thing_unknown;
    std::string_view noun = {}; ///< of what, for the rules about any kind of thing; of static storage

    [[nodiscard]] std::string text() const;

    friend auto operator<=>(const RuleCode&, const RuleCode&) = default;
};

} // namespace plenary::domain
