/// \file
/// How a command ends, and the one kind of exception that commands throw themselves.
#pragma once

#include "domain/error.hpp"

#include <string>
#include <utility>

namespace plenary::cli {

/// The exit codes, as `plenary help exit-codes` tells them.
enum class Exit {
    ok = 0,            ///< done, or already so
    failed = 1,        ///< failed, or what was named is not there
    usage = 2,         ///< the command line is wrong
    invalid_input = 3, ///< the files read are not valid
    refused = 4,       ///< a rule forbids it
    registry = 5,      ///< the registry is locked, damaged, too new or otherwise unusable
    unanswered = 6,    ///< done, but the answer could not be written
    impossible = 7,    ///< proven: what is asked for cannot hold together
};

/// Ends the command with a message and an exit code.
class CommandError : public domain::Error {
public:
    CommandError(Exit exit, const std::string& message, domain::Remedy remedy = {})
        : Error(message, std::move(remedy)), exit_(exit) {}

    [[nodiscard]] Exit exit() const { return exit_; }

private:
    Exit exit_;
};

} // namespace plenary::cli
