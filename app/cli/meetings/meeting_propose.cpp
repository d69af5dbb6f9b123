/// \file
/// meeting propose: the best dates for a meeting.
#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/meetings/proposing.hpp"
#include "registry/error.hpp"
#include "report/schedule/proposal_list.hpp"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// A whole number from 1, with `unit` behind it or not.
int number_of(const Invocation& invocation, std::string_view option, char unit) {
    auto text = *invocation.option(option);
    if (!text.empty() && text.back() == unit)
        text.pop_back();
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 1 || number > 999)
        throw CommandError(
            Exit::usage,
            fmt::format("--{}: '{}' is no number from 1 to 999", option, *invocation.option(option)),
            fmt::format("write --{} 2", option));
    return number;
}

office::VenuesAsked venues_asked(const Invocation& invocation) {
    office::VenuesAsked asked;
    asked.venue = code_of<VenueCode>(invocation, "venue");
    asked.any = invocation.option("venue") == "any";
    if (asked.any)
        asked.venue.reset();
    asked.city = invocation.option("city").value_or("");
    return asked;
}

/// Whether the slots are noted. While another process writes that is said, and waited for.
bool keep(const Context& context, const Invocation& invocation, const MeetingCode& meeting,
          const schedule::Proposal& proposal) {
    const auto patience = context.environment().desk_patience;
    const auto keep_within = [&](std::chrono::milliseconds most) {
        try {
            context.office().wait_at_most(most);
            office::keep_proposal(context.office(), request_of(context, invocation), meeting, proposal);
            return true;
        } catch (const registry::RegistryError& error) {
            if (error.trouble() != registry::Trouble::locked)
                throw;
            return false;
        }
    };
    constexpr int part_without_a_word = 10;
    if (keep_within(patience / part_without_a_word))
        return true;
    context.err() << "busy: another process writes to the registry. The slots are noted when it ends; Ctrl-C "
                     "leaves them without numbers.\n"
                  << std::flush;
    if (keep_within(patience))
        return true;
    context.err()
        << "The slots are not noted: another process still writes. To confirm one by its number, run "
           "this command again later; --dates and --venue of 'plenary meeting confirm' need no "
           "number.\n";
    return false;
}

int propose(Context& context, const Invocation& invocation) {
    office::ProposeDates wanted;
    wanted.meeting = MeetingCode{invocation.arguments.front()};
    if (invocation.has("length"))
        wanted.length = number_of(invocation, "length", 'd');
    wanted.between = days_of(invocation, "between");
    wanted.venues = venues_asked(invocation);
    if (invocation.has("n"))
        wanted.most = static_cast<std::size_t>(number_of(invocation, "n", '\0'));
    wanted.passed_over = invocation.has("passed-over");
    const auto proposal = office::propose_dates(context.office(), wanted);
    if (wanted.passed_over) {
        context.print(report::passed_over_list(proposal));
        return 0;
    }
    const bool fits = !proposal.slots.empty();
    context.print(fits ? report::slot_list(proposal, step_in_words) : report::relief_list(proposal));
    context.out() << std::flush;
    // Behind the answer, which needs nobody's leave to write.
    const bool is_kept = keep(context, invocation, wanted.meeting, proposal);
    if (!fits)
        return static_cast<int>(Exit::refused);
    return static_cast<int>(is_kept ? Exit::ok : Exit::registry);
}

} // namespace

std::vector<Command> meeting_propose_commands() {
    return {
        {.name = "meeting propose",
         .summary = "find the best dates for a meeting, and say why",
         .details =
             "Looks at every first day at every venue asked for. What 'plenary schedule check' calls "
             "an error forbids a slot; all else costs points, and the slots that cost least are "
             "listed: 'plenary meeting confirm MEETING --slot N' takes one. Where nothing fits, the "
             "smallest sets of obstacles are listed that would have to be given up, with the dates that "
             "each would free, and the exit code is 4. While another process writes, the slots are told all "
             "the same; where it does not end within seconds they are not noted, and the exit code is 5. "
             "docs/scheduling.md tells what costs how much.",
         .examples = {{"plenary meeting propose experts-1 --between 2027-02-01..2027-03-31 --length 2d",
                       "the five best dates at the venues wished for"}},
         .arguments = {{.name = "MEETING", .help = "the code of the meeting", .names = Names::meeting}},
         .options = with_output_options(
             {{.name = "between",
               .value = "DAYS",
               .help = "2027-04-01..2027-06-30: the meeting lies within; else its year, the mandate of "
                       "the series"},
              {.name = "length",
               .value = "DAYS",
               .help = "how many days it takes, such as 2d; else as wished, or as it has now"},
              {.name = "venue",
               .value = "VENUE",
               .help = "at this venue, or any; else those wished for, or the one it has",
               .names = Names::venue},
              {.name = "city", .value = "CITY", .help = "at any venue of this city"},
              {.name = "n", .value = "N", .help = "how many slots to list; else 5"},
              {.name = "passed-over",
               .help = "list the days on which it cannot begin, and why, instead of the slots"}}),
         .run = propose,
         .leads_to_change = true},
    };
}

} // namespace plenary::cli
