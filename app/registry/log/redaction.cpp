#include "registry/log/redaction.hpp"

#include "domain/people/personal.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace plenary::registry {

using namespace domain;

namespace {

const std::string all_of = "SELECT kind, name, before, after, id, salt, leaves FROM change WHERE ";

// A merge, or its undo, takes one person away, or brings one back, and changes the other, who has words of both for a while.
// Where people come together, or are changed together, as a list of a hundred thousand does it, each has words of their own.
const std::string joined_or_parted =
    "kind = 'participant' AND name <> ?1 AND (before IS NOT NULL AND after IS NOT NULL AND action_id IN (SELECT "
    "action_id FROM change WHERE kind = 'participant' AND name = ?1 AND (before IS NULL OR after IS NULL)) "
    "OR (before IS NULL OR after IS NULL) AND action_id IN (SELECT action_id FROM change WHERE kind = "
    "'participant' AND name = ?1 AND before IS NOT NULL AND after IS NOT NULL))";

} // namespace

Redaction::Redaction(Database& db)
    : reader_(db),
      naming_(db, all_of + "instr(before, ?1) > 0 OR instr(after, ?1) > 0"),
      of_(db, all_of + "kind = ? AND name = ? ORDER BY id"),
      shared_(db, all_of + joined_or_parted),
      rewrite_(db, "UPDATE change SET name = ?2, before = ?3, after = ?4, leaves = ?5, salt = NULL "
                   "WHERE id = ?1") {}

void Redaction::person(const std::string& code, const std::string& pseudonym,
                       std::set<std::string>& registrations) {
    rewrite(of_.with(word(kind_of<Participant>), code), [&](LoggedChange& entry) {
        entry = {{kind_of<Participant>, pseudonym}, std::nullopt, std::nullopt};
        return true;
    });
    rewrite_records(naming_.with('"' + code + '"'), [&](const Key& key, Record& record) {
        bool changed = false;
        for (auto& [field, value] : record)
            if (value == code && names_participant(key.kind, field)) {
                value = pseudonym;
                changed = true;
            }
        if (changed && key.kind == kind_of<Registration>)
            registrations.insert(key.name);
        return changed;
    });
}

Redaction::Words Redaction::words_of(const std::string& code) {
    Words words;
    of_.with(word(kind_of<Participant>), code);
    while (of_.next()) {
        const auto change = reader_.change(of_, 0);
        for (const auto* record : {&change.before, &change.after})
            for (const auto& field : record->value_or(Record{}))
                if (is_personal(kind_of<Participant>, field.first))
                    words.insert(field);
    }
    return words;
}

void Redaction::others(const std::string& code, const Words& words,
                       const std::function<Record(const std::string&)>& present) {
    std::map<std::string, Record> now;
    const auto is_theirs = [&](const std::string& other, const auto& field) {
        const auto [known, is_new] = now.try_emplace(other);
        if (is_new)
            known->second = present(other);
        const auto& theirs = known->second;
        return std::find(theirs.begin(), theirs.end(), field) != theirs.end();
    };
    rewrite_records(shared_.with(code), [&](const Key& key, Record& record) {
        return std::erase_if(record, [&](const auto& field) {
                   return words.contains(field) && !is_theirs(key.name, field);
               }) > 0;
    });
}

void Redaction::registration(const Key& key, const std::string& pseudonym, const Record& now) {
    auto words = words_about(pseudonym, key);
    for (const auto& field : now)
        words.erase(field);
    rewrite_records(of_.with(word(key.kind), key.name), [&](const Key&, Record& record) {
        return std::erase_if(record, [&](const auto& field) { return words.contains(field); }) > 0;
    });
}

void Redaction::thing(const Key& key, const Record& left) {
    rewrite_records(of_.with(word(key.kind), key.name), [&](const Key&, Record& record) {
        bool changed = false;
        for (auto& [field, value] : record)
            if (is_personal(key.kind, field)) {
                value = value_of(left, field);
                changed = true;
            }
        std::erase_if(record, [](const auto& field) { return field.second.empty(); });
        return changed;
    });
}

void Redaction::document(const Key& key, const Pseudonyms& people) {
    rewrite_records(of_.with(word(key.kind), key.name),
                    [&](const Key&, Record& record) { return forget_in(record, people); });
}

void Redaction::fields(const Key& key, const std::function<bool(const std::string&)>& is_among) {
    rewrite_records(of_.with(word(key.kind), key.name), [&](const Key&, Record& record) {
        return std::erase_if(record, [&](const auto& field) { return is_among(field.first); }) > 0;
    });
}

/// What was personal of the registration while the person had it.
Redaction::Words Redaction::words_about(const std::string& pseudonym, const Key& key) {
    Words words;
    std::map<std::string, std::string> state;
    of_.with(word(key.kind), key.name);
    while (of_.next()) {
        const auto change = reader_.change(of_, 0);
        for (const auto& [field, value] : change.before.value_or(Record{}))
            state.erase(field);
        for (const auto& [field, value] : change.after.value_or(Record{}))
            state[field] = value;
        if (state["participant"] == pseudonym)
            for (const auto& field : state)
                if (is_personal(key.kind, field.first))
                    words.insert(field);
    }
    return words;
}

/// Writes the entries back of whose records `change` changed one.
void Redaction::rewrite_records(Query& entries, const RewriteRecord& change) {
    rewrite(entries, [&](LoggedChange& entry) {
        const bool before = entry.before && change(entry.key, *entry.before);
        const bool after = entry.after && change(entry.key, *entry.after);
        return before || after;
    });
}

/// Writes the entries back that `change` changed.
void Redaction::rewrite(Query& entries, const Rewrite& change) {
    struct Rewritten {
        std::int64_t id = 0;
        LoggedChange now;
        std::optional<KeptLeaves> kept; ///< nothing: the entry was sealed as a whole
    };
    std::vector<Rewritten> rewritten;
    while (entries.next()) {
        const auto was = reader_.change(entries, 0);
        auto now = was;
        if (change(now)) {
            auto kept = kept_of(entries, was, now);
            rewritten.push_back({entries.integer(4), std::move(now), std::move(kept)});
        }
    }
    const auto json = [](const std::optional<Record>& record) {
        return record ? std::optional{to_json(*record)} : std::nullopt;
    };
    for (const auto& [id, now, kept] : rewritten)
        rewrite_.with(id, now.key.name, json(now.before), json(now.after), json(kept)).run();
}

std::optional<KeptLeaves> Redaction::kept_of(const Query& entry, const LoggedChange& was,
                                             const LoggedChange& now) {
    if (entry.is_null(6))
        return std::nullopt;
    if (!entry.is_null(5))
        return keep_leaves(entry.bytes<sizeof(Salt)>(5), was, now);
    return keep_leaves(reader_.record(entry, 6).value_or(KeptLeaves{}), was, now);
}

} // namespace plenary::registry
