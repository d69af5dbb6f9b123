/// \file
/// The token of a badge: 128 random bits as a person might have to type them, in Crockford's base 32
/// (https://www.crockford.com/base32.html): 26 digits and capitals, without I, L, O and U. In capitals it
/// fits into the alphanumeric mode of a QR code.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::domain {

std::string token_text(const std::array<unsigned char, 16>& bits);

/// The token as token_text() writes it, from what was typed or scanned: small letters, I and L for 1 and O
/// for 0 are understood. Nothing if it is no token; a code of a registration is none.
std::optional<std::string> read_token(std::string_view typed);

} // namespace plenary::domain
