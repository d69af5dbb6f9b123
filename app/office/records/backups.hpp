/// \file
/// Backing the registry up, and putting a backup in its place.
#pragma once

#include "office/office.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace plenary::office {

struct BackUp {
    std::filesystem::path to;
    bool overwrite = false; ///< replaces a file that is there
};

struct BackedUp {
    std::optional<std::string> not_noted = {}; ///< why the registry could not note that the copy was made
};

/// The copy is complete and was read back. Throws Refused: same_file (also for what lies beside the registry and
/// belongs to it), file_there (also for a device or a pipe, which is never replaced), folder_absent.
BackedUp back_up(const Office& office, const BackUp& wanted);

struct Restored {
    std::optional<std::filesystem::path> aside = {}; ///< what was there, kept beside it
};

/// Puts a backup in the place of the registry, which need not be there. Throws Refused: same_file, by whatever name.
Restored restore(const Office& office, const std::filesystem::path& backup);

} // namespace plenary::office
