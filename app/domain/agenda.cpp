#include "domain/agenda.hpp"

#include <algorithm>

namespace plenary::domain {

std::vector<Sitting> customary_sittings() {
    constexpr int hour = 60;
    return {{{10 * hour, 13 * hour}, std::nullopt}, {{15 * hour, 18 * hour}, std::nullopt}};
}

std::vector<Hours> sittings_on(const Agenda& agenda, int day) {
    const auto& sittings = agenda.sittings.empty() ? customary_sittings() : agenda.sittings;
    const bool has_own =
        std::any_of(sittings.begin(), sittings.end(), [&](const Sitting& one) { return one.day == day; });
    std::vector<Hours> hours;
    for (const auto& sitting : sittings)
        if (has_own ? sitting.day == day : !sitting.day)
            hours.push_back(sitting.hours);
    std::sort(hours.begin(), hours.end(), [](const Hours& a, const Hours& b) { return a.from < b.from; });
    return hours;
}

} // namespace plenary::domain
