/// \file
/// What the desk says, in each of its languages. `{1}`, `{2}` ... stand for what is filled in.
#pragma once

#include "domain/rules/rule_code.hpp"
#include "domain/words.hpp"
#include "names/trait.hpp"
#include "office/refused.hpp"

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::desk {

/// What a desk is told of whoever stands before it, or of what it did.
enum class Outcome {
    received,
    gone_out,
    taken_back,
    already_in,
    already_out,
    sent_before, ///< the same request came twice
    not_inside,
    waitlisted,
    nominated, ///< not confirmed yet
    withdrawn,
    turned_down, ///< the registration was refused
    unknown_code,
    unknown_badge,
    badge_of_another_meeting,
    badge_revoked,
    code_unclear,
    too_early, ///< before the first day
    not_now,   ///< a rule of the register forbids it
    nothing_to_take_back,
    registered, ///< and received
    queued,     ///< registered, without a seat
    instead,    ///< registered in the place of somebody, and received
    corrected,
    as_it_was, ///< nothing was said anew
    badge_printed,
};
/// What it is called in pages and scripts, `already-in`.
std::string_view word_of(Outcome outcome);
inline constexpr std::size_t outcome_count = static_cast<std::size_t>(Outcome::badge_printed) + 1;

struct OutcomeWords {
    std::string_view headline;
    std::string_view next; ///< what to do now; may be empty
};

/// Refusals that a desk can meet, which have words in each language.
inline constexpr auto told_reasons =
    std::to_array<office::Reason>({office::Reason::unknown_code,       office::Reason::edited_since,
                                   office::Reason::person_unsaid,      office::Reason::name_unsaid,
                                   office::Reason::registered_already, office::Reason::was_received,
                                   office::Reason::not_active,         office::Reason::no_seat,
                                   office::Reason::seat_lost,          office::Reason::time_to_come,
                                   office::Reason::venue_unknown,      office::Reason::is_over,
                                   office::Reason::cannot_be_undone,   office::Reason::not_confirmed,
                                   office::Reason::code_unclear,       office::Reason::not_invited,
                                   office::Reason::code_used,          office::Reason::door_closed,
                                   office::Reason::dates_unknown,      office::Reason::nothing_done});

/// Rules of the register that what is done at a desk can break, which have words in each language.
inline constexpr auto told_rules = std::to_array<domain::Rule>(
    {domain::Rule::thing_unknown,      domain::Rule::thing_double,        domain::Rule::part_double,
     domain::Rule::code_style,         domain::Rule::number_range,        domain::Rule::language_tag,
     domain::Rule::time_nonexistent,   domain::Rule::registration_person, domain::Rule::head_double,
     domain::Rule::certificate_double, domain::Rule::detail_text,         domain::Rule::turn_status,
     domain::Rule::capacity_exceeded,  domain::Rule::funded_exceeded,     domain::Rule::check_in_status,
     domain::Rule::check_in_outside,   domain::Rule::check_in_venue,      domain::Rule::undo_kind,
     domain::Rule::undo_unknown,       domain::Rule::participant_merged,  domain::Rule::code_retired,
     domain::Rule::status_transition,  domain::Rule::check_in_changed,    domain::Rule::undo_conflict});

struct Words {
    std::string_view language; ///< as BCP 47 writes it
    std::string_view itself;   ///< what the language is called in it

    std::string_view desk;       ///< "Desk {1}"
    std::string_view box;        ///< what to put into the box
    std::string_view receive;    ///< the button
    std::string_view goes_out;   ///< the other button
    std::string_view found;      ///< "{1} found by '{2}'"
    std::string_view found_none; ///< "Nobody is found by '{1}'."
    std::string_view fewer;      ///< what to do then
    std::string_view more;       ///< "{1} more: type more of the name"
    std::string_view recent;     ///< heading of the last twenty
    std::string_view nothing_yet;
    std::string_view undo;
    std::string_view undo_of;       ///< "Undo: {1}", for who cannot see where the button stands
    std::string_view since;         ///< "since {1}"
    std::string_view since_at_desk; ///< "since {1}, desk {2}"
    std::string_view moved_up;      ///< "Has a seat now, from the waiting list: {1}"
    std::string_view note;          ///< heading of the note of protocol
    std::string_view received, expected, inside;
    std::string_view by_delegation;
    std::string_view delegation;
    std::string_view not_live;         ///< the counts are not told by themselves just now
    std::string_view not_yet_sent;     ///< "Not yet sent: {1}", while the desk cannot be reached
    std::string_view decided_offline;  ///< "Decided offline, by the list of {1}"
    std::string_view was_offline;      ///< the same beside what was done, in the list of the last twenty
    std::string_view decided_then;     ///< "Decided offline: {1}", beside an answer that is otherwise
    std::string_view not_decided;      ///< offline, for want of a list
    std::string_view not_decided_next; ///< what to do then
    std::string_view no_names_offline, no_names_offline_next;
    std::string_view note_offline; ///< there is a note of protocol, which the page does not have
    std::string_view photo_of;     ///< "Photo of {1}"

    std::string_view camera_open, camera_close; ///< buttons
    std::string_view camera_hint;
    std::string_view camera_missing; ///< why there is no button: no camera at this machine
    std::string_view camera_unknown; ///< the browser gives a page none
    std::string_view camera_unread;  ///< nothing here reads what it sees
    std::string_view camera_refused; ///< the person at the browser did not allow it
    std::string_view can_use_camera; ///< what this browser can do, from here on
    std::string_view can_go_on;      ///< "... by the list of {1}", while the desk cannot be reached
    std::string_view can_only_keep;  ///< the same without a list
    std::string_view needs_script;   ///< what it cannot do without JavaScript
    std::string_view was_read;       ///< the button beside a refusal
    std::string_view scan_waits;     ///< a badge was scanned while a form is being filled in
    std::string_view sound_on, sound_off;
    std::string_view language_label;
    std::string_view change; ///< the button beside a choice
    std::string_view door;
    std::string_view door_of_meeting;

    std::string_view pages; ///< what the links to them are called
    std::string_view to_desk;
    std::string_view register_somebody;
    std::string_view hall_screen;
    std::string_view chair_screen;
    std::string_view floor; ///< the speakers' list
    std::string_view asks_for_floor;
    std::string_view speaker_code;
    std::string_view item, in_general;                                      ///< on which is spoken
    std::string_view by_its_class;                                          ///< of the delegation
    std::string_view inscribe;                                              ///< the button
    std::string_view speaks_now;                                            ///< who is to be called next
    std::string_view spoke, was_absent, withdraws, speaks_next, asks_again; ///< buttons

    std::string_view details;
    std::string_view details_of;       ///< "Details: {1}"
    std::string_view whole_delegation; ///< "Delegation: {1}"
    std::string_view print_badge;
    std::string_view printed_on;  ///< which paper or label
    std::string_view former_ends; ///< what printing does to the former badge
    std::string_view cannot_print;
    std::string_view printed_before;
    std::string_view no_paper_program; ///< why no badge can be printed
    std::string_view receive_person;   ///< the one whose page this is
    std::string_view somebody_instead; ///< "Somebody else comes instead"

    std::string_view register_title, correct_title, replace_title; ///< of {1}
    std::string_view family, given, own_script, on_badge, role_label, position, email;
    std::string_view choose;
    std::string_view at_this_meeting;
    std::string_view others;
    std::string_view register_and_receive, save, hand_over; ///< buttons of the three
    std::string_view alike;                                 ///< "Is it one of these?"
    std::string_view alike_first;                           ///< the same, where it stands in the way
    std::string_view it_is;
    std::string_view it_is_of; ///< "It is {1}"
    std::string_view nobody_of_these;
    std::string_view person_unsaid;
    std::string_view no_seat;
    std::string_view seat_missing; ///< while the form is filled in
    std::string_view put_on_list;
    std::string_view not_registered;         ///< a rule forbids it
    std::string_view forbidden;              ///< "A rule forbids it ({1})", of one that has no words here
    std::string_view not_kept;               ///< a text that is too long, or has what no text has
    std::string_view look_at_marked;         ///< above a form that comes back with such a text
    std::string_view taken_out, longer_than; ///< beside the field: what no text has; "... {1} characters"
    std::string_view minutes_unread;         ///< what is no number of them

    std::string_view delegation_here; ///< "{1}: {2} of {3} are here"
    std::string_view not_here_now;
    std::string_view receive_marked;
    std::string_view receive_all;

    std::string_view this_minute;  ///< received in it
    std::string_view received_of;  ///< "{1} of {2} received"
    std::string_view minutes_said; ///< "Received in each of the last {1} minutes, {2} at most"
    std::string_view as_at;        ///< "As at {1}, at the venue"
    std::string_view delegations, present, absent;
    std::string_view of_them; ///< how many there are in all
    std::string_view people_received;
    std::string_view present_of;                ///< "{1} of {2} delegations are present"
    std::string_view quorum_met, quorum_missed; ///< of {1}
    std::string_view quorum_needs;              ///< "{1} are needed"
    std::string_view no_quorum_rule;

    std::string_view pair_title;
    std::string_view pair_help;
    std::string_view code;
    std::string_view let_in;
    std::string_view wrong_code;

    std::string_view who_title; ///< which colleague sits at the desk
    std::string_view who_help;
    std::string_view colleague;
    std::string_view pin;
    std::string_view sit; ///< the button
    std::string_view wrong_pin;
    std::string_view leave;            ///< the button by which another takes the seat
    std::string_view not_allowed;      ///< to the colleague who sits there
    std::string_view not_allowed_more; ///< than to receive this person

    std::string_view busy;         ///< another process writes
    std::string_view cannot_write; ///< "The registry cannot be written: {1}"
    std::string_view not_done;     ///< nothing was changed
    std::string_view another_browser;
    std::string_view open_there; ///< its address stands below
    std::string_view fingerprint;
    std::string_view compare_fingerprint;
    std::string_view too_many_codes; ///< wrong ones, from where this one comes
    std::string_view form_is_stale;  ///< a page that is not from here
    std::string_view not_here;       ///< no such page
    std::string_view back;
    std::string_view for_show;  ///< everybody here is invented
    std::string_view disk_full; ///< nothing can be recorded for want of space
    std::string_view damaged;   ///< the registry is damaged: the desk ends

    std::array<OutcomeWords, outcome_count> outcomes;                            ///< in the order of Outcome
    std::array<std::string_view, domain::Words<domain::Role>::all.size()> roles; ///< in the order of Role
    std::array<std::string_view, domain::Words<domain::RegistrationStatus>::all.size()> statuses;

    std::array<std::string_view, names::trait_count> traits; ///< in the order of Trait
    std::array<std::string_view, told_reasons.size()> refusals =
        {}; ///< of told_reasons; English says what is said of it
    std::array<std::string_view, told_rules.size()> rules = {}; ///< of told_rules, likewise

    [[nodiscard]] const OutcomeWords& of(Outcome outcome) const {
        return outcomes.at(static_cast<std::size_t>(outcome));
    }
    [[nodiscard]] std::string_view of(domain::Role role) const {
        return roles.at(static_cast<std::size_t>(role));
    }
    [[nodiscard]] std::string_view of(domain::RegistrationStatus status) const {
        return statuses.at(static_cast<std::size_t>(status));
    }
};

extern const Words english;
extern const Words french;
extern const Words russian;

/// The languages, English first.
const std::array<const Words*, 3>& all_words();

/// In the language that was chosen, else that which an Accept-Language header likes best, else English.
const Words& words_for(std::string_view chosen, std::string_view accept_language);

/// What is said, and in which language: what a machine says, such as why a file cannot be written, has no other.
struct Said {
    std::string text = {};
    std::string_view language = "en";
};

/// Why something is refused, in the language of the page: of each rule that it breaks, a sentence.
Said why_refused(const office::Refused& refused, const Words& words);

/// In what two people are alike, "same name; same e-mail".
std::string alike_in(const std::vector<names::TraitFound>& traits, const Words& words);

/// The text with its places filled.
std::string fill(std::string_view text, std::initializer_list<std::string_view> values);

} // namespace plenary::desk
