/// \file
/// Text that was read in a wrong encoding and saved so: "GÃ³mez", "Р’РѕР»РєРѕРІ", "Èâàíîâ", "Yýldýz".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::exchange {

/// What the text was before; empty where that cannot be told. Nothing for a text that is as it should be.
std::optional<std::string> before_wrong_encoding(std::string_view text);

/// The same of a Turkish or Azerbaijani name that was taken for Windows-1252, where ý, þ and ð are ı, ş and ğ: to be
/// asked of people of whom that may be so. Nothing where none of these letters stands there.
std::optional<std::string> before_wrong_turkish(std::string_view text);

/// Whether these letters stand there as in Turkish alone, whoever the people are: "Yýldýz Ayþe".
bool is_surely_turkish(std::string_view text);

/// Whether a sign stands in a word of a name that is no letter, hyphen or apostrophe: "¥ubomír", "╤ваненко".
bool has_sign_in_word(std::string_view name);

} // namespace plenary::exchange
