#include "schedule/season/season_needed.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

namespace plenary::schedule {

namespace {

/// What a slot has to do with one that another meeting may take.
struct Encounter {
    std::int32_t cost = 0;
    bool is_impossible = false;
    bool is_before = false; ///< the slot is before the other, in the order in which gaps are counted
    bool is_after = false;
    bool is_far = false; ///< the gap between would be too long, if nothing lies between
};

/// Compares the slots of one meeting by all that the others may take.
class NeedOfSlots {
public:
    NeedOfSlots(const SlotSets& slots, const std::vector<SharedSlotSet>& sets, std::size_t meeting)
        : table_(slots.table()), meeting_(meeting), live_(sets[meeting]->live) {
        for (std::size_t other = 0; other < sets.size(); ++other)
            if (other != meeting)
                meet(other, *sets[other]);
        meet_fixed();
    }

    [[nodiscard]] std::vector<SlotSet::Live> needed() const {
        std::vector<char> is_needed(live_.size(), 1);
        for (std::size_t slot = 0; slot < live_.size(); ++slot)
            for (std::size_t other = 0; other < live_.size() && is_needed[slot] != 0; ++other)
                if (other != slot && is_needed[other] != 0 && is_as_good(other, slot))
                    is_needed[slot] = 0;
        std::vector<SlotSet::Live> kept;
        for (std::size_t slot = 0; slot < live_.size(); ++slot)
            if (is_needed[slot] != 0)
                kept.push_back(live_[slot]);
        return kept;
    }

private:
    /// The slots of another meeting, or days that stand.
    struct Column {
        bool has_gaps = false; ///< of one series, which limits its gaps
        std::size_t width = 0;
        std::vector<Encounter> encounters; ///< by slot of this meeting x slot of the other
    };

    [[nodiscard]] const SeasonSlot& slot_of(std::size_t meeting, const SlotSet::Live& one) const {
        return table_.meetings()[meeting].slots[one.slot];
    }

    [[nodiscard]] const SeasonTable::Series* series_with_gaps() const {
        const auto number = table_.meetings()[meeting_].series;
        return number && table_.all_series()[*number].max_gap ? &table_.all_series()[*number] : nullptr;
    }

    void note_order(Encounter& encounter, const SeasonSpan& here, const SeasonSpan& there,
                    int max_gap) const {
        const auto mine = std::tie(here.first, here.last);
        const auto its = std::tie(there.first, there.last);
        encounter.is_before = mine < its;
        encounter.is_after = its < mine;
        encounter.is_far = free_days_between(here, there) > max_gap;
    }

    void meet(std::size_t other, const SlotSet& set) {
        const auto* series = series_with_gaps();
        const bool has_gaps =
            series != nullptr && table_.meetings()[other].series == table_.meetings()[meeting_].series;
        Column column{has_gaps, set.live.size(), {}};
        for (const auto& mine : live_) {
            const auto& here = slot_of(meeting_, mine);
            for (const auto& its : set.live) {
                const auto& there = slot_of(other, its);
                const auto score = table_.beside(meeting_, here, other, there);
                auto& made = column.encounters.emplace_back();
                made.cost = static_cast<std::int32_t>(score.soft);
                made.is_impossible = score.hard > 0;
                if (has_gaps)
                    note_order(made, table_.span(meeting_, here), table_.span(other, there),
                               *series->max_gap);
            }
        }
        columns_.push_back(std::move(column));
    }

    void meet_fixed() {
        const auto* series = series_with_gaps();
        if (series == nullptr || series->fixed.empty())
            return;
        for (const auto& there : series->fixed) {
            Column column{true, 1, {}};
            for (const auto& mine : live_)
                note_order(column.encounters.emplace_back(), table_.span(meeting_, slot_of(meeting_, mine)),
                           there, *series->max_gap);
            columns_.push_back(std::move(column));
        }
    }

    /// By how much more `slot` costs at most than `instead`, beside one of the others; nothing if it may be
    /// impossible where `instead` is not.
    [[nodiscard]] static std::optional<std::int64_t> more_at_most(const Column& column, std::size_t slot,
                                                                  std::size_t instead) {
        std::optional<std::int64_t> most;
        for (std::size_t there = 0; there < column.width; ++there) {
            const auto& mine = column.encounters[(slot * column.width) + there];
            const auto& its = column.encounters[(instead * column.width) + there];
            if (its.is_impossible)
                continue;
            const bool is_alike = mine.is_before == its.is_before && mine.is_after == its.is_after;
            if (mine.is_impossible || (column.has_gaps && (!is_alike || (mine.is_far && !its.is_far))))
                return std::nullopt;
            most = std::max(most, std::optional{std::int64_t{mine.cost} - its.cost});
        }
        return most.value_or(0);
    }

    /// Whether `slot` can always stand in the place of `instead`, at no higher cost.
    [[nodiscard]] bool is_as_good(std::size_t slot, std::size_t instead) const {
        auto more = slot_of(meeting_, live_[slot]).score.soft - slot_of(meeting_, live_[instead]).score.soft;
        if (more > 0)
            return false; // the others would have to make up for it
        for (const auto& column : columns_) {
            const auto most = more_at_most(column, slot, instead);
            if (!most)
                return false;
            more += *most;
        }
        return more <= 0;
    }

    const SeasonTable& table_;
    std::size_t meeting_;
    const std::vector<SlotSet::Live>& live_;
    std::vector<Column> columns_;
};

} // namespace

std::vector<SharedSlotSet> needed_slots(const SlotSets& slots, std::vector<SharedSlotSet> sets) {
    constexpr std::size_t most_comparisons = 200'000'000;
    std::size_t all = 0;
    std::size_t pairs = 0;
    for (const auto& set : sets) {
        all += set->live.size();
        pairs += set->live.size() * set->live.size();
    }
    if (all > 0 && pairs > most_comparisons / all)
        return sets;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        if (sets[i]->is_single())
            continue;
        auto needed = NeedOfSlots{slots, sets, i}.needed();
        if (needed.size() < sets[i]->live.size())
            sets[i] = slots.make(i, std::move(needed));
    }
    return sets;
}

} // namespace plenary::schedule
