/// \file
/// What was done, as the change log has it.
#pragma once

#include "domain/change/record.hpp"

#include <cstdint>
#include <string>

namespace plenary::domain {

/// What an action did to one thing.
struct HistoryEntry {
    std::int64_t action = 0; ///< its number in the log, from 1
    std::string at;          ///< `2011-04-01T08:00:00Z`
    std::string actor;
    std::string desk;
    std::string what; ///< the action, such as `load`
    LoggedChange change;
    bool is_forgotten = false; ///< words about a person were taken from the entry
};

} // namespace plenary::domain
