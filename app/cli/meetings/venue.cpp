/// \file
/// venue list|show
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "report/lists.hpp"
#include "report/shows.hpp"

namespace plenary::cli {

namespace {

int list_venues(Context& context, const Invocation&) {
    context.print(report::venue_list(context.open_to_read().read({.people = false})));
    return 0;
}

int show_venue(Context& context, const Invocation& invocation) {
    const auto data = context.open_to_read().read({.people = false});
    const auto& venue = office::find_or_refuse(data.venues, domain::VenueCode{invocation.arguments.front()});
    context.print(report::show(venue, data));
    return 0;
}

} // namespace

std::vector<Command> venue_commands() {
    return {
        {.name = "venue list",
         .summary = "list the venues",
         .details = {},
         .examples = {{"plenary venue list", "city, country, time zone and rooms"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = list_venues},
        {.name = "venue show",
         .summary = "show a venue: its rooms, its time zone, its meetings",
         .details = {},
         .examples = {{"plenary venue show almaty", "one venue"}},
         .arguments = {{.name = "VENUE", .help = "the code of the venue", .names = Names::venue}},
         .options = with_output_options({}),
         .run = show_venue},
    };
}

} // namespace plenary::cli
