/// \file
/// People made ready to be compared with many others. Part of looking for doubles: see doubles.hpp.
#pragma once

#include "names/comparison.hpp"
#include "names/doubles.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::names {

/// A name in one script, as written and in words.
struct NameForm {
    std::string text;
    std::vector<NameWord> words;
};

/// In Latin letters and, when it is known and another, in the person's own script.
using NameForms = std::vector<NameForm>;

struct PersonWords {
    NameForms names;
    std::optional<Sex> sex;
    std::string email; ///< in small letters
};

NameForms name_forms(const Name& name);
PersonWords person_words(const Person& person);
/// The same with the forms of the name at hand.
PersonWords person_words(const Person& person, NameForms names);

/// What likeness() says, or nothing when the score is less than `least`, which saves finding the reason.
std::optional<Likeness> likeness_from(const NameForms& a, const NameForms& b, int least);
std::optional<Likeness> likeness_from(const PersonWords& a, const PersonWords& b, int least);

} // namespace plenary::names
