/// \file
/// series plan: dates and venues for all meetings that have none yet.
#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/records/fixtures.hpp"
#include "cli/requests.hpp"
#include "cli/searching.hpp"
#include "domain/change/load_plan.hpp"
#include "fixture/check.hpp"
#include "fixture/writer.hpp"
#include "office/meetings/clashes.hpp"
#include "office/meetings/planning.hpp"
#include "office/records/loading.hpp"
#include "report/pages.hpp"
#include "report/schedule/season_plan.hpp"
#include "schedule/season/season_search.hpp"

#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 11> season_formats{"table",      "csv",        "tsv",      "json",
                                                          "jsonl",      "markdown",   "xlsx",     "yaml",
                                                          "html-month", "html-gantt", "svg-gantt"};

/// What --programme says, checked on what the registry holds. Nothing when it is wrong, which is told.
std::optional<Dataset> read_programme(const Context& context, const std::string& file) {
    auto checked = fixture::load_fixtures({file}, context.in(), [&](const auto& fixtures) {
        return fixture::Basis{context.office().has_registry()
                                  ? context.open_to_read().read(office::scope_of(fixtures))
                                  : Dataset{}};
    });
    checked.findings.render(context.err(), context.colour_of_err());
    if (!checked.is_valid())
        return std::nullopt;
    return std::move(checked.fixtures.front().data);
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

/// One of report::is_page(), or empty.
std::string page_asked(const Invocation& invocation) {
    if (const auto format = invocation.option("format"))
        return report::is_page(*format) ? *format : "";
    return invocation.has("json") ? "" : report::page_format_of(invocation.option("output").value_or(""));
}

void print_plan(Context& context, const Invocation& invocation, const office::PlanSeason& wanted,
                const office::SeasonToPlan& season, const schedule::SeasonPlan& planned,
                const std::string& made_at) {
    const auto meetings = office::planned_meetings(season.data, planned.placements);
    const auto clashes =
        schedule::check(overlay(season.data, meetings), {season.problem.today, season.open, false});
    if (wants_yaml(invocation))
        context.print([&](std::ostream& out) {
            if (wanted.programme)
                fixture::write_fixture(out, overlay(*wanted.programme, meetings));
            else
                fixture::write_fixture(out, meetings, made_at);
        });
    else if (const auto format = page_asked(invocation); !format.empty())
        context.print([&](std::ostream& out) {
            out << report::page_text(report::season_page(season.data, planned, clashes), format);
        });
    else
        context.print(report::season_sheet(season.data, planned, clashes));
}

int plan_series(Context& context, const Invocation& invocation) {
    const auto options = search_options(invocation);
    office::PlanSeason wanted;
    wanted.series = codes_of<SeriesCode>(invocation);
    wanted.between = days_of(invocation, "between");
    wanted.keep = invocation.has("keep");
    wanted.cost_of_moving = cost_of_moving(invocation);
    if (const auto file = invocation.option("programme")) {
        wanted.programme = read_programme(context, *file);
        if (!wanted.programme) {
            context.err() << "Nothing was planned.\n";
            return static_cast<int>(Exit::invalid_input);
        }
    }
    const auto made_at = context.office().last_action();
    const auto season = office::season_to_plan(context.office(), wanted);
    const auto planned = find_plan(context, season.others, season.problem, options);
    print_plan(context, invocation, wanted, season, planned, made_at);
    if (planned.bound.hard > 0) // proven: every plan has an error
        return static_cast<int>(Exit::impossible);
    return static_cast<int>(planned.score.hard == 0 ? Exit::ok : Exit::refused);
}

} // namespace

std::vector<Command> series_plan_commands() {
    return {
        {.name = "series plan",
         .summary = "find dates and venues for all meetings whose dates are open, at once",
         .details =
             "What 'plenary schedule check' calls an error is never broken where that can be had; of what "
             "costs points, as for 'plenary meeting propose', the least is searched. Fixed meetings stay. "
             "Nothing is changed: write the plan with -o plan.yaml, look at it, and load it; plan.html and "
             "plan.svg show it. With --keep the tentative meetings, and the confirmed ones that cannot "
             "stay where they are, are planned anew, and as few as that allows are moved. Below the plan "
             "stands what no plan can cost less than, or that it is proven that none does; then the search "
             "ends early. The same seed and number of steps give the same plan. Ctrl-C ends the search "
             "with the best plan so far. Exits with 4 if an error is left, and with 7 if it is proven that "
             "every plan has one.",
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
                       "whole of it, to load",
               .names = Names::file},
              {.name = "between",
               .value = "DAYS",
               .help = "2027-01-01..2027-12-31: all lie within; else the year of each, or the mandate of its "
                       "series"},
              {.name = "keep",
               .value = "SHARE",
               .help = "from 0 to 1: plan anew also what is tentative or cannot stay; the higher, the fewer "
                       "move"}},
             season_formats,
             "table, csv, tsv, json, jsonl, markdown, yaml to load, html-month or html-gantt to print, "
             "svg-gantt for a document; else by the ending of --output")),
         .run = plan_series},
    };
}

} // namespace plenary::cli
