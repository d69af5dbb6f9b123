#include "cli/run.hpp"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

int main(int argc, char** argv) {
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
