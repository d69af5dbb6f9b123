/// \file
/// The model of a conference that the search works on: submissions in slots of cells, a cell being a session
/// in a room, which holds submissions of one track only.
///
/// A move is reckoned in what it touches: the conflicts of its submissions, the cells of their sessions, and
/// the sequences of their tracks.
#pragma once

#include "bench/search/cosplib.hpp"
#include "schedule/random.hpp"
#include "schedule/score.hpp"
#include "schedule/weights.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::schedule_bench {

class ConferenceSearch {
public:
    /// Where a submission begins.
    struct Spot {
        int cell = -1; ///< session * rooms + room; -1: not placed
        int slot = 0;

        friend bool operator==(const Spot&, const Spot&) = default;
    };
    using State = std::vector<Spot>;

    /// Puts each submission where it costs least beside those that are put already.
    explicit ConferenceSearch(const Conference& conference);

    /// Hard: the slots of what is not placed. Soft: the objective.
    [[nodiscard]] schedule::Score score() const { return {unplaced_, 0, objective_}; }
    [[nodiscard]] const State& state() const { return spots_; }
    [[nodiscard]] std::vector<ConferencePlace> places() const;
    void restore(const State& state);

    void weigh(const schedule::Weights& weights) { weights_ = weights; }
    std::optional<std::int64_t> propose(schedule::Random& random, std::int64_t limit);
    void accept();

    /// The largest amount by which one submission alone, or one cell, can raise the objective.
    [[nodiscard]] std::int64_t largest_cost() const { return largest_cost_; }

private:
    /// What two submissions cost when they are at one time in different rooms.
    struct Conflict {
        int other = 0;
        std::int64_t session = 0; ///< if their session is the same
        std::int64_t slot = 0;    ///< for each slot that both take
    };
    /// What a track takes up.
    struct Use {
        std::vector<int> cells{};
        std::vector<int> in_session{}; ///< cells, by session
        std::vector<int> in_room{};
        std::int64_t cost = 0;
        bool has_order = false; ///< of submissions, that costs something
        bool is_stale = false;  ///< its cost has to be reckoned again
    };
    struct Step {
        int submission = 0;
        Spot spot{};
    };

    // What does not change.
    void reckon_alone(const Conference& conference);
    void reckon_conflicts(const Conference& conference);
    void build();

    // The state, and its costs as it changes.
    [[nodiscard]] int session_of(int cell) const { return cell / rooms_; }
    [[nodiscard]] int room_of(int cell) const { return cell % rooms_; }
    [[nodiscard]] int capacity(int cell) const { return capacities_[at(session_of(cell))]; }
    [[nodiscard]] static std::size_t at(int number) { return static_cast<std::size_t>(number); }
    [[nodiscard]] int& slot(int cell, int k) { return slots_[at((cell * width_) + k)]; }
    [[nodiscard]] int slot(int cell, int k) const { return slots_[at((cell * width_) + k)]; }
    [[nodiscard]] std::int64_t alone(int submission, int cell) const;
    [[nodiscard]] std::int64_t conflicts(int submission, Spot spot) const;
    [[nodiscard]] std::int64_t cell_cost(int cell, int track) const;
    [[nodiscard]] std::int64_t track_cost(int track) const;
    [[nodiscard]] std::int64_t order_cost(int track) const;
    [[nodiscard]] std::int64_t weighted();
    void open(int cell, int track);
    void close(int cell);
    void lift(int submission);
    void lay(int submission, Spot spot);
    void settle(); ///< what was touched is as it should be: its costs are brought up to date
    void take_back();

    // What moves are made of; each changes the state.
    void touch(int submission);
    void take(int submission);
    void put(int submission, Spot spot);
    [[nodiscard]] bool is_free(int submission, Spot spot) const;
    [[nodiscard]] std::vector<int> contents(int cell) const;
    bool put_first(int submission, int cell);
    bool put_into(int submission, int cell);
    void put_anywhere(schedule::Random& random, int submission);
    void pack(schedule::Random& random, const std::vector<int>& submissions, const std::vector<int>& slots,
              int cell);
    void exchange(schedule::Random& random, int one, int two);
    void line_up(int track);
    [[nodiscard]] int some_cell(schedule::Random& random) const;
    [[nodiscard]] int cell_for(schedule::Random& random, int submission) const;
    [[nodiscard]] int some_submission(schedule::Random& random) const;

    // The moves; false if there is none.
    bool move_submission(schedule::Random& random);
    bool exchange_cells(schedule::Random& random);
    bool exchange_rooms(schedule::Random& random);
    bool exchange_tracks(schedule::Random& random);
    bool carry_track(schedule::Random& random);
    bool empty_cell(schedule::Random& random);
    bool order_track(schedule::Random& random);

    int sessions_ = 0;
    int rooms_ = 0;
    int tracks_ = 0;
    int width_ = 1; ///< slots of the longest session
    bool has_order_ = false;
    std::int64_t largest_cost_ = 0;
    schedule::Weights weights_{};
    std::vector<int> capacities_; ///< slots, by session
    std::vector<int> lengths_;    ///< slots, by submission
    std::vector<int> track_of_;
    std::vector<int> orders_;
    std::vector<std::int64_t> session_alone_; ///< by submission x session
    std::vector<std::int64_t> room_alone_;    ///< by submission x room
    std::vector<std::vector<Conflict>> conflicts_;
    std::vector<std::vector<int>> of_track_;  ///< submissions by their order, those without one last
    std::vector<std::int64_t> track_in_cell_; ///< by track x cell
    std::vector<std::int64_t> beside_;        ///< by track x track: both in one session
    std::int64_t room_weight_ = 0;
    std::int64_t parallel_weight_ = 0;
    std::int64_t consecutive_weight_ = 0;
    std::int64_t order_weight_ = 0;

    State spots_;
    std::vector<int> slots_;    ///< the submission in each; -1: free
    std::vector<int> used_;     ///< slots, by cell
    std::vector<int> track_in_; ///< by cell; -1: empty
    std::vector<Use> uses_;     ///< by track
    std::vector<int> stale_;    ///< tracks
    std::int64_t objective_ = 0;
    std::int64_t unplaced_ = 0;

    std::vector<Step> before_; ///< where what the present move touches was
    std::vector<char> is_touched_;
    std::vector<Step> steps_; ///< of the move proposed
};

} // namespace plenary::schedule_bench
