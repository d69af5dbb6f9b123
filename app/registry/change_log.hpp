/// \file
/// The change log: every action leaves what it did to each thing, in the transaction that does it.
#pragma once

#include "domain/record.hpp"
#include "registry/query.hpp"
#include "registry/registry.hpp"
#include "registry/seal.hpp"

namespace plenary::registry {

/// The entries of one action. The transaction cannot be committed before seal().
class ChangeLog {
public:
    /// `fixture` is empty unless the action loads one.
    ChangeLog(SQLite::Database& db, const Action& action, const std::string& fixture);

    void added(const domain::Key& key, const domain::Record& after);
    /// Only the fields that differ, before and after.
    void changed(const domain::Key& key, const std::vector<domain::FieldChange>& fields);
    void removed(const domain::Key& key, const domain::Record& before);
    /// The action has to do with the thing and leaves it as it is.
    void touched(const domain::Key& key) { changed(key, {}); }

    /// Writes the action itself, behind all that it did.
    void seal();

private:
    void write(const domain::Key& key, const std::optional<std::string>& before,
               const std::optional<std::string>& after);

    SQLite::Database& db_;
    ActionRow action_;
    Digest seal_;
    Query insert_;
};

} // namespace plenary::registry
