/// \file
/// What cells say instead of what belongs there, in the languages that are read: the same as above, an example, nothing.
#pragma once

#include <string_view>

namespace plenary::exchange {

/// "ditto", "idem", "то же", "″".
bool says_as_above(std::string_view text);

/// A row that shows how to fill in a form: "e.g. Smith", "(example) Doe"; where it is no name, also "Example".
bool is_example(std::string_view text, bool is_name);

/// A cell that is filled in to say that nothing is known: "N/A", "none", "-", "нет данных".
bool says_nothing(std::string_view text);

} // namespace plenary::exchange
