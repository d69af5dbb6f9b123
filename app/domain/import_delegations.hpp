/// \file
/// What a list calls delegations and their institutions. Part of importing.
#pragma once

#include "domain/complaint.hpp"
#include "domain/importing.hpp"
#include "domain/name_index.hpp"

#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace plenary::domain {

/// Delegations by code, by name in any language, and States by their ISO 3166-1 alpha-2 code and name; their
/// institutions by code or name. An institution that a delegation does not have yet is made.
class ListedDelegations {
public:
    explicit ListedDelegations(const std::vector<Delegation>& delegations);

    [[nodiscard]] std::variant<DelegationCode, Complaint> find(const std::string& text) const;

    /// `delegation` is one of them. Makes the institution where there is none of this name; what is nearly
    /// the name of one is not taken, unless `all_new`.
    std::variant<InstitutionCode, Complaint> institution(const DelegationCode& delegation,
                                                         const std::string& text, bool all_new);
    /// Whether the delegation has it, or it was made.
    [[nodiscard]] bool has(const DelegationCode& delegation, const InstitutionCode& institution) const;

    /// Somebody comes from there: only then is an institution that was made worth keeping.
    void use(const DelegationCode& delegation, const InstitutionCode& institution);

    /// Those who got institutions by it, and which.
    [[nodiscard]] std::vector<Delegation> extended() const;
    [[nodiscard]] std::vector<NewInstitution> made() const;

private:
    struct Made {
        Institution institution;
        bool is_used = false;
    };
    struct Listed {
        const Delegation* delegation = nullptr;
        NameIndex<InstitutionCode> index;
        std::vector<Made> made;
    };

    NameIndex<DelegationCode> index_;
    std::unordered_map<std::string, Listed> listed_; ///< by code
    std::vector<std::string> extended_;              ///< codes, in the order in which they were
};

} // namespace plenary::domain
