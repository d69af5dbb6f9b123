/// \file
/// participant register|replace: who comes, with a code that is given once.
#include "cli/all_commands.hpp"
#include "cli/people/registered_answer.hpp"
#include "cli/requests.hpp"
#include "office/people/registering.hpp"

namespace plenary::cli {

namespace {

using namespace domain;

office::Coming coming_of(const Invocation& invocation) {
    office::Coming coming;
    coming.participant = code_of<ParticipantCode>(invocation, "participant");
    coming.name = {text_of(invocation, "family"), text_of(invocation, "given"), text_of(invocation, "latin"),
                   text_of(invocation, "own"),    text_of(invocation, "badge"), text_of(invocation, "sort")};
    coming.gender = word_of<Gender>(invocation, "gender");
    coming.email = text_of(invocation, "email");
    coming.phone = text_of(invocation, "phone");
    coming.is_new = invocation.has("new");
    coming.institution = code_of<InstitutionCode>(invocation, "institution");
    coming.position = text_of(invocation, "position");
    return coming;
}

int register_(Context& context, const Invocation& invocation) {
    office::RegisterPerson wanted;
    wanted.meeting = meeting_of(invocation);
    const auto delegation = code_of<DelegationCode>(invocation, "delegation");
    if (!delegation)
        throw CommandError(Exit::usage, "'plenary participant register' needs --delegation",
                           "write --delegation CODE, such as KAZ");
    wanted.delegation = *delegation;
    wanted.who = coming_of(invocation);
    wanted.role = word_of<Role>(invocation, "role").value_or(wanted.role);
    wanted.funding = word_of<Funding>(invocation, "funding").value_or(wanted.funding);
    wanted.only_nominated = invocation.has("nominate");
    if (invocation.has("check-in"))
        wanted.check_in = office::AtTheDoor{time_of(invocation)};
    const auto request = request_of(context, invocation);
    print_answer(context, request, office::register_person(context.office(), request, wanted));
    return 0;
}

int replace(Context& context, const Invocation& invocation) {
    office::ReplacePerson wanted;
    wanted.meeting = meeting_of(invocation);
    wanted.leaving = RegistrationCode{invocation.arguments.front()};
    wanted.who = coming_of(invocation);
    wanted.role = word_of<Role>(invocation, "role");
    const auto request = request_of(context, invocation);
    print_answer(context, request, office::replace_person(context.office(), request, wanted));
    return 0;
}

/// Who comes: by name, or as a person whom the registry knows.
std::vector<Option> coming_options() {
    std::vector<Option> options{
        {.name = "family", .value = "NAME", .help = "the family name, as written"},
        {.name = "given", .value = "NAME", .help = "the given names, as written"},
        {.name = "participant",
         .value = "CODE",
         .help = "a person whom the registry knows, instead of a name",
         .names = Names::participant},
        {.name = "new", .help = "the person is new, whoever is alike"},
        {.name = "institution", .value = "CODE", .help = "the institution within the delegation"},
        {.name = "position", .value = "TEXT", .help = "title or function at the time of the meeting"},
        {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"},
    };
    const auto person = person_options();
    options.insert(options.begin() + 2, person.begin(), person.end());
    return options;
}

} // namespace

std::vector<Command> participant_register_commands() {
    auto registering = coming_options();
    registering.insert(
        registering.begin(),
        {meeting_option(),
         {.name = "delegation",
          .value = "CODE",
          .help = "the delegation that the person comes with",
          .names = Names::delegation},
         {.name = "role",
          .value = "ROLE",
          .help = "what the person is at the meeting; delegate when it is left out",
          .choices = Words<Role>::all,
          .also = is_role},
         {.name = "funding",
          .value = "FUNDING",
          .help = "funded takes one of the delegation's funded seats; own when it is left out",
          .choices = Words<Funding>::all},
         {.name = "nominate", .help = "only nominate: the person takes no seat yet"},
         {.name = "check-in", .help = "the person is at the door: check in at once"},
         {.name = "desk", .value = "NAME", .help = "with --check-in: the desk"},
         {.name = "at", .value = "TIME", .help = "with --check-in: when, by the clocks at the venue"}});
    auto replacing = coming_options();
    replacing.insert(replacing.begin(),
                     {meeting_option(),
                      {.name = "role",
                       .value = "ROLE",
                       .help = "the role of the person who comes; else that of the one who leaves",
                       .choices = Words<Role>::all,
                       .also = is_role}});
    return {
        {.name = "participant register",
         .summary = "register a person for a meeting, and say the code",
         .details = "The person gets a seat, or a place on the waiting list when the meeting or the "
                    "delegation has none left. The code is given once: it is never changed and never used "
                    "again.",
         .examples =
             {{"plenary participant register -m almaty --delegation KAZ --family Оспанов --given Данияр "
               "--latin 'Daniyar Ospanov' --role adviser",
               "a new person"},
              {"plenary participant register -m almaty --delegation TKM --participant ayna-gurbanowa",
               "a person whom the registry knows"}},
         .arguments = {},
         .options = with_text_or_json_options(with_action_options(std::move(registering))),
         .run = register_},
        {.name = "participant replace",
         .summary = "hand a seat to another person of the same delegation",
         .details = "Who leaves is withdrawn; who comes has a code of their own, and the seat or the place "
                    "in the queue.",
         .examples = {{"plenary participant replace -m almaty TKM-004 --family Ataýew --given Maksat",
                       "the seat of TKM-004 goes to another"}},
         .arguments = {{.name = "CODE", .help = "the registration that is given up"}},
         .options = with_text_or_json_options(with_action_options(std::move(replacing))),
         .run = replace},
    };
}

} // namespace plenary::cli
