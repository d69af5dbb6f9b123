/// \file
/// What stands below the people of a list: who signs it, and what it notes.
#pragma once

#include <string_view>

namespace plenary::exchange {

/// A line by which a list is signed: "Approved by", "Подпись". Nobody is called so.
bool is_sign_off(std::string_view text);

/// What stands below a table: "Prepared by ...", "Note: ...", or a sentence.
bool is_note(std::string_view text);

} // namespace plenary::exchange
