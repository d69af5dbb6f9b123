#include "cli/run.hpp"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <malloc.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

/// A command ends soon, and a desk needs for each badge what it needed for the one before: memory that is
/// free for a moment is not handed back to the system, which would take a tenth of the time of a check-in.
void keep_memory() {
    constexpr int megabyte = 1 << 20;
    ::mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
    ::mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
    ::mallopt(M_TOP_PAD, megabyte);
    // Small pieces are joined when they come free, not all at once each time a large one does.
    ::mallopt(M_MXFAST, 0);
}

} // namespace

int main(int argc, char** argv) {
    keep_memory();
    // What is written holds people's names: for the owner's eyes only.
    ::umask(077);
    std::ios::sync_with_stdio(false);
    const plenary::cli::Environment environment{
        [](std::string_view name) -> std::optional<std::string> {
            const char* value = std::getenv(std::string{name}.c_str());
            return value ? std::optional<std::string>{value} : std::nullopt;
        },
        ::isatty(STDIN_FILENO) == 1, ::isatty(STDOUT_FILENO) == 1, ::isatty(STDERR_FILENO) == 1};
    const auto clock = [] {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return plenary::domain::Instant{std::chrono::duration_cast<std::chrono::seconds>(now).count()};
    };
    return plenary::cli::run({argv + 1, argv + argc}, environment, std::cin, std::cout, std::cerr, clock);
}
