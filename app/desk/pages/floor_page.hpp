/// \file
/// The speakers' list, as whoever keeps it in the room sees it, as HTML.
#pragma once

#include "desk/pages/markup.hpp"
#include "desk/serving/form.hpp"
#include "office/meetings/floor.hpp"

#include <string>
#include <vector>

namespace plenary::desk {

struct FloorPage {
    const Frame& frame;
    office::Floor floor;
    std::vector<office::DelegationChoice> delegations = {};
    Said refused = {};         ///< why nothing was done; empty where it was
    Form said = {};            ///< what was typed into the form, which was not done
    FieldReasons reasons = {}; ///< what is wrong with its fields
};

std::string floor_page(const FloorPage& page, const Words& words);

} // namespace plenary::desk
