/// \file
/// agenda plan|show|check|release|changes: the timetable of a meeting.
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "cli/searching.hpp"
#include "domain/load_plan.hpp"
#include "fixture/writer.hpp"
#include "office/agendas.hpp"
#include "report/clash_list.hpp"
#include "report/timetable.hpp"
#include "schedule/agenda_search.hpp"
#include "util/text.hpp"

#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 8> plan_formats{"table", "csv",      "tsv",  "json",
                                                       "jsonl", "markdown", "xlsx", "yaml"};

/// The meeting, named first or by `--meeting`.
MeetingCode meeting_named(const Invocation& invocation) {
    if (invocation.arguments.empty())
        return meeting_of(invocation);
    if (invocation.has("meeting"))
        throw CommandError(Exit::usage, "the meeting is named twice", "leave --meeting out");
    return MeetingCode{invocation.arguments.front()};
}

/// `13 h 20 min`
std::string hours_in_words(int minutes) {
    constexpr int an_hour = 60;
    const auto rest = minutes % an_hour;
    return std::to_string(minutes / an_hour) + " h" + (rest == 0 ? "" : " " + std::to_string(rest) + " min");
}

/// What it costs, what is left that is wrong, and what the sizes of delegations could not be told from.
void add_notes(util::Sheet& sheet, const schedule::AgendaProblem& problem, const schedule::Score& score,
               const std::vector<schedule::Clash>& clashes, bool was_interrupted) {
    sheet.notes.push_back("Costs " + std::to_string(score.soft) + ".");
    if (const auto needed = schedule::least_minutes(problem), there = schedule::sitting_minutes(problem);
        needed > there)
        sheet.notes.push_back("The items take " + hours_in_words(needed) +
                              " at least, and the sittings have " + hours_in_words(there) +
                              ": shorten items, or add sittings.");
    for (const auto& clash : clashes)
        if (!clash.acknowledged)
            sheet.notes.push_back(std::string{word(clash.severity)} + ": " + clash.message);
    if (!problem.unknown_sizes.empty())
        sheet.notes.push_back("No member is known of " + util::list_in_words(problem.unknown_sizes) +
                              ": in how many sessions at once they can be was not looked at.");
    if (was_interrupted)
        sheet.notes.emplace_back("The search was interrupted: the best so far.");
}

int plan_agenda(Context& context, const Invocation& invocation) {
    const auto options = search_options(invocation);
    const auto code = meeting_of(invocation);
    const auto made_at = context.office().last_action();
    const auto data = office::read_around(context.office(), code);
    auto meeting = office::find_or_refuse(data.meetings, code);
    office::refuse_to_plan_agenda(meeting);
    const auto problem = schedule::agenda_problem(data, meeting, cost_of_moving(invocation));
    schedule::AgendaPlan planned{problem};
    const bool was_interrupted =
        watch_search(context, options, [&](const schedule::SearchOptions& watched, unsigned threads) {
            schedule::search_agenda(planned, watched, threads);
        });
    meeting.sessions = schedule::sessions_of(meeting, problem, planned);
    Dataset wanted;
    wanted.meetings = {meeting};
    const auto clashes = office::timetable_clashes(overlay(data, wanted), code, context.as_of());
    if (wants_yaml(invocation)) {
        context.print([&](std::ostream& out) { fixture::write_fixture(out, wanted, made_at); });
    } else {
        auto sheet = report::timetable_list(meeting, data, step_in_words);
        add_notes(sheet, problem, planned.score(), clashes, was_interrupted);
        context.print(sheet);
    }
    return static_cast<int>(schedule::has_open_error(clashes) ? Exit::refused : Exit::ok);
}

/// The number of a version that was released.
int version_of(const Meeting& meeting, const Invocation& invocation, std::string_view option) {
    office::refuse_unreleased(meeting);
    return *invocation.number(option, 1, static_cast<int>(meeting.releases.size()));
}

int show_agenda(Context& context, const Invocation& invocation) {
    const auto code = meeting_named(invocation);
    const auto data = office::read_around(context.office(), code);
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    if (invocation.has("release"))
        context.print(report::released_list(meeting, version_of(meeting, invocation, "release")));
    else
        context.print(report::timetable_list(meeting, data, step_in_words));
    return 0;
}

int check_agenda(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = office::read_around(context.office(), code);
    (void)office::find_or_refuse(data.meetings, code);
    const auto clashes = office::timetable_clashes(data, code, context.as_of());
    context.print(report::clash_list(clashes, step_in_words));
    return static_cast<int>(schedule::has_open_error(clashes) ? Exit::refused : Exit::ok);
}

report::TimetableVersion version_from(const Release& release) {
    return {std::to_string(release.version), release.date, release.note, release.sessions};
}

int release(Context& context, const Invocation& invocation) {
    const auto request = request_of(context, invocation);
    const auto released = office::release_agenda(context.office(), request, meeting_of(invocation),
                                                 text_of(invocation, "note"));
    tell_end(context, request, released.ended);
    if (released.ended == office::Ended::unchanged)
        context.err() << "Nothing to do: the timetable is as it was released last.\n";
    if (released.ended != office::Ended::changed)
        return 0;
    const auto before = released.before ? version_from(*released.before)
                                        : report::TimetableVersion{"nothing", std::nullopt, "", {}};
    context.print(report::timetable_changes({before, version_from(released.now)}));
    return 0;
}

int changes(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read({.people = false});
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    const int from = invocation.has("from") ? version_of(meeting, invocation, "from") : 1;
    std::vector<report::TimetableVersion> versions;
    for (const auto& one : meeting.releases)
        if (one.version >= from)
            versions.push_back(version_from(one));
    if (versions.empty())
        office::refuse_unreleased(meeting);
    versions.push_back({"now", std::nullopt, "", timetable_of(meeting)});
    context.print(report::timetable_changes(versions));
    return 0;
}

Command plan_command() {
    return {
        .name = "agenda plan",
        .summary = "lay out the timetable of a meeting: days, times and rooms for all items of its agenda",
        .details =
            "Items lie within sittings; rooms are large enough and free; speakers and required people are "
            "there "
            "and in one place; no delegation is required in more sessions at once than it has members; "
            "interpreters keep their hours; items keep their order. The search wants nothing first that "
            "'plenary agenda check' calls an error, then as little as can be of what it warns of, then what "
            "costs least. It begins with the best of what stands, what was released and a plan from scratch, "
            "and what it answers is never worse. Sessions that are not of the agenda stay. Nothing is "
            "changed: write the plan with -o plan.yaml, look at it, and load it. With --keep as few sessions "
            "as can be leave their times. The same seed and number of steps give the same plan on any number "
            "of cores. Where an error is left it exits with 4: look longer, by --time or --steps. Ctrl-C "
            "ends "
            "the search with the best plan so far.",
        .examples = {{"plenary agenda plan -m workshop --steps 300000",
                      "the timetable that its agenda makes"},
                     {"plenary agenda plan -m workshop --keep 0.9 --steps 300000 -o timetable.yaml",
                      "as a fixture to load; what stands stays where it can"},
                     {"plenary load timetable.yaml", "makes it so"}},
        .options = with_search_options(with_plan_output(
            {meeting_option(),
             {.name = "keep",
              .value = "SHARE",
              .help = "from 0 to 1: the higher, the fewer sessions leave their times and rooms"}},
            plan_formats,
            "table, csv, tsv, json, jsonl, markdown, xlsx, or yaml to load; else by the ending of --output")),
        .run = plan_agenda};
}

} // namespace

std::vector<Command> agenda_commands() {
    return {
        plan_command(),
        {.name = "agenda show",
         .summary = "print the timetable of a meeting, and what of its agenda has no time yet",
         .details =
             "A page to print is made by 'plenary calendar export -m MEETING -O html-agenda', a file for "
             "apps by -O schedule-xml.",
         .examples = {{"plenary agenda show -m workshop", "the timetable as it is now"},
                      {"plenary agenda show workshop -O markdown", "for a document"}},
         .arguments = {{.name = "MEETING",
                        .help = "the code of the meeting, instead of --meeting",
                        .required = false,
                        .names = Names::meeting}},
         .options = with_output_options(
             {meeting_option(),
              {.name = "release", .value = "N", .help = "as it was made known in this version"}}),
         .run = show_agenda},
        {.name = "agenda check",
         .summary = "list what is wrong with the timetable of a meeting, with what would cure it",
         .details = "The sessions against the agenda, rooms, people, delegations and interpreters. The same "
                    "clashes stand in 'plenary schedule check', and 'plenary schedule acknowledge' lets one "
                    "stand. Exits with 4 if there is an error that nobody acknowledged.",
         .examples = {{"plenary agenda check -m workshop", "one timetable"}},
         .options = with_output_options({meeting_option()}),
         .run = check_agenda},
        {.name = "agenda release",
         .summary =
             "keep the timetable as a version that is made known, and tell what changed since the last",
         .details = "Versions are numbered from 1. Nothing is released twice: where nothing changed there is "
                    "nothing to do. 'plenary undo' takes a release back.",
         .examples = {{"plenary agenda release -m workshop --note 'as sent to the delegations'",
                       "version 1, or the next"}},
         .options = with_action_options(with_output_options(
             {meeting_option(), {.name = "note", .value = "TEXT", .help = "what is to be said of it"}})),
         .run = release},
        {.name = "agenda changes",
         .summary = "tell what moved from one released timetable to the next, and since the last",
         .examples = {{"plenary agenda changes -m workshop", "all that moved since the first release"}},
         .options = with_output_options(
             {meeting_option(),
              {.name = "from", .value = "N", .help = "begin with this version; else with the first"}}),
         .run = changes},
    };
}

} // namespace plenary::cli
