/// \file
/// Whether each badge was issued, and each that is revoked was revoked, by an action of the change log.
#include "registry/file/query.hpp"
#include "registry/log/audit.hpp"

#include <map>

namespace plenary::registry {

namespace {

/// What the log and the table of badges say of one registration, by the time of day.
struct Times {
    std::map<std::string, int> logged; ///< how often the registration was touched then
    std::map<std::string, int> issued; ///< how many of its badges are of then
    std::map<std::string, int> revoked;
};

using Registrations = std::map<std::string, Times>;

/// Of the registrations that are there: with a registration its badges go.
Registrations read_times(Database& db) {
    Registrations all;
    Query there{db,
                "SELECT m.code || '/' || r.code, b.issued_at, b.revoked_at FROM registration AS r "
                "JOIN meeting AS m ON m.id = r.meeting_id LEFT JOIN badge AS b ON b.registration_id = r.id"};
    while (there.next()) {
        auto& times = all[there.text(0)];
        if (!there.is_null(1))
            ++times.issued[there.text(1)];
        if (!there.is_null(2))
            ++times.revoked[there.text(2)];
    }
    Query touched{
        db, "SELECT c.name, a.at FROM change AS c JOIN action AS a ON a.id = c.action_id "
            "WHERE c.kind = 'registration' AND c.before = '{}' AND c.after = '{}' AND c.salt IS NOT NULL "
            "AND a.taken IS NULL"}; // but not who forgot something of it
    while (touched.next())
        if (const auto found = all.find(touched.text(0)); found != all.end())
            ++found->second.logged[touched.text(1)];
    return all;
}

bool are_all_logged(const std::map<std::string, int>& times, const std::map<std::string, int>& logged) {
    for (const auto& [at, count] : times) {
        const auto found = logged.find(at);
        if (found == logged.end() || found->second < count)
            return false;
    }
    return true;
}

bool are_all_kept(const Times& times) {
    for (const auto& [at, count] : times.logged)
        if (!times.issued.contains(at) && !times.revoked.contains(at))
            return false;
    return true;
}

} // namespace

std::vector<std::string> audit_badges(Database& db) {
    std::vector<std::string> problems;
    for (const auto& [registration, times] : read_times(db)) {
        if (problems.size() == most_problems)
            break;
        if (!are_all_logged(times.issued, times.logged))
            problems.push_back("a badge of " + registration + " was issued by no action of the change log");
        else if (!are_all_logged(times.revoked, times.logged))
            problems.push_back("a badge of " + registration + " was revoked by no action of the change log");
        else if (!are_all_kept(times))
            problems.push_back("a badge of " + registration + " is gone, or valid again");
    }
    return problems;
}

} // namespace plenary::registry
