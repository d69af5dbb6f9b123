/// \file
/// participant edit|withdraw|reinstate: a seat asked for, given up, and asked for again.
#include "cli/all_commands.hpp"
#include "cli/registered_answer.hpp"
#include "cli/requests.hpp"
#include "office/registrations.hpp"
#include "util/text.hpp"

#include <ostream>
#include <utility>

namespace plenary::cli {

namespace {

using namespace domain;

int withdraw(Context& context, const Invocation& invocation) {
    const RegistrationCode code{invocation.arguments.front()};
    const auto request = request_of(context, invocation);
    print_answer(context, request, office::withdraw(context.office(), request, meeting_of(invocation), code));
    return 0;
}

int reinstate(Context& context, const Invocation& invocation) {
    const RegistrationCode code{invocation.arguments.front()};
    const auto request = request_of(context, invocation);
    print_answer(context, request,
                 office::reinstate(context.office(), request, meeting_of(invocation), code));
    return 0;
}

/// What --detail KEY=TEXT says, as often as it is given.
office::DetailsEdit details_edit_of(const Invocation& invocation) {
    office::DetailsEdit edit;
    for (const auto& stated : invocation.values("detail")) {
        const auto equals = stated.find('=');
        auto key = stated.substr(0, equals);
        if (equals == std::string::npos || !is_detail_key(key))
            throw CommandError(Exit::usage, "'" + stated + "' is no detail",
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
    edit.latin = invocation.option("latin");
    edit.own = invocation.option("own");
    edit.badge = invocation.option("badge");
    edit.sort = invocation.option("sort");
    edit.gender = word_of<Gender>(invocation, "gender");
    edit.email = invocation.option("email");
    edit.phone = invocation.option("phone");
    return edit;
}

int edit_at_meeting(Context& context, const Invocation& invocation) {
    const RegistrationCode code{invocation.arguments.front()};
    const auto request = request_of(context, invocation);
    auto edit = registration_edit_of(invocation);
    edit.details = details_edit_of(invocation);
    print_answer(context, request,
                 office::edit_registration(context.office(), request, meeting_of(invocation), code, edit,
                                           person_edit_of(invocation)));
    return 0;
}

int edit_participant(Context& context, const Invocation& invocation) {
    if (invocation.option("meeting"))
        return edit_at_meeting(context, invocation);
    const ParticipantCode code{invocation.arguments.front()};
    for (const auto* option : {"role", "delegation", "institution", "position", "status", "funding"})
        if (invocation.option(option))
            throw CommandError(Exit::usage, "--" + std::string{option} + " is of one meeting",
                               "write --meeting MEETING and the code of the registration");
    const auto request = request_of(context, invocation);
    auto edit = person_edit_of(invocation);
    edit.details = details_edit_of(invocation);
    const auto ended = office::edit_person(context.office(), request, code, edit);
    tell_end(context, request, ended);
    context.print([&](std::ostream& out) {
        out << code.text() << (ended == office::Ended::changed ? "  changed\n" : "  unchanged\n");
    });
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
    for (auto& option : person_options())
        options.push_back(option);
    return options;
}

} // namespace

std::vector<Command> participant_edit_commands() {
    const Argument code{.name = "CODE", .help = "the code of the registration, such as KAZ-007"};
    return {
        {.name = "participant edit",
         .summary = "change a registration or a person",
         .details = "With --meeting CODE is that of a registration, and the person's name and addresses can "
                    "be changed "
                    "too; without it CODE is that of a participant. A detail is that of the registration or "
                    "of the person, as CODE is.",
         .examples = {{"plenary participant edit -m almaty KAZ-001 --role deputy-head", "another role"},
                      {"plenary participant edit yusuf-rahmonov --email yusuf@example.org", "an address"},
                      {"plenary participant edit -m almaty KAZ-001 --detail 'car-plate=KZ 123'",
                       "a fact that no rule reads"}},
         .arguments = {{.name = "CODE", .help = "of a registration, or of a participant"}},
         .options = with_text_or_json_options(with_action_options(edit_options())),
         .run = edit_participant},
        {.name = "participant withdraw",
         .summary = "withdraw a registration; who waits next gets the seat",
         .details = {},
         .examples = {{"plenary participant withdraw -m almaty KAZ-005", "KAZ-005 does not come"}},
         .arguments = {code},
         .options = with_text_or_json_options(with_action_options({meeting_option()})),
         .run = withdraw},
        {.name = "participant reinstate",
         .summary = "bring a withdrawn registration back: to a seat, or to the end of the queue",
         .details = {},
         .examples = {{"plenary participant reinstate -m almaty KAZ-005", "KAZ-005 comes after all"}},
         .arguments = {code},
         .options = with_text_or_json_options(with_action_options({meeting_option()})),
         .run = reinstate},
    };
}

} // namespace plenary::cli
