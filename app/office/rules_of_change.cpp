#include "office/rules_of_change.hpp"

#include "domain/rules.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenary::office {

namespace {

using Told = std::set<std::pair<domain::RuleCode, std::string>>; // and message

Told errors_of(const domain::Dataset& data) {
    Told errors;
    for (const auto& violation : domain::check(data))
        if (violation.severity == domain::Severity::error)
            errors.emplace(violation.code, violation.message);
    return errors;
}

} // namespace

void refuse_violations(const std::vector<domain::Violation>& violations, domain::Remedy remedy) {
    std::vector<std::string> messages; // each once, whatever it is told of
    for (const auto& violation : violations)
        if (std::find(messages.begin(), messages.end(), violation.message) == messages.end())
            messages.push_back(violation.message);
    remedy.add("; nothing was changed");
    throw Refused(Reason::broken_rule, violations.front().code.text(), util::join(messages, "; "),
                  std::move(remedy));
}

domain::Dataset carried_out(const domain::Dataset& base, domain::Plan& plan, domain::Dataset wanted) {
    if (!plan.refused.empty())
        refuse_violations(plan.refused, plan.refused.front().help);
    return domain::carry_out(base, plan, std::move(wanted));
}

void refuse_broken_rules(const domain::Dataset& base, const domain::Dataset& after, bool is_undo) {
    std::vector<domain::Violation> broken;
    std::optional<Told> before;
    for (auto& violation : domain::check(after)) {
        if (violation.severity != domain::Severity::error)
            continue;
        if (!before)
            before = errors_of(base);
        if (!before->contains({violation.code, violation.message}))
            broken.push_back(std::move(violation));
    }
    if (broken.empty())
        return;
    refuse_violations(broken, is_undo ? domain::Remedy{"what was done later depends on it: undo that first"}
                                      : domain::Remedy{broken.front().help});
}

} // namespace plenary::office
