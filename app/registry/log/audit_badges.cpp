/// \file
/// Whether each badge was issued, and each that is revoked was revoked, by an action of the change log.
#include "registry/badges.hpp"
#include "registry/file/query.hpp"
#include "registry/log/audit.hpp"
#include "registry/retired_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::registry {

namespace {

using CountByTime = std::map<std::string, int>;

/// What the log and the table of badges say of one registration, by the time of day.
struct Times {
    CountByTime logged; ///< how often the registration was touched then by those who issue and revoke
    CountByTime issued; ///< how many of its badges are of then
    CountByTime revoked;
    int loaded = 0; ///< of how many badges loads say that they were issued or revoked, at whatever time
};

using Registrations = std::map<std::string, Times>;

/// Of the registrations that are there, and of those that were removed and whose badges are kept for their return.
Registrations read_times(Database& db) {
    Registrations all;
    Query there{db,
                "SELECT m.code || '/' || r.code, b.issued_at, b.revoked_at FROM registration AS r "
                "JOIN meeting AS m ON m.id = r.meeting_id LEFT JOIN badge AS b ON b.registration_id = r.id "
                "UNION ALL SELECT meeting || '/' || code, issued_at, revoked_at FROM removed_badge"};
    while (there.next()) {
        auto& times = all[there.text(0)];
        if (!there.is_null(1))
            ++times.issued[there.text(1)];
        if (!there.is_null(2))
            ++times.revoked[there.text(2)];
    }
    Query touched{
        db, "SELECT c.name, a.at, a.what = ?1 FROM change AS c JOIN action AS a ON a.id = c.action_id "
            "WHERE c.kind = 'registration' AND c.before = '{}' AND c.after = '{}' AND c.salt IS NOT NULL "
            "AND a.taken IS NULL AND a.what <> ?2"}; // but not who forgot something of it
    touched.with(std::string{taking_badges}, std::string{taking_codes});
    while (touched.next())
        if (const auto found = all.find(touched.text(0)); found != all.end()) {
            if (touched.integer(2) != 0)
                ++found->second.loaded;
            else
                ++found->second.logged[touched.text(1)];
        }
    return all;
}

int count_at(const CountByTime& times, const std::string& at) {
    const auto found = times.find(at);
    return found == times.end() ? 0 : found->second;
}

/// How many were issued without those who issue having been there then.
int count_issued_elsewhere(const Times& times) {
    int count = 0;
    for (const auto& [at, issued] : times.issued)
        count += std::max(0, issued - count_at(times.logged, at));
    return count;
}

/// The same of those that were revoked, and not since another was issued.
int count_revoked_elsewhere(const Times& times) {
    int count = 0;
    for (const auto& [at, revoked] : times.revoked)
        count += std::max(0, revoked - std::max(count_at(times.logged, at), count_at(times.issued, at)));
    return count;
}

/// What happened here in the second in which, elsewhere, something happened that a load told.
int count_at_once(const Times& times) {
    int count = 0;
    for (const auto& [at, logged] : times.logged)
        count += std::min(logged, count_at(times.issued, at) + count_at(times.revoked, at));
    return count;
}

bool are_all_kept(const Times& times) {
    for (const auto& [at, count] : times.logged)
        if (!times.issued.contains(at) && !times.revoked.contains(at))
            return false;
    return count_issued_elsewhere(times) + count_revoked_elsewhere(times) + count_at_once(times) >=
           times.loaded;
}

/// With a registration that is there its badges are, too.
void check_removed_badges(Database& db, std::vector<std::string>& problems) {
    Query there{db, "SELECT DISTINCT b.meeting || '/' || b.code FROM removed_badge AS b JOIN meeting AS m "
                    "ON m.code = b.meeting JOIN registration AS r ON r.meeting_id = m.id AND r.code = b.code "
                    "ORDER BY 1 LIMIT ?"};
    there.with(most_problems);
    while (there.next())
        problems.push_back(fmt::format("a badge of {} is held to be that of a registration which was removed",
                                       there.text(0)));
}

} // namespace

std::vector<std::string> audit_badges(Database& db) {
    std::vector<std::string> problems;
    check_removed_badges(db, problems);
    for (const auto& [registration, times] : read_times(db)) {
        if (problems.size() == most_problems)
            break;
        const auto issued = count_issued_elsewhere(times);
        if (issued > times.loaded)
            problems.push_back(
                fmt::format("a badge of {} was issued by no action of the change log", registration));
        else if (issued + count_revoked_elsewhere(times) > times.loaded)
            problems.push_back(
                fmt::format("a badge of {} was revoked by no action of the change log", registration));
        else if (!are_all_kept(times))
            problems.push_back(fmt::format("a badge of {} is gone, or valid again", registration));
    }
    return problems;
}

} // namespace plenary::registry
