/// \file
/// What dates cost, term by term as docs/scheduling.md has them, reckoned day by day from the data itself and
/// compared with the proposals for random problems.
#include "schedule/agenda/agenda_terms.hpp"
#include "schedule/pairs.hpp"
#include "schedule/propose.hpp"
#include "schedule/season/regions.hpp"
#include "schedule/season/season_table.hpp"
#include "support/build.hpp"
#include "support/documented_codes.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <string>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;

namespace {

constexpr boost::gregorian::days one_day{1};

/// Overlapping calendars, several series, rules said and unsaid, over thirty months.
class RandomSeason {
public:
    explicit RandomSeason(unsigned seed) : random_(seed) { make(); }

    [[nodiscard]] const Dataset& data() const { return data_; }
    [[nodiscard]] const Meeting& wanted() const { return data_.meetings.front(); }
    [[nodiscard]] const schedule::ProposeOptions& options() const { return options_; }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(random_() % n); }
    bool one_in(unsigned n) { return below(n) == 0; }

    DaySpan span(unsigned longest) {
        const auto first = Date{2026, 7, 1} + boost::gregorian::days{below(900)};
        return {first, first + boost::gregorian::days{below(longest)}};
    }

    Unavailability period(unsigned longest) {
        return {span(longest), "a reason", one_in(2) ? Weight::rather_not : Weight::cannot, {}};
    }

    Booking booking() {
        const int from = static_cast<int>(below(20)) * 60;
        Booking made{BookingCode{"one"},
                     span(200),
                     {from, from + 60},
                     {},
                     "a reason",
                     static_cast<int>(below(300)),
                     static_cast<int>(below(600)),
                     one_in(2) ? Weight::rather_not : Weight::cannot,
                     {}};
        if (one_in(2))
            made.weekdays = {static_cast<Weekday>(below(7)), static_cast<Weekday>(below(7))};
        return made;
    }

    Calendar calendar(const std::string& code, const std::string& country, CalendarKind kind) {
        Calendar made;
        made.code = CalendarCode{code};
        made.kind = kind;
        made.country = country;
        made.weekend = one_in(3) ? std::vector{Weekday::friday, Weekday::saturday}
                                 : std::vector{Weekday::saturday, Weekday::sunday};
        for (int i = 0; i < 60; ++i) {
            Holiday holiday;
            holiday.days = span(5);
            holiday.name = LocalText{"A day"};
            holiday.kind = one_in(5) ? DayKind::working_day : DayKind::holiday;
            holiday.certainty = one_in(3) ? Certainty::provisional : Certainty::settled;
            made.holidays.push_back(holiday);
        }
        return made;
    }

    void make() {
        data_.series = {a_series("experts"), a_series("others")};
        for (auto& series : data_.series)
            if (one_in(2))
                for (auto& points : series.weights.emplace().stated)
                    if (one_in(2))
                        points = one_in(4) ? 0 : static_cast<int>(below(most_points + 1));
        if (!one_in(3)) {
            auto& rules = data_.series[0].schedule.emplace();
            if (one_in(2))
                rules.notice = static_cast<int>(below(500));
            if (one_in(2))
                rules.min_gap = static_cast<int>(below(5));
        }
        data_.calendars = {calendar("kaz", "KAZ", CalendarKind::national),
                           calendar("kaz-too", "KAZ", CalendarKind::national),
                           calendar("un", "KAZ", CalendarKind::duty_station),
                           calendar("aut", "AUT", CalendarKind::national)};
        data_.venues = {a_venue("almaty"), a_venue("vienna", "Vienna", "AUT", "Europe/Vienna"),
                        a_venue("osh", "Osh", "KGZ", "Asia/Bishkek")};
        data_.venues[1].rooms = {{RoomCode{"a"}, "A", 10, {}}, {RoomCode{"b"}, "B", 10, {}}};
        data_.venues[2].rooms = {{RoomCode{"c"}, "C", 30, {}}, {RoomCode{"d"}, "D", 10, {}}};
        for (auto venue : {1U, 2U})
            for (auto& room : data_.venues[venue].rooms) {
                room.closed.push_back(period(20));
                for (int i = 0; i < 3; ++i)
                    room.bookings.push_back(booking());
            }
        if (one_in(2))
            data_.venues[0].calendars = {CalendarCode{"kaz"}, CalendarCode{"un"}};
        for (auto& venue : data_.venues)
            for (int i = 0; i < 4; ++i)
                venue.closed.push_back(period(20));
        data_.delegations = {a_delegation("KAZ"), a_delegation("AUT"), a_delegation("NOR")};
        for (auto& delegation : data_.delegations)
            for (int i = 0; i < 3; ++i)
                delegation.unavailable.push_back(period(20));
        Meeting wanted = a_meeting("wanted").of("experts").on("2027");
        wanted.required_delegations = {DelegationCode{"KAZ"}};
        if (one_in(2))
            wanted.required_delegations.push_back(DelegationCode{"AUT"});
        wanted.invited = {{DelegationCode{"NOR"}, {}, {}, "", {}, {}}};
        if (one_in(2))
            wanted.announced = Date{2026, 12, 1};
        if (one_in(2))
            wanted.capacity = 20;
        data_.meetings = {wanted};
        for (int i = 0; i < 12; ++i)
            add_other(i);
        options_.frame = {
            Date{2026, 9, 1}, {Date{2026, 7, 1}, Date{2028, 12, 31}}, 1 + static_cast<int>(below(4))};
        for (const auto& venue : data_.venues)
            options_.venues.push_back(venue.code);
        if (one_in(2))
            options_.wished = span(60);
        options_.most = 100'000;
        options_.reasons = false;
    }

    void add_other(int i) {
        const auto days = span(4);
        Meeting other = a_meeting("other-" + std::to_string(i)).of(one_in(2) ? "experts" : "others");
        other.dates = MeetingDates::on(days.first, days.last);
        if (!one_in(5))
            other.venue = data_.venues[below(3)].code;
        if (one_in(3))
            other.required_delegations = {DelegationCode{one_in(2) ? "KAZ" : "NOR"}};
        if (one_in(6))
            other.status = MeetingStatus::cancelled;
        data_.meetings.push_back(other);
    }

    std::mt19937 random_;
    Dataset data_;
    schedule::ProposeOptions options_;
};

/// The definitions, each day on its own.
class Reckoning {
public:
    Reckoning(const RandomSeason& season, const DaySpan& days, const Venue& venue)
        : data_(season.data()),
          wanted_(season.wanted()),
          options_(season.options()),
          days_(days),
          venue_(venue) {}

    [[nodiscard]] int cost() const {
        return days_off() + near() + at_home() + notice() + closed() + away() + beside() + travel() +
               wished() + seats() + rooms();
    }

private:
    /// What a term costs in the series, or beside a meeting of another.
    [[nodiscard]] int points(CostTerm term) const { return points_in(data_.series.front(), term); }
    [[nodiscard]] int points_beside(const Meeting& other, CostTerm term) const {
        const auto& its = other.series == data_.series.front().code ? data_.series[0] : data_.series[1];
        return std::max(points(term), points_in(its, term));
    }
    static int points_in(const Series& series, CostTerm term) {
        const auto place = static_cast<std::size_t>(term);
        return series.weights && series.weights->stated[place] ? *series.weights->stated[place]
                                                               : cost_terms[place].points;
    }
    /// A part of the points, rounded down, and one at least.
    [[nodiscard]] int part(CostTerm term, double share) const {
        const int whole = points(term);
        return whole == 0 ? 0 : std::max(1, static_cast<int>(whole * share + 1e-9));
    }

    [[nodiscard]] bool holds_here(const Calendar& calendar) const {
        if (venue_.calendars.empty())
            return calendar.kind == CalendarKind::national && calendar.country == venue_.country;
        return std::find(venue_.calendars.begin(), venue_.calendars.end(), calendar.code) !=
               venue_.calendars.end();
    }

    static bool has(const Calendar& calendar, const Date& day, DayKind kind,
                    std::optional<Certainty> certainty) {
        return std::any_of(calendar.holidays.begin(), calendar.holidays.end(), [&](const Holiday& one) {
            return one.kind == kind && one.days.contains(day) && (!certainty || one.certainty == *certainty);
        });
    }

    [[nodiscard]] bool is_holiday(const Date& day, Certainty certainty) const {
        return std::any_of(data_.calendars.begin(), data_.calendars.end(), [&](const Calendar& calendar) {
            return holds_here(calendar) && has(calendar, day, DayKind::holiday, certainty);
        });
    }

    [[nodiscard]] bool is_weekend(const Date& day) const {
        const auto weekday = static_cast<Weekday>((day.day_of_week().as_number() + 6) % 7);
        return std::any_of(data_.calendars.begin(), data_.calendars.end(), [&](const Calendar& calendar) {
            return holds_here(calendar) &&
                   std::find(calendar.weekend.begin(), calendar.weekend.end(), weekday) !=
                       calendar.weekend.end() &&
                   !has(calendar, day, DayKind::working_day, std::nullopt);
        });
    }

    template<class F>
    void each_day(F f) const {
        for (auto day = days_.first; day <= days_.last; day += one_day)
            f(day);
    }

    [[nodiscard]] int days_off() const {
        int cost = 0;
        each_day([&](const Date& day) {
            cost += is_weekend(day) ? points(CostTerm::weekend) : 0;
            if (is_holiday(day, Certainty::settled))
                cost += points(CostTerm::holiday);
            else if (is_holiday(day, Certainty::provisional))
                cost += part(CostTerm::holiday, 0.3);
        });
        return cost;
    }

    [[nodiscard]] int near() const {
        const auto next_to = [&](const Date& day, const Date& beside) {
            return !is_holiday(day, Certainty::settled) && is_holiday(beside, Certainty::settled)
                       ? points(CostTerm::holiday_near)
                       : 0;
        };
        return next_to(days_.first, days_.first - one_day) + next_to(days_.last, days_.last + one_day);
    }

    [[nodiscard]] int at_home() const {
        int cost = 0;
        for (const auto& delegation : wanted_.required_delegations) {
            bool is_off = false;
            for (const auto& calendar : data_.calendars)
                each_day([&](const Date& day) {
                    is_off = is_off || (calendar.kind == CalendarKind::national &&
                                        calendar.country == delegation.text() &&
                                        has(calendar, day, DayKind::holiday, std::nullopt));
                });
            cost += is_off && delegation.text() != venue_.country ? points(CostTerm::holiday_at_home) : 0;
        }
        return cost;
    }

    [[nodiscard]] int notice() const {
        const auto& rules = data_.series.front().schedule;
        if (!rules || !rules->notice)
            return 0;
        const auto announced = wanted_.announced.value_or(options_.frame.today);
        return (days_.first - announced).days() < *rules->notice ? points(CostTerm::notice_short) : 0;
    }

    [[nodiscard]] bool meets(const DaySpan& other) const {
        return other.first <= days_.last && days_.first <= other.last;
    }

    [[nodiscard]] int closed() const {
        int cost = 0;
        for (const auto& period : venue_.closed)
            cost += meets(period.days) && period.weight == Weight::rather_not ? points(CostTerm::venue_closed)
                                                                              : 0;
        return cost;
    }

    [[nodiscard]] bool is_required(const DelegationCode& code) const {
        const auto& required = wanted_.required_delegations;
        return std::find(required.begin(), required.end(), code) != required.end();
    }

    [[nodiscard]] int away() const {
        int cost = 0;
        for (const auto& delegation : data_.delegations) {
            const bool firm = is_required(delegation.code);
            if (!firm && delegation.code.text() != "NOR")
                continue; // not of the meeting
            for (const auto& period : delegation.unavailable) {
                if (!meets(period.days))
                    continue;
                const bool cannot = period.weight == Weight::cannot;
                const auto term = CostTerm::delegation_away;
                cost += firm ? (cannot ? 0 : points(term)) : part(term, cannot ? 0.25 : 0.125);
            }
        }
        return cost;
    }

    /// Beside other meetings: at one venue, of the series in one country, with a delegation that is at both.
    [[nodiscard]] int beside() const {
        int cost = 0;
        for (const auto& other : data_.meetings) {
            if (other.code == wanted_.code || other.status == MeetingStatus::cancelled || !other.venue)
                continue;
            const auto& days = *other.dates.days();
            const auto& house = *std::find_if(data_.venues.begin(), data_.venues.end(),
                                              [&](const Venue& one) { return one.code == *other.venue; });
            cost += meets(days) && &house == &venue_ && venue_.rooms.size() > 1
                        ? points_beside(other, CostTerm::venue_double)
                        : 0;
            const auto apart = std::max((days.first - days_.last).days(), (days_.first - days.last).days());
            cost += other.series == wanted_.series && house.country == venue_.country && apart <= 365
                        ? points(CostTerm::host_again)
                        : 0;
        }
        for (const auto& other : data_.meetings) {
            if (other.code == wanted_.code || other.status == MeetingStatus::cancelled ||
                !meets(*other.dates.days()))
                continue;
            // NOR is only invited to the one that is wanted.
            const auto& required = other.required_delegations;
            cost += std::find(required.begin(), required.end(), DelegationCode{"NOR"}) != required.end()
                        ? points_beside(other, CostTerm::delegation_elsewhere)
                        : 0;
        }
        return cost;
    }

    [[nodiscard]] int travel() const {
        std::vector<std::string> states{"NOR"};
        for (const auto& code : wanted_.required_delegations)
            states.push_back(code.text());
        double travellers = 0;
        for (const auto& state : states)
            if (state != venue_.country)
                travellers += schedule::are_in_one_region(state, venue_.country) ? 0.5 : 1;
        return travellers == 0 ? 0 : part(CostTerm::travel, travellers / static_cast<double>(states.size()));
    }

    [[nodiscard]] int wished() const {
        if (!options_.wished)
            return 0;
        return points(CostTerm::wished) *
               static_cast<int>(std::max({long{0}, (options_.wished->first - days_.first).days(),
                                          (days_.last - options_.wished->last).days()}));
    }

    [[nodiscard]] int seats() const {
        int largest = 0;
        for (const auto& room : venue_.rooms)
            largest = std::max(largest, *room.capacity);
        return !venue_.rooms.empty() && wanted_.capacity.value_or(0) > largest ? points(CostTerm::venue_small)
                                                                               : 0;
    }

    /// Minute by minute whether a room is free at the customary hours.
    [[nodiscard]] std::optional<Weight> room_on(const Room& room, const Date& day) const {
        std::optional<Weight> firmest;
        const auto note = [&](Weight weight) { firmest = firmest ? std::min(*firmest, weight) : weight; };
        for (const auto& period : room.closed)
            if (period.days.contains(day))
                note(period.weight);
        for (const auto& booking : room.bookings)
            for (int before = -1; before <= 1; ++before) {
                const auto its_day = day + boost::gregorian::days{before};
                const auto weekday = static_cast<Weekday>((its_day.day_of_week().as_number() + 6) % 7);
                const auto& on = booking.weekdays;
                if (!booking.days.contains(its_day) ||
                    (!on.empty() && std::find(on.begin(), on.end(), weekday) == on.end()))
                    continue;
                const int from = before * 1440 + booking.hours.from - *booking.set_up;
                const int to = before * 1440 + booking.hours.to + *booking.clearing;
                for (int minute = std::max(from, 0); minute < std::min(to, 1440); ++minute)
                    if ((minute >= 600 && minute < 780) || (minute >= 900 && minute < 1080)) {
                        note(booking.weight);
                        break;
                    }
            }
        return firmest;
    }

    [[nodiscard]] int rooms() const {
        const auto is_enough = [&](const Room& room) {
            return *room.capacity >= wanted_.capacity.value_or(0);
        };
        const bool has_enough = std::any_of(venue_.rooms.begin(), venue_.rooms.end(), is_enough);
        int cost = 0;
        each_day([&](const Date& day) {
            bool is_free = venue_.rooms.empty();
            auto best = Weight::cannot;
            for (const auto& room : venue_.rooms) {
                if (has_enough && !is_enough(room))
                    continue;
                const auto taken = room_on(room, day);
                is_free = is_free || !taken;
                best = taken ? std::max(best, *taken) : best;
            }
            if (!is_free)
                cost +=
                    best == Weight::cannot ? points(CostTerm::rooms_taken) : part(CostTerm::rooms_taken, 0.5);
        });
        return cost;
    }

    const Dataset& data_;
    const Meeting& wanted_;
    const schedule::ProposeOptions& options_;
    DaySpan days_;
    const Venue& venue_;
};

} // namespace

namespace {

/// The wanted meeting as the only one of a season that is open.
schedule::SeasonProblem season_of(const RandomSeason& season) {
    const auto& options = season.options();
    schedule::SeasonProblem problem;
    problem.today = options.frame.today;
    problem.open = {
        {season.wanted().code, options.frame.between, options.frame.length, options.venues, options.wished}};
    return problem;
}

} // namespace

TEST_SUITE("schedule::costs") {
    TEST_CASE("cost_terms: docs/scheduling.md defines each, as the program does, and no other") {
        std::set<std::string> of_dates;
        std::set<std::string> of_timetables;
        std::set<std::string> defined;
        for (const auto& entry : cost_terms) {
            auto& terms = from_word<schedule::AgendaTermKind>(entry.name) ? of_timetables : of_dates;
            terms.emplace(entry.name);
            defined.insert("| `" + std::string{entry.name} + "` | " + std::to_string(entry.points) + " | " +
                           std::string{entry.counts} + " |");
        }
        for (const auto& term : of_dates)
            CHECK_MESSAGE(from_word<schedule::ObstacleKind>(term), term);
        CHECK(of_dates == documented_codes("scheduling.md", "| term of dates | points | for |"));
        CHECK(of_timetables == documented_codes("scheduling.md", "| term of timetables | points | for |"));
        const auto schema =
            contents(std::filesystem::path{PLENARY_SOURCE_DIR} / "schemas/fixture.schema.json");
        for (const auto& entry : cost_terms) {
            auto counts = std::string{entry.counts};
            counts.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(counts.front())));
            const auto points = std::to_string(entry.points);
            CHECK_MESSAGE(schema.find("\"" + std::string{entry.name} +
                                      "\": {\n          \"description\": \"" + counts + ". " + points +
                                      " points when not stated.\",\n          \"default\": " + points) !=
                              std::string::npos,
                          entry.name);
        }
        const auto lines = documented_lines("scheduling.md");
        for (const auto& line : defined)
            CHECK_MESSAGE(lines.contains(line), line);
    }

    TEST_CASE("every slot costs what its terms are defined to, and they add up") {
        std::size_t compared = 0;
        for (unsigned seed = 1; seed <= 25; ++seed) {
            const RandomSeason season{seed};
            const auto proposal = schedule::propose(season.data(), season.wanted(), season.options());
            const schedule::SeasonTable table{season.data(), season_of(season)};
            std::map<std::pair<std::int64_t, std::string>, std::int64_t> planned;
            for (const auto& slot : table.meetings()[0].slots)
                if (slot.score.hard == 0)
                    planned[{slot.first, table.venues()[slot.venue]->code.text()}] = slot.score.soft;
            CHECK(planned.size() == proposal.slots.size());
            for (const auto& slot : proposal.slots) {
                const auto& venues = season.data().venues;
                const auto& venue = *std::find_if(venues.begin(), venues.end(),
                                                  [&](const Venue& one) { return one.code == *slot.venue; });
                const auto expected = Reckoning{season, slot.days, venue}.cost();
                int terms = 0;
                for (const auto& term : slot.terms)
                    terms += term.cost;
                CHECK(terms == slot.cost);
                if (planned[{schedule::day_number(slot.days.first), slot.venue->text()}] != expected)
                    CHECK_MESSAGE(false, "a season reckons otherwise: seed ", seed, " ",
                                  format_days(slot.days));
                if (slot.cost != expected) // a check of each would take seconds
                    CHECK_MESSAGE(slot.cost == expected, "seed ", seed, " ", format_days(slot.days), " ",
                                  slot.venue->text());
                ++compared;
            }
        }
        CHECK(compared > 5'000);
    }

    TEST_CASE("a day that two calendars call a holiday costs once, and is told once") {
        Dataset data;
        data.series = {a_series("s")};
        Calendar calendar;
        calendar.code = CalendarCode{"one"};
        calendar.country = "KAZ";
        Holiday holiday;
        holiday.days = *parse_days("2027-04-14");
        holiday.name = LocalText{"A day"};
        holiday.certainty = Certainty::provisional;
        calendar.holidays = {holiday};
        data.calendars = {calendar, calendar};
        data.calendars[1].code = CalendarCode{"two"};
        data.calendars[1].holidays[0].certainty = Certainty::settled;
        data.venues = {a_venue("almaty")};
        data.meetings = {a_meeting("m").of("s").on("2027")};
        schedule::ProposeOptions options;
        options.frame = {Date{2027, 1, 1}, *parse_days("2027-04-14"), 1};
        options.venues = {VenueCode{"almaty"}};
        const auto proposal = schedule::propose(data, data.meetings[0], options);
        REQUIRE(proposal.slots.size() == 1);
        CHECK(proposal.slots[0].cost == 100);
        CHECK(proposal.slots[0].terms.size() == 1);
    }
}
