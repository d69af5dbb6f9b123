/// \file
/// Certificates of attendance: who has earned one, and the serial numbers that they bear.
#pragma once

#include "domain/model.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// On which days of a meeting its registrations were received.
class DaysAttended {
public:
    /// Of the days of the meeting where they are known, else of all; check-ins behind `until` do not count.
    DaysAttended(const Meeting& meeting, const std::vector<CheckIn>& events, std::optional<Date> until);

    /// How many days the meeting has; nothing where that is not known.
    [[nodiscard]] std::optional<int> days_held() const { return days_held_; }
    /// On how many of them the registration was received.
    [[nodiscard]] int days_of(const RegistrationCode& registration) const;
    /// Whether that is at least one day, and at least so many per cent of the days held; days_held() must be known
    /// where per_cent is not 0.
    [[nodiscard]] bool earns_certificate(const RegistrationCode& registration, int per_cent) const;

private:
    std::optional<int> days_held_;
    std::map<RegistrationCode, int> days_;
};

/// `DUSHANBE-0017`: the code of the meeting, and a number that is given once.
std::string certificate_serial(const MeetingCode& meeting, int number);

/// The number that the next certificate of the meeting is given.
int next_certificate(const Meeting& meeting);

} // namespace plenary::domain
