#include "report/schedule/season_plan.hpp"

#include "report/pages.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace plenary::report {

using namespace domain;

namespace {

/// What the plan does to a meeting.
enum class Fate { planned, stays, moved, forbidden };

const Meeting& meeting_of(const Dataset& data, const schedule::Placement& placement) {
    return *std::find_if(data.meetings.begin(), data.meetings.end(),
                         [&](const Meeting& one) { return one.code == placement.code; });
}

Fate fate_of(const Meeting& meeting, const schedule::Placement& placement) {
    const auto* days = meeting.dates.days();
    if (!placement.is_free)
        return Fate::forbidden;
    if (days == nullptr)
        return Fate::planned;
    return *days == placement.days && meeting.venue == placement.venue ? Fate::stays : Fate::moved;
}

std::string in_words(Fate fate) {
    switch (fate) {
    case Fate::planned:
        return "";
    case Fate::stays:
        return "stays";
    case Fate::moved:
        return "moved";
    case Fate::forbidden:
        break;
    }
    return "forbidden: see the clashes";
}

std::string status_on_page(Fate fate, const Meeting& meeting) {
    switch (fate) {
    case Fate::planned:
        return "planned";
    case Fate::stays:
        break;
    case Fate::moved:
        return "moved";
    case Fate::forbidden:
        return "forbidden";
    }
    return meeting.status == MeetingStatus::tentative ? "tentative" : "";
}

std::string cost_in_words(const schedule::SeasonPlan& plan) {
    const auto costs = "Costs " + std::to_string(plan.score.soft);
    if (plan.bound.hard > 0)
        return costs + ". Proven: every plan has an error.";
    if (plan.score.hard > 0)
        return costs + "; no plan without an error was found.";
    if (plan.score == plan.bound)
        return costs + ". Proven: no plan costs less.";
    return fmt::format("{}; no plan can cost less than {}.", costs, plan.bound.soft);
}

/// What it costs, its errors, and how many clashes it has.
std::vector<std::string> notes_on(const schedule::SeasonPlan& plan,
                                  const std::vector<schedule::Clash>& clashes) {
    std::vector<std::string> notes;
    notes.push_back(cost_in_words(plan));
    std::array<std::int64_t, Words<schedule::Severity>::all.size()> by_severity{};
    for (const auto& clash : clashes)
        if (!clash.acknowledged) {
            ++by_severity[static_cast<std::size_t>(clash.severity)];
            if (clash.severity == schedule::Severity::error)
                notes.push_back("error: " + clash.message);
        }
    notes.push_back(fmt::format("Clashes of the plan: {}, {}, {}.", util::counted(by_severity[0], "error"),
                                util::counted(by_severity[1], "warning"),
                                util::counted(by_severity[2], "note")));
    if (plan.was_interrupted && plan.score != plan.bound)
        notes.emplace_back("The search was interrupted: the best so far.");
    return notes;
}

std::string place_of(const Dataset& data, const std::optional<VenueCode>& code) {
    const auto venue = std::find_if(data.venues.begin(), data.venues.end(),
                                    [&](const Venue& one) { return one.code == code; });
    return venue == data.venues.end() ? "" : venue->city;
}

PageEvent event_of(const Dataset& data, const Meeting& meeting, const DaySpan& days) {
    PageEvent event;
    event.days = days;
    event.title = meeting.title;
    event.place = place_of(data, meeting.venue);
    event.group = report::title_of(data, meeting.series);
    return event;
}

} // namespace

util::Sheet season_sheet(const Dataset& data, const schedule::SeasonPlan& plan,
                         const std::vector<schedule::Clash>& clashes) {
    util::Sheet sheet;
    sheet.columns = {{"meeting", "MEETING"},
                     {"before", "BEFORE"},
                     {"dates", "DATES"},
                     {"venue", "VENUE"},
                     {"cost", "COST", util::Align::right},
                     {"remark", "REMARK"}};
    auto placements = plan.placements;
    std::sort(placements.begin(), placements.end(), [](const auto& a, const auto& b) {
        return std::tie(a.days.first, a.code) < std::tie(b.days.first, b.code);
    });
    for (const auto& placement : placements) {
        const auto& meeting = meeting_of(data, placement);
        const bool had_place = meeting.dates.days() != nullptr && meeting.venue;
        const auto remark = in_words(fate_of(meeting, placement));
        sheet.rows.push_back({placement.code.text(),
                              format_dates(meeting.dates) + (had_place ? " at " + meeting.venue->text() : ""),
                              format_days(placement.days), placement.venue.text(), placement.cost,
                              util::text_cell(remark)});
    }
    sheet.notes = notes_on(plan, clashes);
    return sheet;
}

CalendarPage season_page(const Dataset& data, const schedule::SeasonPlan& plan,
                         const std::vector<schedule::Clash>& clashes) {
    CalendarPage page;
    page.title = "Plan of the season";
    page.note = util::join(notes_on(plan, clashes), " ");
    std::optional<DaySpan> season;
    std::set<VenueCode> venues;
    for (const auto& placement : plan.placements) {
        const auto& meeting = meeting_of(data, placement);
        auto event = event_of(data, meeting, placement.days);
        const auto fate = fate_of(meeting, placement);
        event.place = place_of(data, placement.venue);
        venues.insert(placement.venue);
        event.status = status_on_page(fate, meeting);
        if (fate == Fate::moved && *meeting.dates.days() != placement.days)
            event.before = *meeting.dates.days();
        season = season ? DaySpan{std::min(season->first, placement.days.first),
                                  std::max(season->last, placement.days.last)}
                        : placement.days;
        page.events.push_back(std::move(event));
    }
    for (const auto& meeting : data.meetings) {
        const auto* days = meeting.dates.days();
        const bool is_planned =
            std::any_of(plan.placements.begin(), plan.placements.end(),
                        [&](const schedule::Placement& one) { return one.code == meeting.code; });
        if (is_planned || days == nullptr || !season || days->last < season->first ||
            season->last < days->first)
            continue;
        auto event = event_of(data, meeting, *days);
        if (meeting.venue)
            venues.insert(*meeting.venue);
        if (meeting.status == MeetingStatus::cancelled)
            event.status = "cancelled";
        page.events.push_back(std::move(event));
    }
    add_days_off(page, data, venues);
    return page;
}

} // namespace plenary::report
