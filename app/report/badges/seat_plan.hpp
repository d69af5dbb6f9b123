/// \file
/// Where delegations sit in a room, as a drawing and a roll.
#pragma once

#include "report/documents/paper_roster.hpp"

#include <array>
#include <string_view>

namespace plenary::report {

enum class RoomForm { hollow_square, u_shape, classroom, theatre };
inline constexpr std::array<std::string_view, 4> room_forms{"hollow-square", "u-shape", "classroom",
                                                            "theatre"};

struct Seating {
    RoomForm form = RoomForm::hollow_square;
    int front = 1;  ///< seats of each delegation at the table, or in the first of its rows; at least 1
    int behind = 1; ///< seats of each behind those
};

/// The room as seen from above, the chair at the top. Delegations sit clockwise from the chair, or row by row before it, in
/// the order in which plates stand; each has its number in the roll.
Drawing seat_drawing(const PaperRequest& request, const Seating& seating);

/// The drawing, and the roll: who sits in front, who behind, and who has no seat; heads of delegation first.
Paper seat_plan_paper(const PaperRequest& request, const Seating& seating);

} // namespace plenary::report
