/// \file
/// A copy of the registry while others write, and the way back.
#pragma once

#include "domain/time/time.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace plenary::registry {

/// Copies the registry as one state into `to`, checks the copy, and only then puts it in its place, readable
/// by its owner alone. What was at `to` is replaced. The registry and the copy note that it was made at `at`
/// (Registry::backups). Throws RegistryError; then `to` is as it was. The result is why the registry
/// could not note it, although the copy is there; nothing where it did.
std::optional<std::string> back_up(const std::filesystem::path& registry, const std::filesystem::path& to,
                                   domain::Instant at);

/// Puts a checked copy of `backup` in the place of the registry. What was there is kept beside it under the
/// name returned; nothing when there was no registry. Throws RegistryError; then the registry is as it was.
std::optional<std::filesystem::path> restore(const std::filesystem::path& backup,
                                             const std::filesystem::path& registry);

/// The name under which restore() keeps what was there; with `-2`, `-3` ... behind it where that is taken.
std::filesystem::path aside_of(const std::filesystem::path& registry);

/// Whether a restore was killed after it had given the registry its second name and before the copy took the
/// first; or is at that point now, as long as it holds the write lock.
bool is_half_restored(const std::filesystem::path& registry);

/// Takes that second name away, so that the registry is as it was. Requires the write lock.
void undo_half_a_restore(const std::filesystem::path& registry);

} // namespace plenary::registry
