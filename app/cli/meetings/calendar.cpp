/// \file
/// calendar list|show
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "report/schedule/calendars.hpp"

namespace plenary::cli {

namespace {

int list_calendars(Context& context, const Invocation&) {
    context.print(report::calendar_list(context.open_to_read().read({.people = false})));
    return 0;
}

int show_calendar(Context& context, const Invocation& invocation) {
    constexpr int first_year = 1400;
    constexpr int last_year = 9999;
    const auto data = context.open_to_read().read({.people = false});
    const auto& calendar =
        office::find_or_refuse(data.calendars, domain::CalendarCode{invocation.arguments.front()});
    context.print(report::holiday_list(calendar, data, invocation.number("year", first_year, last_year)));
    return 0;
}

} // namespace

std::vector<Command> calendar_commands() {
    return {
        {.name = "calendar list",
         .summary = "list the calendars of holidays",
         .details = {},
         .examples = {{"plenary calendar list",
                       "where each holds, its weekend, the years it is complete for"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = list_calendars},
        {.name = "calendar show",
         .summary = "list the holidays of a calendar",
         .details = {},
         .examples = {{"plenary load fixtures/calendars",
                       "the holidays of Slovakia, Tajikistan, Kazakhstan and Turkmenistan"},
                      {"plenary calendar show kazakhstan --year 2027", "the holidays of one year"}},
         .arguments = {{.name = "CALENDAR", .help = "the code of the calendar", .names = Names::calendar}},
         .options = with_output_options(
             {{.name = "year", .value = "YEAR", .help = "only the holidays of this year"}}),
         .run = show_calendar},
    };
}

} // namespace plenary::cli
