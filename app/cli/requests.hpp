/// \file
/// From a command line to a request to the office, and what is said when it ended.
#pragma once

#include "cli/context.hpp"
#include "office/change.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::cli {

/// The options of every command that changes something.
std::vector<Option> with_action_options(std::vector<Option> options);

/// `--nonce`, for what is tried out otherwise than with --dry-run.
Option nonce_option();

/// What can be said of a person beside the family name and given names.
std::vector<Option> person_options();

/// Who asks, and how: `--actor`, `--desk`, `--nonce`, `--dry-run`, `--source`.
office::Request request_of(const Context& context, const Invocation& invocation);

/// Says that nothing was changed: the nonce was seen before, or it was a dry run.
void tell_end(const Context& context, const office::Request& request, office::Ended ended);

/// `--participant` and the like, as a code.
template<class Code>
std::optional<Code> code_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    return text ? std::optional{Code{*text}} : std::nullopt;
}

/// The arguments, as codes.
template<class Code>
std::vector<Code> codes_of(const Invocation& invocation) {
    return {invocation.arguments.begin(), invocation.arguments.end()};
}

/// The value of an option that names an enumerator; the option has choices.
template<class Enum>
std::optional<Enum> word_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    return text ? domain::from_word<Enum>(*text) : std::nullopt;
}

/// `--at`. Throws CommandError (usage) for what is no local time.
std::optional<domain::LocalTime> time_of(const Invocation& invocation);

/// The value of an option without the blanks around it; empty where it is not given.
std::string text_of(const Invocation& invocation, std::string_view option);

/// `--reason`. Throws CommandError (usage) where it is not given.
std::string reason_of(const Invocation& invocation, std::string_view such_as);

} // namespace plenary::cli
