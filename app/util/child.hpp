#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// What another program answered.
struct ChildAnswer {
    int exit = 0; // 128 and more: ended by that signal
    std::string out;
    std::string err;
};

/// A program at work. It has nothing but its environment (NAME=VALUE each) and what it is to read; what goes in and comes
/// out stays in memory: no file has it.
class Child {
public:
    /// Begins it. Throws FileError where that cannot be done. `is_apart`: Ctrl-C is not for it.
    Child(const std::filesystem::path& program, const std::vector<std::string>& environment,
          std::string_view input, bool is_apart = false);
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    /// Ends it where it runs: nobody wants its answer.
    ~Child();

    [[nodiscard]] bool has_ended();
    /// Waits for its end.
    ChildAnswer answer();

private:
    struct Files;
    std::filesystem::path program_;
    std::unique_ptr<Files> files_;
    int process_ = 0;
    bool is_apart_;
    std::optional<int> exit_;
};

/// Runs a program and waits for it.
ChildAnswer run_child(const std::filesystem::path& program, const std::vector<std::string>& environment,
                      std::string_view input);

/// Where this program's own file lies; empty where the system does not tell.
std::filesystem::path own_folder();

/// The program of this name that belongs to this one: beside it, else in ../libexec/plenary. Nothing where there is none.
std::optional<std::filesystem::path> find_companion(const std::string& name);

} // namespace plenary::util
