#include "cli/meetings/calendar_material.hpp"

#include "cli/requests.hpp"
#include "domain/subject.hpp"

#include <algorithm>
#include <array>

namespace plenary::cli {

using namespace domain;

namespace {

/// Throws where what is named is not there, or two views are named at once.
exchange::CalendarView view_of(const Invocation& invocation, const Dataset& data) {
    constexpr std::array<std::string_view, 4> options{"series", "meeting", "delegation", "participant"};
    if (std::count_if(options.begin(), options.end(), [&](auto name) { return invocation.has(name); }) > 1)
        throw CommandError(Exit::usage, "a calendar is of one series, meeting, delegation or person",
                           "give one of --series, --meeting, --delegation and --participant");
    exchange::CalendarView view;
    if (const auto code = invocation.option("series"))
        view.series = office::find_or_refuse(data.series, SeriesCode{*code}).code;
    if (const auto code = invocation.option("meeting"))
        view.meeting = MeetingCode{*code}; // it may be one that was removed
    if (const auto code = invocation.option("delegation"))
        view.delegation = office::find_or_refuse(data.delegations, delegation_named(*code)).code;
    if (const auto code = invocation.option("participant"))
        view.participant = ParticipantCode{*code}; // looked for when people are read
    view.sessions = invocation.has("sessions") || view.meeting || view.participant;
    view.own_sessions = invocation.has("own-sessions");
    if (view.own_sessions && !view.participant)
        throw CommandError(Exit::usage, "--own-sessions are those of a person",
                           "name one with --participant");
    view.host = invocation.option("host").value_or(view.host);
    return view;
}

/// What was done to things of this kind, or to those of a person alone.
std::vector<TimedChange> changes_of(const registry::Reading& registry, Kind kind,
                                    const std::optional<ParticipantCode>& person = std::nullopt) {
    registry::HistoryFilter filter;
    filter.kind = kind;
    if (person)
        filter.participant = person->text();
    auto history = registry.history(filter);
    std::vector<TimedChange> changes;
    for (auto& entry : history.entries)
        changes.push_back({entry.at, std::move(entry.change)});
    return changes;
}

} // namespace

exchange::Histories histories_of_meetings(const registry::Reading& registry) {
    exchange::Histories histories;
    histories.meetings = follow_meetings(changes_of(registry, kind_of<Meeting>));
    return histories;
}

CalendarMaterial read_material(const Context& context, const Invocation& invocation) {
    const auto registry = context.open_to_read();
    CalendarMaterial material;
    material.data = registry.read({.people = false});
    material.view = view_of(invocation, material.data);
    registry::Scope people{.check_ins = false, .other_meetings = false, .details = false};
    people.meetings = std::vector<MeetingCode>{};
    for (const auto& meeting : material.data.meetings)
        for (const auto& session : meeting.sessions)
            each_leading(session,
                         [&](const ParticipantCode& person) { people.participants.push_back(person); });
    for (const auto& meeting : material.data.meetings)
        if (meeting.code == material.view.meeting)
            for (const auto& release : meeting.releases)
                for (const auto& session : release.sessions)
                    people.participants.insert(people.participants.end(), session.speakers.begin(),
                                               session.speakers.end());
    if (material.view.participant) {
        people.participants.push_back(*material.view.participant);
        people.with_their_registrations = true;
    }
    if (material.view.delegation)
        people.meetings.reset(); // its members may be registered anywhere
    if (material.view.participant)
        office::require_participant(registry, *material.view.participant);
    auto read = registry.read(people);
    material.data.participants = std::move(read.participants);
    material.data.registrations = std::move(read.registrations);
    material.histories = histories_of_meetings(registry);
    if (material.view.meeting && !material.histories.meetings.contains(*material.view.meeting))
        (void)office::find_or_refuse(material.data.meetings, *material.view.meeting);
    if (material.view.participant)
        material.histories.registrations =
            follow_registrations(changes_of(registry, kind_of<Registration>, material.view.participant));
    return material;
}

} // namespace plenary::cli
