/// \file
/// completion, help
#include "cli/all_commands.hpp"
#include "cli/completion.hpp"
#include "cli/context.hpp"
#include "cli/help.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

int completion(Context& context, const Invocation& invocation) {
    const std::vector<std::string> shells{"bash", "zsh", "fish"};
    const auto& shell = invocation.arguments.front();
    if (std::find(shells.begin(), shells.end(), shell) == shells.end())
        throw CommandError(Exit::usage,
                           fmt::format("there is no completion for '{}'", util::for_terminal(shell)),
                           "it is made for bash, zsh and fish");
    context.out() << completion_script(shell);
    return 0;
}

int help(Context& context, const Invocation& invocation) {
    if (invocation.arguments.empty()) {
        write_overview(context.out(), context.colour_of_out());
        return 0;
    }
    const auto name = util::join(invocation.arguments, " ");
    if (name == "manual") {
        write_manual(context.out());
        return 0;
    }
    if (const auto* command = find_command(name)) {
        write_command_help(context.out(), *command, context.colour_of_out());
        return 0;
    }
    std::vector<std::string> known{"manual"};
    for (const auto& topic : topics()) {
        if (topic.name == name) {
            context.out() << topic.text << '\n';
            return 0;
        }
        known.emplace_back(topic.name);
    }
    for (const auto& command : commands())
        known.emplace_back(command.name);
    const auto suggestion = util::did_you_mean(name, known);
    throw CommandError(Exit::usage, fmt::format("there is no help on '{}'", util::for_terminal(name)),
                       suggestion.empty() ? "see 'plenary help' for commands and topics" : suggestion);
}

} // namespace

std::vector<Command> help_commands() {
    return {
        {.name = "completion",
         .summary = "print the completion script of a shell",
         .details = {},
         .examples = {{"plenary completion bash", "for bash: source <(plenary completion bash)"}},
         .arguments = {{.name = "SHELL", .help = "bash, zsh or fish"}},
         .options = {},
         .run = completion},
        {.name = "help",
         .summary = "explain a command or a topic",
         .details = {},
         .examples = {{"plenary help exit-codes", "what the exit codes mean"},
                      {"plenary help report attendance", "the same as plenary report attendance --help"},
                      {"plenary help manual", "the manual page, for man -l -"}},
         .arguments = {{.name = "TOPIC",
                        .help =
                            "a command, formats, dates, exit-codes, environment, fixtures, weights or manual",
                        .required = false,
                        .many = true}},
         .options = {},
         .run = help},
    };
}

} // namespace plenary::cli
