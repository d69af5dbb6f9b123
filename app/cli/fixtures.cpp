#include "cli/fixtures.hpp"

#include <ostream>
#include <set>

namespace plenary::cli {

void tell(const Context& context, const fixture::Findings& findings) {
    if (context.format() == util::Format::json)
        context.print([&](std::ostream& out) { findings.write_json(out); });
    else
        findings.render(context.err(), context.colour_of_err());
}

registry::Scope scope_of(const std::vector<fixture::Fixture>& fixtures) {
    std::set<domain::MeetingCode> meetings;
    registry::Scope scope;
    for (const auto& fixture : fixtures) {
        for (const auto& meeting : fixture.data.meetings)
            meetings.insert(meeting.code);
        for (const auto& registration : fixture.data.registrations)
            meetings.insert(registration.meeting);
        for (const auto& check_in : fixture.data.check_ins)
            meetings.insert(check_in.meeting);
        for (const auto& participant : fixture.data.participants)
            scope.participants.push_back(participant.code);
        for (const auto& meeting : fixture.data.meetings)
            for (const auto& session : meeting.sessions)
                scope.participants.insert(scope.participants.end(), session.speakers.begin(),
                                          session.speakers.end());
        for (const auto& registration : fixture.data.registrations)
            scope.participants.push_back(registration.participant);
    }
    scope.meetings.emplace(meetings.begin(), meetings.end());
    return scope;
}

} // namespace plenary::cli
