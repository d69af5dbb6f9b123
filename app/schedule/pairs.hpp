/// \file
/// Finding what lies close together in time without comparing everything with everything.
#pragma once

#include "domain/time/dates.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace plenary::schedule {

/// Something that is taken from `first` up to and including `last`, in any unit, by `item`.
struct Taken {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::uint32_t owner = 0; ///< only what has one owner is compared
    std::uint32_t item = 0;
};

/// Calls f(a, b), `a` beginning no later than `b`, for every two of one owner of which `b` begins at most
/// `reach` behind the end of `a`. Takes n log n and the number of such pairs. Sorts `taken`.
template<class F>
void each_close_pair(std::vector<Taken>& taken, std::int64_t reach, F f) {
    std::sort(taken.begin(), taken.end(), [](const Taken& a, const Taken& b) {
        if (a.owner != b.owner)
            return a.owner < b.owner;
        return a.first != b.first ? a.first < b.first : a.item < b.item;
    });
    std::vector<Taken> open; // of the owner: those that something may still come close to
    for (const auto& next : taken) {
        std::erase_if(open, [&](const Taken& earlier) {
            return earlier.owner != next.owner || earlier.last + reach < next.first;
        });
        for (const auto& earlier : open)
            f(earlier, next);
        open.push_back(next);
    }
}

/// Days as numbers, for Taken.
inline std::int64_t day_number(const domain::Date& day) {
    return static_cast<std::int64_t>(day.day_number());
}

/// Farther than any day, before it when negative; sums of a few do not overflow.
inline constexpr std::int64_t ever = std::numeric_limits<std::int64_t>::max() / 4;

/// The inverse of day_number.
inline domain::Date date_of(std::int64_t number) {
    const domain::Date epoch{1970, 1, 1};
    return epoch + boost::gregorian::days{number - day_number(epoch)};
}

/// Periods of one owner, to be asked which of them touch some days.
template<class Period>
class Periods {
public:
    explicit Periods(const std::vector<Period>& periods) {
        for (const auto& period : periods)
            sorted_.push_back(&period);
        std::stable_sort(sorted_.begin(), sorted_.end(),
                         [](const auto* a, const auto* b) { return a->days.first < b->days.first; });
        for (const auto* period : sorted_)
            latest_.push_back(latest_.empty() ? period->days.last
                                              : std::max(latest_.back(), period->days.last));
    }

    /// Calls f with each period that has a day in common with `days`, the latest first.
    template<class F>
    void each_within(const domain::DaySpan& days, F f) const {
        const auto end =
            std::upper_bound(sorted_.begin(), sorted_.end(), days.last,
                             [](const auto& day, const auto* period) { return day < period->days.first; });
        for (auto i = static_cast<std::size_t>(end - sorted_.begin()); i > 0; --i) {
            if (latest_[i - 1] < days.first)
                return;
            if (days.first <= sorted_[i - 1]->days.last)
                f(*sorted_[i - 1]);
        }
    }

private:
    std::vector<const Period*> sorted_; ///< by their first day
    std::vector<domain::Date> latest_;  ///< the latest last day of those up to here
};

} // namespace plenary::schedule
