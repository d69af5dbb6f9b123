/// \file
/// The pages on which people are registered, corrected, replaced, and received with their whole delegation, as HTML.
#pragma once

#include "desk/pages/markup.hpp"
#include "desk/serving/form.hpp"
#include "office/people/at_desk.hpp"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace plenary::desk {

/// What is done with what the form says.
enum class Purpose {
    walk_in, ///< somebody is registered, and received
    correct, ///< what is known of a registration and its person
    replace, ///< somebody comes instead of somebody else, and is received
};

/// What a form says of a person, as its fields are called.
inline constexpr std::array<std::string_view, 8> person_fields{"family",     "given", "own",      "badge",
                                                               "delegation", "role",  "position", "email"};

/// What stands in the way of what the form asks for.
enum class Hitch {
    none,
    unsaid, ///< name or delegation
    alike,  ///< the registry knows somebody like that
    no_seat,
    not_done, ///< a rule forbids it
    unkept,   ///< a text cannot be kept as it was typed
};

struct PersonPage {
    const Frame& frame;
    Purpose purpose = Purpose::walk_in;
    std::optional<office::PersonAtDesk> person = {}; ///< who is corrected or replaced
    office::InsideAtDesk inside = {};                ///< whether that person is
    Form said = {}; ///< by the names of person_fields; absent: as it is known
    Hitch hitch = Hitch::none;
    Said why = {};     ///< the hitch
    Said no_seat = {}; ///< why the person would have none, while the form is filled in
    std::vector<office::AlikeAtDesk> alike = {};
    std::vector<office::DelegationChoice> delegations = {};
    FieldReasons reasons = {}; ///< what is wrong with single fields
};

std::string person_page(const PersonPage& page, const Words& words);

/// What is known of a person, as the form shows it.
Form known_of(const office::PersonAtDesk& person);

/// The fields of `said` that are not as they were when the form was made (`was-family` and so on).
Form changed_in(const Form& said);

/// A delegation, whose people are received at once; `refused`: whom not, and why.
std::string delegation_page(const Frame& frame, const domain::DelegationCode& code,
                            const office::DelegationAtDesk& delegation, const std::vector<Answer>& refused,
                            const Words& words);

} // namespace plenary::desk
