/// \file
/// delegation draw: the State with which a meeting starts.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "office/people/drawing.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::cli {

namespace {

std::optional<std::uint64_t> seed_of(const Invocation& invocation) {
    const auto seed = invocation.number("seed", 0, static_cast<int>(office::seeds) - 1, "");
    return seed ? std::optional{static_cast<std::uint64_t>(*seed)} : std::nullopt;
}

int draw(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    const auto request = request_of(context, invocation);
    const auto drawn = office::draw_first_state(context.office(), request, meeting, seed_of(invocation));
    tell_end(context, request, drawn.ended);
    if (drawn.ended == office::Ended::before)
        return 0;
    context.print([&](std::ostream& out) {
        out << drawn.state.text() << "  drawn among " << drawn.from.size()
            << (drawn.from.size() == 1 ? " State" : " States") << ", --seed " << drawn.seed
            << " draws it again\n";
    });
    context.err() << util::for_terminal(meeting.text()) << " starts with it"
                  << (request.dry_run ? " then" : "")
                  << ": lists, seating and the roll-call go on in the order of the alphabet.\n";
    return 0;
}

} // namespace

std::vector<Command> delegation_draw_commands() {
    return {
        {.name = "delegation draw",
         .summary = "draw by lot the State with which the lists and the seating of a meeting start",
         .details = "Drawn are the States that are invited or registered, numbered by their codes. Who "
                    "knows the seed draws the same again. What was drawn is kept as 'first-state' of the "
                    "meeting; 'plenary edit' sets it by hand, and 'plenary undo' takes it back.",
         .examples = {{"plenary delegation draw -m almaty", "by a seed that is told"},
                      {"plenary delegation draw -m almaty --seed 210711 --dry-run",
                       "what a seed that was agreed on would draw"}},
         .arguments = {},
         .options = with_action_options(
             {meeting_option(),
              {.name = "seed",
               .value = "N",
               .help = "draw by this number, from 0 to 999999; else by one at random"},
              {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}}),
         .run = draw},
    };
}

} // namespace plenary::cli
