#include "cli/companion.hpp"

#include "cli/error.hpp"
#include "util/child.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <system_error>
#include <unistd.h>

namespace plenary::cli {

std::filesystem::path companion(const std::string& name) {
    if (const auto place = util::find_companion(name))
        return *place;
    throw CommandError(Exit::failed, fmt::format("the program {} is not installed", name),
                       fmt::format("install the whole package of plenary, or put {} beside it", name));
}

void become(const std::filesystem::path& program, const std::vector<std::string>& words,
            const std::vector<std::string>& variables) {
    std::vector<std::string> all{program.string()};
    all.insert(all.end(), words.begin(), words.end());
    std::vector<char*> argv;
    for (auto& word : all)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    auto more = variables;
    std::vector<char*> environment;
    for (auto& variable : more)
        environment.push_back(variable.data());
    for (char** one = environ; *one != nullptr; ++one)
        environment.push_back(*one);
    environment.push_back(nullptr);
    ::execve(program.c_str(), argv.data(), environment.data());
    throw CommandError(
        Exit::failed,
        fmt::format("cannot start {}: {}", program.string(), std::generic_category().message(errno)),
        "install plenary anew");
}

} // namespace plenary::cli
