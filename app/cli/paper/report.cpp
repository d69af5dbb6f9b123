/// \file
/// report attendance|note|quorum
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "domain/meeting_order.hpp"
#include "report/attendance.hpp"
#include "report/note.hpp"
#include "report/quorum.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

/// The meetings a report is about: one, or those of a series.
struct Subject {
    domain::Series series;
    std::vector<domain::Meeting> meetings; ///< in their order
    bool whole_series = false;
};

const domain::Series& only_series(const domain::Dataset& data) {
    if (data.series.size() == 1)
        return data.series.front();
    if (data.series.empty())
        throw CommandError(Exit::failed, "the registry holds no series",
                           "load one with 'plenary load FILE|DIR...'");
    throw CommandError(Exit::usage, "the registry holds several series",
                       "name one with --series, or a meeting with --meeting");
}

Subject subject_of(const Invocation& invocation, const domain::Dataset& data) {
    const auto meeting = invocation.option("meeting");
    const auto series = invocation.option("series");
    if (meeting && series)
        throw CommandError(Exit::usage, "--meeting and --series are both given", "name one of them");
    if (meeting) {
        const auto& one = office::find_or_refuse(data.meetings, domain::MeetingCode{*meeting});
        return {office::find_or_refuse(data.series, one.series), {one}, false};
    }
    Subject subject{series ? office::find_or_refuse(data.series, domain::SeriesCode{*series})
                           : only_series(data),
                    {},
                    true};
    for (const auto* one : domain::meetings_in_order(subject.series.code, data.meetings))
        subject.meetings.push_back(*one);
    return subject;
}

/// One meeting by group, unless its series has no groups.
report::Dimension default_dimension(const Subject& subject) {
    if (subject.whole_series)
        return report::Dimension::meeting;
    return subject.series.groupings.empty() ? report::Dimension::delegation : report::Dimension::group;
}

report::AttendanceRequest request_of(const Invocation& invocation, const Subject& subject) {
    report::AttendanceRequest request;
    for (const auto& word : invocation.list("by"))
        request.by.push_back(*domain::from_word<report::Dimension>(word));
    if (request.by.size() > 2)
        throw CommandError(Exit::usage, "--by takes one dimension or two",
                           "write for example --by group,meeting");
    if (request.by.empty())
        request.by = {default_dimension(subject)};
    if (request.by.size() < 2 && invocation.has("count"))
        throw CommandError(Exit::usage, "--count is of no effect: one dimension shows all figures",
                           "leave it out, or count by two, such as --by group,meeting");
    if (const auto grouping = invocation.option("grouping")) {
        request.grouping = domain::GroupingCode{*grouping};
        (void)office::find_or_refuse(subject.series.groupings, *request.grouping);
    }
    request.language = invocation.option("language").value_or(request.language);
    if (const auto measure = invocation.option("count"))
        request.measure = *domain::from_word<report::Measure>(*measure);
    return request;
}

/// One meeting needs no other, unless it is not there: then the others are what may have been meant.
domain::Dataset read_subject(const registry::Reading& registry, const Invocation& invocation) {
    // Only the timetable knows the sessions.
    const auto by = invocation.list("by");
    const bool timetable = std::find(by.begin(), by.end(), "session") != by.end();
    if (const auto code = invocation.option("meeting")) {
        auto data = registry.read({.people = false,
                                   .meetings = std::vector{domain::MeetingCode{*code}},
                                   .other_meetings = false,
                                   .details = timetable});
        if (!data.meetings.empty())
            return data;
    }
    return registry.read({.people = false, .details = false});
}

report::AttendanceReport counted(const Context& context, const Invocation& invocation) {
    const auto registry = context.open_to_read();
    auto data = read_subject(registry, invocation);
    auto subject = subject_of(invocation, data);
    const auto request = request_of(invocation, subject);
    std::vector<domain::MeetingCode> codes;
    for (const auto& meeting : subject.meetings)
        codes.push_back(meeting.code);
    report::AttendanceInput input;
    auto by = report::needed_counts(request);
    by.until = context.last_day();
    input.counts = registry.count(codes, by);
    if (subject.whole_series)
        input.returning = registry.returning(codes, by.until);
    input.series = std::move(subject.series);
    input.meetings = std::move(subject.meetings);
    input.whole_series = subject.whole_series;
    input.delegations = std::move(data.delegations);
    input.venues = std::move(data.venues);
    input.sources = std::move(data.sources);
    return report::count_attendance(request, input);
}

int attendance(Context& context, const Invocation& invocation) {
    const auto report = counted(context, invocation);
    if (context.wants_workbook()) {
        auto sheet = report.sheet;
        sheet.notes = report.remarks;
        sheet.notes.insert(sheet.notes.begin(), report.title);
        context.print_workbook(sheet);
        return 0;
    }
    context.print([&](std::ostream& out) { report::write(out, report, context.format()); });
    return 0;
}

int note(Context& context, const Invocation& invocation) {
    report::NoteInput input;
    input.meeting = meeting_of(invocation);
    input.as_of = context.as_of();
    input.data = context.read_to_show(context.open_to_read(), {.meetings = std::vector{input.meeting}});
    (void)office::find_or_refuse(input.data.meetings, input.meeting);
    if (const auto source = invocation.option("source")) {
        input.account = domain::SourceCode{*source};
        (void)office::find_or_refuse(input.data.sources, *input.account);
    }
    context.print([&](std::ostream& out) {
        if (context.format() == util::Format::json)
            report::write_note_json(out, input);
        else
            report::write_note(out, input);
    });
    return 0;
}

int quorum(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(office::scope_of_meeting(code));
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    const auto at = office::time_of_event(context.now(), time_of(invocation), meeting, data);
    const auto counts = domain::count_quorums(office::find_or_refuse(data.series, meeting.series), meeting,
                                              data, domain::in_the_room(meeting.code, data.check_ins, at));
    context.print(report::quorum_list(meeting, data, counts, at, step_in_words));
    return 0;
}

} // namespace

std::vector<Command> report_commands() {
    return {
        {.name = "report attendance",
         .summary = "count who came, beside what others report",
         .details = "Nominated counts every registration, since each begins as a nomination; confirmed and "
                    "withdrawn count those that are so now; checked in counts people received at least "
                    "once; the rate is checked in per confirmed. A reported count stands below with the "
                    "difference. Across a series also how many different people came, and to how many "
                    "meetings.",
         .examples = {{"plenary report attendance -m dushanbe", "one meeting, by group"},
                      {"plenary report attendance -s ctitf-central-asia --by group,meeting",
                       "a series as a cross table"},
                      {"plenary report attendance -m dushanbe --by day -O csv", "for a spreadsheet"}},
         .arguments = {},
         .options = with_output_options(with_seal_option({
             {.name = "meeting",
              .letter = 'm',
              .value = "MEETING",
              .help = "one meeting",
              .names = Names::meeting},
             {.name = "series",
              .letter = 's',
              .value = "SERIES",
              .help = "all meetings of a series; need not be named when there is only one",
              .names = Names::series},
             {.name = "by",
              .value = "DIMENSION[,DIMENSION]",
              .help = "group, delegation, role, theme, gender, day, session, meeting or status; two make a "
                      "cross table",
              .choices = domain::Words<report::Dimension>::all,
              .list = true},
             {.name = "count",
              .value = "FIGURE",
              .help =
                  "what a cross table counts: nominated, confirmed, checked-in (the default) or withdrawn",
              .choices = domain::Words<report::Measure>::all},
             {.name = "grouping", .value = "GROUPING", .help = "which grouping of the series to count by"},
             {.name = "language",
              .value = "LANG",
              .help = "name delegations in this language, such as ru, where they are known in it"},
         })),
         .run = attendance},
        {.name = "report note",
         .summary = "print the facts of a press note on a meeting",
         .details =
             "Which meeting of the series it was, where and when, who organized it, how many came "
             "from which groups, what it discussed, which meeting came before and which is next; "
             "from the registry alone. --as-of sets the tenses. It is a text, and JSON for programs; its "
             "figures as a table, also as a workbook, are those of report attendance.",
         .examples = {{"plenary report note -m dushanbe --as-of 2011-04-01",
                       "as it could be written two days after"}},
         .arguments = {},
         .options = with_text_or_json_options(with_seal_option(
             {meeting_option(),
              {.name = "source",
               .value = "SOURCE",
               .help =
                   "whose account of organizers and numbers comes first; else that of the first source"}})),
         .run = note,
         .as_table = "report attendance"},
        {.name = "report quorum",
         .summary = "tell whether enough delegations are present, and which are missing",
         .details =
             "By the quorums that the series states; where it states none, the delegations are only counted. "
             "A delegation is present while at least one of its people is in, in a role that the meeting "
             "counts: who has gone out is not. Exits with 0 whether a quorum is met or not.",
         .examples = {{"plenary report quorum -m dushanbe --at 2011-03-29T10:00", "on the first morning"}},
         .arguments = {},
         .options = with_output_options(
             with_seal_option({meeting_option(),
                               {.name = "at",
                                .value = "TIME",
                                .help = "at this time, by the clocks at the venue; else now"}})),
         .run = quorum},
    };
}

} // namespace plenary::cli
