/// \file
/// Running the program as a process, to be disturbed from outside.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace plenary::testing {

struct Outcome {
    int exit = 0; ///< -1 when it was killed
    std::string out;
    std::string err;
    long peak_kib = 0; ///< of memory; never below what the test itself had then
};

struct How {
    std::optional<std::chrono::microseconds> killed_after = {}; ///< SIGKILL, wherever it is then
    /// The permissions of files hold for root, too, if the test runs as root. `command` begins with a path then.
    bool without_privileges = false;
};

/// Runs a command to its end; its environment is the caller's.
Outcome run_process(const std::vector<std::string>& command, const How& how = {});

/// The program that this build made.
std::string plenary_program();

/// Whether that is the program as it is released, and not with sanitizers.
bool is_as_released();

} // namespace plenary::testing
