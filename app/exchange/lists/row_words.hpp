/// \file
/// What stands in lists of people where no person does, in the languages that are read.
#pragma once

#include <string_view>

namespace plenary::exchange {

/// Somebody is to be named yet: "TBC", "N.N. (expert)", "-", "уточняется".
bool holds_place(std::string_view text);

/// "Total: 12", "Итого: 4 чел.", with at most a number and a unit behind the word.
bool is_total(std::string_view text);

/// What stands below a table: "Prepared by ...", "Note: ...", or a sentence.
bool is_note(std::string_view text);

/// A cell that is filled in to say that nothing is known: "N/A", "none", "-", "нет данных".
bool says_nothing(std::string_view text);

/// Whether any letter of any script stands there.
bool has_letter(std::string_view text);

/// "G?mez", "???????", "G&oacute;mez": a program on the way could not keep its letters.
bool has_lost_letters(std::string_view text);

/// A number and nothing else: "12", "3.", "№ 4".
bool is_number(std::string_view text);

} // namespace plenary::exchange
