/// \file
/// Which registration of the meeting a row of a list is about. Part of importing.
#pragma once

#include "domain/importing.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

namespace plenary::domain {

/// By code.
using ImportedPeople = std::unordered_map<std::string, Participant>;

class ImportPlaces {
public:
    /// Makes room for so many.
    void reserve(std::size_t places);

    /// Makes the registration at this place of the roster findable. `people` has to outlive this, and has
    /// all who are noted.
    void note(std::size_t place, const Registration& registration, const ImportedPeople& people);

    [[nodiscard]] std::optional<std::size_t> with_code(const std::string& code) const;

    /// By the code of the registration; else by that of the participant; else by name, or by address where
    /// the names are alike, among the people of the delegation.
    [[nodiscard]] std::optional<std::size_t> of(const ImportRow& row, const PersonName& name,
                                                const DelegationCode& delegation) const;

private:
    struct Place {
        std::size_t place;
        const PersonName* name;
    };

    std::unordered_map<std::string, std::size_t> by_code_;
    std::unordered_map<std::string, std::size_t> by_person_;
    std::unordered_map<std::string, Place> by_name_; ///< folded name or address, and delegation
};

} // namespace plenary::domain
