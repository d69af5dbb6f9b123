/// \file
/// The texts of a person or a registration that no rule reads: those fields of the description (fields.hpp) that
/// are one text, such as `email` and `position`. What handles them does so by name, and takes in a new one.
#pragma once

#include "domain/model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// Their names, in the order of the description. Thing is Participant or Registration.
template<class Thing>
const std::vector<std::string_view>& text_fields();

/// The text with this name; std::logic_error if a Thing has none.
std::string& text_of(Participant& participant, std::string_view name);
std::string& text_of(Registration& registration, std::string_view name);
const std::string& text_of(const Participant& participant, std::string_view name);
const std::string& text_of(const Registration& registration, std::string_view name);

/// Fills in what `known` does not say and `other` does: texts, details, consents and the journey. A consent that either
/// refused is refused.
void complete(Participant& known, const Participant& other);
void complete(Registration& known, const Registration& other);

} // namespace plenary::domain
