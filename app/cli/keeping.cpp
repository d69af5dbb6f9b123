/// \file
/// backup|restore: that nothing is lost.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "registry/backup.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::cli {

namespace {

int backup(Context& context, const Invocation& invocation) {
    const std::filesystem::path file{invocation.arguments.front()};
    const auto registry = context.location().file;
    std::error_code ignored;
    if (std::filesystem::equivalent(file, registry, ignored))
        throw CommandError(Exit::usage, "that is the registry itself", "name another file for the backup");
    if (std::filesystem::exists(file) && !invocation.has("force"))
        throw CommandError(Exit::refused,
                           "there is a file '" + util::for_terminal(file.string()) + "' already",
                           "name another file, or replace it with --force");
    if (const auto folder = file.parent_path(); !folder.empty() && !std::filesystem::is_directory(folder))
        throw CommandError(Exit::failed, "there is no folder '" + util::for_terminal(folder.string()) + "'",
                           "make the folder first, or name another file");
    const auto not_noted = registry::back_up(registry, file, context.now());
    if (not_noted)
        context.err() << "The copy is complete; the registry could not note that it was made: "
                      << util::for_terminal(*not_noted) << ".\n";
    context.out() << "Backed up to " << util::for_terminal(file.string()) << ", read back and sound.\n";
    return 0;
}

int restore(Context& context, const Invocation& invocation) {
    const std::filesystem::path file{invocation.arguments.front()};
    const auto location = context.location();
    if (location.said_by == "the data folder")
        std::filesystem::create_directories(location.file.parent_path());
    const auto aside = registry::restore(file, location.file);
    context.out() << "Restored " << util::for_terminal(location.file.string()) << " from "
                  << util::for_terminal(file.string()) << ".\n";
    if (aside)
        context.out() << "What was there is kept as " << util::for_terminal(aside->string()) << ".\n";
    return 0;
}

} // namespace

std::vector<Command> keeping_commands() {
    return {
        {.name = "backup",
         .summary = "copy the registry to a file, also while others write, and check the copy",
         .details = "The file appears only when it is complete and sound. Only you may read it.",
         .examples = {{"plenary backup monday.db", "a copy to carry away"}},
         .arguments = {{.name = "FILE", .help = "the file to write", .names = Names::file}},
         .options = {{.name = "force", .help = "replace a file that is there"}},
         .run = backup},
        {.name = "restore",
         .summary = "put a backup in the place of the registry; what was there is kept beside it",
         .details = {},
         .examples = {{"plenary restore monday.db", "back to the copy"}},
         .arguments = {{.name = "FILE", .help = "the backup", .names = Names::file}},
         .options = {},
         .run = restore},
    };
}

} // namespace plenary::cli
