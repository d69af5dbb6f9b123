/// \file
/// The forms of a name, made of what was typed.
#pragma once

#include "domain/person_name.hpp"

#include <string>

namespace plenary::domain {

/// What is typed of a name; each may be empty.
struct NameParts {
    std::string family = {};
    std::string given = {};
    std::string latin = {}; ///< the whole name in Latin letters
    std::string own = {};   ///< the whole name in the person's own script
    std::string badge = {};
    std::string sort = {};
    std::string family_within = {}; ///< which words of a whole name in `given` are the family name
};

/// The forms of a name from what was typed. A name that is not in Latin letters and whose Latin form is not
/// given is romanised (names::fold). Empty when nothing was typed that a name can be made of.
PersonName name_of_parts(const NameParts& parts);

/// Whether a form in Latin letters was typed, and none has to be made.
bool states_latin(const NameParts& parts);

} // namespace plenary::domain
