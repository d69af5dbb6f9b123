#include "cli/invocation.hpp"

#include "cli/error.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace plenary::cli {

namespace {

[[noreturn]] void fail(const std::string& message, const std::string& help) {
    throw CommandError(Exit::usage, message, help);
}

std::string see_help(const Command* command) {
    return command ? "see 'plenary " + std::string{command->name} + " --help'" : "see 'plenary --help'";
}

/// A suggestion, or else where to look.
std::string hint(std::string_view word, const std::vector<std::string_view>& candidates,
                 const Command* command) {
    const auto suggestion = util::did_you_mean(word, candidates);
    return suggestion.empty() ? see_help(command) : suggestion;
}

std::vector<const Option*> options_of(const Command* command) {
    std::vector<const Option*> all;
    for (const auto& option : global_options())
        all.push_back(&option);
    if (command)
        for (const auto& option : command->options)
            all.push_back(&option);
    return all;
}

/// The option that a token such as `--format=csv`, `--format`, `-O` or `-Ocsv` names.
const Option* find_option(const std::vector<const Option*>& options, std::string_view token) {
    if (token.starts_with("--")) {
        const auto name = token.substr(2, token.find('=') - 2);
        for (const auto* option : options)
            if (option->name == name)
                return option;
        return nullptr;
    }
    for (const auto* option : options)
        if (option->letter != 0 && option->letter == token[1])
            return option;
    return nullptr;
}

bool is_option(std::string_view token) {
    return token.size() > 1 && token.front() == '-';
}

/// Whether the value of the option stands in the token itself.
bool holds_value(std::string_view token) {
    return token.starts_with("--") ? token.find('=') != std::string_view::npos : token.size() > 2;
}

void check_option_tokens(const std::vector<std::string>& args, const Command* command) {
    const auto options = options_of(command);
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (args[i] == "--")
            return;
        if (!is_option(args[i]))
            continue;
        const auto* option = find_option(options, args[i]);
        if (!option) {
            std::vector<std::string> names;
            for (const auto* known : options)
                names.push_back("--" + std::string{known->name});
            const auto suggestion = util::did_you_mean(args[i].substr(0, args[i].find('=')), names);
            fail("unknown option '" + util::for_terminal(args[i]) + "'",
                 suggestion.empty() ? see_help(command) : suggestion);
        }
        if (option->value.empty() || holds_value(args[i]))
            continue;
        if (i + 1 == args.size() || (is_option(args[i + 1]) && find_option(options, args[i + 1])))
            fail("option '--" + std::string{option->name} + "' needs a value",
                 "write --" + std::string{option->name} + " " + std::string{option->value});
        ++i;
    }
}

void check_choices(const Invocation& invocation) {
    for (const auto* option : options_of(invocation.command)) {
        if (option->choices.empty() || !invocation.has(option->name))
            continue;
        const auto values =
            option->list ? invocation.list(option->name) : std::vector{*invocation.option(option->name)};
        for (const auto& value : values) {
            if (std::find(option->choices.begin(), option->choices.end(), value) != option->choices.end())
                continue;
            std::vector<std::string> words{option->choices.begin(), option->choices.end()};
            const auto suggestion = util::did_you_mean(value, words);
            fail("'" + util::for_terminal(value) + "' is no value for --" + std::string{option->name},
                 (suggestion.empty() ? "" : suggestion + " ") + "It takes " + util::join(words, ", "));
        }
    }
}

void check_arguments(const Invocation& invocation) {
    const auto& command = *invocation.command;
    const auto required = static_cast<std::size_t>(std::count_if(
        command.arguments.begin(), command.arguments.end(), [](const auto& a) { return a.required; }));
    if (invocation.arguments.size() < required)
        fail("'plenary " + std::string{command.name} + "' needs " +
                 std::string{command.arguments[invocation.arguments.size()].name},
             see_help(&command));
    const bool many = !command.arguments.empty() && command.arguments.back().many;
    if (!many && invocation.arguments.size() > command.arguments.size())
        fail("'plenary " + std::string{command.name} + "' does not know what to do with '" +
                 util::for_terminal(invocation.arguments[command.arguments.size()]) + "'",
             see_help(&command));
}

/// The places of the words that name the command, and the command.
struct Named {
    const Command* command = nullptr;
    std::vector<std::size_t> places;
};

Named find_named(const std::vector<std::string>& args) {
    const auto options = options_of(nullptr);
    Named named;
    std::string noun;
    for (std::size_t i = 0; i < args.size() && args[i] != "--"; ++i) {
        if (is_option(args[i])) {
            const auto* option = find_option(options, args[i]);
            if (option && !option->value.empty() && !holds_value(args[i]))
                ++i;
            continue;
        }
        named.places.push_back(i);
        const auto words = noun.empty() ? args[i] : noun + " " + args[i];
        named.command = find_command(words);
        if (named.command)
            return named;
        if (!noun.empty())
            fail("'plenary " + noun + "' has no '" + util::for_terminal(args[i]) + "'",
                 hint(args[i], verbs_of(noun), nullptr));
        if (verbs_of(args[i]).empty())
            fail("there is no command '" + util::for_terminal(args[i]) + "'",
                 hint(args[i], first_words(), nullptr));
        noun = args[i];
    }
    if (!noun.empty() &&
        std::none_of(args.begin(), args.end(), [](const auto& a) { return a == "-h" || a == "--help"; })) {
        std::vector<std::string> verbs;
        for (const auto verb : verbs_of(noun))
            verbs.push_back("'plenary " + noun + " " + std::string{verb} + "'");
        fail("'plenary " + noun + "' needs a verb", "write " + util::join(verbs, " or "));
    }
    return named;
}

/// Lets CLI11 tell options, their values and arguments apart.
void take_apart(Invocation& invocation, std::vector<std::string> args) {
    CLI::App app;
    app.set_help_flag();
    std::map<std::string, CLI::Option*> given;
    for (const auto* option : options_of(invocation.command)) {
        const std::string name{option->name};
        const auto spelling =
            (option->letter != 0 ? std::string{"-"} + option->letter + "," : "") + "--" + name;
        auto* added = option->value.empty() ? app.add_flag(spelling) : app.add_option(spelling)->type_size(1);
        given[name] = added->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
                          ->expected(option->value.empty() ? 0 : 1);
    }
    app.add_option("arguments", invocation.arguments);
    std::reverse(args.begin(), args.end());
    try {
        app.parse(std::move(args));
    } catch (const CLI::ParseError& error) {
        fail(util::for_terminal(error.what()), see_help(invocation.command));
    }
    for (const auto& [name, option] : given) {
        if (option->count() > 1)
            fail("option '--" + name + "' is given more than once", "name it once");
        if (option->count() == 1)
            invocation.options[name] = option->get_expected_max() == 0 ? "" : option->results().front();
    }
}

} // namespace

std::optional<int> Invocation::number(std::string_view name, int least, int most,
                                      std::string_view or_else) const {
    const auto text = option(name);
    if (!text)
        return std::nullopt;
    int value = 0;
    const auto* end = text->data() + text->size();
    const auto [stopped, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc{} || stopped != end || value < least || value > most)
        fail("'" + util::for_terminal(*text) + "' is no value for --" + std::string{name},
             "write a whole number from " + std::to_string(least) +
                 (most < 1'000'000 ? " to " + std::to_string(most) : "") + std::string{or_else});
    return value;
}

std::vector<std::string> Invocation::list(std::string_view name) const {
    std::vector<std::string> values;
    const auto text = option(name);
    for (std::size_t start = 0; text && start <= text->size();) {
        const auto comma = std::min(text->find(',', start), text->size());
        values.push_back(util::trim(std::string_view{*text}.substr(start, comma - start)));
        start = comma + 1;
    }
    return values;
}

Invocation parse(const std::vector<std::string>& args) {
    const auto named = find_named(args);
    Invocation invocation;
    invocation.command = named.command;
    auto rest = args;
    for (auto place = named.places.rbegin(); place != named.places.rend(); ++place)
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(*place));
    check_option_tokens(rest, invocation.command);
    take_apart(invocation, rest);
    invocation.wants_help = invocation.has("help");
    invocation.wants_version = invocation.has("version");
    if (!invocation.command || invocation.wants_help || invocation.wants_version)
        return invocation;
    check_choices(invocation);
    check_arguments(invocation);
    return invocation;
}

} // namespace plenary::cli
