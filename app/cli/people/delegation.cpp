/// \file
/// delegation list|show
#include "cli/all_commands.hpp"
#include "cli/context.hpp"
#include "cli/requests.hpp"
#include "report/lists.hpp"
#include "report/shows.hpp"

namespace plenary::cli {

namespace {

int list_delegations(Context& context, const Invocation& invocation) {
    context.print(report::delegation_list(context.open_to_read().read({.people = false}),
                                          invocation.option("language").value_or("en")));
    return 0;
}

int show_delegation(Context& context, const Invocation& invocation) {
    const auto data = context.read_to_show(context.open_to_read(), {});
    const auto& delegation = office::delegation_or_refuse(data.delegations, invocation.arguments.front());
    context.print(report::show(delegation, data));
    return 0;
}

} // namespace

std::vector<Command> delegation_commands() {
    return {
        {.name = "delegation list",
         .summary = "list the delegations: States, then organizations, by their sort names",
         .details =
             "The order is that of the alphabet of the language; articles, accents, hyphens and apostrophes "
             "do not count.",
         .examples = {{"plenary delegation list", "States and organizations"},
                      {"plenary delegation list --language fr", "in the order of the French names"}},
         .arguments = {},
         .options = with_output_options(
             {{.name = "language",
               .value = "LANG",
               .help = "name and order them in this language, such as ru, where they are known in it"}}),
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
