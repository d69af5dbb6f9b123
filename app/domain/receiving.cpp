#include "domain/receiving.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

constexpr int minutes_a_day = 24 * 60;

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

LocalTime free_second(const std::vector<CheckIn>& events, LocalTime at) {
    while (std::any_of(events.begin(), events.end(), [&](const CheckIn& event) { return event.at == at; }))
        at = a_second_later(at);
    return at;
}

/// The last event that stands at this door on this day, up to `at`.
const CheckIn* last_at_door(const std::vector<const CheckIn*>& standing, const Arrival& arrival) {
    const CheckIn* last = nullptr;
    for (const auto* event : standing)
        if (event->at.date == arrival.at.date && event->session == arrival.session &&
            !(arrival.at < event->at))
            last = event;
    return last;
}

} // namespace

Reception receive(const Registration& registration, const std::vector<CheckIn>& events,
                  const Arrival& arrival) {
    if (registration.status != RegistrationStatus::confirmed)
        return {Reception::Kind::not_allowed, std::nullopt, std::nullopt};
    const auto stand = standing(events);
    const auto* last = last_at_door(stand, arrival);
    if (last && last->kind == arrival.kind)
        return {Reception::Kind::already, std::nullopt, *last};
    if (!last && arrival.kind == CheckInKind::out)
        return {Reception::Kind::not_inside, std::nullopt, std::nullopt};
    CheckIn event{registration.meeting, registration.code, free_second(events, arrival.at),
                  arrival.kind,         std::nullopt,      arrival.session,
                  arrival.desk,         arrival.sources};
    return {Reception::Kind::done, std::move(event), std::nullopt};
}

std::optional<CheckIn> undo_last(const std::vector<CheckIn>& events, LocalTime at, const std::string& desk,
                                 const Sources& sources) {
    const auto stand = standing(events);
    if (stand.empty())
        return std::nullopt;
    const auto& last = **std::max_element(stand.begin(), stand.end(),
                                          [](const CheckIn* a, const CheckIn* b) { return a->at < b->at; });
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
