#include "office/people/registering.hpp"

#include "domain/change/new_codes.hpp"
#include "domain/import/doubles.hpp"
#include "domain/people/receiving.hpp"
#include "domain/people/seats.hpp"
#include "domain/rules/rules.hpp"
#include "office/lookup.hpp"
#include "office/people/registered.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

/// Somebody who is probably there already is not entered a second time unasked.
void refuse_double(const Participant& participant, const registry::Reading& registry) {
    const auto namesakes = registry.namesakes({participant.name});
    const auto doubles = find_doubles_of(participant, namesakes);
    if (doubles.empty())
        return;
    std::vector<std::string> found;
    for (const auto& candidate : doubles)
        found.push_back(namesakes[candidate.index].code.text() + " (" +
                        std::to_string(candidate.likeness.score) + ": " + candidate.likeness.reason() + ")");
    const auto& likeliest = namesakes[doubles.front().index].code.text();
    throw Refused(Reason::possible_double, likeliest, "this may be " + util::join(found, ", or "),
                  {"write ", Step{Act::enter_as_known, {likeliest}}, " if it is the same person, or ",
                   Step{Act::enter_as_new}, " if nobody of these is; nothing was changed"});
}

Participant new_participant(const Change& change, const Request& request, const Coming& coming) {
    Participant participant;
    refuse_other_part(coming.name);
    participant.name = name_of_parts(coming.name);
    if (participant.name.latin.empty())
        throw Refused(Reason::person_unsaid, "", "it is not said who is registered",
                      {"name the person with ", Step{Act::name_person}, ", or a known one with ",
                       Step{Act::enter_as_known, {"CODE"}}});
    participant.code = new_participant_code(
        participant.name, [&](const ParticipantCode& code) { return change.registry().is_used(code); });
    participant.gender = coming.gender;
    participant.email = coming.email;
    participant.phone = coming.phone;
    participant.sources = request.sources();
    if (!coming.is_new)
        refuse_double(participant, change.registry());
    return participant;
}

/// A person is also known by a former code.
Coming with_present_code(const registry::Reading& registry, Coming coming) {
    if (coming.participant)
        coming.participant = present_code(registry, *coming.participant);
    return coming;
}

/// All about the meeting, and the person who is known.
registry::Scope scope_of(const MeetingCode& meeting, const Coming& coming) {
    auto scope = scope_of_meeting(meeting);
    if (coming.participant)
        scope.participants.push_back(*coming.participant);
    return scope;
}

/// Half of a name, or an address, is none of the person who is named by a code.
void refuse_two_persons(const Coming& coming) {
    const auto& name = coming.name;
    const std::string gender{coming.gender ? word(*coming.gender) : std::string_view{}};
    for (const auto* said : {&name.family, &name.given, &name.latin, &name.own, &name.badge, &name.sort,
                             &coming.email, &coming.phone, &gender})
        if (!said->empty())
            throw Refused(
                Reason::person_unsaid, *said,
                fmt::format("'{}' is known, and '{}' is said of somebody", coming.participant->text(), *said),
                {"name a known person by the code alone, and correct what is known with ",
                 Step{Act::edit_participant}, "; or name somebody new without a code"});
}

/// The person who is known, or a new one, who is wanted too.
ParticipantCode person_of(Change& change, const Request& request, const Coming& coming) {
    if (coming.participant) {
        refuse_two_persons(coming);
        return find_or_refuse(change.base().participants, *coming.participant).code;
    }
    auto participant = new_participant(change, request, coming);
    const auto code = participant.code;
    change.want(std::move(participant));
    return code;
}

void refuse_registered(const Dataset& base, const ParticipantCode& person) {
    for (const auto& registration : base.registrations)
        if (registration.participant == person)
            throw Refused(Reason::registered_already, registration.code.text(),
                          fmt::format("'{}' is registered already at '{}': {}", person.text(),
                                      registration.meeting.text(), registration.code.text()),
                          {"change that registration with ", Step{Act::edit_participant},
                           ", or bring it back with ", Step{Act::reinstate_participant}});
}

Registration new_registration(const Change& change, const Request& request, const Meeting& meeting,
                              const DelegationCode& delegation, const Coming& coming) {
    Registration registration;
    registration.meeting = meeting.code;
    registration.delegation = delegation;
    registration.code =
        CodeGiver{change.base().registrations, change.registry().retired_codes(meeting.code)}.next(
            delegation);
    registration.institution = coming.institution;
    registration.position = coming.position;
    registration.sources = request.sources();
    return registration;
}

/// The arrival of somebody who is registered at the door.
CheckIn walk_in(const Office& office, const Request& request, const Meeting& meeting, const Dataset& base,
                const Registration& registration, const AtTheDoor& door) {
    Arrival arrival;
    arrival.at = time_of_event(office.now(), door.at, meeting, base);
    arrival.desk = request.desk;
    arrival.sources = request.sources();
    auto reception = receive(registration, {}, arrival);
    if (!reception.event)
        throw Refused(Reason::no_seat, registration.delegation.text(),
                      fmt::format("there is no seat: {} would be {}", registration.delegation.text(),
                                  word(registration.status)),
                      {"register without ", Step{Act::check_in_at_once},
                       " to keep a place in the queue; nothing was changed"});
    return std::move(*reception.event);
}

/// What comes too late is still entered: lists are typed in afterwards.
bool is_past(const Meeting& meeting, const Date& today) {
    const auto* days = meeting.dates.days();
    return meeting.status == MeetingStatus::held || (days != nullptr && days->last < today);
}

bool is_uninvited(const Meeting& meeting, const DelegationCode& delegation) {
    return !meeting.invited.empty() &&
           std::none_of(meeting.invited.begin(), meeting.invited.end(),
                        [&](const Invitation& invitation) { return invitation.delegation == delegation; });
}

} // namespace

Registered register_person(Office& office, const Request& request, const RegisterPerson& wanted) {
    Change change{office, request, "participant register"};
    if (change.was_done())
        return registered_before(change, request, wanted.meeting);
    const auto who = with_present_code(change.registry(), wanted.who);
    const auto& base = change.read(scope_of(wanted.meeting, who));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    refuse_cancelled(meeting);
    const auto& from = find_or_refuse(base.delegations, wanted.delegation);
    const auto person = person_of(change, request, who);
    refuse_registered(base, person);
    auto registration = new_registration(change, request, meeting, from.code, who);
    registration.participant = person;
    registration.role = wanted.role;
    registration.funding = wanted.funding;
    registration.status =
        wanted.only_nominated ? RegistrationStatus::nominated : RegistrationStatus::confirmed;
    auto seating = reseat(meeting, base.registrations, std::move(registration));
    Registered result;
    result.is_past = is_past(meeting, office.today());
    result.is_uninvited = is_uninvited(meeting, from.code);
    if (wanted.check_in) {
        auto event = walk_in(office, request, meeting, base, seating.registration, *wanted.check_in);
        result.received = event.at;
        change.want(std::move(event));
    }
    finish_seating(change, std::move(seating), result);
    return result;
}

Registered replace_person(Office& office, const Request& request, const ReplacePerson& wanted) {
    Change change{office, request, "participant replace"};
    if (change.was_done())
        return registered_before(change, request, wanted.meeting);
    const auto who = with_present_code(change.registry(), wanted.who);
    const auto& base = change.read(scope_of(wanted.meeting, who));
    const auto& meeting = find_or_refuse(base.meetings, wanted.meeting);
    refuse_cancelled(meeting);
    auto leaving = find_or_refuse(base.registrations, wanted.leaving);
    refuse_received(base, leaving);
    if (!is_active(leaving.status))
        throw Refused(Reason::not_active, leaving.code.text(),
                      fmt::format("{} is {}", wanted.leaving.text(), word(leaving.status)),
                      {"register the other person with ", Step{Act::register_participant}});
    const auto person = person_of(change, request, who);
    refuse_registered(base, person);
    auto coming = new_registration(change, request, meeting, leaving.delegation, who);
    coming.participant = person;
    coming.role = wanted.role.value_or(leaving.role);
    if (!who.institution)
        coming.institution = leaving.institution;
    hand_over(leaving, coming);
    auto others = base.registrations;
    std::erase_if(others, [&](const Registration& other) { return other.code == leaving.code; });
    auto seating = reseat(meeting, others, std::move(coming), Claim::handed_over);
    Registered result;
    result.is_past = is_past(meeting, office.today());
    result.withdrawn = leaving.code;
    change.want(std::move(leaving));
    finish_seating(change, std::move(seating), result);
    return result;
}

} // namespace plenary::office
