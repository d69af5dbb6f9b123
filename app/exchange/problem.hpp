/// \file
/// What is wrong with a place in a table.
#pragma once

#include "domain/rules/complaint.hpp"

namespace plenary::exchange {

struct Problem {
    int row = 0; ///< as a spreadsheet shows it, from 1; 0 when it is about the table as a whole
    domain::Complaint complaint;

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace plenary::exchange
