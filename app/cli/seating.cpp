/// \file
/// participant edit|withdraw|reinstate: a seat asked for, given up, and asked for again.
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/answer.hpp"
#include "domain/rules.hpp"
#include "domain/seats.hpp"

#include <utility>

namespace plenary::cli {

namespace {

using namespace domain;

/// Brings the registration to what is asked of it, and seats that become free to those who wait.
Dataset seat(const Scene& scene, const Meeting& meeting, Registration asked, Answer& answer) {
    auto seating = reseat(meeting, scene.base.registrations, std::move(asked));
    if (seating.refused)
        throw CommandError(Exit::refused, seating.reason,
                           "leave role and delegation as they are, or have a seat given up first");
    Dataset wanted;
    wanted.registrations = {seating.registration};
    wanted.registrations.insert(wanted.registrations.end(), seating.promoted.begin(), seating.promoted.end());
    answer.take(std::move(seating), scene.base.registrations);
    return wanted;
}

int withdraw(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const RegistrationCode code{invocation.arguments.front()};
    Answer answer;
    const auto acted = act(context, invocation, "participant withdraw", scope_of_meeting(meeting_code),
                           [&](const Scene& scene) {
                               const auto& meeting = find_or_fail(scene.base.meetings, meeting_code);
                               auto registration = find_or_fail(scene.base.registrations, code);
                               refuse_received(scene.base, registration);
                               registration.status = RegistrationStatus::withdrawn;
                               return seat(scene, meeting, std::move(registration), answer);
                           });
    print_answer(context, invocation, acted, answer);
    return 0;
}

int reinstate(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const RegistrationCode code{invocation.arguments.front()};
    Answer answer;
    const auto acted = act(context, invocation, "participant reinstate", scope_of_meeting(meeting_code),
                           [&](const Scene& scene) {
                               const auto& meeting = find_or_fail(scene.base.meetings, meeting_code);
                               auto registration = find_or_fail(scene.base.registrations, code);
                               if (!is_active(registration.status))
                                   registration.status = RegistrationStatus::confirmed;
                               return seat(scene, meeting, std::move(registration), answer);
                           });
    print_answer(context, invocation, acted, answer);
    return 0;
}

/// Applies what the options say of a registration.
void edit_registration(const Invocation& invocation, const Dataset& base, Registration& registration) {
    registration.role = word_of<Role>(invocation, "role").value_or(registration.role);
    registration.status = word_of<RegistrationStatus>(invocation, "status").value_or(registration.status);
    if (const auto code = invocation.option("delegation")) {
        const auto& delegation = find_or_fail(base.delegations, DelegationCode{*code}).code;
        if (delegation != registration.delegation)
            registration.institution.reset();
        registration.delegation = delegation;
    }
    if (const auto institution = invocation.option("institution")) {
        registration.institution.reset();
        if (!institution->empty())
            registration.institution = InstitutionCode{*institution};
    }
    registration.funding = word_of<Funding>(invocation, "funding").value_or(registration.funding);
    if (const auto position = invocation.option("position"))
        registration.position = *position;
}

bool edit_person(const Invocation& invocation, Participant& person) {
    const auto before = person;
    const auto set = [&](const char* option, std::string& field) {
        if (const auto text = invocation.option(option))
            field = *text;
    };
    set("latin", person.name.latin);
    set("own", person.name.own);
    set("badge", person.name.badge);
    set("sort", person.name.sort);
    set("email", person.email);
    set("phone", person.phone);
    if (const auto gender = word_of<Gender>(invocation, "gender"))
        person.gender = gender;
    return person != before;
}

int edit_at_meeting(Context& context, const Invocation& invocation) {
    const auto meeting_code = meeting_of(invocation);
    const RegistrationCode code{invocation.arguments.front()};
    Answer answer;
    const auto acted =
        act(context, invocation, "participant edit", scope_of_meeting(meeting_code), [&](const Scene& scene) {
            const auto& meeting = find_or_fail(scene.base.meetings, meeting_code);
            auto registration = find_or_fail(scene.base.registrations, code);
            edit_registration(invocation, scene.base, registration);
            auto wanted = seat(scene, meeting, registration, answer);
            auto person = find_or_fail(scene.base.participants, registration.participant);
            if (edit_person(invocation, person))
                wanted.participants.push_back(std::move(person));
            return wanted;
        });
    print_answer(context, invocation, acted, answer);
    return 0;
}

int edit(Context& context, const Invocation& invocation) {
    if (invocation.option("meeting"))
        return edit_at_meeting(context, invocation);
    const ParticipantCode code{invocation.arguments.front()};
    for (const auto* option : {"role", "delegation", "institution", "position", "status", "funding"})
        if (invocation.option(option))
            throw CommandError(Exit::usage, "--" + std::string{option} + " is of one meeting",
                               "write --meeting MEETING and the code of the registration");
    const auto acted =
        act(context, invocation, "participant edit",
            {.meetings = std::vector<MeetingCode>{}, .participants = {code}}, [&](const Scene& scene) {
                Dataset wanted;
                auto person = find_or_fail(scene.base.participants, code);
                if (edit_person(invocation, person))
                    wanted.participants.push_back(std::move(person));
                return wanted;
            });
    context.print([&](std::ostream& out) {
        out << code.text() << (acted == Acted::changed ? "  changed\n" : "  unchanged\n");
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
         .choices = Words<Role>::all},
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
    };
    for (auto& option : person_options())
        options.push_back(option);
    return options;
}

} // namespace

std::vector<Command> seating_commands() {
    const Argument code{.name = "CODE", .help = "the code of the registration, such as KAZ-007"};
    return {
        {.name = "participant edit",
         .summary = "change a registration or a person",
         .details = "With --meeting CODE is that of a registration, and the person's name and addresses can "
                    "be changed "
                    "too; without it CODE is that of a participant.",
         .examples = {{"plenary participant edit -m almaty KAZ-001 --role deputy-head", "another role"},
                      {"plenary participant edit yusuf-rahmonov --email yusuf@example.org", "an address"}},
         .arguments = {{.name = "CODE", .help = "of a registration, or of a participant"}},
         .options = with_text_or_json_options(with_action_options(edit_options())),
         .run = edit},
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
