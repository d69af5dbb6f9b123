/// \file
/// series list|show
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "report/lists.hpp"
#include "report/shows.hpp"

namespace plenary::cli {

namespace {

int list_series(Context& context, const Invocation&) {
    context.print(report::series_list(context.open_to_read().read({.people = false})));
    return 0;
}

int show_series(Context& context, const Invocation& invocation) {
    const auto data = context.open_to_read().read({.people = false});
    const auto& series =
        office::find_or_refuse(data.series, domain::SeriesCode{invocation.arguments.front()});
    context.print(report::show(series, data));
    return 0;
}

} // namespace

std::vector<Command> series_commands() {
    return {
        {.name = "series list",
         .summary = "list the series of meetings",
         .details = {},
         .examples = {{"plenary series list", "each with its number of meetings and the years"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = list_series},
        {.name = "series show",
         .summary = "show a series: purpose, themes, groupings, organizers, meetings",
         .details = {},
         .examples = {{"plenary series show ctitf-central-asia", "all that is known of the series itself"}},
         .arguments = {{.name = "SERIES", .help = "the code of the series", .names = Names::series}},
         .options = with_output_options({}),
         .run = show_series},
    };
}

} // namespace plenary::cli
