#include "registry/log/audit.hpp"

#include "domain/change/record.hpp"
#include "registry/file/column_reader.hpp"
#include "registry/log/leaves.hpp"
#include "registry/log/record_json.hpp"
#include "registry/log/seal.hpp"

#include <fmt/format.h>

#include <functional>
#include <map>

namespace plenary::registry {

namespace {

ActionRow action_row(const Query& row) {
    ActionRow action;
    ColumnReader{row}.into(action.number, action.uuid, action.at, action.actor, action.desk, action.what,
                           action.fixture, action.nonce, action.undoes, action.taken);
    return action;
}

/// Adds the changes of one action to its seal and tells which of them are not what they were.
class ChangeAuditor {
public:
    ChangeAuditor(Database& db, std::vector<std::string>& problems)
        : row_(db, "SELECT kind, name, before, after, salt, digest, leaves FROM change WHERE action_id = ? "
                   "ORDER BY id"),
          reader_(db),
          problems_(problems) {}

    Digest seal(Digest seal, std::int64_t action) {
        row_.with(action);
        while (row_.next()) {
            const auto digest = row_.bytes<sizeof(Digest)>(5);
            if (!is_as_sealed(digest))
                problems_.push_back(fmt::format("what action {} did to {} {} was edited in the log", action,
                                                row_.text(0), row_.text(1)));
            seal = add_to_seal(seal, digest);
        }
        return seal;
    }

    /// Whether the log lacks as many words as was stated by the last who took some. Before that was stated at all, as by
    /// earlier programs, entries could only be taken as a whole.
    [[nodiscard]] bool lacks(std::optional<std::int64_t> stated) const {
        return stated ? leaves_taken_ + entries_taken_ == *stated : leaves_taken_ == 0;
    }

private:
    bool is_as_sealed(const Digest& digest) {
        const bool is_whole = !row_.is_null(4);
        if (row_.is_null(6)) {
            entries_taken_ += is_whole ? 0 : 1;
            return !is_whole || digest_as_a_whole() == digest;
        }
        if (is_whole) // then nothing else is kept
            return row_.text(6).empty() &&
                   entry_digest(row_.bytes<sizeof(Salt)>(4), reader_.change(row_, 0)) == digest;
        if (row_.text(6).empty())
            return false;
        const auto kept = reader_.record(row_, 6).value_or(KeptLeaves{});
        leaves_taken_ += count_taken(kept);
        return entry_digest(kept, reader_.change(row_, 0)) == digest;
    }

    [[nodiscard]] Digest digest_as_a_whole() const {
        std::string kind;
        std::string name;
        std::optional<std::string> before;
        std::optional<std::string> after;
        ColumnReader{row_}.into(kind, name, before, after);
        return digest_of(row_.bytes<sizeof(Salt)>(4), {kind, name, before, after});
    }

    Query row_;
    RecordReader reader_;
    std::vector<std::string>& problems_;
    std::int64_t leaves_taken_ = 0;
    std::int64_t entries_taken_ = 0; ///< that were sealed as a whole
};

/// What is known of a thing, in one number: the sum of the hashes of its fields. To state a field adds, to
/// give it up takes away, so that a million things are followed through the log in little memory.
class Fingerprints {
public:
    void add(const std::string& thing, std::string_view field, std::string_view value, bool stated) {
        std::string text{field};
        text += '\0';
        text += value;
        const auto hash = std::uint64_t{std::hash<std::string>{}(text)};
        by_thing_[thing] += stated ? hash : -hash;
    }
    [[nodiscard]] const std::map<std::string, std::uint64_t>& by_thing() const { return by_thing_; }

private:
    std::map<std::string, std::uint64_t> by_thing_;
};

constexpr std::string_view being_there; // the field that a thing states by being there

void follow(Fingerprints& prints, Database& db, const char* sql, bool stated) {
    Query row{db, sql};
    while (row.next())
        prints.add(row.text(0), row.text(1), logged_value(row.text(2)), stated);
}

Fingerprints prints_of_log(Database& db) {
    Fingerprints prints;
    follow(prints, db,
           "SELECT c.kind || ' ' || c.name, j.key, j.value FROM change AS c, json_each(c.after) AS j", true);
    follow(prints, db,
           "SELECT c.kind || ' ' || c.name, j.key, j.value FROM change AS c, json_each(c.before) AS j",
           false);
    follow(prints, db, "SELECT kind || ' ' || name, '', '' FROM change WHERE before IS NULL", true);
    follow(prints, db, "SELECT kind || ' ' || name, '', '' FROM change WHERE after IS NULL", false);
    return prints;
}

Fingerprints prints_of(const domain::Dataset& data) {
    Fingerprints prints;
    domain::for_each_kind(data, [&](const auto& things) {
        for (const auto& thing : things) {
            const auto key = domain::key_of(thing);
            if (key.kind == domain::kind_of<domain::Source> && domain::is_built_in(key.name))
                continue;
            const auto name = domain::to_string(key);
            prints.add(name, being_there, "", true);
            for (const auto& [field, value] : domain::to_record(thing))
                prints.add(name, field, value, true);
        }
    });
    return prints;
}

LoggedAction logged_action(const Query& row) {
    return {row.integer(0), row.text(1), row.text(3), seal_text(row.bytes<sizeof(Digest)>(2))};
}

} // namespace

std::vector<std::string> audit_chain(Database& db) {
    std::vector<std::string> problems;
    ChangeAuditor changes{db, problems};
    Query row{
        db,
        "SELECT id, uuid, at, actor, desk, what, fixture, nonce, undoes, taken, seal FROM action ORDER BY "
        "id"};
    Digest former{};
    std::int64_t number = 0;
    std::optional<std::int64_t> taken;
    while (row.next() && problems.size() < most_problems) {
        const auto action = action_row(row);
        const auto sealed = row.bytes<sizeof(Digest)>(10);
        const auto named = "action " + std::to_string(action.number);
        if (action.number != number + 1)
            problems.push_back(fmt::format("before {} the log lacks an action", named));
        else if (changes.seal(begin_seal(former, action), action.number) != sealed)
            problems.push_back(named +
                               " is not what was sealed: it, its changes or an action before it was edited");
        former = sealed;
        number = action.number;
        taken = action.taken ? action.taken : taken;
    }
    if (problems.empty() && !changes.lacks(taken))
        problems.emplace_back("the log lacks words that were not taken from it by forgetting somebody");
    return problems;
}

std::vector<std::string> audit_things(Database& db, const domain::Dataset& data) {
    std::vector<std::string> problems;
    const auto logged = prints_of_log(db);
    const auto present = prints_of(data);
    const auto at = [](const Fingerprints& prints, const std::string& thing) {
        const auto found = prints.by_thing().find(thing);
        return found == prints.by_thing().end() ? 0 : found->second;
    };
    for (const auto& [thing, print] : present.by_thing())
        if (problems.size() < most_problems && at(logged, thing) != print)
            problems.push_back(thing + " is not as the change log left it");
    for (const auto& [thing, print] : logged.by_thing())
        if (problems.size() < most_problems && print != 0 && !present.by_thing().contains(thing))
            problems.push_back(thing + " is gone, and the change log does not say so");
    return problems;
}

LoggedAction newest_action(Database& db) {
    Query row{db, "SELECT id, at, seal, uuid FROM action ORDER BY id DESC LIMIT 1"};
    return row.next() ? logged_action(row) : LoggedAction{0, "", "", seal_text({})};
}

std::optional<LoggedAction> action_with_seal(Database& db, const std::string& seal) {
    Query row{db, "SELECT id, at, seal, uuid FROM action WHERE lower(hex(seal)) = lower(?)"};
    return row.with(seal).next() ? std::optional{logged_action(row)} : std::nullopt;
}

} // namespace plenary::registry
