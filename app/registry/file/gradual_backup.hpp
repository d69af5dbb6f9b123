/// \file
/// A backup that is made a piece at a time by who writes to the registry: nobody waits for more than a piece.
#pragma once

#include "domain/time/time.hpp"

#include <filesystem>
#include <memory>

namespace plenary::registry {

struct Backup;
class Connection;
class Copy;

/// A whole copy of a registry that is not in its place yet, and has nothing to do with the registry any more: another
/// thread may go on with it. Without finish() no trace of it is left.
class WholeCopy {
public:
    WholeCopy(std::unique_ptr<Copy> copy, const std::filesystem::path& registry, domain::Instant at);
    WholeCopy(WholeCopy&&) noexcept;
    WholeCopy& operator=(WholeCopy&&) noexcept;
    ~WholeCopy();

    /// Checks it, and puts it in its place. What the registry is to note of it (Registry::note_backups). Throws
    /// RegistryError: damaged where it is, and so the registry was.
    Backup finish();

private:
    std::unique_ptr<Copy> copy_;
    std::filesystem::path registry_;
    domain::Instant at_;
};

} // namespace plenary::registry
