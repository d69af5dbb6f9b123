/// \file
/// What is said of meetings to come and cannot all hold.
#pragma once

#include "domain/model.hpp"

#include <string>
#include <vector>

namespace plenary::domain {

struct Contradiction {
    const Meeting* meeting = nullptr; ///< of which it is said
    const Meeting* other = nullptr;   ///< whose order or days are in the way; null: none
    std::string field;                ///< of the meeting
    std::string message;
    std::string help;
    bool is_of_number = false; ///< a number of a series is against it
};

/// Of meetings that are neither held nor cancelled: a number against what the meeting comes after, by way of
/// others too; a meeting after one that is cancelled; a wish that leaves no days: before the meetings that come
/// first are over, against the numbers of the series, outside of its mandate or of the year of the meeting, or
/// shorter than the meeting; a year outside of the mandate. The meetings are those of `dataset`.
std::vector<Contradiction> contradictions(const Dataset& dataset);

} // namespace plenary::domain
