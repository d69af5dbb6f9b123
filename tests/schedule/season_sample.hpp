/// \file
/// Generated seasons for tests, small enough to be judged by other means.
#pragma once

#include "domain/change/moving.hpp"
#include "schedule/check/check.hpp"
#include "schedule/season/season.hpp"
#include "support/build.hpp"

#include <algorithm>
#include <string>

namespace plenary::testing {

/// Meetings of two series, a fixed one among them, at three venues.
struct SeasonSample {
    domain::Dataset data;
    schedule::SeasonProblem problem;

    explicit SeasonSample(std::uint64_t seed, std::size_t meetings = 6) : random(seed) {
        problem.today = domain::Date{2026, 12, 1};
        for (const auto* code : {"experts", "others"}) {
            auto series = a_series(code);
            series.schedule.emplace().min_gap = static_cast<int>(random.below(3));
            series.schedule->max_gap = 20;
            data.series.push_back(series);
        }
        data.venues = {a_venue("almaty"), a_venue("astana", "Astana"), a_venue("vienna", "Vienna", "AUT")};
        data.delegations = {a_delegation("KAZ"), a_delegation("EU")};
        data.delegations[0].unavailable = {{*domain::parse_days("2027-03-08..2027-03-10"),
                                            "a feast",
                                            domain::Weight::cannot,
                                            {domain::SourceCode{"illustrative"}}}};
        data.venues[0].closed = {{*domain::parse_days("2027-03-01..2027-03-05"),
                                  "a fair",
                                  domain::Weight::cannot,
                                  {domain::SourceCode{"illustrative"}}}};
        add("fixed", 0).dates = *domain::parse_dates("2027-03-15");
        data.meetings.back().venue = domain::VenueCode{"vienna"};
        data.meetings.back().required_delegations = {domain::DelegationCode{"KAZ"}};
        for (std::size_t i = 0; i < meetings; ++i) {
            const auto code = "m-" + std::to_string(i);
            auto& meeting = add(code, i % 2);
            if (random.below(2) == 0)
                meeting.required_delegations = {data.delegations[random.below(2)].code};
            if (i > 1 && random.below(3) == 0)
                meeting.after = {domain::MeetingCode{"m-" + std::to_string(i - 2)}};
            schedule::OpenMeeting open;
            open.code = meeting.code;
            open.between = *domain::parse_days("2027-03-01..2027-04-04");
            open.length = 1 + static_cast<int>(random.below(3));
            open.venues = {domain::VenueCode{"almaty"}, domain::VenueCode{"astana"},
                           domain::VenueCode{"vienna"}};
            open.wished = *domain::parse_days("2027-03-08..2027-03-19");
            problem.open.push_back(open);
        }
    }

    domain::Meeting& add(const std::string& code, std::size_t series) {
        return data.meetings.emplace_back(a_meeting(code).of(data.series[series].code.text()));
    }

    /// Timetables for all, a second house in one of the cities, and few hours that are enough between meetings there.
    void add_timetables() {
        data.venues.push_back(a_venue("almaty-2"));
        for (auto& series : data.series)
            series.schedule->same_city_hours = static_cast<int>(random.below(5));
        for (auto& open : problem.open) {
            open.venues.insert(open.venues.begin(), domain::VenueCode{"almaty-2"});
            for (auto& meeting : data.meetings) {
                if (meeting.code != open.code)
                    continue;
                meeting.after.clear();
                for (int day = 0; day < open.length; ++day) {
                    const auto hour = 8 + static_cast<int>(random.below(9));
                    domain::Session session;
                    session.code = domain::SessionCode{"s-" + std::to_string(day)};
                    session.starts = {domain::Date{2027, 1, 1} + boost::gregorian::days{day}, hour * 60, 0};
                    session.ends = {session.starts.date, (hour + 2) * 60, 0};
                    meeting.sessions.push_back(session);
                }
            }
        }
    }

    /// Rooms for most sessions, in a house of one room and in one of two, which are all the venues then; some evenings
    /// go on until the morning after.
    void add_rooms() {
        data.venues.push_back(a_venue("flat", "Astana").room("hall", "Hall"));
        for (auto& venue : data.venues)
            if (venue.code == domain::VenueCode{"almaty-2"})
                venue.rooms = {{domain::RoomCode{"hall"}, "Hall", {}, {}},
                               {domain::RoomCode{"salon"}, "Salon", {}, {}}};
        for (auto& open : problem.open)
            open.venues = {domain::VenueCode{"almaty-2"}, domain::VenueCode{"flat"}};
        bool has_evenings = false;
        for (auto& meeting : data.meetings) {
            has_evenings = !has_evenings; // and no mornings, which would be in the same room
            for (auto& session : meeting.sessions) {
                if (random.below(8) != 0)
                    session.room = domain::RoomCode{random.below(4) == 0 ? "salon" : "hall"};
                if (random.below(3) != 0)
                    continue;
                session.starts.minute = has_evenings ? 23 * 60 : 4 * 60;
                session.ends = {session.starts.date + boost::gregorian::days{has_evenings ? 1 : 0},
                                has_evenings ? 5 * 60 : 6 * 60, 0};
            }
        }
    }

    [[nodiscard]] std::size_t errors_of(const schedule::Season& season) const {
        auto placed = data;
        std::vector<domain::MeetingCode> open;
        for (const auto& placement : season.placements())
            for (auto& meeting : placed.meetings)
                if (meeting.code == placement.code) {
                    domain::Move to;
                    to.dates = domain::MeetingDates::on(placement.days.first, placement.days.last);
                    to.venue = placement.venue;
                    meeting = domain::move(meeting, to, data.venues, {}, problem.today).meeting;
                    open.push_back(meeting.code);
                }
        const auto clashes = schedule::check(placed, {problem.today, open, false});
        return static_cast<std::size_t>(std::count_if(clashes.begin(), clashes.end(), [](const auto& clash) {
            return clash.severity == schedule::Severity::error;
        }));
    }

    schedule::Random random;
};

} // namespace plenary::testing
