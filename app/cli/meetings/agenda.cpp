/// \file
/// agenda show|check|release|changes: the timetable of a meeting.
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/meetings/agendas.hpp"
#include "report/schedule/clash_list.hpp"
#include "report/schedule/timetable.hpp"

namespace plenary::cli {

namespace {

using namespace domain;

/// The meeting, named first or by `--meeting`.
MeetingCode meeting_named(const Invocation& invocation) {
    if (invocation.arguments.empty())
        return meeting_of(invocation);
    if (invocation.has("meeting"))
        throw CommandError(Exit::usage, "the meeting is named twice", "leave --meeting out");
    return MeetingCode{invocation.arguments.front()};
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

} // namespace

std::vector<Command> agenda_commands() {
    return {
        {.name = "agenda show",
         .summary = "print the timetable of a meeting, and what of its agenda has no time yet",
         .details =
             "The page for the door is made by 'plenary calendar export -m MEETING -O html-agenda', a file "
             "for apps by -O schedule-xml.",
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
