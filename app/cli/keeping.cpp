/// \file
/// log|backup|restore: what was done, and that nothing is lost.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "registry/backup.hpp"
#include "report/plan.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::cli {

namespace {

using util::Cell;

constexpr int shown_at_most = 50;
constexpr int most_entries = 1'000'000'000;

registry::HistoryFilter filter_of(const Invocation& invocation) {
    registry::HistoryFilter filter;
    filter.meeting = invocation.option("meeting");
    filter.participant = invocation.option("participant");
    filter.actor = invocation.option("by");
    if (const auto since = invocation.option("since")) {
        if (!domain::parse_date(*since))
            throw CommandError(Exit::usage, "'" + util::for_terminal(*since) + "' is not a date",
                               "write the day as YYYY-MM-DD, such as 2011-04-01");
        filter.since = *since;
    }
    filter.most = invocation.number("limit", 0, most_entries, "; 0 is all").value_or(shown_at_most);
    return filter;
}

std::string in_words(const registry::HistoryEntry& entry) {
    if (!entry.is_new)
        return report::in_words(entry.fields);
    std::vector<std::string> stated;
    for (const auto& field : entry.fields)
        stated.push_back(field.field + " " + field.after);
    return "new: " + util::join(stated, "; ");
}

int log(Context& context, const Invocation& invocation) {
    const auto history = context.open_to_read().history(filter_of(invocation));
    util::Sheet sheet;
    sheet.columns = {{"number", "NO", util::Align::right},
                     {"at", "AT"},
                     {"actor", "ACTOR"},
                     {"desk", "DESK"},
                     {"action", "ACTION"},
                     {"thing", "THING"},
                     {"change", "CHANGE"}};
    const auto cell = [](const std::string& text) { return text.empty() ? Cell{} : Cell{text}; };
    for (const auto& entry : history.entries)
        sheet.rows.push_back({entry.action, entry.at, cell(entry.actor), cell(entry.desk), entry.what,
                              domain::to_string(entry.key), in_words(entry)});
    const auto shown = static_cast<std::int64_t>(history.entries.size());
    if (history.total == 0)
        sheet.notes.emplace_back("The log has no such entries.");
    else if (shown < history.total)
        sheet.notes.push_back("The last " + std::to_string(shown) + " of " + std::to_string(history.total) +
                              " entries; all with --limit 0.");
    context.print(sheet);
    return 0;
}

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
    registry::back_up(registry, file);
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
        {.name = "log",
         .summary = "list what was done: when, by whom, and what changed",
         .details = "The newest entries are shown, the last below. Times are UTC.",
         .examples = {{"plenary log -m dushanbe --limit 10", "the last changes around one meeting"}},
         .arguments = {},
         .options =
             with_output_options({{.name = "meeting",
                                   .letter = 'm',
                                   .value = "MEETING",
                                   .help = "only this meeting, its registrations and check-ins",
                                   .names = Names::meeting},
                                  {.name = "participant",
                                   .value = "CODE",
                                   .help = "only this person and the person's registrations",
                                   .names = Names::participant},
                                  {.name = "by", .value = "ACTOR", .help = "only what this actor did"},
                                  {.name = "since", .value = "DATE", .help = "only from this day on"},
                                  {.name = "limit",
                                   .value = "N",
                                   .help = "how many entries at most; 0 for all, 50 when it is left out"}}),
         .run = log},
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
