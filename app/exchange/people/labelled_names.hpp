/// \file
/// A role before the name of whoever has it, in one cell: "Head of delegation: Mr. Tom Abbott".
#pragma once

#include "domain/words.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plenary::exchange {

struct LabelledName {
    domain::Role role;
    std::string label; ///< the role as it is written
    std::string name;  ///< what stands behind the sign; perhaps "TBC"
};

/// Nothing where no role stands there, or no name behind it. Behind a dash only a whole name is one.
std::optional<LabelledName> name_behind_role(std::string_view cell);

} // namespace plenary::exchange
