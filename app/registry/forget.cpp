#include "registry/forget.hpp"

#include "domain/record.hpp"
#include "registry/change_log.hpp"
#include "registry/load_parts.hpp"
#include "registry/query.hpp"
#include "registry/record_json.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

constexpr const char* nobody = "(forgotten)";

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
          rewrite_(db, "UPDATE change SET before = ?2, after = ?3, salt = NULL WHERE id = ?1"),
          of_(db,
              "SELECT kind, name, before, after, id FROM change WHERE kind = 'registration' AND name = ?") {}

    /// The person is called by the pseudonym wherever the code is named, and nothing else is said.
    void person(const std::string& code, const std::string& pseudonym) {
        person_.with(code, pseudonym).run();
        rewrite(naming_.with('"' + code + '"'), [&](Record& record) {
            bool changed = false;
            for (auto& [field, value] : record)
                if (value == code && names_participant(field)) {
                    value = pseudonym;
                    changed = true;
                }
            return changed;
        });
    }

    void position_of(const std::string& registration) {
        rewrite(of_.with(registration), [](Record& record) {
            return std::erase_if(record, [](const auto& field) { return field.first == "position"; }) > 0;
        });
    }

private:
    /// Writes the entries back of whose records `change` changed one.
    template<class F>
    void rewrite(Query& entries, F change) {
        std::vector<std::pair<std::int64_t, LoggedChange>> changed;
        while (entries.next()) {
            auto entry = reader_.change(entries, 0);
            const bool before = entry.before && change(*entry.before);
            const bool after = entry.after && change(*entry.after);
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
    Query rewrite_;
    Query of_;
};

class Forgetting {
public:
    Forgetting(Database& db, const Action& action) : db_(db), redaction_(db), log_(db, action, "") {
        Query highest{db, "SELECT coalesce(max(CAST(substr(code, 11) AS INTEGER)), 0) FROM participant "
                          "WHERE code GLOB 'forgotten-[0-9]*'"};
        number_ = highest.number();
    }

    Forgotten forget(const ParticipantCode& code) {
        Query row{db_, "SELECT id FROM participant WHERE code = ?"};
        if (!row.with(code).next())
            throw std::logic_error("a participant who is to be forgotten is not there");
        const auto id = row.integer(0);
        Forgotten forgotten{code, ParticipantCode{"forgotten-" + std::to_string(++number_)}, {}};
        for (const auto& name : names_of(id, code))
            redaction_.person(name, forgotten.now.text());
        forget_registrations(id, forgotten);
        Query{db_, "DELETE FROM participant_key WHERE participant_id = ?"}.with(id).run();
        Query{db_, "DELETE FROM unavailability WHERE participant_id = ?"}.with(id).run();
        Query{db_, "DELETE FROM participant_formerly WHERE participant_id = ?"}.with(id).run();
        Query{db_, "UPDATE participant SET code = ?, latin = ?, own = '', badge = '', sort = '', email = '', "
                   "phone = '' WHERE id = ?"}
            .with(forgotten.now, nobody, id)
            .run();
        const Rows only_this{std::vector<MeetingCode>{}, {forgotten.now}, false, std::nullopt, false};
        const auto left = load_participants(db_, only_this);
        log_.write(added_entry(salts_, key_of(left.front()), to_record(left.front())));
        return forgotten;
    }

    void seal() { log_.seal(); }

private:
    std::vector<std::string> names_of(std::int64_t id, const ParticipantCode& code) {
        std::vector<std::string> names{code.text()};
        Query former{db_, "SELECT code FROM participant_formerly WHERE participant_id = ?"};
        former.with(id);
        while (former.next())
            names.push_back(former.text(0));
        return names;
    }

    void forget_registrations(std::int64_t id, Forgotten& forgotten) {
        Query row{db_,
                  "SELECT m.code, r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
                  "WHERE r.participant_id = ? ORDER BY m.code"};
        row.with(id);
        while (row.next()) {
            forgotten.registrations.push_back(row.text(0) + "/" + row.text(1));
            redaction_.position_of(forgotten.registrations.back());
        }
        Query{db_, "UPDATE registration SET position = '' WHERE participant_id = ?"}.with(id).run();
    }

    Database& db_;
    Redaction redaction_;
    ChangeLog log_;
    Salts salts_;
    std::int64_t number_ = 0;
};

} // namespace

std::vector<Forgotten> forget_people(Database& db, const Action& action,
                                     const std::vector<ParticipantCode>& people) {
    Forgetting forgetting{db, action};
    std::vector<Forgotten> forgotten;
    for (const auto& code : people)
        forgotten.push_back(forgetting.forget(code));
    forgetting.seal();
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
