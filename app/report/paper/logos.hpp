/// \file
/// Logos: what the bytes of a picture are, and how it stands in a row with others.
#pragma once

#include "report/paper/paper.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// The picture, by what its bytes are, whatever it is called; nothing where they are neither PNG nor SVG.
std::optional<Logo> read_logo(const std::string& name, std::string bytes);

/// Where a logo stands, in millimetres from the upper left corner of the row.
struct LogoPlace {
    double x = 0;
    double width = 0;
    double height = 0;
};

/// Each as high as the others and in its proportions, but where the row would be wider than this; in its middle.
std::vector<LogoPlace> places_of(const LogoRow& row, double most_width);

constexpr double logo_height = 18; ///< millimetres

} // namespace plenary::report
