/// \file
/// The manual page, from the same table as the help.
#include "cli/help.hpp"

#include <ostream>
#include <string>

namespace plenary::cli {

namespace {

/// Text with what groff would take as commands made harmless: groff_man(7), "Portability".
std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        if (c == '\\')
            safe += "\\e";
        else if (c == '-')
            safe += "\\-";
        else if ((c == '.' || c == '\'') && (safe.empty() || safe.back() == '\n'))
            safe += std::string{"\\&"} + c;
        else
            safe += c;
    }
    return safe;
}

void option_entry(std::ostream& out, const Option& option) {
    out << ".TP\n\\fB";
    if (option.letter != 0)
        out << "\\-" << option.letter << "\\fR, \\fB";
    out << "\\-\\-" << escaped(option.name) << "\\fR";
    if (!option.value.empty())
        out << " \\fI" << escaped(option.value) << "\\fR";
    out << '\n' << escaped(option.help) << '\n';
}

void command_entry(std::ostream& out, const Command& command) {
    out << ".SS \"plenary " << escaped(command.name);
    for (const auto& argument : command.arguments)
        out << ' ' << (argument.required ? "" : "[") << escaped(argument.name) << (argument.many ? "..." : "")
            << (argument.required ? "" : "]");
    out << "\"\n" << escaped(command.summary) << ".\n";
    if (!command.details.empty())
        out << ".PP\n" << escaped(command.details) << '\n';
    for (const auto& argument : command.arguments)
        out << ".TP\n\\fI" << escaped(argument.name) << "\\fR\n" << escaped(argument.help) << '\n';
    for (const auto& option : command.options)
        option_entry(out, option);
    for (const auto& example : command.examples)
        out << ".PP\n"
            << escaped(example.tells) << ":\n.PP\n.RS 4\n.nf\n"
            << escaped(example.line) << "\n.fi\n.RE\n";
}

} // namespace

void write_manual(std::ostream& out) {
    out << ".TH PLENARY 1 \"\" \"plenary " PLENARY_VERSION "\" \"User Commands\"\n"
           ".SH NAME\n"
           "plenary \\- schedules a series of meetings and keeps its register\n"
           ".SH SYNOPSIS\n"
           "\\fBplenary\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n"
           ".SH DESCRIPTION\n"
           "One program and one file with which a secretariat runs a series of meetings: it loads the "
           "series from YAML, keeps the register of delegations and participants, and prints counts, lists "
           "and notes. It needs no network.\n"
           ".SH COMMANDS\n";
    for (const auto& command : commands())
        command_entry(out, command);
    out << ".SH GLOBAL OPTIONS\n";
    for (const auto& option : global_options())
        option_entry(out, option);
    for (const auto& topic : topics()) {
        out << ".SH \"" << escaped(topic.summary) << "\"\n.nf\n" << escaped(topic.text) << "\n.fi\n";
    }
}

} // namespace plenary::cli
