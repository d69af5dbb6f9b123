#include "domain/people/in_the_room.hpp"

#include <algorithm>

namespace plenary::domain {

void InTheRoom::note(const CheckIn& event) {
    auto& doors = doors_[event.registration];
    if (event.kind == CheckInKind::in)
        doors.insert(event.session);
    else if (event.session)
        doors.erase(event.session);
    else
        doors.clear();
}

bool InTheRoom::has(const RegistrationCode& registration) const {
    const auto found = doors_.find(registration);
    return found != doors_.end() && !found->second.empty();
}

bool InTheRoom::has(const RegistrationCode& registration, const Door& door) const {
    const auto found = doors_.find(registration);
    return found != doors_.end() && found->second.contains(door);
}

int InTheRoom::count(const Door& door) const {
    return static_cast<int>(std::count_if(doors_.begin(), doors_.end(),
                                          [&](const auto& entry) { return entry.second.contains(door); }));
}

int InTheRoom::count() const {
    return static_cast<int>(
        std::count_if(doors_.begin(), doors_.end(), [](const auto& entry) { return !entry.second.empty(); }));
}

InTheRoom in_the_room(const MeetingCode& meeting, const std::vector<CheckIn>& events, const LocalTime& at) {
    InTheRoom room;
    for (const auto* event : standing(events))
        if (event->meeting == meeting && event->at.date == at.date && !(at < event->at))
            room.note(*event);
    return room;
}

} // namespace plenary::domain
