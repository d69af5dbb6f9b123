/// \file
/// The change log: every action leaves what it did to each thing, in the transaction that does it.
#pragma once

#include "domain/record.hpp"
#include "registry/query.hpp"
#include "registry/registry.hpp"
#include "registry/seal.hpp"

namespace plenary::registry {

/// The action and its entries. It must be sealed before the transaction is committed: an action without its
/// seal is told by doctor as edited.
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

    /// Seals the action over all that it did.
    void seal();

private:
    void write(const domain::Key& key, const std::optional<std::string>& before,
               const std::optional<std::string>& after);

    SQLite::Database& db_;
    ActionRow action_;
    Digest seal_;
    Salts salts_;
    Query insert_;
};

} // namespace plenary::registry
