/// \file
/// What the tables of words have in common. Only for paper_words_*.cpp.
#pragma once

#include "report/paper/paper_words.hpp"

namespace plenary::report {

/// Whether the table has every phrase, at its place, and says something for it.
consteval bool is_in_order(const PaperWords& words) {
    for (std::size_t i = 0; i < phrase_count; ++i)
        if (words.phrases[i].phrase != static_cast<Phrase>(i) || words.phrases[i].text.empty())
            return false;
    return true;
}

/// From 0 for Monday.
inline std::size_t weekday_place(const domain::Date& date) {
    return (date.day_of_week().as_number() + 6U) % 7U; // Boost begins with Sunday
}

} // namespace plenary::report
