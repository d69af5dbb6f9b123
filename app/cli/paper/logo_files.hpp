/// \file
/// The logos of a meeting, from a folder.
#pragma once

#include "cli/context.hpp"
#include "domain/model.hpp"
#include "report/paper/paper.hpp"

#include <vector>

namespace plenary::cli {

/// What `--logos` has of those that the meeting names, as the format takes them; none without the option. Throws CommandError
/// where one is not there or is no such picture, the meeting names none, or the format has no pictures.
std::vector<report::Logo> logos_of(const Invocation& invocation, const domain::Meeting& meeting);

} // namespace plenary::cli
