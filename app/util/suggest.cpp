#include "util/suggest.hpp"

#include "util/text.hpp"
#include "util/unicode.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::util {

namespace {

std::u32string case_folded(std::string_view text) {
    return unicode::fold_case(unicode::code_points(text));
}

// The distance in steps, or limit + 1 when it is more than `limit`. Only the cells of the table within
// `limit` of its diagonal can matter, so the time is that of the length, not of its square.
std::size_t distance(std::u32string_view from, std::u32string_view to, std::size_t limit) {
    const std::size_t too_far = limit + 1;
    std::vector<std::size_t> before_last(to.size() + 1, too_far);
    std::vector<std::size_t> last(to.size() + 1, too_far);
    std::vector<std::size_t> row(to.size() + 1, too_far);
    for (std::size_t j = 0; j <= std::min(to.size(), limit); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= from.size(); ++i) {
        const std::size_t begin = i > limit ? i - limit : 1;
        const std::size_t end = std::min(to.size(), i + limit);
        row[begin - 1] = begin == 1 ? std::min(i, too_far) : too_far;
        for (std::size_t j = begin; j <= end; ++j) {
            const bool same = from[i - 1] == to[j - 1];
            std::size_t steps = last[j - 1] + (same ? 0 : 1);
            steps = std::min({steps, last[j] + 1, row[j - 1] + 1, too_far});
            const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            row[j] = swapped ? std::min(steps, before_last[j - 2] + 1) : steps;
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[to.size()];
}

// None when it is too far.
std::optional<std::size_t> closeness(std::u32string_view word, std::u32string_view candidate) {
    constexpr std::size_t shortest_abbreviation = 3;
    if (word.size() >= shortest_abbreviation && candidate.starts_with(word)) {
        return candidate.size() == word.size() ? 0 : 1;
    }
    const auto [shorter, longer] = std::minmax({word.size(), candidate.size()});
    const std::size_t limit = std::clamp<std::size_t>(word.size() / 3, 1, 3);
    if (longer - shorter > limit) {
        return std::nullopt;
    }
    const std::size_t steps = distance(word, candidate, limit);
    if (steps > limit || (steps > 0 && steps >= shorter)) {
        return std::nullopt;
    }
    return steps;
}

std::vector<std::string_view> views_of(const std::vector<std::string>& candidates) {
    return {candidates.begin(), candidates.end()};
}

} // namespace

std::optional<std::string> closest(std::string_view word, std::span<const std::string_view> candidates) {
    const std::u32string wanted = case_folded(word);
    std::optional<std::string> best;
    std::size_t best_steps = 0;
    for (const std::string_view candidate : candidates) {
        const auto steps = closeness(wanted, case_folded(candidate));
        if (steps && (!best || *steps < best_steps)) {
            best = std::string(candidate);
            best_steps = *steps;
        }
    }
    return best;
}

std::optional<std::string> closest(std::string_view word, const std::vector<std::string>& candidates) {
    return closest(word, views_of(candidates));
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
    const auto candidate = closest(word, candidates);
    return candidate ? fmt::format("did you mean '{}'?", for_terminal(*candidate)) : std::string();
}

std::string did_you_mean(std::string_view word, const std::vector<std::string>& candidates) {
    return did_you_mean(word, views_of(candidates));
}

} // namespace plenary::util
