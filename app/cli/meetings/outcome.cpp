/// \file
/// outcome list
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "report/lists.hpp"

#include <algorithm>

namespace plenary::cli {

namespace {

int list_outcomes(Context& context, const Invocation& invocation) {
    auto data = context.open_to_read().read({.people = false});
    if (const auto code = invocation.option("meeting")) {
        const domain::MeetingCode meeting{*code};
        (void)office::find_or_refuse(data.meetings, meeting);
        std::erase_if(data.outcomes, [&](const auto& outcome) { return outcome.meeting != meeting; });
    }
    context.print(report::outcome_list(data));
    return 0;
}

} // namespace

std::vector<Command> outcome_commands() {
    return {
        {.name = "outcome list",
         .summary = "list gaps, best practices, recommendations and actions",
         .details = {},
         .examples = {{"plenary outcome list", "of all meetings, with theme and follow-up"},
                      {"plenary outcome list -m ashgabat", "of one meeting"}},
         .arguments = {},
         .options = with_output_options({{.name = "meeting",
                                          .letter = 'm',
                                          .value = "MEETING",
                                          .help = "only the outcomes of this meeting",
                                          .names = Names::meeting}}),
         .run = list_outcomes},
    };
}

} // namespace plenary::cli
