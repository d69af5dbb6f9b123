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
    const auto language = invocation.option("language").value_or("en");
    const auto registry = context.open_to_read();
    if (!invocation.has("meeting")) {
        context.print(report::delegation_list(registry.read({.people = false}), language));
        return 0;
    }
    const auto code = meeting_of(invocation);
    const auto data = registry.read(office::scope_of_meeting(code));
    context.print(
        report::delegation_list(report::PaperRequest{.data = data,
                                                     .meeting = office::find_or_refuse(data.meetings, code),
                                                     .language = language,
                                                     .as_at = {context.as_of(), std::nullopt}}));
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
         .summary = "list the delegations by class, in each by their sort names",
         .details =
             "Classes are those of the series, where there is one, else the usual ones: States, then "
             "organizations. The order in each is that of the alphabet of the language; articles, accents, "
             "hyphens and apostrophes do not count. Of a meeting it has the delegations that are invited "
             "or of which anybody is expected, in the order of its documents, with the class that they "
             "have today or on the day of --as-of.",
         .examples = {{"plenary delegation list", "States and organizations"},
                      {"plenary delegation list --language fr", "in the order of the French names"},
                      {"plenary delegation list -m dushanbe --language ru",
                       "those of a meeting, in Russian"}},
         .arguments = {},
         .options = with_output_options(
             {{.name = "meeting",
               .letter = 'm',
               .value = "MEETING",
               .help = "only those of this meeting",
               .names = Names::meeting},
              {.name = "language",
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
