#include "cli/acting.hpp"

#include "domain/load_plan.hpp"
#include "domain/rules.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <ostream>
#include <set>

namespace plenary::cli {

namespace {

using Told = std::set<std::pair<std::string, std::string>>; // code and message

Told errors_of(const domain::Dataset& data) {
    Told errors;
    for (const auto& violation : domain::check(data))
        if (violation.severity == domain::Severity::error)
            errors.emplace(violation.code, violation.message);
    return errors;
}

[[noreturn]] void refuse(const std::vector<domain::Violation>& violations, std::string help) {
    std::vector<std::string> messages; // each once, whatever it is told of
    for (const auto& violation : violations)
        if (auto message = util::for_terminal(violation.message);
            std::find(messages.begin(), messages.end(), message) == messages.end())
            messages.push_back(std::move(message));
    throw CommandError(Exit::refused, util::join(messages, "; "), std::move(help) + "; nothing was changed");
}

/// What `base` becomes by the plan, which has to be one that is not refused.
domain::Dataset carried_out(const domain::Dataset& base, const domain::Plan& plan, domain::Dataset wanted) {
    if (!plan.refused.empty())
        refuse(plan.refused, plan.refused.front().help);
    return domain::without(domain::overlay(base, std::move(wanted)), plan.removed);
}

/// What was wrong before, or looks wrong because only a part was read, is not held against the change.
void refuse_what_breaks_rules(const domain::Dataset& base, const domain::Dataset& after, bool is_undo) {
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
    if (!broken.empty())
        refuse(broken, is_undo ? "what was done later depends on it: undo that first" : broken.front().help);
}

/// Writes what is planned once it breaks no rule. Of a long list the rules are asked on another thread, and
/// what was written meanwhile goes with the action when they are broken.
void write(registry::Registry& registry, const domain::Dataset& base, Planned planned, bool is_undo) {
    constexpr std::size_t long_list = 1'000;
    const auto& plan = planned.plan;
    if (plan.added.size() + plan.changed.size() + plan.removed.size() < long_list) {
        refuse_what_breaks_rules(base, carried_out(base, plan, planned.wanted), is_undo);
        registry.apply(plan, planned.wanted, "");
        return;
    }
    // It takes over what is wanted: a million people are not copied.
    const auto after = carried_out(base, plan, std::move(planned.wanted));
    std::packaged_task<void()> writing{[&] { registry.apply(plan, after, ""); }};
    auto written = writing.get_future();
    auto rules = std::async(std::launch::async, [&] { refuse_what_breaks_rules(base, after, is_undo); });
    writing();
    rules.get(); // first: a broken rule tells more than what could not be written because of it
    written.get();
}

/// The registry while an action is made of it.
class Writer {
public:
    explicit Writer(const Context& context) : context_(context), registry_(context.writer()) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { context_.let_go(); }

    registry::Registry& operator*() const { return registry_; }

private:
    const Context& context_;
    registry::Registry& registry_;
};

} // namespace

Acted act_by_plan(const Context& context, const Invocation& invocation, const Deed& deed,
                  const registry::Scope& scope, const std::function<Planned(const Scene&)>& plan) {
    const Writer writer{context};
    auto& registry = *writer;
    auto nonce = invocation.option("nonce").value_or("");
    if (!nonce.empty() && !deed.part.empty())
        nonce += "/" + deed.part;
    const auto desk = invocation.option("desk").value_or("");
    registry.begin({deed.what, context.actor(), desk, context.now(), nonce, deed.undoes});
    if (!nonce.empty() && registry.things_of_action(nonce)) {
        context.err() << "Already done: the registry has seen this nonce.\n";
        return Acted::before;
    }
    const auto base = registry.read(scope);
    auto planned = plan({registry, base});
    const bool is_undo = deed.undoes.has_value();
    const bool is_dry_run = invocation.has("dry-run");
    if (deed.rehearsal || is_dry_run || planned.plan.changes_nothing()) {
        const bool changes_nothing = planned.plan.changes_nothing();
        refuse_what_breaks_rules(base, carried_out(base, planned.plan, std::move(planned.wanted)), is_undo);
        if (changes_nothing)
            return Acted::nothing;
        if (is_dry_run && !deed.rehearsal)
            context.err() << "No change made (dry run).\n";
        return Acted::changed;
    }
    write(registry, base, std::move(planned), is_undo);
    registry.commit();
    return Acted::changed;
}

Acted act(const Context& context, const Invocation& invocation, const std::string& what,
          const registry::Scope& scope, const Decision& decide, const std::string& part) {
    return act_by_plan(context, invocation, {what, std::nullopt, part, false}, scope,
                       [&](const Scene& scene) {
                           auto wanted = decide(scene);
                           auto plan = domain::plan_load(scene.base, wanted);
                           return Planned{std::move(plan), std::move(wanted)};
                       });
}

std::vector<Option> person_options() {
    return {
        {.name = "latin",
         .value = "NAME",
         .help = "the whole name in Latin letters; romanised when it is not known"},
        {.name = "own", .value = "NAME", .help = "the whole name in the person's own script"},
        {.name = "badge", .value = "NAME", .help = "the name as the badge shows it"},
        {.name = "sort", .value = "NAME", .help = "the name as lists are ordered by it"},
        {.name = "gender",
         .value = "GENDER",
         .help = "female, male or other",
         .choices = domain::Words<domain::Gender>::all},
        {.name = "email", .value = "ADDRESS", .help = "where the person is written to"},
        {.name = "phone", .value = "NUMBER", .help = "a telephone number"},
    };
}

std::vector<Option> with_action_options(std::vector<Option> options) {
    options.push_back(
        {.name = "dry-run", .letter = 'n', .help = "answer as a real run would, change nothing"});
    options.push_back({.name = "nonce",
                       .value = "TEXT",
                       .help = "a word for this one request: the same word again changes nothing"});
    return options;
}

domain::Sources source_of(const Invocation& invocation) {
    return {domain::SourceCode{invocation.option("source").value_or("register")}};
}

domain::LocalTime now_at_venue(const Context& context, const domain::Meeting& meeting,
                               const domain::Dataset& data) {
    for (const auto& venue : data.venues)
        if (meeting.venue == venue.code)
            return domain::local_time_at(context.now(), venue.zone);
    throw CommandError(Exit::refused,
                       "'" + meeting.code.text() + "' has no venue, so that its time is not known",
                       "name the venue of the meeting");
}

void refuse_to_come(const domain::LocalTime& at, const domain::LocalTime& now) {
    if (now < at)
        throw CommandError(Exit::refused,
                           domain::format_local_time(at) + " is still to come: at the venue it is " +
                               domain::format_local_time(now),
                           "give a time that has passed");
}

domain::LocalTime time_at_venue(const Context& context, const Invocation& invocation,
                                const domain::Meeting& meeting, const domain::Dataset& data) {
    const auto now = now_at_venue(context, meeting, data);
    const auto text = invocation.option("at");
    if (!text)
        return now;
    const auto at = domain::parse_local_time(*text);
    if (!at)
        throw CommandError(Exit::usage, "'" + util::for_terminal(*text) + "' is not a local time",
                           "write it as 2011-03-29T09:00, by the clocks at the venue");
    refuse_to_come(*at, now);
    return *at;
}

registry::Scope scope_of_meeting(const domain::MeetingCode& meeting) {
    return {.meetings = std::vector{meeting}};
}

} // namespace plenary::cli
