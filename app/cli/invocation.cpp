#include "cli/invocation.hpp"

#include "cli/error.hpp"
#include "util/clean_text.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace plenary::cli {

namespace {

[[noreturn]] void fail(const std::string& message, const std::string& help) {
    throw CommandError(Exit::usage, message, help);
}

std::string see_help(const Command* command) {
    return command ? fmt::format("see 'plenary {} --help'", command->name) : "see 'plenary --help'";
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

bool is_path(Names names) {
    return names == Names::file || names == Names::folder;
}

/// What was typed, as a text that may be kept (util/clean_text.hpp).
std::string typed_text(const std::string& typed, const std::string& what) {
    auto clean = util::clean_text(typed);
    if (clean.trouble)
        fail(fmt::format("{} has {} in it", what, clean.trouble->what), clean.trouble->help);
    if (clean.text.empty() && !typed.empty())
        fail(what + " has nothing in it that can be seen", "write it out, or leave it out");
    return std::move(clean.text);
}

/// Takes a command line without the words of its command apart.
class Splitter {
public:
    explicit Splitter(Invocation& invocation)
        : invocation_(invocation), options_(options_of(invocation.command)) {}

    void split(const std::vector<std::string>& args) {
        for (next_ = args.begin(); next_ != args.end(); ++next_) {
            if (*next_ == "--") {
                invocation_.arguments.insert(invocation_.arguments.end(), next_ + 1, args.end());
                return;
            }
            if (is_option(*next_))
                take_option(*next_, args.end());
            else
                invocation_.arguments.push_back(*next_);
        }
    }

private:
    /// `--format=csv`, `--format` with the value behind it, `-O`, `-Ocsv`, or letters of flags in a row, such as `-nh`.
    void take_option(std::string token, std::vector<std::string>::const_iterator end) {
        while (true) {
            const auto& option = known_option(token);
            const bool is_flag = option.value.empty();
            if (!is_flag && holds_value(token)) {
                note(option, token.starts_with("--") ? token.substr(token.find('=') + 1) : token.substr(2));
                return;
            }
            if (!is_flag) {
                if (next_ + 1 == end || (is_option(*(next_ + 1)) && find_option(options_, *(next_ + 1))))
                    fail(fmt::format("option '--{}' needs a value", option.name),
                         fmt::format("write --{} {}", option.name, option.value));
                note(option, *++next_);
                return;
            }
            if (token.starts_with("--") && holds_value(token))
                fail(fmt::format("option '--{}' takes no value", option.name),
                     "write --" + std::string{option.name});
            note(option, "");
            if (!holds_value(token))
                return;
            token.erase(1, 1);
        }
    }

    const Option& known_option(const std::string& token) const {
        if (const auto* option = find_option(options_, token))
            return *option;
        std::vector<std::string> names;
        for (const auto* known : options_)
            names.push_back("--" + std::string{known->name});
        const auto suggestion = util::did_you_mean(token.substr(0, token.find('=')), names);
        fail(fmt::format("unknown option '{}'", token),
             suggestion.empty() ? see_help(invocation_.command) : suggestion);
    }

    void note(const Option& option, std::string value) {
        const std::string name{option.name};
        if (!option.verbatim && !is_path(option.names))
            value = typed_text(value, "the value of --" + name);
        if (option.repeats)
            invocation_.repeated[name].push_back(value);
        if (!invocation_.options.emplace(name, std::move(value)).second && !option.repeats)
            fail(fmt::format("option '--{}' is given more than once", name), "name it once");
    }

    Invocation& invocation_;
    std::vector<const Option*> options_;
    std::vector<std::string>::const_iterator next_;
};

void check_choices(const Invocation& invocation) {
    for (const auto* option : options_of(invocation.command)) {
        if (option->choices.empty() || !invocation.has(option->name))
            continue;
        const auto values =
            option->list ? invocation.list(option->name) : std::vector{*invocation.option(option->name)};
        for (const auto& value : values) {
            if (std::find(option->choices.begin(), option->choices.end(), value) != option->choices.end())
                continue;
            if (option->also != nullptr && option->also(value))
                continue;
            std::vector<std::string> words{option->choices.begin(), option->choices.end()};
            const auto suggestion = util::did_you_mean(value, words);
            fail(fmt::format("'{}' is no value for --{}", value, option->name),
                 fmt::format("{}It takes {}", suggestion.empty() ? "" : suggestion + " ",
                             util::join(words, ", ")));
        }
    }
}

void check_arguments(const Invocation& invocation) {
    const auto& command = *invocation.command;
    const auto required = static_cast<std::size_t>(std::count_if(
        command.arguments.begin(), command.arguments.end(), [](const auto& a) { return a.required; }));
    if (invocation.arguments.size() < required)
        fail(fmt::format("'plenary {}' needs {}", command.name,
                         command.arguments[invocation.arguments.size()].name),
             see_help(&command));
    const bool many = !command.arguments.empty() && command.arguments.back().many;
    if (!many && invocation.arguments.size() > command.arguments.size())
        fail(fmt::format("'plenary {}' does not know what to do with '{}'", command.name,
                         invocation.arguments[command.arguments.size()]),
             see_help(&command));
}

void clean_arguments(Invocation& invocation) {
    const auto& known = invocation.command->arguments;
    for (std::size_t i = 0; i < invocation.arguments.size() && !known.empty(); ++i)
        if (const auto& argument = known[std::min(i, known.size() - 1)]; !is_path(argument.names))
            invocation.arguments[i] = typed_text(invocation.arguments[i], std::string{argument.name});
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
            if (!option && named.command)
                return named; // the words behind it are its own
            if (option && !option->value.empty() && !holds_value(args[i]))
                ++i;
            continue;
        }
        const auto words = noun.empty() ? args[i] : noun + " " + args[i];
        const auto* const command = find_command(words);
        if (!command && named.command)
            return named;
        named.places.push_back(i);
        named.command = command;
        if (command && (!noun.empty() || verbs_of(args[i]).empty()))
            return named;
        if (command) {
            noun = args[i]; // a command by itself, and a noun with verbs
            continue;
        }
        if (!noun.empty())
            fail(fmt::format("'plenary {}' has no '{}'", noun, args[i]),
                 hint(args[i], verbs_of(noun), nullptr));
        if (verbs_of(args[i]).empty())
            fail(fmt::format("there is no command '{}'", args[i]), hint(args[i], first_words(), nullptr));
        noun = args[i];
    }
    if (!noun.empty() && !named.command &&
        std::none_of(args.begin(), args.end(), [](const auto& a) { return a == "-h" || a == "--help"; })) {
        std::vector<std::string> verbs;
        for (const auto verb : verbs_of(noun))
            verbs.push_back(fmt::format("'plenary {} {}'", noun, verb));
        fail(fmt::format("'plenary {}' needs a verb", noun), "write " + util::join(verbs, " or "));
    }
    return named;
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
        fail(fmt::format("'{}' is no value for --{}", *text, name),
             fmt::format("write a whole number from {}{}{}", least,
                         most < 1'000'000 ? " to " + std::to_string(most) : "", or_else));
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
    Splitter{invocation}.split(rest);
    invocation.wants_help = invocation.has("help");
    invocation.wants_version = invocation.has("version");
    if (!invocation.command || invocation.wants_help || invocation.wants_version)
        return invocation;
    check_choices(invocation);
    clean_arguments(invocation);
    check_arguments(invocation);
    return invocation;
}

} // namespace plenary::cli
