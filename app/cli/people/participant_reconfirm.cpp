/// \file
/// participant reconfirm: who comes all the same to a meeting that moved.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "office/people/registrations.hpp"
#include "report/awaited_list.hpp"

namespace plenary::cli {

namespace {

int reconfirm(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    if (invocation.arguments.empty()) {
        const auto data = context.open_to_read().read(office::scope_of_meeting(meeting));
        (void)office::find_or_refuse(data.meetings, meeting);
        context.print(report::awaited_list(data, meeting));
        return 0;
    }
    const auto request = request_of(context, invocation);
    const auto answered = office::reconfirm(context.office(), request, meeting, invocation.arguments);
    tell_end(context, request, answered.ended);
    context.print(report::awaited_list(answered.data, meeting));
    return 0;
}

} // namespace

std::vector<Command> participant_reconfirm_commands() {
    return {
        {.name = "participant reconfirm",
         .summary = "enter who comes all the same after a meeting moved; without codes, list who has not "
                    "answered",
         .details =
             "A meeting that gets other days or another place asks its registrations to confirm again. They "
             "keep their status and their seat until they are withdrawn.",
         .examples = {{"plenary participant reconfirm -m dushanbe", "who has not answered yet"},
                      {"plenary participant reconfirm -m dushanbe KAZ --dry-run",
                       "all of a delegation come; shows who is left"}},
         .arguments = {{.name = "CODE|DELEGATION",
                        .help = "registrations, or all of a delegation",
                        .required = false,
                        .many = true}},
         .options = with_action_options(with_output_options({meeting_option()})),
         .run = reconfirm},
    };
}

} // namespace plenary::cli
