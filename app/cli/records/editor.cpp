#include "cli/records/editor.hpp"

#include "util/file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

extern char** environ; // NOLINT(readability-redundant-declaration): not every libc declares it

namespace plenary::cli {

namespace {

constexpr std::size_t most_bytes = 64U << 20U;

/// A private file that goes with the program.
class Draft {
public:
    Draft() : path_((std::filesystem::temp_directory_path() / "plenary-XXXXXX.yaml").string()) {
        constexpr int ending = 5; // ".yaml"
        const int made = ::mkstemps(path_.data(), ending);
        if (made < 0)
            throw util::FileError(path_, errno, fmt::format("cannot make the file to edit in '{}'", path_));
        ::close(made);
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    ~Draft() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

/// Others would take `+12` for the name of a file.
bool takes_line(const std::string& command) {
    constexpr std::array<std::string_view, 15> editors{"vi",   "vim",  "nvim", "view",  "gvim",
                                                       "nano", "pico", "mg",   "emacs", "emacsclient",
                                                       "joe",  "jed",  "kak",  "micro", "ne"};
    const auto program = std::filesystem::path{command.substr(0, command.find(' '))}.filename().string();
    return std::find(editors.begin(), editors.end(), program) != editors.end();
}

/// The command may have options of its own: a shell takes it apart, as it does for other programs.
int run(const std::string& command, const std::vector<std::string>& arguments) {
    std::vector<std::string> words{"sh", "-c", command + " \"$@\"", command};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    if (::posix_spawn(&child, "/bin/sh", nullptr, nullptr, argv.data(), environ) != 0)
        return -1;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

Editor::Editor(const Context& context) {
    const auto& environment = context.environment();
    for (const auto* variable : {"VISUAL", "EDITOR"})
        if (command_.empty())
            command_ = environment.variable(variable).value_or("");
    const std::string instead = "say what is to be so: FIELD=VALUE, such as capacity=120";
    if (!environment.in_is_terminal)
        throw CommandError(Exit::usage, "without a terminal no editor can be opened", instead);
    if (command_.empty())
        throw CommandError(Exit::usage, "no editor is named",
                           "set EDITOR, such as EDITOR=nano, or " + instead);
}

std::string Editor::edit(const std::string& text, std::size_t line) const {
    const Draft draft;
    util::write_file_atomically(draft.path(), text);
    std::vector<std::string> arguments{draft.path()};
    if (line > 1 && takes_line(command_))
        arguments.insert(arguments.begin(), "+" + std::to_string(line));
    if (run(command_, arguments) != 0)
        throw CommandError(Exit::failed, fmt::format("the editor '{}' has failed", command_),
                           "nothing was changed; VISUAL or EDITOR names the editor");
    return util::read_file(draft.path(), most_bytes);
}

} // namespace plenary::cli
