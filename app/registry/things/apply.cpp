#include "registry/things/apply.hpp"

#include "registry/find.hpp"
#include "registry/log/change_log.hpp"
#include "registry/log/said.hpp"
#include "registry/retired_codes.hpp"
#include "registry/things/late_keys.hpp"
#include "registry/things/load_parts.hpp"
#include "registry/things/store.hpp"
#include "util/make_ahead.hpp"

#include <algorithm>
#include <deque>
#include <future>
#include <set>
#include <type_traits>

namespace plenary::registry {

using namespace domain;

namespace {

/// A thing that the plan adds or changes.
template<class Thing>
struct Planned {
    const Thing* thing;
    const Key* key;
    const Change* change; ///< null: it is new
};

/// What a plan does with the things of one kind.
struct Work {
    std::vector<const Addition*> added;
    std::vector<const Change*> changed;
};

/// The plan has to live as long.
std::array<Work, kind_count> by_kind(const Plan& plan) {
    std::array<Work, kind_count> work;
    for (const auto& addition : plan.added)
        work[static_cast<std::size_t>(addition.key.kind)].added.push_back(&addition);
    for (const auto& change : plan.changed)
        work[static_cast<std::size_t>(change.key.kind)].changed.push_back(&change);
    return work;
}

/// What is undone comes before what undoes it.
void order(std::vector<Planned<CheckIn>>& events) {
    std::stable_partition(events.begin(), events.end(),
                          [](const auto& event) { return event.thing->kind != CheckInKind::undo; });
}
template<class Thing>
void order(std::vector<Planned<Thing>>&) {}

/// In the order of the things.
template<class Thing>
std::vector<Planned<Thing>> planned_of(const Work& work, const std::vector<Thing>& things) {
    std::vector<Planned<Thing>> planned;
    planned.reserve(work.added.size() + work.changed.size());
    for (const auto* addition : work.added)
        planned.push_back({&things[addition->place], &addition->key, nullptr});
    for (const auto* change : work.changed)
        planned.push_back({&things[change->place], &change->key, change});
    std::sort(planned.begin(), planned.end(), [](const auto& a, const auto& b) { return a.thing < b.thing; });
    order(planned);
    return planned;
}

template<class Thing>
const Work& work_of(const std::array<Work, kind_count>& work) {
    return work[static_cast<std::size_t>(kind_of<Thing>)];
}

/// What can be made of a thing before it is its turn to be written.
struct Prepared {
    LogEntry entry;
    std::vector<std::string> search_keys; ///< of a participant
};

template<class Thing>
Prepared prepare(EntryMaker& entries, const Planned<Thing>& planned, bool leaves_keys = false) {
    const auto& [thing, key, change] = planned;
    Prepared prepared{change ? entries.changed(*key, change->fields) : entries.added(*key, to_record(*thing)),
                      {}};
    if constexpr (std::is_same_v<Thing, Participant>)
        if (change || !leaves_keys)
            prepared.search_keys = keys_of(thing->name, thing->email);
    return prepared;
}

} // namespace

struct PreparedPlan::Made {
    std::array<std::vector<Prepared>, kind_count> by_kind; ///< in the order of planned_of()
    bool leaves_keys = false;
};

PreparedPlan::~PreparedPlan() = default;

/// Each half by a thread of its own.
PreparedPlan::PreparedPlan(const Plan& plan, const Dataset& wanted)
    : plan_(plan), wanted_(wanted), made_(std::make_unique<Made>()) {
    const auto work = by_kind(plan);
    made_->leaves_keys = work_of<Participant>(work).added.size() >= many_new_people;
    for_each_kind(wanted, [&]<class Thing>(const std::vector<Thing>& things) {
        const auto planned = planned_of(work_of<Thing>(work), things);
        auto& made = made_->by_kind[static_cast<std::size_t>(kind_of<Thing>)];
        made.resize(planned.size());
        const auto prepare_all = [&](std::size_t begin, std::size_t end) {
            EntryMaker entries;
            for (auto i = begin; i < end; ++i)
                made[i] = prepare(entries, planned[i], made_->leaves_keys);
        };
        const auto middle = planned.size() / 2;
        auto first_half = std::async(std::launch::async, prepare_all, 0, middle);
        prepare_all(middle, planned.size());
        first_half.get();
    });
}

namespace {

class Application {
public:
    /// `made`: what was made of the plan before, if anything.
    Application(Database& db, const Action& action, const LoadStep& step, PreparedPlan::Made* made)
        : db_(db),
          store_(db),
          log_(db, action, step.fixture),
          work_(by_kind(step.plan)),
          made_(made),
          received_(received_of(work_of<CheckIn>(work_), step.wanted.check_ins)) {
        if (made_ && made_->leaves_keys)
            store_.leave_keys_for_later();
    }

    /// Saves those of `things` that the plan adds or changes.
    template<class Thing>
    void save(const std::vector<Thing>& things) {
        const auto planned = planned_of(work_of<Thing>(work_), things);
        if constexpr (std::is_same_v<Thing, Participant>)
            store_.expect_participants(planned.size());
        const auto write = [&](std::size_t i, Prepared&& prepared) {
            if constexpr (std::is_same_v<Thing, Participant>)
                store_.save(*planned[i].thing, prepared.search_keys);
            else if (planned[i].change)
                store_.save(*planned[i].thing);
            else
                save_new(*planned[i].thing);
            log_.write_later(std::move(prepared.entry));
        };
        if (made_) {
            auto& made = made_->by_kind[static_cast<std::size_t>(kind_of<Thing>)];
            for (std::size_t i = 0; i < planned.size(); ++i)
                write(i, std::move(made.at(i)));
        } else {
            util::make_ahead(
                planned.size(), [&](std::size_t i) { return prepare(entries_, planned[i]); }, write);
        }
        if constexpr (std::is_same_v<Thing, Participant>)
            store_.all_participants_are_saved();
        if constexpr (std::is_same_v<Thing, Meeting>)
            remember_retired_codes(db_, new_codes(planned));
    }

    /// What refers to others goes before them; meetings name the speakers of their sessions.
    void remove(const std::vector<Change>& removed) {
        for (auto kind = kind_count; kind-- > 0;)
            for (const auto& change : removed)
                if (change.key.kind == static_cast<Kind>(kind)) {
                    store_.remove(change.key);
                    Record before;
                    for (const auto& field : change.fields)
                        before.emplace_back(field.field, field.before);
                    log_.write(entries_.removed(change.key, before));
                }
    }

    void release(const std::vector<Registration>& registrations) {
        for (const auto& planned : planned_of(work_of<Registration>(work_), registrations))
            if (planned.change)
                store_.release(*planned.thing);
    }

    void finish(const LoadStep& step) {
        store_.finish();
        keep_said(db_, log_.number(), true, step.fixture, step.statements);
        log_.seal();
    }

private:
    using Received =
        std::pair<std::string_view, std::string_view>; ///< codes of the meeting and of the registration

    static std::vector<Received> received_of(const Work& work, const std::vector<CheckIn>& events) {
        std::vector<Received> received;
        for (const auto* addition : work.added)
            if (const auto& event = events[addition->place]; event.kind == CheckInKind::in)
                received.emplace_back(event.meeting.text(), event.registration.text());
        std::sort(received.begin(), received.end());
        return received;
    }

    template<class Thing>
    void save_new(const Thing& thing) {
        if constexpr (std::is_same_v<Thing, Registration>)
            store_.save_new(thing, std::binary_search(received_.begin(), received_.end(),
                                                      Received{thing.meeting.text(), thing.code.text()}));
        else if constexpr (std::is_same_v<Thing, CheckIn>)
            store_.save_new(thing);
        else
            store_.save(thing);
    }

    static std::vector<MeetingCode> new_codes(const std::vector<Planned<Meeting>>& planned) {
        std::vector<MeetingCode> codes;
        for (const auto& one : planned)
            if (one.change == nullptr)
                codes.push_back(one.thing->code);
        return codes;
    }

    Database& db_;
    Store store_;
    ChangeLog log_;
    EntryMaker entries_;
    std::array<Work, kind_count> work_;
    PreparedPlan::Made* made_;
    std::vector<Received> received_; ///< whom the plan itself lets in
};

} // namespace

void apply_plan(Database& db, const Action& action, const Plan& plan, const Dataset& wanted,
                const std::string& fixture) {
    apply_steps(db, action, {LoadStep{plan, wanted, fixture, {}}});
}

namespace {

void apply_all(Database& db, const Action& action, const std::vector<LoadStep>& all,
               PreparedPlan::Made* made) {
    std::deque<Application> applications;
    auto named = action;
    std::vector<LoadStep> steps;
    for (const auto& step : all) {
        if (!step.plan.refused.empty())
            throw std::logic_error("a plan with refused changes must not be applied");
        if (step.plan.changes_nothing()) {
            const auto last = Query{db, "SELECT coalesce(max(id), 0) FROM action"}.number();
            keep_said(db, last, false, step.fixture, step.statements);
            continue;
        }
        steps.push_back(step);
        applications.emplace_back(db, named, step, made).remove(step.plan.removed);
        named.nonce.clear(); // it is of the first: no two actions have one
    }
    const auto save = [&]<class Thing>(std::vector<Thing> Dataset::* things) {
        if constexpr (std::is_same_v<Thing, Registration>)
            for (std::size_t i = 0; i < steps.size(); ++i)
                applications[i].release(steps[i].wanted.*things);
        for (std::size_t i = 0; i < steps.size(); ++i)
            applications[i].save(steps[i].wanted.*things);
    };
    // Each kind, of all steps, after those it refers to; meetings name the speakers of their sessions.
    std::apply(
        [&](const auto&... kind) {
            const auto visit = [&]<class Thing>(const KindEntry<Thing>& entry) {
                if constexpr (std::is_same_v<Thing, Meeting>)
                    save(&Dataset::participants);
                if constexpr (!std::is_same_v<Thing, Participant>)
                    save(entry.things);
            };
            (visit(kind), ...);
        },
        kinds);
    for (std::size_t i = 0; i < steps.size(); ++i)
        applications[i].finish(steps[i]);
}

} // namespace

void apply_steps(Database& db, const Action& action, const std::vector<LoadStep>& steps) {
    apply_all(db, action, steps, nullptr);
}

void apply_prepared(Database& db, const Action& action, const Plan& plan, const Dataset& wanted,
                    PreparedPlan::Made& made) {
    apply_all(db, action, {LoadStep{plan, wanted, "", {}}}, &made);
}

namespace {

/// What was removed, as an undo or a merge does, and was not entered again.
std::set<Key> removed_things(Database& db) {
    Query removal{db, "SELECT kind, name, after IS NULL, max(id) FROM change WHERE (kind, name) IN "
                      "(SELECT kind, name FROM change WHERE before IS NOT NULL AND after IS NULL) "
                      "GROUP BY kind, name"};
    std::set<Key> removed;
    while (removal.next())
        if (removal.integer(2) != 0)
            removed.insert({enum_at<Kind>(removal, 0), removal.text(1)});
    return removed;
}

} // namespace

std::vector<Key> fixture_things(Database& db, const std::string& fixture) {
    Query row{db, "SELECT DISTINCT c.kind, c.name FROM change AS c JOIN action AS a ON a.id = c.action_id "
                  "WHERE a.fixture = ?"};
    row.with(fixture);
    std::vector<Key> keys;
    while (row.next())
        keys.push_back({enum_at<Kind>(row, 0), row.text(1)});
    const auto removed = removed_things(db);
    std::erase_if(keys, [&](const Key& key) { return removed.contains(key); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

std::optional<std::vector<Key>> action_things(Database& db, const std::string& nonce) {
    Query action{db, "SELECT id FROM action WHERE nonce = ?"};
    if (!action.with(nonce).next())
        return std::nullopt;
    Query row{db, "SELECT kind, name FROM change WHERE action_id = ? ORDER BY id"};
    row.with(action.integer(0));
    std::vector<Key> keys;
    while (row.next())
        keys.push_back({enum_at<Kind>(row, 0), row.text(1)});
    return keys;
}

} // namespace plenary::registry
