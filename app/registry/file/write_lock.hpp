/// \file
/// The queue of writers. SQLite's own waiting is unfair: with many writers some wait for ten seconds while
/// others pass. An advisory lock on a side file lets one at a time try.
#pragma once

#include <chrono>
#include <filesystem>

namespace plenary::registry {

/// Holds the lock on `FILE.lock` while it lives. The side file stays; it holds nothing.
class WriteLock {
public:
    /// Waits at most `patience`; throws RegistryError (locked) after that, or if the side file cannot be
    /// made.
    WriteLock(const std::filesystem::path& registry, std::chrono::milliseconds patience);
    WriteLock(const WriteLock&) = delete;
    WriteLock& operator=(const WriteLock&) = delete;
    ~WriteLock();

private:
    int descriptor_ = -1;
};

} // namespace plenary::registry
