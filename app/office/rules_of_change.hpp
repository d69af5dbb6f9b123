/// \file
/// Whether a change breaks a rule. Part of Change.
#pragma once

#include "domain/load_plan.hpp"
#include "domain/remedy.hpp"
#include "domain/rules.hpp"

#include <vector>

namespace plenary::office {

/// Throws Refused (broken_rule) with all of these; "nothing was changed" is added to the remedy.
[[noreturn]] void refuse_violations(const std::vector<domain::Violation>& violations, domain::Remedy remedy);

/// What `base` becomes by the plan (domain::carry_out). Throws Refused (broken_rule) where the plan itself is refused.
domain::Dataset carried_out(const domain::Dataset& base, domain::Plan& plan, domain::Dataset wanted);

/// Throws Refused (broken_rule) with what is wrong in `after` and was not in `base`: what was wrong before,
/// or looks wrong because only a part was read, is not held against the change.
void refuse_broken_rules(const domain::Dataset& base, const domain::Dataset& after, bool is_undo);

} // namespace plenary::office
