/// \file
/// The timetable of a meeting: the model of an agenda, which search.hpp anneals.
///
/// Hard is what 'plenary agenda check' calls an error, medium what it warns of, both counted in grains,
/// people and delegations; soft are the points of agenda_cost. A move costs time in the items that run near
/// it, in their delegations and in their length, not in the size of the agenda.
#pragma once

#include "schedule/agenda_problem.hpp"
#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::schedule {

class AgendaPlan {
public:
    using State = std::vector<std::uint32_t>; ///< of each item: the number of its option

    /// Puts every item where it stands best beside those that are put already, in the order of the agenda.
    explicit AgendaPlan(const AgendaProblem& problem);

    [[nodiscard]] const Score& score() const { return score_; }
    [[nodiscard]] const State& state() const { return chosen_; }
    void restore(const State& state);
    void weigh(const Weights& weights) { weights_ = weights; }
    std::optional<std::int64_t> propose(Random& random, std::int64_t limit);
    void accept();

    /// Gives every item the best of its options beside the others, until none has a better one.
    void descend();

    [[nodiscard]] const AgendaOption& option_of(std::size_t item) const {
        return problem_->items[item].options[chosen_[item]];
    }

private:
    struct Step {
        std::size_t item = 0;
        std::uint32_t option = 0;
    };
    /// What two items have to do with one another.
    struct Relation {
        int required = 0;  ///< people who must be at both
        int preferred = 0; ///< others who are to be at both
        bool is_plenary = false;
        bool is_track = false;
    };
    /// How often something is asked for at once.
    using Counts = std::vector<int>;

    void relate();
    void clear();
    void put(std::size_t item, std::uint32_t option);
    [[nodiscard]] std::uint32_t best_of(std::size_t item) const;
    void take(std::size_t item);
    void count(const PlannedItem& item, const AgendaOption& option, int step);
    [[nodiscard]] Score cost(std::size_t item, std::uint32_t option) const;
    [[nodiscard]] Score beside(std::size_t one, const AgendaOption& here, std::size_t other,
                               const AgendaOption& there) const;
    [[nodiscard]] Score in_order(std::size_t item, const AgendaOption& here) const;
    [[nodiscard]] Score spread(const PlannedItem& item, const AgendaOption& here) const;
    [[nodiscard]] Score interpreted(const PlannedItem& item, const AgendaOption& here) const;
    [[nodiscard]] std::size_t sitting_of(const AgendaOption& option) const;
    [[nodiscard]] std::optional<std::uint32_t> option_at(std::size_t item, int start, int room) const;
    [[nodiscard]] std::int64_t weighted(const Score& score) const {
        return (score.hard * weights_.hard) + (score.medium * weights_.medium) + score.soft;
    }
    // Each makes steps_ what it proposes; false if there is no such move.
    bool elsewhere(Random& random);
    bool swap(Random& random);
    bool behind(Random& random);
    bool exchange_order(Random& random);

    const AgendaProblem* problem_;
    std::vector<Relation> relations_;                 ///< by item x item
    std::vector<std::vector<std::size_t>> earlier_;   ///< the items that each comes after
    std::vector<std::vector<std::size_t>> later_;     ///< those that come after it
    std::vector<std::vector<std::uint32_t>> by_time_; ///< options of each item by start, then room
    std::vector<std::size_t> sitting_at_;             ///< by grain
    State chosen_;
    std::vector<char> is_put_;
    std::vector<std::vector<std::size_t>> in_sitting_; ///< the items that begin in it
    Counts required_;                                  ///< by delegation x grain
    Counts wanted_;                                    ///< likewise, preferred ones too
    Counts interpreted_;                               ///< by grain
    Counts in_sittings_;                               ///< interpreted grains
    Counts in_days_;
    Counts track_rooms_; ///< items, by track x room
    Counts rooms_of_track_;
    Score score_;
    Weights weights_{};
    std::vector<Step> steps_; ///< of the move proposed
};

/// The sessions that the plan makes of the agenda of `meeting`, and those that are none of it, in order of
/// time.
std::vector<domain::Session> sessions_of(const domain::Meeting& meeting, const AgendaProblem& problem,
                                         const AgendaPlan& plan);

} // namespace plenary::schedule
