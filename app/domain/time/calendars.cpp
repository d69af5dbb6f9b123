#include "domain/time/calendars.hpp"

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

/// Whether one of the names is the same in both.
bool share_name(const LocalText& a, const LocalText& b) {
    const auto& names = b.by_language();
    return std::any_of(a.by_language().begin(), a.by_language().end(), [&](const auto& one) {
        return std::any_of(names.begin(), names.end(),
                           [&](const auto& other) { return one.second == other.second; });
    });
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

std::vector<bool> take_back_holidays(Calendar& calendar, const std::vector<Holiday>& holidays) {
    std::vector<bool> was_there;
    for (const auto& holiday : holidays)
        was_there.push_back(std::erase_if(calendar.holidays, [&](const Holiday& known) {
                                return slot_of(known) == slot_of(holiday) &&
                                       share_name(known.name, holiday.name);
                            }) > 0);
    return was_there;
}

} // namespace plenary::domain
