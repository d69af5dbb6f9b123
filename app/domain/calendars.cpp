#include "domain/calendars.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace plenary::domain {

namespace {

using Slot = std::tuple<Date, Date, DayKind>;

Slot slot_of(const Holiday& holiday) {
    return {holiday.days.first, holiday.days.last, holiday.kind};
}

/// Adds the languages that `name` lacks; whether there were any.
bool add_languages(LocalText& name, const LocalText& more) {
    bool added = false;
    for (const auto& [language, text] : more.by_language())
        if (!name.by_language().contains(language)) {
            name.set(language, text);
            added = true;
        }
    return added;
}

} // namespace

std::vector<Merged> merge_holidays(Calendar& calendar, const std::vector<Holiday>& holidays) {
    std::map<Slot, std::size_t> places;
    for (std::size_t i = 0; i < calendar.holidays.size(); ++i)
        places.emplace(slot_of(calendar.holidays[i]), i);
    std::vector<Merged> merged;
    for (const auto& holiday : holidays) {
        const auto [place, is_new] = places.emplace(slot_of(holiday), calendar.holidays.size());
        if (is_new) {
            calendar.holidays.push_back(holiday);
            merged.push_back(Merged::added);
        } else {
            const bool named = add_languages(calendar.holidays[place->second].name, holiday.name);
            merged.push_back(named ? Merged::named : Merged::same);
        }
    }
    std::stable_sort(calendar.holidays.begin(), calendar.holidays.end(),
                     [](const auto& a, const auto& b) { return slot_of(a) < slot_of(b); });
    return merged;
}

} // namespace plenary::domain
