/// \file
/// The change log: every action leaves what it did to each thing, in the transaction that does it.
#pragma once

#include "domain/change/record.hpp"
#include "registry/file/query.hpp"
#include "registry/log/seal.hpp"
#include "registry/writing.hpp"

namespace plenary::registry {

/// What an action did to one thing, ready to be written into the log.
struct LogEntry {
    domain::Key key;
    std::optional<std::string> before; ///< JSON; nothing: the thing was not there
    std::optional<std::string> after;  ///< likewise
    Salt salt{};
    Digest digest{};
};

/// Makes entries, each with a salt of its own. One thread at a time may use it.
class EntryMaker {
public:
    LogEntry added(domain::Key key, domain::Record after);
    /// Only the fields that differ, before and after.
    LogEntry changed(domain::Key key, const std::vector<domain::FieldChange>& fields);
    LogEntry removed(domain::Key key, domain::Record before);

private:
    LogEntry entry(domain::LoggedChange change);

    Salts salts_;
};

/// The action and its entries. It must be sealed before the transaction is committed: an action without its
/// seal is told by doctor as edited.
class ChangeLog {
public:
    /// `fixture` is empty unless the action loads one.
    ChangeLog(Database& db, const Action& action, const std::string& fixture);

    [[nodiscard]] std::int64_t number() const { return action_.number; }

    void write(LogEntry entry);
    /// The same of one of many: it is in the log once write() or seal() was called.
    void write_later(LogEntry entry);
    /// The action has to do with the thing and leaves it as it is.
    void touched(const domain::Key& key);
    /// The action takes words from the log, which lacks as many leaves since (registry/log/leaves.hpp).
    void takes(std::int64_t leaves) { action_.taken = leaves; }

    /// Seals the action over all that it did; the action before it must be sealed.
    void seal();

private:
    /// Writes what waits.
    void flush();

    Database& db_;
    ActionRow action_;
    std::vector<Digest> digests_;   ///< of the entries
    std::vector<LogEntry> waiting_; ///< to be written together
    EntryMaker entries_;
};

} // namespace plenary::registry
