/// \file
/// What a command about one registration answers: the code first, then the status and the place in the queue.
#pragma once

#include "cli/acting.hpp"
#include "domain/seats.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::cli {

struct Answer {
    /// What came of a request about one registration; `roster` as it was before.
    void take(domain::Seating seating, const std::vector<domain::Registration>& roster);

    domain::Registration registration;
    std::optional<int> place;                          ///< in the queue, from 1
    std::string reason;                                ///< why there is no seat; may be empty
    std::optional<domain::LocalTime> received;         ///< checked in at once
    std::string note;                                  ///< what to think of; may be empty
    std::optional<domain::RegistrationCode> withdrawn; ///< who gave up the seat
    std::vector<domain::Registration> promoted;        ///< who got a seat by it
};

/// `KAZ-007  confirmed`, a line for each other thing that came of it; or as data with --json. A request that
/// was done before is answered with how its registration stands now.
void print_answer(const Context& context, const Invocation& invocation, Acted acted, Answer answer);

/// That the delegation is not among those invited, where the meeting has such a list; else empty.
std::string note_on_invitation(const domain::Meeting& meeting, const domain::DelegationCode& delegation);

/// Throws CommandError (refused) where the registration has check-ins that stand: who came cannot give up the
/// seat.
void refuse_received(const domain::Dataset& base, const domain::Registration& registration);

} // namespace plenary::cli
