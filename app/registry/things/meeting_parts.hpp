/// \file
/// Reads the rows that belong to meetings.
#pragma once

#include "registry/file/column_reader.hpp"
#include "registry/things/load.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::registry {

/// Reads rows that belong to meetings: of all, or of those asked for.
class MeetingParts {
public:
    MeetingParts(Database& db, const std::optional<std::vector<domain::MeetingCode>>& meetings) : db_(db) {
        if (meetings) {
            meetings_ = json_array(*meetings);
            count_ = meetings->size();
        }
    }

    /// Calls f with the columns of each row of `select`, ordered by the row id of the meeting, which stands in
    /// column `meeting`, and then by `order`.
    template<class F>
    void each(std::string select, const std::string& meeting, const std::string& order, F f) const {
        if (meetings_)
            select += " WHERE " + is_id_among(meeting, "meeting", "?1", count_);
        Query row{db_, select + " ORDER BY " + meeting + ", " + order};
        if (meetings_)
            row.with(*meetings_);
        while (row.next())
            f(ColumnReader{row});
    }

private:
    Database& db_;
    std::optional<std::string> meetings_; ///< as a JSON array of codes
    std::size_t count_ = 0;
};

} // namespace plenary::registry
