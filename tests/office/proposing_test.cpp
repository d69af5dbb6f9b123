/// \file
/// What is proposed can be confirmed: by random series with timetables, agendas, numbers and clocks that are set.
#include "desk.hpp"
#include "office/meetings/moving.hpp"
#include "office/meetings/planning.hpp"
#include "office/meetings/proposing.hpp"
#include "office/refused.hpp"
#include "schedule/check/check.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;

namespace {

const MeetingCode wanted_code{"wanted"};
const DaySpan looked_at{Date{2012, 3, 12},
                        Date{2012, 4, 12}}; // the clocks of Vienna skip an hour on 25 March

/// Six meetings of two series, and one whose dates are to be found.
class RandomSeries {
public:
    explicit RandomSeries(unsigned seed) : random_(seed) {
        data_.delegations = {a_delegation("KAZ", "Kazakhstan"), a_delegation("NOR", "Norway")};
        data_.participants = {a_participant("ann", "Ann"), a_participant("bea", "Bea")};
        data_.venues = {a_venue("flat").room("hall", "Hall"),
                        a_venue("house").room("hall", "Hall").room("salon", "Salon"),
                        a_venue("vienna", "Vienna", "AUT", "Europe/Vienna").room("hall", "Hall")};
        data_.venues[1].rooms[0].bookings = {{BookingCode{"choir"},
                                              looked_at,
                                              {600, 780},
                                              {Weekday::tuesday},
                                              "choir practice",
                                              {},
                                              {},
                                              Weight::cannot,
                                              {SourceCode{"illustrative"}}}};
        for (const auto* code : {"experts", "others"}) {
            auto& series = data_.series.emplace_back(a_series(code));
            series.title = code;
            auto& rules = series.schedule.emplace();
            if (one_in(2))
                rules.min_gap = below(3);
            if (one_in(3))
                rules.same_city_hours = below(4);
        }
        for (int i = 0; i < 6; ++i)
            add_other(i);
        add_wanted();
    }

    [[nodiscard]] const Dataset& data() const { return data_; }
    [[nodiscard]] int length() const { return length_; }

private:
    int below(unsigned n) { return static_cast<int>(random_() % n); }
    bool one_in(unsigned n) { return below(n) == 0; }

    void add_sessions(Meeting& meeting, const Date& first, int days) {
        for (int i = 0; i < days; ++i) {
            const auto starts = LocalTime{first + boost::gregorian::days{i}, 30 * (2 + below(40)), 0};
            auto ends = starts;
            ends.minute += 60;
            auto session = a_session("s-" + std::to_string(i), "2012-01-01T00:00", "2012-01-01T01:00");
            session.title = "A session";
            session.starts = starts;
            session.ends = ends;
            if (meeting.venue && !one_in(4))
                session.room = RoomCode{"hall"};
            if (one_in(3))
                session.speakers = {ParticipantCode{one_in(2) ? "ann" : "bea"}};
            session.sources = {SourceCode{"illustrative"}};
            meeting.sessions.push_back(session);
        }
    }

    void add_other(int i) {
        auto& meeting = data_.meetings.emplace_back(
            a_meeting("other-" + std::to_string(i)).of(one_in(2) ? "experts" : "others"));
        meeting.title = "Another";
        const auto first = looked_at.first + boost::gregorian::days{i * 3 + below(3)};
        const auto days = 1 + below(2);
        meeting.dates = MeetingDates::on(first, first + boost::gregorian::days{days - 1});
        meeting.venue = data_.venues[static_cast<std::size_t>(below(3))].code;
        if (one_in(3))
            meeting.number = i + 1; // in the order of the first days
        if (one_in(3))
            meeting.required_delegations = {DelegationCode{"KAZ"}};
        if (!one_in(3))
            add_sessions(meeting, first, days);
    }

    void add_wanted() {
        auto& meeting = data_.meetings.emplace_back(a_meeting("wanted").of("experts"));
        meeting.title = "The one that is wanted";
        length_ = 1 + below(2);
        if (one_in(3)) {
            const auto first = Date{2012, 5, 7};
            meeting.dates = MeetingDates::on(first, first + boost::gregorian::days{length_ - 1});
        } else {
            meeting.dates = *parse_dates("2012");
        }
        meeting.venue = data_.venues[static_cast<std::size_t>(below(3))].code;
        if (one_in(3))
            meeting.required_delegations = {DelegationCode{"KAZ"}};
        if (one_in(3))
            meeting.after = {MeetingCode{"other-1"}};
        if (!one_in(4))
            add_sessions(meeting, Date{2012, 5, 7}, length_);
        if (one_in(3)) {
            AgendaItem item;
            item.code = SessionCode{"item"};
            item.title = "An item";
            item.minutes = 60;
            item.day = length_;
            meeting.agenda.emplace().items = {item};
        }
        if (one_in(2) && meeting.after.empty())
            meeting.number = 20;
        else if (one_in(3))
            meeting.wish.emplace().length = length_;
    }

    std::mt19937 random_;
    Dataset data_;
    int length_ = 1;
};

/// Whether the office would confirm it there, and its check has no error of it then.
enum class Taken { yes, with_error, refused };

Taken confirmed_at(SmallOffice& office, const Dataset& data, const DaySpan& days, const VenueCode& venue) {
    office::ConfirmMeeting there{wanted_code, {std::nullopt, days, venue}, {}, {}};
    office::Request request;
    request.dry_run = true;
    try {
        const auto moved = office::confirm_meeting(*office, request, there);
        Dataset changed;
        changed.meetings = {moved.moved.meeting};
        for (const auto& clash :
             schedule::check(overlay(data, changed), {Date{2011, 9, 5}, std::vector{wanted_code}, false}))
            if (clash.severity == schedule::Severity::error)
                return Taken::with_error;
        return Taken::yes;
    } catch (const office::Refused&) {
        return Taken::refused;
    }
}

office::ProposeDates asked(int length) {
    office::ProposeDates asked;
    asked.meeting = wanted_code;
    asked.length = length;
    asked.between = looked_at;
    asked.venues.any = true;
    asked.most = 999;
    return asked;
}

} // namespace

TEST_SUITE("office: proposing") {
    TEST_CASE("what is proposed is confirmed without an error, and nothing else is") {
        int offered = 0;
        int refused = 0;
        int with_error = 0;
        for (unsigned seed = 1; seed <= 10; ++seed) {
            const RandomSeries series{seed};
            SmallOffice office{series.data()};
            const auto data = office.data();
            const auto proposal = office::propose_dates(*office, asked(series.length()));
            std::set<std::string> slots;
            for (const auto& slot : proposal.slots)
                slots.insert(format_days(slot.days) + " " + slot.venue->text());
            for (auto first = looked_at.first;
                 first + boost::gregorian::days{series.length() - 1} <= looked_at.last;
                 first += boost::gregorian::days{1})
                for (const auto& venue : data.venues) {
                    const DaySpan days{first, first + boost::gregorian::days{series.length() - 1}};
                    const auto slot = format_days(days) + " " + venue.code.text();
                    const auto taken = confirmed_at(office, data, days, venue.code);
                    CHECK_MESSAGE(slots.contains(slot) == (taken == Taken::yes), "seed ", seed, ": ", slot);
                    offered += taken == Taken::yes ? 1 : 0;
                    with_error += taken == Taken::with_error ? 1 : 0;
                    refused += taken == Taken::refused ? 1 : 0;
                }
        }
        CHECK(offered > 60);
        CHECK(with_error > 60);
        CHECK(refused > 3);
    }

    TEST_CASE("fewer days than the timetable or the agenda takes are refused, and told why") {
        Dataset data;
        data.venues = {a_venue("house")};
        data.series = {a_series("experts")};
        data.series.front().title = "Experts";
        data.meetings = {a_meeting("wanted").of("experts").on("2012-05-07..2012-05-08").at("house")};
        auto& meeting = data.meetings.front();
        meeting.title = "Wanted";
        meeting.sessions = {a_session("late", "2012-05-08T10:00", "2012-05-08T11:00")};
        meeting.sessions.front().title = "A session";
        meeting.sessions.front().sources = {SourceCode{"illustrative"}};
        SmallOffice office{data};
        CHECK(office::propose_dates(*office, asked(2)).found > 0);
        try {
            (void)office::propose_dates(*office, asked(1));
            FAIL("one day was proposed");
        } catch (const office::Refused& refused) {
            CHECK(refused.reason() == office::Reason::too_short);
            CHECK(std::string{refused.what()}.find("'late'") != std::string::npos);
        }
        office::PlanSeason season;
        season.keep = true;
        auto shorter = office.data();
        shorter.meetings.front().wish.emplace().length = 1;
        season.programme = shorter;
        try {
            (void)office::season_to_plan(*office, season);
            FAIL("one day was planned");
        } catch (const office::Refused& refused) {
            CHECK(refused.reason() == office::Reason::too_short);
        }
    }

    TEST_CASE("a planned meeting takes its timetable with it") {
        Dataset data;
        data.venues = {a_venue("house").room("hall", "Hall"), a_venue("other", "Astana")};
        data.meetings = {a_meeting("wanted")
                             .of("experts")
                             .on("2012-05-07..2012-05-08")
                             .at("house")
                             .with(a_session("s", "2012-05-08T10:00", "2012-05-08T11:00", "hall"))};
        const auto planned = office::planned_meetings(
            data, {{wanted_code, *parse_days("2012-06-04..2012-06-05"), VenueCode{"other"}, 0, true}});
        const auto& session = planned.meetings.front().sessions.front();
        CHECK(format_local_time(session.starts) == "2012-06-05T10:00");
        CHECK(format_local_time(session.ends) == "2012-06-05T11:00");
        CHECK_FALSE(session.room);
    }
}
