/// \file
/// Days and numbers in options.
#pragma once

#include "cli/invocation.hpp"
#include "domain/time/dates.hpp"

#include <optional>
#include <string_view>

namespace plenary::cli {

/// The days of an option; nothing where it is not given. Throws CommandError (usage) for what is none.
std::optional<domain::DaySpan> days_of(const Invocation& invocation, std::string_view option);

/// What the number of an option may be.
struct NumberRange {
    double least = 0;
    double most = 0;
    char unit = '\0';           ///< may stand behind it
    std::string_view such_as{}; ///< for the message
};

/// The number of an option; nothing where it is not given. Throws CommandError (usage) for what is none of
/// the range.
std::optional<double> number_of(const Invocation& invocation, std::string_view option,
                                const NumberRange& range);

} // namespace plenary::cli
