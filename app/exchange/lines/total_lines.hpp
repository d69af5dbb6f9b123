/// \file
/// Lines of a list that count its people.
#pragma once

#include <string_view>

namespace plenary::exchange {

/// "Total: 12", "Итого: 4 чел.", "共计1人", "12 participants": words for totals, numbers and units, and no others.
bool is_total(std::string_view text);

/// "Subtotal Estonia", whose count stands in another cell.
bool begins_as_total(std::string_view text);

} // namespace plenary::exchange
