/// \file
/// Why an agenda has no timetable without an error: items and rules of it that cannot hold together.
#pragma once

#include "domain/model.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plenary::schedule {

enum class AgendaRuleKind {
    item,          ///< that it is dealt with at all
    pinned,        ///< the item stays where it is
    hours,         ///< of the item
    day,           ///< of the item
    rooms,         ///< of the item
    seats,         ///< of the item
    plenary,       ///< nothing is beside the item
    after,         ///< the item begins when another is over
    person,        ///< is needed by items, and in one place
    stays,         ///< of a person
    delegation,    ///< is required by items, and has so many members
    pause,         ///< between two sessions
    interpreters,  ///< teams, and their hours
    room_closed,   ///< a room, on days, or booked
    other_session, ///< what is none of the agenda stays
};

struct AgendaRule {
    AgendaRuleKind kind = AgendaRuleKind::item;
    std::string of;    ///< code of the item, person, delegation, room or session; of others empty
    std::string other; ///< of after: the other item; of other_session: its meeting

    friend bool operator==(const AgendaRule&, const AgendaRule&) = default;
};

struct AgendaConflict {
    std::vector<AgendaRule> rules; ///< with the sittings and the rooms that there are; the items first
    bool is_minimal = true; ///< whichever is left out, the others can hold; else that is not known of some
};

/// Looks for items and rules of the agenda that cannot hold together; `pinned` items stay where they are. Where
/// so many items are in it that nobody would read them, as where the hours do not suffice, it has no rules.
/// Nothing found is no proof that all can; from when `is_over` says so nothing more is looked for, and what was found may
/// not be minimal. The meeting has exact days, an agenda and a venue.
std::optional<AgendaConflict> find_conflict(const domain::Dataset& data, const domain::Meeting& meeting,
                                            const std::vector<domain::SessionCode>& pinned,
                                            const std::function<bool()>& is_over = {});

/// "'opening' takes 30 minutes", "'hall' is closed on 18 May 2027".
std::string in_words(const AgendaRule& rule, const domain::Dataset& data, const domain::Meeting& meeting);

} // namespace plenary::schedule
