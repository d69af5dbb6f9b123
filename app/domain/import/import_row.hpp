/// \file
/// What a row of a list says, made out against what the register has. Part of importing.
#pragma once

#include "domain/import/importing.hpp"

#include <cstddef>
#include <optional>

namespace plenary::domain {

/// A row with the name that its parts make.
struct NamedRow {
    const ImportRow& said;
    PersonName name;
    std::size_t index = 0; ///< from 0; its report is that of Import::rows
};

/// Whether a whole name came of which nothing tells the family name: in Latin letters, where lists are sorted by it.
bool has_family_unsaid(const ImportRow& row);

/// Whether the row has a family name or given names and says nothing else of the name.
bool states_one_part(const ImportRow& row);

/// The name with that part; nothing where it is not known which of its words that is.
std::optional<PersonName> with_stated_part(const PersonName& name, const ImportRow& row);

/// Lays over a person what the row says; `name` is what its parts make (name_of_parts). An empty cell says
/// nothing, and blanks around a text do not count when a cell is compared with the register. A row that names
/// the registration was made from the register: then a name is a correction, and what was emptied is taken
/// away.
void lay_over(Participant& person, const PersonName& name, const ImportRow& row);

/// Likewise texts, role and funding, and for a row that names the registration its delegation.
/// `institution`: what the row names, made out; the status is not looked at.
void lay_over(Registration& registration, const DelegationCode& delegation,
              const std::optional<InstitutionCode>& institution, const ImportRow& row);

} // namespace plenary::domain
