#include "cli/requests.hpp"

#include "domain/import/known_delegations.hpp"
#include "domain/people/countries.hpp"
#include "exchange/columns/values.hpp"
#include "office/lookup.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace plenary::cli {

std::vector<Option> person_options() {
    return {
        {.name = "latin",
         .value = "NAME",
         .help = "the whole name in Latin letters; romanised when it is not known"},
        {.name = "own", .value = "NAME", .help = "the whole name in the person's own script"},
        {.name = "badge", .value = "NAME", .help = "the name as the badge shows it"},
        {.name = "sort", .value = "NAME", .help = "the name as lists are ordered by it"},
        {.name = "gender",
         .value = "GENDER",
         .help = "female, male or other",
         .choices = domain::Words<domain::Gender>::all,
         .also = is_gender},
        {.name = "email", .value = "ADDRESS", .help = "where the person is written to"},
        {.name = "phone", .value = "NUMBER", .help = "a telephone number"},
    };
}

domain::DelegationCode delegation_named(const std::string& text) {
    const bool is_code = domain::find_country(text) != nullptr;
    const auto known = is_code ? std::vector<const domain::KnownDelegation*>{} : domain::find_known(text);
    // What looks like the code of an organization may be that of another here.
    const bool is_shaped_as_code = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (known.size() == 1 && (!is_shaped_as_code || known.front()->kind == domain::DelegationKind::state))
        return domain::DelegationCode{std::string{known.front()->code}};
    return domain::DelegationCode{text};
}

std::optional<domain::Gender> typed_word(const std::string& text, std::optional<domain::Gender> word) {
    return word ? word : exchange::read_gender(text);
}

std::optional<domain::Role> typed_word(const std::string& text, std::optional<domain::Role> word) {
    return word ? word : exchange::read_role(text);
}

bool is_gender(std::string_view value) {
    return exchange::read_gender(value).has_value();
}

bool is_role(std::string_view value) {
    return exchange::read_role(value).has_value();
}

Option nonce_option() {
    return {.name = "nonce",
            .value = "TEXT",
            .help = "a word for this one request: the same word again changes nothing"};
}

std::vector<Option> with_action_options(std::vector<Option> options) {
    options.push_back(
        {.name = "dry-run", .letter = 'n', .help = "answer as a real run would, change nothing"});
    options.push_back(nonce_option());
    return options;
}

office::Request request_of(const Context& context, const Invocation& invocation) {
    office::Request request;
    request.actor = context.actor();
    request.desk = invocation.option("desk").value_or("");
    request.nonce = invocation.option("nonce").value_or("");
    request.dry_run = invocation.has("dry-run");
    if (const auto source = invocation.option("source"))
        request.source = domain::SourceCode{*source};
    return request;
}

void tell_end(const Context& context, const office::Request& request, office::Ended ended) {
    if (ended == office::Ended::before)
        context.err() << "Already done: the registry has seen this nonce.\n";
    else if (ended == office::Ended::changed && request.dry_run)
        context.err() << "No change made (dry run).\n";
}

void tell_no_badge_is_due(const Context& context, const domain::MeetingCode& meeting) {
    const auto data = context.open_to_read().read(office::scope_of_meeting(meeting));
    const bool is_anybody_confirmed = std::any_of(
        data.registrations.begin(), data.registrations.end(), [&](const domain::Registration& one) {
            return one.meeting == meeting && one.status == domain::RegistrationStatus::confirmed;
        });
    context.err()
        << (is_anybody_confirmed
                ? "Everybody who is confirmed has a badge. To print one anew, name the registration.\n"
                : "Nobody is confirmed, so no badge was issued.\n");
}

std::optional<domain::LocalTime> time_of(const Invocation& invocation) {
    const auto text = invocation.option("at");
    if (!text)
        return std::nullopt;
    if (const auto at = domain::parse_local_time(*text))
        return at;
    throw CommandError(Exit::usage, fmt::format("'{}' is not a local time", *text),
                       "write it as 2011-03-29T09:00, by the clocks at the venue");
}

std::string text_of(const Invocation& invocation, std::string_view option) {
    return util::trim(invocation.option(option).value_or(""));
}

std::optional<std::string> folder_of_photos(const Invocation& invocation) {
    auto folder = invocation.option("photos");
    std::error_code unknown;
    if (folder && !std::filesystem::is_directory(*folder, unknown))
        throw CommandError(Exit::failed, fmt::format("there is no folder '{}'", *folder),
                           "name the folder of the photos, files such as KAZ-001.jpg");
    return folder;
}

std::string reason_of(const Invocation& invocation, std::string_view such_as) {
    auto reason = text_of(invocation, "reason");
    if (reason.empty())
        throw CommandError(Exit::usage, fmt::format("'plenary {}' needs --reason", invocation.command->name),
                           "write --reason " + std::string{such_as});
    return reason;
}

} // namespace plenary::cli
