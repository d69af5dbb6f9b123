/// \file
/// Rules of participants, registrations and check-ins. Messages name codes, never persons.
#include "domain/people/check_ins.hpp"
#include "domain/people/person_texts.hpp"
#include "domain/people/receiving.hpp"
#include "domain/people/seats.hpp"
#include "domain/rules/rules_detail.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::domain::detail {

namespace {

/// Whoever types a detail may write anything: what a fixture could not hold is told here.
void check_details(Checker& checker, const Details& details, const Key& key) {
    for (const auto& [name, text] : details.by_key()) {
        const auto field = "details/" + name;
        if (!is_detail_key(name))
            checker.error(Rule::detail_key, key, field, in_quotes(name) + " is no key of a detail",
                          "write " + std::string{detail_key_explained});
        if (const auto problem = detail_problem(text))
            checker.error(Rule::detail_text, key, field, in_quotes(name) + " " + *problem,
                          "write a short text on one line");
    }
}

void check_name(Checker& checker, const Participant& participant, const Key& key) {
    const auto& name = participant.name;
    const auto check = [&](const std::string& form, const char* field, const char* said) {
        if (const auto problem = name_problem(form))
            checker.error(Rule::name_long, key, field,
                          fmt::format("{} of {} {}", said, in_quotes(participant.code.text()), *problem),
                          "write the name alone; what else is known of the person has fields of its own");
    };
    check(name.latin, "name/latin", "the name in Latin letters");
    check(name.own, "name/own", "the name in the person's own script");
    check(name.badge, "name/badge", "the name on the badge");
    check(name.sort, "name/sort", "the name to sort by");
}

void check_email(Checker& checker, const Participant& participant, const Key& key) {
    if (!participant.email.empty() && !is_email(participant.email))
        checker.error(Rule::email_form, key, "email",
                      fmt::format("the e-mail of {} is no address", in_quotes(participant.code.text())),
                      "write one such as name@ministry.example, or leave it out");
}

void check_registration(Checker& checker, const Registration& registration) {
    const auto key = key_of(registration);
    checker.check_style(registration.code, key, "code");
    checker.refer(checker.participants, registration.participant, key, "participant");
    const auto* delegation = checker.refer(checker.delegations, registration.delegation, key, "delegation");
    if (delegation && registration.institution)
        checker.refer_to_part(delegation->institutions, *registration.institution,
                              "the delegation " + in_quotes(delegation->code.text()), key, "institution");
    const auto& code = registration.code.text();
    const auto prefix = code.substr(0, code.rfind('-'));
    if (!registration.delegation.empty() && prefix != registration.delegation.text())
        checker.warn(Rule::code_prefix, key, "code",
                     fmt::format("the code {} is that of another delegation than {}", in_quotes(code),
                                 registration.delegation.text()),
                     "codes begin with the delegation's code; leave it if the person has changed delegation");
    if (registration.turn && registration.status != RegistrationStatus::waitlisted)
        checker.error(Rule::turn_status, key, "turn", "only who is wait-listed has a turn",
                      "leave the turn out, or write 'status: waitlisted'");
    if (registration.given_order && *registration.given_order < 1)
        checker.error(Rule::number_range, key, "given-order", "places in a list are counted from 1",
                      "leave it out where the delegation gave no order");
    check_languages(checker, registration.position_in, key, "position-in");
    check_details(checker, registration.details, key);
    checker.refer_to_sources(registration.sources, key, "");
}

/// What must hold among the registrations of one meeting; all of them by code.
util::TextMap<const Registration*> check_roster(Checker& checker, std::string_view meeting,
                                                const MeetingPeople& roster) {
    util::TextMap<const Registration*> by_code;
    util::TextMap<const Registration*> by_person;
    by_code.reserve(roster.registrations.size());
    by_person.reserve(roster.registrations.size());
    std::map<DelegationCode, const Registration*> heads;
    util::TextMap<const Registration*> by_certificate;
    for (const auto* registration : roster.registrations) {
        const auto key = key_of(*registration);
        if (!by_code.add(registration->code.text(), registration).second)
            checker.doubled({Rule::thing_double, RegistrationTag::noun}, registration->code.text(), key,
                            "code");
        const auto& [first, is_first] = by_person.add(registration->participant.text(), registration);
        if (!is_first && first->code != registration->code)
            checker.error(Rule::registration_person, key, "participant",
                          fmt::format("{} is registered twice at {}: {} and {}",
                                      in_quotes(registration->participant.text()), in_quotes(meeting),
                                      first->code.text(), registration->code.text()),
                          "one person has one registration at a meeting; remove one");
        if (!registration->certificate.empty()) {
            const auto& [holder, is_own] = by_certificate.add(registration->certificate, registration);
            if (!is_own && holder->code != registration->code)
                checker.error(Rule::certificate_double, key, "certificate",
                              fmt::format("the certificate {} is that of {} as well",
                                          in_quotes(registration->certificate), holder->code.text()),
                              "give each certificate a serial number of its own");
        }
        if (registration->role != Role::head || !is_active(registration->status))
            continue;
        const auto [head, is_only] = heads.emplace(registration->delegation, registration);
        if (!is_only && head->second->code != registration->code)
            checker.error(Rule::head_double, key, "role",
                          fmt::format("{} has two heads of delegation at {}: {} and {}",
                                      registration->delegation.text(), in_quotes(meeting),
                                      head->second->code.text(), registration->code.text()),
                          "give one of them another role, such as deputy-head");
    }
    return by_code;
}

/// What is confirmed and counted fits into the meeting.
void check_capacity(Checker& checker, const Meeting& meeting, const MeetingPeople& roster) {
    if (!meeting.capacity)
        return;
    const auto counts = [&](const Registration* registration) {
        return registration->status == RegistrationStatus::confirmed &&
               is_counted(meeting, registration->role);
    };
    const auto taken = std::count_if(roster.registrations.begin(), roster.registrations.end(), counts);
    if (taken > *meeting.capacity)
        checker.error(Rule::capacity_exceeded, key_of(meeting), "capacity",
                      fmt::format("{} has {} and {}", in_quotes(meeting.code.text()),
                                  util::counted(*meeting.capacity, "seat"),
                                  util::counted(taken, "confirmed registration")),
                      "put the last on the waiting list, or raise the capacity");
}

/// No more are confirmed of a delegation than it has seats: who came cannot be sent away by a rule.
void check_invited_seats(Checker& checker, const Meeting& meeting, const MeetingPeople& roster) {
    for (const auto& over : over_seats(meeting, roster.registrations))
        checker.warn(Rule::capacity_exceeded, key_of(meeting),
                     "invited/" + std::to_string(over.invitation) + "/seats", in_words(over, meeting),
                     "withdraw who is over, or give the delegation more seats");
}

/// No more are funded of a delegation than its invitation says.
void check_funding(Checker& checker, const Meeting& meeting, const MeetingPeople& roster) {
    std::map<DelegationCode, int> funded;
    for (const auto* registration : roster.registrations)
        if (registration->funding == Funding::funded && is_active(registration->status))
            ++funded[registration->delegation];
    for (const auto& [delegation, count] : funded) {
        int seats = 0;
        for (const auto& invitation : meeting.invited)
            if (invitation.delegation == delegation)
                seats = std::max(seats, invitation.funded.value_or(0));
        if (count > seats)
            checker.error(
                Rule::funded_exceeded, key_of(meeting), "invited",
                fmt::format("{} has more funded registrations at {} ({}) than funded seats ({})",
                            delegation.text(), in_quotes(meeting.code.text()), count, seats),
                "let the others come at their own cost, or fund more of the seats it is invited with");
    }
}

void check_check_in_time(Checker& checker, const CheckIn& check_in, const Meeting& meeting) {
    const auto key = key_of(check_in);
    const auto* days = meeting.dates.days();
    if (!days)
        checker.error(Rule::check_in_outside, key, "at",
                      in_quotes(meeting.code.text()) + " has check-ins and no exact dates",
                      "write the days of the meeting");
    else if (!is_day_to_receive(*days, check_in.at.date))
        checker.error(Rule::check_in_outside, key, "at",
                      fmt::format("{} is not on a day of {} ({})", format_local_time(check_in.at),
                                  in_quotes(meeting.code.text()), format_dates(meeting.dates)),
                      "correct the time, or the dates of the meeting");
    const auto* venue = meeting.venue ? checker.venues.find(meeting.venue->text()) : nullptr;
    if (!meeting.venue)
        checker.error(Rule::check_in_venue, key, "at",
                      in_quotes(meeting.code.text()) +
                          " has check-ins and no venue, so that their times have no zone",
                      "name the venue of the meeting");
    else if (venue && is_zone(venue->zone) &&
             resolve(check_in.at, venue->zone).kind == LocalTimeKind::nonexistent)
        checker.error(Rule::time_nonexistent, key, "at",
                      fmt::format("the clocks in {} never show {}: they are set forward over it", venue->zone,
                                  format_local_time(check_in.at)),
                      "write a time before or after the change");
}

/// An undo takes back one event of the same registration that is no undo itself.
void check_undo(Checker& checker, const CheckIn& check_in,
                const std::unordered_map<std::string, const CheckIn*>& events) {
    const auto key = key_of(check_in);
    if (check_in.kind != CheckInKind::undo) {
        if (check_in.undoes)
            checker.error(Rule::undo_kind, key, "undoes", "only an undo takes back an event",
                          "write 'kind: undo', or leave 'undoes' out");
        return;
    }
    if (!check_in.undoes) {
        checker.error(Rule::undo_kind, key, "kind", "the undo does not say which event it takes back",
                      "write 'undoes:' and the time of that event");
        return;
    }
    auto undone = check_in;
    undone.at = *check_in.undoes;
    const auto found = events.find(key_of(undone).name);
    if (found == events.end() || found->second->kind == CheckInKind::undo)
        checker.error(Rule::undo_unknown, key, "undoes",
                      fmt::format("{} has no event at {} to take back", check_in.registration.text(),
                                  format_local_time(undone.at)),
                      "write the time of a check-in of this registration");
}

/// The days of check-ins are few and their times many: what a zone does on a day is asked once a minute at
/// most.
void check_check_ins(Checker& checker, std::string_view code, const MeetingPeople& roster,
                     const util::TextMap<const Registration*>& registrations) {
    const auto* meeting = checker.meetings.find(code);
    std::unordered_map<std::string, const CheckIn*> events;
    // What was taken back says nothing of the registration any more.
    TakenBack taken_back;
    for (const auto* check_in : roster.check_ins)
        taken_back.note(*check_in);
    for (const auto* check_in : roster.check_ins) {
        const auto key = key_of(*check_in);
        checker.refer_to_sources(check_in->sources, key, "");
        if (!events.emplace(key.name, check_in).second)
            checker.error({Rule::thing_double, word(kind_of<CheckIn>)}, key, "at",
                          fmt::format("the check-in of {} at {} is there twice",
                                      check_in->registration.text(), format_local_time(check_in->at)),
                          "remove one");
        const auto* found = registrations.find(check_in->registration.text());
        if (!found) {
            checker.error({Rule::thing_unknown, RegistrationTag::noun}, key, "code",
                          fmt::format("there is no registration {} at {}",
                                      in_quotes(check_in->registration.text()), in_quotes(code)),
                          "register the person first, or correct the code");
            continue;
        }
        if ((*found)->status != RegistrationStatus::confirmed && taken_back.leaves(*check_in))
            checker.error(Rule::check_in_status, key, "code",
                          fmt::format("{} is {} at {} and has a check-in", check_in->registration.text(),
                                      word((*found)->status), in_quotes(code)),
                          "only a confirmed registration can be checked in");
        if (meeting)
            check_check_in_time(checker, *check_in, *meeting);
        if (meeting && check_in->session)
            checker.refer_to_part(meeting->sessions, *check_in->session, "the meeting " + in_quotes(code),
                                  key, "session");
    }
    for (const auto* check_in : roster.check_ins)
        check_undo(checker, *check_in, events);
}

/// A code that was that of a double is nobody's any more.
void check_former_codes(Checker& checker) {
    std::unordered_map<std::string_view, std::string_view> persons;
    for (const auto& participant : checker.data.participants)
        for (std::size_t i = 0; i < participant.formerly.size(); ++i) {
            const auto& former = participant.formerly[i];
            const auto key = key_of(participant);
            const auto field = "formerly/" + std::to_string(i);
            checker.check_style(former, key, field);
            if (checker.participants.find(former.text()) != nullptr)
                checker.error(Rule::participant_merged, key, field,
                              fmt::format("{} turned out to be {} and is there again",
                                          in_quotes(former.text()), in_quotes(participant.code.text())),
                              fmt::format("write {} instead of {}", in_quotes(participant.code.text()),
                                          in_quotes(former.text())));
            else if (!persons.emplace(former.text(), participant.code.text()).second)
                checker.doubled({Rule::part_double, ParticipantTag::noun}, former.text(), key, field);
        }
}

/// What a registry wrote; people do not make badges by hand.
void check_badge(Checker& checker, const IssuedBadge& badge, const Key& key) {
    const bool is_digest =
        badge.digest.size() == 64 && badge.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!is_digest)
        checker.error(Rule::badge_digest, key, "badges", in_quotes(badge.digest) + " is no digest of a badge",
                      "leave badges as they were written out");
    for (const auto* time : {&badge.issued_at, &badge.revoked_at}) {
        const bool may_be_empty = time == &badge.revoked_at;
        if (!(may_be_empty && time->empty()) && !parse_instant(*time))
            checker.error(Rule::badge_time, key, "badges", in_quotes(*time) + " is no time of a badge",
                          "write such as 2011-04-01T08:00:00Z");
    }
}

void check_badges(Checker& checker) {
    if (checker.data.badges.empty())
        return;
    std::unordered_set<std::string> registered;
    for (const auto& registration : checker.data.registrations)
        registered.insert(key_of(registration).name);
    for (const auto& badge : checker.data.badges) {
        const Key key{kind_of<Registration>, badge.meeting.text() + "/" + badge.registration.text()};
        check_badge(checker, badge, key);
        if (!registered.contains(key.name))
            checker.error({Rule::thing_unknown, RegistrationTag::noun}, key, "badges",
                          fmt::format("there is a badge and no registration {} at {}",
                                      in_quotes(badge.registration.text()), in_quotes(badge.meeting.text())),
                          "register the person first, or remove the badge");
    }
}

/// What a registry wrote: codes that were given once, and that nobody has.
void check_retired_codes(Checker& checker) {
    if (checker.data.retired.empty())
        return;
    std::unordered_set<std::string> registered;
    for (const auto& registration : checker.data.registrations)
        registered.insert(key_of(registration).name);
    for (const auto& one : checker.data.retired) {
        const Key key{kind_of<Registration>, one.meeting.text() + "/" + one.code.text()};
        checker.check_style(one.code, key, "");
        checker.refer(checker.meetings, one.meeting, key, "");
        if (registered.contains(key.name))
            checker.error(Rule::code_retired, key, "code",
                          in_quotes(one.code.text()) +
                              " is registered, and was the code of a registration that "
                              "is there no more",
                          "give the registration a code that nobody had");
    }
}

} // namespace

void check_people(Checker& checker) {
    for (const auto& participant : checker.data.participants) {
        const auto key = key_of(participant);
        check_name(checker, participant, key);
        check_email(checker, participant, key);
        check_languages(checker, participant.courtesy_title_in, key, "courtesy-title-in");
        if (!participant.working_language.empty())
            check_language(checker, participant.working_language, key, "working-language");
        check_details(checker, participant.details, key);
        checker.refer_to_sources(participant.sources, key, "");
    }
    check_former_codes(checker);
    check_badges(checker);
    check_retired_codes(checker);
    for (const auto& registration : checker.data.registrations)
        check_registration(checker, registration);
    for (const auto& [meeting, roster] : checker.rosters) {
        if (const auto* found = checker.meetings.find(meeting)) {
            check_capacity(checker, *found, roster);
            check_invited_seats(checker, *found, roster);
            check_funding(checker, *found, roster);
        } else {
            const auto key = roster.registrations.empty() ? key_of(*roster.check_ins.front())
                                                          : key_of(*roster.registrations.front());
            checker.refer(checker.meetings, MeetingCode{std::string{meeting}}, key, "meeting");
        }
        check_check_ins(checker, meeting, roster, check_roster(checker, meeting, roster));
    }
}

} // namespace plenary::domain::detail
