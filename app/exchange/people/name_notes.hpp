/// \file
/// What is said of somebody beside the name, in its cell: that the person does not come, or comes in another's place.
#pragma once

#include "domain/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

struct NameNotes {
    std::optional<domain::RegistrationStatus> status{}; ///< "withdrawn", "cancelled"
    std::string status_words{};                         ///< as written
    std::string unclear{};                              ///< "replaced by Ms. Green": who comes is to be asked
    std::vector<std::string>
        others{}; ///< as written: "online", "replacing Ms. Green"; they say nothing that is stored
};

/// Takes them off a name, wherever they stand: "John Abbott (withdrawn)", "Eva Baker - cancelled",
/// "Tom Hill (replacing Ms. Green)". What may be a name stays: "Mari Kask (née Saar)", "Abbott, Will".
NameNotes take_notes(std::string& name);

/// What the name is without them.
std::string without_notes(std::string_view name);

} // namespace plenary::exchange
