#include "registry/apply.hpp"

#include "registry/change_log.hpp"
#include "registry/find.hpp"
#include "registry/load_parts.hpp"
#include "registry/store.hpp"
#include "util/make_ahead.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <type_traits>
#include <unordered_map>

namespace plenary::registry {

using namespace domain;

namespace {

/// A thing that the plan adds or changes.
template<class Thing>
struct Planned {
    const Thing* thing;
    Key key;
    const Change* change; ///< null: it is new
};

/// What a plan does with the things of one kind.
class Work {
public:
    void add(const Key& key) { added_.push_back(&key); }
    void change(const Change& change) { changed_.push_back(&change); }

    template<class Thing>
    [[nodiscard]] std::vector<Planned<Thing>> among(const std::vector<Thing>& things) const {
        const auto count = added_.size() + changed_.size();
        if (count == 0)
            return {};
        // A plan usually has the things in their order.
        auto planned = among(things,
                             [this, a = added_.begin(),
                              c = changed_.begin()](const Key& key) mutable -> std::optional<const Change*> {
                                 if (a != added_.end() && **a == key) {
                                     ++a;
                                     return nullptr;
                                 }
                                 if (c != changed_.end() && (*c)->key == key)
                                     return *c++;
                                 return std::nullopt;
                             });
        if (planned.size() == count)
            return planned;
        std::unordered_map<std::string_view, const Change*> by_name;
        for (const auto* key : added_)
            by_name.emplace(key->name, nullptr);
        for (const auto* change : changed_)
            by_name.emplace(change->key.name, change);
        return among(things, [&](const Key& key) -> std::optional<const Change*> {
            const auto found = by_name.find(key.name);
            return found == by_name.end() ? std::nullopt : std::optional{found->second};
        });
    }

private:
    /// find(key) tells the change; nothing where the plan leaves the thing as it is.
    template<class Thing, class Find>
    static std::vector<Planned<Thing>> among(const std::vector<Thing>& things, Find find) {
        std::vector<Planned<Thing>> planned;
        for (const auto& thing : things) {
            auto key = key_of(thing);
            if (const auto change = find(key))
                planned.push_back({&thing, std::move(key), *change});
        }
        return planned;
    }

    std::vector<const Key*> added_;
    std::vector<const Change*> changed_;
};

/// The plan has to live as long.
std::array<Work, Words<Kind>::all.size()> by_kind(const Plan& plan) {
    std::array<Work, Words<Kind>::all.size()> work;
    for (const auto& key : plan.added)
        work[static_cast<std::size_t>(key.kind)].add(key);
    for (const auto& change : plan.changed)
        work[static_cast<std::size_t>(change.key.kind)].change(change);
    return work;
}

class Application {
public:
    Application(Database& db, const Action& action, const Plan& plan, const std::string& fixture)
        : store_(db), log_(db, action, fixture), work_(by_kind(plan)) {}

    /// Saves those of `things` that the plan adds or changes.
    template<class Thing>
    void save(const std::vector<Thing>& things) {
        const auto planned = planned_of(things);
        if constexpr (std::is_same_v<Thing, Participant>)
            store_.expect_participants(planned.size());
        util::make_ahead(
            planned.size(), [&](std::size_t i) { return prepared(planned[i]); },
            [&](std::size_t i, const Prepared& prepared) {
                if constexpr (std::is_same_v<Thing, Participant>)
                    store_.save(*planned[i].thing, prepared.search_keys);
                else
                    store_.save(*planned[i].thing);
                log_.write(prepared.entry);
            });
        if constexpr (std::is_same_v<Thing, Participant>)
            store_.all_participants_are_saved();
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
                    log_.write(removed_entry(salts_, change.key, before));
                }
    }

    void release(const std::vector<Registration>& registrations) {
        for (const auto& planned : planned_of(registrations))
            if (planned.change)
                store_.release(*planned.thing);
    }

    void finish() {
        store_.finish();
        log_.seal();
    }

private:
    /// What can be made of a thing before it is its turn to be written.
    struct Prepared {
        LogEntry entry;
        std::vector<std::string> search_keys; ///< of a participant
    };

    template<class Thing>
    std::vector<Planned<Thing>> planned_of(const std::vector<Thing>& things) const {
        if (things.empty())
            return {};
        return work_[static_cast<std::size_t>(key_of(things.front()).kind)].among(things);
    }

    template<class Thing>
    Prepared prepared(const Planned<Thing>& planned) {
        Prepared prepared{planned.change ? changed_entry(salts_, planned.key, planned.change->fields)
                                         : added_entry(salts_, planned.key, to_record(*planned.thing)),
                          {}};
        if constexpr (std::is_same_v<Thing, Participant>)
            prepared.search_keys = keys_of(planned.thing->name, planned.thing->email);
        return prepared;
    }

    Store store_;
    ChangeLog log_;
    Salts salts_;
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

void apply_plan(Database& db, const Action& action, const Plan& plan, const Dataset& wanted,
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
