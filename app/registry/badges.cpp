#include "registry/badges.hpp"

#include "domain/token.hpp"
#include "registry/file/query.hpp"
#include "registry/log/change_log.hpp"
#include "registry/log/seal.hpp"
#include "registry/things/ids.hpp"

#include <algorithm>
#include <set>

namespace plenary::registry {

using namespace domain;

namespace {

constexpr const char* select_badges =
    "SELECT m.code, r.code, b.issued_at, coalesce(b.revoked_at, '') FROM badge AS b JOIN registration AS r "
    "ON r.id = b.registration_id JOIN meeting AS m ON m.id = r.meeting_id ";

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

std::vector<std::string> new_tokens(std::size_t count) {
    std::vector<std::string> tokens;
    for (std::size_t i = 0; i < count; ++i)
        tokens.push_back(token_text(new_salt()));
    return tokens;
}

std::vector<std::string> issue_badges(Database& db, const Action& action, const MeetingCode& meeting,
                                      const std::vector<RegistrationCode>& codes,
                                      std::vector<std::string> tokens) {
    if (tokens.empty())
        tokens = new_tokens(codes.size());
    ChangeLog log{db, action, ""};
    Ids ids{db};
    Revoker revoker{db};
    Query insert{db, "INSERT INTO badge (digest, registration_id, issued_at) VALUES (?, ?, ?)"};
    const auto now = format_instant(action.at);
    const auto meeting_id = ids.of(meeting);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const auto registration = ids.registration(meeting_id, codes[i]);
        revoker.revoke(registration, now);
        insert.with(digest_of(tokens.at(i)), registration, now).run();
        log.touched(key_of(meeting, codes[i]));
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

std::vector<IssuedBadge> issued_badges(Database& db) {
    Query row{db, "SELECT m.code, r.code, lower(hex(b.digest)), b.issued_at, coalesce(b.revoked_at, '') "
                  "FROM badge AS b JOIN registration AS r ON r.id = b.registration_id JOIN meeting AS m "
                  "ON m.id = r.meeting_id ORDER BY m.code, r.code, b.issued_at, b.digest"};
    std::vector<IssuedBadge> badges;
    while (row.next())
        badges.push_back(
            {row.code<MeetingCode>(0), row.code<RegistrationCode>(1), row.text(2), row.text(3), row.text(4)});
    return badges;
}

namespace {

/// What has to be done with a badge from elsewhere.
enum class Taking { nothing, add, revoke };

class Taker {
public:
    explicit Taker(Database& db)
        : known_(db, "SELECT revoked_at IS NULL FROM badge WHERE digest = ?"),
          valid_(db, "SELECT digest, issued_at FROM badge WHERE registration_id = ? AND revoked_at IS NULL"),
          revoke_(db, "UPDATE badge SET revoked_at = ?2 WHERE digest = ?1"),
          insert_(db,
                  "INSERT INTO badge (digest, registration_id, issued_at, revoked_at) VALUES (?, ?, ?, ?)") {}

    Taking wanted(const IssuedBadge& badge) {
        const auto digest = digest_from(badge.digest);
        if (!known_.with(digest).next())
            return Taking::add;
        return known_.integer(0) != 0 && !badge.revoked_at.empty() ? Taking::revoke : Taking::nothing;
    }

    void revoke(const IssuedBadge& badge) {
        const auto digest = digest_from(badge.digest);
        revoke_.with(digest, badge.revoked_at).run();
    }

    /// Of two valid badges the older is revoked when the newer was issued.
    void add(const IssuedBadge& badge, std::int64_t registration) {
        std::optional<std::string> revoked_at;
        if (!badge.revoked_at.empty())
            revoked_at = badge.revoked_at;
        else if (valid_.with(registration).next()) {
            const auto digest = valid_.bytes<sizeof(Digest)>(0);
            const auto issued_at = valid_.text(1);
            if (issued_at > badge.issued_at)
                revoked_at = issued_at;
            else
                revoke_.with(digest, badge.issued_at).run();
        }
        const auto digest = digest_from(badge.digest);
        insert_.with(digest, registration, badge.issued_at, revoked_at).run();
    }

private:
    Query known_;
    Query valid_;
    Query revoke_;
    Query insert_;
};

} // namespace

namespace {

/// What a badge that was taken over tells that no other badge of its registration does: that it was issued, that
/// it was revoked. A badge is revoked as well when the next is issued.
std::size_t count_told(Query& next, const IssuedBadge& badge, Taking taken) {
    const auto revoked_for_itself = [&] {
        return !badge.revoked_at.empty() &&
               !next.with(badge.meeting, badge.registration, badge.revoked_at).next();
    };
    return (taken == Taking::add ? 1U : 0U) + (revoked_for_itself() ? 1U : 0U);
}

} // namespace

std::size_t take_badges(Database& db, const Action& action, const std::vector<IssuedBadge>& badges) {
    Taker taker{db};
    Ids ids{db};
    std::vector<std::pair<const IssuedBadge*, Taking>> taken;
    for (const auto& badge : badges) {
        const auto wanted = taker.wanted(badge);
        if (wanted == Taking::nothing)
            continue;
        if (wanted == Taking::revoke)
            taker.revoke(badge);
        else
            taker.add(badge, ids.registration(ids.of(badge.meeting), badge.registration));
        taken.emplace_back(&badge, wanted);
    }
    if (taken.empty())
        return 0;
    auto own = action;
    own.what = taking_badges;
    own.nonce.clear(); // it is of the load
    ChangeLog log{db, own, ""};
    Query next{
        db, "SELECT 1 FROM badge AS b JOIN registration AS r ON r.id = b.registration_id JOIN meeting AS m "
            "ON m.id = r.meeting_id WHERE m.code = ? AND r.code = ? AND b.issued_at = ?"};
    for (const auto& [badge, wanted] : taken)
        for (auto count = count_told(next, *badge, wanted); count > 0; --count)
            log.touched(key_of(badge->meeting, badge->registration));
    log.seal();
    return taken.size();
}

bool lacks_badges(Database& db, const std::vector<IssuedBadge>& badges) {
    Taker taker{db};
    return std::any_of(badges.begin(), badges.end(),
                       [&](const IssuedBadge& badge) { return taker.wanted(badge) != Taking::nothing; });
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
