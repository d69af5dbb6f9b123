/// \file
/// What is done with calendars of holidays.
#pragma once

#include "domain/model.hpp"

#include <vector>

namespace plenary::domain {

/// What became of a holiday that was to be added.
enum class Merged {
    added,
    named, ///< it was there, and has its name in one more language now
    same,
};

template<>
struct Words<Merged> {
    static constexpr std::array<std::string_view, 3> all{"added", "named", "same"};
};

/// Adds holidays to a calendar, and says for each what became of it. A holiday of the calendar on the same
/// days and of the same kind is the same one, and keeps what it has; only languages that its name lacks are
/// added. The holidays stand in the order of their days afterwards.
std::vector<Merged> merge_holidays(Calendar& calendar, const std::vector<Holiday>& holidays);

/// Takes holidays out of a calendar again, and says for each whether it was there: on the same days and of the
/// same kind, by a name of it in any language.
std::vector<bool> take_back_holidays(Calendar& calendar, const std::vector<Holiday>& holidays);

/// The most days of a holiday that nobody asks about.
inline constexpr int longest_holiday = 15;

} // namespace plenary::domain
