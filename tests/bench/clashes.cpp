#include "bench/clashes.hpp"

#include "bench/measure.hpp"
#include "domain/change/load_plan.hpp"
#include "registry/registry.hpp"
#include "schedule/check/check.hpp"
#include "schedule/propose.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

namespace plenary::bench {

namespace {

using namespace domain;

const Sources invented{SourceCode{"illustrative"}};
constexpr std::size_t attendances_a_meeting = 20;
constexpr int days_of_ten_years = 3'650;

std::string numbered(const char* prefix, std::size_t number) {
    return prefix + std::to_string(10'000'000 + number).substr(1);
}

void add_parties(Dataset& data, std::size_t delegations) {
    for (std::size_t i = 0; i < delegations; ++i) {
        Delegation one;
        one.code = DelegationCode{numbered("ORG-", i)};
        one.kind = DelegationKind::organization;
        one.name = LocalText{"Organization"};
        one.sources = invented;
        data.delegations.push_back(std::move(one));
    }
    constexpr std::array<std::array<const char*, 3>, 4> cities{{{"Almaty", "KAZ", "Asia/Almaty"},
                                                                {"Dushanbe", "TJK", "Asia/Dushanbe"},
                                                                {"Bratislava", "SVK", "Europe/Bratislava"},
                                                                {"Vienna", "AUT", "Europe/Vienna"}}};
    for (std::size_t i = 0; i < 200; ++i) {
        const auto& [city, country, zone] = cities[i % cities.size()];
        Venue venue;
        venue.code = VenueCode{numbered("venue-", i)};
        venue.name = LocalText{"A building"};
        venue.city = city;
        venue.country = country;
        venue.zone = zone;
        venue.sources = invented;
        data.venues.push_back(std::move(venue));
    }
}

/// Meetings of two days over ten years, each with 20 required delegations: for each delegation a hundred.
Dataset generate(std::size_t meetings) {
    std::mt19937_64 random{20'111'130};
    const auto below = [&](std::size_t n) { return random() % n; };
    Dataset data;
    add_parties(data, meetings / 5);
    Series series;
    series.code = SeriesCode{"generated"};
    series.title = "Generated";
    series.sources = invented;
    data.series.push_back(series);
    for (std::size_t i = 0; i < meetings; ++i) {
        Meeting meeting;
        meeting.code = MeetingCode{numbered("m-", i)};
        meeting.series = series.code;
        meeting.title = "Meeting";
        const auto first =
            Date{2027, 1, 4} + boost::gregorian::days{static_cast<int>(below(days_of_ten_years))};
        meeting.dates = MeetingDates::on(first, first + boost::gregorian::days{1});
        meeting.venue = data.venues[below(data.venues.size())].code;
        meeting.sources = invented;
        while (meeting.required_delegations.size() < attendances_a_meeting) {
            const auto& code = data.delegations[below(data.delegations.size())].code;
            auto& required = meeting.required_delegations;
            if (std::find(required.begin(), required.end(), code) == required.end())
                required.push_back(code);
        }
        data.meetings.push_back(std::move(meeting));
    }
    return data;
}

std::filesystem::path registry_of(std::size_t meetings, const std::filesystem::path& folder) {
    const auto file = folder / ("clashes-" + std::to_string(meetings) + ".db");
    if (std::filesystem::exists(file))
        return file;
    const auto unfinished = folder / "clashes-unfinished.db";
    std::filesystem::remove(unfinished);
    const auto data = generate(meetings);
    {
        auto registry = registry::Registry::to_create(unfinished);
        auto writing = registry.begin({"generate", "", "", {}, ""});
        writing.apply(plan_load({}, data), data, "generated");
        writing.commit();
    }
    std::filesystem::rename(unfinished, file);
    return file;
}

/// The pairs of meetings of one delegation that overlap or leave less time than travel takes, as fast as SQL
/// was made to find them: with an index over the delegation and the first day, and two days as the longest
/// travel.
constexpr const char* same_pairs = R"(
    CREATE TEMP TABLE attendance AS
        SELECT r.delegation_id AS party, m.first_day, m.last_day, m.id AS meeting, v.city, v.country
        FROM required_delegation AS r JOIN meeting AS m ON m.id = r.meeting_id JOIN venue AS v ON v.id = m.venue_id;
    CREATE INDEX temp.attendance_party ON attendance (party, first_day);
    SELECT count(*) FROM attendance AS a JOIN attendance AS b ON b.party = a.party
        AND b.first_day BETWEEN a.first_day AND date(a.last_day, '+2 days') AND a.meeting <> b.meeting
        AND (a.first_day < b.first_day OR a.meeting < b.meeting)
    WHERE b.first_day <= date(a.last_day, CASE WHEN a.city = b.city THEN '+0 days'
        WHEN a.country = b.country THEN '+1 days' ELSE '+2 days' END);
)";

double seconds_of_check(const Dataset& data) {
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto clashes = schedule::check(data, {.today = Date{2026, 1, 1}});
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (clashes.empty())
            throw std::runtime_error("the generated schedule has no clash");
        best = std::min(best, took.count());
    }
    return best;
}

/// 1,000 meetings over ten years and 5,000 periods in which delegations are away or venues closed.
Dataset generate_for_proposals() {
    auto data = generate(1'000);
    std::mt19937_64 random{20'111'131};
    for (std::size_t i = 0; i < 5'000; ++i) {
        const auto first =
            Date{2027, 1, 4} + boost::gregorian::days{static_cast<int>(random() % days_of_ten_years)};
        const Unavailability period{{first, first + boost::gregorian::days{static_cast<int>(random() % 10)}},
                                    "a reason",
                                    random() % 3 == 0 ? Weight::rather_not : Weight::cannot,
                                    invented};
        auto& of = i % 2 == 0 ? data.delegations[random() % data.delegations.size()].unavailable
                              : data.venues[random() % data.venues.size()].closed;
        of.push_back(period);
    }
    return data;
}

} // namespace

void bench_proposals() {
    std::printf(
        "meeting propose among ten years of days, 1,000 meetings, 200 venues, 5,000 unavailabilities\n");
    const auto data = generate_for_proposals();
    schedule::ProposeOptions options;
    options.frame = {Date{2026, 1, 1}, {Date{2027, 1, 1}, Date{2036, 12, 31}}, 2};
    for (const auto& venue : data.venues)
        options.venues.push_back(venue.code);
    options.reasons = false; // as without --passed-over
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = std::chrono::steady_clock::now();
        const auto proposal = schedule::propose(data, data.meetings.front(), options);
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        if (proposal.slots.size() != options.most || proposal.looked_at < 700'000)
            throw std::runtime_error("too little was looked at for a proposal");
        best = std::min(best, took.count());
    }
    print_ratio("  the work, against 50 ms", 1e3 * best, 50.0, "ms", 1.0);
}

void bench_clashes(const std::string& plenary, const std::filesystem::path& data) {
    constexpr std::size_t meetings = 10'000;
    const auto file = registry_of(meetings, data);
    std::printf("schedule check of 10,000 meetings with 200,000 required attendances, as whole processes\n");
    // The check exits with 4, since there are errors.
    const auto check = plenary + " --db " + file.string() + " schedule check --past -O csv; [ $? = 4 ]";
    const auto runs = measure({{"plenary", {"sh", "-c", check}, {}, {}},
                               {"sqlite3", {"sqlite3", file.string(), same_pairs}, {}, {}}},
                              5);
    print_ratio("  read, all checks, list; against the pairs of delegations alone in SQL", runs[0].seconds,
                runs[1].seconds, "s", 1.0);
    print_ratio("  the same, against 1 s", runs[0].seconds, 1.0, "s", 1.0);
    const double small = seconds_of_check(generate(meetings));
    constexpr std::size_t times = 8;
    const double large = seconds_of_check(generate(times * meetings));
    print_ratio("  the check alone: 8 times the meetings, against 8 times the time (n log n: 1.2)", large,
                static_cast<double>(times) * small, "s", 1.3);
}

} // namespace plenary::bench
