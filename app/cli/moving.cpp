/// \file
/// meeting confirm|reschedule|postpone|cancel|move: what becomes of a meeting.
#include "domain/moving.hpp"

#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/scheduling.hpp"
#include "domain/check_ins.hpp"
#include "util/text.hpp"

#include <charconv>

namespace plenary::cli {

namespace {

using namespace domain;

std::string place_in_words(const Meeting& meeting) {
    return std::string{word(meeting.status)} + ", " + dates_in_words(meeting.dates) +
           (meeting.venue ? ", at " + meeting.venue->text() : ", no venue yet");
}

/// Where the meeting was, where it is, and what that does to registrations and clashes.
report::Document answer_of(const Meeting& was, const Moved& moved, const ClashChange& clashes) {
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

void refuse_received_meeting(const Dataset& base, const Meeting& meeting) {
    for (const auto* event : standing(base.check_ins))
        if (event->meeting == meeting.code)
            throw CommandError(Exit::refused,
                               "people were received at '" + meeting.code.text() +
                                   "', so that it took place where it was",
                               "undo the check-ins if they were entered by mistake; nothing was changed");
}

/// Makes the move, which may be found out under the lock.
template<class MakeMove>
int act_on_meeting(Context& context, const Invocation& invocation, const std::string& what,
                   MakeMove make_move) {
    const MeetingCode code{invocation.arguments.front()};
    report::Document answer;
    const auto acted = act(context, invocation, what, scope_of_meeting(code), [&](const Scene& scene) {
        const auto& meeting = find_or_fail(scene.base.meetings, code);
        auto change = make_move(scene, meeting);
        change.sources = source_of(invocation);
        if (change.dates || change.venue)
            refuse_what_is_over(meeting);
        if (change.dates || change.venue)
            refuse_received_meeting(scene.base, meeting);
        auto moved = move(meeting, change, scene.base.venues, scene.base.registrations, context.as_of());
        Dataset wanted;
        wanted.meetings = {moved.meeting};
        wanted.registrations = moved.asked_again;
        const schedule::CheckOptions options{context.as_of(), std::vector{code}, false};
        auto before = scene.registry.read({.people = false});
        read_people(scene.registry, before, options.today, false);
        answer = answer_of(meeting, moved, compare_clashes(before, overlay(before, wanted), options));
        return wanted;
    });
    if (acted == Acted::nothing)
        context.err() << "Nothing to do: it is so already.\n";
    if (acted != Acted::before)
        context.print(answer);
    return 0;
}

std::string reason_of(const Invocation& invocation, std::string_view command) {
    auto reason = util::trim(invocation.option("reason").value_or(""));
    if (reason.empty())
        throw CommandError(Exit::usage, "'plenary " + std::string{command} + "' needs --reason",
                           "write --reason 'why', for those who ask later");
    return reason;
}

std::optional<Date> announced_of(const Invocation& invocation) {
    const auto text = invocation.option("announced");
    if (!text)
        return std::nullopt;
    const auto date = parse_date(*text);
    if (!date)
        throw CommandError(Exit::usage, "--announced: '" + util::for_terminal(*text) + "' is no date",
                           "write it as 2027-02-01");
    return date;
}

/// The slot of this number among those that were proposed last.
registry::ProposedSlot slot_of(const registry::Registry& registry, const MeetingCode& meeting,
                               const std::string& text) {
    const auto slots = registry.proposal(meeting);
    if (slots.empty())
        throw CommandError(Exit::failed, "nothing was proposed for '" + meeting.text() + "'",
                           "look for dates with 'plenary meeting propose " + meeting.text() + "'");
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > slots.size())
        throw CommandError(Exit::failed, "there is no slot '" + util::for_terminal(text) + "'",
                           "1 to " + std::to_string(slots.size()) + " were proposed");
    return slots[number - 1];
}

/// What `--slot`, or `--dates` and `--venue`, ask for.
Move place_asked(const Scene& scene, const Invocation& invocation, const Meeting& meeting) {
    Move change;
    if (const auto slot = invocation.option("slot")) {
        if (invocation.has("dates") || invocation.has("venue"))
            throw CommandError(Exit::usage, "a slot has its dates and its venue",
                               "give --slot alone, or --dates and --venue");
        const auto proposed = slot_of(scene.registry, meeting.code, *slot);
        change.dates = MeetingDates::on(proposed.days.first, proposed.days.last);
        change.venue = proposed.venue;
        return change;
    }
    if (const auto days = days_of(invocation, "dates"))
        change.dates = MeetingDates::on(days->first, days->last);
    if (const auto venue = invocation.option("venue"))
        change.venue = find_or_fail(scene.base.venues, VenueCode{*venue}).code;
    return change;
}

int confirm(Context& context, const Invocation& invocation) {
    return act_on_meeting(
        context, invocation, "meeting confirm", [&](const Scene& scene, const Meeting& meeting) {
            auto change = place_asked(scene, invocation, meeting);
            change.status = MeetingStatus::confirmed;
            change.announced = announced_of(invocation);
            change.reason = util::trim(invocation.option("reason").value_or(""));
            if (!change.dates && meeting.dates.days() == nullptr)
                throw CommandError(Exit::refused,
                                   "'" + meeting.code.text() + "' has no exact days to confirm",
                                   "give --slot N of 'plenary meeting propose', or --dates");
            return change;
        });
}

int reschedule(Context& context, const Invocation& invocation) {
    const auto reason = reason_of(invocation, "meeting reschedule");
    if (!invocation.has("slot") && !invocation.has("dates"))
        throw CommandError(Exit::usage, "'plenary meeting reschedule' needs the new dates",
                           "give --slot N of 'plenary meeting propose', or --dates 2027-05-04..2027-05-05");
    return act_on_meeting(context, invocation, "meeting reschedule",
                          [&](const Scene& scene, const Meeting& meeting) {
                              auto change = place_asked(scene, invocation, meeting);
                              if (meeting.status == MeetingStatus::postponed)
                                  change.status = MeetingStatus::tentative;
                              change.announced = announced_of(invocation);
                              change.reason = reason;
                              return change;
                          });
}

int move_(Context& context, const Invocation& invocation) {
    const auto reason = reason_of(invocation, "meeting move");
    if (!invocation.has("venue"))
        throw CommandError(Exit::usage, "'plenary meeting move' needs --venue",
                           "name the new venue; 'plenary venue list' lists them");
    return act_on_meeting(context, invocation, "meeting move", [&](const Scene& scene, const Meeting&) {
        Move change;
        change.venue = find_or_fail(scene.base.venues, VenueCode{*invocation.option("venue")}).code;
        change.reason = reason;
        return change;
    });
}

int postpone(Context& context, const Invocation& invocation) {
    const auto reason = reason_of(invocation, "meeting postpone");
    MeetingDates dates;
    if (const auto to = invocation.option("to")) {
        const auto parsed = parse_dates(*to);
        if (!parsed || parsed->days() != nullptr)
            throw CommandError(Exit::usage, "--to: '" + util::for_terminal(*to) + "' is no year",
                               "write a year, such as 2028; for exact days use 'plenary meeting reschedule'");
        dates = *parsed;
    }
    return act_on_meeting(context, invocation, "meeting postpone", [&](const Scene&, const Meeting&) {
        Move change;
        change.dates = dates;
        change.status = MeetingStatus::postponed;
        change.reason = reason;
        return change;
    });
}

int cancel(Context& context, const Invocation& invocation) {
    const auto reason = reason_of(invocation, "meeting cancel");
    return act_on_meeting(context, invocation, "meeting cancel",
                          [&](const Scene& scene, const Meeting& meeting) {
                              refuse_received_meeting(scene.base, meeting);
                              Move change;
                              change.status = MeetingStatus::cancelled;
                              change.reason = reason;
                              return change;
                          });
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

std::vector<Command> moving_commands() {
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
