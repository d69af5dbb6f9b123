#include "cli/output.hpp"

#include "cli/error.hpp"
#include "cli/invocation.hpp"

#include <algorithm>
#include <system_error>
#include <vector>

namespace plenary::cli {

namespace {

namespace fs = std::filesystem;

/// Whether both names are of one file, be it there or not.
bool is_same(const fs::path& a, const fs::path& b) {
    std::error_code unknown; // one is not there: then its name tells
    if (fs::equivalent(a, b, unknown))
        return true;
    return fs::weakly_canonical(a, unknown) == fs::weakly_canonical(b, unknown);
}

/// Whether the file is one that is read as a part of the folder.
bool is_read_within(const fs::path& file, const fs::path& folder) {
    std::error_code unknown;
    const auto ending = file.extension();
    if ((ending != ".yaml" && ending != ".yml") || !fs::is_directory(folder, unknown) ||
        !fs::exists(file, unknown))
        return false;
    const auto inner =
        fs::weakly_canonical(file, unknown).lexically_relative(fs::weakly_canonical(folder, unknown));
    return !inner.empty() && *inner.begin() != "..";
}

bool names_file(Names names) {
    return names == Names::file || names == Names::folder;
}

/// What the arguments and options name that the command reads.
std::vector<std::string> inputs_of(const Invocation& invocation) {
    std::vector<std::string> inputs;
    const auto& arguments = invocation.command->arguments;
    for (std::size_t i = 0; i < invocation.arguments.size() && !arguments.empty(); ++i)
        if (names_file(arguments[std::min(i, arguments.size() - 1)].names))
            inputs.push_back(invocation.arguments[i]);
    for (const auto& option : invocation.command->options)
        if (names_file(option.names) && option.name != "output" && invocation.has(option.name))
            inputs.push_back(*invocation.option(option.name));
    return inputs;
}

} // namespace

void open_output(const Invocation& invocation, const fs::path& registry,
                 std::optional<util::PendingFile>& output) {
    const auto file = invocation.option("output");
    if (!file || *file == "-")
        return;
    for (const auto* ending : {"", "-journal", "-wal", "-shm", ".lock"})
        if (is_same(*file, registry.string() + ending))
            throw CommandError(Exit::usage, "--output '" + *file + "' is the registry, or belongs to it",
                               "name another file");
    for (const auto& input : inputs_of(invocation))
        if (is_same(*file, input) || is_read_within(*file, input))
            throw CommandError(Exit::usage, "--output '" + *file + "' is a file that the command reads",
                               "name another file");
    output.emplace(*file);
}

} // namespace plenary::cli
