#include "bench/measure.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fcntl.h>
#include <stdexcept>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plenary::bench {

namespace {

void become(const std::vector<std::string>& command) {
    const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    ::dup2(nowhere, STDIN_FILENO);
    ::dup2(nowhere, STDOUT_FILENO);
    std::vector<char*> arguments;
    for (const auto& word : command)
        arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    ::execvp(arguments.front(), arguments.data());
    ::_exit(127);
}

double seconds_of(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

void drop_from_cache(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 || ::fdatasync(descriptor) != 0 ||
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) != 0)
        throw std::runtime_error("cannot drop " + file.string() + " from the file cache");
    ::close(descriptor);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Run median_of(const std::vector<Run>& runs) {
    std::vector<double> seconds;
    std::vector<double> cpu;
    std::vector<double> memory;
    for (const auto& run : runs) {
        seconds.push_back(run.seconds);
        cpu.push_back(run.cpu_seconds);
        memory.push_back(run.mebibytes);
    }
    return {median(seconds), median(cpu), median(memory)};
}

} // namespace

Run run_process(const std::vector<std::string>& command) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("cannot start a process");
    if (child == 0)
        become(command);
    int status = 0;
    rusage usage{};
    if (::wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error("a benchmark's program failed: " + command.front());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return {taken.count(), seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024.0};
}

std::vector<Run> measure(const std::vector<Contestant>& contestants, int rounds) {
    std::vector<std::vector<Run>> runs(contestants.size());
    for (int round = -1; round < rounds; ++round)
        for (std::size_t i = 0; i < contestants.size(); ++i) {
            for (const auto& file : contestants[i].removed_before)
                std::filesystem::remove(file);
            for (const auto& file : contestants[i].dropped_before)
                drop_from_cache(file);
            const auto run = run_process(contestants[i].command);
            if (round >= 0)
                runs[i].push_back(run);
        }
    std::vector<Run> medians;
    for (const auto& each : runs)
        medians.push_back(median_of(each));
    return medians;
}

void print_ratio(const std::string& what, double ours, double yardstick, const std::string& unit,
                 double target) {
    const double ratio = ours / yardstick;
    std::printf("%-52s %10.2f %-3s %10.2f %-3s  ratio %5.2f  to reach %4.2f  %s\n", what.c_str(), ours,
                unit.c_str(), yardstick, unit.c_str(), ratio, target, ratio <= target ? "reached" : "MISSED");
    std::fflush(stdout);
}

} // namespace plenary::bench
