/// \file
/// Whether of the entries that are sealed as a whole only those lack what their digests are checked with from which
/// forgetting took words. Others are checked field by field (registry/log/leaves.hpp).
#include "registry/file/query.hpp"
#include "registry/log/audit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plenary::registry {

namespace {

/// Who was forgotten, and what the log knows of them.
class ForgottenPeople {
public:
    explicit ForgottenPeople(Database& db)
        : people_(texts(db, "SELECT code FROM participant WHERE code GLOB 'forgotten-[0-9]*'")),
          registrations_(texts(db, "SELECT name FROM change WHERE kind = 'registration' AND "
                                   "(before GLOB '*\"participant\":\"forgotten-[0-9]*' OR "
                                   "after GLOB '*\"participant\":\"forgotten-[0-9]*' OR "
                                   "action_id IN (SELECT id FROM action WHERE taken IS NOT NULL))")),
          actions_(texts(db, "SELECT CAST(action_id AS TEXT) FROM change WHERE kind = 'participant' AND name "
                             "GLOB 'forgotten-[0-9]*'")) {}

    /// Of an entry: action, kind, name, before, after.
    [[nodiscard]] bool are_in(const Query& entry) const {
        const auto kind = entry.text(1);
        const auto name = entry.text(2);
        if (kind == "participant") // somebody else's too: they were merged, and parted again
            return people_.contains(name) || actions_.contains(entry.text(0));
        if (kind == "registration")
            return registrations_.contains(name);
        if (kind == "acknowledgement") // of a clash of theirs
            return !people_.empty();
        return names_one(entry.text(3)) || names_one(entry.text(4));
    }

private:
    static std::set<std::string> texts(Database& db, const char* sql) {
        std::set<std::string> found;
        for (Query row{db, sql}; row.next();)
            found.insert(row.text(0));
        return found;
    }

    [[nodiscard]] bool names_one(const std::string& words) const {
        return std::any_of(people_.begin(), people_.end(), [&](const auto& code) {
            return words.find('"' + code + '"') != std::string::npos;
        });
    }

    std::set<std::string> people_;
    std::set<std::string> registrations_;
    std::set<std::string> actions_;
};

} // namespace

std::vector<std::string> audit_forgotten(Database& db) {
    std::vector<std::string> problems;
    const ForgottenPeople forgotten{db};
    Query entry{db, "SELECT action_id, kind, name, before, after FROM change WHERE salt IS NULL "
                    "AND leaves IS NULL ORDER BY id"};
    while (entry.next() && problems.size() < most_problems)
        if (!forgotten.are_in(entry))
            problems.push_back(fmt::format(
                "what action {} did to {} {} cannot be checked, although nobody in it was forgotten",
                entry.text(0), entry.text(1), entry.text(2)));
    return problems;
}

} // namespace plenary::registry
