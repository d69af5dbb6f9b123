#include "office/meetings/planning.hpp"

#include "domain/change/load_plan.hpp"
#include "domain/change/moving.hpp"
#include "office/lookup.hpp"
#include "office/meetings/clashes.hpp"
#include "office/meetings/proposing.hpp"
#include "office/refused.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plenary::office {

using namespace domain;

namespace {

/// All that is known, with the programme laid over it.
Dataset read_all(const Office& office, const PlanSeason& wanted) {
    Dataset data;
    std::optional<registry::Registry> registry;
    if (!wanted.programme || office.has_registry())
        registry.emplace(office.open_to_read());
    if (registry)
        data = registry->read({.people = false});
    if (wanted.programme)
        data = overlay(std::move(data), *wanted.programme);
    for (const auto& series : wanted.series)
        (void)find_or_refuse(data.series, series);
    if (registry)
        read_people(*registry, data, office.today(), false);
    if (wanted.programme) // its people too, who may be known to the registry otherwise
        data = overlay(std::move(data), *wanted.programme);
    return data;
}

bool is_asked_for(const Meeting& meeting, const PlanSeason& wanted) {
    const auto& series = wanted.series;
    if (!series.empty() && std::find(series.begin(), series.end(), meeting.series) == series.end())
        return false;
    return !wanted.programme ||
           std::any_of(wanted.programme->meetings.begin(), wanted.programme->meetings.end(),
                       [&](const Meeting& one) { return one.code == meeting.code; });
}

std::set<MeetingCode> meetings_in_trouble(const Dataset& data, const Date& today) {
    std::set<MeetingCode> in_trouble;
    for (const auto& clash : schedule::check(data, {today, std::nullopt, false}))
        if (clash.severity == schedule::Severity::error && !clash.acknowledged)
            in_trouble.insert(clash.meetings.begin(), clash.meetings.end());
    return in_trouble;
}

bool has_begun(const Meeting& meeting, const Date& today) {
    if (const auto* days = meeting.dates.days())
        return days->first <= today;
    return meeting.dates.year() && *meeting.dates.year() < today.year();
}

/// Meetings that are not over, whose dates are open; with `keep` also those that may be moved: the tentative
/// ones, and the confirmed ones that cannot be where they are.
std::vector<MeetingCode> open_meetings(const Dataset& data, const PlanSeason& wanted, const Date& today) {
    const auto in_trouble = wanted.keep ? meetings_in_trouble(data, today) : std::set<MeetingCode>{};
    const auto is_open = [&](const Meeting& meeting) {
        const bool is_tentative = meeting.status == MeetingStatus::tentative;
        if (meeting.dates.days() == nullptr)
            return is_tentative;
        const bool must_move =
            meeting.status == MeetingStatus::confirmed && in_trouble.contains(meeting.code);
        return wanted.keep && (is_tentative || must_move);
    };
    std::vector<MeetingCode> open;
    for (const auto& meeting : data.meetings)
        if (is_asked_for(meeting, wanted) && !has_begun(meeting, today) && is_open(meeting))
            open.push_back(meeting.code);
    return open;
}

int length_of(const Meeting& meeting) {
    if (meeting.wish && meeting.wish->length)
        return *meeting.wish->length;
    if (const auto* days = meeting.dates.days())
        return days->days();
    throw Refused(Reason::length_unknown, meeting.code.text(),
                  fmt::format("how long '{}' takes is not known", meeting.code.text()),
                  "write its length into its 'wish'");
}

/// Where it may be: where it is wished, else anywhere that is more than a city, and where it is.
std::vector<VenueCode> venues_of(const Meeting& meeting, const Dataset& data) {
    auto venues = meeting.wish ? meeting.wish->venues : std::vector<VenueCode>{};
    if (venues.empty())
        for (const auto& venue : data.venues)
            if (!venue.name.empty() || !venue.rooms.empty())
                venues.push_back(venue.code);
    if (meeting.venue && std::find(venues.begin(), venues.end(), *meeting.venue) == venues.end())
        venues.push_back(*meeting.venue);
    if (venues.empty())
        throw Refused(Reason::no_venue, meeting.code.text(),
                      fmt::format("there is no venue for '{}'", meeting.code.text()),
                      "load venues with a name or rooms, or name some in its 'wish'");
    return venues;
}

schedule::OpenMeeting open_of(const Meeting& meeting, const Dataset& data,
                              const std::optional<DaySpan>& between) {
    schedule::OpenMeeting open;
    open.code = meeting.code;
    open.between = days_to_look_at(meeting, data, between);
    open.length = length_of(meeting);
    if (open.between.days() < open.length)
        throw Refused(Reason::too_long, meeting.code.text(),
                      fmt::format("'{}' takes longer than the days looked at", meeting.code.text()),
                      {"look at more days with ", Step{Act::look_between}});
    refuse_too_short(meeting, open.length);
    if (meeting.wish)
        open.wished = meeting.wish->days;
    open.venues = venues_of(meeting, data);
    if (const auto* days = meeting.dates.days()) {
        open.stands = *days;
        open.stands_at = meeting.venue;
    }
    return open;
}

} // namespace

SeasonToPlan season_to_plan(const Office& office, const PlanSeason& wanted) {
    SeasonToPlan season;
    season.data = read_all(office, wanted);
    season.problem.today = office.today();
    season.problem.cost_of_moving = wanted.cost_of_moving;
    season.open = open_meetings(season.data, wanted, office.today());
    if (season.open.empty())
        throw Refused(Reason::nothing_open, "", "there is no meeting whose dates are open",
                      {"with ", Step{Act::keep_plan, {"0.9"}},
                       " tentative meetings are planned anew, and those that cannot stay"});
    season.others = season.data;
    for (auto& meeting : season.others.meetings)
        if (std::find(season.open.begin(), season.open.end(), meeting.code) != season.open.end()) {
            season.problem.open.push_back(open_of(meeting, season.data, wanted.between));
            meeting.dates = MeetingDates{};
        }
    return season;
}

Dataset planned_meetings(const Dataset& data, const std::vector<schedule::Placement>& placements) {
    Dataset planned;
    for (const auto& placement : placements) {
        Move to;
        to.dates = MeetingDates::on(placement.days.first, placement.days.last);
        to.venue = placement.venue;
        planned.meetings.push_back(
            move(find_or_refuse(data.meetings, placement.code), to, data.venues, {}, placement.days.first)
                .meeting);
    }
    return planned;
}

} // namespace plenary::office
