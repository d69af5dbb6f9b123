#include "util/child.hpp"

#include "util/file.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace plenary::util {

namespace {

[[noreturn]] void fail(const std::filesystem::path& program, const std::string& what, int error) {
    throw FileError(program, error, "'" + program.string() + "' " + what + ": " + std::strerror(error));
}

/// A file that only memory has.
class MemoryFile {
public:
    explicit MemoryFile(const std::filesystem::path& program)
        : program_(program), descriptor_(::memfd_create("plenary", MFD_CLOEXEC)) {
        if (descriptor_ < 0)
            fail(program_, "cannot be given anything", errno);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(descriptor_); }

    [[nodiscard]] int descriptor() const { return descriptor_; }

    void write(std::string_view text) const {
        while (!text.empty()) {
            const auto written = ::write(descriptor_, text.data(), text.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                fail(program_, "cannot be given what it is to read", errno);
            text.remove_prefix(static_cast<std::size_t>(written));
        }
        ::lseek(descriptor_, 0, SEEK_SET);
    }

    [[nodiscard]] std::string content() const {
        struct stat known{};
        if (::fstat(descriptor_, &known) != 0)
            fail(program_, "gave no answer", errno);
        std::string text(static_cast<std::size_t>(known.st_size), '\0');
        std::size_t read = 0;
        while (read < text.size()) {
            const auto got =
                ::pread(descriptor_, text.data() + read, text.size() - read, static_cast<off_t>(read));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                fail(program_, "gave no whole answer", errno);
            read += static_cast<std::size_t>(got);
        }
        return text;
    }

private:
    const std::filesystem::path& program_;
    int descriptor_;
};

/// The three files that a program begins with.
class Files {
public:
    Files() { ::posix_spawn_file_actions_init(&actions); }
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;
    ~Files() { ::posix_spawn_file_actions_destroy(&actions); }
    void hand_over(const MemoryFile& file, int as) {
        ::posix_spawn_file_actions_adddup2(&actions, file.descriptor(), as);
    }
    posix_spawn_file_actions_t actions{};
};

int wait_for(const std::filesystem::path& program, pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            fail(program, "cannot be waited for", errno);
    constexpr int by_signal = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : by_signal + WTERMSIG(status);
}

} // namespace

ChildAnswer run_child(const std::filesystem::path& program, const std::vector<std::string>& environment,
                      std::string_view input) {
    const MemoryFile in{program};
    const MemoryFile out{program};
    const MemoryFile err{program};
    in.write(input);
    Files files;
    files.hand_over(in, STDIN_FILENO);
    files.hand_over(out, STDOUT_FILENO);
    files.hand_over(err, STDERR_FILENO);
    auto name = program.string();
    const std::array<char*, 2> arguments{name.data(), nullptr};
    auto variables = environment;
    std::vector<char*> pointers;
    for (auto& variable : variables)
        pointers.push_back(variable.data());
    pointers.push_back(nullptr);
    pid_t child = 0;
    if (const auto error =
            ::posix_spawn(&child, name.c_str(), &files.actions, nullptr, arguments.data(), pointers.data());
        error != 0)
        fail(program, "cannot be started", error);
    const auto exit = wait_for(program, child);
    return {exit, out.content(), err.content()};
}

std::filesystem::path own_folder() {
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown).parent_path();
}

std::optional<std::filesystem::path> find_companion(const std::string& name) {
    const auto folder = own_folder();
    for (const auto& place : {folder / name, folder.parent_path() / "libexec" / "plenary" / name})
        if (::access(place.c_str(), X_OK) == 0)
            return place;
    return std::nullopt;
}

} // namespace plenary::util
