/// \file
/// The office or the role that stands behind a name, in its cell.
#pragma once

#include <string>
#include <string_view>

namespace plenary::exchange {

/// A word of an office, a role, or an office that begins with the word of one: "First Secretary", "глава делегации",
/// "spouse of Mr. Tamm".
bool says_role_or_office(std::string_view text);

/// Takes it off, behind a comma, a dash or the end of a line, or out of brackets: "Counsellor" of "Tom Abbott,
/// Counsellor", "HoD" of "Jaan (HoD) TAMM". `is_surely_there`: the header says that one stands there, whatever it is.
std::string take_position(std::string& text, bool is_surely_there);

} // namespace plenary::exchange
