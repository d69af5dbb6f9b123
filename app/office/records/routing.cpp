#include "office/records/routing.hpp"

#include "domain/change/keyed_record.hpp"
#include "domain/change/moving.hpp"
#include "domain/change/record_reading.hpp"
#include "domain/change/three_way.hpp"
#include "domain/people/name_parts.hpp"
#include "office/lookup.hpp"
#include "office/meetings/moving.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

bool gives_up_seat(const Registration& before, const Registration& after) {
    return before.status == RegistrationStatus::confirmed && after.status != RegistrationStatus::confirmed;
}

/// What is said counts before what follows from it.
Meeting with_what_follows(const Meeting& before, const Meeting& follows, const Meeting& said) {
    const auto merged = merge_three_ways(
        {to_keyed_record(before), to_keyed_record(follows), to_keyed_record(said), {}}, Take::file);
    return from_record<Meeting>(key_of(before), merged.record);
}

/// As a use case about the meeting would ask for it.
Move move_to(const Meeting& before, const Meeting& after) {
    Move asked;
    if (after.dates != before.dates)
        asked.dates = after.dates;
    if (after.venue != before.venue)
        asked.venue = after.venue;
    if (after.status != before.status)
        asked.status = after.status;
    if (asked.status == MeetingStatus::postponed && !asked.dates)
        asked.dates = MeetingDates{};
    const bool has_days_again = before.status == MeetingStatus::postponed && asked.dates &&
                                asked.dates->days() != nullptr && !asked.status;
    if (has_days_again)
        asked.status = MeetingStatus::tentative;
    return asked;
}

/// What was made known stays as it was made known: a version may be added, as one of former years, and none changed.
void refuse_other_history(const Meeting& before, const Meeting& after) {
    const bool is_kept = before.releases.size() <= after.releases.size() &&
                         std::equal(before.releases.begin(), before.releases.end(), after.releases.begin());
    if (!is_kept)
        throw Refused(
            Reason::broken_rule, before.code.text(),
            fmt::format("what was released of the timetable of '{}' is history", before.code.text()),
            "change the timetable, and release the next version");
}

/// Of each delegation the class that it had in the end, from the beginning on.
std::vector<ClassAt> last_classes(const Meeting& meeting) {
    std::vector<ClassAt> classes;
    for (const auto& one : meeting.classes) {
        const bool is_last =
            std::none_of(meeting.classes.begin(), meeting.classes.end(), [&](const auto& other) {
                return other.delegation == one.delegation && one.from < other.from;
            });
        if (is_last)
            classes.push_back({one.delegation, one.of, std::nullopt});
    }
    return classes;
}

void leave_out_people(Agenda& agenda) {
    agenda.stays.clear();
    for (auto& item : agenda.items) {
        for (auto* people : {&item.speakers, &item.required_people, &item.preferred_people})
            people->clear();
        item.chair.reset();
    }
}

} // namespace

Routed route(const Change& change, const Office&, const Request&, const Registration& before,
             Registration after) {
    const auto& base = change.base();
    if (gives_up_seat(before, after))
        refuse_received(base, before);
    auto seating =
        reseat_or_refuse(find_or_refuse(base.meetings, before.meeting), base.registrations, std::move(after));
    Routed routed;
    routed.wanted.registrations.push_back(std::move(seating.registration));
    routed.reason = std::move(seating.reason);
    return routed;
}

Routed route(const Change& change, const Office& office, const Request& request, const Meeting& before,
             const Meeting& after) {
    const auto& base = change.base();
    refuse_other_history(before, after);
    auto asked = move_to(before, after);
    Routed routed;
    if (!is_to_come(before.status) || (!asked.dates && !asked.venue && !asked.status)) {
        routed.wanted.meetings.push_back(after);
        return routed;
    }
    if (asked.dates || asked.venue || asked.status == MeetingStatus::cancelled)
        refuse_received_meeting(base, before);
    if (asked.status == MeetingStatus::confirmed)
        refuse_without_days(after);
    asked.sources = request.sources();
    auto moved = move(before, asked, base.venues, base.registrations, office.today());
    routed.wanted.meetings.push_back(with_what_follows(before, moved.meeting, after));
    routed.wanted.registrations = std::move(moved.asked_again);
    return routed;
}

Routed route(const Change&, const Office&, const Request&, const Participant& before, Participant after) {
    after.name = renamed(before.name, std::move(after.name));
    if (after.name.latin != before.name.latin && !is_name(after.name.latin))
        throw Refused(Reason::name_unsaid, "", "nobody is without a name",
                      {"say it: ", Step{Act::name_person}});
    Routed routed;
    routed.wanted.participants.push_back(std::move(after));
    return routed;
}

Meeting meeting_like(const Meeting& like, const MeetingCode& code, const Sources& sources) {
    Meeting meeting;
    meeting.code = code;
    meeting.series = like.series;
    meeting.title = like.title;
    meeting.dates = like.dates;
    meeting.venue = like.venue;
    meeting.capacity = like.capacity;
    meeting.not_counted = like.not_counted;
    meeting.themes = like.themes;
    meeting.organizers = like.organizers;
    meeting.invited = like.invited;
    for (auto& invitation : meeting.invited) {
        invitation.note.clear();
        invitation.note_date.reset();
        invitation.sources = sources;
    }
    meeting.topics = like.topics;
    meeting.sessions = like.sessions;
    for (auto& session : meeting.sessions) {
        session.speakers.clear();
        session.chair.reset();
        session.documents.clear();
    }
    meeting.project = like.project;
    meeting.project_title = like.project_title;
    meeting.signatory = like.signatory;
    meeting.logos = like.logos;
    meeting.classes = last_classes(like);
    meeting.required_delegations = like.required_delegations;
    meeting.agenda = like.agenda;
    if (meeting.agenda)
        leave_out_people(*meeting.agenda);
    meeting.sources = sources;
    return meeting;
}

Routed route_new(const Dataset& base, const Meeting& pattern, const Meeting& said) {
    Move asked;
    asked.dates = said.dates;
    asked.venue = said.venue;
    auto undated = pattern;
    undated.dates = {};
    auto follows = move(pattern, asked, base.venues, {}, {}).meeting;
    if (said.dates.days() == nullptr)
        follows.sessions.clear();
    Routed routed;
    routed.wanted.meetings.push_back(with_what_follows(undated, follows, said));
    return routed;
}

} // namespace plenary::office
