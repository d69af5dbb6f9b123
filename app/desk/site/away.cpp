#include "desk/site/away.hpp"

#include "desk/pages/markup.hpp"
#include "desk/site/answer.hpp"
#include "util/json.hpp"

#include <array>

namespace plenary::desk {

namespace {

/// What a page can come to by the list.
constexpr auto decided_by_list = std::to_array<Outcome>(
    {Outcome::received, Outcome::gone_out, Outcome::taken_back, Outcome::already_in, Outcome::not_inside,
     Outcome::waitlisted, Outcome::nominated, Outcome::withdrawn, Outcome::turned_down, Outcome::unknown_code,
     Outcome::unknown_badge, Outcome::badge_revoked, Outcome::code_unclear, Outcome::too_early});

void write_people(util::JsonWriter& json, const office::DoorList& list) {
    json.key("people").begin_object();
    for (const auto& person : list.people) {
        json.key(person.code.text()).begin_array();
        json.value(person.status == domain::RegistrationStatus::confirmed
                       ? ""
                       : word_of(outcome_for(person.status)));
        json.value(person.since ? time_for_desk(*person.since, list.at.date) : "");
        json.value(person.desk).value(person.has_note).end_array();
    }
    json.end_object();
}

void write_said(util::JsonWriter& json, const Words& words) {
    json.key("said").begin_object();
    for (const auto outcome : decided_by_list) {
        const auto shape = shape_of(tone_of(outcome));
        json.key(word_of(outcome)).begin_array();
        json.value(shape.name).value(shape.symbol);
        // Of whom the list does not have, something may be known that came later.
        const bool is_unknown = outcome == Outcome::unknown_code || outcome == Outcome::unknown_badge;
        json.value(words.of(outcome).headline);
        json.value(is_unknown ? words.not_decided_next : words.of(outcome).next).end_array();
    }
    json.end_object();
}

} // namespace

std::string list_json(const office::DoorList& list, const Words& words) {
    std::string text;
    util::JsonWriter json{text};
    const auto at = time_for_desk(list.at, list.at.date);
    json.begin_object().member("at", at).member("open", list.is_open);
    json.member("decided", fill(words.decided_offline, {at}))
        .member("since", words.since)
        .member("sinceAt", words.since_at_desk)
        .member("note", words.note_offline)
        .member("offline", words.was_offline);
    write_people(json, list);
    json.key("badges").begin_object();
    for (const auto& badge : list.badges)
        json.member(badge.digest, badge.is_revoked ? "" : badge.code.text());
    json.end_object();
    write_said(json, words);
    json.end_object();
    return text;
}

} // namespace plenary::desk
