/// \file
/// What languages are called in the register.
#pragma once

#include <string_view>

namespace plenary::domain {

/// A language tag such as `en`, `zh-Hans` or `pt-BR`: RFC 5646, section 2.1, without its rarer parts.
bool is_language_tag(std::string_view tag);

} // namespace plenary::domain
