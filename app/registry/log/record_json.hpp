/// \file
/// Records as the change log holds them: a JSON object from field to text, without white space.
#pragma once

#include "domain/change/record.hpp"
#include "registry/file/query.hpp"

#include <optional>
#include <string>

namespace plenary::registry {

std::string to_json(const domain::Record& record);

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
