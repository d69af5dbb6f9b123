/// \file
/// The days of a meeting beside calendars, the rules of its series, and the meetings it comes after.
#include "schedule/check/check_detail.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::schedule::detail {

using namespace domain;

namespace {

/// "Saturday 20 March 2027 and Sunday 21 March 2027" would be long: the dates alone, in words.
std::string listed(const std::vector<Date>& days) {
    std::vector<std::string> words;
    words.reserve(days.size());
    for (const auto& day : days)
        words.push_back(date_in_words(day));
    return util::list_in_words(words);
}

void check_weekend(Checking& checking, const Placed& meeting, const Calendars& calendars) {
    std::vector<Date> days;
    for (auto day = meeting.days.first; day <= meeting.days.last; day += boost::gregorian::days{1})
        if (is_weekend(calendars, day))
            days.push_back(day);
    if (days.empty())
        return;
    checking.add(Severity::warning, ClashKind::weekend, meeting, {}, DaySpan{days.front(), days.back()},
                 fmt::format("{} is on a weekend: {}", in_quotes(meeting.code().text()), listed(days)),
                 "move the meeting to days that are worked");
}

/// A holiday on some of the days of a meeting.
void check_holiday(Checking& checking, const Placed& meeting, const HolidayOf& found, const DaySpan& days) {
    const auto& holiday = *found.holiday;
    const bool is_provisional = holiday.certainty == Certainty::provisional;
    const std::string name{holiday.name.in()};
    auto message = in_quotes(meeting.code().text()) +
                   (is_provisional ? " may be on a holiday: " : " is on a holiday: ") + name + ", " +
                   days_in_words(days);
    if (holiday.in_lieu_of)
        message += " in lieu of " + date_in_words(*holiday.in_lieu_of);
    checking.add(is_provisional ? Severity::note : Severity::warning, ClashKind::holiday, meeting,
                 {found.calendar->code.text(), format_days(holiday.days)}, days, std::move(message),
                 is_provisional ? "ask the host when the day is settled"
                                : "move the meeting to days that are worked",
                 std::string{word(holiday.certainty)} + ": " + name);
}

/// Each run of days that are one holiday.
void check_holidays(Checking& checking, const Placed& meeting, const Calendars& calendars) {
    const auto found = holiday_of_each(calendars, meeting.days);
    const auto day = [&](std::size_t i) {
        return meeting.days.first + boost::gregorian::days{static_cast<long>(i)};
    };
    for (std::size_t i = 0; i < found.size();) {
        auto end = i + 1;
        while (end < found.size() && found[end].holiday == found[i].holiday)
            ++end;
        if (found[i].holiday != nullptr)
            check_holiday(checking, meeting, found[i], {day(i), day(end - 1)});
        i = end;
    }
}

/// What is not known about the days of a meeting to come.
void check_known(Checking& checking, const Placed& meeting, const Calendars& calendars) {
    if (meeting.days.last < checking.today)
        return;
    if (calendars.empty())
        checking.add(Severity::note, ClashKind::calendar_missing, meeting, {meeting.venue->code.text()},
                     std::nullopt,
                     fmt::format("no calendar holds for the venue {}: its weekend and holidays are not known",
                                 in_quotes(meeting.venue->code.text())),
                     {fmt::format("load a calendar of {}, or take one in with ", meeting.venue->country),
                      Step{Act::import_calendar}});
    for (const auto* calendar : calendars)
        for (int year = meeting.days.first.year(); year <= meeting.days.last.year(); ++year)
            if (std::find(calendar->years.begin(), calendar->years.end(), year) == calendar->years.end())
                checking.add(Severity::note, ClashKind::holidays_unknown, meeting,
                             {calendar->code.text(), std::to_string(year)}, std::nullopt,
                             fmt::format("the calendar {} does not say that it lists every holiday of {}",
                                         in_quotes(calendar->code.text()), year),
                             "add what is missing, and the year to its 'years'");
}

/// The holidays at home of the delegations without which the meeting cannot be held: one clash a delegation.
void check_holidays_at_home(Checking& checking, const Placed& meeting) {
    for (const auto& delegation : meeting.meeting->required_delegations) {
        if (meeting.venue != nullptr && meeting.venue->country == delegation.text())
            continue;
        Calendars calendars;
        for (const auto& calendar : checking.data.calendars)
            if (calendar.kind == CalendarKind::national && calendar.country == delegation.text())
                calendars.push_back(&calendar);
        std::vector<const Holiday*> holidays;
        std::vector<std::string> names;
        for (const auto& one : holiday_of_each(calendars, meeting.days)) {
            if (one.holiday == nullptr ||
                std::find(holidays.begin(), holidays.end(), one.holiday) != holidays.end())
                continue;
            holidays.push_back(one.holiday);
            names.emplace_back(one.holiday->name.in());
        }
        if (holidays.empty())
            continue;
        checking.add(Severity::note, ClashKind::holiday_at_home, meeting,
                     {delegation.text(), format_days(holidays.front()->days)},
                     DaySpan{common_days(meeting.days, holidays.front()->days).first,
                             common_days(meeting.days, holidays.back()->days).last},
                     fmt::format("{} is on {}{}: {}", in_quotes(meeting.code().text()),
                                 holidays.size() == 1 ? "a holiday of " : "holidays of ", delegation.text(),
                                 util::list_in_words(names)),
                     "ask the delegation whether it can come", util::join(names, ", "));
    }
}

void check_notice(Checking& checking, const Placed& meeting) {
    const auto& rules = meeting.series->schedule;
    if (!rules->notice)
        return;
    const auto& announced = meeting.meeting->announced;
    if (!announced && meeting.days.first < checking.today)
        return; // when it was announced is not known
    const auto notice = (meeting.days.first - announced.value_or(checking.today)).days();
    if (notice >= *rules->notice)
        return;
    const auto rule = util::counted(*rules->notice, "day") + " that the series asks for";
    checking.add(Severity::warning, ClashKind::notice_short, meeting, {}, std::nullopt,
                 in_quotes(meeting.code().text()) +
                     (announced ? fmt::format(" was announced {} before, not the {}",
                                              util::counted(notice, "day"), rule)
                                : fmt::format(" is not announced yet and begins in {}, not the {}",
                                              util::counted(notice, "day"), rule)),
                 announced ? "move the meeting to a later day" : "announce it now, or move it to a later day",
                 std::to_string(*rules->notice));
}

void check_mandate(Checking& checking, const Placed& meeting) {
    const auto& mandate = meeting.series->schedule->mandate;
    if (!mandate || (mandate->contains(meeting.days.first) && mandate->contains(meeting.days.last)))
        return;
    checking.add(Severity::error, ClashKind::mandate, meeting, {}, meeting.days,
                 fmt::format("{} is outside the mandate of the series, {}", in_quotes(meeting.code().text()),
                             days_in_words(*mandate)),
                 "move the meeting into the mandate, or have the mandate extended", format_days(*mandate));
}

void check_gap(Checking& checking, const Placed& meeting, const Placed& next) {
    const auto& rules = *next.series->schedule;
    const auto gap = day_number(next.days.first) - day_number(meeting.days.last) - 1;
    const auto between =
        fmt::format("{} between {} and {}", util::counted(std::max<std::int64_t>(gap, 0), "free day"),
                    in_quotes(meeting.code().text()), in_quotes(next.code().text()));
    const DaySpan days{std::min(meeting.days.last, next.days.first),
                       std::max(meeting.days.last, next.days.first)};
    if (rules.min_gap && gap < *rules.min_gap)
        checking.add(Severity::error, ClashKind::gap_short, meeting, next, {}, days,
                     fmt::format("{}, and the series asks for {}", between, *rules.min_gap),
                     "move one of them away from the other", std::to_string(*rules.min_gap));
    if (rules.max_gap && gap > *rules.max_gap)
        checking.add(Severity::error, ClashKind::gap_long, meeting, next, {}, days,
                     fmt::format("{}, and the series allows {}", between, *rules.max_gap),
                     "move one of them nearer, or put a meeting between them",
                     std::to_string(*rules.max_gap));
}

void check_gaps(Checking& checking) {
    std::map<const Series*, std::vector<const Placed*>> by_series;
    for (const auto& meeting : checking.placed)
        if (meeting.series != nullptr && meeting.series->schedule)
            by_series[meeting.series].push_back(&meeting);
    for (auto& [series, meetings] : by_series) {
        std::sort(meetings.begin(), meetings.end(), [](const auto* a, const auto* b) {
            return std::tie(a->days.first, a->meeting->code) < std::tie(b->days.first, b->meeting->code);
        });
        for (std::size_t i = 1; i < meetings.size(); ++i)
            check_gap(checking, *meetings[i - 1], *meetings[i]);
    }
}

void check_order(Checking& checking, const Placed& meeting) {
    for (const auto& code : meeting.meeting->after) {
        const auto* earlier = checking.find(code);
        if (earlier == nullptr)
            checking.add(Severity::note, ClashKind::order_open, meeting, {code.text()}, std::nullopt,
                         fmt::format("{} comes after {}, which has no days that hold",
                                     in_quotes(meeting.code().text()), in_quotes(code.text())),
                         fmt::format("settle the dates of {} first", in_quotes(code.text())));
        else if (meeting.days.first <= earlier->days.last)
            checking.add(Severity::error, ClashKind::order_broken, *earlier, meeting, {},
                         DaySpan{std::min(meeting.days.first, earlier->days.last),
                                 std::max(meeting.days.first, earlier->days.last)},
                         fmt::format("{} begins before {}, which it comes after, is over",
                                     in_quotes(meeting.code().text()), in_quotes(code.text())),
                         "move one of them");
    }
}

} // namespace

void check_days(Checking& checking) {
    std::map<const Venue*, Calendars> by_venue;
    for (const auto& meeting : checking.placed) {
        check_order(checking, meeting);
        if (!meeting.is_asked)
            continue;
        if (meeting.venue != nullptr) {
            const auto [known, is_new] = by_venue.try_emplace(meeting.venue);
            if (is_new)
                known->second = calendars_of(*meeting.venue, checking.data.calendars);
            check_weekend(checking, meeting, known->second);
            check_holidays(checking, meeting, known->second);
            check_known(checking, meeting, known->second);
        }
        check_holidays_at_home(checking, meeting);
        if (meeting.series != nullptr && meeting.series->schedule) {
            check_notice(checking, meeting);
            check_mandate(checking, meeting);
        }
    }
    check_gaps(checking);
}

} // namespace plenary::schedule::detail
