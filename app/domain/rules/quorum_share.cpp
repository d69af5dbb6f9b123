#include "domain/rules/quorum_share.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace plenary::domain {

namespace {

constexpr std::string_view at_least = "at least ";
constexpr std::string_view more_than = "more than ";
constexpr std::size_t most_digits = 4;

std::optional<int> parse_number(std::string_view digits) {
    const bool is_plain =
        !digits.empty() && digits.size() <= most_digits && digits.front() != '0' &&
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!is_plain)
        return std::nullopt;
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

int Share::fewest_of(int whole) const {
    const auto parts = std::int64_t{whole} * numerator;
    const auto fewest = exceeded ? parts / denominator + 1 : (parts + denominator - 1) / denominator;
    return static_cast<int>(std::max(fewest, std::int64_t{1}));
}

std::optional<Share> parse_share(std::string_view text) {
    const bool exceeded = text.starts_with(more_than);
    if (!exceeded && !text.starts_with(at_least))
        return std::nullopt;
    text.remove_prefix(exceeded ? more_than.size() : at_least.size());
    const auto stroke = text.find('/');
    if (stroke == std::string_view::npos)
        return std::nullopt;
    const auto numerator = parse_number(text.substr(0, stroke));
    const auto denominator = parse_number(text.substr(stroke + 1));
    if (!numerator || !denominator)
        return std::nullopt;
    return Share{*numerator, *denominator, exceeded};
}

std::string format_share(const Share& share) {
    return std::string{share.exceeded ? more_than : at_least} + std::to_string(share.numerator) + "/" +
           std::to_string(share.denominator);
}

} // namespace plenary::domain
