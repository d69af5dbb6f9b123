#include "office/change.hpp"

#include "office/rules_of_change.hpp"
#include "util/memory.hpp"

#include <algorithm>
#include <future>
#include <stdexcept>
#include <string>
#include <unordered_set>
#include <utility>

namespace plenary::office {

using namespace domain;

Change::Change(Office& office, const Request& request, std::string what, Nature nature)
    : office_(office),
      nature_(std::move(nature)),
      action_{std::move(what), request.actor, request.desk, office.now(), request.nonce, nature_.undoes},
      is_dry_run_(request.dry_run) {
    if (nature_.may_create && !office.has_registry())
        return;
    if (nature_.takes_long || (is_dry_run_ && nature_.rehearses)) {
        reading_.emplace(registry::Registry::to_rehearse(office.file()));
        registry_ = &*reading_;
        decided_on_ = registry_->newest_action().number;
        if (nature_.rehearses)
            writing_.emplace(reading_->begin(action_));
    } else if (is_dry_run_) {
        reading_.emplace(office.open_to_read());
        registry_ = &*reading_;
    } else {
        begin(office.writer(nature_.may_create));
    }
    was_done_ = !request.nonce.empty() && registry_->things_of_action(request.nonce).has_value();
}

Change::~Change() {
    writing_.reset();
    if (!reading_ || registry_ != &*reading_)
        office_.let_go();
}

void Change::begin(registry::Registry& registry) {
    registry_ = &registry;
    writing_.emplace(registry.begin(action_));
}

const Dataset& Change::read(const registry::Scope& scope) {
    if (registry_ != nullptr)
        base_ = registry_->read(scope);
    has_rosters_ = scope.people && !scope.registrations;
    return base_;
}

Ended Change::finish() {
    auto plan = plan_load(base_, wanted_);
    return finish(Planned{std::move(plan), std::move(wanted_)});
}

Ended Change::finish(Planned planned) {
    if (has_rosters_)
        moved_up_ = move_up(base_, planned);
    const bool changes_nothing = planned.plan.changes_nothing();
    if (is_dry_run_ || changes_nothing) {
        all_warnings_ = refuse_broken_rules(
            base_, carried_out(base_, planned.plan, std::move(planned.wanted)), is_undo());
        plan_ = std::move(planned.plan);
        return changes_nothing ? Ended::unchanged : Ended::changed;
    }
    write(std::move(planned));
    commit();
    return Ended::changed;
}

Ended Change::finish(const std::vector<Planned>& fixtures) {
    const auto moving = moving_up_after(base_, fixtures);
    moved_up_ = moving.wanted.registrations;
    const auto brings = [&](const auto& given) {
        return !given.empty() && (registry_ == nullptr || registry_->lacks(given));
    };
    const bool brings_what_was_given = std::any_of(fixtures.begin(), fixtures.end(), [&](const Planned& one) {
        return brings(one.wanted.badges) || brings(one.wanted.retired);
    });
    if (!brings_what_was_given &&
        std::all_of(fixtures.begin(), fixtures.end(), [](const auto& one) { return one.changes_nothing(); }))
        return Ended::unchanged;
    if (is_dry_run_)
        return Ended::changed;
    if (registry_ == nullptr) {
        begin(office_.writer(true));
    }
    std::vector<registry::LoadStep> steps;
    for (const auto& one : fixtures)
        if (!one.changes_nothing())
            steps.push_back({one.plan, one.wanted, one.fixture, one.statements});
    if (!moving.plan.changes_nothing())
        steps.push_back({moving.plan, moving.wanted, "", {}});
    writing_->apply(steps);
    std::size_t codes_taken = 0;
    for (const auto& one : fixtures) {
        badges_taken_ += writing_->take_badges(one.wanted.badges);
        codes_taken += writing_->take_retired_codes(one.wanted.retired);
    }
    commit();
    const bool changes_something = badges_taken_ > 0 || codes_taken > 0 ||
                                   std::any_of(steps.begin(), steps.end(),
                                               [](const auto& step) { return !step.plan.changes_nothing(); });
    return changes_something ? Ended::changed : Ended::unchanged;
}

/// Of a long list the rules are asked on another thread, and what was written meanwhile goes with the action
/// when one is broken.
void Change::write(Planned planned) {
    constexpr std::size_t long_list = 1'000;
    auto& plan = planned.plan;
    // What is wanted is taken over, not copied: it may be a million people.
    const auto after = carried_out(base_, plan, std::move(planned.wanted));
    if (nature_.takes_long) {
        auto rules =
            std::async(std::launch::async, [&] { return refuse_broken_rules(base_, after, is_undo()); });
        registry::PreparedPlan prepared{plan, after};
        rules.get();
        util::give_back_memory(); // of the rules, before anybody has to wait
        take_turn(plan);
        if (nature_.once_settled)
            nature_.once_settled();
        writing_->apply(prepared);
        return;
    }
    if (plan.added.size() + plan.changed.size() + plan.removed.size() < long_list) {
        all_warnings_ = refuse_broken_rules(base_, after, is_undo());
        writing_->apply(plan, after, "");
        plan_ = std::move(plan);
        return;
    }
    std::packaged_task<void()> writing{[&] { writing_->apply(plan, after, ""); }};
    auto written = writing.get_future();
    auto rules = std::async(std::launch::async, [&] { return refuse_broken_rules(base_, after, is_undo()); });
    writing();
    all_warnings_ =
        rules.get(); // first: a broken rule tells more than what could not be written because of it
    written.get();
    plan_ = std::move(plan);
}

std::vector<Violation> Change::warnings() const {
    return all_warnings_.empty() ? all_warnings_ : not_before(base_, all_warnings_);
}

/// Check-ins of others matter only where the plan is about the registrations that they are of.
void Change::take_turn(const Plan& plan) {
    std::unordered_set<std::string> touched;
    for (const auto* things : {&plan.changed, &plan.removed})
        for (const auto& change : *things)
            touched.insert(change.key.name);
    begin(office_.writer());
    if (!action_.nonce.empty() && registry_->things_of_action(action_.nonce))
        throw Overtaken{"another process changed what the change was decided on"};
    registry::HistoryFilter since;
    since.after = decided_on_;
    for (const auto& entry : registry_->history(since).entries) {
        const auto& key = entry.change.key;
        const auto registration = key.name.substr(0, key.name.rfind('/'));
        if (key.kind != kind_of<CheckIn> || touched.contains(registration))
            throw Overtaken{"another process changed what the change was decided on"};
    }
}

void Change::commit() {
    writing_->commit();
    office_.note_commit();
}

registry::Writing& Change::writing() {
    if (!writing_)
        throw std::logic_error("a dry run writes");
    return *writing_;
}

Ended Change::finish_writing() {
    if (is_dry_run_)
        writing_.reset();
    else
        commit();
    return Ended::changed;
}

} // namespace plenary::office
