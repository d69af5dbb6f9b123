#include "domain/change/undoing.hpp"

#include "domain/change/record_reading.hpp"

#include <algorithm>
#include <map>

namespace plenary::domain {

namespace {

using Records = std::map<Key, Record>;

/// The things that the changes are about, as the registry has them now.
Records present(const Dataset& registry, const std::vector<LoggedChange>& changes) {
    Records records;
    for (const auto& change : changes)
        records.emplace(change.key, Record{});
    Records found;
    for_each_kind(registry, [&](const auto& things) {
        for (const auto& thing : things)
            if (auto key = key_of(thing); records.contains(key))
                found.emplace(std::move(key), to_record(thing));
    });
    return found;
}

/// `record` with `field` set; not stated when the value is empty.
void set_field(Record& record, const std::string& field, const std::string& value) {
    const auto found =
        std::find_if(record.begin(), record.end(), [&](const auto& f) { return f.first == field; });
    if (found == record.end()) {
        if (!value.empty())
            record.emplace_back(field, value);
    } else if (value.empty()) {
        record.erase(found);
    } else {
        found->second = value;
    }
}

class Reverser {
public:
    Reverser(const Dataset& registry, const std::vector<LoggedChange>& changes)
        : present_(present(registry, changes)) {}

    void reverse(const LoggedChange& change) {
        const auto now = present_.find(change.key);
        const bool is_there = now != present_.end();
        if (!change.after) {
            if (is_there)
                return refuse(change.key, "", "is there again");
            result_.plan.added.push_back({change.key, want(change.key, *change.before)});
        } else if (!is_there) {
            refuse(change.key, "", "is there no more");
        } else if (!change.before) {
            remove(change.key, now->second, *change.after);
        } else {
            change_back(change.key, now->second, *change.before, *change.after);
        }
    }

    Reversal take() { return std::move(result_); }

private:
    void remove(const Key& key, const Record& now, const Record& then) {
        if (const auto since = difference(then, now); !since.empty())
            return refuse(key, since.front().field, "was changed since");
        result_.plan.removed.push_back({key, difference(now, {})});
    }

    void change_back(const Key& key, const Record& now, const Record& before, const Record& after) {
        auto reverted = now;
        for (const auto& field : difference(before, after)) {
            if (domain::value_of(now, field.field) != field.after)
                return refuse(key, field.field, "was changed since");
            set_field(reverted, field.field, field.before);
        }
        std::size_t place = 0;
        try {
            place = want(key, reverted);
        } catch (const RecordError& error) {
            // Such as a list that was added to since.
            return refuse(key, "", std::string{"was changed since: without the action "} + error.what());
        }
        result_.plan.changed.push_back({key, difference(now, reverted), place});
    }

    /// Adds what the record is of to what is wanted; tells its place.
    std::size_t want(const Key& key, const Record& record) {
        add_from_record(result_.wanted, key, record);
        std::size_t count = 0;
        with_kind(key.kind, [&](const auto& kind) { count = (result_.wanted.*kind.things).size(); });
        return count - 1;
    }

    void refuse(const Key& key, const std::string& field, const std::string& why) {
        result_.plan.refused.push_back({Severity::error,
                                        {Rule::undo_conflict},
                                        {key, field},
                                        to_string(key) + (field.empty() ? " " : ": " + field + " ") + why,
                                        "undo the later action first"});
    }

    Records present_;
    Reversal result_;
};

} // namespace

Reversal reverse(const Dataset& registry, const std::vector<LoggedChange>& changes) {
    Reverser reverser{registry, changes};
    std::for_each(changes.rbegin(), changes.rend(), [&](const auto& change) { reverser.reverse(change); });
    return reverser.take();
}

} // namespace plenary::domain
