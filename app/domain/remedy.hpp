/// \file
/// What a person can do about what went wrong: a sentence as data. The acts in it are named, not worded,
/// since a command line says
/// "'plenary participant replace'" where a page shows a button.
#pragma once

#include <functional>
#include <initializer_list>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plenary::domain {

/// Something that a person can do with plenary. What its arguments are stands beside it, where it has any.
enum class Act {
    load_fixtures,
    name_registry, ///< another registry file than the one in use
    examine_registry,
    list_things, ///< noun: of this kind
    find_participant,
    register_participant,
    edit_participant,
    reinstate_participant,
    replace_participant,
    enter_as_new,    ///< the person is new, or the thing is another one, whoever is alike
    enter_as_known,  ///< code of a participant
    name_delegation, ///< of rows that name none
    map_column,      ///< header, field or "-"
    name_encoding,   ///< encoding
    invite_delegation,
    undo_check_in,
    enter_past_check_ins,
    issue_badges, ///< meeting
    revoke_badges,
    propose_dates, ///< meeting
    reschedule_meeting,
    reconfirm_participant,
    plan_agenda, ///< meeting, or none
    import_calendar,
    check_schedule,
    see_log,
    undo_action, ///< its number, or none
};

/// An act with what it is done to.
struct Step {
    Act act = Act::load_fixtures;
    std::vector<std::string> arguments = {};

    friend bool operator==(const Step&, const Step&) = default;
};

/// One sentence without a full stop: pieces of text, and steps to be worded.
class Remedy {
public:
    using Piece = std::variant<std::string, Step>;

    Remedy() = default;
    Remedy(std::string text) {
        add(std::move(text));
    } // NOLINT(google-explicit-constructor): a sentence is a remedy
    Remedy(const char* text) : Remedy(std::string{text}) {} // NOLINT(google-explicit-constructor)
    Remedy(std::initializer_list<Piece> pieces) : pieces_(pieces) {}

    void add(Piece piece) {
        const auto* text = std::get_if<std::string>(&piece);
        if (text == nullptr || !text->empty())
            pieces_.push_back(std::move(piece));
    }

    [[nodiscard]] bool empty() const { return pieces_.empty(); }
    [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }

    /// The sentence, with each step as `word` says it.
    [[nodiscard]] std::string in_words(const std::function<std::string(const Step&)>& word) const;

    friend bool operator==(const Remedy&, const Remedy&) = default;

private:
    std::vector<Piece> pieces_;
};

} // namespace plenary::domain
