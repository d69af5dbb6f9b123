/// \file
/// From a command line to a request to the office, and what is said when it ended.
#pragma once

#include "cli/context.hpp"
#include "domain/words.hpp"
#include "office/change.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
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

/// Why badges were asked for and none was issued: everybody has one, or nobody is confirmed.
void tell_no_badge_is_due(const Context& context, const domain::MeetingCode& meeting);

/// The code of a State or an organization by whatever it is called; other text as a code, as it is.
domain::DelegationCode delegation_named(const std::string& text);

/// What is typed as a code.
template<class Code>
Code typed_code(const std::string& text) {
    if constexpr (std::is_same_v<Code, domain::DelegationCode>)
        return delegation_named(text);
    else
        return Code{text};
}

/// `--participant` and the like, as a code.
template<class Code>
std::optional<Code> code_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    return text ? std::optional{typed_code<Code>(*text)} : std::nullopt;
}

/// The arguments, as codes.
template<class Code>
std::vector<Code> codes_of(const Invocation& invocation) {
    std::vector<Code> codes;
    for (const auto& text : invocation.arguments)
        codes.push_back(typed_code<Code>(text));
    return codes;
}

/// What is typed for an enumerator: its word, or one that lists have for it ("M", "Head of Delegation").
std::optional<domain::Gender> typed_word(const std::string& text, std::optional<domain::Gender> word);
std::optional<domain::Role> typed_word(const std::string& text, std::optional<domain::Role> word);
template<class Enum>
std::optional<Enum> typed_word(const std::string&, std::optional<Enum> word) {
    return word;
}

/// For options of these: whether typed_word() knows the value.
bool is_gender(std::string_view value);
bool is_role(std::string_view value);

/// The value of an option that names an enumerator; the option has choices.
template<class Enum>
std::optional<Enum> word_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    return text ? typed_word(*text, domain::from_word<Enum>(*text)) : std::nullopt;
}

/// `--at`. Throws CommandError (usage) for what is no local time.
std::optional<domain::LocalTime> time_of(const Invocation& invocation);

/// The value of an option without the blanks around it; empty where it is not given.
std::string text_of(const Invocation& invocation, std::string_view option);

/// `--photos`, which has to be a folder. Throws CommandError.
std::optional<std::string> folder_of_photos(const Invocation& invocation);

/// `--reason`. Throws CommandError (usage) where it is not given.
std::string reason_of(const Invocation& invocation, std::string_view such_as);

} // namespace plenary::cli
