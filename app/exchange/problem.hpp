/// \file
/// What is wrong with a place in a table. Problems are collected, so that a person sees all of them at once.
#pragma once

#include <string>

namespace plenary::exchange {

struct Problem {
    int row = 0;         ///< as a spreadsheet shows it, from 1; 0 when it is about the table as a whole
    std::string column;  ///< its header, or its letters where it has none; may be empty
    std::string value;   ///< what stands there, perhaps cut short; not made safe to print
    std::string message; ///< safe to print; no full stop
    std::string hint;    ///< what to do; safe to print; may be empty

    friend bool operator==(const Problem&, const Problem&) = default;
};

} // namespace plenary::exchange
