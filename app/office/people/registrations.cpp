#include "office/people/registrations.hpp"

#include "domain/import/merging.hpp"
#include "domain/people/seats.hpp"
#include "domain/rules/rules.hpp"
#include "office/lookup.hpp"
#include "office/people/registered.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::office {

using namespace domain;

namespace {

void apply(const DetailsEdit& edit, Details& details) {
    for (const auto& [key, text] : edit)
        details.set(key, text);
}

void apply(const NameEdit& edit, PersonName& name) {
    refuse_other_part(
        {edit.family.value_or(""), edit.given.value_or(""), edit.latin.value_or(""), edit.own.value_or("")});
    auto now = corrected(name, edit);
    if (!now)
        throw Refused(Reason::name_unsaid, name.latin,
                      fmt::format("it is not known which part of '{}' is the family name", name.latin),
                      {"say the whole name: ", Step{Act::name_person}});
    if (now->latin != name.latin && !is_name(now->latin))
        throw Refused(Reason::name_unsaid, "", "nobody is without a name",
                      {"say it: ", Step{Act::name_person}});
    name = std::move(*now);
}

void apply(const PersonEdit& edit, Participant& person) {
    const auto set = [](const std::optional<std::string>& said, std::string& field) {
        if (said)
            field = *said;
    };
    apply(edit.name, person.name);
    set(edit.email, person.email);
    set(edit.phone, person.phone);
    if (edit.gender)
        person.gender = edit.gender;
    apply(edit.details, person.details);
}

void apply(const RegistrationEdit& edit, const Dataset& base, Registration& registration) {
    registration.role = edit.role.value_or(registration.role);
    registration.status = edit.status.value_or(registration.status);
    if (edit.delegation) {
        const auto& delegation = find_or_refuse(base.delegations, *edit.delegation).code;
        if (delegation != registration.delegation)
            registration.institution.reset();
        registration.delegation = delegation;
    }
    if (edit.institution) {
        registration.institution.reset();
        if (!edit.institution->empty())
            registration.institution = InstitutionCode{*edit.institution};
    }
    registration.funding = edit.funding.value_or(registration.funding);
    registration.position = edit.position.value_or(registration.position);
    apply(edit.details, registration.details);
}

/// Seats the registration as it is wanted, and ends the change.
Registered seat(Change& change, const Meeting& meeting, Registration wanted) {
    Registered result;
    finish_seating(change, reseat_or_refuse(meeting, change.base().registrations, std::move(wanted)), result);
    return result;
}

bool is_awaited(const Registration& registration) {
    return registration.asked_again && is_active(registration.status);
}

/// Those that the codes name, of registrations or delegations.
std::vector<Registration> awaited_of(const Dataset& data, const MeetingCode& meeting,
                                     const std::vector<std::string>& codes) {
    std::vector<Registration> chosen;
    for (const auto& code : codes) {
        const auto before = chosen.size();
        for (const auto& registration : data.registrations)
            if (registration.meeting == meeting && is_awaited(registration) &&
                (registration.code.text() == code || registration.delegation.text() == code) &&
                std::find(chosen.begin(), chosen.end(), registration) == chosen.end())
                chosen.push_back(registration);
        const bool is_delegation =
            std::any_of(data.delegations.begin(), data.delegations.end(),
                        [&](const Delegation& delegation) { return delegation.code.text() == code; });
        if (chosen.size() == before && !is_delegation)
            (void)find_or_refuse(data.registrations, RegistrationCode{code}); // answered before, or wrong
    }
    return chosen;
}

} // namespace

Registered edit_registration(Office& office, const Request& request, const MeetingCode& meeting_code,
                             const RegistrationCode& code, const RegistrationEdit& edit,
                             const PersonEdit& person_edit) {
    Change change{office, request, "participant edit"};
    if (change.was_done())
        return registered_before(change, request, meeting_code);
    const auto& base = change.read(scope_of_meeting(meeting_code));
    const auto& meeting = find_or_refuse(base.meetings, meeting_code);
    auto registration = find_or_refuse(base.registrations, code);
    auto person = find_or_refuse(base.participants, registration.participant);
    apply(edit, base, registration);
    apply(person_edit, person);
    change.want(std::move(person));
    return seat(change, meeting, std::move(registration));
}

namespace {

/// What was stated of a name that is another now, and was not said anew.
std::vector<std::string> left_of(const PersonName& was, const PersonName& now) {
    std::vector<std::string> left;
    if (was.latin == now.latin)
        return left;
    for (auto form : {&PersonName::own, &PersonName::badge, &PersonName::sort})
        if (!(now.*form).empty() && was.*form == now.*form)
            left.push_back(now.*form);
    return left;
}

void refuse_used(const registry::Reading& registry, const Participant& person, const ParticipantCode& code) {
    const auto& formerly = person.formerly;
    const bool is_own = std::find(formerly.begin(), formerly.end(), code) != formerly.end();
    if (!is_own && registry.is_used(code))
        throw Refused(Reason::code_used, code.text(),
                      fmt::format("the code '{}' is or was somebody's", code.text()),
                      "a code is never given again: take another");
}

} // namespace

PersonEdited edit_person(Office& office, const Request& request, const ParticipantCode& code,
                         const PersonEdit& edit) {
    PersonEdited result;
    Change change{office, request, "participant edit"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto present = present_code(change.registry(), code);
    const auto& base = change.read({.meetings = std::vector<MeetingCode>{}, .participants = {present}});
    const auto& was = find_or_refuse(base.participants, present);
    result.person = was;
    apply(edit, result.person);
    result.left = left_of(was.name, result.person.name);
    change.want(result.person);
    result.ended = change.finish();
    return result;
}

PersonEdited change_code(Office& office, const Request& request, const ParticipantCode& code,
                         const ParticipantCode& now, const PersonEdit& edit) {
    PersonEdited result;
    Change change{office, request, "participant edit"};
    if (change.was_done()) {
        result.ended = Ended::before;
        return result;
    }
    const auto present = present_code(change.registry(), code);
    const auto& base = change.read({});
    const auto was = find_or_refuse(base.participants, present);
    if (now == present) {
        result.person = was;
        result.ended = Ended::unchanged;
        return result;
    }
    refuse_used(change.registry(), was, now);
    auto merging = with_code(base, present, now);
    auto& person = merging.wanted.participants.front();
    apply(edit, person);
    result.left = left_of(was.name, person.name);
    result.person = person;
    result.ended = change.finish(Planned{std::move(merging.plan), std::move(merging.wanted)});
    return result;
}

Registered withdraw(Office& office, const Request& request, const MeetingCode& meeting_code,
                    const RegistrationCode& code) {
    Change change{office, request, "participant withdraw"};
    if (change.was_done())
        return registered_before(change, request, meeting_code);
    const auto& base = change.read(scope_of_meeting(meeting_code));
    const auto& meeting = find_or_refuse(base.meetings, meeting_code);
    auto registration = find_or_refuse(base.registrations, code);
    refuse_received(base, registration);
    registration.status = RegistrationStatus::withdrawn;
    return seat(change, meeting, std::move(registration));
}

Registered reinstate(Office& office, const Request& request, const MeetingCode& meeting_code,
                     const RegistrationCode& code) {
    Change change{office, request, "participant reinstate"};
    if (change.was_done())
        return registered_before(change, request, meeting_code);
    const auto& base = change.read(scope_of_meeting(meeting_code));
    const auto& meeting = find_or_refuse(base.meetings, meeting_code);
    refuse_cancelled(meeting);
    auto registration = find_or_refuse(base.registrations, code);
    if (!is_active(registration.status))
        registration.status = RegistrationStatus::confirmed;
    return seat(change, meeting, std::move(registration));
}

Reconfirmed reconfirm(Office& office, const Request& request, const MeetingCode& meeting,
                      const std::vector<std::string>& codes) {
    Change change{office, request, "participant reconfirm"};
    if (change.was_done())
        return {Ended::before, change.read(scope_of_meeting(meeting))};
    const auto& base = change.read(scope_of_meeting(meeting));
    (void)find_or_refuse(base.meetings, meeting);
    Dataset answered;
    for (auto& registration : awaited_of(base, meeting, codes)) {
        registration.asked_again.reset();
        answered.registrations.push_back(std::move(registration));
    }
    auto after = overlay(base, answered);
    change.want_all(std::move(answered));
    const auto ended = change.finish();
    return {ended, std::move(after)};
}

} // namespace plenary::office
