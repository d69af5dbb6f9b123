/// \file
/// Whether a change breaks a rule. Part of Change.
#pragma once

#include "domain/change/load_plan.hpp"
#include "domain/remedy.hpp"
#include "domain/rules/rules.hpp"
#include "office/refused.hpp"

#include <string>
#include <utility>
#include <vector>

namespace plenary::office {

/// A refusal (broken_rule) that tells which rules are broken, each once, for a front end that words them itself.
class BrokenRules : public Refused {
public:
    BrokenRules(std::vector<domain::RuleCode> rules, const std::string& message, domain::Remedy remedy)
        : Refused(Reason::broken_rule, rules.front().text(), message, std::move(remedy)),
          rules_(std::move(rules)) {}

    [[nodiscard]] const std::vector<domain::RuleCode>& rules() const { return rules_; }

private:
    std::vector<domain::RuleCode> rules_; ///< at least one
};

/// Throws BrokenRules with all of these; "nothing was changed" is added to the remedy.
[[noreturn]] void refuse_violations(const std::vector<domain::Violation>& violations, domain::Remedy remedy);

/// What `base` becomes by the plan (domain::carry_out). Throws Refused (broken_rule) where the plan itself is refused.
domain::Dataset carried_out(const domain::Dataset& base, domain::Plan& plan, domain::Dataset wanted);

/// Those of `violations` that are not in `base` too: what was wrong before, or looks wrong because only a part
/// was read, is not held against a change.
std::vector<domain::Violation> not_before(const domain::Dataset& base,
                                          std::vector<domain::Violation> violations);

/// The errors that are in `after` and were not in `base`.
std::vector<domain::Violation> broken_rules(const domain::Dataset& base, const domain::Dataset& after);

/// Throws Refused (broken_rule) with the errors that are in `after` and were not in `base`. Returns the warnings
/// of `after`, wherever they are from.
std::vector<domain::Violation> refuse_broken_rules(const domain::Dataset& base, const domain::Dataset& after,
                                                   bool is_undo);

} // namespace plenary::office
