/// \file
/// The part of a site that receives and finds people, and takes back what was done at a desk.
#include "desk/site/site.hpp"
#include "domain/change/typed_code.hpp"
#include "domain/token.hpp"
#include "office/people/receiving.hpp"
#include "office/records/undoing.hpp"
#include "util/clean_text.hpp"

#include <charconv>

namespace plenary::desk {

using namespace domain;

namespace {

/// When the person stood there: so many seconds `ago` as the page had to keep what was scanned, a day at most.
Instant stood_there(const Form& form, Instant now) {
    constexpr std::int64_t a_day = 24 * 60 * 60;
    const auto text = field(form, "ago");
    std::int64_t ago = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), ago);
    return read.ec == std::errc{} && ago > 0 && ago <= a_day ? Instant{now.seconds - ago} : now;
}

/// A badge, or a part of one: as long as no code is, and with digits, which no name has, however long.
bool is_of_badge(const std::string& typed) {
    constexpr std::string_view digits = "0123456789";
    return read_token_as_typed(typed) ||
           (may_be_token(typed) && typed.find_first_of(digits) != std::string::npos);
}

/// What may be a code is one; the rest is a name to look for.
bool is_code_of(const office::Office& office, const MeetingCode& meeting, const std::string& typed) {
    if (is_of_badge(typed) || is_code(read_registration_code(typed).text(), CodeStyle::registration))
        return true;
    return office.reading([&](const registry::Reading& registry) {
        return !registry.registrations_with(meeting, readings_of(typed)).empty();
    });
}

} // namespace

Answer Site::receive(const Visit& visit, const std::string& typed, CheckInKind kind, Instant since) {
    office::ReceivePerson wanted{hall_.meeting, typed};
    wanted.kind = kind;
    wanted.session = visit.door;
    wanted.since = since;
    try {
        return answer_of(office::receive_person(office_, request_of(visit), wanted));
    } catch (const office::Refused& refused) {
        return answer_of(typed, refused, visit.words);
    }
}

Search Site::search(const Visit& visit, const std::string& typed, bool goes_out) const {
    Search search{typed, office::find_at_desk(office_, hall_.meeting, typed), {}, goes_out};
    std::vector<RegistrationCode> listed;
    for (const auto& one : search.found.people)
        if (listed.size() < most_found)
            listed.push_back(one.registration.code);
    if (!listed.empty())
        search.inside = office::inside_at_desk(office_, hall_.meeting, listed, visit.door);
    return search;
}

void Site::receive_or_search(const Visit& visit, Respond respond) {
    const auto typed = util::clean_text(field(visit.form, "typed")).text;
    if (typed.empty())
        return respond(see_other("/"));
    const auto kind = field(visit.form, "kind") == "out" ? CheckInKind::out : CheckInKind::in;
    if (!is_code_of(office_, hall_.meeting, typed))
        return respond(show_desk(visit, search(visit, typed, kind == CheckInKind::out)));
    change(
        visit,
        [this, visit, typed, kind, since = stood_there(visit.form, office_.now())] {
            return Done{{receive(visit, typed, kind, since)}};
        },
        std::move(respond));
}

void Site::undo(const Visit& visit, Respond respond) {
    const auto code = util::clean_text(field(visit.form, "code")).text;
    const auto* answer = answers_.to_undo(visit.desk->name, field(visit.form, "number"));
    change(
        visit,
        [this, visit, code, answer = answer ? *answer : Answer{}] {
            try {
                return Done{{take_back(visit, code, answer)}};
            } catch (const office::Refused& refused) {
                return Done{{answer_of(code, refused, visit.words)}};
            }
        },
        std::move(respond));
}

/// What was done at a desk in one go, the last of it first; else the last check-in.
Answer Site::take_back(const Visit& visit, const std::string& code, const Answer& answer) {
    if (answer.actions.empty())
        return answer_of(office::undo_check_in(office_, request_of(visit), {hall_.meeting, code}));
    Answer back = answer;
    back.outcome = Outcome::taken_back;
    back.can_be_undone = false;
    back.actions.clear();
    back.moved_up.clear();
    back.why = {};
    for (const auto action : answer.actions)
        if (office::undo_action(office_, request_of(visit, std::to_string(action)), action).ended ==
            office::Ended::before)
            back.outcome = Outcome::sent_before;
    try {
        back.who = office::person_at_desk(office_, hall_.meeting, RegistrationCode{code}).who;
    } catch (const office::Refused&) { // registered by what was taken back: who it was is still said
    }
    return back;
}

} // namespace plenary::desk
