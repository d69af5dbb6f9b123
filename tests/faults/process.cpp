#include "process.hpp"

#include "support/temporary_folder.hpp"

#include <csignal>
#include <fcntl.h>
#include <linux/capability.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace plenary::testing {

namespace {

/// What root is allowed beyond the permissions of files is gone with the next exec.
bool give_up_privileges() {
    return ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) == 0 &&
           ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH) == 0;
}

[[noreturn]] void become(const std::vector<std::string>& command, const How& how, int out, int err) {
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(err, STDERR_FILENO);
    std::vector<char*> arguments;
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (how.without_privileges && ::geteuid() == 0) {
        // Opened before: the program may lie in a folder of somebody else's that is closed to others.
        const int program = ::open(arguments.front(), O_PATH | O_CLOEXEC);
        if (!give_up_privileges())
            ::_exit(126);
        ::fexecve(program, arguments.data(), environ);
    } else {
        ::execvp(arguments.front(), arguments.data());
    }
    ::_exit(127);
}

int open_to_write(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        throw std::runtime_error("cannot write " + file.string());
    return descriptor;
}

} // namespace

Outcome run_process(const std::vector<std::string>& command, const How& how) {
    const TemporaryFolder folder;
    const int out = open_to_write(folder / "out");
    const int err = open_to_write(folder / "err");
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("cannot start a process");
    if (child == 0)
        become(command, how, out, err);
    ::close(out);
    ::close(err);
    if (how.killed_after) {
        std::this_thread::sleep_for(*how.killed_after);
        ::kill(child, SIGKILL);
    }
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child)
        throw std::runtime_error("cannot wait for a process");
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contents(folder / "out"), contents(folder / "err"),
            usage.ru_maxrss};
}

std::string plenary_program() {
    return PLENARY_PROGRAM;
}

bool is_as_released() {
    return PLENARY_PROGRAM_AS_RELEASED;
}

} // namespace plenary::testing
