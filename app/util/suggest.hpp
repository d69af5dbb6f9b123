#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// The candidate that `word` was probably meant to be; the first of several equally close ones.
///
/// Close is a candidate that is reached with few steps (a letter put in, left out, exchanged, or swapped with
/// its neighbour; none of them within an earlier swap), whatever the case: a third of the letters of `word`,
/// at least 1 and at most 3, and fewer than either has letters. A candidate that begins with `word` counts as
/// one step away when `word` has three letters or more.
std::optional<std::string> closest(std::string_view word, std::span<const std::string_view> candidates);
std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& candidates);

/// "did you mean 'x'?", safe to print, or "" when nothing is close.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates);
std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates);

} // namespace plenary::util
