#include "report/schedule/axis.hpp"

#include "report/error.hpp"
#include "report/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::report {

namespace {

using domain::Act;
using domain::CountCell;
using domain::Remedy;
using domain::Step;

std::size_t by_meeting(const CountCell& cell) {
    return cell.meeting;
}

std::size_t by_delegation(const CountCell& cell) {
    return cell.delegation;
}

const domain::Grouping& grouping_of(const AttendanceRequest& request, const domain::Series& series) {
    for (const auto& grouping : series.groupings) {
        if (request.grouping ? grouping.code != *request.grouping : !grouping.can_count())
            continue;
        if (grouping.can_count())
            return grouping;
        throw ReportError(
            fmt::format("the grouping '{}' names its groups but not their members", grouping.code.text()),
            Remedy{"name another with ", Step{Act::name_grouping}, ", or count ",
                   Step{Act::count_by, {"delegation"}}});
    }
    throw ReportError(fmt::format("the series '{}' has no grouping to count by", series.code.text()),
                      Remedy{"count ", Step{Act::count_by, {"delegation"}},
                             ", or add a grouping with members to the series"});
}

Axis group_axis(const AttendanceRequest& request, const AttendanceInput& input) {
    const auto& grouping = grouping_of(request, input.series);
    Axis axis;
    std::map<domain::DelegationCode, std::size_t> group_of;
    for (const auto& group : grouping.groups) {
        for (const auto& member : *group.members)
            group_of.emplace(member, axis.values.size());
        axis.values.push_back({group.code.text(), group.title});
    }
    for (const auto& delegation : input.counts.delegations) {
        const auto found = group_of.find(delegation);
        if (found == group_of.end() && axis.values.size() == grouping.groups.size())
            axis.values.push_back({"no_group", "(no group)"});
        axis.places_of_key.push_back({found == group_of.end() ? axis.values.size() - 1 : found->second});
    }
    axis.key = by_delegation;
    axis.remarks.push_back(fmt::format("Groups by {}.", grouping.title));
    return axis;
}

Axis delegation_axis(const AttendanceRequest& request, const AttendanceInput& input) {
    struct Named {
        std::string key;
        std::size_t counted; ///< place in CountTable::delegations
    };
    std::vector<Named> order;
    for (std::size_t i = 0; i < input.counts.delegations.size(); ++i) {
        const auto* delegation = find_delegation(input.delegations, input.counts.delegations[i]);
        order.push_back({delegation ? sort_key(*delegation, request.language) : "", i});
    }
    std::sort(order.begin(), order.end(), [&](const Named& a, const Named& b) {
        return std::pair{a.key, input.counts.delegations[a.counted]} <
               std::pair{b.key, input.counts.delegations[b.counted]};
    });
    Axis axis;
    axis.shows_code = true;
    axis.places_of_key.resize(order.size());
    for (const auto& [key, counted] : order) {
        const auto& code = input.counts.delegations[counted];
        axis.places_of_key[counted] = {axis.values.size()};
        axis.values.push_back({code.text(), name_of(input.delegations, code, request.language)});
    }
    axis.key = by_delegation;
    return axis;
}

Axis meeting_axis(const AttendanceInput& input) {
    Axis axis;
    axis.shows_code = true;
    axis.places_of_key.resize(input.counts.meetings.size());
    for (const auto& meeting : input.meetings) {
        const auto counted =
            std::find(input.counts.meetings.begin(), input.counts.meetings.end(), meeting.code);
        if (counted != input.counts.meetings.end())
            axis.places_of_key[static_cast<std::size_t>(counted - input.counts.meetings.begin())] = {
                axis.values.size()};
        axis.values.push_back({meeting.code.text(), domain::dates_in_words(meeting.dates)});
    }
    axis.key = by_meeting;
    return axis;
}

Axis theme_axis(const AttendanceInput& input) {
    Axis axis;
    axis.shows_code = true;
    std::map<domain::ThemeCode, std::size_t> place_of_theme;
    std::set<domain::ThemeCode> reviewed;
    for (const auto& meeting : input.meetings)
        reviewed.insert(meeting.themes.begin(), meeting.themes.end());
    for (const auto& theme : input.series.themes)
        if (reviewed.contains(theme.code)) {
            place_of_theme.emplace(theme.code, axis.values.size());
            axis.values.push_back({theme.code.text(), theme.title});
        }
    axis.places_of_key.resize(input.counts.meetings.size());
    bool several = false;
    bool none = false;
    for (const auto& meeting : input.meetings) {
        const auto counted =
            std::find(input.counts.meetings.begin(), input.counts.meetings.end(), meeting.code);
        if (counted == input.counts.meetings.end())
            continue;
        auto& places = axis.places_of_key[static_cast<std::size_t>(counted - input.counts.meetings.begin())];
        for (const auto& theme : meeting.themes)
            if (const auto found = place_of_theme.find(theme); found != place_of_theme.end())
                places.push_back(found->second);
        several = several || places.size() > 1;
        none = none || places.empty();
    }
    if (none) {
        for (auto& places : axis.places_of_key)
            if (places.empty())
                places.push_back(axis.values.size());
        axis.values.push_back({"no_theme", "(no theme)"});
    }
    axis.key = by_meeting;
    if (several)
        axis.remarks.emplace_back(
            "A meeting with several themes counts under each; the total counts every registration once.");
    return axis;
}

/// An axis over the words of an enumeration, as far as they occur.
template<class Enum, class Of>
Axis word_axis(const AttendanceInput& input, Of of) {
    static constexpr auto words = domain::Words<Enum>::all.size();
    std::vector<bool> occurs(words + 1, false);
    for (const auto& cell : input.counts.cells)
        occurs[of(cell).value_or(words)] = true;
    Axis axis;
    axis.places_of_key.resize(words + 1);
    for (std::size_t i = 0; i <= words; ++i) {
        if (!occurs[i])
            continue;
        axis.places_of_key[i] = {axis.values.size()};
        if (i == words) {
            axis.values.push_back({"not_stated", "not stated"});
            continue;
        }
        const std::string label{domain::Words<Enum>::all[i]};
        axis.values.push_back({label, label});
    }
    axis.key = [of](const CountCell& cell) { return of(cell).value_or(words); };
    return axis;
}

template<class Enum>
std::optional<std::size_t> index_of(const std::optional<Enum>& value) {
    return value ? std::optional{static_cast<std::size_t>(*value)} : std::nullopt;
}

Axis day_axis(const AttendanceInput& input) {
    std::set<domain::Date> days;
    for (const auto& meeting : input.meetings)
        if (const auto* span = meeting.dates.days(); span && !input.whole_series)
            for (auto day = span->first; day <= span->last; day += boost::gregorian::days{1})
                days.insert(day);
    for (const auto& cell : input.counts.visits)
        days.insert(*cell.day);
    Axis axis;
    std::map<domain::Date, std::size_t> place_of;
    for (const auto& day : days) {
        place_of.emplace(day, axis.values.size());
        axis.places_of_key.push_back({axis.values.size()});
        const auto text = domain::format_date(day);
        axis.values.push_back({text, text});
    }
    axis.key = [place_of = std::move(place_of)](const CountCell& cell) { return place_of.at(*cell.day); };
    axis.remarks.emplace_back("A day counts the people received on it at any door, those of sessions too; "
                              "the total counts each once.");
    return axis;
}

/// The sessions of the timetable in their order, then those of check-ins that it does not have any more.
Axis session_axis(const AttendanceInput& input) {
    std::vector<domain::Session> sessions;
    for (const auto& meeting : input.meetings)
        sessions.insert(sessions.end(), meeting.sessions.begin(), meeting.sessions.end());
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const auto& a, const auto& b) { return a.starts < b.starts; });
    Axis axis;
    axis.shows_code = true;
    std::map<domain::SessionCode, std::size_t> place_of;
    const auto add = [&](const domain::SessionCode& code, const std::string& label) {
        if (!place_of.emplace(code, axis.values.size()).second)
            return;
        axis.places_of_key.push_back({axis.values.size()});
        axis.values.push_back({code.text(), label});
    };
    for (const auto& session : sessions)
        add(session.code, session.title);
    for (const auto& cell : input.counts.visits)
        add(*cell.session, "(not in the timetable)");
    axis.key = [place_of = std::move(place_of)](const CountCell& cell) { return place_of.at(*cell.session); };
    axis.remarks.emplace_back("A session counts the people received at its door; the total counts each "
                              "person of the meeting once.");
    return axis;
}

Axis axis_of(Dimension dimension, const AttendanceRequest& request, const AttendanceInput& input) {
    switch (dimension) {
    case Dimension::group:
        return group_axis(request, input);
    case Dimension::delegation:
        return delegation_axis(request, input);
    case Dimension::meeting:
        return meeting_axis(input);
    case Dimension::theme:
        return theme_axis(input);
    case Dimension::day:
        return day_axis(input);
    case Dimension::session:
        return session_axis(input);
    case Dimension::role:
        return word_axis<domain::Role>(input, [](const CountCell& c) { return index_of(c.role); });
    case Dimension::gender:
        return word_axis<domain::Gender>(input, [](const CountCell& c) { return index_of(c.gender); });
    case Dimension::status:
        return word_axis<domain::RegistrationStatus>(input,
                                                     [](const CountCell& c) { return index_of(c.status); });
    }
    return {};
}

} // namespace

Axis make_axis(Dimension dimension, const AttendanceRequest& request, const AttendanceInput& input) {
    auto axis = axis_of(dimension, request, input);
    axis.dimension = dimension;
    return axis;
}

} // namespace plenary::report
