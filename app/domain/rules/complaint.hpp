/// \file
/// What is wrong with a cell of a list or a fact about a thing. Complaints are collected, so that a person
/// sees all of them at once.
#pragma once

#include "domain/remedy.hpp"

#include <string>

namespace plenary::domain {

struct Complaint {
    std::string field;   ///< or the header of the column, or its letters where it has none; may be empty
    std::string value;   ///< what stands there, perhaps cut short; may be empty
    std::string message; ///< no full stop
    Remedy remedy = {};  ///< may be empty
    /// The row does not seem to be one person, and somebody may say that it is.
    bool may_be_one = false;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

} // namespace plenary::domain
