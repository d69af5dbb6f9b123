/// \file
/// What a person can do about what went wrong: a sentence as data. The acts in it are named, not worded,
/// since a command line says "'plenary participant replace'" where a page shows a button.
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plenary::domain {

/// Something that a person can do with plenary. What its arguments are stands beside it, where it has any;
/// all may be left out.
enum class Act {
    // The registry as a file.
    load_fixtures,
    name_registry, ///< another registry file than the one in use
    examine_registry,
    upgrade_registry,
    back_up_registry,
    overwrite, ///< replace the file that is in the way

    // Finding things.
    list_things,       ///< noun: of this kind
    list_participants, ///< meeting
    find_participant,
    name_series,     ///< code
    name_meeting,    ///< code
    name_delegation, ///< code; in a list: of rows that name none
    name_venue,      ///< code
    name_country,    ///< code
    name_calendar,   ///< code: the calendar that entries go into

    // Participants.
    name_person,    ///< the name of somebody who is not known yet
    enter_as_new,   ///< the person is new, or the thing is another one, whoever is alike
    enter_as_known, ///< code of a participant
    register_participant,
    edit_participant,
    reinstate_participant,
    replace_participant,
    reconfirm_participant,
    invite_delegation,
    name_last_meetings, ///< forget those whose last meeting ended before a day

    // Lists of other people.
    map_column,    ///< header, field or "-"
    name_encoding, ///< encoding
    name_header_row,
    name_sheet, ///< name
    take_hidden_rows,
    take_struck_rows,
    add_delegations, ///< those that the list names and the registry lacks
    skip_bad_rows,
    export_list, ///< format

    // The door.
    undo_check_in,
    check_in_at_once, ///< with the registration
    enter_past_check_ins,
    issue_badges, ///< meeting
    revoke_badges,

    // Dates and places.
    propose_dates,    ///< meeting
    take_slot,        ///< its number among the dates proposed
    name_dates,       ///< as FIRST..LAST
    name_length,      ///< days
    look_between,     ///< as FIRST..LAST
    list_passed_over, ///< the days that were looked at and not proposed
    keep_plan,        ///< how much of the plan stays, from 0 to 1
    reschedule_meeting,
    move_meeting,
    give_reason, ///< why
    name_time,
    import_calendar,
    check_schedule, ///< past meetings too

    // The agenda.
    plan_agenda,    ///< meeting
    release_agenda, ///< meeting
    release_document,

    // Counts and lists.
    count_by,         ///< dimensions with commas
    name_measure,     ///< what is counted
    name_grouping,    ///< code
    show_all_changes, ///< of a load, not only the first

    // What was done.
    see_log,
    see_action,  ///< its number: what taking it back would change
    undo_action, ///< its number
};
constexpr std::size_t act_count = static_cast<std::size_t>(Act::undo_action) + 1;

/// An act with what it is done to.
struct Step {
    Act act = Act::load_fixtures;
    std::vector<std::string> arguments = {};

    friend bool operator==(const Step&, const Step&) = default;
};

/// How a front end says a step: "'plenary participant replace'".
using Wording = std::function<std::string(const Step&)>;

/// One sentence without a full stop: pieces of text, and steps to be worded.
class Remedy {
public:
    using Piece = std::variant<std::string, Step>;

    Remedy() = default;
    Remedy(std::string text) {
        add(std::move(text));
    } // NOLINT(google-explicit-constructor): a sentence is one
    Remedy(const char* text) : Remedy(std::string{text}) {} // NOLINT(google-explicit-constructor)
    Remedy(std::initializer_list<Piece> pieces);

    /// Goes on with more text or a step.
    void add(Piece piece);
    friend Remedy operator+(Remedy remedy, Piece piece) {
        remedy.add(std::move(piece));
        return remedy;
    }

    [[nodiscard]] bool empty() const { return pieces_.empty(); }
    /// None of them is an empty text, and no two texts stand side by side.
    [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }

    /// The sentence, with each step as `word` says it.
    [[nodiscard]] std::string in_words(const Wording& word) const;

    friend bool operator==(const Remedy&, const Remedy&) = default;

private:
    std::vector<Piece> pieces_;
};

} // namespace plenary::domain
