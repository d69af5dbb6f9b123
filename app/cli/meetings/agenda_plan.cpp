/// \file
/// agenda plan|explain: laying out the timetable of a meeting, and what it costs.
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "cli/searching.hpp"
#include "domain/change/load_plan.hpp"
#include "fixture/writer.hpp"
#include "office/meetings/agendas.hpp"
#include "report/schedule/timetable.hpp"
#include "schedule/agenda/agenda_answer.hpp"
#include "schedule/agenda/agenda_conflict.hpp"
#include "schedule/agenda/agenda_pins.hpp"
#include "schedule/agenda/agenda_terms.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 8> plan_formats{"table", "csv",      "tsv",  "json",
                                                       "jsonl", "markdown", "xlsx", "yaml"};

/// What is left for the search at least.
constexpr std::chrono::duration<double> least_time{1e-3};

/// `13 h 20 min`
std::string hours_in_words(int minutes) {
    constexpr int an_hour = 60;
    const auto rest = minutes % an_hour;
    return std::to_string(minutes / an_hour) + " h" + (rest == 0 ? "" : fmt::format(" {} min", rest));
}

/// "Costs 302: later 260, other-room 40, empty-seats 2."
std::string costs_in_words(const std::vector<schedule::AgendaTerm>& terms) {
    std::array<std::int64_t, Words<schedule::AgendaTermKind>::all.size()> sums{};
    std::int64_t sum = 0;
    for (const auto& term : terms) {
        sums[static_cast<std::size_t>(term.kind)] += term.points;
        sum += term.points;
    }
    std::vector<std::string> parts;
    for (std::size_t kind = 0; kind < sums.size(); ++kind)
        if (sums[kind] != 0)
            parts.push_back(std::string{word(static_cast<schedule::AgendaTermKind>(kind))} + " " +
                            std::to_string(sums[kind]));
    return fmt::format("Costs {}{}.", sum, parts.empty() ? "" : ": " + util::join(parts, ", "));
}

/// What it costs, what is left that is wrong, and what the sizes of delegations could not be told from.
void add_notes(util::Sheet& sheet, const schedule::AgendaProblem& problem,
               const std::vector<schedule::AgendaTerm>& terms, const std::vector<schedule::Clash>& clashes,
               bool was_interrupted) {
    sheet.notes.push_back(costs_in_words(terms));
    if (const auto needed = schedule::least_minutes(problem), there = schedule::sitting_minutes(problem);
        needed > there)
        sheet.notes.push_back(fmt::format(
            "The items take {} at least, and the sittings have {}: shorten items, or add sittings.",
            hours_in_words(needed), hours_in_words(there)));
    for (const auto& clash : clashes)
        if (!clash.acknowledged)
            sheet.notes.push_back(std::string{word(clash.severity)} + ": " + clash.message);
    if (!problem.unknown_sizes.empty())
        sheet.notes.push_back(fmt::format(
            "No member is known of {}: in how many sessions at once they can be was not looked at.",
            util::list_in_words(problem.unknown_sizes)));
    if (was_interrupted)
        sheet.notes.emplace_back("The search was interrupted: the best so far.");
}

/// How good a timetable can be, of one without an error.
std::string bound_in_words(const schedule::Score& score, const schedule::Score& bound) {
    if (score == bound)
        return "Proven: no timetable without an error is better.";
    if (score.medium == bound.medium)
        return fmt::format("No timetable without an error costs less than {}.", bound.soft);
    return "Whether one without an error has fewer warnings is not known.";
}

/// Which items a plan leaves where they stand.
struct Pins {
    std::vector<SessionCode> kept;
    std::vector<SessionCode> loose; ///< the agenda pins them, and they stand nowhere where it allows for them
};

/// Pins the items of the agenda that say so, and those of `--pin`, which must stand somewhere.
Pins pin(schedule::AgendaProblem& problem, const Meeting& meeting, const Invocation& invocation) {
    Pins pins;
    for (const auto& code : invocation.list("pin"))
        pins.kept.push_back(office::find_or_refuse(meeting.agenda->items, SessionCode{code}).code);
    const auto loose = schedule::pin_items(problem, pins.kept);
    if (!loose.empty())
        throw CommandError(
            Exit::refused,
            fmt::format("'{}' has no session where its agenda allows for it", loose.front().text()),
            "give it one in the fixture of the meeting, or leave it out of --pin");
    const auto stated = schedule::pinned_items(*meeting.agenda);
    pins.loose = schedule::pin_items(problem, stated);
    for (const auto& code : stated)
        if (std::find(pins.loose.begin(), pins.loose.end(), code) == pins.loose.end() &&
            std::find(pins.kept.begin(), pins.kept.end(), code) == pins.kept.end())
            pins.kept.push_back(code);
    return pins;
}

/// "opening and closing are pinned and stand nowhere ..."
std::string loose_in_words(const std::vector<SessionCode>& loose) {
    std::vector<std::string> codes;
    for (const auto& code : loose)
        codes.push_back(code.text());
    return fmt::format(
        "{}{} pinned, and no session says where the agenda allows for it: planned like the others.",
        util::list_in_words(codes), loose.size() == 1 ? " is" : " are");
}

/// Why nothing without an error was found: that it cannot be, or not yet.
std::string conflict_in_words(const std::optional<schedule::AgendaConflict>& conflict, const Dataset& data,
                              const Meeting& meeting, const schedule::SearchResult& searched) {
    if (!conflict) {
        constexpr double a_second = 1'000;
        const auto milliseconds = static_cast<std::int64_t>(searched.time.count() * a_second);
        return fmt::format("A timetable without an error was not found in {}, and that there is none is not "
                           "proven: look longer.",
                           milliseconds < static_cast<std::int64_t>(a_second)
                               ? std::string{"less than a second"}
                               : std::to_string(milliseconds / static_cast<std::int64_t>(a_second)) + " s");
    }
    if (conflict->rules.empty())
        return "Proven: there is no timetable without an error: the items need more than there is.";
    std::vector<std::string> parts;
    for (const auto& rule : conflict->rules)
        parts.push_back(schedule::in_words(rule, data, meeting));
    return fmt::format("Proven: there is no timetable without an error. Within the sittings and rooms that "
                       "there are, these cannot hold together: {}.{}",
                       util::join(parts, "; "),
                       conflict->is_minimal ? " Without any one of them the others can." : "");
}

int plan_agenda(Context& context, const Invocation& invocation) {
    const auto begin = std::chrono::steady_clock::now();
    auto options = search_options(invocation);
    const auto code = meeting_of(invocation);
    const auto made_at = context.office().last_action();
    const auto data = office::read_around(context.office(), code);
    auto meeting = office::find_or_refuse(data.meetings, code);
    office::refuse_to_plan_agenda(meeting);
    const auto before = meeting;
    auto problem = schedule::agenda_problem(data, meeting, cost_of_moving(invocation));
    const auto pins = pin(problem, meeting, invocation);
    schedule::AgendaPlan planned{problem};
    if (options.time.count() > 0) { // which is for all of it
        const std::chrono::duration<double> gone = std::chrono::steady_clock::now() - begin;
        options.time = std::max(options.time - gone, least_time);
    }
    schedule::AgendaAnswer answer;
    const bool was_interrupted =
        watch_search(context, options, [&](const schedule::SearchOptions& watched, unsigned threads) {
            answer = schedule::answer_agenda(planned, watched, threads, [&](const auto& is_over) {
                return schedule::find_conflict(data, before, pins.kept, is_over);
            });
        });
    const auto& conflict = answer.conflict;
    meeting.sessions = schedule::sessions_of(meeting, problem, planned);
    Dataset wanted;
    wanted.meetings = {meeting};
    const auto clashes = office::timetable_clashes(overlay(data, wanted), code, context.as_of());
    if (wants_yaml(invocation)) {
        context.print([&](std::ostream& out) { fixture::write_fixture(out, wanted, made_at); });
    } else {
        auto sheet = report::timetable_list(meeting, data, step_in_words);
        const auto terms = schedule::terms_of(before, planned, cost_of_moving(invocation));
        add_notes(sheet, problem, terms, clashes, was_interrupted);
        if (!pins.loose.empty())
            sheet.notes.push_back(loose_in_words(pins.loose));
        sheet.notes.push_back(planned.score().hard > 0
                                  ? conflict_in_words(conflict, data, before, answer.searched)
                                  : bound_in_words(planned.score(), answer.bound));
        context.print(sheet);
    }
    if (conflict)
        return static_cast<int>(Exit::impossible);
    return static_cast<int>(schedule::has_open_error(clashes) ? Exit::refused : Exit::ok);
}

/// The timetable that stands, as a plan. Throws where an item has no session that its agenda allows for.
schedule::AgendaPlan standing_plan(const schedule::AgendaProblem& problem, const Meeting& meeting) {
    schedule::AgendaPlan plan{problem};
    schedule::AgendaPlan::State state;
    for (const auto& item : problem.items) {
        if (!item.standing)
            throw CommandError(
                Exit::refused,
                fmt::format("'{}' has no session where its agenda allows for it", item.code.text()),
                fmt::format("plan the timetable of '{}' with 'plenary agenda plan', and load it",
                            meeting.code.text()));
        state.push_back(*item.standing);
    }
    plan.restore(state);
    return plan;
}

/// "2027-05-18 10:00–10:30, hall"
std::string placed_in_words(const Meeting& meeting, const schedule::AgendaProblem& problem,
                            const schedule::AgendaOption& option, int length) {
    constexpr int minutes_a_day = 1'440;
    const auto minute = option.start * problem.grain;
    const auto date = meeting.dates.days()->first + boost::gregorian::days{minute / minutes_a_day};
    const auto within = minute % minutes_a_day;
    const auto& room = problem.rooms[static_cast<std::size_t>(option.room)];
    return format_date(date) + " " + format_minute(within) + "–" +
           format_minute(within + length * problem.grain) + (room ? ", " + room->text() : "");
}

/// "1 impossible less, 3 points more"
std::string change_in_words(const schedule::Score& change) {
    std::vector<std::string> parts;
    const auto add = [&](std::int64_t by, std::string_view what) {
        if (by != 0)
            parts.push_back(std::to_string(std::abs(by)) + " " + std::string{what} +
                            (by < 0 ? " less" : " more"));
    };
    add(change.hard, "impossible");
    add(change.medium, "warned of");
    add(change.soft, "points");
    return parts.empty() ? "as good" : util::join(parts, ", ");
}

int explain(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = office::read_around(context.office(), code);
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    office::refuse_to_plan_agenda(meeting);
    const auto& items = meeting.agenda->items;
    std::optional<std::size_t> asked;
    if (!invocation.arguments.empty())
        asked = static_cast<std::size_t>(
            &office::find_or_refuse(items, SessionCode{invocation.arguments.front()}) - items.data());
    const auto problem = schedule::agenda_problem(data, meeting);
    const auto plan = standing_plan(problem, meeting);
    const auto terms = schedule::terms_of(meeting, plan, 0);
    util::Sheet sheet;
    sheet.columns = {{"item", "ITEM"}, {"term", "TERM"}, {"points", "POINTS"}, {"about", "ABOUT"}};
    for (const auto& term : terms) {
        if (asked && term.item != *asked && term.other != asked)
            continue;
        sheet.rows.push_back({items[term.item].code.text(), std::string{word(term.kind)}, term.points,
                              term.other ? "begins before " + items[*term.other].code.text()
                                         : placed_in_words(meeting, problem, plan.option_of(term.item),
                                                           problem.items[term.item].length)});
    }
    constexpr std::size_t most_alternatives = 5;
    if (asked)
        for (const auto& [option, change] : schedule::alternatives_of(plan, *asked, most_alternatives)) {
            const auto& item = problem.items[*asked];
            sheet.rows.push_back({items[*asked].code.text(), std::string{"if moved"}, change.soft,
                                  placed_in_words(meeting, problem, item.options[option], item.length) +
                                      ": " + change_in_words(change)});
        }
    sheet.notes.push_back(costs_in_words(terms));
    if (asked && items[*asked].pin)
        sheet.notes.push_back(items[*asked].code.text() + " is pinned: a plan leaves it where it stands.");
    context.print(sheet);
    return 0;
}

Command plan_command() {
    return {
        .name = "agenda plan",
        .summary = "lay out the timetable of a meeting: days, times and rooms for all items of its agenda",
        .details =
            "Items lie within sittings; rooms are large enough and free; speakers and required people are "
            "there and in one place; no delegation is required in more sessions at once than it has "
            "members; interpreters keep their hours; items keep their order. The search wants nothing "
            "first that 'plenary agenda check' calls an error, then as little as can be of what it warns "
            "of, then what costs least. It begins with the best of what stands, what was released and a "
            "plan from scratch, and what it answers is never worse. Sessions that are not of the agenda "
            "stay. Nothing is changed: write the plan with -o plan.yaml, look at it, and load it. With "
            "--keep as few sessions as can be leave their times. The same seed and number of steps give "
            "the same plan on any number of cores. Where an error is left it exits with 4: look longer, by "
            "--time or --steps; with 7 where it is proven that one has to be, and tells by which items and "
            "rules. The time is for all of it, the proofs included. Ctrl-C ends the search with the best "
            "plan so far.",
        .examples = {{"plenary agenda plan -m workshop --steps 300000",
                      "the timetable that its agenda makes"},
                     {"plenary agenda plan -m workshop --keep 0.9 --steps 300000 -o timetable.yaml",
                      "as a fixture to load; what stands stays where it can"},
                     {"plenary load timetable.yaml", "makes it so"}},
        .options = with_search_options(with_plan_output(
            {meeting_option(),
             {.name = "keep",
              .value = "SHARE",
              .help = "from 0 to 1: the higher, the fewer sessions leave their times and rooms"},
             {.name = "pin",
              .value = "ITEMS",
              .help =
                  "the codes of items that stay where they are, joined by commas, beside those that say so"}},
            plan_formats,
            "table, csv, tsv, json, jsonl, markdown, xlsx, or yaml to load; else by the ending of --output")),
        .run = plan_agenda,
        .leads_to_change = true};
}

} // namespace

std::vector<Command> agenda_plan_commands() {
    return {
        plan_command(),
        {.name = "agenda explain",
         .summary = "tell what the timetable of a meeting costs, term by term",
         .details =
             "Each term with the item that causes it and its points: later (a point for each quarter of "
             "an hour up to its end), out-of-order, other-room, empty-seats. Of one item also the five "
             "best of its other places, with what would change, all other items staying.",
         .examples = {{"plenary agenda explain -m workshop", "the whole timetable"},
                      {"plenary agenda explain -m workshop opening",
                       "one item, and where it could be instead"}},
         .arguments = {{.name = "ITEM", .help = "the code of an item of the agenda", .required = false}},
         .options = with_output_options({meeting_option()}),
         .run = explain},
    };
}

} // namespace plenary::cli
