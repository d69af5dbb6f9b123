/// \file
/// A command line, taken apart and checked against the table of commands.
#pragma once

#include "cli/command.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::cli {

class Invocation {
public:
    /// Null when help or the version is asked for without a command.
    const Command* command = nullptr;
    bool wants_help = false;
    bool wants_version = false;
    std::vector<std::string> arguments;
    std::map<std::string, std::string, std::less<>> options; ///< by name; a flag has the value ""
    /// All values of those that may be given several times, by name.
    std::map<std::string, std::vector<std::string>, std::less<>> repeated;

    [[nodiscard]] bool has(std::string_view option) const { return options.find(option) != options.end(); }
    [[nodiscard]] std::optional<std::string> option(std::string_view name) const {
        const auto found = options.find(name);
        return found == options.end() ? std::nullopt : std::optional{found->second};
    }
    /// The value of an option as a whole number within these bounds; nothing when it is not given. Throws
    /// CommandError (usage) for anything else; its help ends with `or_else`.
    [[nodiscard]] std::optional<int> number(std::string_view name, int least, int most,
                                            std::string_view or_else = {}) const;
    /// The values of an option that may be given several times, in their order.
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const {
        const auto found = repeated.find(name);
        return found == repeated.end() ? std::vector<std::string>{} : found->second;
    }
    /// The values of a list option, split at commas.
    [[nodiscard]] std::vector<std::string> list(std::string_view name) const;
};

/// Throws CommandError (usage) that names the bad word and what is close to it.
Invocation parse(const std::vector<std::string>& args);

} // namespace plenary::cli
