/// \file
/// meeting propose: the best dates for a meeting.
#include "cli/all_commands.hpp"
#include "cli/numbers.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/meetings/proposing.hpp"
#include "report/schedule/proposal_list.hpp"

#include <charconv>

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
        throw CommandError(Exit::usage,
                           "--" + std::string{option} + ": '" + *invocation.option(option) +
                               "' is no number from 1 to 999",
                           "write --" + std::string{option} + " 2");
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
    // Behind the answer, which needs nobody's leave to write.
    office::keep_proposal(context.office(), request_of(context, invocation), wanted.meeting, proposal);
    return static_cast<int>(fits ? Exit::ok : Exit::refused);
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
             "each would free, and the exit code is 4. docs/scheduling.md tells what costs how much.",
         .examples = {{"plenary meeting propose experts-1 --between 2027-02-01..2027-03-31 --length 2d",
                       "the five best dates at the venues wished for"}},
         .arguments = {{.name = "MEETING", .help = "the code of the meeting", .names = Names::meeting}},
         .options = with_output_options(
             {{.name = "between",
               .value = "DAYS",
               .help = "2027-04-01..2027-06-30: the meeting lies within; else its year, "
                       "the mandate of the series"},
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
         .run = propose},
    };
}

} // namespace plenary::cli
