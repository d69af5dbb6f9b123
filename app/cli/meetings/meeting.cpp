/// \file
/// meeting list|show
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "report/lists.hpp"
#include "report/shows.hpp"

namespace plenary::cli {

namespace {

std::vector<domain::MeetingLine> lines_of(const Context& context, const Invocation& invocation) {
    const auto registry = context.open_to_read();
    std::optional<domain::SeriesCode> series;
    if (const auto code = invocation.option("series")) {
        series.emplace(*code);
        (void)office::find_or_refuse(registry.read({.people = false}).series, *series);
    }
    return registry.meeting_lines(series);
}

int list_meetings(Context& context, const Invocation& invocation) {
    context.print(report::meeting_list(lines_of(context, invocation)));
    return 0;
}

int show_meeting(Context& context, const Invocation& invocation) {
    const domain::MeetingCode code{invocation.arguments.front()};
    const auto data = context.read_to_show(context.open_to_read(), {.meetings = std::vector{code}});
    context.print(report::show(office::find_or_refuse(data.meetings, code), data));
    return 0;
}

} // namespace

std::vector<Command> meeting_commands() {
    return {
        {.name = "meeting list",
         .summary = "list the meetings with dates, place, status and registrations",
         .details = {},
         .examples = {{"plenary meeting list", "all meetings of all series"},
                      {"plenary meeting list --series ctitf-central-asia -O csv",
                       "one series, for a spreadsheet"}},
         .arguments = {},
         .options = with_output_options({{.name = "series",
                                          .letter = 's',
                                          .value = "SERIES",
                                          .help = "only the meetings of this series",
                                          .names = Names::series}}),
         .run = list_meetings},
        {.name = "meeting show",
         .summary = "show a meeting: when and where, who organized it, who took part, what it discussed",
         .details = {},
         .examples = {{"plenary meeting show dushanbe", "all that is known, each fact with its source"}},
         .arguments = {{.name = "MEETING", .help = "the code of the meeting", .names = Names::meeting}},
         .options = with_output_options({}),
         .run = show_meeting},
    };
}

} // namespace plenary::cli
