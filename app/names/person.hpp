/// \file
/// What of two people is compared.
#pragma once

#include <optional>
#include <string>

namespace plenary::names {

/// As written.
struct Name {
    std::string latin;
    std::string own; ///< in the person's own script; empty where it is the same
};

enum class Sex { female, male };

struct Person {
    Name name;
    std::optional<Sex> sex; ///< nothing when not known, or neither
    std::string email;      ///< empty when not known; compared without regard to case
};

} // namespace plenary::names
