/// \file
/// What a meeting has a limited number of while a list is taken in: seats, funded seats, and one head of each
/// delegation. Kept up to date registration by registration, so that each row is told what stands in its way.
#pragma once

#include "domain/people/seats.hpp"
#include "domain/rules/complaint.hpp"

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

class Openings {
public:
    /// `roster`: all registrations of the meeting.
    Openings(const Meeting& meeting, const std::vector<Registration>& roster);

    /// Counts what the registration occupies by its status, role and funding, or no longer.
    void take(const Registration& registration);
    void give_back(const Registration& registration);
    /// The head will step down: another may be head already.
    void vacate(const Registration& head);

    /// Why no further registration of this delegation and role has a seat; nothing when there is one.
    [[nodiscard]] std::optional<std::string> no_seat(const Registration& registration) const {
        return seats_.obstacle(registration.delegation, registration.role);
    }
    /// What else stands in its way: another head, or no funded seat left.
    [[nodiscard]] std::optional<Complaint> obstacle(const Registration& registration) const;

    /// The turn of who comes next to the end of the waiting list; each call gives another.
    int take_turn() { return next_turn_++; }

private:
    const Meeting* meeting_;
    Seats seats_;
    std::unordered_map<std::string, std::set<std::string>> heads_; ///< codes by delegation
    std::unordered_map<std::string, int> funded_;                  ///< by delegation
    int next_turn_;
};

} // namespace plenary::domain
