/// \file
/// What must hold between the things of a series. Each breach is a Violation with a stable code, told in
/// words that a conference officer can act on.
#pragma once

#include "domain/rules/rule_code.hpp"
#include "domain/subject.hpp"

#include <string>
#include <vector>

namespace plenary::domain {

enum class Severity { error, warning };

struct Violation {
    Severity severity = Severity::error;
    RuleCode code;
    Subject subject;
    std::string message; ///< what is wrong, with the user's own words in quotes
    std::string help;    ///< what to write; may be empty
};

/// Checks everything in `dataset` against everything in it: references, countries and zones, numbering,
/// timetables, registrations, check-ins, groups, reported counts. In no particular order.
/// A reference to something absent from `dataset` is a violation, so a fixture that builds on a registry is
/// checked together with what it builds on.
std::vector<Violation> check(const Dataset& dataset);

/// Whether a registration may go from one status to another in one step. Staying is always allowed.
///
///     nominated  -> confirmed, waitlisted, withdrawn, refused
///     waitlisted -> confirmed, withdrawn, refused
///     confirmed  -> withdrawn
///     withdrawn  -> nominated, waitlisted, confirmed    (reinstated)
///     refused    -> nominated                           (nominated again)
bool may_become(RegistrationStatus from, RegistrationStatus to);

/// Whether a meeting may go from one status to another in one step. Staying is always allowed.
///
///     tentative -> confirmed, held, postponed, cancelled
///     confirmed -> held, postponed, cancelled, tentative
///     postponed -> tentative, confirmed, cancelled
///     held, cancelled: final
bool may_become(MeetingStatus from, MeetingStatus to);

/// Whether a registration in this status holds a seat: it is neither withdrawn nor refused.
bool is_active(RegistrationStatus status);

} // namespace plenary::domain
