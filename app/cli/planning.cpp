/// \file
/// series plan: dates and venues for all meetings that have none yet.
#include "cli/all_commands.hpp"
#include "cli/scheduling.hpp"
#include "domain/plan.hpp"
#include "fixture/writer.hpp"
#include "schedule/search.hpp"
#include "schedule/season.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <ostream>
#include <set>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 7> formats{"table", "csv", "tsv", "json", "jsonl", "markdown", "yaml"};

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void interrupt_search(int /*signal*/) {
    interrupted = true;
}

/// While it lives Ctrl-C ends the search, and the best so far is told.
class Interruptible {
public:
    Interruptible() : before_(std::signal(SIGINT, interrupt_search)) { interrupted = false; }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;
    ~Interruptible() { (void)std::signal(SIGINT, before_); }

private:
    void (*before_)(int);
};

/// The number of an option, with `unit` behind it or not.
double number_of(const Invocation& invocation, std::string_view option, double otherwise, double most,
                 char unit = '\0') {
    auto text = invocation.option(option).value_or("");
    if (text.empty() && !invocation.has(option))
        return otherwise;
    if (!text.empty() && text.back() == unit)
        text.pop_back();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !(number >= 0 && number <= most))
        throw CommandError(Exit::usage,
                           "--" + std::string{option} + ": '" +
                               util::for_terminal(*invocation.option(option)) +
                               "' is no number that it takes",
                           "see 'plenary help series plan'");
    return number;
}

bool is_of_series(const Meeting& meeting, const Invocation& invocation) {
    return invocation.arguments.empty() || std::find(invocation.arguments.begin(), invocation.arguments.end(),
                                                     meeting.series.text()) != invocation.arguments.end();
}

/// Meetings that are not over, whose dates are open; with --keep also those that may be moved: the tentative
/// ones, and those that cannot be where they are.
std::vector<MeetingCode> open_meetings(const Dataset& data, const Invocation& invocation, const Date& today) {
    std::set<MeetingCode> in_trouble;
    if (invocation.has("keep"))
        for (const auto& clash : schedule::check(data, {today, std::nullopt, false}))
            if (clash.severity == schedule::Severity::error && !clash.acknowledged)
                in_trouble.insert(clash.meetings.begin(), clash.meetings.end());
    std::vector<MeetingCode> open;
    for (const auto& meeting : data.meetings) {
        if (!is_of_series(meeting, invocation))
            continue;
        const auto* days = meeting.dates.days();
        const bool is_over = days != nullptr ? days->first <= today
                                             : meeting.dates.year() && *meeting.dates.year() < today.year();
        const bool is_open = meeting.status == MeetingStatus::tentative && days == nullptr;
        const bool may_move =
            invocation.has("keep") && days != nullptr &&
            (meeting.status == MeetingStatus::tentative ||
             (meeting.status == MeetingStatus::confirmed && in_trouble.contains(meeting.code)));
        if (!is_over && (is_open || may_move))
            open.push_back(meeting.code);
    }
    return open;
}

DaySpan between_of(const Meeting& meeting, const Dataset& data, const std::optional<DaySpan>& asked) {
    if (asked)
        return *asked;
    if (const auto year = meeting.dates.year())
        return {Date{static_cast<unsigned short>(*year), 1, 1},
                Date{static_cast<unsigned short>(*year), 12, 31}};
    for (const auto& series : data.series)
        if (series.code == meeting.series && series.schedule && series.schedule->mandate)
            return *series.schedule->mandate;
    if (meeting.wish && meeting.wish->days)
        return *meeting.wish->days;
    throw CommandError(Exit::usage, "when '" + meeting.code.text() + "' is to be is not known",
                       "write --between 2027-01-01..2027-12-31, or a mandate into its series");
}

schedule::OpenMeeting open_of(const Meeting& meeting, const Dataset& data,
                              const std::optional<DaySpan>& between) {
    schedule::OpenMeeting open;
    open.code = meeting.code;
    open.between = between_of(meeting, data, between);
    const auto* days = meeting.dates.days();
    if (days == nullptr && (!meeting.wish || !meeting.wish->length))
        throw CommandError(Exit::refused, "how long '" + meeting.code.text() + "' takes is not known",
                           "write its length into its 'wish'");
    open.length = meeting.wish && meeting.wish->length ? *meeting.wish->length : days->days();
    if (open.between.days() < open.length)
        throw CommandError(Exit::refused,
                           "'" + meeting.code.text() + "' takes longer than the days looked at",
                           "look at more days with --between");
    if (meeting.wish) {
        open.wished = meeting.wish->days;
        open.venues = meeting.wish->venues;
    }
    if (open.venues.empty())
        for (const auto& venue : data.venues)
            if (!venue.name.empty() || !venue.rooms.empty())
                open.venues.push_back(venue.code);
    if (meeting.venue &&
        std::find(open.venues.begin(), open.venues.end(), *meeting.venue) == open.venues.end())
        open.venues.push_back(*meeting.venue);
    if (open.venues.empty())
        throw CommandError(Exit::refused, "there is no venue for '" + meeting.code.text() + "'",
                           "load venues with a name or rooms, or name some in its 'wish'");
    if (days != nullptr) {
        open.stands = *days;
        open.stands_at = meeting.venue;
    }
    return open;
}

/// What a share of 0.9 to keep costs a move: 9 times as much as one of 0.5.
int cost_of_moving(double keep) {
    constexpr double unit = 20;
    constexpr double most = 100'000;
    return static_cast<int>(keep < 1 ? std::min(most, unit * keep / (1 - keep)) : most);
}

struct Planned {
    std::vector<schedule::Placement> placements;
    schedule::Score score;
    schedule::Score bound;
    std::uint64_t moves = 0;
    bool was_interrupted = false;
};

schedule::SearchOptions search_options(const Invocation& invocation) {
    schedule::SearchOptions options;
    options.seed = static_cast<std::uint64_t>(number_of(invocation, "seed", 1, 1e15));
    options.steps = static_cast<std::uint64_t>(number_of(invocation, "steps", 0, 1e15));
    options.time =
        std::chrono::duration<double>{number_of(invocation, "time", options.steps > 0 ? 0 : 5, 1e6, 's')};
    options.first_temperature = 300;
    options.last_temperature = 0.5;
    options.stop = &interrupted;
    return options;
}

Planned search(const Dataset& data, const schedule::SeasonProblem& problem,
               const schedule::SearchOptions& options) {
    schedule::Season season{data, problem};
    const Interruptible interruptible;
    const auto found = schedule::anneal_in_rounds(
        season, options,
        {.count = 6, .warm_temperature = 50, .threads = std::max(1U, std::thread::hardware_concurrency())});
    return {season.placements(), season.score(), season.bound(), found.steps, interrupted};
}

/// The meetings with the days and venues of the plan.
Dataset planned_meetings(const Dataset& data, const Planned& planned) {
    Dataset result;
    for (const auto& placement : planned.placements)
        for (auto meeting : data.meetings)
            if (meeting.code == placement.code) {
                meeting.dates = MeetingDates::on(placement.days.first, placement.days.last);
                meeting.venue = placement.venue;
                result.meetings.push_back(std::move(meeting));
            }
    return result;
}

std::string counted(std::size_t n, const char* one, const char* many) {
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

util::Sheet sheet_of(const Dataset& data, const Planned& planned,
                     const std::vector<schedule::Clash>& clashes) {
    util::Sheet sheet;
    sheet.columns = {{"meeting", "MEETING"},
                     {"before", "BEFORE"},
                     {"dates", "DATES"},
                     {"venue", "VENUE"},
                     {"cost", "COST", util::Align::right},
                     {"remark", "REMARK"}};
    auto placements = planned.placements;
    std::sort(placements.begin(), placements.end(), [](const auto& a, const auto& b) {
        return std::tie(a.days.first, a.code) < std::tie(b.days.first, b.code);
    });
    for (const auto& placement : placements) {
        const auto meeting = std::find_if(data.meetings.begin(), data.meetings.end(),
                                          [&](const Meeting& one) { return one.code == placement.code; });
        const auto* days = meeting->dates.days();
        const bool stays = days != nullptr && *days == placement.days && meeting->venue == placement.venue;
        sheet.rows.push_back({placement.code.text(),
                              format_dates(meeting->dates) +
                                  (days != nullptr && meeting->venue ? " at " + meeting->venue->text() : ""),
                              format_days(placement.days), placement.venue.text(), placement.cost,
                              !placement.is_free ? util::Cell{"forbidden: see the clashes"}
                              : stays            ? util::Cell{"stays"}
                              : days != nullptr  ? util::Cell{"moved"}
                                                 : util::Cell{}});
    }
    sheet.notes.push_back("Costs " + std::to_string(planned.score.soft) + "; no plan can cost less than " +
                          std::to_string(planned.bound.soft) +
                          (planned.score == planned.bound ? ": there is none better." : "."));
    std::array<std::size_t, Words<schedule::Severity>::all.size()> by_severity{};
    for (const auto& clash : clashes)
        if (!clash.acknowledged) {
            ++by_severity[static_cast<std::size_t>(clash.severity)];
            if (clash.severity == schedule::Severity::error)
                sheet.notes.push_back("error: " + clash.message);
        }
    sheet.notes.push_back("Clashes of the plan: " + counted(by_severity[0], "error", "errors") + ", " +
                          counted(by_severity[1], "warning", "warnings") + ", " +
                          counted(by_severity[2], "note", "notes") + ".");
    if (planned.was_interrupted)
        sheet.notes.emplace_back("The search was interrupted: the best so far.");
    return sheet;
}

bool is_yaml(const Invocation& invocation) {
    const auto file = invocation.option("output").value_or("");
    const auto format = invocation.option("format");
    return format ? *format == "yaml"
                  : !invocation.has("json") && (file.ends_with(".yaml") || file.ends_with(".yml"));
}

int plan(Context& context, const Invocation& invocation) {
    const auto options = search_options(invocation);
    Dataset data;
    {
        const auto registry = context.open_to_read();
        data = registry.read({.people = false});
        for (const auto& argument : invocation.arguments)
            (void)find_or_fail(data.series, SeriesCode{argument});
        read_people(registry, data, context.as_of(), false);
    }
    schedule::SeasonProblem problem;
    problem.today = context.as_of();
    problem.cost_of_moving = cost_of_moving(number_of(invocation, "keep", 0, 1));
    const auto open = open_meetings(data, invocation, problem.today);
    if (open.empty())
        throw CommandError(Exit::failed, "there is no meeting whose dates are open",
                           "with --keep 0.9 tentative meetings are planned anew, and those that cannot stay");
    const auto between = days_of(invocation, "between");
    auto others = data;
    for (auto& meeting : others.meetings) {
        if (std::find(open.begin(), open.end(), meeting.code) == open.end())
            continue;
        problem.open.push_back(open_of(meeting, data, between));
        meeting.dates = MeetingDates{};
    }
    const auto planned = search(others, problem, options);
    const auto meetings = planned_meetings(data, planned);
    const auto clashes = schedule::check(overlay(data, meetings), {problem.today, open, false});
    if (is_yaml(invocation))
        context.print([&](std::ostream& out) { fixture::write_fixture(out, meetings); });
    else
        context.print(sheet_of(data, planned, clashes));
    return static_cast<int>(planned.score.hard == 0 ? Exit::ok : Exit::refused);
}

} // namespace

std::vector<Command> planning_commands() {
    return {
        {.name = "series plan",
         .summary = "find dates and venues for all meetings whose dates are open, at once",
         .details =
             "What 'plenary schedule check' calls an error is never broken where that can be had; of what "
             "costs points, as for 'plenary meeting propose', the least is searched. Fixed meetings stay. "
             "Nothing is changed: write the plan with -o plan.yaml, look at it, and load it. With --keep the "
             "tentative meetings, and the confirmed ones that cannot stay where they are, are planned anew, "
             "and as few as that allows are moved. The same seed and number of steps give the same plan. "
             "Ctrl-C ends the search with the best plan so far. Exits with 4 if an error is left.",
         .examples = {{"plenary series plan --steps 20000",
                       "every meeting of every series whose dates are open"},
                      {"plenary series plan experts training --steps 20000 -o plan.yaml",
                       "two series, as a fixture to load"}},
         .arguments = {{.name = "SERIES",
                        .help = "codes of series; else all",
                        .required = false,
                        .many = true,
                        .names = Names::series}},
         .options =
             {{.name = "between",
               .value = "DAYS",
               .help = "2027-01-01..2027-12-31: all lie within; else the year of each, or the mandate of its "
                       "series"},
              {.name = "keep",
               .value = "SHARE",
               .help = "from 0 to 1: plan anew also what is tentative or cannot stay; the higher, the fewer "
                       "move"},
              {.name = "time", .value = "TIME", .help = "how long to search, such as 30s; else 5s"},
              {.name = "steps", .value = "N", .help = "how many moves to try, instead of a time"},
              {.name = "seed", .value = "N", .help = "another number gives another plan; else 1"},
              {.name = "format",
               .letter = 'O',
               .value = "FORMAT",
               .help =
                   "table, csv, tsv, json, jsonl, markdown, or yaml to load; else by the ending of --output",
               .choices = formats},
              {.name = "json", .help = "the same as --format json"},
              {.name = "output",
               .letter = 'o',
               .value = "FILE",
               .help = "write to this file instead of standard output",
               .names = Names::file}},
         .run = plan},
    };
}

} // namespace plenary::cli
