/// \file
/// The commands as data: one table from which parsing, help, the manual page and completion are made.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::cli {

class Context;
class Invocation;

/// What an option's value names, for completion.
enum class Names { nothing, file, folder, meeting, series, delegation, participant, venue, calendar };

struct Option {
    std::string_view name;       ///< without the dashes: `format`
    char letter = 0;             ///< 0: none
    std::string_view value = {}; ///< how help calls the value, such as `FILE`; empty for a flag
    std::string_view help = {};
    std::span<const std::string_view> choices = {}; ///< the values allowed; empty: any
    bool list = false;                              ///< the value is a list of choices joined by commas
    Names names = Names::nothing;
    bool repeats = false;  ///< may be given several times
    bool verbatim = false; ///< taken as it is typed: a sign, not a text
    /// Whether a value says one of the choices in other words; null: none does.
    bool (*also)(std::string_view value) = nullptr;
    bool writes = false; ///< the value names a file or a folder that the command writes
};

struct Argument {
    std::string_view name; ///< as in `MEETING`
    std::string_view help = {};
    bool required = true;
    bool many = false;
    Names names = Names::nothing;
    bool writes = false; ///< as of Option
};

struct Example {
    std::string_view line; ///< a whole command line, as it runs against the illustrated series
    std::string_view tells;
};

struct Command {
    std::string_view name; ///< one word or noun and verb: `load`, `meeting list`
    std::string_view summary;
    std::string_view details = {}; ///< paragraphs for help and the manual; may be empty
    std::vector<Example> examples = {};
    std::vector<Argument> arguments = {};
    std::vector<Option> options = {};
    int (*run)(Context&, const Invocation&) = nullptr;
    /// It is a step on the way to a change, though it has no nonce: a registry of an older version is brought up to date.
    bool leads_to_change = false;
    /// Of a command that writes a text: another one that writes the same figures as a table; may be empty.
    std::string_view as_table = {};
};

/// All commands in the order of the overview.
const std::vector<Command>& commands();

/// The options that every command takes.
const std::vector<Option>& global_options();

/// The command with this name.
const Command* find_command(std::string_view name);

/// The verbs of a noun, such as list and show of `meeting`; empty if it is none.
std::vector<std::string_view> verbs_of(std::string_view noun);

/// Every word that a command line can begin with.
std::vector<std::string_view> first_words();

} // namespace plenary::cli
