/// \file
/// participant edit|withdraw|reinstate: a seat asked for, given up, and asked for again.
#include "cli/all_commands.hpp"
#include "cli/people/registered_answer.hpp"
#include "cli/requests.hpp"
#include "office/people/registrations.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace plenary::cli {

namespace {

using namespace domain;

using Act = office::Registered (*)(office::Office&, const office::Request&, const MeetingCode&,
                                   const RegistrationCode&);

int change_each(Context& context, const Invocation& invocation, Act act) {
    const auto meeting = meeting_of(invocation);
    return act_on_each(context, request_of(context, invocation), invocation.arguments,
                       [&](const office::Request& request, const RegistrationCode& code) {
                           return act(context.office(), request, meeting, code);
                       });
}

int withdraw(Context& context, const Invocation& invocation) {
    return change_each(context, invocation, office::withdraw);
}

int reinstate(Context& context, const Invocation& invocation) {
    return change_each(context, invocation, office::reinstate);
}

/// What --detail KEY=TEXT says, as often as it is given.
office::DetailsEdit details_edit_of(const Invocation& invocation) {
    office::DetailsEdit edit;
    for (const auto& stated : invocation.values("detail")) {
        const auto equals = stated.find('=');
        auto key = stated.substr(0, equals);
        if (equals == std::string::npos || !is_detail_key(key))
            throw CommandError(Exit::usage, fmt::format("'{}' is no detail", stated),
                               "write --detail KEY=TEXT, such as --detail 'car-plate=KZ 123'; the key is " +
                                   std::string{detail_key_explained});
        edit.emplace_back(std::move(key), util::trim(std::string_view{stated}.substr(equals + 1)));
    }
    return edit;
}

office::RegistrationEdit registration_edit_of(const Invocation& invocation) {
    office::RegistrationEdit edit;
    edit.role = word_of<Role>(invocation, "role");
    edit.status = word_of<RegistrationStatus>(invocation, "status");
    edit.delegation = code_of<DelegationCode>(invocation, "delegation");
    edit.institution = invocation.option("institution");
    edit.funding = word_of<Funding>(invocation, "funding");
    edit.position = invocation.option("position");
    return edit;
}

office::PersonEdit person_edit_of(const Invocation& invocation) {
    office::PersonEdit edit;
    edit.name.family = invocation.option("family");
    edit.name.given = invocation.option("given");
    edit.name.latin = invocation.option("latin");
    edit.name.own = invocation.option("own");
    edit.name.badge = invocation.option("badge");
    edit.name.sort = invocation.option("sort");
    edit.gender = word_of<Gender>(invocation, "gender");
    edit.email = invocation.option("email");
    edit.phone = invocation.option("phone");
    return edit;
}

bool says_something_of_person(const Invocation& invocation) {
    const auto options = person_options();
    return invocation.has("family") || invocation.has("given") ||
           std::any_of(options.begin(), options.end(),
                       [&](const Option& option) { return invocation.has(option.name); });
}

int edit_at_meeting(Context& context, const Invocation& invocation) {
    if (invocation.has("code"))
        throw CommandError(Exit::usage, "the code of a registration stays as it was given",
                           "without --meeting it is the code of the participant that is corrected");
    if (invocation.arguments.size() > 1 && says_something_of_person(invocation))
        throw CommandError(Exit::usage, "several people do not have one name or address",
                           "name one registration");
    const auto meeting = meeting_of(invocation);
    auto edit = registration_edit_of(invocation);
    edit.details = details_edit_of(invocation);
    const auto person = person_edit_of(invocation);
    return act_on_each(context, request_of(context, invocation), invocation.arguments,
                       [&](const office::Request& request, const RegistrationCode& code) {
                           return office::edit_registration(context.office(), request, meeting, code, edit,
                                                            person);
                       });
}

int edit_participant(Context& context, const Invocation& invocation) {
    if (invocation.option("meeting"))
        return edit_at_meeting(context, invocation);
    if (invocation.arguments.size() > 1)
        throw CommandError(Exit::usage, "one participant is changed at a time",
                           "name one, or several registrations of --meeting MEETING");
    const ParticipantCode code{invocation.arguments.front()};
    for (const auto* option : {"role", "delegation", "institution", "position", "status", "funding"})
        if (invocation.option(option))
            throw CommandError(Exit::usage, fmt::format("--{} is of one meeting", option),
                               "write --meeting MEETING and the code of the registration");
    const auto request = request_of(context, invocation);
    auto edit = person_edit_of(invocation);
    edit.details = details_edit_of(invocation);
    const auto now = code_of<ParticipantCode>(invocation, "code");
    const auto edited = now ? office::change_code(context.office(), request, code, *now, edit)
                            : office::edit_person(context.office(), request, code, edit);
    tell_end(context, request, edited.ended);
    const auto shown = edited.person.code.empty() ? code : edited.person.code;
    context.print([&](std::ostream& out) {
        out << shown.text() << (edited.ended == office::Ended::changed ? "  changed\n" : "  unchanged\n");
    });
    for (const auto& left : edited.left)
        context.err() << "Note: '" << util::for_terminal(left)
                      << "' was stated for itself and stays; say it anew if it is wrong.\n";
    return 0;
}

std::vector<Option> edit_options() {
    std::vector<Option> options{
        {.name = "meeting",
         .letter = 'm',
         .value = "MEETING",
         .help = "the meeting whose registration is changed; without it CODE is that of a participant",
         .names = Names::meeting},
        {.name = "role",
         .value = "ROLE",
         .help = "what the person is at the meeting",
         .choices = Words<Role>::all,
         .also = is_role},
        {.name = "status",
         .value = "STATUS",
         .help = "confirmed asks for a seat",
         .choices = Words<RegistrationStatus>::all},
        {.name = "delegation",
         .value = "CODE",
         .help = "the person now comes with this delegation; the code stays",
         .names = Names::delegation},
        {.name = "institution",
         .value = "CODE",
         .help = "the institution within the delegation; '' for none"},
        {.name = "funding",
         .value = "FUNDING",
         .help = "own, or funded: with one of the delegation's funded seats",
         .choices = Words<Funding>::all},
        {.name = "position", .value = "TEXT", .help = "title or function at the time of the meeting"},
        {.name = "detail",
         .value = "KEY=TEXT",
         .help =
             "a fact that no rule reads, such as 'car-plate=KZ 123'; '' behind the sign takes it away; may "
             "be given several times",
         .repeats = true},
    };
    options.push_back(
        {.name = "code",
         .value = "CODE",
         .help = "another code for a participant, whose name was wrong; the former one still finds"});
    options.push_back({.name = "family",
                       .value = "NAME",
                       .help = "the family name, as written; what was derived from the name follows"});
    options.push_back({.name = "given", .value = "NAME", .help = "the given names, likewise"});
    for (auto& option : person_options())
        options.push_back(option);
    return options;
}

} // namespace

std::vector<Command> participant_edit_commands() {
    const Argument codes{.name = "CODE", .help = "codes of registrations, such as KAZ-007", .many = true};
    return {
        {.name = "participant edit",
         .summary = "change a registration or a person",
         .details =
             "With --meeting CODE is that of a registration, and the person's name and addresses can be "
             "changed too; without it CODE is that of a participant. A detail is that of the registration "
             "or of the person, as CODE is. Of a name that is corrected the forms that were derived "
             "follow, such as the one that lists are ordered by. 'plenary edit' changes any other fact.",
         .examples =
             {{"plenary participant edit -m almaty KAZ-001 --role deputy-head", "another role"},
              {"plenary participant edit yusuf-rahmonov --email yusuf@example.org", "an address"},
              {"plenary participant edit yusuf-rahmonov --family Rahmon --code yusuf-rahmon --dry-run",
               "a name that was wrong, and the code made of it"},
              {"plenary participant edit -m almaty KAZ-001 --detail 'car-plate=KZ 123'",
               "a fact that no rule reads"}},
         .arguments = {{.name = "CODE",
                        .help = "of a participant, or with --meeting of registrations",
                        .many = true}},
         .options = with_text_or_json_options(with_action_options(edit_options())),
         .run = edit_participant},
        {.name = "participant withdraw",
         .summary = "withdraw a registration; who waits next gets the seat",
         .details = {},
         .examples = {{"plenary participant withdraw -m almaty KAZ-005", "KAZ-005 does not come"},
                      {"plenary participant withdraw -m workshop SVK-001 SVK-002 --dry-run",
                       "two do not; how many are changed and refused is told"}},
         .arguments = {codes},
         .options = with_text_or_json_options(with_action_options({meeting_option()})),
         .run = withdraw},
        {.name = "participant reinstate",
         .summary = "bring a withdrawn registration back: to a seat, or to the end of the queue",
         .details = {},
         .examples = {{"plenary participant reinstate -m almaty KAZ-005", "KAZ-005 comes after all"}},
         .arguments = {codes},
         .options = with_text_or_json_options(with_action_options({meeting_option()})),
         .run = reinstate},
    };
}

} // namespace plenary::cli
