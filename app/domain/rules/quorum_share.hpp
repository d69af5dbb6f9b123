/// \file
/// A part of a whole as a rule of procedure asks for it, exact: `at least 1/3`, `more than 1/2`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::domain {

struct Share {
    int numerator = 1;
    int denominator = 2;  ///< at least 1
    bool exceeded = true; ///< more than this part is asked for; else this part is enough

    /// Whether some number of any whole is this share: above nothing, and not more than all.
    [[nodiscard]] bool is_possible() const {
        return numerator >= 1 && denominator >= 1 &&
               (exceeded ? numerator < denominator : numerator <= denominator);
    }

    /// The fewest of `whole` (0 or more) that are this share; at least 1. Requires is_possible().
    [[nodiscard]] int fewest_of(int whole) const;

    friend bool operator==(const Share&, const Share&) = default;
};

/// Reads `at least 1/3` and `more than 1/2`, of numbers of one to four digits; nothing for any other text.
std::optional<Share> parse_share(std::string_view text);

/// The inverse of parse_share.
std::string format_share(const Share& share);

} // namespace plenary::domain
