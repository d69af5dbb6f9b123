#include "bench/search/cosplib_search.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>

namespace plenary::schedule_bench {
namespace {

using Term = ConferenceTerm;
using People = std::set<std::string, std::less<>>;

People people(const std::vector<std::string>& names) {
    return {names.begin(), names.end()};
}

bool meet(const People& one, const People& two) {
    return std::any_of(one.begin(), one.end(), [&](const auto& person) { return two.contains(person); });
}

// What a slot in a session costs a submission for the time of day where its presenter is.
std::int64_t zone_cost(const Conference& conference, const Submission& submission,
                       const ConferenceSession& session) {
    constexpr int day = 24 * 60;
    const auto shift = submission.zone_minutes - conference.zone_minutes + (2 * day);
    const auto begin = (session.begin + shift) % day;
    const auto end = (session.end + shift) % day;
    const auto& times = conference.times;
    std::int64_t penalty = 0;
    if (std::min(begin, end) < times.less_from || end > times.less_to)
        penalty = times.unsuitable_penalty;
    else if (begin < times.from || end > times.to)
        penalty = times.less_penalty;
    return conference.weight(Term::time_zones) * penalty;
}

} // namespace

ConferenceSearch::ConferenceSearch(const Conference& conference)
    : sessions_(static_cast<int>(conference.sessions.size())),
      rooms_(static_cast<int>(conference.rooms.size())),
      tracks_(static_cast<int>(conference.tracks.size())),
      of_track_(conference.tracks.size()),
      room_weight_(conference.weight(Term::rooms_per_track)),
      parallel_weight_(conference.weight(Term::parallel_tracks)),
      consecutive_weight_(conference.weight(Term::consecutive_tracks)),
      order_weight_(conference.weight(Term::order)),
      uses_(conference.tracks.size()) {
    for (const auto& session : conference.sessions) {
        capacities_.push_back(session.slots);
        width_ = std::max(width_, session.slots);
    }
    for (const auto& submission : conference.submissions) {
        of_track_[at(submission.track)].push_back(static_cast<int>(lengths_.size()));
        lengths_.push_back(submission.slots);
        track_of_.push_back(submission.track);
        orders_.push_back(submission.order);
    }
    for (int track = 0; track < tracks_; ++track) {
        auto& mine = of_track_[at(track)];
        const auto rank = [&](int submission) {
            const auto order = orders_[at(submission)];
            return order == 0 ? std::numeric_limits<int>::max() : order;
        };
        std::stable_sort(mine.begin(), mine.end(), [&](int a, int b) { return rank(a) < rank(b); });
        uses_[at(track)].has_order = order_weight_ > 0 && !mine.empty() && orders_[at(mine.front())] != 0;
        has_order_ = has_order_ || uses_[at(track)].has_order;
    }
    reckon_alone(conference);
    reckon_conflicts(conference);
    spots_.assign(lengths_.size(), Spot{});
    is_touched_.assign(lengths_.size(), 0);
    restore(spots_);
    build();
}

void ConferenceSearch::reckon_alone(const Conference& conference) {
    const auto raise = [this](std::int64_t cost) {
        largest_cost_ = std::max(largest_cost_, cost);
        return cost;
    };
    for (const auto& submission : conference.submissions) {
        for (std::size_t session = 0; session < conference.sessions.size(); ++session)
            session_alone_.push_back(raise(
                submission.slots *
                ((conference.weight(Term::submissions_sessions) * submission.session_penalties[session]) +
                 zone_cost(conference, submission, conference.sessions[session]))));
        for (const auto penalty : submission.room_penalties)
            room_alone_.push_back(
                raise(submission.slots * conference.weight(Term::submissions_rooms) * penalty));
    }
    for (std::size_t track = 0; track < conference.tracks.size(); ++track)
        for (std::size_t session = 0; session < conference.sessions.size(); ++session)
            for (std::size_t room = 0; room < conference.rooms.size(); ++room)
                track_in_cell_.push_back(raise(
                    (conference.weight(Term::tracks_sessions) * conference.tracks_sessions[track][session]) +
                    (conference.weight(Term::tracks_rooms) * conference.tracks_rooms[track][room]) +
                    (conference.weight(Term::sessions_rooms) * conference.sessions_rooms[session][room])));
    for (std::size_t one = 0; one < conference.tracks.size(); ++one)
        for (std::size_t two = 0; two < conference.tracks.size(); ++two) {
            const bool same_chair = one != two && meet(people(conference.tracks[one].chairs),
                                                       people(conference.tracks[two].chairs));
            const auto similar = conference.similar_tracks[std::min(one, two)][std::max(one, two)];
            beside_.push_back(one == two ? 0
                                         : raise((conference.weight(Term::similar_tracks) * similar) +
                                                 (same_chair ? conference.weight(Term::chairs) : 0)));
        }
    raise(std::max({room_weight_, parallel_weight_, consecutive_weight_, order_weight_}));
}

void ConferenceSearch::reckon_conflicts(const Conference& conference) {
    const auto count = conference.submissions.size();
    conflicts_.resize(count);
    std::vector<People> presenters;
    std::vector<People> attendees;
    std::vector<People> chairs;
    for (const auto& submission : conference.submissions) {
        presenters.push_back(people(submission.presenters));
        attendees.push_back(people(submission.attendees));
        chairs.push_back(people(conference.tracks[at(submission.track)].chairs));
    }
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j) {
            const bool differ = track_of_[i] != track_of_[j];
            if (i == j)
                continue;
            const bool present =
                meet(presenters[i], presenters[j]) ||
                (differ && (meet(presenters[i], chairs[j]) || meet(presenters[j], chairs[i])));
            const bool attend = meet(attendees[i], attendees[j]) || meet(attendees[i], presenters[j]) ||
                                meet(attendees[j], presenters[i]) ||
                                (differ && (meet(attendees[i], chairs[j]) || meet(attendees[j], chairs[i])));
            const auto sum = [&](Term of_presenters, Term of_attendees) {
                return (present ? conference.weight(of_presenters) : 0) +
                       (attend ? conference.weight(of_attendees) : 0);
            };
            const bool ordered = !differ && orders_[i] != 0 && orders_[j] != 0;
            const Conflict conflict{static_cast<int>(j), sum(Term::presenters, Term::attendees),
                                    sum(Term::presenters_in_slot, Term::attendees_in_slot) +
                                        (ordered ? order_weight_ : 0)};
            if (conflict.session > 0 || conflict.slot > 0)
                conflicts_[i].push_back(conflict);
            largest_cost_ = std::max(largest_cost_, conflict.session + conflict.slot);
        }
}

void ConferenceSearch::build() {
    std::vector<int> order(lengths_.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<int> needed(at(tracks_), 0);
    for (const auto submission : order)
        needed[at(track_of_[at(submission)])] += lengths_[at(submission)];
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto key = [&](int submission) {
            return std::tuple{-needed[at(track_of_[at(submission)])], track_of_[at(submission)],
                              -lengths_[at(submission)]};
        };
        return key(a) < key(b);
    });
    for (const auto submission : order) {
        std::optional<std::int64_t> least;
        Spot best;
        for (int cell = 0; cell < sessions_ * rooms_; ++cell)
            for (int k = 0; k + lengths_[at(submission)] <= capacity(cell); ++k) {
                if (!is_free(submission, {cell, k}))
                    continue;
                lift(submission);
                lay(submission, {cell, k});
                settle();
                if (!least || objective_ < *least) {
                    least = objective_;
                    best = {cell, k};
                }
                break;
            }
        lift(submission);
        lay(submission, best);
        settle();
    }
}

std::vector<ConferencePlace> ConferenceSearch::places() const {
    std::vector<ConferencePlace> places;
    for (const auto& [cell, slot] : spots_)
        places.push_back(cell == -1 ? ConferencePlace{}
                                    : ConferencePlace{session_of(cell), room_of(cell), slot});
    return places;
}

void ConferenceSearch::restore(const State& state) {
    const auto cells = at(sessions_ * rooms_);
    slots_.assign(cells * at(width_), -1);
    used_.assign(cells, 0);
    track_in_.assign(cells, -1);
    for (auto& use : uses_) {
        const bool has_order = use.has_order;
        use = {{}, std::vector<int>(at(sessions_), 0), std::vector<int>(at(rooms_), 0), 0, has_order, false};
    }
    stale_.clear();
    objective_ = 0;
    unplaced_ = std::accumulate(lengths_.begin(), lengths_.end(), std::int64_t{0});
    spots_.assign(lengths_.size(), Spot{});
    for (std::size_t submission = 0; submission < state.size(); ++submission)
        lay(static_cast<int>(submission), state[submission]);
    settle();
}

std::int64_t ConferenceSearch::alone(int submission, int cell) const {
    return session_alone_[at((submission * sessions_) + session_of(cell))] +
           room_alone_[at((submission * rooms_) + room_of(cell))];
}

std::int64_t ConferenceSearch::conflicts(int submission, Spot spot) const {
    std::int64_t cost = 0;
    for (const auto& conflict : conflicts_[at(submission)]) {
        const auto other = spots_[at(conflict.other)];
        if (other.cell == -1 || other.cell == spot.cell || session_of(other.cell) != session_of(spot.cell))
            continue;
        const auto both =
            std::min(spot.slot + lengths_[at(submission)], other.slot + lengths_[at(conflict.other)]) -
            std::max(spot.slot, other.slot);
        cost += conflict.session + (both > 0 ? both * conflict.slot : 0);
    }
    return cost;
}

std::int64_t ConferenceSearch::cell_cost(int cell, int track) const {
    auto cost = track_in_cell_[at((track * sessions_ * rooms_) + cell)];
    const auto first = session_of(cell) * rooms_;
    for (int other = first; other < first + rooms_; ++other)
        if (other != cell && track_in_[at(other)] != -1)
            cost += beside_[at((track * tracks_) + track_in_[at(other)])];
    return cost;
}

std::int64_t ConferenceSearch::track_cost(int track) const {
    const auto& use = uses_[at(track)];
    if (use.cells.empty())
        return 0;
    int sessions = 0;
    int first = -1;
    int last = 0;
    for (int session = 0; session < sessions_; ++session) {
        if (use.in_session[at(session)] == 0)
            continue;
        ++sessions;
        last = session;
        if (first == -1)
            first = session;
    }
    const auto rooms =
        std::count_if(use.in_room.begin(), use.in_room.end(), [](int cells) { return cells > 0; });
    return (room_weight_ * (rooms - 1)) +
           (parallel_weight_ * (static_cast<std::int64_t>(use.cells.size()) - sessions)) +
           (last - first + 1 == sessions ? 0 : consecutive_weight_) + (use.has_order ? order_cost(track) : 0);
}

std::int64_t ConferenceSearch::order_cost(int track) const {
    auto cells = uses_[at(track)].cells;
    std::sort(cells.begin(), cells.end());
    std::int64_t cost = 0;
    int rank = 0;
    for (const auto cell : cells)
        for (int k = 0; k < capacity(cell); ++k) {
            const auto submission = slot(cell, k);
            if (submission == -1)
                continue;
            ++rank;
            k += lengths_[at(submission)] - 1;
            if (orders_[at(submission)] != 0 && orders_[at(submission)] != rank)
                cost += order_weight_;
        }
    return cost;
}

void ConferenceSearch::open(int cell, int track) {
    objective_ += cell_cost(cell, track);
    track_in_[at(cell)] = track;
    auto& use = uses_[at(track)];
    use.cells.push_back(cell);
    ++use.in_session[at(session_of(cell))];
    ++use.in_room[at(room_of(cell))];
}

void ConferenceSearch::close(int cell) {
    const auto track = track_in_[at(cell)];
    track_in_[at(cell)] = -1;
    objective_ -= cell_cost(cell, track);
    auto& use = uses_[at(track)];
    std::erase(use.cells, cell);
    --use.in_session[at(session_of(cell))];
    --use.in_room[at(room_of(cell))];
}

void ConferenceSearch::lift(int submission) {
    auto& spot = spots_[at(submission)];
    if (spot.cell == -1)
        return;
    objective_ -= alone(submission, spot.cell) + conflicts(submission, spot);
    const auto length = lengths_[at(submission)];
    for (int k = spot.slot; k < spot.slot + length; ++k)
        slot(spot.cell, k) = -1;
    unplaced_ += length;
    used_[at(spot.cell)] -= length;
    if (used_[at(spot.cell)] == 0)
        close(spot.cell);
    if (auto& use = uses_[at(track_of_[at(submission)])]; !use.is_stale) {
        use.is_stale = true;
        stale_.push_back(track_of_[at(submission)]);
    }
    spot = {};
}

void ConferenceSearch::lay(int submission, Spot spot) {
    if (spot.cell == -1)
        return;
    const auto length = lengths_[at(submission)];
    if (used_[at(spot.cell)] == 0)
        open(spot.cell, track_of_[at(submission)]);
    for (int k = spot.slot; k < spot.slot + length; ++k)
        slot(spot.cell, k) = submission;
    unplaced_ -= length;
    used_[at(spot.cell)] += length;
    spots_[at(submission)] = spot;
    objective_ += alone(submission, spot.cell) + conflicts(submission, spot);
    if (auto& use = uses_[at(track_of_[at(submission)])]; !use.is_stale) {
        use.is_stale = true;
        stale_.push_back(track_of_[at(submission)]);
    }
}

void ConferenceSearch::settle() {
    for (const auto track : stale_) {
        auto& use = uses_[at(track)];
        const auto cost = track_cost(track);
        objective_ += cost - use.cost;
        use.cost = cost;
        use.is_stale = false;
    }
    stale_.clear();
}

} // namespace plenary::schedule_bench
