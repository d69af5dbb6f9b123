/// \file
/// Seats that rows of a list ask for and give up. Part of importing.
#pragma once

#include "domain/import/importing.hpp"
#include "domain/time/openings.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

/// Whether the status asks for a seat: one that has none waits for it.
constexpr bool asks_for_seat(RegistrationStatus status) {
    return status == RegistrationStatus::confirmed || status == RegistrationStatus::waitlisted;
}

/// While nothing becomes free, who asks is answered at once. From then on everybody waits, and in the end the
/// queue is gone through once: a list does not take a seat from those who wait for it.
class ImportQueue {
public:
    /// `roster`: all registrations of the meeting; `openings`: what they occupy, kept up by the caller.
    /// `check_ins`: those of the meeting.
    ImportQueue(const std::vector<Registration>& roster, Openings& openings,
                const std::vector<CheckIn>& check_ins);

    /// Confirms the registration, or puts it at the end of the queue.
    void ask(Registration& registration);

    /// Gives `after`, which the row makes of `before`, its status and its turn; it waits where there is no
    /// seat for it. The result is why the registration cannot become so. Requires that the openings of `before`
    /// were given back.
    std::optional<Complaint> settle(const Registration& before, Registration& after, const ImportRow& row);

    /// The registration at this place of the roster waits, as far as it is known yet. `row`: which of
    /// import.rows tells of it; `asks`: it is for that row that it waits.
    void wait(std::size_t place, std::size_t row, bool asks) { waiting_.push_back({place, row, asks}); }

    /// Gives the seats that are free to those who wait, and tells it in `import`; to who waits on, why.
    /// Returns the places of those who got one.
    std::vector<std::size_t> go_through(const Meeting& meeting, std::vector<Registration>& roster,
                                        Import& import);

private:
    struct Waiting {
        std::size_t place;
        std::size_t row;
        bool asks;
    };

    /// Whether a row asks for the seat that somebody got. Who waits has to be ordered by place.
    bool tell(std::size_t place, RegistrationStatus status, Import& import) const;

    [[nodiscard]] std::optional<Complaint> was_received(const Registration& registration) const;
    /// Of a registration that keeps its seat in another role or delegation.
    [[nodiscard]] std::optional<Complaint> has_no_seat(const Registration& before,
                                                       const Registration& after) const;

    Openings& openings_;
    std::unordered_map<std::string, LocalTime> received_; ///< by code of the registration
    bool is_loose_ = false;
    std::vector<Waiting> waiting_;
};

} // namespace plenary::domain
