#include "tree/escapes.hpp"

#include <charconv>

namespace plenary::tree {

std::optional<std::uint32_t> hexadecimal(std::string_view digits) {
    std::uint32_t number = 0;
    const char* const first = digits.data();
    const char* const last = first + digits.size();
    const auto [end, error] = std::from_chars(first, last, number, 16);
    return error == std::errc{} && end == last ? std::optional(number) : std::nullopt;
}

} // namespace plenary::tree
