/// \file
/// What a page needs while the desk cannot be reached: the list by which it decides, and what it then says.
#pragma once

#include "desk/pages/words.hpp"
#include "office/people/door_list.hpp"

#include <string>

namespace plenary::desk {

/// JSON, on one line: `people` has by code the outcome of who may not come in, since when and where who is inside, and whether there is a
/// note; `badges` the code by the digest of the token, empty for a revoked one; `said` the symbol, the headline and the next step of each
/// outcome. No name is in it.
std::string list_json(const office::DoorList& list, const Words& words);

} // namespace plenary::desk
