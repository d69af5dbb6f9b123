/// \file
/// series plan: dates and venues for all meetings that have none yet.
#include "cli/all_commands.hpp"
#include "cli/fixtures.hpp"
#include "cli/scheduling.hpp"
#include "cli/searching.hpp"
#include "domain/load_plan.hpp"
#include "fixture/writer.hpp"
#include "report/pages.hpp"
#include "report/season_plan.hpp"
#include "schedule/season_search.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 10> formats{
    "table", "csv", "tsv", "json", "jsonl", "markdown", "yaml", "html-month", "html-gantt", "svg-gantt"};

/// What is planned, and what it is planned beside.
struct Material {
    Dataset data;
    std::optional<Dataset> programme; ///< what --programme says; only its meetings are planned then
};

/// Throws where a series is not there. Nothing when the programme is wrong, which is told.
std::optional<Material> read_material(const Context& context, const Invocation& invocation) {
    Material material;
    auto& data = material.data;
    const auto file = invocation.option("programme");
    std::optional<registry::Registry> registry;
    if (!file || std::filesystem::exists(context.location().file))
        registry.emplace(context.open_to_read());
    if (registry)
        data = registry->read({.people = false});
    if (file) {
        auto checked = fixture::load_fixtures({*file}, context.in(), [&](const auto& fixtures) {
            return registry ? registry->read(scope_of(fixtures)) : Dataset{};
        });
        checked.findings.render(context.err(), context.colour_of_err());
        if (!checked.is_valid())
            return std::nullopt;
        material.programme = std::move(checked.fixtures.front().data);
        data = overlay(std::move(data), *material.programme);
    }
    for (const auto& argument : invocation.arguments)
        (void)find_or_fail(data.series, SeriesCode{argument});
    if (registry)
        read_people(*registry, data, context.as_of(), false);
    if (material.programme) // its people too, who may be known to the registry otherwise
        data = overlay(std::move(data), *material.programme);
    return material;
}

bool is_asked_for(const Meeting& meeting, const Material& material) {
    const auto names = [&](const Meeting& one) { return one.code == meeting.code; };
    return !material.programme ||
           std::any_of(material.programme->meetings.begin(), material.programme->meetings.end(), names);
}

bool is_of_series(const Meeting& meeting, const Invocation& invocation) {
    return invocation.arguments.empty() || std::find(invocation.arguments.begin(), invocation.arguments.end(),
                                                     meeting.series.text()) != invocation.arguments.end();
}

/// Meetings that are not over, whose dates are open; with --keep also those that may be moved: the tentative
/// ones, and those that cannot be where they are.
std::vector<MeetingCode> open_meetings(const Material& material, const Invocation& invocation,
                                       const Date& today) {
    const auto& data = material.data;
    std::set<MeetingCode> in_trouble;
    if (invocation.has("keep"))
        for (const auto& clash : schedule::check(data, {today, std::nullopt, false}))
            if (clash.severity == schedule::Severity::error && !clash.acknowledged)
                in_trouble.insert(clash.meetings.begin(), clash.meetings.end());
    std::vector<MeetingCode> open;
    for (const auto& meeting : data.meetings) {
        if (!is_of_series(meeting, invocation) || !is_asked_for(meeting, material))
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

schedule::SeasonPlan find_plan(const Context& context, const Dataset& data,
                               const schedule::SeasonProblem& problem,
                               const schedule::SearchOptions& options) {
    schedule::Season season{data, problem};
    schedule::Score bound;
    const bool was_interrupted =
        watch_search(context, options, [&](const schedule::SearchOptions& watched, unsigned threads) {
            bound = schedule::search_season(season, watched, threads);
        });
    return {season.placements(), season.score(), bound, was_interrupted};
}

/// The meetings with the days and venues of the plan.
Dataset planned_meetings(const Dataset& data, const schedule::SeasonPlan& planned) {
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

/// One of report::is_page(), or empty.
std::string page_asked(const Invocation& invocation) {
    if (const auto format = invocation.option("format"))
        return report::is_page(*format) ? *format : "";
    return invocation.has("json") ? "" : report::page_format_of(invocation.option("output").value_or(""));
}

int plan(Context& context, const Invocation& invocation) {
    const auto options = search_options(invocation);
    const auto material = read_material(context, invocation);
    if (!material) {
        context.err() << "Nothing was planned.\n";
        return static_cast<int>(Exit::invalid_input);
    }
    const auto& data = material->data;
    schedule::SeasonProblem problem;
    problem.today = context.as_of();
    problem.cost_of_moving = cost_of_moving(invocation);
    const auto open = open_meetings(*material, invocation, problem.today);
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
    const auto planned = find_plan(context, others, problem, options);
    const auto meetings = planned_meetings(data, planned);
    const auto clashes = schedule::check(overlay(data, meetings), {problem.today, open, false});
    if (wants_yaml(invocation))
        context.print([&](std::ostream& out) {
            fixture::write_fixture(out,
                                   material->programme ? overlay(*material->programme, meetings) : meetings);
        });
    else if (const auto format = page_asked(invocation); !format.empty())
        context.print([&](std::ostream& out) {
            out << report::page_text(report::season_page(data, planned, clashes), format);
        });
    else
        context.print(report::season_sheet(data, planned, clashes));
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
             "Nothing is changed: write the plan with -o plan.yaml, look at it, and load it; plan.html and "
             "plan.svg show "
             "it. With --keep the "
             "tentative meetings, and the confirmed ones that cannot stay where they are, are planned anew, "
             "and as few as that allows are moved. Below the plan stands what no plan can cost less than, "
             "or that it is proven that none does; then the search ends early. The same seed and number of "
             "steps give the same plan. Ctrl-C ends the search with the best plan so far. Exits with 4 if an "
             "error is left.",
         .examples = {{"plenary series plan --steps 20000",
                       "every meeting of every series whose dates are open"},
                      {"plenary series plan experts training --steps 20000 -o plan.yaml",
                       "two series, as a fixture to load"},
                      {"plenary series plan --programme fixtures/season-2027 --steps 20000 -o programme.yaml",
                       "a year's programme before it is loaded"},
                      {"plenary series plan --steps 20000 -o plan.svg", "a picture: a bar for each meeting"}},
         .arguments = {{.name = "SERIES",
                        .help = "codes of series; else all",
                        .required = false,
                        .many = true,
                        .names = Names::series}},
         .options = with_search_options(with_plan_output(
             {{.name = "programme",
               .value = "FILE|DIR",
               .help = "plan the meetings of a fixture that is not loaded; --output plan.yaml is then the "
                       "whole of "
                       "it, to load",
               .names = Names::file},
              {.name = "between",
               .value = "DAYS",
               .help = "2027-01-01..2027-12-31: all lie within; else the year of each, or the mandate of its "
                       "series"},
              {.name = "keep",
               .value = "SHARE",
               .help = "from 0 to 1: plan anew also what is tentative or cannot stay; the higher, the fewer "
                       "move"}},
             formats,
             "table, csv, tsv, json, jsonl, markdown, yaml to load, html-month or html-gantt to print, "
             "svg-gantt "
             "for a document; else by the ending of --output")),
         .run = plan},
    };
}

} // namespace plenary::cli
