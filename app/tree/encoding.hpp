/// \file
/// Whether the bytes of a file are text at all.
#pragma once

#include "tree/finding.hpp"
#include "tree/reading.hpp"

#include <cstddef>
#include <string_view>

namespace plenary::tree {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Reports what keeps the file with the number `file` from being UTF-8 text within the limit and without
/// control characters other than tab and line ends. False if anything does.
bool check_bytes(std::size_t file, Findings& findings, const Limits& limits, const Wording& wording);

/// "U+0007" for messages.
std::string code_point_name(char32_t code_point);

} // namespace plenary::tree
