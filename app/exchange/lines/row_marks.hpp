/// \file
/// Lines of a list that are no people: headings of those who follow, and offices that stand where a name should.
/// What marks a name, or a line, and is no part of it.
#pragma once

#include <string>
#include <string_view>

namespace plenary::exchange {

/// A name without what marks it in the list: "• Jo Ellis", "(3) Ida Clark", "Cy Hill*", "Ed Jade¹". What is no name
/// without its marks stays as it is.
std::string without_marks(std::string_view name);

/// What a heading says without its numbering, the count of people behind it and the signs around it: "France" of
/// "II. France (2 participants);" and of "— FRANCE - 2 persons —".
std::string heading_text(std::string_view text);

/// "Observer States", "UNITED NATIONS SYSTEM", "NGOs", "Государства-наблюдатели": a class of delegations, of which
/// none is meant.
bool names_class(std::string_view text);
/// Whether those of the class are observers.
bool names_observers(std::string_view text);

/// An office, a role or a place in the delegation, and nobody who has it: "Minister of Justice", "Driver",
/// "Delegate 1", "Глава протокола".
bool is_office_alone(std::string_view text);

/// Whether a word of it belongs to what bodies are called, and not to people: "Ministry of Defence", "Red Cross
/// Society", "Republic of Ruritania".
bool names_body(std::string_view text);

/// Whether all letters are capitals, in a script that has them, and there are several.
bool is_in_capitals(std::string_view text);

/// Whether two people stand in lines, or around a slash: "Tom Dean / Eva Ellis". Two spellings of one name, in two
/// scripts or with the family name in capitals, are one person.
bool names_two(std::string_view text);
/// The same of a family name and given names: "Abbott / Baker", "Tom / Eva".
bool are_of_two(std::string_view family, std::string_view given);

} // namespace plenary::exchange
