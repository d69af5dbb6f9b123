#include "office/meetings/proposing.hpp"

#include "domain/change/moving.hpp"
#include "domain/rules/rules.hpp"
#include "names/fold.hpp"
#include "office/lookup.hpp"
#include "office/meetings/clashes.hpp"
#include "office/meetings/moving.hpp"
#include "office/refused.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

namespace plenary::office {

using namespace domain;

namespace {

int length_of(const Meeting& meeting, const std::optional<int>& asked) {
    if (asked)
        return *asked;
    if (meeting.wish && meeting.wish->length)
        return *meeting.wish->length;
    if (const auto* days = meeting.dates.days())
        return days->days();
    throw Refused(
        Reason::length_unsaid, meeting.code.text(),
        fmt::format("how long '{}' takes is not known", meeting.code.text()),
        {"write ", Step{Act::name_length, {"2"}}, ", or its length into the 'wish' of the meeting"});
}

std::vector<VenueCode> venues_in(const std::string& city, const Dataset& data) {
    std::vector<VenueCode> venues;
    for (const auto& venue : data.venues)
        if (city.empty() || names::fold(venue.city) == names::fold(city))
            venues.push_back(venue.code);
    if (venues.empty())
        throw Refused(Reason::venue_absent, city,
                      city.empty() ? std::string{"there is no venue"}
                                   : fmt::format("there is no venue in '{}'", city),
                      {"see ", Step{Act::list_things, {"venue"}}});
    return venues;
}

std::vector<VenueCode> venues_of(const VenuesAsked& asked, const Meeting& meeting, const Dataset& data) {
    if (asked.venue)
        return {find_or_refuse(data.venues, *asked.venue).code};
    if (asked.any || !asked.city.empty())
        return venues_in(asked.city, data);
    if (meeting.wish && !meeting.wish->venues.empty())
        return meeting.wish->venues;
    return meeting.venue ? std::vector{*meeting.venue} : std::vector<VenueCode>{};
}

DaySpan whole(int year) {
    const auto number = static_cast<unsigned short>(year);
    return {Date{number, 1, 1}, Date{number, 12, 31}};
}

} // namespace

DaySpan days_to_look_at(const Meeting& meeting, const Dataset& data, const std::optional<DaySpan>& asked) {
    if (asked)
        return *asked;
    if (const auto year = meeting.dates.year())
        return whole(*year);
    for (const auto& series : data.series)
        if (series.code == meeting.series && series.schedule && series.schedule->mandate)
            return *series.schedule->mandate;
    if (meeting.wish && meeting.wish->days)
        return *meeting.wish->days;
    throw Refused(
        Reason::dates_unsaid, meeting.code.text(),
        fmt::format("when '{}' is to be is not known", meeting.code.text()),
        {"write ", Step{Act::look_between, {"2027-01-01..2027-12-31"}}, ", or a mandate into its series"});
}

void refuse_too_short(const Meeting& meeting, int length) {
    if (meeting.sessions.empty() && !meeting.agenda)
        return;
    // As it would be when it is moved to so many days, wherever they are.
    const auto* days = meeting.dates.days();
    const auto first = days != nullptr ? days->first : Date{2000, 1, 1};
    Move to;
    to.dates = MeetingDates::on(first, first + boost::gregorian::days{length - 1});
    Dataset alone;
    alone.meetings = {move(meeting, to, {}, {}, first).meeting};
    for (const auto& violation : check(alone))
        if (violation.code.rule == Rule::session_outside || violation.code.rule == Rule::agenda_day ||
            violation.code.rule == Rule::item_long)
            throw Refused(Reason::too_short, meeting.code.text(),
                          fmt::format("{} does not go into {}: {}", util::in_quotes(meeting.code.text()),
                                      util::counted(length, "day"), violation.message),
                          "take more days, or make its timetable and its agenda shorter first");
}

namespace {

/// All that the search asks about. Whoever writes waits no longer than it takes to read it.
Dataset read_for_proposal(const Office& office, const ProposeDates& wanted) {
    auto registry = office.open_to_read();
    auto data = registry.read({.people = false});
    const auto& meeting = find_or_refuse(data.meetings, wanted.meeting);
    refuse_what_is_over(meeting);
    refuse_received_meeting(registry.read(scope_of_meeting(wanted.meeting)), meeting);
    read_people(registry, data, office.today(), false);
    return data;
}

} // namespace

schedule::Proposal propose_dates(const Office& office, const ProposeDates& wanted) {
    const auto data = read_for_proposal(office, wanted);
    const auto& meeting = find_or_refuse(data.meetings, wanted.meeting);
    schedule::ProposeOptions options;
    options.frame.today = office.today();
    options.frame.length = length_of(meeting, wanted.length);
    refuse_too_short(meeting, options.frame.length);
    options.frame.between = days_to_look_at(meeting, data, wanted.between);
    options.venues = venues_of(wanted.venues, meeting, data);
    if (meeting.wish)
        options.wished = meeting.wish->days;
    options.reasons = wanted.passed_over;
    options.most = wanted.most.value_or(options.most);
    return schedule::propose(data, meeting, options);
}

void keep_proposal(Office& office, const Request& request, const MeetingCode& meeting,
                   const schedule::Proposal& proposal) {
    std::vector<registry::ProposedSlot> slots;
    for (const auto& slot : proposal.slots)
        slots.push_back({slot.days, slot.venue});
    Change change{office, request, "meeting propose"};
    change.writing().keep_proposal(meeting, slots);
    (void)change.finish_writing();
}

} // namespace plenary::office
