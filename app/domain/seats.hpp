/// \file
/// Who gets a seat: the capacity of a meeting, the seats of a delegation, and the waiting list. Roles that
/// the meeting does not count always have one. Nothing is kept beside the roster: seats are counted from it.
#pragma once

#include "domain/model.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

class Seats {
public:
    /// `roster`: all registrations of the meeting.
    Seats(const Meeting& meeting, const std::vector<Registration>& roster);

    /// Why one more of this delegation and role cannot be confirmed, such as "the meeting is full: 100 of 100
    /// seats are taken"; nothing when there is a seat.
    [[nodiscard]] std::optional<std::string> obstacle(const DelegationCode& delegation, Role role) const;

    /// Counts a confirmed registration, or no longer.
    void take(const DelegationCode& delegation, Role role) { count(delegation, role, 1); }
    void give_back(const DelegationCode& delegation, Role role) { count(delegation, role, -1); }

private:
    [[nodiscard]] bool counts(Role role) const;
    void count(const DelegationCode& delegation, Role role, int by);

    const Meeting* meeting_;
    int taken_ = 0;
    std::unordered_map<std::string, int> taken_by_delegation_;
};

/// Where somebody stands after asking for a seat.
struct Standing {
    RegistrationStatus status = RegistrationStatus::confirmed;
    std::optional<int> turn; ///< when wait-listed
    std::string reason;      ///< why wait-listed; else empty
};

/// Confirms where there is a seat, else puts at the end of the waiting list.
Standing ask_for_seat(const Meeting& meeting, const std::vector<Registration>& roster,
                      const DelegationCode& delegation, Role role);

/// From 1: the place on the waiting list of who has this turn.
int place_in_queue(const std::vector<Registration>& roster, int turn);

/// Confirms those who wait, in their order, as far as there are seats for them, and returns them. Who cannot
/// have one because the delegation's seats are taken keeps the turn, and the next is asked.
std::vector<Registration> promote(const Meeting& meeting, std::vector<Registration>& roster);

} // namespace plenary::domain
