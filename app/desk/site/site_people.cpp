/// \file
/// The part of a site that registers, corrects and replaces people, and receives whole delegations.
#include "desk/site/site.hpp"
#include "office/people/at_desk.hpp"
#include "office/people/registrations.hpp"
#include "util/clean_text.hpp"

#include <algorithm>

namespace plenary::desk {

using namespace domain;

namespace {

/// What was typed, without what does not belong into a text.
std::string typed(const Form& form, std::string_view name) {
    return util::clean_text(field(form, name)).text;
}

NameParts name_typed(const Form& form) {
    NameParts name;
    name.family = typed(form, "family");
    name.given = typed(form, "given");
    name.own = typed(form, "own");
    return name;
}

office::Coming coming_of(const Form& form) {
    office::Coming coming;
    coming.position = typed(form, "position");
    if (const auto known = typed(form, "known"); !known.empty()) {
        coming.participant = ParticipantCode{known};
        return coming;
    }
    coming.name = name_typed(form);
    coming.email = typed(form, "email");
    coming.is_new = !field(form, "new").empty();
    return coming;
}

std::optional<Role> role_of(const Form& form) {
    return from_word<Role>(field(form, "role"));
}

template<class Text>
void take_changed(const Form& changed, std::string_view name, std::optional<Text>& into) {
    if (changed.contains(name))
        into = Text{typed(changed, name)};
}

office::PersonEdit person_edit(const Form& changed) {
    office::PersonEdit edit;
    take_changed(changed, "family", edit.name.family);
    take_changed(changed, "given", edit.name.given);
    take_changed(changed, "own", edit.name.own);
    take_changed(changed, "badge", edit.name.badge);
    take_changed(changed, "email", edit.email);
    return edit;
}

office::RegistrationEdit registration_edit(const Form& changed) {
    office::RegistrationEdit edit;
    take_changed(changed, "delegation", edit.delegation);
    take_changed(changed, "position", edit.position);
    if (changed.contains("role"))
        edit.role = role_of(changed);
    return edit;
}

RegistrationCode code_of(const Form& form) {
    return RegistrationCode{typed(form, "code")};
}

} // namespace

/// Why somebody whom the form names would have no seat; empty where there is one, or not enough is said.
Said Site::why_no_seat(const Visit& visit) {
    office::RegisterPerson wanted{hall_.meeting, DelegationCode{typed(visit.form, "delegation")}};
    wanted.who.name = name_typed(visit.form);
    wanted.who.is_new = true;
    wanted.role = role_of(visit.form).value_or(wanted.role);
    wanted.check_in = office::AtTheDoor{};
    try {
        (void)office::register_person(office_, {.dry_run = true}, wanted);
    } catch (const office::Refused& refused) {
        if (refused.reason() == office::Reason::no_seat)
            return why_refused(refused, visit.words);
    }
    return {};
}

Reply Site::show_person(const Visit& visit, PersonPage page) {
    page.delegations = office::delegations_to_choose(office_, hall_.meeting);
    return page_reply(person_page(page, visit.words));
}

/// The form as it was sent, or else as the person is known.
Reply Site::show_form(const Visit& visit, Purpose purpose, Hitch hitch, const Said& why) {
    const auto frame = frame_of(visit);
    PersonPage page{frame, purpose, std::nullopt, {}, visit.form, hitch, why};
    page.reasons = visit.unkept;
    if (purpose != Purpose::walk_in) {
        page.person = office::person_at_desk(office_, hall_.meeting, code_of(visit.form));
        page.inside =
            office::inside_at_desk(office_, hall_.meeting, {page.person->registration.code}, visit.door);
    }
    if (page.person && !visit.form.contains("family")) {
        page.said = known_of(*page.person);
        if (purpose == Purpose::replace)
            page.said = {{"role", field(page.said, "role")}};
    }
    if (hitch == Hitch::alike)
        page.alike =
            office::alike_at_desk(office_, hall_.meeting, name_typed(visit.form), typed(visit.form, "email"));
    if (hitch == Hitch::alike && purpose == Purpose::walk_in)
        page.no_seat = why_no_seat(visit);
    return show_person(visit, std::move(page));
}

Site::Done Site::hitch_of(const Visit& visit, Purpose purpose, const office::Refused& refused) {
    Hitch hitch = Hitch::not_done;
    switch (refused.reason()) {
    case office::Reason::possible_double:
        hitch = Hitch::alike;
        break;
    case office::Reason::person_unsaid:
        hitch = Hitch::unsaid;
        break;
    case office::Reason::no_seat:
        hitch = Hitch::no_seat;
        break;
    default:
        break;
    }
    const auto why =
        hitch == Hitch::not_done || hitch == Hitch::no_seat ? why_refused(refused, visit.words) : Said{};
    return {{}, [this, visit, purpose, hitch, why] { return show_form(visit, purpose, hitch, why); }};
}

/// Of the action that was just done, which the registry has and the disk may not have yet.
std::int64_t Site::last_action() {
    return office_.reading([](const registry::Reading& registry) { return registry.newest_action().number; });
}

Answer Site::registered(const Visit& visit, const office::Registered& registered, Outcome outcome,
                        std::vector<std::int64_t> actions) {
    const auto& registration = registered.registration;
    Answer answer;
    answer.code = registration.code.text();
    if (registered.ended == office::Ended::before) {
        answer.outcome = Outcome::sent_before;
        return answer;
    }
    answer.outcome = registration.status == RegistrationStatus::confirmed ? outcome : Outcome::queued;
    answer.who = office::person_at_desk(office_, hall_.meeting, registration.code).who;
    if (!registered.reason.empty())
        answer.why = &visit.words == &english
                         ? Said{registered.reason}
                         : Said{std::string{visit.words.seat_missing}, visit.words.language};
    answer.can_be_undone = true;
    for (const auto& one : registered.moved_up)
        answer.moved_up.push_back(office::person_at_desk(office_, hall_.meeting, one.code).who.name + ", " +
                                  one.code.text());
    answer.actions = std::move(actions);
    if (registered.received)
        answer.time = time_for_desk(*registered.received, registered.received->date);
    return answer;
}

void Site::enrol(const Visit& visit, Respond respond) {
    change(visit, [this, visit] { return enrol_now(visit); }, std::move(respond));
}

Site::Done Site::enrol_now(const Visit& visit) {
    if (const auto here = typed(visit.form, "here"); !here.empty())
        return {{receive(visit, here, CheckInKind::in, office_.now())}};
    office::RegisterPerson wanted{hall_.meeting, DelegationCode{typed(visit.form, "delegation")}};
    if (wanted.delegation.empty())
        return {{}, [this, visit] { return show_form(visit, Purpose::walk_in, Hitch::unsaid); }};
    wanted.who = coming_of(visit.form);
    wanted.role = role_of(visit.form).value_or(wanted.role);
    if (field(visit.form, "wait").empty())
        wanted.check_in = office::AtTheDoor{};
    try {
        const auto done = office::register_person(office_, request_of(visit), wanted);
        Done result{{registered(visit, done, Outcome::registered, {last_action()})}};
        if (visit.door && done.received)
            result.answers.push_back(
                receive(visit, done.registration.code.text(), CheckInKind::in, office_.now()));
        return result;
    } catch (const office::Refused& refused) {
        return hitch_of(visit, Purpose::walk_in, refused);
    }
}

void Site::correct(const Visit& visit, Respond respond) {
    change(
        visit,
        [this, visit]() -> Done {
            const auto changed = changed_in(visit.form);
            const auto code = code_of(visit.form);
            try {
                const auto done = office::edit_registration(office_, request_of(visit), hall_.meeting, code,
                                                            registration_edit(changed), person_edit(changed));
                if (done.ended == office::Ended::changed)
                    return {{registered(visit, done, Outcome::corrected, {last_action()})}};
                auto answer = registered(visit, done, Outcome::as_it_was, {});
                answer.can_be_undone = false;
                return {{answer}};
            } catch (const office::Refused& refused) {
                return hitch_of(visit, Purpose::correct, refused);
            }
        },
        std::move(respond));
}

void Site::replace(const Visit& visit, Respond respond) {
    change(visit, [this, visit] { return replace_now(visit); }, std::move(respond));
}

/// Who comes is received where the one who leaves had a seat.
Site::Done Site::replace_now(const Visit& visit) {
    if (const auto here = typed(visit.form, "here"); !here.empty())
        return {{receive(visit, here, CheckInKind::in, office_.now())}};
    office::ReplacePerson wanted{hall_.meeting, code_of(visit.form), coming_of(visit.form),
                                 role_of(visit.form)};
    office::Registered done;
    try {
        done = office::replace_person(office_, request_of(visit), wanted);
    } catch (const office::Refused& refused) {
        return hitch_of(visit, Purpose::replace, refused);
    }
    auto answer = registered(visit, done, Outcome::instead, {last_action()});
    if (answer.outcome != Outcome::instead)
        return {{answer}};
    const auto received = receive(visit, done.registration.code.text(), CheckInKind::in, office_.now());
    if (!received.can_be_undone)
        return {{answer, received}};
    answer.time = received.time;
    answer.actions.insert(answer.actions.begin(), last_action());
    return {{answer}};
}

Reply Site::show_delegation(const Visit& visit, const std::vector<Answer>& refused) {
    const DelegationCode code{typed(visit.form, "delegation")};
    return page_reply(delegation_page(frame_of(visit), code,
                                      office::delegation_at_desk(office_, hall_.meeting, code, visit.door),
                                      refused, visit.words));
}

void Site::receive_group(const Visit& visit, Respond respond) {
    change(
        visit,
        [this, visit, since = office_.now()] {
            constexpr std::string_view marked = "here-";
            const DelegationCode code{typed(visit.form, "delegation")};
            Done done;
            std::vector<Answer> refused;
            const bool all = !field(visit.form, "all").empty();
            for (const auto& member :
                 office::delegation_at_desk(office_, hall_.meeting, code, visit.door).members) {
                const auto& text = member.registration.code.text();
                const bool is_meant =
                    all ? member.registration.status == RegistrationStatus::confirmed && !member.since
                        : visit.form.contains(std::string{marked} + text);
                if (!is_meant)
                    continue;
                done.answers.push_back(receive(visit, text, CheckInKind::in, since));
                if (tone_of(done.answers.back().outcome) == Tone::bad)
                    refused.push_back(done.answers.back());
            }
            done.next = [this, visit, refused] { return show_delegation(visit, refused); };
            return done;
        },
        std::move(respond));
}

} // namespace plenary::desk
