/// \file
/// participant register|replace: who comes, with a code that is given once.
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/answer.hpp"
#include "domain/doubles.hpp"
#include "domain/name_parts.hpp"
#include "domain/new_codes.hpp"
#include "domain/receiving.hpp"
#include "domain/rules.hpp"
#include "domain/seats.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

std::string text_of(const Invocation& invocation, std::string_view option) {
    return util::trim(invocation.option(option).value_or(""));
}

/// Somebody who is probably there already is not entered a second time unasked.
void refuse_double(const Participant& participant, const registry::Registry& registry) {
    const auto namesakes = registry.namesakes({participant.name});
    const auto doubles = find_doubles_of(participant, namesakes);
    if (doubles.empty())
        return;
    std::vector<std::string> found;
    for (const auto& candidate : doubles)
        found.push_back(namesakes[candidate.index].code.text() + " (" +
                        std::to_string(candidate.likeness.score) + ": " + candidate.likeness.reason + ")");
    throw CommandError(Exit::refused, "this may be " + util::join(found, ", or "),
                       "write --participant " + namesakes[doubles.front().index].code.text() +
                           " if it is the same person, or --new if nobody of these is; nothing was changed");
}

Participant new_participant(const Invocation& invocation, const registry::Registry& registry) {
    Participant participant;
    participant.name = name_of_parts({text_of(invocation, "family"), text_of(invocation, "given"),
                                      text_of(invocation, "latin"), text_of(invocation, "own"),
                                      text_of(invocation, "badge"), text_of(invocation, "sort")});
    if (participant.name.latin.empty())
        throw CommandError(
            Exit::usage, "it is not said who is registered",
            "name the person with --family and --given, or a known one with --participant CODE");
    participant.code = new_participant_code(
        participant.name, [&](const ParticipantCode& code) { return registry.is_used(code); });
    participant.gender = word_of<Gender>(invocation, "gender");
    participant.email = text_of(invocation, "email");
    participant.phone = text_of(invocation, "phone");
    participant.sources = source_of(invocation);
    if (!invocation.has("new"))
        refuse_double(participant, registry);
    return participant;
}

/// All about the meeting, and the person of `--participant`.
registry::Scope scope_of(const Invocation& invocation, const MeetingCode& meeting) {
    auto scope = scope_of_meeting(meeting);
    if (const auto code = invocation.option("participant"))
        scope.participants.emplace_back(*code);
    return scope;
}

/// The person of `--participant`, or a new one, who is added to `wanted`.
ParticipantCode person_of(const Invocation& invocation, const Scene& scene, Dataset& wanted) {
    if (const auto code = invocation.option("participant"))
        return find_or_fail(scene.base.participants, ParticipantCode{*code}).code;
    wanted.participants.push_back(new_participant(invocation, scene.registry));
    return wanted.participants.back().code;
}

Registration new_registration(const Invocation& invocation, const Scene& scene, const Meeting& meeting,
                              const DelegationCode& delegation) {
    Registration registration;
    registration.meeting = meeting.code;
    registration.delegation = delegation;
    registration.code =
        CodeGiver{scene.base.registrations, scene.registry.retired_codes(meeting.code)}.next(delegation);
    if (const auto institution = invocation.option("institution"))
        registration.institution = InstitutionCode{*institution};
    registration.role = word_of<Role>(invocation, "role").value_or(Role::delegate);
    registration.funding = word_of<Funding>(invocation, "funding").value_or(Funding::own);
    registration.position = text_of(invocation, "position");
    registration.sources = source_of(invocation);
    return registration;
}

void refuse_registered(const Scene& scene, const ParticipantCode& person) {
    for (const auto& registration : scene.base.registrations)
        if (registration.participant == person)
            throw CommandError(
                Exit::refused,
                "'" + person.text() + "' is registered already at '" + registration.meeting.text() +
                    "': " + registration.code.text(),
                "change that registration with 'plenary participant edit', or bring it back with "
                "'plenary participant reinstate'");
}

/// The arrival of somebody who is registered at the door.
CheckIn walk_in(const Context& context, const Invocation& invocation, const Meeting& meeting,
                const Dataset& base, const Registration& registration) {
    auto reception = receive(registration, {},
                             {CheckInKind::in, time_at_venue(context, invocation, meeting, base),
                              std::nullopt, invocation.option("desk").value_or(""), source_of(invocation)});
    if (!reception.event)
        throw CommandError(Exit::refused,
                           "there is no seat: " + registration.delegation.text() + " would be " +
                               std::string{word(registration.status)},
                           "register without --check-in to keep a place in the queue; nothing was changed");
    return std::move(*reception.event);
}

int register_(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const auto delegation = invocation.option("delegation");
    if (!delegation)
        throw CommandError(Exit::usage, "'plenary participant register' needs --delegation",
                           "write --delegation CODE, such as KAZ");
    Answer answer;
    const auto acted = act(
        context, invocation, "participant register", scope_of(invocation, meeting_code),
        [&](const Scene& scene) {
            const auto& meeting = find_or_fail(scene.base.meetings, meeting_code);
            const auto& from = find_or_fail(scene.base.delegations, DelegationCode{*delegation});
            Dataset wanted;
            const auto person = person_of(invocation, scene, wanted);
            refuse_registered(scene, person);
            auto registration = new_registration(invocation, scene, meeting, from.code);
            registration.participant = person;
            registration.status =
                invocation.has("nominate") ? RegistrationStatus::nominated : RegistrationStatus::confirmed;
            auto seating = reseat(meeting, scene.base.registrations, std::move(registration));
            registration = seating.registration;
            wanted.registrations = seating.promoted;
            answer.take(std::move(seating), scene.base.registrations);
            answer.note = note_on_invitation(meeting, from.code);
            if (invocation.has("check-in")) {
                wanted.check_ins.push_back(walk_in(context, invocation, meeting, scene.base, registration));
                answer.received = wanted.check_ins.front().at;
            }
            wanted.registrations.push_back(std::move(registration));
            return wanted;
        });
    print_answer(context, invocation, acted, answer);
    return 0;
}

int replace(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const RegistrationCode old_code{invocation.arguments.front()};
    Answer answer;
    const auto acted =
        act(context, invocation, "participant replace", scope_of(invocation, meeting_code),
            [&](const Scene& scene) {
                const auto& meeting = find_or_fail(scene.base.meetings, meeting_code);
                auto leaving = find_or_fail(scene.base.registrations, old_code);
                refuse_received(scene.base, leaving);
                if (!is_active(leaving.status))
                    throw CommandError(Exit::refused,
                                       old_code.text() + " is " + std::string{word(leaving.status)},
                                       "register the other person with 'plenary participant register'");
                Dataset wanted;
                const auto person = person_of(invocation, scene, wanted);
                refuse_registered(scene, person);
                auto coming = new_registration(invocation, scene, meeting, leaving.delegation);
                coming.participant = person;
                coming.role = word_of<Role>(invocation, "role").value_or(leaving.role);
                if (!invocation.option("institution"))
                    coming.institution = leaving.institution;
                hand_over(leaving, coming);
                auto roster = scene.base.registrations;
                std::erase_if(roster, [&](const auto& other) { return other.code == leaving.code; });
                auto seating = reseat(meeting, roster, std::move(coming), Claim::handed_over);
                wanted.registrations = {leaving, seating.registration};
                wanted.registrations.insert(wanted.registrations.end(), seating.promoted.begin(),
                                            seating.promoted.end());
                answer.take(std::move(seating), roster);
                answer.withdrawn = leaving.code;
                return wanted;
            });
    print_answer(context, invocation, acted, answer);
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

std::vector<Command> registering_commands() {
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
          .choices = Words<Role>::all},
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
                       .choices = Words<Role>::all}});
    return {
        {.name = "participant register",
         .summary = "register a person for a meeting, and say the code",
         .details = "The person gets a seat, or a place on the waiting list when the meeting or the "
                    "delegation has none "
                    "left. The code is given once: it is never changed and never used again.",
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
