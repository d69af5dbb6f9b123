#include "schedule/season/season.hpp"

#include "schedule/pairs.hpp"

#include <algorithm>

namespace plenary::schedule {

using namespace domain;

Season::Season(const Dataset& data, const SeasonProblem& problem) : table_(data, problem) {
    restore(State(table_.meetings().size(), 0)); // each where it is cheapest, whatever the others do
}

void Season::restore(const State& state) {
    chosen_ = state;
    score_ = table_.score_of(state);
}

// What the meeting costs there, alone and beside all others.
Score Season::at(std::size_t meeting, std::uint32_t slot) const {
    const auto& here = table_.meetings()[meeting].slots[slot];
    auto score = here.score;
    for (std::size_t other = 0; other < chosen_.size(); ++other)
        if (other != meeting)
            score += table_.beside(meeting, here, other, slot_of(other));
    return score;
}

Score Season::change_by(const std::vector<Step>& steps) {
    std::vector<std::size_t> series;
    for (const auto& step : steps)
        if (const auto its = table_.meetings()[step.meeting].series;
            its && std::find(series.begin(), series.end(), *its) == series.end())
            series.push_back(*its);
    Score change;
    for (const auto one : series)
        change -= table_.long_gaps(one, chosen_);
    std::array<std::uint32_t, 2> before{};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        before[i] = chosen_[step.meeting];
        change -= at(step.meeting, chosen_[step.meeting]);
        chosen_[step.meeting] = step.slot;
        change += at(step.meeting, step.slot);
    }
    for (const auto one : series)
        change += table_.long_gaps(one, chosen_);
    for (std::size_t i = 0; i < steps.size(); ++i)
        chosen_[steps[i].meeting] = before[i];
    return change;
}

// Of some slots of the meeting the one that is nearest in time.
std::uint32_t Season::near(Random& random, std::size_t meeting, std::int64_t day) const {
    const auto& slots = table_.meetings()[meeting].slots;
    auto best = static_cast<std::uint32_t>(random.below(slots.size()));
    for (int tries = 0; tries < 8; ++tries) {
        const auto other = static_cast<std::uint32_t>(random.below(slots.size()));
        if (std::abs(slots[other].first - day) < std::abs(slots[best].first - day))
            best = other;
    }
    return best;
}

// A meeting takes another of its slots, often one near in time; or two exchange their first days.
std::optional<std::int64_t> Season::propose(Random& random, std::int64_t limit) {
    const auto count = chosen_.size();
    if (count == 0)
        return std::nullopt;
    const auto one = random.below(count);
    const auto kind = random.below(4);
    if (kind == 0 && count > 1) {
        const auto two = random.below(count);
        if (one == two)
            return std::nullopt;
        steps_ = {{one, near(random, one, slot_of(two).first)}, {two, near(random, two, slot_of(one).first)}};
    } else if (kind == 1) {
        steps_ = {{one, near(random, one, slot_of(one).first)}};
    } else {
        // The cheap ones stand in front.
        const auto slots = table_.meetings()[one].slots.size();
        const auto bound = kind == 2 ? slots : std::max<std::size_t>(1, slots / 8);
        steps_ = {{one, static_cast<std::uint32_t>(random.below(bound))}};
    }
    change_ = change_by(steps_);
    const auto sum = (change_.hard * weights_.hard) + (change_.medium * weights_.medium) + change_.soft;
    return sum > limit ? std::nullopt : std::optional{sum};
}

void Season::accept() {
    for (const auto& step : steps_)
        chosen_[step.meeting] = step.slot;
    score_ += change_;
}

std::vector<Placement> Season::placements() const {
    std::vector<Placement> placements;
    for (std::size_t i = 0; i < chosen_.size(); ++i) {
        const auto& slot = slot_of(i);
        auto cost = slot.score.soft;
        bool is_free = slot.score.hard == 0;
        for (std::size_t j = 0; j < chosen_.size(); ++j) {
            if (i == j)
                continue;
            const auto pair = table_.beside(i, slot, j, slot_of(j));
            is_free = is_free && pair.hard == 0;
            cost += j > i ? pair.soft : 0;
        }
        const auto span = table_.span(i, slot);
        placements.push_back({table_.meetings()[i].meeting->code,
                              {date_of(span.first), date_of(span.last)},
                              table_.venues()[slot.venue]->code,
                              cost,
                              is_free});
    }
    return placements;
}

} // namespace plenary::schedule
