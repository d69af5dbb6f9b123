/// \file
/// Which registration a row of a list is about, and why it perhaps is not. Part of importing.
#pragma once

#include "domain/import/import_delegations.hpp"
#include "domain/import/import_doubts.hpp"
#include "domain/import/import_evidence.hpp"
#include "domain/import/import_people.hpp"
#include "domain/import/import_places.hpp"
#include "domain/import/import_row.hpp"
#include "domain/import/importing.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <unordered_set>
#include <vector>

namespace plenary::domain {

/// Registrations are named by their places in the roster.
class ImportMatching {
public:
    /// All have to outlive this, and may grow.
    ImportMatching(const std::vector<Registration>& roster, const ImportPeople& people,
                   const ImportPlaces& places, const ListedDelegations& delegations);

    /// A row without a code is about the registration.
    void tell(std::size_t place) { told_.insert(place); }
    [[nodiscard]] bool is_told(std::size_t place) const { return told_.contains(place); }

    /// The registration that the row is about. Of several namesakes it is the one of whom most agrees, and none of
    /// whom somebody said that it is another.
    [[nodiscard]] std::optional<std::size_t> place_of(const NamedRow& row,
                                                      const DelegationCode& delegation) const;
    /// Why a row that names neither the registration nor the participant may be about somebody else than its
    /// name says. From then on a row is about the registration, as of tell().
    std::optional<Doubt> doubt_about(std::size_t place, const NamedRow& row);
    /// Why the row cannot be about the registration at `place`, or about none: a list does not change who is
    /// registered, and for which delegation only where it names the registration by its code.
    [[nodiscard]] std::optional<Complaint> mismatch(const ImportRow& row, const DelegationCode& delegation,
                                                    std::optional<std::size_t> place) const;
    /// Whether the row leaves the institution of the former delegation as it was: then it is not that of the
    /// new one.
    [[nodiscard]] bool stays_behind(const ImportRow& row, const DelegationCode& delegation,
                                    std::optional<std::size_t> place) const;

private:
    /// What speaks for the registration among those of namesakes, the weightiest first.
    [[nodiscard]] std::array<bool, 4> fitness(std::size_t place, const NamedRow& row) const;
    /// A row that corrects half of a name of which the halves are not known.
    [[nodiscard]] std::optional<Complaint> part_unknown(const ImportRow& row,
                                                        const ParticipantCode& person) const;

    const std::vector<Registration>& roster_;
    const ImportPeople& people_;
    const ImportPlaces& places_;
    ImportEvidence evidence_;
    const ListedDelegations& delegations_;
    std::unordered_set<std::size_t> told_; ///< places in the roster that rows without a code are about
};

} // namespace plenary::domain
