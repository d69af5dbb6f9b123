#include "office/people/receiving.hpp"

#include "domain/change/typed_code.hpp"
#include "office/lookup.hpp"
#include "office/people/badges.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

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
        throw Refused(Reason::unknown_code, may_be_shown(code.text()) ? code.text() : "",
                      fmt::format("there is no registration {} at '{}'",
                                  may_be_shown(code.text()) ? "'" + code.text() + "'" : "with that code",
                                  meeting.text()),
                      {"see ", Step{Act::list_participants, {meeting.text()}}});
    return base.registrations.front();
}

/// The desk opens with the first day, unless it is said that it is open already: a wrong day, or the wrong meeting,
/// is told.
void refuse_before_first_day(const Meeting& meeting, const LocalTime& at) {
    const auto* days = meeting.dates.days();
    if (days && at.date < days->first && is_day_to_receive(*days, at.date))
        throw Refused(Reason::door_closed, meeting.code.text(),
                      fmt::format("{} is before the first day of '{}' ({})", format_local_time(at),
                                  meeting.code.text(), format_dates(meeting.dates)),
                      "say that the desk is open early");
}

} // namespace

Received receive_person(Office& office, const Request& request, const ReceivePerson& wanted) {
    Received result;
    if (!request.nonce.empty()) // it is named for the registration: a token is written nowhere
        result.code = office.reading([&](const registry::Reading& registry) {
            return registration_typed(registry, wanted.meeting, wanted.typed);
        });
    Change change{office, request.part(result.code.text()), "checkin add"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    result.code = registration_typed(change.registry(), wanted.meeting, wanted.typed);
    const auto& base = change.read(scope_of(wanted.meeting, result.code, wanted.session.has_value()));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    result.registration = registration_of(base, wanted.meeting, result.code);
    result.who = at_desk(result.registration, base);
    const auto now = wanted.since.value_or(office.now());
    result.today = time_at_venue(now, meeting, base).date;
    Arrival arrival;
    arrival.kind = wanted.kind;
    arrival.at = time_of_event(now, wanted.at, meeting, base);
    if (!wanted.is_early)
        refuse_before_first_day(meeting, arrival.at);
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
    CheckInUndone result;
    if (!request.nonce.empty())
        result.code = office.reading([&](const registry::Reading& registry) {
            return registration_typed(registry, wanted.meeting, wanted.typed);
        });
    Change change{office, request.part(result.code.text()), "checkin undo"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    result.code = registration_typed(change.registry(), wanted.meeting, wanted.typed);
    const auto& base = change.read(scope_of(wanted.meeting, result.code, false));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    result.who = at_desk(registration_of(base, wanted.meeting, result.code), base);
    result.today = time_at_venue(office.now(), meeting, base).date;
    auto event = undo_last(base.check_ins, time_of_event(office.now(), wanted.at, meeting, base),
                           request.desk, request.sources());
    if (event) {
        result.event = event->undoes;
        change.want(std::move(*event));
    }
    result.ended = change.finish();
    return result;
}

std::string begin_receiving(Office& office, const MeetingCode& meeting) {
    office.keep_open();
    const auto base =
        office.writer().read({.people = false, .meetings = std::vector{meeting}, .details = false});
    const auto& found = find_or_refuse(base.meetings, meeting);
    return found.venue ? find_or_refuse(base.venues, *found.venue).zone : "";
}

} // namespace plenary::office
