#include "domain/people/receiving.hpp"

#include "domain/people/in_the_room.hpp"
#include "domain/time/hours.hpp"

#include <algorithm>
#include <utility>

namespace plenary::domain {

LocalTime a_second_later(LocalTime time) {
    if (++time.second < 60)
        return time;
    time.second = 0;
    if (++time.minute < minutes_a_day)
        return time;
    time.minute = 0;
    time.date += boost::gregorian::days{1};
    return time;
}

namespace {

LocalTime free_second(const std::vector<CheckIn>& events, LocalTime at) {
    while (std::any_of(events.begin(), events.end(), [&](const CheckIn& event) { return event.at == at; }))
        at = a_second_later(at);
    return at;
}

/// The last event of this kind that is about this door, on this day up to `at`.
const CheckIn* last_at_door(const std::vector<const CheckIn*>& standing, const Arrival& arrival) {
    const CheckIn* last = nullptr;
    for (const auto* event : standing) {
        // Who goes out at the door of the meeting leaves every session.
        const bool is_here =
            event->session == arrival.session || (event->kind == CheckInKind::out && !event->session);
        if (event->at.date == arrival.at.date && event->kind == arrival.kind && is_here &&
            !(arrival.at < event->at))
            last = event;
    }
    return last;
}

/// Whether there is anything to leave: a session, or, at the door of the meeting, wherever the person came
/// in.
bool can_leave(const InTheRoom& room, const Registration& registration, const Door& door) {
    return door ? room.has(registration.code, door) : room.has(registration.code);
}

} // namespace

bool is_day_to_receive(const DaySpan& meeting, const Date& day) {
    return meeting.first - boost::gregorian::days{days_early} <= day && day <= meeting.last;
}

Reception receive(const Registration& registration, const std::vector<CheckIn>& events,
                  const Arrival& arrival) {
    if (registration.status != RegistrationStatus::confirmed)
        return {Reception::Kind::not_allowed, std::nullopt, std::nullopt};
    // Events that fell into one second were put into the next ones: they came before this.
    auto who = arrival;
    who.at = free_second(events, arrival.at);
    const auto room = in_the_room(registration.meeting, events, who.at);
    const bool is_so = who.kind == CheckInKind::in ? room.has(registration.code, who.session)
                                                   : !can_leave(room, registration, who.session);
    if (is_so) {
        if (const auto* last = last_at_door(standing(events), who))
            return {Reception::Kind::already, std::nullopt, *last};
        return {Reception::Kind::not_inside, std::nullopt, std::nullopt};
    }
    CheckIn event{registration.meeting, registration.code, who.at,   who.kind,
                  std::nullopt,         who.session,       who.desk, who.sources};
    return {Reception::Kind::done, std::move(event), std::nullopt};
}

std::optional<CheckIn> undo_last(const std::vector<CheckIn>& events, LocalTime at, const std::string& desk,
                                 const Sources& sources) {
    const auto stand = standing(events);
    if (stand.empty())
        return std::nullopt;
    // What is known of later, as in a drill, is not what just happened; unless nothing of the day comes before it, as with
    // clocks that are not set alike.
    const auto now = free_second(events, at);
    const auto is_of_now = [&](const CheckIn& event) { return event.at.date == now.date && event.at < now; };
    const auto& last =
        **std::max_element(stand.begin(), stand.end(), [&](const CheckIn* a, const CheckIn* b) {
            return std::pair{is_of_now(*a), a->at} < std::pair{is_of_now(*b), b->at};
        });
    if (!(last.at < at))
        at = a_second_later(last.at);
    return CheckIn{last.meeting,
                   last.registration,
                   free_second(events, at),
                   CheckInKind::undo,
                   last.at,
                   std::nullopt,
                   desk,
                   sources};
}

} // namespace plenary::domain
