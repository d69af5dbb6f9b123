/// \file
/// What speaks for or against beginning a meeting on a day at a venue. What the kinds cost stands in
/// domain/rules/cost_terms.hpp; what has no term there forbids.
#pragma once

#include "domain/model.hpp"
#include "schedule/check/attendance.hpp"
#include "schedule/season/regions.hpp"
#include "schedule/working_days.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::schedule {

/// What forbids is an error of the check of the schedule; what costs would be a warning or a note, or is
/// merely less convenient.
enum class ObstacleKind {
    past,
    mandate,
    order,
    number, ///< begins before a meeting of the series with a lower number, or after one with a higher
    gap_short,
    gap_long,
    venue_double,
    venue_closed,
    venue_small,
    rooms_taken,          ///< no room is free, or that of a session is not
    room_double,          ///< a session is in the room of another meeting's
    time_nonexistent,     ///< the clocks skip a time of a session
    delegation_elsewhere, ///< at another meeting, or on the way from or to it
    delegation_away,
    person_elsewhere,
    person_away,
    weekend,
    holiday,
    holiday_near, ///< the day before or after is one: people travel on it
    holiday_at_home,
    notice,
    host_again, ///< the series met in the country within a year
    travel,
    wished, ///< days away from those wished for
};

} // namespace plenary::schedule

template<>
struct plenary::domain::Words<plenary::schedule::ObstacleKind> {
    static constexpr std::array<std::string_view, 24> all{"past",
                                                          "mandate",
                                                          "order-broken",
                                                          "number-order",
                                                          "gap-short",
                                                          "gap-long",
                                                          "venue-double",
                                                          "venue-closed",
                                                          "venue-small",
                                                          "rooms-taken",
                                                          "room-double",
                                                          "time-nonexistent",
                                                          "delegation-elsewhere",
                                                          "delegation-away",
                                                          "person-elsewhere",
                                                          "person-away",
                                                          "weekend",
                                                          "holiday",
                                                          "holiday-near",
                                                          "holiday-at-home",
                                                          "notice-short",
                                                          "host-again",
                                                          "travel",
                                                          "wished"};
};

namespace plenary::schedule {

/// Within a year of a meeting a country is a host again: from its last day to the first of the next, or the
/// other way round, are so many days at most.
inline constexpr int host_again_days = 365;

/// Of two meetings with so many days between them.
constexpr bool is_host_again(std::int64_t free_days) {
    return free_days < host_again_days;
}

/// Something that speaks against beginning on the days from `first` to `last`, as day numbers.
struct Obstacle {
    ObstacleKind kind = ObstacleKind::past;
    int cost = 0; ///< 0: it forbids
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::uint32_t subject = 0; ///< see Surroundings::about
    int number = 0;            ///< days, seats or parties, as the kind has it

    [[nodiscard]] bool forbids() const { return cost == 0; }
    [[nodiscard]] bool covers(std::int64_t day) const { return first <= day && day <= last; }
};

/// What it costs that so many parties are to be at both of two meetings on one day who need not be, `points` each.
int loose_cost(int parties, int points);

/// What it costs to be away from the days wished for, `points` each; nothing was wished: 0.
int wished_cost(const std::optional<domain::DaySpan>& wished, std::int64_t first_day, int length, int points);

/// Where a meeting is looked for.
struct Frame {
    domain::Date today{1970, 1, 1};
    domain::DaySpan between; ///< the meeting lies within
    int length = 1;          ///< days, at least 1

    /// The first day on which it can begin and the last, as day numbers; none if last < first.
    [[nodiscard]] std::int64_t first() const;
    [[nodiscard]] std::int64_t last() const;
};

/// All that is around one meeting. What the meeting itself has for dates and venue does not matter, nor do
/// meetings without exact days, or that are cancelled or postponed. `data` and `meeting` must live longer.
class Surroundings {
public:
    Surroundings(const domain::Dataset& data, const domain::Meeting& meeting, Frame frame);

    [[nodiscard]] const Frame& frame() const { return frame_; }

    /// What holds wherever the meeting is, cut to the days of the frame.
    [[nodiscard]] const std::vector<Obstacle>& anywhere() const { return anywhere_; }

    /// What holds at this venue beside.
    [[nodiscard]] std::vector<Obstacle> at(const domain::Venue& venue);

    /// What holds beside where the place is open.
    [[nodiscard]] std::vector<Obstacle> at_no_venue();

    /// What the obstacle is, in words.
    [[nodiscard]] std::string about(const Obstacle& obstacle) const;

    /// What would have to be given up or changed to be rid of it; empty for what cannot be.
    [[nodiscard]] std::string way_out(const Obstacle& obstacle) const;

    /// What terms cost in the series of the meeting.
    [[nodiscard]] const domain::CostWeights& weights() const { return weights_; }

private:
    /// Another meeting that has its place in time.
    struct Other {
        const domain::Meeting* meeting = nullptr;
        const domain::Venue* venue = nullptr;
        const domain::Series* series = nullptr;
        std::optional<Locality> place = {}; ///< of the venue
        std::int64_t first = 0;
        std::int64_t last = 0;
        Shared delegations = {}; ///< that are to be at both
        Shared people = {};
    };
    /// What an obstacle is about; which members are set depends on its kind.
    struct Subject {
        const Other* other = nullptr;
        std::string_view who = {}; ///< a delegation or a person, by code
        const domain::Unavailability* period = nullptr;
        const domain::Holiday* holiday = nullptr;
        const domain::Venue* venue = nullptr;
        const domain::Session* session = nullptr; ///< of the meeting
        std::string what = {};                    ///< what takes the room
    };

    void find_others();
    void find_shared();
    void look_anywhere();
    void look_at_series();
    void look_at_number(const Other& other);
    void look_at_gaps(const std::vector<const Other*>& series);
    void look_at_absences();
    /// `host`: the country where the meeting is; empty: not known.
    void look_at_holidays_at_home(std::string_view host, std::vector<Obstacle>& found);
    void look_at_holidays(const Calendars& calendars, std::vector<Obstacle>& found);
    const std::vector<Obstacle>& days_off(const domain::Venue& venue);
    void look_at_meetings(const domain::Venue& venue, std::vector<Obstacle>& found);
    void look_at_seats(const domain::Venue& venue, std::vector<Obstacle>& found);
    void look_at_rooms(const domain::Venue& venue, std::vector<Obstacle>& found);
    void look_at_sessions(const domain::Venue& venue, std::vector<Obstacle>& found);
    void look_at_session(const domain::Session& session, const domain::Venue& venue, const domain::Room& room,
                         std::vector<Obstacle>& found);
    void look_at_clocks(const domain::Venue& venue, std::vector<Obstacle>& found);
    /// The days around the frame, as day numbers, on which the clocks of a zone are set forward.
    const std::vector<std::int64_t>& days_of_skips(const std::string& zone);
    /// What forbids the days on which the parties would have to be at both meetings at once, or too soon behind one.
    void look_at_hours(const Other& other, ObstacleKind kind, const std::vector<std::string>& parties,
                       int hours, std::vector<Obstacle>& found);
    void look_at_travel(const domain::Venue& venue, std::vector<Obstacle>& found);

    /// Adds what touches the frame; what costs nothing is left out.
    void charge(std::vector<Obstacle>& list, ObstacleKind kind, int cost, std::int64_t first,
                std::int64_t last, std::uint32_t subject, int number = 0) const;
    void forbid(std::vector<Obstacle>& list, ObstacleKind kind, std::int64_t first, std::int64_t last,
                std::uint32_t subject, int number = 0) const;
    void add(std::vector<Obstacle>& list, Obstacle obstacle) const;
    /// Beside a meeting that may be of another series.
    [[nodiscard]] int points_beside(const Other& other, domain::CostTerm term) const {
        return domain::larger_points(weights_, domain::weights_of(other.series), term);
    }
    std::uint32_t subject(const Subject& subject);
    /// The subjects begin with the other meetings, in their order.
    [[nodiscard]] std::uint32_t subject(const Other& other) const {
        return static_cast<std::uint32_t>(&other - others_.data());
    }
    /// The first days of a meeting that would have a day from `first` to `last`: it begins `length - 1` days
    /// before or later.
    [[nodiscard]] std::int64_t reaching(std::int64_t first) const { return first - frame_.length + 1; }

    const domain::Dataset& data_;
    const domain::Meeting& meeting_;
    Frame frame_;
    const domain::Series* series_ = nullptr;
    domain::CostWeights weights_;
    std::vector<Other> others_;
    std::vector<Subject> subjects_;
    std::uint32_t nothing_ = 0; ///< the subject of what has none
    std::vector<Obstacle> anywhere_;
    std::map<Calendars, std::vector<Obstacle>> days_off_;
    std::map<std::string, std::vector<std::int64_t>> days_of_skips_; ///< by zone
    int confirmed_ = 0;                                              ///< registrations of the meeting
    int wanted_ = 0;                                                 ///< seats
};

} // namespace plenary::schedule
