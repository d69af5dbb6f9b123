/// \file
/// What stands in lists of people where no person does, in the languages that are read.
#pragma once

#include <string>
#include <string_view>

namespace plenary::exchange {

/// Somebody is to be named yet: "TBC", "N.N. (expert)", "-", "уточняется".
bool holds_place(std::string_view text);

/// Somebody is named, and it is not sure yet that he comes: "Ms. Kari DAHL" of "Ms. Kari DAHL (tbc)"; empty for other
/// text. `is_part`: of the family name or the given names, which may be one word.
std::string named_beside_mark(std::string_view text, bool is_part = false);

/// "Total: 12", "Итого: 4 чел.", "共计1人", "12 participants": words for totals, numbers and units, and no others.
bool is_total(std::string_view text);

/// A line by which a list is signed: "Approved by", "Подпись". Nobody is called so.
bool is_sign_off(std::string_view text);

/// "ditto", "idem", "то же", "″".
bool says_as_above(std::string_view text);

/// A row that shows how to fill in a form: "e.g. Smith", "(example) Doe"; where it is no name, also "Example".
bool is_example(std::string_view text, bool is_name);

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
