/// \file
/// What a row of a list says, made out against what the register has. Part of importing.
#pragma once

#include "domain/importing.hpp"
#include "domain/name_index.hpp"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace plenary::domain {

/// Why a row is not taken.
struct Refusal {
    std::string column;
    std::string value;
    std::string message;
    std::string hint;
};

/// Lays a cell over a text. An empty cell says nothing, and a table cannot say the blanks around a text:
/// whoever states the rest leaves the text as it is.
void take_text(std::string& known, const std::string& stated);

/// Lays over a name the forms that the row states; `name` is what they make (name_of_parts).
void take_name(PersonName& known, const PersonName& name, const ImportRow& row);

/// Delegations and their institutions, by code or by name in any language.
class KnownDelegations {
public:
    explicit KnownDelegations(const std::vector<Delegation>& delegations);

    [[nodiscard]] std::optional<DelegationCode> find(const std::string& text, Refusal& refusal) const;
    /// `delegation` is one of them.
    [[nodiscard]] std::optional<InstitutionCode>
    find_institution(const DelegationCode& delegation, const std::string& text, Refusal& refusal) const;

private:
    NameIndex<DelegationCode> delegations_;
    std::unordered_map<std::string, NameIndex<InstitutionCode>> institutions_; ///< by delegation
};

} // namespace plenary::domain
