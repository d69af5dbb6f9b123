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
    const std::filesystem::path& program_; ///< of who has this file
    int descriptor_;
};

/// How a program begins.
class Beginning {
public:
    Beginning() {
        ::posix_spawn_file_actions_init(&files);
        ::posix_spawnattr_init(&attributes);
    }
    Beginning(const Beginning&) = delete;
    Beginning& operator=(const Beginning&) = delete;
    ~Beginning() {
        ::posix_spawnattr_destroy(&attributes);
        ::posix_spawn_file_actions_destroy(&files);
    }
    void hand_over(const MemoryFile& file, int as) {
        ::posix_spawn_file_actions_adddup2(&files, file.descriptor(), as);
    }
    void be_apart() {
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        ::posix_spawnattr_setpgroup(&attributes, 0);
    }
    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};
};

/// How it ended; nothing while it runs. `options`: as of waitpid(2).
std::optional<int> exit_of(const std::filesystem::path& program, pid_t child, int options) {
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(child, &status, options)) < 0)
        if (errno != EINTR)
            fail(program, "cannot be waited for", errno);
    if (ended == 0)
        return std::nullopt;
    constexpr int by_signal = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : by_signal + WTERMSIG(status);
}

} // namespace

struct Child::Files {
    explicit Files(const std::filesystem::path& program) : in(program), out(program), err(program) {}

    MemoryFile in;
    MemoryFile out;
    MemoryFile err;
};

Child::Child(const std::filesystem::path& program, const std::vector<std::string>& environment,
             std::string_view input, bool is_apart)
    : program_(program), files_(std::make_unique<Files>(program_)), is_apart_(is_apart) {
    files_->in.write(input);
    Beginning beginning;
    beginning.hand_over(files_->in, STDIN_FILENO);
    beginning.hand_over(files_->out, STDOUT_FILENO);
    beginning.hand_over(files_->err, STDERR_FILENO);
    if (is_apart_)
        beginning.be_apart();
    auto name = program_.string();
    const std::array<char*, 2> arguments{name.data(), nullptr};
    auto variables = environment;
    std::vector<char*> pointers;
    for (auto& variable : variables)
        pointers.push_back(variable.data());
    pointers.push_back(nullptr);
    if (const auto error = ::posix_spawn(&process_, name.c_str(), &beginning.files, &beginning.attributes,
                                         arguments.data(), pointers.data());
        error != 0)
        fail(program_, "cannot be started", error);
}

Child::~Child() {
    if (exit_)
        return;
    ::kill(is_apart_ ? -process_ : process_, SIGKILL);
    while (::waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
    }
}

bool Child::has_ended() {
    if (!exit_)
        exit_ = exit_of(program_, process_, WNOHANG);
    return exit_.has_value();
}

ChildAnswer Child::answer() {
    if (!exit_)
        exit_ = exit_of(program_, process_, 0);
    return {*exit_, files_->out.content(), files_->err.content()};
}

ChildAnswer run_child(const std::filesystem::path& program, const std::vector<std::string>& environment,
                      std::string_view input) {
    return Child{program, environment, input}.answer();
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
