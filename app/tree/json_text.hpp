/// \file
/// A text within quotes as JSON writes it (RFC 8259, section 7).
#pragma once

#include "tree/tree_builder.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plenary::tree {

/// Reads one text after another from the same source.
class JsonTexts {
public:
    /// Both must live longer.
    JsonTexts(std::string_view source, TreeBuilder& builder) : source_(source), builder_(&builder) {}

    /// The text whose opening quote is at `at`, which moves behind the closing one. Valid until the next
    /// call. Reports escapes that name no character that a text may have. Throws Stop when it is no text.
    std::string_view read(std::size_t& at);

private:
    /// Appends what the escape at `at` means, and gives the offset behind it.
    std::size_t unescape(std::size_t at);
    /// The same for \u.
    std::size_t unescape_code_point(std::size_t at);
    /// What the four hexadecimal digits behind \u at `at` say.
    [[nodiscard]] std::uint32_t code_unit(std::size_t at) const;

    std::string_view source_;
    TreeBuilder* builder_;
    std::string unescaped_;
};

} // namespace plenary::tree
