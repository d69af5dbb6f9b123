#include "schedule/season_sets.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <string_view>

namespace plenary::schedule {

namespace {

constexpr std::int64_t ever = std::numeric_limits<std::int64_t>::max() / 4;

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

void SlotSets::find_bound() {
    const auto sets = all();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        std::vector<char> is_taken(table_.venues().size(), 0);
        for (const auto& extent : sets[i]->extents)
            is_taken[extent.venue] = 1;
        for (std::size_t j = 0; j < sets.size(); ++j) {
            const auto& between = table_.relation(i, j);
            const bool is_bound = between.is_firm || between.gap || between.order != 0 ||
                                  between.number != 0 ||
                                  std::any_of(sets[j]->extents.begin(), sets[j]->extents.end(),
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
    for (const auto& one : live) {
        const auto& slot = table_.meetings()[meeting].slots[one.slot];
        const auto last = table_.span(meeting, slot).last;
        auto extent = std::find_if(set->extents.begin(), set->extents.end(),
                                   [&](const auto& its) { return its.venue == slot.venue; });
        if (extent == set->extents.end())
            extent = set->extents.insert(extent, {slot.venue, last, slot.first});
        extent->earliest_last = std::min(extent->earliest_last, last);
        extent->latest_first = std::max(extent->latest_first, slot.first);
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

SharedSlotSet SlotSets::beside(const std::vector<SharedSlotSet>& sets, std::size_t i, std::size_t j) const {
    /// A slot goes if it ends by `until`, or begins from `from` on.
    struct Room {
        std::uint32_t venue = 0;
        std::int64_t until = -ever;
        std::int64_t from = ever;
    };
    const auto order = table_.relation(i, j).order;
    const auto number = table_.relation(i, j).number;
    const auto earliest = number > 0 ? sets[j]->earliest_first : -ever; // as the numbers of the series say
    const auto latest = number < 0 ? sets[j]->latest_first : ever;
    const auto length = table_.meetings()[i].length;
    std::vector<Room> rooms;
    bool is_roomy = sets[i]->earliest_first >= earliest && sets[i]->latest_first <= latest; // every slot goes
    for (const auto& here : sets[i]->extents) {
        auto& room = rooms.emplace_back();
        room.venue = here.venue;
        for (const auto& there : sets[j]->extents) {
            auto needed = table_.free_days_needed(i, here.venue, j, there.venue);
            if (order != 0)
                needed = std::max(needed.value_or(0), 0);
            if (!needed) {
                room.until = ever;
                continue;
            }
            if (order <= 0)
                room.until = std::max(room.until, there.latest_first - 1 - *needed);
            if (order >= 0)
                room.from = std::min(room.from, there.earliest_last + 1 + *needed);
        }
        is_roomy = is_roomy && (here.latest_first + length - 1 <= room.until ||
                                here.earliest_last - length + 1 >= room.from);
    }
    if (is_roomy)
        return sets[i];
    return narrow(sets[i], i, [&](const SeasonSlot& slot) {
        const auto room = std::find_if(rooms.begin(), rooms.end(),
                                       [&](const Room& one) { return one.venue == slot.venue; });
        return earliest <= slot.first && slot.first <= latest &&
               (slot.first + length - 1 <= room->until || slot.first >= room->from);
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
    return score.soft - (come_back ? cost::host_again : 0);
}

} // namespace plenary::schedule
