/// \file
/// Reads the rows that belong to meetings.
#pragma once

#include "registry/load.hpp"
#include "registry/query.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::registry {

/// Reads rows that belong to meetings: of all, or of those asked for.
class MeetingParts {
public:
    MeetingParts(Database& db, const std::optional<std::vector<domain::MeetingCode>>& meetings) : db_(db) {
        if (meetings)
            meetings_ = json_array(*meetings);
    }

    /// Calls f with each row of `select`, ordered by the row id of the meeting, which stands in column
    /// `meeting`, and then by `order`.
    template<class F>
    void each(std::string select, const std::string& meeting, const std::string& order, F f) const {
        if (meetings_)
            select += " WHERE " + meeting +
                      " IN (SELECT id FROM meeting WHERE code IN (SELECT value FROM json_each(?)))";
        Query row{db_, select + " ORDER BY " + meeting + ", " + order};
        if (meetings_)
            row.with(*meetings_);
        while (row.next())
            f(row);
    }

private:
    Database& db_;
    std::optional<std::string> meetings_; ///< as a JSON array of codes
};

} // namespace plenary::registry
