/// \file
/// The name of a person, in the forms that are used of it.
#pragma once

#include "domain/words.hpp"

#include <optional>
#include <string>

namespace plenary::domain {

/// A person's name, as written, never re-cased. `latin` is always there; the other forms
/// are empty where they are the same as `latin`.
struct PersonName {
    std::string latin; ///< in Latin letters, as in a passport or as the person signs in English
    std::string own;   ///< in the person's own script
    std::string badge; ///< as it is printed on the badge
    std::string sort;  ///< the key that lists are ordered by, such as "Shah, Muhammad Rafiuddin"
    std::optional<NameStyle> printed = {}; ///< in documents; nothing: as their order of names is

    [[nodiscard]] const std::string& on_badge() const { return badge.empty() ? latin : badge; }
    [[nodiscard]] const std::string& sort_key() const { return sort.empty() ? latin : sort; }

    /// What stands before the comma of the key; empty where it has none, as the family name is not known.
    [[nodiscard]] std::string family() const {
        const auto comma = sort.find(',');
        return comma == std::string::npos ? std::string{} : sort.substr(0, comma);
    }

    friend bool operator==(const PersonName&, const PersonName&) = default;
};

} // namespace plenary::domain
