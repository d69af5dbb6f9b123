/// \file
/// meeting propose: the best dates for a meeting.
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/scheduling.hpp"
#include "names/fold.hpp"
#include "report/proposal_list.hpp"
#include "util/text.hpp"

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
                           "--" + std::string{option} + ": '" +
                               util::for_terminal(*invocation.option(option)) +
                               "' is no number from 1 to 999",
                           "write --" + std::string{option} + " 2");
    return number;
}

int length_of(const Invocation& invocation, const Meeting& meeting) {
    if (invocation.has("length"))
        return number_of(invocation, "length", 'd');
    if (meeting.wish && meeting.wish->length)
        return *meeting.wish->length;
    if (const auto* days = meeting.dates.days())
        return days->days();
    throw CommandError(Exit::usage, "how long '" + meeting.code.text() + "' takes is not known",
                       "write --length 2, or its length into the 'wish' of the meeting");
}

/// `--between`, else the days wished for, else the year of the meeting, else the mandate of its series.
DaySpan between_of(const Invocation& invocation, const Meeting& meeting, const Dataset& data) {
    if (const auto days = days_of(invocation, "between"))
        return *days;
    if (meeting.wish && meeting.wish->days)
        return *meeting.wish->days;
    if (const auto year = meeting.dates.year())
        return {Date{static_cast<unsigned short>(*year), 1, 1},
                Date{static_cast<unsigned short>(*year), 12, 31}};
    for (const auto& series : data.series)
        if (series.code == meeting.series && series.schedule && series.schedule->mandate)
            return *series.schedule->mandate;
    throw CommandError(Exit::usage, "when '" + meeting.code.text() + "' is to be is not known",
                       "write --between 2027-04-01..2027-06-30");
}

/// `--venue`, `--city`, else those wished for, else the venue that the meeting has.
std::vector<VenueCode> venues_of(const Invocation& invocation, const Meeting& meeting, const Dataset& data) {
    const auto named = invocation.option("venue");
    const auto city = invocation.option("city");
    std::vector<VenueCode> venues;
    if (named && *named != "any")
        return {find_or_fail(data.venues, VenueCode{*named}).code};
    if (named || city) {
        for (const auto& venue : data.venues)
            if (!city || names::fold(venue.city) == names::fold(*city))
                venues.push_back(venue.code);
        if (venues.empty())
            throw CommandError(Exit::failed,
                               city ? "there is no venue in '" + util::for_terminal(*city) + "'"
                                    : std::string{"there is no venue"},
                               "see 'plenary venue list'");
        return venues;
    }
    if (meeting.wish && !meeting.wish->venues.empty())
        return meeting.wish->venues;
    if (meeting.venue)
        venues.push_back(*meeting.venue);
    return venues;
}

/// So that 'meeting confirm' can name a slot.
void keep(const Context& context, const MeetingCode& meeting, const schedule::Proposal& proposal) {
    std::vector<registry::ProposedSlot> slots;
    for (const auto& slot : proposal.slots)
        slots.push_back({slot.days, slot.venue});
    auto registry = context.open_to_write();
    registry.begin({"meeting propose", context.actor(), "", context.now(), ""});
    registry.keep_proposal(meeting, slots);
    registry.commit();
}

int propose(Context& context, const Invocation& invocation) {
    const MeetingCode code{invocation.arguments.front()};
    schedule::Proposal proposal;
    {
        const auto registry = context.open_to_read();
        auto data = registry.read({.people = false});
        const auto& meeting = find_or_fail(data.meetings, code);
        refuse_what_is_over(meeting);
        schedule::ProposeOptions options;
        options.frame.today = context.as_of();
        options.frame.length = length_of(invocation, meeting);
        options.frame.between = between_of(invocation, meeting, data);
        options.venues = venues_of(invocation, meeting, data);
        if (meeting.wish)
            options.wished = meeting.wish->days;
        options.reasons = invocation.has("passed-over");
        if (invocation.has("n"))
            options.most = static_cast<std::size_t>(number_of(invocation, "n", '\0'));
        read_people(registry, data, options.frame.today, false);
        proposal = schedule::propose(data, find_or_fail(data.meetings, code), options);
    }
    if (invocation.has("passed-over")) {
        context.print(report::passed_over_list(proposal));
        return 0;
    }
    const bool fits = !proposal.slots.empty();
    context.print(fits ? report::slot_list(proposal) : report::relief_list(proposal));
    keep(context, code, proposal); // behind the answer, which needs nobody's leave to write
    return static_cast<int>(fits ? Exit::ok : Exit::refused);
}

} // namespace

std::vector<Command> proposing_commands() {
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
               .help =
                   "2027-04-01..2027-06-30: the meeting lies within; else the days wished for, its year or "
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
