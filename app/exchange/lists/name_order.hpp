/// \file
/// Which words of a whole name are the family name, as far as the letters of the name and of the list tell.
#pragma once

#include "exchange/lists/headers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// The words in capitals beside others that are not: "ABDEL-AATY" of "Mohamed ABDEL-AATY"; empty where capitals
/// tell nothing.
std::string family_in_capitals(std::string_view name);

/// Of a name with a patronymic: "Оспанов" of "Оспанов Данияр Ермекович" and of "Данияр Ермекович Оспанов"; empty
/// where there is none, or it does not tell.
std::string family_by_patronymic(std::string_view name);

/// Of a name with initials: "Smith" of "A. Smith" and of "Smith A.B."; empty where it has no initials, or several
/// words beside them.
std::string family_beside_initials(std::string_view name);

/// The order that a list of whole names has: the header says it, or some names tell and none contradicts.
NameOrder order_of_names(std::string_view header, const std::vector<std::string>& names);

/// The words of the name that are surely the family name; empty where nothing tells.
std::string family_in(std::string_view name, NameOrder order);

} // namespace plenary::exchange
