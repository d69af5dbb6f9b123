/// \file
/// Why a registry cannot be used, in words for the person at the keyboard.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace plenary::registry {

enum class Trouble {
    missing,    ///< there is no such file
    not_ours,   ///< a file of another program
    too_new,    ///< written by a newer plenary
    too_old,    ///< of an older version, and opened only to be read
    damaged,    ///< the file or its contents are not as SQLite or plenary left them
    locked,     ///< another process writes, and did not end in time
    read_only,  ///< the file or its folder may not be written
    full,       ///< no space left, or a quota reached
    unsafe,     ///< a place where the file can be corrupted: a network folder, a hard link
    unreadable, ///< the file may not be read, or reading failed
};

/// Thrown when the registry cannot do what is asked; nothing has been written.
class RegistryError : public std::runtime_error {
public:
    RegistryError(Trouble trouble, const std::string& message, std::string help)
        : std::runtime_error(message), trouble_(trouble), help_(std::move(help)) {}

    [[nodiscard]] Trouble trouble() const { return trouble_; }
    /// What to do; one sentence, no full stop.
    [[nodiscard]] const std::string& help() const { return help_; }

private:
    Trouble trouble_;
    std::string help_;
};

} // namespace plenary::registry
