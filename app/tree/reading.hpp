/// \file
/// What the readers of YAML and of JSON have in common: how much they take, and the words of their messages.
#pragma once

#include <cstddef>
#include <string_view>

namespace plenary::tree {

/// They hold time and memory down for any input.
struct Limits {
    std::size_t bytes = 64U << 20U; ///< of the file; at most 4 GiB
    std::size_t depth = 32;         ///< of lists and maps within each other
    std::size_t nodes = 5'000'000;  ///< values, keys, lists and maps
    std::size_t keys = 1'000;       ///< in one map
    std::size_t bare = 5'000'000; ///< entries without a key in one list: single values, lists and empty maps
    std::size_t stretch = 4U << 20U; ///< YAML: bytes from one value to the next, such as those of a long text
};

/// What the text is meant to be, in the words of messages.
struct Wording {
    std::string_view noun = "file";      ///< "nothing in a <noun> needs that"
    std::string_view first_key = "name"; ///< "begin with a key, such as '<first_key>:'"
};

} // namespace plenary::tree
