/// \file
/// delegation list|show
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/requests.hpp"
#include "report/lists.hpp"
#include "report/shows.hpp"

namespace plenary::cli {

namespace {

int list_delegations(Context& context, const Invocation&) {
    context.print(report::delegation_list(context.open_to_read().read({.people = false})));
    return 0;
}

int show_delegation(Context& context, const Invocation& invocation) {
    const auto data = context.open_to_read().read({});
    const auto& delegation =
        office::find_or_refuse(data.delegations, delegation_named(invocation.arguments.front()));
    context.print(report::show(delegation, data));
    return 0;
}

} // namespace

std::vector<Command> delegation_commands() {
    return {
        {.name = "delegation list",
         .summary = "list the delegations in the order of their sort names",
         .details = {},
         .examples = {{"plenary delegation list", "States and organizations"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = list_delegations},
        {.name = "delegation show",
         .summary = "show a delegation: names, institutions, group, the meetings it came to",
         .details = {},
         .examples = {{"plenary delegation show KAZ", "one delegation"}},
         .arguments = {{.name = "DELEGATION",
                        .help = "the code of the delegation",
                        .names = Names::delegation}},
         .options = with_output_options({}),
         .run = show_delegation},
    };
}

} // namespace plenary::cli
