/// \file
/// Facts that no rule reads, such as a car plate or the size of a T-shirt: a text by key.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::domain {

class Details {
public:
    /// An empty text takes the detail away.
    void set(const std::string& key, std::string text);
    /// Empty where there is no such detail.
    [[nodiscard]] const std::string& text(std::string_view key) const;

    [[nodiscard]] bool empty() const { return by_key_.empty(); }
    /// Ordered by key.
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& by_key() const { return by_key_; }

    friend bool operator==(const Details&, const Details&) = default;

private:
    std::vector<std::pair<std::string, std::string>> by_key_; // few, and mostly none
};

/// Whether `text` may be the key of a detail: `a-z`, `0-9` and single hyphens inside, at most 32.
bool is_detail_key(std::string_view text);

/// Why a text can be none of a detail, as "has 600 characters, more than 500"; nothing if it can.
std::optional<std::string> detail_problem(std::string_view text);

/// What to write instead of a key that is none, for messages.
inline constexpr std::string_view detail_key_explained =
    "a short word in lower-case letters a-z, digits and single hyphens, such as 'car-plate'";

} // namespace plenary::domain
