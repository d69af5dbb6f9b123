#include "registry/forget.hpp"

#include "domain/personal.hpp"
#include "names/fold.hpp"
#include "registry/change_log.hpp"
#include "registry/leaves.hpp"
#include "registry/load.hpp"
#include "registry/query.hpp"
#include "registry/record_json.hpp"
#include "registry/said.hpp"
#include "registry/store.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace plenary::registry {

using namespace domain;

namespace {

/// Takes words from the log. The digests of the entries stay, and their salts go: nobody can guess from a digest what
/// the words were, and the chain is whole. What is left of an entry can be checked as before (registry/leaves.hpp).
class Redaction {
public:
    explicit Redaction(Database& db)
        : reader_(db),
          naming_(db, all_of + "instr(before, ?1) > 0 OR instr(after, ?1) > 0"),
          of_(db, all_of + "kind = ? AND name = ? ORDER BY id"),
          shared_(db, all_of + "kind = 'participant' AND name <> ?1 AND action_id IN "
                               "(SELECT action_id FROM change WHERE kind = 'participant' AND name = ?1)"),
          rewrite_(db, "UPDATE change SET name = ?2, before = ?3, after = ?4, leaves = ?5, salt = NULL "
                       "WHERE id = ?1") {}

    /// The person is called by the pseudonym wherever the code is named, and nothing else is said. Adds the names
    /// of the registrations that the person has or had.
    void person(const std::string& code, const std::string& pseudonym, std::set<std::string>& registrations) {
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

    /// What is personal of the person by this code, wherever the log says it of the entries with that code.
    std::set<std::pair<std::string, std::string>> words_of(const std::string& code) {
        std::set<std::pair<std::string, std::string>> words;
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

    /// Takes these words from what the log says of others by the actions that did something to both: the person
    /// was merged with them, and parted again. What is true of them now, by `present(code)`, stays.
    template<class Present>
    void others(const std::string& code, const std::set<std::pair<std::string, std::string>>& words,
                Present present) {
        std::map<std::string, Record> now;
        rewrite_records(shared_.with(code), [&](const Key& key, Record& record) {
            const auto [known, is_new] = now.try_emplace(key.name);
            if (is_new)
                known->second = present(key.name);
            const auto& theirs = known->second;
            return std::erase_if(record, [&](const auto& field) {
                       return words.contains(field) &&
                              std::find(theirs.begin(), theirs.end(), field) == theirs.end();
                   }) > 0;
        });
    }

    /// Nothing is said of the registration that was true of the person, unless it is true `now`, of whoever has
    /// it since.
    void registration(const Key& key, const std::string& pseudonym, const Record& now) {
        auto words = words_about(pseudonym, key);
        for (const auto& field : now)
            words.erase(field);
        rewrite_records(of_.with(word(key.kind), key.name), [&](const Key&, Record& record) {
            return std::erase_if(record, [&](const auto& field) { return words.contains(field); }) > 0;
        });
    }

    /// Nothing personal is said of the thing but what is left of it.
    void thing(const Key& key, const Record& left) {
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

    /// Likewise, of whose records `change` changed one.
    template<class F>
    void rewrite_records(Query& entries, F change) {
        rewrite(entries, [&](LoggedChange& entry) {
            const bool before = entry.before && change(entry.key, *entry.before);
            const bool after = entry.after && change(entry.key, *entry.after);
            return before || after;
        });
    }

    /// Writes the entries back that `change` changed.
    template<class F>
    void rewrite(Query& entries, F change) {
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

    std::optional<KeptLeaves> kept_of(const Query& entry, const LoggedChange& was, const LoggedChange& now) {
        if (entry.is_null(6))
            return std::nullopt;
        if (!entry.is_null(5))
            return keep_leaves(entry.bytes<sizeof(Salt)>(5), was, now);
        return keep_leaves(reader_.record(entry, 6).value_or(KeptLeaves{}), was, now);
    }

    inline static const std::string all_of =
        "SELECT kind, name, before, after, id, salt, leaves FROM change WHERE ";

    RecordReader reader_;
    Query naming_;
    Query of_;
    Query shared_;
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

/// Where texts that people typed name those who are forgotten: what such a text is to say instead, only people
/// know.
class Mentions {
public:
    /// `codes`: all that the person has or had.
    void look_for(const Participant& person, const std::vector<ParticipantCode>& codes) {
        auto& wanted = wanted_.emplace_back();
        for (const auto& code : codes)
            wanted.codes.push_back(code.text());
        for (const auto* form : {&person.name.latin, &person.name.own, &person.name.badge, &person.name.sort})
            if (auto folded = names::fold(*form); folded.find(' ') != std::string::npos)
                wanted.names.push_back(' ' + std::move(folded) + ' ');
        for (const auto* address : {&person.email, &person.phone})
            if (!address->empty())
                wanted.addresses.push_back(*address);
    }

    /// `forgotten` stand in the order in which they were looked for.
    void add_to(std::vector<Forgotten>& forgotten, Database& db) const {
        for (const auto* sql : texts) {
            Query row{db, sql};
            while (row.next()) {
                const auto text = row.text(1);
                const auto folded = ' ' + names::fold(text) + ' ';
                for (std::size_t i = 0; i < wanted_.size(); ++i)
                    if (auto& places = forgotten[i].mentions; is_in(text, folded, wanted_[i]))
                        if (const auto place = row.text(0); places.empty() || places.back() != place)
                            places.push_back(place);
            }
        }
    }

private:
    struct Wanted {
        std::vector<std::string> codes;
        std::vector<std::string> names; ///< folded, between blanks; not a single word, which may be anybody's
        std::vector<std::string> addresses;
    };

    static bool is_in(const std::string& text, const std::string& folded, const Wanted& wanted) {
        const auto any = [](const auto& list, auto is_there) {
            return std::any_of(list.begin(), list.end(), is_there);
        };
        return any(wanted.codes, [&](const auto& code) { return registry::names(text, code); }) ||
               any(wanted.names, [&](const auto& name) { return folded.find(name) != std::string::npos; }) ||
               any(wanted.addresses, [&](const auto& it) { return text.find(it) != std::string::npos; });
    }

    /// Place and text. Who took part in something is no text, and what is said of people themselves is taken away.
    static constexpr std::array texts{
        "SELECT 'participant ' || p.code || ', details/' || d.key, d.text FROM participant_detail AS d "
        "JOIN participant AS p ON p.id = d.participant_id ORDER BY 1",
        "SELECT 'registration ' || m.code || '/' || r.code || ', details/' || d.key, d.text FROM "
        "registration_detail AS d JOIN registration AS r ON r.id = d.registration_id "
        "JOIN meeting AS m ON m.id = r.meeting_id ORDER BY 1",
        "SELECT 'registration ' || m.code || '/' || r.code || ', position', r.position FROM registration AS "
        "r "
        "JOIN meeting AS m ON m.id = r.meeting_id WHERE r.position <> '' ORDER BY 1",
        "SELECT 'meeting ' || code || ', title', title FROM meeting ORDER BY code",
        "SELECT 'meeting ' || code || ', reason', reason FROM meeting ORDER BY code",
        "SELECT 'meeting ' || m.code || ', also-took-part', p.description FROM described_presence AS p "
        "JOIN meeting AS m ON m.id = p.meeting_id ORDER BY 1",
        "SELECT 'meeting ' || m.code || ', session ' || s.code || ', title', s.title FROM session AS s "
        "JOIN meeting AS m ON m.id = s.meeting_id ORDER BY 1",
        "SELECT 'meeting ' || m.code || ', agenda item ' || i.code || ', title', i.title FROM agenda_item AS "
        "i "
        "JOIN meeting AS m ON m.id = i.meeting_id ORDER BY 1",
        "SELECT 'meeting ' || m.code || ', version ' || t.version || ', note', t.note FROM "
        "released_timetable AS t "
        "JOIN meeting AS m ON m.id = t.meeting_id ORDER BY 1",
        "SELECT 'meeting ' || m.code || ', version ' || s.version || ', session ' || s.code || ', title', "
        "s.title "
        "FROM released_session AS s JOIN meeting AS m ON m.id = s.meeting_id ORDER BY 1",
        "SELECT 'series ' || code || ', purpose', purpose FROM series ORDER BY code",
        "SELECT 'outcome ' || code || ', text', text FROM outcome ORDER BY code",
        "SELECT 'acknowledgement ' || code || ', reason', reason FROM acknowledgement ORDER BY code",
        "SELECT coalesce('participant ' || p.code, 'delegation ' || d.code, 'venue ' || v.code, 'a room') || "
        "', unavailable ' || u.first_day || ', reason', u.reason FROM unavailability AS u "
        "LEFT JOIN participant AS p ON p.id = u.participant_id LEFT JOIN delegation AS d ON d.id = "
        "u.delegation_id LEFT JOIN venue AS v ON v.id = u.venue_id ORDER BY 1",
        "SELECT 'source ' || code || ', title', title FROM source ORDER BY code",
        // The log keeps what these were.
        "SELECT 'log, action ' || c.action_id || ', ' || c.kind || ' ' || c.name || ', ' || j.key, j.value "
        "FROM change AS c, json_each(c.after) AS j WHERE c.kind NOT IN ('participant', 'registration', "
        "'check-in') AND typeof(j.value) = 'text' ORDER BY c.id",
        "SELECT 'log, action ' || id || ', by', actor FROM action WHERE actor <> '' ORDER BY id",
    };

    std::vector<Wanted> wanted_;
};

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
        mentions_.look_for(person, names);
        for (const auto& name : names) {
            redaction_.others(name.text(), redaction_.words_of(name.text()),
                              [&](const std::string& other) { return present_person(other); });
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

    void finish(std::vector<Forgotten>& forgotten) {
        store_.finish();
        log_.takes(count_taken(db_));
        log_.seal();
        mentions_.add_to(forgotten, db_);
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

    /// The participant by this code as it is; empty where there is none.
    Record present_person(const std::string& code) {
        const Rows only_this{std::vector<MeetingCode>{}, {ParticipantCode{code}}, false, std::nullopt, false};
        const auto found = load_participants(db_, only_this);
        return found.empty() ? Record{} : to_record(found.front());
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
    Mentions mentions_;
    std::int64_t number_ = 0;
};

} // namespace

std::vector<Forgotten> forget_people(Database& db, const Action& action,
                                     const std::vector<ParticipantCode>& people) {
    Forgetting forgetting{db, action};
    std::vector<Forgotten> forgotten;
    for (const auto& code : people)
        forgotten.push_back(forgetting.forget(code));
    forgetting.finish(forgotten);
    return forgotten;
}

bool is_pseudonym(const ParticipantCode& code) {
    constexpr std::string_view start = "forgotten-";
    const std::string_view text{code.text()};
    return text.starts_with(start) && text.size() > start.size() &&
           text.find_first_not_of("0123456789", start.size()) == std::string_view::npos;
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
    const int result = db.tryExec("VACUUM");
    sqlite3_limit(db.getHandle(), SQLITE_LIMIT_ATTACHED, 0);
    if (result != SQLITE_OK)
        throw SQLite::Exception{db.getHandle(), result};
}

} // namespace plenary::registry
