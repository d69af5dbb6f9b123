/// \file
/// The table of headers (data/headers.tsv), folded. Part of headers.
#pragma once

#include "exchange/headers/headers.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// What a folded header means; nullptr where it is none of the table.
const Meaning* find_header_word(const std::string& folded);

/// All of the table.
const std::vector<std::string>& header_table_words();

/// Whether a folded text has the first word of any header of the table, without which it means none of them.
bool may_have_header_word(std::string_view folded);

} // namespace plenary::exchange
