/// \file
/// Records as the change log holds them: a JSON object from field to text, without white space.
#pragma once

#include "domain/change/record.hpp"
#include "registry/file/query.hpp"

#include <optional>
#include <string>

namespace plenary::registry {

std::string to_json(const domain::Record& record);

/// The value of a field as the log has it. Earlier programs let U+0000 in, and what they logged of such a text afterwards
/// was read by an SQLite that ended there, as those before 3.45 do with JSON; newer ones read on.
std::string logged_value(std::string value);

class RecordReader {
public:
    explicit RecordReader(Database& db) : fields_(db, "SELECT key, value FROM json_each(?)") {}

    /// The record in this column; nothing for NULL.
    std::optional<domain::Record> record(const Query& row, int column);
    /// kind, name, before and after from this column on.
    domain::LoggedChange change(const Query& row, int column);

private:
    Query fields_;
};

} // namespace plenary::registry
