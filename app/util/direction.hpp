/// \file
/// In which direction a text is written.
#pragma once

#include <string_view>
#include <vector>

namespace plenary::util {

/// Whether the first letter that has a direction is written from right to left (Unicode UAX #9, rules P2, P3).
bool is_right_to_left(std::string_view text);

struct DirectedPiece {
    std::string_view text;
    bool right_to_left = false;
};

/// The pieces of a text that are written in one direction each, in their order. Signs and digits between letters
/// of one direction are part of it, others go as the text does.
std::vector<DirectedPiece> directed_pieces(std::string_view text);

} // namespace plenary::util
