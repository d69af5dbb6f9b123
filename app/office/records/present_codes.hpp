/// \file
/// Fixtures that name people by codes that were corrected or merged since. Part of loading.
#pragma once

#include "fixture/check.hpp"
#include "registry/registry.hpp"

#include <vector>

namespace plenary::office {

/// Makes the fixtures name each person by the code of today, and tells by which others they describe people. A fixture
/// that describes the person by the code of today as well goes on to describe the former entry by itself.
registry::FormerCodes name_by_present_codes(const registry::Reading& registry,
                                            std::vector<fixture::Fixture>& fixtures);

} // namespace plenary::office
