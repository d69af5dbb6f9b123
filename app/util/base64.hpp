/// \file
/// Bytes as text and back (RFC 4648, section 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::util {

std::string to_base64(std::string_view bytes);

/// Nothing where the text is not what to_base64() writes.
std::optional<std::string> from_base64(std::string_view text);

} // namespace plenary::util
