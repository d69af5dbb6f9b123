/// \file
/// The options that narrow a list of those who are registered at a meeting.
#pragma once

#include "cli/command.hpp"
#include "cli/invocation.hpp"
#include "domain/people/roster.hpp"

#include <vector>

namespace plenary::cli {

/// `options` with `--delegation`, `--role`, `--status`, `--gender`, `--came`, `--not-came` and `--waiting`.
std::vector<Option> with_roster_options(std::vector<Option> options);

/// Whether one of them is given.
bool has_roster_option(const Invocation& invocation);

/// Throws CommandError (usage) where two of them contradict one another, and Refused (unknown_code) for a delegation
/// that is none of these.
domain::RosterFilter roster_filter(const Invocation& invocation,
                                   const std::vector<domain::Delegation>& delegations);

} // namespace plenary::cli
