/// \file
/// A description for plenary-paper, taken apart: its lines in fields, and where things are placed.
#pragma once

#include "report/paper/paper_description.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace plenary::testing {

using Fields = std::vector<std::string>;

inline std::vector<Fields> lines_of_description(const std::string& description) {
    std::vector<Fields> lines;
    std::istringstream text{description};
    for (std::string line; std::getline(text, line);) {
        auto& fields = lines.emplace_back();
        std::istringstream cells{line};
        for (std::string cell; std::getline(cells, cell, '\t');)
            fields.push_back(cell);
    }
    return lines;
}

inline report::PlacedBox box_of(const Fields& fields) {
    return {std::stod(fields.at(1)), std::stod(fields.at(2)), std::stod(fields.at(3)),
            std::stod(fields.at(4))};
}

/// Less than what is rounded when a length is written.
inline constexpr double no_length = 1e-3;

inline bool is_within(const report::PlacedBox& inner, const report::PlacedBox& outer) {
    return inner.x >= outer.x - no_length && inner.y >= outer.y - no_length &&
           inner.x + inner.width <= outer.x + outer.width + no_length &&
           inner.y + inner.height <= outer.y + outer.height + no_length;
}

inline bool overlap(const report::PlacedBox& a, const report::PlacedBox& b) {
    return a.x + no_length < b.x + b.width && b.x + no_length < a.x + a.width &&
           a.y + no_length < b.y + b.height && b.y + no_length < a.y + a.height;
}

} // namespace plenary::testing
