/// \file
/// meeting confirm|reschedule|postpone|cancel|move: what becomes of a meeting.
#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/requests.hpp"
#include "office/meetings/moving.hpp"

#include <fmt/format.h>

#include <ostream>
#include <utility>

namespace plenary::cli {

namespace {

using namespace domain;

std::string place_in_words(const Meeting& meeting) {
    return std::string{word(meeting.status)} + ", " + dates_in_words(meeting.dates) +
           (meeting.venue ? ", at " + meeting.venue->text() : ", no venue yet");
}

/// Where the meeting was, where it is, and what that does to registrations and clashes.
report::Document answer_of(const office::MeetingMoved& answered) {
    const auto& [ended, was, moved, clashes] = answered;
    report::Document answer;
    answer.title = was.title;
    answer.add("meeting", "Meeting", was.code.text());
    answer.add("now", "Now", place_in_words(moved.meeting));
    answer.add("before", "Before", place_in_words(was));
    answer.add("reason", "Reason", moved.meeting.reason);
    if (!moved.asked_again.empty())
        answer.add("asked_again", "Asked again",
                   std::to_string(moved.asked_again.size()) +
                       (moved.asked_again.size() == 1 ? " registration" : " registrations"));
    std::vector<std::string> sessions;
    for (const auto& session : moved.without_room)
        sessions.push_back(session.text());
    answer.add_list("without_room", "Without a room", std::move(sessions));
    answer.add_list("cured", "Clashes cured", clashes.cured);
    answer.add_list("caused", "Clashes caused", clashes.caused);
    answer.add_list("kept", "Clashes kept", clashes.kept);
    if (!moved.asked_again.empty())
        answer.notes.emplace_back("Who answers is entered with 'plenary participant reconfirm'.");
    return answer;
}

int answer(Context& context, const office::Request& request, const office::MeetingMoved& moved) {
    if (moved.ended == office::Ended::unchanged)
        context.err() << "Nothing to do: it is so already.\n";
    tell_end(context, request, moved.ended);
    if (moved.ended != office::Ended::before)
        context.print(answer_of(moved));
    return 0;
}

std::optional<Date> announced_of(const Invocation& invocation) {
    const auto text = invocation.option("announced");
    if (!text)
        return std::nullopt;
    const auto date = parse_date(*text);
    if (!date)
        throw CommandError(Exit::usage, fmt::format("--announced: '{}' is no date", *text),
                           "write it as 2027-02-01");
    return date;
}

constexpr std::string_view such_a_reason = "'why', for those who ask later";

/// What `--slot`, or `--dates` and `--venue`, ask for.
office::Place place_asked(const Invocation& invocation) {
    office::Place place;
    place.slot = invocation.option("slot");
    if (place.slot && (invocation.has("dates") || invocation.has("venue")))
        throw CommandError(Exit::usage, "a slot has its dates and its venue",
                           "give --slot alone, or --dates and --venue");
    place.days = days_of(invocation, "dates");
    place.venue = code_of<VenueCode>(invocation, "venue");
    return place;
}

int confirm(Context& context, const Invocation& invocation) {
    const auto request = request_of(context, invocation);
    return answer(context, request,
                  office::confirm_meeting(context.office(), request,
                                          {MeetingCode{invocation.arguments.front()}, place_asked(invocation),
                                           announced_of(invocation), text_of(invocation, "reason")}));
}

int reschedule(Context& context, const Invocation& invocation) {
    auto reason = reason_of(invocation, such_a_reason);
    if (!invocation.has("slot") && !invocation.has("dates"))
        throw CommandError(Exit::usage, "'plenary meeting reschedule' needs the new dates",
                           "give --slot N of 'plenary meeting propose', or --dates 2027-05-04..2027-05-05");
    const auto request = request_of(context, invocation);
    return answer(
        context, request,
        office::reschedule_meeting(context.office(), request,
                                   {MeetingCode{invocation.arguments.front()}, place_asked(invocation),
                                    announced_of(invocation), std::move(reason)}));
}

int move_(Context& context, const Invocation& invocation) {
    auto reason = reason_of(invocation, such_a_reason);
    const auto venue = code_of<VenueCode>(invocation, "venue");
    if (!venue)
        throw CommandError(Exit::usage, "'plenary meeting move' needs --venue",
                           "name the new venue; 'plenary venue list' lists them");
    const auto request = request_of(context, invocation);
    return answer(
        context, request,
        office::move_meeting(context.office(), request,
                             {MeetingCode{invocation.arguments.front()}, *venue, std::move(reason)}));
}

int postpone(Context& context, const Invocation& invocation) {
    auto reason = reason_of(invocation, such_a_reason);
    MeetingDates dates;
    if (const auto to = invocation.option("to")) {
        const auto parsed = parse_dates(*to);
        if (!parsed || parsed->days() != nullptr)
            throw CommandError(Exit::usage, fmt::format("--to: '{}' is no year", *to),
                               "write a year, such as 2028; for exact days use 'plenary meeting reschedule'");
        dates = *parsed;
    }
    const auto request = request_of(context, invocation);
    return answer(
        context, request,
        office::postpone_meeting(context.office(), request,
                                 {MeetingCode{invocation.arguments.front()}, dates, std::move(reason)}));
}

int cancel(Context& context, const Invocation& invocation) {
    auto reason = reason_of(invocation, such_a_reason);
    const auto request = request_of(context, invocation);
    return answer(context, request,
                  office::cancel_meeting(context.office(), request,
                                         {MeetingCode{invocation.arguments.front()}, std::move(reason)}));
}

std::vector<Option> moving_options(std::vector<Option> options) {
    options.push_back(
        {.name = "reason", .value = "TEXT", .help = "why; kept with the meeting and in the log"});
    options.push_back(
        {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"});
    return with_action_options(with_output_options(std::move(options)));
}

const Option slot_option{
    .name = "slot", .value = "N", .help = "the slot of this number of the last proposal"};
const Option dates_option{.name = "dates", .value = "DAYS", .help = "2027-05-04, or 2027-05-04..2027-05-05"};
const Option venue_option{
    .name = "venue", .value = "VENUE", .help = "the code of the venue", .names = Names::venue};
const Option announced_option{.name = "announced", .value = "DATE", .help = "when the dates were made known"};

std::vector<Argument> one_meeting() {
    return {{.name = "MEETING", .help = "the code of the meeting", .names = Names::meeting}};
}

} // namespace

std::vector<Command> meeting_move_commands() {
    return {
        {.name = "meeting confirm",
         .summary = "confirm a meeting, with the days and the venue that it has or that were proposed",
         .details =
             "Answers with what was before, and with the clashes that this cures, causes and keeps. Days or "
             "a place that change ask the registrations to confirm again.",
         .examples = {{"plenary meeting confirm experts-1 --slot 1", "the best slot that was proposed"}},
         .arguments = one_meeting(),
         .options = moving_options({slot_option, dates_option, venue_option, announced_option}),
         .run = confirm},
        {.name = "meeting reschedule",
         .summary = "give a meeting other days",
         .details =
             "The timetable goes with the first day; registrations are kept and asked to confirm again; "
             "calendars that were handed out follow (calendar export). A meeting that was postponed is "
             "tentative again. 'plenary undo' takes it back.",
         .examples =
             {{"plenary meeting reschedule experts-1 --dates 2027-03-10..2027-03-11 --reason 'the host "
               "asked for it'",
               "two other days"}},
         .arguments = one_meeting(),
         .options = moving_options({slot_option, dates_option, venue_option, announced_option}),
         .run = reschedule},
        {.name = "meeting move",
         .summary = "give a meeting another venue, on the same days",
         .details =
             "A session keeps its room where the new venue has one by the same code. Registrations are asked "
             "to confirm again.",
         .examples = {{"plenary meeting move experts-1 --venue dushanbe-palace --reason 'the house is "
                       "closed' --dry-run",
                       "what moving it would change"}},
         .arguments = one_meeting(),
         .options = moving_options({venue_option}),
         .run = move_},
        {.name = "meeting postpone",
         .summary = "put a meeting off, to a year or to no date yet",
         .details =
             "The days that it had stay in the log, and calendars that were handed out show it as cancelled "
             "on them. 'plenary meeting reschedule' gives it new days.",
         .examples = {{"plenary meeting postpone experts-2 --to 2028 --reason 'no quorum can be had'",
                       "to the year after"}},
         .arguments = one_meeting(),
         .options =
             moving_options({{.name = "to", .value = "YEAR", .help = "the year; else no date is known"}}),
         .run = postpone},
        {.name = "meeting cancel",
         .summary = "cancel a meeting",
         .details =
             "Its days and registrations are kept; calendars that were handed out show it as cancelled. A "
             "cancelled meeting does not come back but by 'plenary undo'.",
         .examples = {{"plenary meeting cancel experts-3 --reason 'the mandate ended'", "for good"}},
         .arguments = one_meeting(),
         .options = moving_options({}),
         .run = cancel},
    };
}

} // namespace plenary::cli
