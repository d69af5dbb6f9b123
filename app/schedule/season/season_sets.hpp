/// \file
/// Sets of slots, for the exact search of season_proof.hpp: what is left of each meeting's slots, and what
/// the meetings leave one another.
#pragma once

#include "schedule/season/season_table.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace plenary::schedule {

/// A country in a year: two meetings of one series in one cell are within a year in the same country.
using Cell = std::uint32_t;

/// Slots of one meeting, at least one. It does not change; nodes of the search share it.
struct SlotSet {
    struct Live {
        std::uint32_t slot = 0;
        std::int64_t cost = 0; ///< its own, and beside the meetings that have one slot left
    };
    struct Extent {
        std::uint32_t place = 0;        ///< of SlotSets::place_of
        std::int64_t earliest_last = 0; ///< the earliest last day there
        std::int64_t latest_first = 0;
    };
    struct CellCost {
        Cell cell = 0;
        std::int64_t least = 0;
    };

    std::vector<Live> live;
    std::vector<Extent> extents;             ///< of each place that has a slot
    std::optional<std::uint32_t> only_venue; ///< of all slots, if it is one
    std::vector<CellCost> cells;             ///< of each cell that has a slot
    std::int64_t earliest_first = 0;
    std::int64_t latest_first = 0;

    [[nodiscard]] bool is_single() const { return live.size() == 1; }
    /// What the cheapest slot costs.
    [[nodiscard]] std::int64_t least() const;
    /// The place of a cell among `cells`.
    [[nodiscard]] std::size_t place_of(Cell cell) const;
};
using SharedSlotSet = std::shared_ptr<const SlotSet>;

/// Makes sets, and narrows them by what the rules of the season say.
class SlotSets {
public:
    explicit SlotSets(const SeasonTable& table);

    [[nodiscard]] const SeasonTable& table() const { return table_; }
    /// All slots of each meeting.
    [[nodiscard]] std::vector<SharedSlotSet> all() const;
    [[nodiscard]] SharedSlotSet make(std::size_t meeting, std::vector<SlotSet::Live> live) const;
    [[nodiscard]] Cell cell_of(std::size_t meeting, std::uint32_t slot) const {
        return cells_[meeting][slot];
    }

    /// Whether a rule may forbid slots of either because of the other.
    [[nodiscard]] bool are_bound(std::size_t i, std::size_t j) const {
        return is_bound_[(i * table_.meetings().size()) + j] != 0;
    }
    /// The slots of `i` that some slot of `j` goes with; null for none, the same set for all.
    [[nodiscard]] SharedSlotSet beside(const std::vector<SharedSlotSet>& sets, std::size_t i,
                                       std::size_t j) const;
    /// The slots of `i` that leave no longer gap in its series than it allows, whatever the others take; null
    /// for none, the same set for all.
    [[nodiscard]] SharedSlotSet near_enough(const std::vector<SharedSlotSet>& sets, std::size_t i) const;

    /// The points that two meetings cost one another in these slots, but for coming back to a cell.
    [[nodiscard]] std::int64_t cost_beside(std::size_t i, std::uint32_t slot, std::size_t j,
                                           std::uint32_t other) const;

private:
    /// Until when a slot may end that lies before another meeting, and from when one may begin behind.
    struct Room {
        std::int64_t until = 0;
        std::int64_t from = 0;
    };
    [[nodiscard]] std::vector<Room> rooms_by_place(const SlotSet& set, std::size_t i, const SlotSet& other,
                                                   std::size_t j) const;
    /// Where a meeting of a series may begin.
    struct Range {
        std::int64_t earliest_first = 0;
        std::int64_t latest_first = 0;
        int length = 1;
    };
    [[nodiscard]] std::vector<Range> ranges_of(const std::vector<SharedSlotSet>& sets,
                                               const SeasonTable::Series& series) const;
    void find_places();
    void find_bound();
    [[nodiscard]] SharedSlotSet by_hours(const std::vector<SharedSlotSet>& sets, std::size_t i,
                                         std::size_t j) const;
    template<class Keep>
    [[nodiscard]] SharedSlotSet narrow(const SharedSlotSet& set, std::size_t meeting, Keep keep) const;

    const SeasonTable& table_;
    std::vector<std::uint32_t> places_;    ///< of each venue: a city; venues of one city are alike for travel
    std::vector<std::uint32_t> venue_of_;  ///< of each place: one of its venues
    std::vector<std::vector<Cell>> cells_; ///< by meeting and slot
    std::vector<char> is_bound_;           ///< by meeting x meeting
    std::vector<char> has_reach_;          ///< by series: long gaps can be reckoned with before all is placed
};

} // namespace plenary::schedule
