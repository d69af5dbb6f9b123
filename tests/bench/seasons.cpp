#include "bench/seasons.hpp"

#include "schedule/search.hpp"
#include "schedule/season/season.hpp"
#include "schedule/season/season_proof.hpp"

#include <chrono>
#include <cstdio>
#include <random>

namespace plenary::bench {

namespace {

using namespace domain;

const Sources made_up{SourceCode{"illustrative"}};
constexpr std::size_t meetings_of_series = 8;
constexpr int days_of_week = 7;

struct Size {
    std::size_t meetings;
    int weeks;
    std::size_t venues;
    const char* gecode; ///< what Gecode 6.2 did in 60 s with a season of this size
};

/// A season of series of eight meetings in order, each wished for around its share of the time, with houses
/// in eight countries that are closed at times, holidays, and delegations that must be at several meetings.
class Generator {
public:
    explicit Generator(const Size& size) : size_(size), random_(size.meetings) {}

    Dataset data;
    schedule::SeasonProblem problem;

    void run() {
        problem.today = start_ - boost::gregorian::days{60};
        add_places();
        add_delegations();
        for (std::size_t i = 0; i < size_.meetings / meetings_of_series; ++i)
            add_series("series-" + std::to_string(i));
    }

private:
    std::size_t below(std::size_t n) { return random_() % n; }
    Date day(std::size_t after) { return start_ + boost::gregorian::days{static_cast<long>(after)}; }
    [[nodiscard]] std::size_t all_days() const {
        return static_cast<std::size_t>(size_.weeks * days_of_week);
    }

    std::vector<Unavailability> periods(std::size_t a_year, std::size_t days) {
        std::vector<Unavailability> found;
        for (std::size_t i = 0; i < a_year * all_days() / 365; ++i) {
            const auto first = day(below(all_days()));
            found.push_back({{first, first + boost::gregorian::days{static_cast<long>(below(days))}},
                             "generated",
                             below(3) == 0 ? Weight::rather_not : Weight::cannot,
                             made_up});
        }
        return found;
    }

    void add_places() {
        constexpr std::array<std::array<const char*, 2>, 8> places{{{"Almaty", "KAZ"},
                                                                    {"Dushanbe", "TJK"},
                                                                    {"Bratislava", "SVK"},
                                                                    {"Vienna", "AUT"},
                                                                    {"Ashgabat", "TKM"},
                                                                    {"Bishkek", "KGZ"},
                                                                    {"Tashkent", "UZB"},
                                                                    {"Geneva", "CHE"}}};
        for (std::size_t i = 0; i < size_.venues; ++i) {
            const auto& [city, country] = places[i];
            Venue venue;
            venue.code = VenueCode{"venue-" + std::to_string(i)};
            venue.name = LocalText{"A house"};
            venue.city = city;
            venue.country = country;
            venue.rooms = {{RoomCode{"hall"}, "Hall", 80 + (40 * static_cast<int>(below(5))), {}}};
            venue.closed = periods(5, 20);
            data.venues.push_back(std::move(venue));
            Calendar calendar;
            calendar.code = CalendarCode{"calendar-" + std::to_string(i)};
            calendar.country = country;
            calendar.weekend = {Weekday::saturday, Weekday::sunday};
            for (const auto& period : periods(10, 3))
                calendar.holidays.push_back({period.days, std::nullopt, LocalText{"A feast"},
                                             DayKind::holiday, Certainty::settled, made_up});
            data.calendars.push_back(std::move(calendar));
        }
    }

    void add_delegations() {
        for (const auto* code :
             {"KAZ", "TJK", "SVK", "AUT", "TKM", "KGZ", "UZB", "CHE", "EU", "OSCE", "CICA"}) {
            Delegation one;
            one.code = DelegationCode{code};
            one.unavailable = periods(4, 10);
            data.delegations.push_back(std::move(one));
        }
    }

    void add_series(const std::string& code) {
        Series series;
        series.code = SeriesCode{code};
        const auto share = all_days() / meetings_of_series;
        series.schedule.emplace().min_gap = static_cast<int>(share / 2);
        series.schedule->max_gap = static_cast<int>(share * 3 / 2);
        data.series.push_back(series);
        for (std::size_t i = 0; i < meetings_of_series; ++i) {
            Meeting meeting;
            meeting.code = MeetingCode{code + "-" + std::to_string(i)};
            meeting.series = series.code;
            meeting.status = MeetingStatus::tentative;
            meeting.capacity = 60 + (20 * static_cast<int>(below(5)));
            if (i > 0)
                meeting.after = {data.meetings.back().code};
            for (const auto& delegation : data.delegations)
                if (below(4) == 0)
                    meeting.required_delegations.push_back(delegation.code);
            schedule::OpenMeeting open;
            open.code = meeting.code;
            open.between = {day(0), day(all_days() - 1)};
            open.length = 1 + static_cast<int>(below(4));
            for (const auto& venue : data.venues)
                open.venues.push_back(venue.code);
            const auto wished = day((share * i) + below(share / 2));
            open.wished = {wished, wished + boost::gregorian::days{static_cast<long>(share / 2)}};
            problem.open.push_back(std::move(open));
            data.meetings.push_back(std::move(meeting));
        }
    }

    const Size& size_;
    std::mt19937_64 random_;
    Date start_{2027, 1, 4};
};

void bench_season(const Size& size) {
    Generator generated{size};
    generated.run();
    schedule::Season season{generated.data, generated.problem};
    std::size_t slots = 0;
    for (const auto& meeting : season.table().meetings())
        slots += meeting.slots.size();
    std::printf("season of %zu meetings, %d weeks, %zu venues: %zu slots\n", size.meetings, size.weeks,
                size.venues, slots);
    schedule::SearchOptions options;
    options.steps = 200'000 * size.meetings / meetings_of_series;
    options.first_temperature = 300;
    options.last_temperature = 0.5;
    const auto found =
        schedule::anneal_in_rounds(season, options, {.count = 6, .warm_temperature = 50, .threads = 1});
    const auto first = schedule::prove(season.table(), season.score(), {.nodes = 1});
    const auto start = std::chrono::steady_clock::now();
    schedule::ProofOptions limits;
    limits.time = std::chrono::seconds{60};
    const auto proof = schedule::prove(season.table(), season.score(), limits);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (proof.better)
        season.restore(*proof.better);
    std::printf("  annealed %.2f s: costs %lld (%lld hard); bound at first: %lld\n", found.time.count(),
                static_cast<long long>(found.score.soft), static_cast<long long>(found.score.hard),
                static_cast<long long>(first.bound.soft));
    std::printf("  proof %.2f s, %llu sets: costs %lld, no plan less than %lld%s; Gecode: %s\n", took.count(),
                static_cast<unsigned long long>(proof.nodes), static_cast<long long>(season.score().soft),
                static_cast<long long>(proof.bound.soft), proof.is_complete ? ", proven" : "", size.gecode);
}

} // namespace

void bench_seasons() {
    constexpr std::array<Size, 3> sizes{{{8, 52, 5, "proven after 0.5 s"},
                                         {32, 104, 8, "proven after 29 s"},
                                         {96, 156, 8, "not proven in 60 s"}}};
    for (const auto& size : sizes)
        bench_season(size);
}

} // namespace plenary::bench
