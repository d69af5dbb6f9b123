#include "cli/command.hpp"

#include "cli/all_commands.hpp"

#include <algorithm>

namespace plenary::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const auto make : {load_commands,
                                status_commands,
                                log_commands,
                                backup_commands,
                                forget_commands,
                                editing_commands,
                                series_commands,
                                series_plan_commands,
                                meeting_commands,
                                meeting_propose_commands,
                                meeting_move_commands,
                                agenda_plan_commands,
                                agenda_commands,
                                venue_commands,
                                calendar_commands,
                                calendar_import_commands,
                                calendar_export_commands,
                                calendar_moves_commands,
                                schedule_commands,
                                delegation_commands,
                                delegation_invite_commands,
                                delegation_draw_commands,
                                participant_commands,
                                participant_log_commands,
                                participant_register_commands,
                                participant_edit_commands,
                                participant_reconfirm_commands,
                                participant_merge_commands,
                                participant_import_commands,
                                badge_commands,
                                certificate_commands,
                                floor_commands,
                                checkin_commands,
                                checkin_scan_commands,
                                checkin_import_commands,
                                desk_commands,
                                outcome_commands,
                                report_commands,
                                document_commands,
                                help_commands})
            for (auto& command : make())
                list.push_back(std::move(command));
        return list;
    }();
    return all;
}

const std::vector<Option>& global_options() {
    static const std::vector<Option> all{
        {.name = "db",
         .value = "FILE",
         .help = "the registry; else PLENARY_DB, else plenary/plenary.db in the XDG data folder",
         .names = Names::file},
        {.name = "as-of", .value = "DATE", .help = "take this day (YYYY-MM-DD) as today"},
        {.name = "actor",
         .value = "NAME",
         .help = "who acts, for the change log; else PLENARY_ACTOR, else USER"},
        {.name = "no-color", .help = "no colour; NO_COLOR says the same"},
        {.name = "help", .letter = 'h', .help = "explain the command, examples first"},
        {.name = "version", .help = "print the version"},
    };
    return all;
}

const Command* find_command(std::string_view name) {
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string_view> verbs_of(std::string_view noun) {
    std::vector<std::string_view> verbs;
    for (const auto& command : commands())
        if (command.name.size() > noun.size() && command.name.starts_with(noun) &&
            command.name[noun.size()] == ' ')
            verbs.push_back(command.name.substr(noun.size() + 1));
    return verbs;
}

std::vector<std::string_view> first_words() {
    std::vector<std::string_view> words;
    for (const auto& command : commands()) {
        const auto word = command.name.substr(0, command.name.find(' '));
        if (words.empty() || words.back() != word)
            words.push_back(word);
    }
    return words;
}

} // namespace plenary::cli
