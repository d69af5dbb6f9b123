#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

// What another program answered.
struct ChildAnswer {
    int exit = 0; // 128 and more: ended by that signal
    std::string out;
    std::string err;
};

// Runs a program with nothing but this environment (NAME=VALUE each), hands it `input` and waits for it. What goes in and
// comes out stays in memory: no file has it. Throws FileError where it cannot be started.
ChildAnswer run_child(const std::filesystem::path& program, const std::vector<std::string>& environment,
                      std::string_view input);

// Where this program's own file lies; empty where the system does not tell.
std::filesystem::path own_folder();

// The program of this name that belongs to this one: beside it, else in ../libexec/plenary. Nothing where there is none.
std::optional<std::filesystem::path> find_companion(const std::string& name);

} // namespace plenary::util
