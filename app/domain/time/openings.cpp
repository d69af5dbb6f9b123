#include "domain/time/openings.hpp"

#include "domain/rules/rules.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::domain {

namespace {

bool is_active_head(const Registration& registration) {
    return registration.role == Role::head && is_active(registration.status);
}

bool takes_funds(const Registration& registration) {
    return registration.funding == Funding::funded && is_active(registration.status);
}

int funded_seats(const Meeting& meeting, const DelegationCode& delegation) {
    int seats = 0;
    for (const auto& invitation : meeting.invited)
        if (invitation.delegation == delegation)
            seats = std::max(seats, invitation.funded.value_or(0));
    return seats;
}

} // namespace

Openings::Openings(const Meeting& meeting, const std::vector<Registration>& roster)
    : meeting_(&meeting), seats_(meeting, {}), next_turn_(domain::next_turn(roster)) {
    for (const auto& registration : roster)
        take(registration);
}

void Openings::take(const Registration& registration) {
    if (registration.status == RegistrationStatus::confirmed)
        seats_.take(registration.delegation, registration.role);
    if (is_active_head(registration))
        heads_[registration.delegation.text()].insert(registration.code.text());
    if (takes_funds(registration))
        ++funded_[registration.delegation.text()];
}

void Openings::give_back(const Registration& registration) {
    if (registration.status == RegistrationStatus::confirmed)
        seats_.give_back(registration.delegation, registration.role);
    if (is_active_head(registration))
        heads_[registration.delegation.text()].erase(registration.code.text());
    if (takes_funds(registration))
        --funded_[registration.delegation.text()];
}

void Openings::vacate(const Registration& head) {
    heads_[head.delegation.text()].erase(head.code.text());
}

std::optional<Complaint> Openings::obstacle(const Registration& registration) const {
    const auto& delegation = registration.delegation;
    if (is_active_head(registration))
        if (const auto head = heads_.find(delegation.text()); head != heads_.end() && !head->second.empty())
            return Complaint{
                "role", std::string{word(registration.role)},
                fmt::format("{} has a head already: {}", delegation.text(), *head->second.begin()),
                "write another role, such as deputy-head, into one of the two rows"};
    if (takes_funds(registration)) {
        const int seats = funded_seats(*meeting_, delegation);
        const auto funded = funded_.find(delegation.text());
        const int taken = funded == funded_.end() ? 0 : funded->second;
        if (taken >= seats)
            return Complaint{"funding", std::string{word(registration.funding)},
                             fmt::format("{} has no funded seat left: {} of {} are taken", delegation.text(),
                                         taken, seats),
                             "write own, or fund more of the seats it is invited with"};
    }
    return std::nullopt;
}

} // namespace plenary::domain
