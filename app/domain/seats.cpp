#include "domain/seats.hpp"

#include "domain/rules.hpp"

#include <algorithm>

namespace plenary::domain {

Seats::Seats(const Meeting& meeting, const std::vector<Registration>& roster) : meeting_(&meeting) {
    for (const auto& registration : roster)
        if (registration.status == RegistrationStatus::confirmed)
            take(registration.delegation, registration.role);
}

bool Seats::counts(Role role) const {
    const auto& exempt = meeting_->not_counted;
    return std::find(exempt.begin(), exempt.end(), role) == exempt.end();
}

void Seats::count(const DelegationCode& delegation, Role role, int by) {
    if (!counts(role))
        return;
    taken_ += by;
    taken_by_delegation_[delegation.text()] += by;
}

std::optional<std::string> Seats::obstacle(const DelegationCode& delegation, Role role) const {
    if (!counts(role))
        return std::nullopt;
    const auto full = [](const std::string& whose, int taken, int seats) {
        return whose + ": " + std::to_string(taken) + " of " + std::to_string(seats) + " seats are taken";
    };
    if (meeting_->capacity && taken_ >= *meeting_->capacity)
        return full("the meeting is full", taken_, *meeting_->capacity);
    const auto found = taken_by_delegation_.find(delegation.text());
    const int taken = found == taken_by_delegation_.end() ? 0 : found->second;
    for (const auto& invitation : meeting_->invited)
        if (invitation.delegation == delegation && invitation.seats && taken >= *invitation.seats)
            return full(delegation.text() + " has no seat left", taken, *invitation.seats);
    return std::nullopt;
}

Standing ask_for_seat(const Meeting& meeting, const std::vector<Registration>& roster,
                      const DelegationCode& delegation, Role role) {
    auto obstacle = Seats{meeting, roster}.obstacle(delegation, role);
    if (!obstacle)
        return {};
    int last = 0;
    for (const auto& registration : roster)
        last = std::max(last, registration.turn.value_or(0));
    return {RegistrationStatus::waitlisted, last + 1, std::move(*obstacle)};
}

int place_in_queue(const std::vector<Registration>& roster, int turn) {
    return 1 + static_cast<int>(std::count_if(roster.begin(), roster.end(), [&](const Registration& r) {
               return r.status == RegistrationStatus::waitlisted && r.turn && *r.turn < turn;
           }));
}

std::vector<Registration> promote(const Meeting& meeting, std::vector<Registration>& roster) {
    Seats seats{meeting, roster};
    std::vector<Registration*> queue;
    for (auto& registration : roster)
        if (registration.status == RegistrationStatus::waitlisted && registration.turn)
            queue.push_back(&registration);
    std::sort(queue.begin(), queue.end(),
              [](const Registration* a, const Registration* b) { return *a->turn < *b->turn; });
    std::vector<Registration> promoted;
    for (auto* next : queue) {
        if (seats.obstacle(next->delegation, next->role))
            continue;
        seats.take(next->delegation, next->role);
        next->status = RegistrationStatus::confirmed;
        next->turn.reset();
        promoted.push_back(*next);
    }
    return promoted;
}

} // namespace plenary::domain
