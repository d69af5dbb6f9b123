/// \file
/// backup|restore: that nothing is lost.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "office/records/backups.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::cli {

namespace {

int backup(Context& context, const Invocation& invocation) {
    const std::filesystem::path file{invocation.arguments.front()};
    const auto made = office::back_up(context.office(), {file, invocation.has("force")});
    if (made.not_noted)
        context.err() << "The copy is complete; the registry could not note that it was made: "
                      << util::for_terminal(*made.not_noted) << ".\n";
    context.out() << "Backed up to " << util::for_terminal(file.string()) << ", read back and sound.\n";
    return 0;
}

int restore(Context& context, const Invocation& invocation) {
    const std::filesystem::path file{invocation.arguments.front()};
    context.make_data_folder();
    const auto restored = office::restore(context.office(), file);
    context.out() << "Restored " << util::for_terminal(context.office().file().string()) << " from "
                  << util::for_terminal(file.string()) << ".\n";
    if (restored.aside)
        context.out() << "What was there is kept as " << util::for_terminal(restored.aside->string())
                      << ".\n";
    return 0;
}

} // namespace

std::vector<Command> backup_commands() {
    return {
        {.name = "backup",
         .summary = "copy the registry to a file, also while others write, and check the copy",
         .details = "The file appears only when it is complete and sound. Only you may read it.",
         .examples = {{"plenary backup monday.db", "a copy to carry away"}},
         .arguments = {{.name = "FILE", .help = "the file to write", .names = Names::file, .writes = true}},
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
