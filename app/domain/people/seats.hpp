/// \file
/// Who gets a seat: the capacity of a meeting, the seats of a delegation, and the waiting list. Roles that
/// the meeting does not count always have one. Nothing is kept beside the roster: seats are counted from it.
#pragma once

#include "domain/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

/// Whether the role takes one of the seats of the meeting.
bool is_counted(const Meeting& meeting, Role role);

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
    void count(const DelegationCode& delegation, Role role, int by);

    const Meeting* meeting_;
    int taken_ = 0;
    std::unordered_map<std::string, int> taken_by_delegation_;
};

/// A delegation of which more are confirmed, in roles that count, than its invitation has seats.
struct OverSeats {
    std::size_t invitation = 0; ///< its place among those of the meeting
    int seats = 0;
    int taken = 0;
    std::vector<RegistrationCode> over; ///< the last by code, so many as are too many
};
std::vector<OverSeats> over_seats(const Meeting& meeting, const std::vector<const Registration*>& roster);

/// "KAZ has 1 seat at 'dushanbe' and 3 confirmed registrations: KAZ-002 and KAZ-003 are over"
std::string in_words(const OverSeats& over, const Meeting& meeting);

/// The turn of whoever comes to the end of the waiting list.
int next_turn(const std::vector<Registration>& roster);

/// From 1: the place of who waits. Those without a turn, as a fixture may have them, come last, by code.
int place_in_queue(const std::vector<Registration>& roster, const Registration& waiting);

/// Whether who waits for a seat at the meeting may still get one: it was neither held nor cancelled.
bool has_queue(const Meeting& meeting);

/// Confirms those who wait, in their order, as far as there are seats for them, and returns their places in
/// the roster; nobody at a meeting that has no queue. Who cannot have one because the delegation's seats are taken keeps the turn, and the next is
/// asked.
std::vector<std::size_t> promote(const Meeting& meeting, std::vector<Registration>& roster);

/// What becomes of a registration that shall be otherwise.
struct Seating {
    Registration registration; ///< with its status and turn
    std::string reason;        ///< why there is no seat; else empty
    bool refused = false;      ///< it has a seat and could not keep it: nothing changes
};

/// By what somebody who has no seat asks for one.
enum class Claim {
    asked_for,   ///< those who wait come first
    handed_over, ///< it was another's, and is free: those who wait come after
};

/// `wanted` is new or takes the place of the registration of `roster` with its code. Confirmed means asking
/// for a seat: without one it waits, and who waits already keeps the turn. Seats that are free go to those
/// who wait first; promote() says to whom.
Seating reseat(const Meeting& meeting, const std::vector<Registration>& roster, Registration wanted,
               Claim claim = Claim::asked_for);

/// How many of the delegation's people are funded; who is withdrawn or refused is not.
int count_funded(const std::vector<Registration>& roster, const MeetingCode& meeting,
                 const DelegationCode& delegation);

/// Hands the seat or the place in the queue of `leaving`, and its funding, to `coming`; `leaving` is
/// withdrawn.
void hand_over(Registration& leaving, Registration& coming);

} // namespace plenary::domain
