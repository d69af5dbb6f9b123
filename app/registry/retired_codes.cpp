#include "registry/retired_codes.hpp"

#include "registry/file/query.hpp"
#include "registry/log/change_log.hpp"
#include "registry/log/record_json.hpp"
#include "registry/things/ids.hpp"

#include <algorithm>
#include <set>

namespace plenary::registry {

using namespace domain;

namespace {

/// Codes that a registration has, or had, are known.
class KnownCodes {
public:
    explicit KnownCodes(Database& db)
        : known_(db, "SELECT 1 FROM meeting AS m WHERE m.code = ?1 AND (EXISTS (SELECT 1 FROM retired_code "
                     "WHERE meeting_id = m.id AND code = ?2) OR EXISTS (SELECT 1 FROM registration "
                     "WHERE meeting_id = m.id AND code = ?2))") {}

    bool has(const RetiredCode& one) { return known_.with(one.meeting, one.code).next(); }

private:
    Query known_;
};

} // namespace

std::vector<RegistrationCode> retired_codes_of(Database& db, const MeetingCode& meeting) {
    Query row{db, "SELECT r.code FROM retired_code AS r JOIN meeting AS m ON m.id = r.meeting_id "
                  "WHERE m.code = ? ORDER BY r.code"};
    row.with(meeting);
    std::vector<RegistrationCode> codes;
    while (row.next())
        codes.push_back(row.code<RegistrationCode>(0));
    return codes;
}

std::vector<RetiredCode> retired_codes(Database& db) {
    Query row{db, "SELECT m.code, r.code FROM retired_code AS r JOIN meeting AS m ON m.id = r.meeting_id "
                  "WHERE NOT EXISTS (SELECT 1 FROM registration WHERE meeting_id = m.id AND code = r.code) "
                  "ORDER BY m.code, r.code"};
    std::vector<RetiredCode> codes;
    while (row.next())
        codes.push_back({row.code<MeetingCode>(0), row.code<RegistrationCode>(1)});
    return codes;
}

std::size_t take_retired_codes(Database& db, const Action& action, const std::vector<RetiredCode>& codes) {
    KnownCodes known{db};
    Ids ids{db};
    Query insert{db, "INSERT INTO retired_code (meeting_id, code) VALUES (?, ?)"};
    std::vector<Key> taken;
    for (const auto& one : codes) {
        if (known.has(one))
            continue;
        insert.with(ids.of(one.meeting), one.code).run();
        taken.push_back({kind_of<Registration>, one.meeting.text() + "/" + one.code.text()});
    }
    if (taken.empty())
        return 0;
    auto own = action;
    own.what = taking_codes;
    own.nonce.clear(); // it is of the load
    ChangeLog log{db, own, ""};
    for (const auto& key : taken)
        log.touched(key);
    log.seal();
    return taken.size();
}

bool lacks_retired_codes(Database& db, const std::vector<RetiredCode>& codes) {
    KnownCodes known{db};
    return std::any_of(codes.begin(), codes.end(), [&](const RetiredCode& one) { return !known.has(one); });
}

void remember_retired_codes(Database& db, const std::vector<MeetingCode>& meetings) {
    if (meetings.empty())
        return;
    const std::set<MeetingCode> wanted{meetings.begin(), meetings.end()};
    Query given{db, "SELECT c.name FROM change AS c JOIN action AS a ON a.id = c.action_id "
                    "WHERE c.kind = 'registration' AND (c.after IS NULL OR a.what = ?)"};
    given.with(std::string{taking_codes});
    Ids ids{db};
    Query remember{db, "INSERT OR IGNORE INTO retired_code (meeting_id, code) VALUES (?, ?)"};
    while (given.next()) {
        const auto name = given.text(0);
        const auto slash = name.find('/');
        if (const MeetingCode meeting{name.substr(0, slash)}; wanted.contains(meeting))
            remember.with(ids.of(meeting), RegistrationCode{name.substr(slash + 1)}).run();
    }
}

std::optional<ParticipantCode> last_with(Database& db, const Key& registration) {
    Query row{
        db,
        "SELECT before FROM change WHERE kind = ? AND name = ? AND after IS NULL ORDER BY id DESC LIMIT 1"};
    if (!row.with(word(registration.kind), registration.name).next())
        return std::nullopt;
    RecordReader reader{db};
    const auto before = reader.record(row, 0).value_or(Record{});
    const auto code = value_of(before, "participant");
    return code.empty() ? std::nullopt : std::optional{ParticipantCode{code}};
}

} // namespace plenary::registry
