/// \file
/// The texts of this folder as the program carries them.
#pragma once

#include <span>
#include <string_view>

namespace plenary::schemas {

struct SqlStep {
    std::string_view name; ///< file name without ending: `0001-registry`
    std::string_view sql;
};

/// In the order of their numbers; the step at place n brings a registry to version n + 1.
std::span<const SqlStep> sql_steps();

/// The JSON Schema (draft-07) of fixtures.
std::string_view fixture_schema();

} // namespace plenary::schemas
