#include "cli/completion.hpp"

#include "cli/context.hpp"
#include "cli/help.hpp"
#include "domain/change/shape.hpp"
#include "domain/change/thing_name.hpp"

#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>

namespace plenary::cli {

namespace {

constexpr std::string_view bash_script = R"(# bash completion of plenary
_plenary() {
    local candidates
    mapfile -t candidates < <(plenary __complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    if [ "${candidates[0]}" = ":file" ]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
    else
        COMPREPLY=("${candidates[@]}")
    fi
}
complete -F _plenary plenary
)";

constexpr std::string_view zsh_script = R"(#compdef plenary
# zsh completion of plenary
_plenary() {
    local -a candidates
    candidates=("${(@f)$(plenary __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ "${candidates[1]}" == ":file" ]]; then
        _files
    else
        compadd -a candidates
    fi
}
if [ "$funcstack[1]" = "_plenary" ]; then
    _plenary "$@"
else
    compdef _plenary plenary
fi
)";

constexpr std::string_view fish_script = R"(# fish completion of plenary
function __plenary_candidates
    set -l words (commandline -opc) (commandline -ct)
    set -l candidates (plenary __complete $words[2..-1] 2>/dev/null)
    if test "$candidates[1]" = ":file"
        __fish_complete_path (commandline -ct)
    else
        printf '%s\n' $candidates
    end
end
complete -c plenary -f -a '(__plenary_candidates)'
)";

using Lines = std::vector<std::string>;

template<class Thing>
Lines codes(const std::vector<Thing>& things) {
    Lines lines;
    for (const auto& thing : things)
        lines.push_back(thing.code.text());
    return lines;
}

domain::Dataset read_registry(const registry::Scope& scope, const std::vector<std::string>& words,
                              const Environment& environment) {
    std::istringstream in;
    std::ostringstream ignored;
    const Clock clock = [] { return domain::Instant{}; };
    Invocation invocation;
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i] == "--db")
            invocation.options["db"] = words[i + 1];
    const Context context{invocation, environment, in, ignored, ignored, clock};
    return context.open_to_read().read(scope);
}

Lines codes_in_registry(Names names, const std::vector<std::string>& words, const Environment& environment) {
    const auto data = read_registry({.people = names == Names::participant}, words, environment);
    switch (names) {
    case Names::meeting:
        return codes(data.meetings);
    case Names::series:
        return codes(data.series);
    case Names::delegation:
        return codes(data.delegations);
    case Names::calendar:
        return codes(data.calendars);
    case Names::venue:
        return codes(data.venues);
    case Names::participant:
        return codes(data.participants);
    default:
        return {};
    }
}

/// `meeting/` and its like, or the names of the things of the kind that is typed.
Lines things(const std::vector<std::string>& words, const Environment& environment) {
    const auto& typed = words.back();
    const auto slash = typed.find('/');
    Lines names;
    if (slash == std::string::npos) {
        for (const auto& word : domain::words_of_things())
            names.push_back(word + "/");
        return names;
    }
    const auto kind = domain::from_word<domain::Kind>(typed.substr(0, slash));
    if (kind)
        domain::with_kind(*kind, [&](const auto& entry) {
            const auto data = read_registry({}, words, environment);
            for (const auto& thing : data.*entry.things)
                names.push_back(typed.substr(0, slash + 1) + domain::key_of(thing).name);
        });
    return names;
}

/// The fields of the kind or the part that the first argument names.
Lines fields(const std::string& argument) {
    const auto word = argument.substr(0, argument.find('/'));
    const auto* const part = std::find_if(domain::named_parts.begin(), domain::named_parts.end(),
                                          [&](const auto& one) { return one.word == word; });
    const auto kind = domain::from_word<domain::Kind>(word);
    if (!kind && part == domain::named_parts.end())
        return {};
    const auto& shape = kind ? domain::shape_of(*kind) : domain::shape_of(part->of).find(part->list)->shape;
    Lines names;
    for (const auto& field : shape.fields)
        if (!field.is_key)
            names.push_back(std::string{field.name} + "=");
    return names;
}

/// Of the commands about a thing of any kind: the thing, or its kind and code, and fields.
Lines for_things(const std::vector<std::string>& words, const Environment& environment) {
    const bool is_new = words[0] == "add";
    if (words.size() == 2)
        return is_new ? domain::words_of_things() : things(words, environment);
    return words[0] == "remove" || (is_new && words.size() == 3) ? Lines{} : fields(words[1]);
}

/// The option whose value stands at the place of the last word, if any.
const Option* awaits_value(const std::vector<std::string>& words, const Command* command) {
    if (words.size() < 2)
        return nullptr;
    const auto& before = words[words.size() - 2];
    for (const auto* options : {&global_options(), command ? &command->options : nullptr})
        for (std::size_t i = 0; options && i < options->size(); ++i) {
            const auto& option = (*options)[i];
            const bool named = before == "--" + std::string{option.name} ||
                               (option.letter != 0 && before == std::string{"-"} + option.letter);
            if (named && !option.value.empty())
                return &option;
        }
    return nullptr;
}

Lines option_names(const Command* command) {
    Lines names;
    for (const auto& option : command ? command->options : std::vector<Option>{})
        names.push_back("--" + std::string{option.name});
    for (const auto& option : global_options())
        names.push_back("--" + std::string{option.name});
    return names;
}

/// The last of the values in a comma list is completed; those before it are kept.
Lines list_values(const Option& option, const std::string& word) {
    const auto comma = word.rfind(',');
    const std::string kept = option.list && comma != std::string::npos ? word.substr(0, comma + 1) : "";
    Lines values;
    for (const auto choice : option.choices)
        values.push_back(kept + std::string{choice});
    return values;
}

Lines candidates_for(const std::vector<std::string>& words, const Environment& environment) {
    const auto& word = words.back();
    const Command* command = words.size() > 1 ? find_command(words[0]) : nullptr;
    std::size_t arguments_from = 1;
    if (!command && words.size() > 2) {
        command = find_command(words[0] + " " + words[1]);
        arguments_from = 2;
    }
    const auto by_name = [&](Names names) {
        if (names == Names::file || names == Names::folder)
            return Lines{":file"};
        return names == Names::nothing ? Lines{} : codes_in_registry(names, words, environment);
    };
    if (const auto* option = awaits_value(words, command))
        return option->choices.empty() ? by_name(option->names) : list_values(*option, word);
    if (word.starts_with('-'))
        return option_names(command);
    if (!command) {
        const auto verbs = words.size() == 1 ? first_words() : verbs_of(words[0]);
        return {verbs.begin(), verbs.end()};
    }
    if (command->name == "help") {
        Lines names;
        for (const auto& topic : topics())
            names.emplace_back(topic.name);
        return names;
    }
    if (command->name == "completion")
        return {"bash", "zsh", "fish"};
    if (command->name == "edit" || command->name == "remove" || command->name == "add")
        return for_things(words, environment);
    if (command->arguments.empty() || words.size() <= arguments_from)
        return {};
    const auto place = std::min(words.size() - arguments_from, command->arguments.size()) - 1;
    return by_name(command->arguments[place].names);
}

} // namespace

void write_candidates(std::ostream& out, const std::vector<std::string>& words,
                      const Environment& environment) {
    if (words.empty())
        return;
    Lines candidates;
    try {
        candidates = candidates_for(words, environment);
    } catch (const std::exception&) {
        // Somebody is typing: a registry that cannot be read offers no codes, and the command itself will say
        // why.
        return;
    }
    for (const auto& candidate : candidates)
        if (candidate == ":file" || candidate.starts_with(words.back()))
            out << candidate << '\n';
}

std::string_view completion_script(std::string_view shell) {
    if (shell == "zsh")
        return zsh_script;
    return shell == "fish" ? fish_script : bash_script;
}

} // namespace plenary::cli
