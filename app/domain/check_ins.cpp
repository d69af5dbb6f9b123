#include "domain/check_ins.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace plenary::domain {

namespace {

using Place = std::tuple<MeetingCode, RegistrationCode, LocalTime>;

} // namespace

std::vector<const CheckIn*> standing(const std::vector<CheckIn>& events) {
    std::set<Place> undone;
    for (const auto& event : events)
        if (event.undoes)
            undone.emplace(event.meeting, event.registration, *event.undoes);
    std::vector<const CheckIn*> left;
    for (const auto& event : events)
        if (event.kind != CheckInKind::undo &&
            !undone.contains({event.meeting, event.registration, event.at}))
            left.push_back(&event);
    std::sort(left.begin(), left.end(), [](const CheckIn* a, const CheckIn* b) {
        return std::tie(a->meeting, a->registration, a->at) < std::tie(b->meeting, b->registration, b->at);
    });
    return left;
}

std::vector<const CheckIn*> arrivals(const std::vector<CheckIn>& events) {
    auto came = standing(events);
    std::erase_if(came, [](const CheckIn* event) { return event->kind != CheckInKind::in; });
    return came;
}

} // namespace plenary::domain
