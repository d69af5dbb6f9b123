#include "schedule/season/season_sets.hpp"

#include "schedule/pairs.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace plenary::schedule {

namespace {

/// Two meetings that begin in one such stretch of days are within a year.
constexpr std::int64_t cell_days = host_again_days;

} // namespace

std::int64_t SlotSet::least() const {
    auto least = cells.front().least;
    for (const auto& cell : cells)
        least = std::min(least, cell.least);
    return least;
}

std::size_t SlotSet::place_of(Cell cell) const {
    std::size_t place = 0;
    while (cells[place].cell != cell)
        ++place;
    return place;
}

SlotSets::SlotSets(const SeasonTable& table) : table_(table) {
    std::int64_t origin = ever;
    std::int64_t end = -ever;
    for (const auto& meeting : table.meetings())
        for (const auto& slot : meeting.slots) {
            origin = std::min(origin, slot.first);
            end = std::max(end, slot.first);
        }
    const auto years = static_cast<Cell>(table.meetings().empty() ? 1 : ((end - origin) / cell_days) + 1);
    std::map<std::string_view, Cell> countries;
    for (const auto* venue : table.venues())
        countries.try_emplace(venue->country, static_cast<Cell>(countries.size()));
    for (const auto& meeting : table.meetings()) {
        auto& cells = cells_.emplace_back();
        for (const auto& slot : meeting.slots)
            cells.push_back((countries.at(table.venues()[slot.venue]->country) * years) +
                            static_cast<Cell>((slot.first - origin) / cell_days));
    }
    find_places();
    find_bound();
    for (const auto& series : table.all_series()) {
        // A gap that is too long between two fixed meetings is nobody's fault, and nothing follows from it.
        auto fixed = series.fixed;
        std::sort(fixed.begin(), fixed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        bool has_reach = series.max_gap.has_value();
        for (std::size_t i = 1; i < fixed.size() && has_reach; ++i)
            has_reach = fixed[i].first - fixed[i - 1].last - 1 <= *series.max_gap;
        has_reach_.push_back(has_reach ? 1 : 0);
    }
}

void SlotSets::find_places() {
    std::map<std::string, std::uint32_t> places;
    for (std::uint32_t venue = 0; venue < table_.venues().size(); ++venue) {
        const auto city = locality_of(*table_.venues()[venue]).city; // with the country
        const auto [place, is_new] = places.try_emplace(city, static_cast<std::uint32_t>(places.size()));
        if (is_new)
            venue_of_.push_back(venue);
        places_.push_back(place->second);
    }
}

void SlotSets::find_bound() {
    const auto& meetings = table_.meetings();
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        std::vector<char> is_taken(table_.venues().size(), 0);
        for (const auto& slot : meetings[i].slots)
            is_taken[slot.venue] = 1;
        for (std::size_t j = 0; j < meetings.size(); ++j) {
            const auto& between = table_.relation(i, j);
            const bool is_bound = between.is_firm || between.gap || between.order != 0 ||
                                  between.number != 0 ||
                                  std::any_of(meetings[j].slots.begin(), meetings[j].slots.end(),
                                              [&](const auto& there) { return is_taken[there.venue] != 0; });
            is_bound_.push_back(i != j && is_bound ? 1 : 0);
        }
    }
}

std::vector<SharedSlotSet> SlotSets::all() const {
    std::vector<SharedSlotSet> sets;
    for (std::size_t i = 0; i < table_.meetings().size(); ++i) {
        std::vector<SlotSet::Live> live;
        const auto& slots = table_.meetings()[i].slots;
        for (std::uint32_t slot = 0; slot < slots.size(); ++slot)
            live.push_back({slot, slots[slot].score.soft});
        sets.push_back(make(i, std::move(live)));
    }
    return sets;
}

SharedSlotSet SlotSets::make(std::size_t meeting, std::vector<SlotSet::Live> live) const {
    auto set = std::make_shared<SlotSet>();
    set->earliest_first = ever;
    set->latest_first = -ever;
    set->only_venue = table_.meetings()[meeting].slots[live.front().slot].venue;
    for (const auto& one : live) {
        const auto& slot = table_.meetings()[meeting].slots[one.slot];
        const auto last = table_.span(meeting, slot).last;
        const auto place = places_[slot.venue];
        auto extent = std::find_if(set->extents.begin(), set->extents.end(),
                                   [&](const auto& its) { return its.place == place; });
        if (extent == set->extents.end())
            extent = set->extents.insert(extent, {place, last, slot.first});
        extent->earliest_last = std::min(extent->earliest_last, last);
        extent->latest_first = std::max(extent->latest_first, slot.first);
        if (set->only_venue != slot.venue)
            set->only_venue = std::nullopt;
        const auto cell = cell_of(meeting, one.slot);
        auto known = std::find_if(set->cells.begin(), set->cells.end(),
                                  [&](const auto& its) { return its.cell == cell; });
        if (known == set->cells.end())
            known = set->cells.insert(known, {cell, one.cost});
        known->least = std::min(known->least, one.cost);
        set->earliest_first = std::min(set->earliest_first, slot.first);
        set->latest_first = std::max(set->latest_first, slot.first);
    }
    set->live = std::move(live);
    return set;
}

template<class Keep>
SharedSlotSet SlotSets::narrow(const SharedSlotSet& set, std::size_t meeting, Keep keep) const {
    const auto& slots = table_.meetings()[meeting].slots;
    std::vector<SlotSet::Live> kept;
    for (const auto& one : set->live)
        if (keep(slots[one.slot]))
            kept.push_back(one);
    if (kept.size() == set->live.size())
        return set;
    return kept.empty() ? nullptr : make(meeting, std::move(kept));
}

std::vector<SlotSets::Room> SlotSets::rooms_by_place(const SlotSet& set, std::size_t i, const SlotSet& other,
                                                     std::size_t j) const {
    const auto order = table_.relation(i, j).order;
    std::vector<Room> rooms(venue_of_.size(), Room{-ever, ever});
    for (const auto& here : set.extents)
        for (const auto& there : other.extents) {
            auto& room = rooms[here.place];
            const auto needed = std::max(
                table_.free_days_needed(i, venue_of_[here.place], j, venue_of_[there.place]).value_or(0), 0);
            if (order <= 0)
                room.until = std::max(room.until, there.latest_first - 1 - needed);
            if (order >= 0)
                room.from = std::min(room.from, there.earliest_last + 1 + needed);
        }
    return rooms;
}

// What goes beside another meeting by its hours is looked at when that has few slots left; before, all may.
SharedSlotSet SlotSets::by_hours(const std::vector<SharedSlotSet>& sets, std::size_t i, std::size_t j) const {
    constexpr std::size_t few = 8;
    const auto& others = sets[j]->live;
    if (others.size() > few)
        return sets[i];
    return narrow(sets[i], i, [&](const SeasonSlot& slot) {
        return std::any_of(others.begin(), others.end(), [&](const SlotSet::Live& other) {
            return table_.beside(i, slot, j, table_.meetings()[j].slots[other.slot]).hard == 0;
        });
    });
}

SharedSlotSet SlotSets::beside(const std::vector<SharedSlotSet>& sets, std::size_t i, std::size_t j) const {
    const auto& between = table_.relation(i, j);
    const auto& other = *sets[j];
    const auto length = table_.meetings()[i].length;
    const auto earliest =
        between.number > 0 ? other.earliest_first : -ever; // as the numbers of the series say
    const auto latest = between.number < 0 ? other.latest_first : ever;
    const auto is_numbered = [&](const SeasonSlot& slot) {
        return earliest <= slot.first && slot.first <= latest;
    };
    const auto goes = [&](const SeasonSlot& slot, const Room& room) {
        return slot.first + length - 1 <= room.until || slot.first >= room.from;
    };
    if (between.hours && !between.gap && between.order == 0)
        return by_hours(sets, i, j);
    if (between.is_firm || between.gap || between.order != 0) {
        const auto rooms = rooms_by_place(*sets[i], i, other, j);
        bool is_roomy = sets[i]->earliest_first >= earliest && sets[i]->latest_first <= latest;
        for (const auto& here : sets[i]->extents)
            is_roomy = is_roomy && (here.latest_first + length - 1 <= rooms[here.place].until ||
                                    here.earliest_last - length + 1 >= rooms[here.place].from);
        return is_roomy ? sets[i] : narrow(sets[i], i, [&](const SeasonSlot& slot) {
            return is_numbered(slot) && goes(slot, rooms[places_[slot.venue]]);
        });
    }
    // They may lie side by side, but for a house that both need alone.
    const auto house = other.only_venue;
    const bool is_alone = house && table_.free_days_needed(i, *house, j, *house);
    if (!is_alone && between.number == 0)
        return sets[i];
    const Room room{other.latest_first - 1, other.extents.front().earliest_last + 1};
    return narrow(sets[i], i, [&](const SeasonSlot& slot) {
        return is_numbered(slot) && (!is_alone || slot.venue != *house || goes(slot, room));
    });
}

std::vector<SlotSets::Range> SlotSets::ranges_of(const std::vector<SharedSlotSet>& sets,
                                                 const SeasonTable::Series& series) const {
    std::vector<Range> ranges;
    for (const auto i : series.open)
        ranges.push_back({sets[i]->earliest_first, sets[i]->latest_first, table_.meetings()[i].length});
    for (const auto& span : series.fixed)
        ranges.push_back({span.first, span.first, static_cast<int>(span.last - span.first + 1)});
    return ranges;
}

// From one meeting to another there are at most as many gaps as meetings that can lie between, and one.
SharedSlotSet SlotSets::near_enough(const std::vector<SharedSlotSet>& sets, std::size_t i) const {
    const auto number = table_.meetings()[i].series;
    if (!number || has_reach_[*number] == 0)
        return sets[i];
    const auto& series = table_.all_series()[*number];
    const auto ranges = ranges_of(sets, series);
    const auto here =
        static_cast<std::size_t>(std::find(series.open.begin(), series.open.end(), i) - series.open.begin());
    std::int64_t from = -ever; // the first day is not before
    std::int64_t until = ever; // the last day is not behind
    for (std::size_t there = 0; there < ranges.size(); ++there) {
        if (there == here)
            continue;
        const auto first = std::min(ranges[here].earliest_first, ranges[there].earliest_first);
        const auto last = std::max(ranges[here].latest_first, ranges[there].latest_first);
        std::int64_t reach = *series.max_gap + 1;
        for (std::size_t between = 0; between < ranges.size(); ++between)
            if (between != here && between != there && ranges[between].latest_first >= first &&
                ranges[between].earliest_first <= last)
                reach += *series.max_gap + ranges[between].length;
        until = std::min(until, ranges[there].latest_first + ranges[there].length - 1 + reach);
        from = std::max(from, ranges[there].earliest_first - reach);
    }
    // `until` bounds the first day where this one is the later; `from` the last day where it is the earlier.
    if (sets[i]->latest_first <= until && sets[i]->earliest_first + ranges[here].length - 1 >= from)
        return sets[i];
    return narrow(sets[i], i, [&](const SeasonSlot& slot) {
        return slot.first <= until && slot.first + ranges[here].length - 1 >= from;
    });
}

std::int64_t SlotSets::cost_beside(std::size_t i, std::uint32_t slot, std::size_t j,
                                   std::uint32_t other) const {
    const auto& meetings = table_.meetings();
    const auto score = table_.beside(i, meetings[i].slots[slot], j, meetings[j].slots[other]);
    const bool come_back = table_.relation(i, j).is_series && cell_of(i, slot) == cell_of(j, other);
    return score.soft - (come_back ? table_.relation(i, j).host_again : 0);
}

} // namespace plenary::schedule
