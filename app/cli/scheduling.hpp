/// \file
/// What the commands about dates share: what they look at, and clashes before and after a change.
#pragma once

#include "cli/context.hpp"
#include "schedule/check.hpp"

#include <string>
#include <vector>

namespace plenary::cli {

/// Adds to `data`, which has all meetings, the people who are registered at or named by meetings
/// that are not over on `today`, or at any where `past` is set.
void read_people(const registry::Registry& registry, domain::Dataset& data, const domain::Date& today,
                 bool past);

/// Throws CommandError (refused) for a meeting that was held or cancelled.
void refuse_what_is_over(const domain::Meeting& meeting);

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

/// What a change does to the clashes.
struct ClashChange {
    std::vector<std::string> cured;
    std::vector<std::string> caused;
    std::vector<std::string> kept;
};

/// Clashes of the meetings before and after; a clash is kept when it is of the same kind with the same
/// parties, whatever its days. Those that somebody acknowledged are passed over.
ClashChange compare_clashes(const domain::Dataset& before, const domain::Dataset& after,
                            const schedule::CheckOptions& options);

} // namespace plenary::cli
