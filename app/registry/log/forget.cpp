#include "registry/log/forget.hpp"

#include "domain/people/kept_documents.hpp"
#include "domain/people/personal.hpp"
#include "registry/file/query.hpp"
#include "registry/log/change_log.hpp"
#include "registry/log/leaves.hpp"
#include "registry/log/mentions.hpp"
#include "registry/log/redaction.hpp"
#include "registry/log/said.hpp"
#include "registry/things/load.hpp"
#include "registry/things/store.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace plenary::registry {

using namespace domain;

namespace {

class Forgetting {
public:
    Forgetting(Database& db, const Action& action)
        : db_(db), redaction_(db), log_(db, action, ""), store_(db) {
        Query highest{db, "SELECT coalesce(max(CAST(substr(code, 11) AS INTEGER)), 0) FROM (SELECT code "
                          "FROM participant UNION ALL SELECT code FROM participant_formerly UNION ALL "
                          "SELECT name FROM change WHERE kind = 'participant') WHERE code GLOB "
                          "'forgotten-[0-9]*' AND length(code) < 20"};
        number_ = highest.number();
    }

    /// Released documents know these people no more, whatever they were called. To be called first, and for all who
    /// are forgotten, so that the documents are not gone through for each of them.
    void leave_documents(const std::vector<ParticipantCode>& people) {
        auto documents = load_documents(db_, std::nullopt);
        if (documents.empty())
            return;
        Pseudonyms pseudonyms;
        for (std::size_t i = 0; i < people.size(); ++i) {
            const auto pseudonym = pseudonym_of(number_ + static_cast<std::int64_t>(i) + 1);
            const Rows only_this{std::vector<MeetingCode>{}, {people[i]}, false, std::nullopt, false};
            for (const auto& person : load_participants(db_, only_this)) {
                pseudonyms.emplace(person.code.text(), pseudonym.text());
                for (const auto& former : person.formerly)
                    if (!is_pseudonym(former))
                        pseudonyms.emplace(former.text(), pseudonym.text());
            }
        }
        for (auto& document : documents) {
            redaction_.document(key_of(document), pseudonyms);
            if (forget_in(document, pseudonyms))
                store_.save(document);
        }
    }

    Forgotten forget(const ParticipantCode& code) {
        Forgotten forgotten{code, pseudonym_of(++number_), {}};
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
        // They are about nobody, and are never given again.
        std::copy_if(names.begin(), names.end(), std::back_inserter(person.formerly), is_pseudonym);
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
    static ParticipantCode pseudonym_of(std::int64_t number) {
        return ParticipantCode{"forgotten-" + std::to_string(number)};
    }

    /// What is said of a clash names those whom it concerns.
    void forget_acknowledgements(const std::string& code) {
        for (auto& acknowledgement : load_acknowledgements(db_))
            if (names_code(acknowledgement.about, code)) {
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
    forgetting.leave_documents(people);
    std::vector<Forgotten> forgotten;
    for (const auto& code : people)
        forgotten.push_back(forgetting.forget(code));
    forgetting.finish(forgotten);
    return forgotten;
}

namespace {

/// Whether the log still says something of it that serves the meeting only.
bool was_said(Query& entry, RecordReader& reader, const Key& key) {
    bool is_said = false;
    for (entry.with(word(key.kind), key.name); entry.next();) {
        const auto change = reader.change(entry, 0);
        for (const auto* record : {&change.before, &change.after})
            for (const auto& [field, value] : record->value_or(Record{}))
                is_said = is_said || serves_the_meeting(field);
    }
    return is_said;
}

} // namespace

std::vector<ExpiredDetails> forget_expired(Database& db, const Action& action, const Date& today) {
    std::vector<ExpiredDetails> expired;
    Query meeting{db, "SELECT code, details_until FROM meeting WHERE details_until <= ? ORDER BY code"};
    for (meeting.with(format_date(today)); meeting.next();)
        expired.push_back({meeting.code<MeetingCode>(0), *parse_date(meeting.text(1)), {}});
    ChangeLog log{db, action, ""};
    Redaction redaction{db};
    Store store{db};
    Query entry{db, "SELECT kind, name, before, after FROM change WHERE kind = ? AND name = ?"};
    RecordReader reader{db};
    for (auto& [code, until, registrations] : expired)
        for (const auto& registration : load_registrations(db, {std::vector{code}, {}, false, {}, false})) {
            const auto key = key_of(registration);
            auto left = registration;
            take_what_serves_the_meeting(left, {});
            if (left == registration && !was_said(entry, reader, key))
                continue;
            store.save(left);
            redaction.fields(key, serves_the_meeting);
            forget_said_details(db, key);
            log.touched(key);
            registrations.push_back(registration.code);
        }
    std::erase_if(expired, [](const ExpiredDetails& one) { return one.registrations.empty(); });
    store.finish();
    log.takes(count_taken(db));
    log.seal();
    return expired;
}

bool is_pseudonym(const ParticipantCode& code) {
    constexpr std::string_view start = "forgotten-";
    const std::string_view text{code.text()};
    return text.starts_with(start) && text.size() > start.size() &&
           text.find_first_not_of("0123456789", start.size()) == std::string_view::npos;
}

std::vector<ParticipantCode> people_only_before(Database& db, const Date& day) {
    Query row{db, "SELECT p.code FROM participant AS p WHERE p.code NOT GLOB 'forgotten-[0-9]*' AND EXISTS "
                  "(SELECT 1 FROM registration WHERE participant_id = p.id) AND NOT EXISTS (SELECT 1 FROM "
                  "registration AS r JOIN meeting AS m ON m.id = r.meeting_id WHERE r.participant_id = p.id "
                  "AND (m.last_day IS NULL OR m.last_day >= ?)) ORDER BY p.code"};
    row.with(format_date(day));
    std::vector<ParticipantCode> people;
    while (row.next())
        people.push_back(row.code<ParticipantCode>(0));
    return people;
}

} // namespace plenary::registry
