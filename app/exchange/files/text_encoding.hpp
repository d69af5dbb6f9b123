/// \file
/// The bytes of other people's text files as UTF-8. Own tables, since the iconv of a static program would
/// look for modules of the C library at run time.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plenary::exchange {

enum class Encoding {
    utf8,
    utf16le,
    utf16be,
    cp1250,
    cp1251,
    cp1252,
    cp1253,
    cp1254,
    cp1255,
    cp1256,
    cp1257,
    koi8r,
    koi8u,
    iso8859_2,
    iso8859_5,
    cp850,
    cp852,
    cp866,
    mac_roman,
    mac_cyrillic
};

/// By a name of encoding_names(), whatever its case, or as others write it: `windows-1251`, `UTF8`.
std::optional<Encoding> parse_encoding(std::string_view name);
std::span<const std::string_view> encoding_names();

/// The text without its byte order mark. A byte order mark says what the bytes are, whatever was asked for;
/// without one they are in the encoding asked for, or else have to be UTF-8.
/// Throws ExchangeError, which tells byte and line: bytes that are not in that encoding (among them half of a
/// surrogate pair) and NUL.
std::string to_utf8(std::string_view bytes, std::optional<Encoding> encoding = std::nullopt);

} // namespace plenary::exchange
