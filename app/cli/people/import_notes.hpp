/// \file
/// What an import tells below its rows, a sentence each.
#pragma once

#include "office/people/importing.hpp"

#include <string>
#include <vector>

namespace plenary::cli {

/// What follows from the rows: what is new, who is known, whose family name nothing tells, who is missing.
std::vector<std::string> notes_of(const office::Imported& import);

/// How a table was understood, and which of its columns are not read.
std::vector<std::string> notes_of(const office::ImportedTable& table);

} // namespace plenary::cli
