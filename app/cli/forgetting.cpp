/// \file
/// forget: who a person was goes from the registry, the counts stay.
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

namespace plenary::cli {

namespace {

domain::Date day_of(const std::string& text) {
    if (const auto day = domain::parse_date(text))
        return *day;
    throw CommandError(Exit::usage, "'" + util::for_terminal(text) + "' is not a date",
                       "write the day as YYYY-MM-DD, such as 2011-04-01");
}

/// Those who are named, or those of --meetings-before.
std::vector<domain::ParticipantCode> people_to_forget(const registry::Registry& registry,
                                                      const Invocation& invocation) {
    const auto before = invocation.option("meetings-before");
    if (before.has_value() == !invocation.arguments.empty())
        throw CommandError(Exit::usage, "it is not clear who is to be forgotten",
                           "name participants, or write --meetings-before DATE");
    if (before)
        return registry.people_only_before(day_of(*before));
    std::vector<domain::ParticipantCode> people;
    for (const auto& argument : invocation.arguments) {
        const domain::ParticipantCode code{argument};
        require_participant(registry, code);
        if (std::find(people.begin(), people.end(), code) == people.end())
            people.push_back(code);
    }
    return people;
}

util::Sheet sheet_of(const std::vector<registry::Forgotten>& forgotten) {
    util::Sheet sheet;
    sheet.columns = {{"participant", "PARTICIPANT"}, {"now", "NOW"}, {"registrations", "REGISTRATIONS"}};
    for (const auto& one : forgotten)
        sheet.rows.push_back({one.was.text(), one.now.text(), util::join(one.registrations, ", ")});
    return sheet;
}

/// The copies of the registry that are known, and what restoring kept beside it: they still hold who is
/// forgotten.
void name_copies(std::ostream& err, const registry::Registry& registry, const std::filesystem::path& file) {
    namespace fs = std::filesystem;
    const auto folder = fs::absolute(file).parent_path();
    std::vector<std::string> copies;
    for (const auto& backup : registry.backups())
        copies.push_back(util::for_terminal(backup.file.string()) + "  backup of " +
                         domain::format_instant(backup.at) +
                         (fs::exists(folder / backup.file) ? "" : ", not reached from here now"));
    const auto kept_aside = file.filename().string() + ".before-restore";
    std::set<std::string> aside;
    for (const auto& entry : fs::directory_iterator{folder})
        if (auto name = entry.path().filename().string(); name.starts_with(kept_aside))
            aside.insert(std::move(name));
    for (const auto& name : aside)
        copies.push_back(util::for_terminal(name) + "  the registry before a backup was restored");
    if (copies.empty()) {
        err << "No backup is known; other copies, exports and fixtures may hold them: delete those, or "
               "forget there "
               "too.\n";
        return;
    }
    err << "These may still hold them, and so may exports and fixtures: delete them, or forget there too.\n";
    for (const auto& copy : copies)
        err << "  " << copy << "\n";
}

int forget(Context& context, const Invocation& invocation) {
    (void)context.open_to_read(); // a registry that is not there is not made
    auto registry = context.open_to_write();
    registry.begin({"forget", context.actor(), "", context.now(), ""});
    const auto people = people_to_forget(registry, invocation);
    if (people.empty()) {
        context.err() << "There is nobody to forget: everybody else has a meeting to come, or none.\n";
        return 0;
    }
    const auto sheet = sheet_of(registry.forget(people));
    if (invocation.has("yes")) {
        registry.commit();
        registry.wipe_deleted();
        context.print(sheet);
        context.err() << "Forgotten, in the register and in its log.\n";
        name_copies(context.err(), registry, context.location().file);
    } else {
        registry.rollback();
        context.print(sheet);
        context.err() << "Nothing was changed yet. This cannot be undone; to do it, add --yes.\n";
    }
    return 0;
}

} // namespace

std::vector<Command> forgetting_commands() {
    return {
        {.name = "forget",
         .summary = "take from the registry and its log who people were; the counts stay",
         .details =
             "Names, addresses and functions go, and the code becomes forgotten-N. Gender, delegation, role, "
             "status and check-ins stay, so that every figure of a report does. First shows who it is about; "
             "it is done with --yes and cannot be undone.",
         .examples = {{"plenary forget kofi-mensah", "what would go of one person"},
                      {"plenary forget --meetings-before 2011-06-01", "those who came to no later meeting"}},
         .arguments = {{.name = "PARTICIPANT",
                        .help = "who is to be forgotten",
                        .required = false,
                        .many = true,
                        .names = Names::participant}},
         .options = with_output_options(
             {{.name = "meetings-before",
               .value = "DATE",
               .help = "everybody all of whose registrations are at meetings that were over before this day"},
              {.name = "yes", .help = "do it"}}),
         .run = forget},
    };
}

} // namespace plenary::cli
