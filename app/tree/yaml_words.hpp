/// \file
/// Our words for what the YAML library finds wrong.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace plenary::tree {

struct SyntaxWords {
    std::string_view code;
    std::string_view message;
    std::string_view help;
};

/// What to tell for the library's message `thrown`; a general sentence for those that are not known.
SyntaxWords syntax_words(std::string_view thrown);

/// Whether the library says that the text ended within a quoted scalar, or within `[` or `{`.
bool is_open_quote(std::string_view thrown);
bool is_open_bracket(std::string_view thrown);

/// The word for nothing that `text` begins with: `~`, `null`, `Null` or `NULL`; "" when it begins with none.
std::string_view null_word(std::string_view text);

/// Offset behind the quote that closes the one at `at`; nothing when none does.
std::optional<std::size_t> behind_quoted(std::string_view text, std::size_t at);

/// Where behind `from` the quote stands that is never closed.
std::optional<std::size_t> find_open_quote(std::string_view text, std::size_t from);

} // namespace plenary::tree
