/// \file
/// Rules of meetings: what they refer to, timetables, reported counts; and of outcomes.
#include "domain/people/classes.hpp"
#include "domain/rules/rules_detail.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <set>

namespace plenary::domain::detail {

namespace {

std::string place(const char* list, std::size_t i) {
    return std::string{list} + "/" + std::to_string(i) + "/";
}

void check_presences(Checker& checker, const Meeting& meeting, const Key& key) {
    for (std::size_t i = 0; i < meeting.invited.size(); ++i) {
        checker.refer(checker.delegations, meeting.invited[i].delegation, key,
                      place("invited", i) + "delegation");
        checker.refer_to_sources(meeting.invited[i].sources, key, place("invited", i));
    }
    std::set<std::pair<DelegationCode, SourceCode>> seen;
    for (std::size_t i = 0; i < meeting.took_part.size(); ++i) {
        const auto& presence = meeting.took_part[i];
        const auto field = place("took-part", i);
        if (const auto* delegation =
                checker.refer(checker.delegations, presence.delegation, key, field + "delegation"))
            for (std::size_t j = 0; j < presence.institutions.size(); ++j)
                checker.refer_to_part(delegation->institutions, presence.institutions[j],
                                      "the delegation " + in_quotes(delegation->code.text()), key,
                                      field + "institutions/" + std::to_string(j));
        checker.refer_to_sources(presence.sources, key, field);
        for (const auto& source : presence.sources)
            if (!seen.emplace(presence.delegation, source).second)
                checker.error({Rule::part_double, "presence"}, key, field + "delegation",
                              fmt::format("{} took part twice by source {}", presence.delegation.text(),
                                          in_quotes(source.text())),
                              "name each delegation once for each source");
    }
    for (std::size_t i = 0; i < meeting.also_took_part.size(); ++i)
        checker.refer_to_sources(meeting.also_took_part[i].sources, key, place("also-took-part", i));
}

/// An evening may go on until the morning after the last day; what begins on a later day is another session.
bool is_within(const DaySpan& days, const Session& session) {
    constexpr int morning = 6 * 60;
    if (!days.contains(session.starts.date))
        return false;
    const auto& ends = session.ends;
    return days.contains(ends.date) ||
           (ends.date == days.last + boost::gregorian::days{1} &&
            (ends.minute < morning || (ends.minute == morning && ends.second == 0)));
}

bool is_known_time(const LocalTime& time) {
    return time.date != first_date();
}

void check_session_times(Checker& checker, const Meeting& meeting, const Session& session, const Venue* venue,
                         const std::string& field) {
    const auto key = key_of(meeting);
    if (!is_known_time(session.starts) || !is_known_time(session.ends))
        return; // could not be read: that has its finding
    if (!(session.starts < session.ends))
        checker.error(
            Rule::session_span, key, field + "ends",
            fmt::format("the session {} ends before or when it starts", in_quotes(session.code.text())),
            "check both times");
    if (const auto* days = meeting.dates.days(); days && !is_within(*days, session))
        checker.error(Rule::session_outside, key, field + "starts",
                      fmt::format("the session {} is outside the days of the meeting ({})",
                                  in_quotes(session.code.text()), format_dates(meeting.dates)),
                      "move the session, or correct the dates of the meeting");
    if (!venue || !is_zone(venue->zone))
        return;
    for (const auto& [name, time] : {std::pair{"starts", session.starts}, std::pair{"ends", session.ends}})
        if (resolve(time, venue->zone).kind == LocalTimeKind::nonexistent)
            checker.error(Rule::time_nonexistent, key, field + name,
                          fmt::format("the clocks in {} never show {}: they are set forward over it",
                                      venue->zone, format_local_time(time)),
                          "write a time before or after the change");
}

void check_timetable(Checker& checker, const Meeting& meeting, const Venue* venue) {
    const auto key = key_of(meeting);
    checker.check_parts(meeting.topics, key, "topics");
    checker.check_parts(meeting.sessions, key, "sessions");
    for (std::size_t i = 0; i < meeting.topics.size(); ++i)
        checker.refer_to_sources(meeting.topics[i].sources, key, place("topics", i));
    for (std::size_t i = 0; i < meeting.sessions.size(); ++i) {
        const auto& session = meeting.sessions[i];
        const auto field = place("sessions", i);
        if (session.room && !meeting.venue)
            checker.error(Rule::room_without_venue, key, field + "room",
                          fmt::format("the session {} has a room and the meeting no venue",
                                      in_quotes(session.code.text())),
                          "name the venue of the meeting");
        else if (session.room && venue)
            checker.refer_to_part(venue->rooms, *session.room, "the venue " + in_quotes(venue->code.text()),
                                  key, field + "room");
        for (std::size_t j = 0; j < session.topics.size(); ++j)
            checker.refer_to_part(meeting.topics, session.topics[j],
                                  "the meeting " + in_quotes(meeting.code.text()), key,
                                  field + "topics/" + std::to_string(j));
        for (std::size_t j = 0; j < session.speakers.size(); ++j)
            checker.refer(checker.participants, session.speakers[j], key,
                          field + "speakers/" + std::to_string(j));
        if (session.chair)
            checker.refer(checker.participants, *session.chair, key, field + "chair");
        check_session_times(checker, meeting, session, venue, field);
        checker.refer_to_sources(session.sources, key, field);
    }
}

void check_classes_at(Checker& checker, const Meeting& meeting, const Series* series) {
    const auto key = key_of(meeting);
    const auto& usual = usual_classes();
    std::set<std::pair<DelegationCode, std::optional<Date>>> seen;
    for (std::size_t i = 0; i < meeting.classes.size(); ++i) {
        const auto& one = meeting.classes[i];
        const auto field = place("classes", i);
        checker.refer(checker.delegations, one.delegation, key, field + "delegation");
        if (series && series->classes.empty())
            checker.refer_to_part(usual, one.of, "the usual set", key, field + "class");
        else if (series)
            checker.refer_to_part(series->classes, one.of, "the series " + in_quotes(series->code.text()),
                                  key, field + "class");
        if (!seen.emplace(one.delegation, one.from).second)
            checker.error(Rule::class_from, key, field + "from",
                          one.delegation.text() + " has two classes from the same day on",
                          "write from which day each holds, or remove one");
    }
    if (meeting.first_state)
        checker.refer(checker.delegations, *meeting.first_state, key, "first-state");
}

void check_reported(Checker& checker, const Meeting& meeting, const Series* series) {
    const auto key = key_of(meeting);
    for (std::size_t i = 0; i < meeting.reported.size(); ++i) {
        const auto& reported = meeting.reported[i];
        const auto field = place("reported", i);
        if (reported.grouping && series)
            checker.refer_to_part(series->groupings, *reported.grouping,
                                  "the series " + in_quotes(series->code.text()), key, field + "grouping");
        checker.refer_to_sources(reported.sources, key, field);
        if (reported.total < 0)
            checker.error(Rule::reported_range, key, field + "total", "a count is 0 or more",
                          "write the number that the source reports");
        std::int64_t sum = 0;
        for (std::size_t j = 0; j < reported.parts.size(); ++j) {
            checker.refer(checker.delegations, reported.parts[j].delegation, key,
                          field + "parts/" + std::to_string(j) + "/delegation");
            if (reported.parts[j].count < 0)
                checker.error(Rule::reported_range, key, field + "parts/" + std::to_string(j) + "/count",
                              "a count is 0 or more", "write the number that the source reports");
            sum += reported.parts[j].count;
        }
        if (sum > reported.total)
            checker.error(
                Rule::reported_parts, key, field + "parts",
                fmt::format("the parts add up to {}, more than the total of {}", sum, reported.total),
                "check the parts and the total against the source");
    }
}

void check_seats(Checker& checker, const Meeting& meeting, const Key& key) {
    if (meeting.capacity && *meeting.capacity < 1)
        checker.error(Rule::capacity_range, key, "capacity", "a meeting has 1 seat or more",
                      "leave the capacity out when there is no limit");
    for (std::size_t i = 0; i < meeting.invited.size(); ++i) {
        const auto& invitation = meeting.invited[i];
        if (invitation.seats && *invitation.seats < 0)
            checker.error(Rule::capacity_range, key, place("invited", i) + "seats",
                          "an invited delegation has 0 seats or more",
                          "leave the seats out when the delegation has no limit of its own");
        if (invitation.funded && *invitation.funded < 1)
            checker.error(Rule::capacity_range, key, place("invited", i) + "funded",
                          "of an invited delegation 1 seat or more is funded",
                          "leave 'funded' out when none is");
        else if (invitation.funded && invitation.seats && *invitation.funded > *invitation.seats)
            checker.error(Rule::funded_seats, key, place("invited", i) + "funded",
                          fmt::format("{} has {}, of which {} would be funded", invitation.delegation.text(),
                                      util::counted(*invitation.seats, "seat"), *invitation.funded),
                          "fund as many as there are seats at most, or give it more seats");
    }
}

void check_meeting(Checker& checker, const Meeting& meeting) {
    const auto key = key_of(meeting);
    const auto* series = checker.refer(checker.series, meeting.series, key, "series");
    const auto* venue = meeting.venue ? checker.refer(checker.venues, *meeting.venue, key, "venue") : nullptr;
    if (meeting.number && *meeting.number < 1)
        checker.error(Rule::number_range, key, "number", "meetings are numbered from 1",
                      "leave the number out for a meeting outside the count");
    if (meeting.last_certificate && *meeting.last_certificate < 1)
        checker.error(Rule::number_range, key, "last-certificate", "certificates are numbered from 1",
                      "leave it out where none was given");
    for (std::size_t i = 0; series && i < meeting.themes.size(); ++i)
        checker.refer_to_part(series->themes, meeting.themes[i],
                              "the series " + in_quotes(series->code.text()), key,
                              "themes/" + std::to_string(i));
    check_seats(checker, meeting, key);
    check_organizers(checker, meeting.organizers, key);
    check_presences(checker, meeting, key);
    check_timetable(checker, meeting, venue);
    check_agenda(checker, meeting, venue);
    check_classes_at(checker, meeting, series);
    check_reported(checker, meeting, series);
    checker.refer_to_sources(meeting.sources, key, "");
}

void check_outcome(Checker& checker, const Outcome& outcome) {
    const auto key = key_of(outcome);
    const auto* meeting = checker.refer(checker.meetings, outcome.meeting, key, "meeting");
    const auto* series = meeting ? checker.series.find(meeting->series.text()) : nullptr;
    if (outcome.theme && series)
        checker.refer_to_part(series->themes, *outcome.theme, "the series " + in_quotes(series->code.text()),
                              key, "theme");
    for (std::size_t i = 0; i < outcome.addressees.size(); ++i)
        checker.refer(checker.delegations, outcome.addressees[i], key, "addressees/" + std::to_string(i));
    checker.refer_to_sources(outcome.sources, key, "");
}

} // namespace

void check_meetings(Checker& checker) {
    for (const auto& meeting : checker.data.meetings)
        check_meeting(checker, meeting);
    for (const auto& outcome : checker.data.outcomes)
        check_outcome(checker, outcome);
}

} // namespace plenary::domain::detail
