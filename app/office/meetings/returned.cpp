#include "office/meetings/returned.hpp"

#include "office/lookup.hpp"
#include "office/refused.hpp"

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

registry::Scope scope_of_moves(const TakeMoves& wanted) {
    registry::Scope scope;
    scope.meetings.emplace();
    for (const auto& one : wanted.moves)
        scope.meetings->push_back(one.meeting);
    return scope;
}

void set_times(Meeting& meeting, const MovedSession& wanted) {
    (void)find_or_refuse(meeting.sessions, wanted.session);
    for (auto& session : meeting.sessions)
        if (session.code == wanted.session) {
            session.starts = wanted.starts;
            session.ends = wanted.ends;
        }
}

Moved moved_in_calendar(const Dataset& base, const MovedInCalendar& wanted, const Request& request,
                        const std::string& reason, const Date& today) {
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    refuse_what_is_over(meeting);
    refuse_received_meeting(base, meeting);
    Move asked;
    if (wanted.days)
        asked.dates = MeetingDates::on(wanted.days->first, wanted.days->last);
    if (wanted.days)
        asked.reason = reason;
    asked.sources = request.sources();
    auto moved = move(meeting, asked, base.venues, base.registrations, today);
    for (const auto& session : wanted.sessions)
        set_times(moved.meeting, session);
    return moved;
}

} // namespace

MovesTaken take_moves(Office& office, const Request& request, const TakeMoves& wanted) {
    MovesTaken result;
    Change change{office, request, "calendar moves"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto& base = change.read(scope_of_moves(wanted));
    Dataset asked;
    std::vector<MeetingCode> meetings;
    for (const auto& one : wanted.moves) {
        auto moved = moved_in_calendar(base, one, request, wanted.reason, office.today());
        asked.meetings.push_back(moved.meeting);
        asked.registrations.insert(asked.registrations.end(), moved.asked_again.begin(),
                                   moved.asked_again.end());
        meetings.push_back(one.meeting);
        result.moved.push_back(std::move(moved));
    }
    const schedule::CheckOptions options{office.today(), meetings, false};
    const auto before = read_schedule(change.registry(), options.today);
    result.clashes = compare_clashes(before, overlay(before, asked), options);
    change.want_all(std::move(asked));
    result.ended = change.finish();
    return result;
}

} // namespace plenary::office
