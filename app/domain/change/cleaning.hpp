/// \file
/// Texts that were kept before plenary refused what it refuses today (util/clean_text.hpp).
#pragma once

#include "domain/model.hpp"

#include <string_view>

namespace plenary::domain {

/// Whether the texts of a field by this name may have several lines.
inline bool may_have_lines(std::string_view field) {
    return field == "purpose" || field == "text";
}

/// Makes each text of each thing as clean as one that comes in today. What must be stated and has no letter is "?" then.
/// Codes are as they are.
void repair_texts(Dataset& data);

} // namespace plenary::domain
