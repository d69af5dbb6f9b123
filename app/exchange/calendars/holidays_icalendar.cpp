/// \file
/// Holidays from iCalendar.
#include "exchange/calendars/event_file.hpp"
#include "exchange/calendars/holiday_words.hpp"
#include "exchange/calendars/holidays.hpp"
#include "exchange/calendars/recurrence.hpp"
#include "exchange/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::exchange {

using domain::Date;
using domain::DaySpan;

namespace {

/// An event whose summary is the name of a holiday.
struct HolidayEvent : FileEvent {
    std::string name;
};

/// The name without what stands in brackets behind it, such as "(tentative)".
std::vector<HolidayEvent> named_events(std::vector<FileEvent> events, const std::string& language) {
    std::vector<HolidayEvent> named;
    for (auto& event : events) {
        auto [name, is_provisional] = without_remark(event.summary);
        event.is_tentative = event.is_tentative || is_provisional;
        if (event.language.empty())
            event.language = language;
        named.push_back({std::move(event), std::move(name)});
    }
    return named;
}

/// Decides what becomes of each event.
class HolidayEvents {
public:
    HolidayEvents(std::vector<HolidayEvent> events, const HolidayOptions& options, std::map<int, int> old)
        : events_(std::move(events)), options_(options), old_(std::move(old)) {}

    HolidayReading read() {
        leave_out_old_versions();
        for (const auto& event : events_)
            if (!event.instead_of && is_kept(event))
                take_series(event);
        for (const auto& event : events_)
            if (event.instead_of && is_kept(event) && !settled_.contains(event.place))
                take(event, {});
        std::stable_sort(taken_.begin(), taken_.end(),
                         [](const auto& a, const auto& b) { return a.place < b.place; });
        std::stable_sort(reading_.cancelled.begin(), reading_.cancelled.end(),
                         [](const auto& a, const auto& b) { return a.place < b.place; });
        for (auto& taken : taken_)
            reading_.holidays.push_back(std::move(taken.holiday));
        std::stable_sort(reading_.passed_over.begin(), reading_.passed_over.end(),
                         [](const auto& a, const auto& b) { return a.place < b.place; });
        return std::move(reading_);
    }

private:
    using Taken = Cancelled; ///< a holiday and its place

    [[nodiscard]] bool is_kept(const HolidayEvent& event) const { return !old_.contains(event.place); }

    void pass(const HolidayEvent& event, std::string reason) {
        reading_.passed_over.push_back({event.place, event.name, std::move(reason)});
    }

    void leave_out_old_versions() {
        for (const auto& event : events_)
            if (const auto newer = old_.find(event.place); newer != old_.end())
                pass(event, "a later version of it is at line " + std::to_string(newer->second));
    }

    /// Why it is no holiday whatever its days are.
    [[nodiscard]] std::string fault_of(const HolidayEvent& event) const {
        if (!event.fault.empty())
            return event.fault;
        if (!event.start)
            return event.is_cancelled ? "it is cancelled, and does not say of which day"
                                      : "it has no DTSTART";
        if (event.name.empty())
            return "it has no SUMMARY";
        return why_no_holiday(event.name, {event.description, event.categories, event.is_google},
                              options_.place)
            .value_or("");
    }

    [[nodiscard]] WholeDays days_of(const HolidayEvent& event) const {
        return whole_days(*event.start, event.end, event.seconds, options_.zones);
    }

    /// The events that change single days of the series.
    [[nodiscard]] std::vector<const HolidayEvent*> changes_of(const HolidayEvent& series) const {
        std::vector<const HolidayEvent*> changes;
        for (const auto& event : events_)
            if (event.instead_of && !series.uid.empty() && event.uid == series.uid && is_kept(event))
                changes.push_back(&event);
        return changes;
    }

    /// An event, with all that changes single days of it.
    void take_series(const HolidayEvent& event) {
        const auto changes = changes_of(event);
        for (const auto* change : changes)
            settled_.insert(change->place);
        auto fault = fault_of(event);
        WholeDays days;
        if (fault.empty()) {
            days = days_of(event);
            fault = days.fault;
        }
        if (fault.empty() && event.repeats())
            fault = take_repeated(event, *days.days, changes);
        else if (fault.empty())
            fault = take_once(event, *days.days, changes);
        if (fault.empty())
            return;
        pass(event, fault);
        for (const auto* change : changes)
            pass(*change, "its series is passed over: " + fault);
    }

    std::string take_once(const HolidayEvent& event, const DaySpan& days,
                          const std::vector<const HolidayEvent*>& changes) {
        add(event, days);
        for (const auto* change : changes)
            pass(*change, "it changes a day of an event that does not repeat itself");
        return {};
    }

    /// The days on which a series begins, before single ones are changed.
    std::vector<Date> begins_of(const HolidayEvent& event, std::string& fault) const {
        const auto zone =
            event.start->is_utc || event.start->zone.empty() ? std::string{} : event.start->zone;
        const auto first = event.start->time.date;
        std::set<Date> begins;
        if (event.rule.empty())
            begins.insert(first);
        else {
            const auto reading = read_rule(event.rule, zone);
            fault = reading.fault;
            if (!reading.rule)
                return {};
            for (const auto& day : exchange::days_of(*reading.rule, first, last_day(first)))
                begins.insert(day);
        }
        for (const auto& moment : event.more_days)
            begins.insert(date_in(moment, zone));
        for (const auto& moment : event.except)
            begins.erase(date_in(moment, zone));
        return {begins.begin(), begins.end()};
    }

    /// Of what is taken back the years need not be asked for.
    [[nodiscard]] Date last_day(const Date& first) const {
        constexpr int far_on = 100;
        constexpr int last_year = 9999;
        const int year = options_.years.empty()
                             ? std::min(first.year() + far_on, last_year)
                             : *std::max_element(options_.years.begin(), options_.years.end());
        return Date{static_cast<unsigned short>(year), 12, 31};
    }

    /// Whether a year that was asked for has one of the days.
    [[nodiscard]] bool is_asked(const DaySpan& days) const {
        return std::any_of(options_.years.begin(), options_.years.end(),
                           [&](int year) { return days.first.year() <= year && year <= days.last.year(); });
    }

    std::string take_repeated(const HolidayEvent& event, const DaySpan& first,
                              const std::vector<const HolidayEvent*>& changes) {
        std::string fault;
        const auto begins = begins_of(event, fault);
        if (!fault.empty())
            return fault;
        const bool all_years = options_.years.empty() && event.is_cancelled;
        if (options_.years.empty() && !event.is_cancelled) {
            reading_.has_unasked_years = true;
            return "it repeats itself, and no year was asked for";
        }
        // In UTC it may begin on another date than at the place.
        const auto shift = first.first - event.start->time.date;
        bool gives_none = true;
        std::set<int> applied;
        for (const auto& begin : begins) {
            const auto day = begin + shift;
            const auto* change = change_for(changes, begin, *event.start);
            if (change != nullptr)
                applied.insert(change->place);
            const DaySpan days{day, day + boost::gregorian::days{first.days() - 1}};
            if (!all_years && !is_asked(days)) {
                if (change != nullptr)
                    pass(*change, "its series is not asked for in " + std::to_string(day.year()));
                continue;
            }
            gives_none = false;
            if (change == nullptr)
                add(event, days);
            else if (change->is_from_then_on)
                return end_of_series(event, changes, applied, *change, day);
            else
                take(*change, event);
        }
        for (const auto* change : changes)
            if (!applied.contains(change->place))
                pass(*change, "it changes a day that its series does not have");
        if (gives_none && !begins.empty())
            pass(event, "it has no day in the years that were asked for");
        else if (begins.empty())
            pass(event, "its rule gives no day up to the last year that was asked for");
        return {};
    }

    /// A change that holds for all days to come leaves nothing of the series that is known from then on.
    std::string end_of_series(const HolidayEvent& event, const std::vector<const HolidayEvent*>& changes,
                              std::set<int>& applied, const HolidayEvent& change, const Date& day) {
        pass(change, "it changes all later days of its series: list them one by one");
        pass(event, fmt::format("its days from {} on are changed at line {}", domain::format_date(day),
                                change.place));
        for (const auto* other : changes)
            if (!applied.contains(other->place))
                pass(*other, "its series is changed at line " + std::to_string(change.place));
        return {};
    }

    static const HolidayEvent* change_for(const std::vector<const HolidayEvent*>& changes, const Date& begin,
                                          const Moment& start) {
        const auto zone = start.is_utc ? std::string{} : start.zone;
        const auto found = std::find_if(changes.begin(), changes.end(), [&](const HolidayEvent* change) {
            return date_in(*change->instead_of, zone) == begin;
        });
        return found == changes.end() ? nullptr : *found;
    }

    /// One day of a series, changed; what it does not say is as in the series, where that is in the file.
    void take(HolidayEvent event, const std::optional<HolidayEvent>& series) {
        if (series) {
            if (event.name.empty()) {
                event.name = series->name;
                event.language = series->language;
            }
            event.is_cancelled = event.is_cancelled || series->is_cancelled;
            event.is_tentative = event.is_tentative || series->is_tentative;
        }
        auto fault = fault_of(event);
        WholeDays days;
        if (fault.empty()) {
            days = days_of(event);
            fault = days.fault;
        }
        if (fault.empty())
            add(event, *days.days);
        else
            pass(event, fault);
    }

    void add(const HolidayEvent& event, const DaySpan& days) {
        domain::Holiday holiday;
        holiday.days = days;
        holiday.name.set(event.language, event.name);
        if (event.is_tentative)
            holiday.certainty = domain::Certainty::provisional;
        (event.is_cancelled ? reading_.cancelled : taken_).push_back({event.place, std::move(holiday)});
    }

    std::vector<HolidayEvent> events_;
    const HolidayOptions& options_;
    std::map<int, int> old_; ///< places of events of which there is a later version, with its place
    std::set<int> settled_;  ///< places of changes that their series decides on
    std::vector<Taken> taken_;
    HolidayReading reading_;
};

} // namespace

HolidayReading read_icalendar(std::string_view text, const HolidayOptions& options) {
    if (!is_icalendar(text))
        throw ExchangeError("this is neither iCalendar nor the JSON of date-holidays",
                            "name a file that begins with BEGIN:VCALENDAR, or with [");
    auto file = read_events(text);
    auto old = old_versions(file.events);
    return HolidayEvents{named_events(std::move(file.events), options.language), options, std::move(old)}
        .read();
}

} // namespace plenary::exchange
