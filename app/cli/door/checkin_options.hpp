/// \file
/// The options of the commands of a desk.
#pragma once

#include "cli/command.hpp"
#include "cli/invocation.hpp"
#include "domain/model.hpp"

#include <vector>

namespace plenary::cli {

/// Who stands where and when.
std::vector<Option> desk_options();

/// The same at a door, through which people come and go.
std::vector<Option> door_options();

/// Whether people come in or go out.
domain::CheckInKind check_in_kind_of(const Invocation& invocation);

} // namespace plenary::cli
