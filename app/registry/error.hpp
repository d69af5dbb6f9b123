/// \file
/// Why a registry cannot be used, in words for the person at the keyboard.
#pragma once

#include "domain/error.hpp"

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
    unsound,    ///< a copy was refused in which rows refer to what is not there; what is written is not lost
};

/// Thrown when the registry cannot do what is asked; nothing has been written.
class RegistryError : public domain::Error {
public:
    RegistryError(Trouble trouble, const std::string& message, domain::Remedy remedy)
        : Error(message, std::move(remedy)), trouble_(trouble) {}

    [[nodiscard]] Trouble trouble() const { return trouble_; }

private:
    Trouble trouble_;
};

/// A row that says what the schema promises not to be said, such as a word that is none.
class UnsoundRow : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

} // namespace plenary::registry
