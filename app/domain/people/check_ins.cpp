#include "domain/people/check_ins.hpp"

#include <algorithm>
#include <tuple>

namespace plenary::domain {

void leave_out_after(std::vector<CheckIn>& events, const Date& day) {
    std::erase_if(events, [&](const CheckIn& event) { return event.undoes.value_or(event.at).date > day; });
}

std::vector<const CheckIn*> standing(const std::vector<CheckIn>& events) {
    TakenBack taken_back;
    for (const auto& event : events)
        taken_back.note(event);
    std::vector<const CheckIn*> left;
    for (const auto& event : events)
        if (taken_back.leaves(event))
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
