/// \file
/// What the escapes of JSON and of YAML's double quotes have in common.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace plenary::tree {

/// The number that hexadecimal digits say; nothing when there is none, or something else among them.
std::optional<std::uint32_t> hexadecimal(std::string_view digits);

/// Halves of the pairs by which UTF-16 says one code point: no characters by themselves.
constexpr bool is_high_surrogate(std::uint32_t unit) {
    return unit >= 0xD800U && unit <= 0xDBFFU;
}
constexpr bool is_low_surrogate(std::uint32_t unit) {
    return unit >= 0xDC00U && unit <= 0xDFFFU;
}

} // namespace plenary::tree
