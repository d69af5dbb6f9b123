/// \file
/// What beside the name speaks for and against somebody being the person of a row. Part of importing.
#pragma once

#include "domain/import/import_places.hpp"
#include "domain/import/import_row.hpp"
#include "domain/import/importing.hpp"

#include <string>

namespace plenary::domain {

/// The score of a name alone, where something is known against it.
inline constexpr int score_against = 90;

class ImportEvidence {
public:
    /// `places` knows which addresses several people have, and has to outlive this.
    explicit ImportEvidence(const ImportPlaces& places) : places_(places) {}

    /// Whether something beside the name says that it is the same person.
    [[nodiscard]] bool agrees(const ImportRow& row, const Participant& person) const;
    /// What of the row cannot be true of that person; empty where nothing is known against it.
    [[nodiscard]] std::string contradiction(const ImportRow& row, const Participant& person) const;
    /// Whether the person has the address of the row, which nobody shares, and a name that says no more or no less
    /// than a word: "Ivan Ivanov" is "Ivan Petrovich Ivanov".
    [[nodiscard]] bool is_known_by_address(const NamedRow& row, const Participant& person) const;
    /// In words, of somebody with the same name: its address, telephone or date of birth, or else the delegation.
    [[nodiscard]] std::string what_agrees(const ImportRow& row, const Participant& person) const;

private:
    const ImportPlaces& places_;
};

} // namespace plenary::domain
