#include "domain/import/import_order.hpp"

#include <algorithm>
#include <cstddef>

namespace plenary::domain {

std::optional<int> ImportOrder::next_in_list(const DelegationCode& delegation) {
    const auto [found, is_first] = last_in_list_.emplace(delegation.text(), std::optional<int>{0});
    auto& last = found->second;
    for (std::size_t i = 0; is_first && !replaces_ && last && i < roster_.size(); ++i)
        if (const auto& other = roster_[i]; other.delegation == delegation)
            last = other.given_order ? std::optional{std::max(*last, *other.given_order)} : std::nullopt;
    return last ? std::optional{++*last} : std::nullopt;
}

} // namespace plenary::domain
