#include "bench/search/cosplib.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace plenary::schedule_bench {
namespace {

using Term = ConferenceTerm;

std::size_t index(int number) {
    return static_cast<std::size_t>(number);
}

bool share(const std::vector<std::string>& one, const std::vector<std::string>& two) {
    return std::any_of(one.begin(), one.end(), [&](const std::string& person) {
        return std::find(two.begin(), two.end(), person) != two.end();
    });
}

/// A schedule as a grid: what stands in a slot of a session and room.
class Checker {
public:
    Checker(const Conference& conference, const std::vector<ConferencePlace>& places)
        : conference_(conference), places_(places) {
        for (const auto& session : conference.sessions)
            grid_.emplace_back(conference.rooms.size(), std::vector<int>(index(session.slots), -1));
    }

    ConferenceCheck check() {
        fill();
        if (!result_.broken.empty())
            return result_;
        check_cells();
        check_tracks();
        for (std::size_t i = 0; i < places_.size(); ++i) {
            check_submission(i);
            for (std::size_t j = i + 1; j < places_.size(); ++j)
                check_pair(i, j);
        }
        for (std::size_t term = 0; term < conference_terms; ++term)
            result_.penalties[term] *= conference_.weights[term];
        result_.objective =
            std::accumulate(result_.penalties.begin(), result_.penalties.end(), std::int64_t{0});
        return result_;
    }

private:
    void add(Term term, std::int64_t amount) { result_.penalties[static_cast<std::size_t>(term)] += amount; }

    void fill() {
        if (places_.size() != conference_.submissions.size()) {
            result_.broken.push_back("there are " + std::to_string(places_.size()) + " places for " +
                                     std::to_string(conference_.submissions.size()) + " submissions");
            return;
        }
        for (std::size_t i = 0; i < places_.size(); ++i)
            if (const auto why = put(i); !why.empty())
                result_.broken.push_back(conference_.submissions[i].name + " " + why);
    }

    // Why it cannot be put there; "" if it can.
    std::string put(std::size_t i) {
        const auto& submission = conference_.submissions[i];
        const auto [session, room, slot] = places_[i];
        if (session == -1)
            return "is not scheduled";
        if (session < 0 || index(session) >= conference_.sessions.size() || room < 0 ||
            index(room) >= conference_.rooms.size())
            return "is in a session or a room that there is not";
        auto& cell = grid_[index(session)][index(room)];
        if (slot < 0 || slot + submission.slots > conference_.sessions[index(session)].slots)
            return "has not all its slots in its session";
        for (const auto other : cell)
            if (other != -1 && conference_.submissions[index(other)].track != submission.track)
                return "is in one session and room with " + conference_.submissions[index(other)].name +
                       ", which is of another track";
        for (int k = slot; k < slot + submission.slots; ++k) {
            if (cell[index(k)] != -1)
                return "takes a slot of " + conference_.submissions[index(cell[index(k)])].name;
            cell[index(k)] = static_cast<int>(i);
        }
        return {};
    }

    // The track of a session and room; -1: not used.
    [[nodiscard]] int track_in(std::size_t session, std::size_t room) const {
        for (const auto submission : grid_[session][room])
            if (submission != -1)
                return conference_.submissions[index(submission)].track;
        return -1;
    }

    void check_cells() {
        for (std::size_t session = 0; session < grid_.size(); ++session)
            for (std::size_t room = 0; room < conference_.rooms.size(); ++room) {
                const auto track = track_in(session, room);
                if (track == -1)
                    continue;
                add(Term::tracks_sessions, conference_.tracks_sessions[index(track)][session]);
                add(Term::tracks_rooms, conference_.tracks_rooms[index(track)][room]);
                add(Term::sessions_rooms, conference_.sessions_rooms[session][room]);
                for (std::size_t after = room + 1; after < conference_.rooms.size(); ++after)
                    if (const auto other = track_in(session, after); other != -1 && other != track) {
                        add(Term::similar_tracks, conference_.similar_tracks[index(std::min(track, other))]
                                                                            [index(std::max(track, other))]);
                        add(Term::chairs, share(conference_.tracks[index(track)].chairs,
                                                conference_.tracks[index(other)].chairs)
                                              ? 1
                                              : 0);
                    }
            }
    }

    void check_tracks() {
        for (std::size_t track = 0; track < conference_.tracks.size(); ++track) {
            std::set<std::size_t> sessions;
            std::set<std::size_t> rooms;
            std::int64_t cells = 0;
            std::vector<int> sequence;
            for (std::size_t session = 0; session < grid_.size(); ++session)
                for (std::size_t room = 0; room < conference_.rooms.size(); ++room) {
                    if (track_in(session, room) != static_cast<int>(track))
                        continue;
                    sessions.insert(session);
                    rooms.insert(room);
                    ++cells;
                    for (const auto submission : grid_[session][room])
                        if (submission != -1 && (sequence.empty() || sequence.back() != submission))
                            sequence.push_back(submission);
                }
            if (cells == 0)
                continue;
            add(Term::rooms_per_track, static_cast<std::int64_t>(rooms.size()) - 1);
            add(Term::parallel_tracks, cells - static_cast<std::int64_t>(sessions.size()));
            add(Term::consecutive_tracks,
                *sessions.rbegin() - *sessions.begin() + 1 == sessions.size() ? 0 : 1);
            for (std::size_t rank = 0; rank < sequence.size(); ++rank) {
                const auto order = conference_.submissions[index(sequence[rank])].order;
                add(Term::order, order != 0 && order != static_cast<int>(rank) + 1 ? 1 : 0);
            }
        }
    }

    // What a session costs a presenter for the time of day.
    [[nodiscard]] std::int64_t time_penalty(const Submission& submission,
                                            const ConferenceSession& session) const {
        constexpr int day = 24 * 60;
        const auto seen = [&](int minutes) {
            return (minutes + submission.zone_minutes - conference_.zone_minutes + 2 * day) % day;
        };
        const auto begin = seen(session.begin);
        const auto end = seen(session.end);
        const auto& times = conference_.times;
        if (begin < times.less_from || end > times.less_to || end < times.less_from)
            return times.unsuitable_penalty;
        return begin < times.from || end > times.to ? times.less_penalty : 0;
    }

    void check_submission(std::size_t i) {
        const auto& submission = conference_.submissions[i];
        const auto session = index(places_[i].session);
        add(Term::submissions_sessions, submission.slots * submission.session_penalties[session]);
        add(Term::submissions_rooms, submission.slots * submission.room_penalties[index(places_[i].room)]);
        add(Term::time_zones, submission.slots * time_penalty(submission, conference_.sessions[session]));
    }

    void check_pair(std::size_t i, std::size_t j) {
        const auto& one = conference_.submissions[i];
        const auto& two = conference_.submissions[j];
        const auto& [session, room, slot] = places_[i];
        const auto& other = places_[j];
        if (session != other.session || room == other.room)
            return;
        const bool tracks_differ = one.track != two.track;
        const auto& chairs_one = conference_.tracks[index(one.track)].chairs;
        const auto& chairs_two = conference_.tracks[index(two.track)].chairs;
        const bool presenters =
            share(one.presenters, two.presenters) ||
            (tracks_differ && (share(one.presenters, chairs_two) || share(two.presenters, chairs_one)));
        const bool attendees =
            share(one.attendees, two.attendees) || share(one.attendees, two.presenters) ||
            share(two.attendees, one.presenters) ||
            (tracks_differ && (share(one.attendees, chairs_two) || share(two.attendees, chairs_one)));
        const std::int64_t both =
            std::max(0, std::min(slot + one.slots, other.slot + two.slots) - std::max(slot, other.slot));
        add(Term::presenters, presenters ? 1 : 0);
        add(Term::attendees, attendees ? 1 : 0);
        add(Term::presenters_in_slot, presenters ? both : 0);
        add(Term::attendees_in_slot, attendees ? both : 0);
        add(Term::order, !tracks_differ && one.order != 0 && two.order != 0 ? both : 0);
    }

    const Conference& conference_;
    const std::vector<ConferencePlace>& places_;
    std::vector<std::vector<std::vector<int>>> grid_; ///< by session, room and slot; -1: free
    ConferenceCheck result_;
};

} // namespace

ConferenceCheck check(const Conference& conference, const std::vector<ConferencePlace>& places) {
    return Checker{conference, places}.check();
}

std::string_view name(ConferenceTerm term) {
    constexpr std::array<std::string_view, conference_terms> names{"Tracks_Sessions|Penalty",
                                                                   "Tracks_Rooms|Penalty",
                                                                   "Sessions_Rooms|Penalty",
                                                                   "Similar Tracks",
                                                                   "Number of Rooms per Track",
                                                                   "Parallel Tracks",
                                                                   "Consecutive Tracks",
                                                                   "Submissions_Timezones",
                                                                   "Submissions Order",
                                                                   "Submissions_Sessions|Penalty",
                                                                   "Submissions_Rooms|Penalty",
                                                                   "Presenters Conflicts",
                                                                   "Attendees Conflicts",
                                                                   "Chairs Conflicts",
                                                                   "Presenters Conflicts Timeslot Level",
                                                                   "Attendees Conflicts Timeslot Level"};
    return names[static_cast<std::size_t>(term)];
}

std::string solution_text(const Conference& conference, const std::vector<ConferencePlace>& places) {
    std::string text;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& [session, room, slot] = places[i];
        if (session == -1)
            continue;
        const auto& submission = conference.submissions[i];
        for (int k = 0; k < submission.slots; ++k)
            text += submission.name + "\t" + conference.sessions[index(session)].name + "\t" +
                    conference.rooms[index(room)] + "\t" + std::to_string(slot + k + 1) + "\n";
    }
    return text;
}

} // namespace plenary::schedule_bench
