/// \file
/// The change log: every action leaves what it did to each thing, in the transaction that does it.
#pragma once

#include "domain/record.hpp"
#include "registry/query.hpp"
#include "registry/registry.hpp"

namespace plenary::registry {

class ChangeLog {
public:
    /// Writes the action itself, the load of a fixture.
    ChangeLog(SQLite::Database& db, const Action& action, const std::string& fixture);

    void added(const domain::Key& key, const domain::Record& after);
    /// Only the fields that differ, before and after.
    void changed(const domain::Key& key, const std::vector<domain::FieldChange>& fields);

private:
    std::int64_t action_;
    Query insert_;
};

} // namespace plenary::registry
