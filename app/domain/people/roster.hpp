/// \file
/// Who is registered at a meeting, narrowed to those who are asked for, and on which days they came.
#pragma once

#include "domain/model.hpp"

#include <map>
#include <optional>
#include <vector>

namespace plenary::domain {

struct RosterFilter {
    std::optional<DelegationCode> delegation;
    std::optional<Role> role;
    std::optional<RegistrationStatus> status;
    std::optional<Gender> gender;
    std::optional<bool> came; ///< false: those who are confirmed, or of `status`, and did not
};

/// The days on which each came in at any door, in their order; who never came is left out.
std::map<RegistrationCode, std::vector<Date>> days_present(const std::vector<CheckIn>& check_ins,
                                                           const MeetingCode& meeting);

/// Takes out of the dataset the registrations that are not of the meeting or not asked for, and the people without
/// one.
void narrow(Dataset& data, const MeetingCode& meeting, const RosterFilter& filter);

} // namespace plenary::domain
