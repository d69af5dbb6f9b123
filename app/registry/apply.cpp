#include "registry/apply.hpp"

#include "registry/change_log.hpp"
#include "registry/load_parts.hpp"
#include "registry/store.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace plenary::registry {

using namespace domain;

namespace {

/// The changes of one kind, by name of the thing; null where the thing is new.
using Work = std::unordered_map<std::string, const Change*>;

std::array<Work, Words<Kind>::all.size()> by_kind(const Plan& plan) {
    std::array<Work, Words<Kind>::all.size()> work;
    for (const auto& key : plan.added)
        work[static_cast<std::size_t>(key.kind)].emplace(key.name, nullptr);
    for (const auto& change : plan.changed)
        work[static_cast<std::size_t>(change.key.kind)].emplace(change.key.name, &change);
    return work;
}

class Application {
public:
    Application(SQLite::Database& db, const Action& action, const Plan& plan, const std::string& fixture)
        : store_(db), log_(db, action, fixture), work_(by_kind(plan)) {}

    /// Saves those of `things` that the plan adds or changes.
    template<class Thing>
    void save(const std::vector<Thing>& things) {
        for_each_planned(things, [&](const Thing& thing, const Key& key, const Change* change) {
            store_.save(thing);
            if (change)
                log_.changed(key, change->fields);
            else
                log_.added(key, to_record(thing));
        });
    }

    /// What refers to others goes before them; meetings name the speakers of their sessions.
    void remove(const std::vector<Change>& removed) {
        for (auto kind = Words<Kind>::all.size(); kind-- > 0;)
            for (const auto& change : removed)
                if (change.key.kind == static_cast<Kind>(kind)) {
                    store_.remove(change.key);
                    Record before;
                    for (const auto& field : change.fields)
                        before.emplace_back(field.field, field.before);
                    log_.removed(change.key, before);
                }
    }

    void release(const std::vector<Registration>& registrations) {
        for_each_planned(registrations,
                         [&](const Registration& registration, const Key&, const Change* change) {
                             if (change)
                                 store_.release(registration);
                         });
    }

    void finish() {
        store_.finish();
        log_.seal();
    }

private:
    template<class Thing, class F>
    void for_each_planned(const std::vector<Thing>& things, F f) {
        if (things.empty())
            return;
        const auto& work = work_[static_cast<std::size_t>(key_of(things.front()).kind)];
        if (work.empty())
            return;
        for (const auto& thing : things) {
            const auto key = key_of(thing);
            if (const auto found = work.find(key.name); found != work.end())
                f(thing, key, found->second);
        }
    }

    Store store_;
    ChangeLog log_;
    std::array<Work, Words<Kind>::all.size()> work_;
};

/// What is undone comes before what undoes it.
std::vector<CheckIn> in_order(std::vector<CheckIn> check_ins) {
    std::stable_partition(check_ins.begin(), check_ins.end(),
                          [](const CheckIn& event) { return event.kind != CheckInKind::undo; });
    return check_ins;
}

bool has_undo(const std::vector<CheckIn>& check_ins) {
    return std::any_of(check_ins.begin(), check_ins.end(),
                       [](const CheckIn& event) { return event.kind == CheckInKind::undo; });
}

} // namespace

void apply_plan(SQLite::Database& db, const Action& action, const Plan& plan, const Dataset& wanted,
                const std::string& fixture) {
    if (!plan.refused.empty())
        throw std::logic_error("a plan with refused changes must not be applied");
    Application application{db, action, plan, fixture};
    application.remove(plan.removed);
    // Each kind after those it refers to; meetings name the speakers of their sessions.
    application.save(wanted.sources);
    application.save(wanted.delegations);
    application.save(wanted.calendars);
    application.save(wanted.venues);
    application.save(wanted.series);
    application.save(wanted.participants);
    application.save(wanted.meetings);
    application.release(wanted.registrations);
    application.save(wanted.registrations);
    if (has_undo(wanted.check_ins))
        application.save(in_order(wanted.check_ins));
    else
        application.save(wanted.check_ins);
    application.save(wanted.outcomes);
    application.save(wanted.acknowledgements);
    application.finish();
}

namespace {

/// What was removed, as an undo or a merge does, and was not entered again.
std::set<Key> removed_things(SQLite::Database& db) {
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

std::vector<Key> fixture_things(SQLite::Database& db, const std::string& fixture) {
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

std::optional<std::vector<Key>> action_things(SQLite::Database& db, const std::string& nonce) {
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
