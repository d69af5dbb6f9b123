/// \file
/// The forms of a name, made of what was typed.
#pragma once

#include "domain/people/person_name.hpp"

#include <optional>
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
    std::string family_within = {}; ///< which words of a whole name, in `given` or `latin`, are it
};

/// The forms of a name from what was typed. A name that is not in Latin letters and whose Latin form is not
/// given is romanised (names::fold). Empty when nothing was typed that a name can be made of.
PersonName name_of_parts(const NameParts& parts);

/// Whether there is a letter or a digit in it: a mark alone is nobody's name.
bool is_name(const std::string& text);

/// The family name or given names of which a word is not in the whole name that is typed beside, in the same script;
/// empty where there is none.
std::string part_beside_whole(const NameParts& parts);

/// What is said anew of a name; nothing: it is as it was.
struct NameEdit {
    std::optional<std::string> family = {};
    std::optional<std::string> given = {};
    std::optional<std::string> latin = {};
    std::optional<std::string> own = {};
    std::optional<std::string> badge = {};
    std::optional<std::string> sort = {};
};

/// The name with what is said anew, and all that was derived derived anew: parts beside a whole name say which of its
/// words are which. Nothing where parts are said alone and with_parts() does not know them.
std::optional<PersonName> corrected(const PersonName& name, const NameEdit& edit);

/// The name with another family name, other given names or both, as written: of the form that is in the script of
/// what was typed. Nothing where it is not known which words of that form are the family name, and not both are
/// given.
std::optional<PersonName> with_parts(const PersonName& name, const std::optional<std::string>& family,
                                     const std::optional<std::string>& given);

/// Whether a Latin form that was derived follows the person's own script, or was stated as it is.
enum class LatinForm { may_follow, is_stated };

/// `now`, in which some forms of the name `was` are stated anew; the others follow where they were derived: the
/// Latin form from the person's own script where that can be romanised, the sort key from the Latin form.
PersonName renamed(const PersonName& was, PersonName now, LatinForm latin = LatinForm::may_follow);

/// Whether a form in Latin letters was typed, and none has to be made.
bool states_latin(const NameParts& parts);

} // namespace plenary::domain
