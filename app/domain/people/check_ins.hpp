/// \file
/// What the log of check-ins says: events are only added, an undo takes one back, and what stands is what
/// counts.
#pragma once

#include "domain/model.hpp"

#include <set>
#include <tuple>
#include <vector>

namespace plenary::domain {

/// Which events were taken back.
class TakenBack {
public:
    void note(const CheckIn& event) {
        if (event.undoes)
            undone_.emplace(event.meeting, event.registration, *event.undoes);
    }

    /// Whether the event came in or went out and was not taken back by any noted.
    [[nodiscard]] bool leaves(const CheckIn& event) const {
        return event.kind != CheckInKind::undo &&
               (undone_.empty() || !undone_.contains({event.meeting, event.registration, event.at}));
    }

private:
    std::set<std::tuple<MeetingCode, RegistrationCode, LocalTime>> undone_;
};

/// Leaves out who came in or went out after this day. What was taken back at whatever time did not happen.
void leave_out_after(std::vector<CheckIn>& events, const Date& day);

/// The events that came in or went out and were not taken back, ordered by meeting, registration and time.
/// They point into `events`.
std::vector<const CheckIn*> standing(const std::vector<CheckIn>& events);

/// As `standing`, only those that came in: who was received, and when.
std::vector<const CheckIn*> arrivals(const std::vector<CheckIn>& events);

} // namespace plenary::domain
