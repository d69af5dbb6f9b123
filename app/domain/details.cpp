#include "domain/details.hpp"

#include "domain/code.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::domain {

namespace {

bool is_before(const std::pair<std::string, std::string>& detail, std::string_view key) {
    return detail.first < key;
}

} // namespace

void Details::set(const std::string& key, std::string text) {
    const auto place = std::lower_bound(by_key_.begin(), by_key_.end(), key, is_before);
    const bool is_known = place != by_key_.end() && place->first == key;
    if (!text.empty() && is_known)
        place->second = std::move(text);
    else if (!text.empty())
        by_key_.emplace(place, key, std::move(text));
    else if (is_known)
        by_key_.erase(place);
}

const std::string& Details::text(std::string_view key) const {
    static const std::string none;
    const auto place = std::lower_bound(by_key_.begin(), by_key_.end(), key, is_before);
    return place != by_key_.end() && place->first == key ? place->second : none;
}

bool is_detail_key(std::string_view text) {
    constexpr std::size_t longest = 32;
    return text.size() <= longest && is_code(text, CodeStyle::slug);
}

std::optional<std::string> detail_problem(std::string_view text) {
    constexpr std::size_t longest = 500;
    std::size_t length = 0;
    for (std::size_t at = 0; at < text.size(); ++length)
        if (util::is_control(util::next_code_point(text, at)))
            return "has a line break or a tab in it";
    if (length > longest)
        return fmt::format("has {} characters, more than {}", length, longest);
    return std::nullopt;
}

} // namespace plenary::domain
