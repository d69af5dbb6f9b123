#include "registry/forget.hpp"

#include "domain/personal.hpp"
#include "registry/change_log.hpp"
#include "registry/load.hpp"
#include "registry/query.hpp"
#include "registry/record_json.hpp"
#include "registry/said.hpp"
#include "registry/store.hpp"

#include <map>
#include <set>

namespace plenary::registry {

using namespace domain;

namespace {

/// Takes words from the log. The digest of each entry stays, its salt goes: nobody can guess from the digest
/// what the words were, and the chain is whole.
class Redaction {
public:
    explicit Redaction(Database& db)
        : reader_(db),
          person_(db, "UPDATE change SET name = ?2, before = NULL, after = NULL, salt = NULL "
                      "WHERE kind = 'participant' AND name = ?1"),
          naming_(db, "SELECT kind, name, before, after, id FROM change "
                      "WHERE instr(before, ?1) > 0 OR instr(after, ?1) > 0"),
          of_(db, "SELECT kind, name, before, after, id FROM change WHERE kind = ? AND name = ? ORDER BY id"),
          rewrite_(db, "UPDATE change SET before = ?2, after = ?3, salt = NULL WHERE id = ?1") {}

    /// The person is called by the pseudonym wherever the code is named, and nothing else is said. Adds the names
    /// of the registrations that the person has or had.
    void person(const std::string& code, const std::string& pseudonym, std::set<std::string>& registrations) {
        person_.with(code, pseudonym).run();
        rewrite(naming_.with('"' + code + '"'), [&](const Key& key, Record& record) {
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

    /// Nothing is said of the registration that was true of the person, unless it is true `now`, of whoever has
    /// it since.
    void registration(const Key& key, const std::string& pseudonym, const Record& now) {
        auto words = words_about(pseudonym, key);
        for (const auto& field : now)
            words.erase(field);
        rewrite(of_.with(word(key.kind), key.name), [&](const Key&, Record& record) {
            return std::erase_if(record, [&](const auto& field) { return words.contains(field); }) > 0;
        });
    }

    /// Nothing personal is said of the thing but what is left of it.
    void thing(const Key& key, const Record& left) {
        rewrite(of_.with(word(key.kind), key.name), [&](const Key&, Record& record) {
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

private:
    /// What was personal of the registration while the person had it.
    std::set<std::pair<std::string, std::string>> words_about(const std::string& pseudonym, const Key& key) {
        std::set<std::pair<std::string, std::string>> words;
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
    template<class F>
    void rewrite(Query& entries, F change) {
        std::vector<std::pair<std::int64_t, LoggedChange>> changed;
        while (entries.next()) {
            auto entry = reader_.change(entries, 0);
            const bool before = entry.before && change(entry.key, *entry.before);
            const bool after = entry.after && change(entry.key, *entry.after);
            if (before || after)
                changed.emplace_back(entries.integer(4), std::move(entry));
        }
        const auto json = [](const std::optional<Record>& record) {
            return record ? std::optional{to_json(*record)} : std::nullopt;
        };
        for (const auto& [id, entry] : changed)
            rewrite_.with(id, json(entry.before), json(entry.after)).run();
    }

    RecordReader reader_;
    Query person_;
    Query naming_;
    Query of_;
    Query rewrite_;
};

/// Whether the code stands in the text as a word.
bool names(std::string_view text, std::string_view code) {
    const auto is_of_code = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    for (auto at = text.find(code); at != std::string_view::npos; at = text.find(code, at + 1)) {
        const auto end = at + code.size();
        if ((at == 0 || !is_of_code(text[at - 1])) && (end == text.size() || !is_of_code(text[end])))
            return true;
    }
    return false;
}

class Forgetting {
public:
    Forgetting(Database& db, const Action& action)
        : db_(db), redaction_(db), log_(db, action, ""), store_(db) {
        Query highest{db, "SELECT coalesce(max(CAST(substr(code, 11) AS INTEGER)), 0) FROM participant "
                          "WHERE code GLOB 'forgotten-[0-9]*'"};
        number_ = highest.number();
    }

    Forgotten forget(const ParticipantCode& code) {
        Forgotten forgotten{code, ParticipantCode{"forgotten-" + std::to_string(++number_)}, {}};
        Query{db_, "UPDATE participant SET code = ? WHERE code = ?"}.with(forgotten.now, code).run();
        const Rows only_this{std::vector<MeetingCode>{}, {forgotten.now}, true, std::nullopt, false};
        auto people = load_participants(db_, only_this);
        if (people.empty())
            throw std::logic_error("a participant who is to be forgotten is not there");
        auto& person = people.front();
        auto names = person.formerly;
        names.push_back(code);
        std::set<std::string> registrations;
        for (const auto& name : names) {
            redaction_.person(name.text(), forgotten.now.text(), registrations);
            forget_acknowledgements(name.text());
        }
        erase_personal(person);
        store_.save(person, {});
        for (auto& registration : load_registrations(db_, only_this)) {
            forgotten.registrations.push_back(key_of(registration).name);
            erase_personal(registration);
            store_.save(registration);
        }
        for (const auto& name : registrations)
            redaction_.registration({kind_of<Registration>, name}, forgotten.now.text(), present(name));
        forget_said_of(names, registrations, forgotten.registrations);
        log_.write(entries_.added(key_of(person), to_record(person)));
        return forgotten;
    }

    void finish() {
        store_.finish();
        log_.seal();
    }

private:
    /// What is said of a clash names those whom it concerns.
    void forget_acknowledgements(const std::string& code) {
        for (auto& acknowledgement : load_acknowledgements(db_))
            if (names(acknowledgement.about, code)) {
                erase_personal(acknowledgement);
                redaction_.thing(key_of(acknowledgement), to_record(acknowledgement));
                store_.save(acknowledgement);
            }
    }

    /// What fixtures said of the person, by all codes, and of the registrations that the person had.
    void forget_said_of(const std::vector<ParticipantCode>& codes, std::set<std::string> registrations,
                        const std::vector<std::string>& present) {
        registrations.insert(present.begin(), present.end());
        std::vector<Key> things;
        for (const auto& name : registrations)
            things.push_back({kind_of<Registration>, name});
        for (const auto& code : codes) {
            things.push_back({kind_of<Participant>, code.text()});
            forget_said(db_, code, things);
        }
    }

    /// The registration with this name as it is; empty where it is there no more.
    Record present(const std::string& name) {
        const auto slash = name.find('/');
        Rows only_this{std::vector{MeetingCode{name.substr(0, slash)}}, {}, false, std::nullopt, false};
        only_this.registrations = std::vector{RegistrationCode{name.substr(slash + 1)}};
        const auto found = load_registrations(db_, only_this);
        return found.empty() ? Record{} : to_record(found.front());
    }

    Database& db_;
    Redaction redaction_;
    ChangeLog log_;
    Store store_;
    EntryMaker entries_;
    std::int64_t number_ = 0;
};

} // namespace

std::vector<Forgotten> forget_people(Database& db, const Action& action,
                                     const std::vector<ParticipantCode>& people) {
    Forgetting forgetting{db, action};
    std::vector<Forgotten> forgotten;
    for (const auto& code : people)
        forgotten.push_back(forgetting.forget(code));
    forgetting.finish();
    return forgotten;
}

std::vector<ParticipantCode> people_only_before(Database& db, const Date& day) {
    Query row{db,
              "SELECT p.code FROM participant AS p WHERE p.code NOT GLOB 'forgotten-[0-9]*' "
              "AND EXISTS (SELECT 1 FROM registration WHERE participant_id = p.id) "
              "AND NOT EXISTS (SELECT 1 FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
              "WHERE r.participant_id = p.id AND (m.last_day IS NULL OR m.last_day >= ?)) ORDER BY p.code"};
    row.with(format_date(day));
    std::vector<ParticipantCode> people;
    while (row.next())
        people.push_back(row.code<ParticipantCode>(0));
    return people;
}

void wipe_deleted(Database& db) {
    // The file is written anew through a second one, which the connection otherwise forbids (see
    // connection.cpp).
    sqlite3_limit(db.getHandle(), SQLITE_LIMIT_ATTACHED, 1);
    db.exec("VACUUM");
    sqlite3_limit(db.getHandle(), SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace plenary::registry
