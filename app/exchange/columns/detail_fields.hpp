/// \file
/// The columns of a list that hold details, each by a word such as `details.car-plate`.
#pragma once

#include "domain/model.hpp"
#include "exchange/columns/list_fields.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// `details.car-plate` of a registration, or `participant.details.t-shirt` of a person, in small letters; nothing
/// for any other text.
std::optional<std::string> detail_word(std::string_view text);
/// Whether the text begins as such a word does, whatever follows.
bool is_meant_as_detail(std::string_view text);
/// The field of a word that detail_word() gave.
ListField detail_field(const std::string& word);
/// The words for all details that these have, in the order of their keys.
std::vector<std::string> detail_words(const std::vector<const domain::Registration*>& registrations,
                                      const std::vector<const domain::Participant*>& people);

} // namespace plenary::exchange
