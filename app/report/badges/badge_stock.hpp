/// \file
/// The paper that badges are printed on: how large a badge is, and where on a sheet each stands.
#pragma once

#include "report/paper/paper_description.hpp"

#include <span>
#include <string>
#include <string_view>

namespace plenary::report {

/// Lengths are millimetres.
struct BadgeStock {
    std::string_view name;         ///< brand and number, or the format of paper
    std::string_view also_numbers; ///< of the same measures, with blanks between them
    double page_width;
    double page_height;
    double width; ///< of a badge
    double height;
    int columns;
    int rows;
    double first_x; ///< of the upper left badge
    double first_y;
    double pitch_x; ///< from one badge to the next
    double pitch_y;
    bool is_cut; ///< plain paper, along lines that are printed

    [[nodiscard]] int a_sheet() const { return columns * rows; }
    /// Where a badge of a sheet stands; rows are filled one after another.
    [[nodiscard]] PlacedBox place(int number) const;
    /// Within it nothing is printed of a badge.
    [[nodiscard]] double margin() const;
    /// How far a sheet may be off until something that is printed leaves it.
    struct Play {
        double left;
        double right;
        double up;
        double down;
    };
    [[nodiscard]] Play play() const;
};

std::span<const BadgeStock> badge_stocks();

/// By its name or number, whatever the case, blanks and dashes; nothing if it is not known.
const BadgeStock* find_badge_stock(std::string_view name);

} // namespace plenary::report
