/// \file
/// Which words of a whole name are the family name, as far as the letters of the name and of the list tell.
#pragma once

#include "exchange/headers/headers.hpp"

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

/// What a list as a whole tells of its whole names.
struct NameHabits {
    NameOrder order = NameOrder::unknown; ///< the header says it, or some names tell and none contradicts
    bool is_order_told = false; ///< by whoever gives the list: it counts for names of any number of words
    bool has_capitals = false;  ///< family names are in capitals: where none is, nothing is told of the name
};

/// `names`: without titles. `told`: the order that whoever gives the list says it has.
NameHabits habits_of_names(std::string_view header, const std::vector<std::string>& names,
                           NameOrder told = NameOrder::unknown);

/// The words of the name that are surely the family name, with a suffix; empty where nothing tells, or what tells
/// contradicts.
std::string family_in(std::string_view name, NameHabits habits);

} // namespace plenary::exchange
