#include "registry/badges.hpp"

#include "domain/token.hpp"
#include "registry/change_log.hpp"
#include "registry/ids.hpp"
#include "registry/query.hpp"
#include "registry/seal.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

constexpr const char* select_badges =
    "SELECT m.code, r.code, b.issued_at, coalesce(b.revoked_at, '') FROM badge AS b "
    "JOIN registration AS r ON r.id = b.registration_id JOIN meeting AS m ON m.id = r.meeting_id ";

Badge badge_at(const Query& row) {
    return {row.code<MeetingCode>(0), row.code<RegistrationCode>(1), row.text(2), row.text(3)};
}

Key key_of(const MeetingCode& meeting, const RegistrationCode& code) {
    return {kind_of<Registration>, meeting.text() + "/" + code.text()};
}

class Revoker {
public:
    explicit Revoker(Database& db)
        : db_(db),
          query_(db, "UPDATE badge SET revoked_at = ? WHERE registration_id = ? AND revoked_at IS NULL") {}

    bool revoke(std::int64_t registration, const std::string& at) {
        query_.with(at, registration).run();
        return db_.getChanges() > 0;
    }

private:
    Database& db_;
    Query query_;
};

} // namespace

std::vector<std::string> issue_badges(Database& db, const Action& action, const MeetingCode& meeting,
                                      const std::vector<RegistrationCode>& codes) {
    ChangeLog log{db, action, ""};
    Ids ids{db};
    Revoker revoker{db};
    Query insert{db, "INSERT INTO badge (digest, registration_id, issued_at) VALUES (?, ?, ?)"};
    const auto now = format_instant(action.at);
    const auto meeting_id = ids.of(meeting);
    std::vector<std::string> tokens;
    for (const auto& code : codes) {
        const auto registration = ids.registration(meeting_id, code);
        revoker.revoke(registration, now);
        tokens.push_back(token_text(new_salt()));
        insert.with(digest_of(tokens.back()), registration, now).run();
        log.touched(key_of(meeting, code));
    }
    log.seal();
    return tokens;
}

std::size_t revoke_badges(Database& db, const Action& action, const MeetingCode& meeting,
                          const std::vector<RegistrationCode>& codes) {
    Ids ids{db};
    Revoker revoker{db};
    std::vector<RegistrationCode> revoked;
    for (const auto& code : codes)
        if (revoker.revoke(ids.registration(ids.of(meeting), code), format_instant(action.at)))
            revoked.push_back(code);
    if (revoked.empty())
        return 0;
    ChangeLog log{db, action, ""};
    for (const auto& code : revoked)
        log.touched(key_of(meeting, code));
    log.seal();
    return revoked.size();
}

std::optional<Badge> find_badge(Database& db, const std::string& token) {
    Query row{db, std::string{select_badges} + "WHERE b.digest = ?"};
    return row.with(digest_of(token)).next() ? std::optional{badge_at(row)} : std::nullopt;
}

std::vector<Badge> badges_of(Database& db, const MeetingCode& meeting) {
    Query row{db, std::string{select_badges} +
                      "WHERE m.code = ? ORDER BY r.code, b.revoked_at IS NULL, b.revoked_at, b.issued_at"};
    row.with(meeting);
    std::vector<Badge> badges;
    while (row.next())
        badges.push_back(badge_at(row));
    return badges;
}

} // namespace plenary::registry
