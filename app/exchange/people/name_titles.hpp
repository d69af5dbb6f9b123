/// \file
/// The words that stand in the cells of names and are none: titles, degrees, suffixes, offices.
#pragma once

#include "domain/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// How many of the words at the beginning are titles: 2 of "H.E. Dr. Mohamed Abdel-Aaty". Words that are also names
/// ("Major", "Bay"), and letters that may be initials ("Е.П.", "H.H."), are titles before a whole name only.
///
/// `m_is_title`: in this list "M." and "Г." stand for Monsieur and господин, and are no initials.
std::size_t count_titles(const std::vector<std::string>& words, bool m_is_title);

/// How many of the words at the end are titles, as some languages put them there: 1 of "Оспанов Данияр мырза".
std::size_t count_titles_behind(const std::vector<std::string>& words);

/// Takes off the title that is written at the end of a Han name without a blank: "先生" of "王伟先生". Empty where
/// none is.
std::string take_han_title(std::string& name);

/// Whether the text is titles and nothing else: "Mr.", "H.E. Ms", "г-жа".
bool is_courtesy(std::string_view text);

/// The gender that a courtesy title tells; nothing where it tells none.
std::optional<domain::Gender> gender_of_title(std::string_view title);

/// Whether a title is one of learning: "Dr.", "доцент".
bool is_academic(const std::string& title);

/// What stands behind a name and a comma: "PhD", "д.м.н.", "MP".
bool is_degree(std::string_view text);

/// Whether the word says so behind a name without a comma, too: "CBE", and not "Ma".
bool is_degree_alone(const std::string& word);

/// "Jr.", "III", "fils"
bool is_suffix(std::string_view text);

/// Whether a word of it is what people are by their office: "First Secretary", "Director of Treaties".
bool names_office(std::string_view text);

} // namespace plenary::exchange
