/// \file
/// A registry that is open, as its doors share it.
#pragma once

#include "registry/file/connection.hpp"
#include "registry/file/copy.hpp"
#include "registry/file/write_lock.hpp"

#include <SQLiteCpp/Transaction.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace plenary::registry {

/// What is held from the write lock to the commit. The lock is released last. Nobody else writes to a copy.
struct Turn {
    Turn(Connection& connection, bool is_copy)
        : lock(is_copy ? nullptr : std::make_unique<WriteLock>(connection.file(), connection.patience())),
          transaction(connection.db(), SQLite::TransactionBehavior::IMMEDIATE) {}

    std::unique_ptr<WriteLock> lock;
    SQLite::Transaction transaction;
};

struct OpenFile {
    OpenFile(const std::filesystem::path& file, Opening access, std::chrono::milliseconds patience)
        : connection(file, access, patience), is_copy(access == Opening::rehearse) {}

    Connection connection;
    bool is_copy;              ///< the file is nobody else's
    std::optional<Turn> group; ///< whose commit the actions wait for
    bool is_in_action = false;
    std::unique_ptr<Copy> backup; ///< in the making; goes before the connection
    domain::Instant backup_at;
};

} // namespace plenary::registry
