#include "domain/meeting_order.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace plenary::domain {

namespace {

/// The first day on which a meeting can be, such as "2011-03-29" or "2011", for comparing; "" if nothing is
/// known.
std::string earliest(const Meeting& meeting) {
    if (const auto* days = meeting.dates.days())
        return format_date(days->first);
    const auto year = meeting.dates.year();
    return year ? std::to_string(*year) : "";
}

} // namespace

std::vector<const Meeting*> meetings_in_order(const SeriesCode& series,
                                              const std::vector<Meeting>& meetings) {
    std::vector<const Meeting*> order;
    std::vector<const Meeting*> uncounted;
    for (const auto& meeting : meetings)
        if (meeting.series == series)
            (meeting.number ? order : uncounted).push_back(&meeting);
    std::sort(order.begin(), order.end(),
              [](const auto* a, const auto* b) { return *a->number < *b->number; });
    std::sort(uncounted.begin(), uncounted.end(), [](const auto* a, const auto* b) {
        return std::tuple{!a->dates.is_known(), earliest(*a), a->code} <
               std::tuple{!b->dates.is_known(), earliest(*b), b->code};
    });
    for (const auto* meeting : uncounted) {
        const auto not_later = std::find_if(order.rbegin(), order.rend(), [&](const auto* other) {
            return !meeting->dates.is_known() || earliest(*other) <= earliest(*meeting);
        });
        order.insert(not_later.base(), meeting);
    }
    return order;
}

} // namespace plenary::domain
