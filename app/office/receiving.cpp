#include "office/receiving.hpp"

#include "office/badges.hpp"
#include "office/lookup.hpp"
#include "office/refused.hpp"

namespace plenary::office {

using namespace domain;

namespace {

/// One registration of the meeting, with the person and its check-ins.
registry::Scope scope_of(const MeetingCode& meeting, const RegistrationCode& code, bool with_sessions) {
    registry::Scope scope{
        .meetings = std::vector{meeting}, .other_meetings = false, .details = with_sessions};
    scope.registrations = std::vector{code};
    return scope;
}

const Registration& registration_of(const Dataset& base, const MeetingCode& meeting,
                                    const RegistrationCode& code) {
    if (base.registrations.empty())
        throw Refused(Reason::unknown_code, code.text(),
                      "there is no registration '" + code.text() + "' at '" + meeting.text() + "'",
                      {"see ", Step{Act::list_participants, {meeting.text()}}});
    return base.registrations.front();
}

} // namespace

Received receive_person(Office& office, const Request& request, const ReceivePerson& wanted) {
    Received result;
    if (!request.nonce.empty()) // it is named for the registration: a token is written nowhere
        result.code = registration_of_badge(office.open_to_read(), wanted.meeting, wanted.typed);
    Change change{office, request.part(result.code.text()), "checkin add"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    result.code = registration_of_badge(change.registry(), wanted.meeting, wanted.typed);
    const auto& base = change.read(scope_of(wanted.meeting, result.code, wanted.session.has_value()));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    result.registration = registration_of(base, wanted.meeting, result.code);
    Arrival arrival;
    arrival.kind = wanted.kind;
    arrival.at = time_of_event(office.now(), wanted.at, meeting, base);
    if (wanted.session)
        arrival.session = find_or_refuse(meeting.sessions, *wanted.session).code;
    arrival.desk = request.desk;
    arrival.sources = request.sources();
    result.reception = receive(result.registration, base.check_ins, arrival);
    if (result.reception.event)
        change.want(*result.reception.event);
    result.ended = change.finish();
    return result;
}

CheckInUndone undo_check_in(Office& office, const Request& request, const UndoCheckIn& wanted) {
    Change change{office, request.part(wanted.registration.text()), "checkin undo"};
    if (change.was_done())
        return {Ended::before, std::nullopt};
    const auto& base = change.read(scope_of(wanted.meeting, wanted.registration, false));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    (void)registration_of(base, wanted.meeting, wanted.registration);
    auto event = undo_last(base.check_ins, time_of_event(office.now(), wanted.at, meeting, base),
                           request.desk, request.sources());
    if (!event)
        return {change.finish(), std::nullopt};
    const auto undone = event->undoes;
    change.want(std::move(*event));
    return {change.finish(), undone};
}

void begin_receiving(Office& office, const MeetingCode& meeting) {
    office.keep_open();
    const auto& registry = office.writer();
    if (!registry.has_meeting(meeting))
        (void)find_or_refuse(registry.read({.people = false}).meetings, meeting);
}

} // namespace plenary::office
