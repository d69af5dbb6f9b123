#include "office/rules_of_change.hpp"

#include "domain/rules/rules.hpp"
#include "util/text.hpp"
#include "util/text_map.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace plenary::office {

namespace {

using Told = std::set<std::pair<domain::RuleCode, std::string>>; // and message

Told told_of(const domain::Dataset& data) {
    Told told;
    for (const auto& violation : domain::check(data))
        told.emplace(violation.code, violation.message);
    return told;
}

/// Rules that tell of a text of a person without its words, each with the person.
using Reworded = std::set<std::pair<domain::Rule, std::string>>;

/// Whose texts are others than before.
Reworded reworded(const domain::Dataset& base, const domain::Dataset& after) {
    util::TextMap<const domain::Participant*> known;
    known.reserve(base.participants.size());
    for (const auto& person : base.participants)
        known.add(person.code.text(), &person);
    Reworded people;
    for (const auto& person : after.participants) {
        const auto* was = known.find(person.code.text());
        if (was == nullptr)
            continue;
        if ((*was)->email != person.email)
            people.emplace(domain::Rule::email_form, person.code.text());
        if ((*was)->name != person.name)
            people.emplace(domain::Rule::name_long, person.code.text());
    }
    return people;
}

/// Those of `violations` that are in `after` and not in `base` too, or not of the same text.
std::vector<domain::Violation> new_in(const domain::Dataset& base, const domain::Dataset& after,
                                      std::vector<domain::Violation> violations) {
    if (violations.empty())
        return violations;
    const auto before = told_of(base);
    const auto others = reworded(base, after);
    std::erase_if(violations, [&](const auto& one) {
        return before.contains({one.code, one.message}) &&
               !others.contains({one.code.rule, one.subject.key.name});
    });
    return violations;
}

bool is_error(const domain::Violation& violation) {
    return violation.severity == domain::Severity::error;
}

} // namespace

void refuse_violations(const std::vector<domain::Violation>& violations, domain::Remedy remedy) {
    const auto add_once = [](auto& all, const auto& one) {
        if (std::find(all.begin(), all.end(), one) == all.end())
            all.push_back(one);
    };
    std::vector<std::string> messages; // each once, whatever it is told of
    std::vector<domain::RuleCode> rules;
    for (const auto& violation : violations) {
        add_once(messages, violation.message);
        add_once(rules, violation.code);
    }
    remedy.add("; nothing was changed");
    throw BrokenRules(std::move(rules), util::join(messages, "; "), std::move(remedy));
}

domain::Dataset carried_out(const domain::Dataset& base, domain::Plan& plan, domain::Dataset wanted) {
    if (!plan.refused.empty())
        refuse_violations(plan.refused, plan.refused.front().help);
    return domain::carry_out(base, plan, std::move(wanted));
}

std::vector<domain::Violation> not_before(const domain::Dataset& base,
                                          std::vector<domain::Violation> violations) {
    if (violations.empty())
        return violations;
    const auto before = told_of(base);
    std::erase_if(violations, [&](const auto& one) { return before.contains({one.code, one.message}); });
    return violations;
}

std::vector<domain::Violation> broken_rules(const domain::Dataset& base, const domain::Dataset& after) {
    auto violations = domain::check(after);
    std::erase_if(violations, [](const auto& one) { return !is_error(one); });
    return new_in(base, after, std::move(violations));
}

std::vector<domain::Violation> refuse_broken_rules(const domain::Dataset& base, const domain::Dataset& after,
                                                   bool is_undo) {
    auto warnings = domain::check(after);
    const auto first_warning = std::stable_partition(warnings.begin(), warnings.end(), is_error);
    const auto broken = new_in(base, after, {warnings.begin(), first_warning});
    warnings.erase(warnings.begin(), first_warning);
    if (!broken.empty())
        refuse_violations(broken, is_undo
                                      ? domain::Remedy{"what was done later depends on it: undo that first"}
                                      : domain::Remedy{broken.front().help});
    return warnings;
}

} // namespace plenary::office
