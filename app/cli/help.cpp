#include "cli/help.hpp"

#include "util/text.hpp"

#include <ostream>
#include <string>

namespace plenary::cli {

namespace {

void heading(std::ostream& out, std::string_view text, util::Colour colour) {
    out << '\n' << util::paint(text, util::Style::bold, colour) << '\n';
}

/// Words of `text` in lines of at most 100 columns, each behind `indent` blanks, the first line excepted.
void wrapped(std::ostream& out, std::string_view text, std::size_t indent) {
    std::size_t column = indent;
    bool first = true;
    for (const auto& word : util::split_words(text)) {
        const auto width = util::display_width(word);
        if (!first && column + 1 + width > 100) {
            out << '\n' << std::string(indent, ' ');
            column = indent;
        } else if (!first) {
            out << ' ';
            ++column;
        }
        out << word;
        column += width;
        first = false;
    }
    out << '\n';
}

void paragraphs(std::ostream& out, std::string_view text) {
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find("\n\n", start), text.size());
        out << '\n';
        wrapped(out, text.substr(start, end - start), 0);
        start = end + 2;
    }
}

std::string spelling(const Option& option) {
    std::string text = option.letter != 0 ? std::string{"-"} + option.letter + ", " : std::string{"    "};
    text += "--" + std::string{option.name};
    if (!option.value.empty())
        text += " " + std::string{option.value};
    return text;
}

void option_lines(std::ostream& out, const std::vector<Option>& options) {
    std::size_t width = 0;
    for (const auto& option : options)
        width = std::max(width, spelling(option).size());
    for (const auto& option : options) {
        out << "  " << util::pad_right(spelling(option), width) << "  ";
        wrapped(out, option.help, width + 4);
    }
}

std::string usage(const Command& command) {
    std::string line = "plenary " + std::string{command.name};
    if (!command.options.empty())
        line += " [OPTIONS]";
    for (const auto& argument : command.arguments) {
        const auto name = std::string{argument.name} + (argument.many ? "..." : "");
        line += argument.required ? " " + name : " [" + name + "]";
    }
    return line;
}

} // namespace

void write_overview(std::ostream& out, util::Colour colour) {
    out << "plenary schedules a series of meetings and keeps its register, in one file.\n";
    heading(out, "Examples", colour);
    out << "  plenary load fixtures/ctitf-central-asia      read a folder of YAML into the registry\n"
           "  plenary report attendance -m dushanbe         count who came, by group\n";
    heading(out, "Commands", colour);
    std::size_t width = 0;
    for (const auto& command : commands())
        width = std::max(width, command.name.size());
    for (const auto& command : commands())
        out << "  " << util::pad_right(command.name, width) << "  " << command.summary << '\n';
    heading(out, "Global options", colour);
    option_lines(out, global_options());
    heading(out, "More", colour);
    out << "  plenary COMMAND --help   a command, examples first\n"
           "  plenary help TOPIC       ";
    std::vector<std::string> names;
    for (const auto& topic : topics())
        names.emplace_back(topic.name);
    out << util::join(names, ", ") << '\n';
}

void write_command_help(std::ostream& out, const Command& command, util::Colour colour) {
    out << "plenary " << command.name << ": " << command.summary << '\n';
    if (!command.examples.empty())
        heading(out, "Examples", colour);
    for (const auto& example : command.examples)
        out << "  " << example.line << "\n      " << example.tells << '\n';
    heading(out, "Usage", colour);
    out << "  " << usage(command) << '\n';
    for (const auto& argument : command.arguments) {
        out << "  " << util::pad_right(argument.name, 12) << "  ";
        wrapped(out, argument.help, 16);
    }
    if (!command.options.empty()) {
        heading(out, "Options", colour);
        option_lines(out, command.options);
    }
    heading(out, "Global options", colour);
    option_lines(out, global_options());
    paragraphs(out, command.details);
}

} // namespace plenary::cli
