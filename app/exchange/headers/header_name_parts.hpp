/// \file
/// The parts of names that a header names together: "Surname, first name, position". Part of headers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// "Name and position", "ФИО, должность, место работы", and not "Name of the position".
bool begins_with_name(const std::vector<std::string>& parts);

bool joins_words(std::string_view header);

/// The parts of names that the words of a header name, in their order; empty where it has other words.
/// `takes_apart`: also of several words that are known together.
std::vector<std::string> named_parts(std::string_view header, bool takes_apart = false);

} // namespace plenary::exchange
