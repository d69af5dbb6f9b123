/// \file
/// The timetable of a meeting: the model of an agenda, which search.hpp anneals.
///
/// Hard is what 'plenary agenda check' calls an error, medium what it warns of, both counted in grains,
/// people and delegations; soft are the points of
/// domain/rules/cost_terms.hpp. A move costs time in the items that run near
/// it, in their delegations and in their length, not in the size of the agenda.
#pragma once

#include "schedule/agenda/agenda_problem.hpp"
#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace plenary::schedule {

class AgendaPlan {
public:
    using State = std::vector<std::uint32_t>; ///< of each item: the number of its option

    /// Puts every item where it stands best beside those that are put already, in the order of the agenda.
    explicit AgendaPlan(const AgendaProblem& problem);

    /// Puts the items whose option is known there, and every other where it stands best beside those that
    /// are put already.
    void begin_with(const std::vector<std::optional<std::uint32_t>>& known);

    /// Puts an item that breaks something hard anywhere, and what is in its way there where that stands best beside the others; nothing
    /// where nothing is broken.
    void uproot(Random& random);

    [[nodiscard]] const Score& score() const { return score_; }
    [[nodiscard]] const State& state() const { return chosen_; }
    void restore(const State& state);
    void weigh(const Weights& weights) { weights_ = weights; }
    std::optional<std::int64_t> propose(Random& random, std::int64_t limit);
    void accept();
    /// From now on half of the moves begin at items that break something hard, or all at any item.
    void favour_broken(bool is_favoured);

    /// Gives every item the best of its options beside the others, until none has a better one.
    void descend();

    [[nodiscard]] const AgendaOption& option_of(std::size_t item) const {
        return problem_->items[item].options[chosen_[item]];
    }

    [[nodiscard]] const AgendaProblem& problem() const { return *problem_; }

private:
    struct Step {
        std::size_t item = 0;
        std::uint32_t option = 0;
    };
    /// Where an item is, in grains.
    struct Spot {
        int start = 0;
        int end = 0;
        int room = 0;
        std::size_t sitting = 0;
    };
    /// What two items have to do with one another.
    struct Relation {
        std::uint16_t required = 0;  ///< people who must be at both
        std::uint16_t preferred = 0; ///< others who are to be at both
        bool is_plenary = false;
        bool is_track = false;
    };
    /// What does not change while the plan is searched; copies of a plan share it.
    struct Tables {
        std::vector<Relation> relations;                  ///< by item x item
        std::vector<std::vector<std::size_t>> earlier;    ///< the items that each comes after
        std::vector<std::vector<std::size_t>> later;      ///< those that come after it
        std::vector<std::vector<std::int32_t>> option_at; ///< of each item by start x room; -1: none
        std::vector<std::size_t> sitting_at;              ///< by grain
        /// Of each sitting the first and last whose items have to keep a pause to its own.
        std::vector<std::pair<std::size_t, std::size_t>> near;
        std::size_t words = 0;               ///< of 64 delegations each
        std::vector<std::uint64_t> required; ///< delegations, by item x word
        std::vector<std::uint64_t> preferred;
    };
    /// How often something is asked for at once.
    using Counts = std::vector<int>;

    static std::shared_ptr<const Tables> tables_of(const AgendaProblem& problem);
    static void relate(const AgendaProblem& problem, Tables& tables);
    void clear();
    void put(std::size_t item, std::uint32_t option);
    void take(std::size_t item);
    void place(std::size_t item, std::uint32_t option);
    void displace(std::size_t item);
    [[nodiscard]] std::uint32_t best_of(std::size_t item) const;
    void count(std::size_t item, int step);
    void count_delegation(int delegation, const Spot& spot, int step, bool is_required);
    [[nodiscard]] Spot spot_of(std::size_t item, const AgendaOption& option) const;
    [[nodiscard]] Score cost(std::size_t item, std::uint32_t option) const;
    [[nodiscard]] Score beside(std::size_t one, const Spot& here, std::size_t other) const;
    [[nodiscard]] Score in_order(std::size_t item, const Spot& here) const;
    [[nodiscard]] Score spread(std::size_t item, const Spot& here) const;
    [[nodiscard]] Score interpreted(const PlannedItem& item, const Spot& here) const;
    [[nodiscard]] std::int64_t weighted(const Score& score) const {
        return (score.hard * weights_.hard) + (score.medium * weights_.medium) + score.soft;
    }
    // Of the moves: each makes steps_ what it proposes; false if there is no such move.
    bool elsewhere(Random& random);
    bool swap(Random& random);
    bool behind(Random& random);
    bool exchange_order(Random& random);
    bool eject(Random& random);
    bool push(Random& random);
    bool exchange_rooms(Random& random);
    bool slide(Random& random);
    bool cut(Random& random);
    bool add_step(std::size_t item, int start, int room);
    [[nodiscard]] std::size_t any_item(Random& random) const;
    void find_broken();
    [[nodiscard]] std::uint32_t any_option(std::size_t item, Random& random) const;
    void find_row(std::size_t sitting, int room, std::size_t without);
    bool push_later(std::size_t item, const Spot& to);
    bool push_earlier(std::size_t item, const Spot& to);
    bool close_gap(std::size_t item);

    const AgendaProblem* problem_;
    std::shared_ptr<const Tables> tables_;
    State chosen_;
    std::vector<Spot> spots_;
    std::vector<char> is_put_;
    std::vector<std::vector<std::size_t>> in_sitting_; ///< the items that begin in it
    Counts required_;                                  ///< by grain x delegation
    Counts wanted_;                                    ///< likewise, preferred ones too
    std::vector<std::uint64_t> full_required_; ///< delegations of which nobody is left, by grain x word
    std::vector<std::uint64_t> full_wanted_;
    Counts interpreted_; ///< by grain
    Counts in_sittings_; ///< interpreted grains
    Counts in_days_;
    Counts track_rooms_; ///< items, by track x room
    Counts rooms_of_track_;
    Score score_;
    Weights weights_{};
    std::vector<Step> steps_; ///< of the move proposed
    bool is_broken_favoured_ = false;
    std::vector<std::size_t> broken_; ///< items that broke something hard when they were looked for last
    std::uint64_t accepted_ = 0;      ///< moves while it is mended
    std::vector<std::size_t> row_;    ///< items of a room in a sitting, in order of time
};

/// The sessions that the plan makes of the agenda of `meeting`, and those that are none of it, in order of
/// time.
std::vector<domain::Session> sessions_of(const domain::Meeting& meeting, const AgendaProblem& problem,
                                         const AgendaPlan& plan);

} // namespace plenary::schedule
