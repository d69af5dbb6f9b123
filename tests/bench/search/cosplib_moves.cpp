// The moves of the search for a conference. Each changes the state step by step, is reckoned as a whole, and
// is taken back; what is accepted is made anew from where it led.
#include "bench/search/cosplib_search.hpp"

#include <algorithm>

namespace plenary::schedule_bench {

using schedule::Random;

std::int64_t ConferenceSearch::weighted() {
    settle();
    return (weights_.hard * unplaced_) + objective_;
}

void ConferenceSearch::touch(int submission) {
    if (is_touched_[at(submission)] != 0)
        return;
    is_touched_[at(submission)] = 1;
    before_.push_back({submission, spots_[at(submission)]});
}

void ConferenceSearch::take(int submission) {
    touch(submission);
    lift(submission);
}

void ConferenceSearch::put(int submission, Spot spot) {
    touch(submission);
    lay(submission, spot);
}

void ConferenceSearch::take_back() {
    for (const auto& step : before_)
        lift(step.submission);
    for (const auto& step : before_) {
        lay(step.submission, step.spot);
        is_touched_[at(step.submission)] = 0;
    }
    settle();
    before_.clear();
}

bool ConferenceSearch::is_free(int submission, Spot spot) const {
    const auto length = lengths_[at(submission)];
    const auto track = track_in_[at(spot.cell)];
    if (spot.slot < 0 || spot.slot + length > capacity(spot.cell) ||
        (track != -1 && track != track_of_[at(submission)]))
        return false;
    for (int k = spot.slot; k < spot.slot + length; ++k)
        if (slot(spot.cell, k) != -1)
            return false;
    return true;
}

// The submissions of a cell by their slots.
std::vector<int> ConferenceSearch::contents(int cell) const {
    std::vector<int> into;
    if (used_[at(cell)] > 0)
        for (int k = 0; k < capacity(cell); ++k)
            if (const auto submission = slot(cell, k);
                submission != -1 && (into.empty() || into.back() != submission))
                into.push_back(submission);
    return into;
}

bool ConferenceSearch::put_first(int submission, int cell) {
    for (int k = 0; k + lengths_[at(submission)] <= capacity(cell); ++k)
        if (is_free(submission, {cell, k})) {
            put(submission, {cell, k});
            return true;
        }
    return false;
}

// Moves the others of the cell together if that makes room.
bool ConferenceSearch::put_into(int submission, int cell) {
    const auto track = track_in_[at(cell)];
    if ((track != -1 && track != track_of_[at(submission)]) ||
        used_[at(cell)] + lengths_[at(submission)] > capacity(cell))
        return false;
    if (put_first(submission, cell))
        return true;
    const auto others = contents(cell);
    for (const auto other : others)
        take(other);
    int k = 0;
    for (const auto other : others) {
        put(other, {cell, k});
        k += lengths_[at(other)];
    }
    put(submission, {cell, k});
    return true;
}

// Into a cell of its track, else into an empty one; nowhere if neither is found.
void ConferenceSearch::put_anywhere(Random& random, int submission) {
    constexpr int tries = 8;
    const auto cells = uses_[at(track_of_[at(submission)])].cells;
    const auto first = cells.empty() ? 0 : random.below(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (put_into(submission, cells[(first + i) % cells.size()]))
            return;
    for (int i = 0; i < tries; ++i)
        if (const auto cell = some_cell(random); used_[at(cell)] == 0 && put_first(submission, cell))
            return;
}

int ConferenceSearch::some_cell(Random& random) const {
    return static_cast<int>(random.below(used_.size()));
}

int ConferenceSearch::some_submission(Random& random) const {
    const auto any = [&] { return static_cast<int>(random.below(lengths_.size())); };
    if (unplaced_ > 0 && random.below(4) == 0) {
        const auto first = any();
        const auto count = static_cast<int>(lengths_.size());
        for (int i = 0; i < count; ++i)
            if (const auto submission = (first + i) % count; spots_[at(submission)].cell == -1)
                return submission;
    }
    return any();
}

// Most often one of its track, else an empty one, and seldom one of another track.
int ConferenceSearch::cell_for(Random& random, int submission) const {
    constexpr int tries = 6;
    const auto& cells = uses_[at(track_of_[at(submission)])].cells;
    const auto kind = random.below(20);
    if (kind < 13 && !cells.empty())
        return cells[random.below(cells.size())];
    auto cell = some_cell(random);
    for (int i = 0; i < tries && kind < 19 && used_[at(cell)] > 0; ++i)
        cell = some_cell(random);
    return cell;
}

bool ConferenceSearch::move_submission(Random& random) {
    const auto submission = some_submission(random);
    const auto length = lengths_[at(submission)];
    const auto from = spots_[at(submission)];
    const auto cell = cell_for(random, submission);
    if (length > capacity(cell))
        return false;
    const Spot to{cell, static_cast<int>(random.below(at(capacity(cell) - length + 1)))};
    if (from == to)
        return false;
    take(submission);
    auto others = contents(cell);
    if (track_in_[at(cell)] != -1 && track_in_[at(cell)] == track_of_[at(submission)])
        std::erase_if(others, [&](int other) {
            const auto k = spots_[at(other)].slot;
            return k + lengths_[at(other)] <= to.slot || k >= to.slot + length;
        });
    std::vector<int> slots;
    for (const auto other : others) {
        slots.push_back(spots_[at(other)].slot);
        take(other);
    }
    put(submission, to);
    for (std::size_t i = 0; i < others.size(); ++i) {
        const Spot back{from.cell, from.slot + slots[i] - to.slot};
        if (from.cell != -1 && is_free(others[i], back))
            put(others[i], back);
        else if (from.cell == -1 || !put_into(others[i], from.cell))
            put_anywhere(random, others[i]);
    }
    return true;
}

// Puts what was taken from another cell into one that is empty, in the same slots if they are there.
void ConferenceSearch::pack(Random& random, const std::vector<int>& submissions,
                            const std::vector<int>& slots, int cell) {
    std::vector<int> left;
    bool same = true;
    for (std::size_t i = 0; i < submissions.size(); ++i)
        same = same && slots[i] + lengths_[at(submissions[i])] <= capacity(cell);
    for (std::size_t i = 0; i < submissions.size(); ++i)
        if (same)
            put(submissions[i], {cell, slots[i]});
        else if (!put_first(submissions[i], cell))
            left.push_back(submissions[i]);
    for (const auto submission : left)
        put_anywhere(random, submission);
}

void ConferenceSearch::exchange(Random& random, int one, int two) {
    const auto of_one = contents(one);
    const auto of_two = contents(two);
    std::vector<int> slots_one;
    std::vector<int> slots_two;
    for (const auto submission : of_one) {
        slots_one.push_back(spots_[at(submission)].slot);
        take(submission);
    }
    for (const auto submission : of_two) {
        slots_two.push_back(spots_[at(submission)].slot);
        take(submission);
    }
    // The larger cell first, so that what is left over of the other finds it settled.
    if (capacity(one) < capacity(two)) {
        pack(random, of_one, slots_one, two);
        pack(random, of_two, slots_two, one);
    } else {
        pack(random, of_two, slots_two, one);
        pack(random, of_one, slots_one, two);
    }
}

// Fills the cells of a track anew by the order of its submissions.
void ConferenceSearch::line_up(int track) {
    auto cells = uses_[at(track)].cells;
    std::sort(cells.begin(), cells.end());
    const auto& submissions = of_track_[at(track)];
    for (const auto submission : submissions)
        take(submission);
    std::size_t next = 0;
    for (const auto submission : submissions)
        for (auto i = next; i < cells.size(); ++i)
            if (put_first(submission, cells[i])) {
                next = used_[at(cells[i])] == capacity(cells[i]) && i == next ? next + 1 : next;
                break;
            }
}

bool ConferenceSearch::exchange_cells(Random& random) {
    const auto one = some_cell(random);
    auto two = some_cell(random);
    switch (random.below(3)) {
    case 0:
        two = (session_of(one) * rooms_) + room_of(two);
        break;
    case 1:
        two = (session_of(two) * rooms_) + room_of(one);
        break;
    default:
        break;
    }
    if (one == two || (used_[at(one)] == 0 && used_[at(two)] == 0))
        return false;
    exchange(random, one, two);
    return true;
}

// Two rooms, for some sessions in a row.
bool ConferenceSearch::exchange_rooms(Random& random) {
    const auto one = static_cast<int>(random.below(at(rooms_)));
    const auto two = static_cast<int>(random.below(at(rooms_)));
    auto first = static_cast<int>(random.below(at(sessions_)));
    auto last = static_cast<int>(random.below(at(sessions_)));
    if (one == two)
        return false;
    if (random.below(4) == 0) {
        first = 0;
        last = sessions_ - 1;
    }
    if (first > last)
        std::swap(first, last);
    for (int session = first; session <= last; ++session)
        exchange(random, (session * rooms_) + one, (session * rooms_) + two);
    return !before_.empty();
}

// The cells of two tracks, one by one.
bool ConferenceSearch::exchange_tracks(Random& random) {
    const auto one = random.below(at(tracks_));
    const auto two = random.below(at(tracks_));
    auto of_one = uses_[one].cells;
    auto of_two = uses_[two].cells;
    if (one == two || of_one.empty() || of_two.empty())
        return false;
    std::sort(of_one.begin(), of_one.end());
    std::sort(of_two.begin(), of_two.end());
    for (std::size_t i = 0; i < std::min(of_one.size(), of_two.size()); ++i)
        exchange(random, of_one[i], of_two[i]);
    return true;
}

// A track into one room, from some session on.
bool ConferenceSearch::carry_track(Random& random) {
    auto cells = uses_[random.below(at(tracks_))].cells;
    if (cells.empty())
        return false;
    std::sort(cells.begin(), cells.end());
    const auto room =
        random.below(2) == 0 ? room_of(cells.front()) : static_cast<int>(random.below(at(rooms_)));
    const auto latest = std::max(sessions_ - static_cast<int>(cells.size()), 0);
    const auto first =
        random.below(3) == 0 ? session_of(cells.front()) : static_cast<int>(random.below(at(latest + 1)));
    for (std::size_t i = 0; i < cells.size() && first + static_cast<int>(i) < sessions_; ++i)
        if (const auto to = ((first + static_cast<int>(i)) * rooms_) + room; to != cells[i])
            exchange(random, cells[i], to);
    return !before_.empty();
}

// What is in it goes to other cells of its track, where that has room.
bool ConferenceSearch::empty_cell(Random& random) {
    const auto cell = some_cell(random);
    if (used_[at(cell)] == 0)
        return false;
    auto cells = uses_[at(track_in_[at(cell)])].cells;
    std::erase(cells, cell);
    if (cells.empty())
        return false;
    const auto first = random.below(cells.size());
    for (const auto submission : contents(cell)) {
        take(submission);
        bool is_put = false;
        for (std::size_t i = 0; i < cells.size() && !is_put; ++i)
            is_put = put_into(submission, cells[(first + i) % cells.size()]);
        if (!is_put)
            return false;
    }
    return true;
}

bool ConferenceSearch::order_track(Random& random) {
    const auto track = static_cast<int>(random.below(at(tracks_)));
    if (!uses_[at(track)].has_order)
        return false;
    line_up(track);
    return true;
}

std::optional<std::int64_t> ConferenceSearch::propose(Random& random, std::int64_t limit) {
    const auto sum = weighted();
    const auto kind = random.below(100);
    bool is_move = false;
    if (kind < 60)
        is_move = move_submission(random);
    else if (kind < 82)
        is_move = exchange_cells(random);
    else if (kind < 87)
        is_move = exchange_rooms(random);
    else if (kind < 90)
        is_move = exchange_tracks(random);
    else if (kind < 95)
        is_move = carry_track(random);
    else if (kind < 98)
        is_move = empty_cell(random);
    else
        is_move = has_order_ && order_track(random);
    // What is moved falls out of the order of its track: that is mended in the same move, most often.
    if (is_move && has_order_ && random.below(4) != 0) {
        settle();
        std::vector<int> tracks;
        for (const auto& step : before_)
            if (const auto track = track_of_[at(step.submission)];
                uses_[at(track)].has_order && std::find(tracks.begin(), tracks.end(), track) == tracks.end())
                tracks.push_back(track);
        for (const auto track : tracks)
            line_up(track);
    }
    const auto change = weighted() - sum;
    steps_.clear();
    if (is_move && change <= limit)
        for (const auto& step : before_)
            if (const auto spot = spots_[at(step.submission)]; spot != step.spot)
                steps_.push_back({step.submission, spot});
    take_back();
    return steps_.empty() ? std::optional<std::int64_t>{} : std::optional{change};
}

void ConferenceSearch::accept() {
    for (const auto& step : steps_)
        lift(step.submission);
    for (const auto& step : steps_)
        lay(step.submission, step.spot);
    settle();
    steps_.clear();
}

} // namespace plenary::schedule_bench
