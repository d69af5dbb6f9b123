#include "schedule/season/season_floors.hpp"

#include <algorithm>

namespace plenary::schedule {

namespace {

/// What the meetings cost at least each on its own.
std::int64_t sum_of_least(const SeasonTable& table) {
    std::int64_t sum = 0;
    for (const auto& meeting : table.meetings())
        sum += meeting.slots.front().score.soft;
    return sum;
}

} // namespace

std::optional<ProofOptions> Allowance::part(std::uint64_t parts) const {
    auto mine = options_;
    mine.progress = nullptr;
    const auto half_of_nodes = options_.nodes / 2;
    mine.nodes = (half_of_nodes - std::min(used_, half_of_nodes)) / parts;
    if (options_.nodes > 0 && mine.nodes == 0)
        return std::nullopt;
    mine.time = {};
    if (options_.time.count() > 0) {
        mine.time = (options_.time / 2 - gone()) / static_cast<double>(parts);
        if (mine.time.count() <= 0)
            return std::nullopt;
    }
    return options_.stop != nullptr && options_.stop->load() ? std::nullopt : std::optional{mine};
}

ProofOptions Allowance::rest() const {
    constexpr std::chrono::duration<double> least{1e-3};
    auto mine = options_;
    mine.nodes -= std::min(used_, options_.nodes);
    if (options_.time.count() > 0)
        mine.time = std::max(options_.time - gone(), least);
    return mine;
}

SeriesFloors::SeriesFloors(const SeasonTable& table, const Score& known)
    : known_(known.soft), sum_(sum_of_least(table)), is_done_(table.all_series().size(), 0) {
    for (std::size_t series = 0; series < table.all_series().size(); ++series) {
        tables_.push_back(table.of_series(series));
        floors_.push_back(sum_of_least(tables_.back()));
    }
}

void SeriesFloors::raise(Allowance& allowance) {
    constexpr std::uint64_t moments = 50;
    raise_each(allowance, moments);
    raise_each(allowance, 1);
}

void SeriesFloors::raise_each(Allowance& allowance, std::uint64_t moments) {
    auto left = static_cast<std::uint64_t>(std::count(is_done_.begin(), is_done_.end(), 0));
    for (std::size_t series = 0; series < tables_.size(); ++series) {
        if (is_done_[series] != 0)
            continue;
        const auto part = allowance.part(left * moments);
        --left;
        if (!part || sum_ >= known_)
            return;
        // What leaves the season no better plan need not be looked at.
        const auto proof = prove(tables_[series], {0, 0, known_ - (sum_ - floors_[series])}, *part);
        allowance.use(proof.nodes);
        is_done_[series] = proof.is_complete ? 1 : 0;
        const auto floor = std::max(floors_[series], proof.bound.soft);
        sum_ += floor - floors_[series];
        floors_[series] = floor;
    }
}

} // namespace plenary::schedule
