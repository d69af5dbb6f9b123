/// \file
/// The plates that a meeting needs: of whom, what stands on them, and in which rooms.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

struct PlateChoice {
    bool of_people = false;           ///< one for each person, else for each delegation
    std::string second_language = {}; ///< in which a delegation is called a second time; empty: none
        ///< Where it has no name in it, by the table of States and organizations
    bool with_own_script = false; ///< on those of people, also the name in the person's own script
    std::optional<domain::RoomCode> room = {}; ///< only those that stand there
};

struct Plate {
    Whom whom;
    std::string code;            ///< of the delegation or registration
    std::string name;            ///< in large letters
    std::string own_name = {};   ///< empty: none, or as the other
    std::string delegation = {}; ///< of a person
    std::string second = {};     ///< the delegation in the second language; empty: none, or as in the first
    std::string class_title;
    std::int64_t persons = 1;      ///< who sit behind it
    std::vector<bool> stands_in{}; ///< of the rooms of the meeting, each
};

struct Plates {
    std::vector<const domain::Room*> rooms; ///< in which the meeting has sessions, in the order of the venue
    std::vector<Plate> plates;              ///< in the order of the seats
    std::vector<std::string> untranslated;  ///< codes of delegations that have no name in the second language

    [[nodiscard]] std::int64_t count_persons() const;
    /// How many stand in one of the rooms, by its place among them.
    [[nodiscard]] std::int64_t count_in(std::size_t room) const;
};

/// Of those who are invited or expected, but for those who work for the meeting. One stands in each room in which the delegation
/// sits: where the sessions of a room are all held beside others and name delegations, these sit there; else everybody does.
Plates plates_of(const PaperRequest& request, const PlateChoice& choice);

/// A row a plate, and how many stand in each room.
util::Sheet plate_table(const Plates& made, const PlateChoice& choice);

} // namespace plenary::report
