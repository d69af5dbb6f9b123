/// \file
/// schedule check|acknowledge
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/meetings/clashes.hpp"
#include "report/schedule/clash_list.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::cli {

namespace {

int check_schedule(Context& context, const Invocation& invocation) {
    const auto clashes =
        office::check_schedule(context.office(), invocation.arguments, invocation.has("past"));
    context.print(report::clash_list(clashes, step_in_words));
    return static_cast<int>(schedule::has_open_error(clashes) ? Exit::refused : Exit::ok);
}

int acknowledge(Context& context, const Invocation& invocation) {
    const auto reason = reason_of(invocation, "'why the clash may stand'");
    const auto request = request_of(context, invocation);
    const auto acknowledged = office::acknowledge(context.office(), request, invocation.arguments, reason);
    tell_end(context, request, acknowledged.ended);
    context.print([&](std::ostream& out) {
        for (const auto& clash : acknowledged.clashes)
            out << util::for_terminal(fmt::format("{}  acknowledged: {}", clash.code.text(), clash.about))
                << '\n';
    });
    return 0;
}

} // namespace

std::vector<Command> schedule_commands() {
    return {
        {.name = "schedule check",
         .summary = "list every clash of the schedule, with what would cure it",
         .details = "Venues and rooms at two meetings at once, closed or too small; weekends and holidays; "
                    "delegations and people at two places, without time to travel, or away; notice, "
                    "mandate, gaps and order; times that do not exist. Without arguments of all meetings "
                    "that are not over. Exits with 4 if there is an error that nobody acknowledged. "
                    "docs/scheduling.md tells each kind.",
         .examples = {{"plenary schedule check", "what stands in the way of the meetings to come"},
                      {"plenary schedule check ctitf-central-asia", "of one series, also what is over"}},
         .arguments = {{.name = "SERIES|MEETING",
                        .help = "codes of series or meetings",
                        .required = false,
                        .many = true,
                        .names = Names::meeting}},
         .options = with_output_options({{.name = "past", .help = "also of meetings that are over"}}),
         .run = check_schedule},
        {.name = "schedule acknowledge",
         .summary = "let a clash stand, and say why",
         .details = "The clash stays in the list, with the reason. On other days it is another clash. "
                    "'plenary undo' takes an acknowledgement back.",
         .examples = {{"plenary schedule acknowledge holidays-unknown-m3tmp6 --reason 'the host tells us its "
                       "holidays' --dry-run",
                       "what would be let stand"}},
         .arguments = {{.name = "CLASH",
                        .help = "codes of clashes, as 'plenary schedule check' lists them",
                        .many = true}},
         .options = with_action_options(
             {{.name = "reason", .value = "TEXT", .help = "why it may stand"},
              {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}}),
         .run = acknowledge},
    };
}

} // namespace plenary::cli
