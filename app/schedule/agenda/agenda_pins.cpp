#include "schedule/agenda/agenda_pins.hpp"

#include <algorithm>

namespace plenary::schedule {

std::vector<domain::SessionCode> pin_items(AgendaProblem& problem,
                                           const std::vector<domain::SessionCode>& codes) {
    std::vector<domain::SessionCode> left_over;
    for (const auto& code : codes) {
        const auto item = std::find_if(problem.items.begin(), problem.items.end(),
                                       [&](const PlannedItem& one) { return one.code == code; });
        if (item == problem.items.end() || !item->standing) {
            left_over.push_back(code);
            continue;
        }
        const bool was_released_there = item->released == item->standing;
        item->options = {item->options[*item->standing]};
        item->standing = 0;
        item->released = was_released_there ? std::optional<std::uint32_t>{0} : std::nullopt;
    }
    return left_over;
}

std::vector<domain::SessionCode> pinned_items(const domain::Agenda& agenda) {
    std::vector<domain::SessionCode> pinned;
    for (const auto& item : agenda.items)
        if (item.pin)
            pinned.push_back(item.code);
    return pinned;
}

} // namespace plenary::schedule
