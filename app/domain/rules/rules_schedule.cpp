/// \file
/// Rules of what a schedule is made by: calendars, rules for dates, what meetings require, acknowledgements.
#include "domain/rules/contradictions.hpp"
#include "domain/rules/rules_detail.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <set>

namespace plenary::domain::detail {

void check_unavailability(Checker& checker, const std::vector<Unavailability>& periods, const Key& key,
                          const std::string& field) {
    for (std::size_t i = 0; i < periods.size(); ++i)
        checker.refer_to_sources(periods[i].sources, key, field + "/" + std::to_string(i) + "/");
}

namespace {

void check_calendar(Checker& checker, const Calendar& calendar) {
    const auto key = key_of(calendar);
    check_country(checker, calendar.country, key, "country");
    check_languages(checker, calendar.name, key, "name");
    if (calendar.kind == CalendarKind::national && !calendar.place.empty())
        checker.error(Rule::calendar_place, key, "place", "a national calendar holds for the whole country",
                      "write kind: local, or remove the place");
    if (calendar.kind != CalendarKind::national && calendar.place.empty())
        checker.error(Rule::calendar_place, key, "kind",
                      fmt::format("a {} calendar does not say where it holds", word(calendar.kind)),
                      "add 'place: ', such as the city");
    for (std::size_t i = 0; i < calendar.holidays.size(); ++i) {
        const auto field = "holidays/" + std::to_string(i) + "/";
        check_languages(checker, calendar.holidays[i].name, key, field + "name");
        checker.refer_to_sources(calendar.holidays[i].sources, key, field);
    }
    checker.refer_to_sources(calendar.sources, key, "");
}

void check_travel(Checker& checker, const ScheduleRules& rules, const Key& key) {
    constexpr int most_hours = 24;
    if (!rules.same_city_hours)
        return;
    if (*rules.same_city_hours > most_hours)
        checker.error(Rule::travel_range, key, "schedule/travel-same-city-hours",
                      fmt::format("{} hours are more than a day", *rules.same_city_hours),
                      "write days: travel-same-city");
    else if (rules.same_city.value_or(0) > 0)
        checker.error(Rule::travel_range, key, "schedule/travel-same-city-hours",
                      "hours are of no use where whole days are asked for between meetings in one city",
                      "remove travel-same-city, or travel-same-city-hours");
}

void check_rules(Checker& checker, const Series& series) {
    if (!series.schedule)
        return;
    const auto& [min_gap, max_gap] = std::pair{series.schedule->min_gap, series.schedule->max_gap};
    if (min_gap && max_gap && *max_gap < *min_gap)
        checker.error(
            Rule::gap_range, key_of(series), "schedule/max-gap",
            fmt::format("no gap is at most {} and at least {}", *max_gap, util::counted(*min_gap, "day")),
            "write a larger max-gap or a smaller min-gap");
    check_travel(checker, *series.schedule, key_of(series));
}

void check_weights(Checker& checker, const Series& series) {
    if (!series.weights)
        return;
    for (std::size_t i = 0; i < cost_terms.size(); ++i)
        if (const auto points = series.weights->stated[i]; points && (*points < 0 || *points > most_points))
            checker.error(Rule::weight_range, key_of(series), std::string{"weights/"} + cost_terms[i].name,
                          fmt::format("a term costs from 0 to {} points", most_points),
                          fmt::format("write 0 for what does not matter; {} is usual", cost_terms[i].points));
}

/// Finds meetings that come after themselves by what the meetings name in `after`.
class OrderChecker {
public:
    explicit OrderChecker(Checker& checker) : checker_(checker) {}

    void visit(const Meeting& meeting) {
        if (!seen_.insert(meeting.code).second)
            return;
        // Without recursion: the way here, and which of its meetings' references is next.
        std::vector<std::pair<const Meeting*, std::size_t>> way{{&meeting, 0}};
        open_.insert(meeting.code);
        while (!way.empty()) {
            auto& [current, next] = way.back();
            if (next == current->after.size()) {
                open_.erase(current->code);
                way.pop_back();
                continue;
            }
            const auto place = next++;
            const auto& earlier = current->after[place];
            if (open_.contains(earlier))
                checker_.error(Rule::order_cycle, key_of(*current), "after/" + std::to_string(place),
                               fmt::format("the meeting {} comes after itself by way of {}",
                                           in_quotes(current->code.text()), in_quotes(earlier.text())),
                               "remove one of the references of the circle");
            else if (const auto* found = checker_.meetings.find(earlier.text());
                     found != nullptr && seen_.insert(earlier).second) {
                open_.insert(earlier);
                way.emplace_back(found, 0);
            }
        }
    }

private:
    Checker& checker_;
    std::set<MeetingCode> seen_;
    std::set<MeetingCode> open_; ///< the meetings of the way
};

void check_requirements(Checker& checker, const Meeting& meeting) {
    const auto key = key_of(meeting);
    for (std::size_t i = 0; i < meeting.after.size(); ++i)
        checker.refer(checker.meetings, meeting.after[i], key, "after/" + std::to_string(i));
    for (std::size_t i = 0; i < meeting.required_delegations.size(); ++i)
        checker.refer(checker.delegations, meeting.required_delegations[i], key,
                      "required-delegations/" + std::to_string(i));
    for (std::size_t i = 0; i < meeting.required_people.size(); ++i)
        checker.refer(checker.participants, meeting.required_people[i], key,
                      "required-people/" + std::to_string(i));
    if (meeting.wish)
        for (std::size_t i = 0; i < meeting.wish->venues.size(); ++i)
            checker.refer(checker.venues, meeting.wish->venues[i], key, "wish/venues/" + std::to_string(i));
}

} // namespace

void check_schedule(Checker& checker) {
    for (const auto& calendar : checker.data.calendars)
        check_calendar(checker, calendar);
    for (const auto& series : checker.data.series) {
        check_rules(checker, series);
        check_weights(checker, series);
    }
    OrderChecker order{checker};
    for (const auto& meeting : checker.data.meetings) {
        check_requirements(checker, meeting);
        order.visit(meeting);
    }
    for (auto& found : contradictions(checker.data))
        checker.warn(found.is_of_number ? Rule::number_order : Rule::order_cycle, key_of(*found.meeting),
                     std::move(found.field), std::move(found.message), std::move(found.help));
    for (const auto& participant : checker.data.participants)
        check_unavailability(checker, participant.unavailable, key_of(participant), "unavailable");
    for (const auto& acknowledgement : checker.data.acknowledgements)
        checker.refer_to_sources(acknowledgement.sources, key_of(acknowledgement), "");
}

} // namespace plenary::domain::detail
