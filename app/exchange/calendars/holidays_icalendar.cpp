/// \file
/// Holidays from iCalendar.
#include "exchange/calendars/content_lines.hpp"
#include "exchange/calendars/holiday_words.hpp"
#include "exchange/calendars/holidays.hpp"
#include "exchange/calendars/recurrence.hpp"
#include "exchange/error.hpp"
#include "exchange/lists/whole_days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

namespace plenary::exchange {

using domain::Date;
using domain::DaySpan;

namespace {

/// A description with its line feeds, which text_of() takes away.
std::string lines_of(std::string_view value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size()) {
            ++i;
            text += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
        } else {
            text += value[i];
        }
    }
    return text;
}

std::string in_capitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// One VEVENT.
struct Event {
    int place = 0;
    std::string component; ///< VEVENT, or what else it is
    bool is_google = false;
    std::string uid;
    int sequence = 0;
    std::string stamp;
    std::string changed;
    std::string name;
    std::string language;
    std::string description;
    std::string categories;
    std::optional<Moment> start;
    std::optional<Moment> end;
    std::optional<std::int64_t> seconds;
    std::string rule;
    std::vector<Moment> more_days;
    std::vector<Moment> except;
    std::optional<Moment> instead_of; ///< RECURRENCE-ID
    bool is_from_then_on = false;
    bool is_cancelled = false;
    bool is_tentative = false;
    std::string fault;

    /// Of two versions of an event the later one counts; of equals a cancellation, then the one below.
    [[nodiscard]] auto version() const { return std::tuple{sequence, stamp, changed, is_cancelled, place}; }
    [[nodiscard]] bool repeats() const { return !rule.empty() || !more_days.empty(); }
};

std::optional<Moment> moment_of(const ContentLine& line, std::string_view value) {
    auto moment = read_moment(value);
    if (moment)
        moment->zone = line.parameter("TZID").value_or("");
    return moment;
}

/// Fills one event from its lines.
class EventReader {
public:
    explicit EventReader(Event& event) : event_(event) {}

    void take(const ContentLine& line) {
        if (line.name == "UID")
            event_.uid = line.value;
        else if (line.name == "SEQUENCE")
            std::from_chars(line.value.data(), line.value.data() + line.value.size(), event_.sequence);
        else if (line.name == "DTSTAMP")
            event_.stamp = line.value;
        else if (line.name == "LAST-MODIFIED")
            event_.changed = line.value;
        else if (line.name == "SUMMARY")
            take_name(line);
        else if (line.name == "DESCRIPTION")
            event_.description = lines_of(line.value);
        else if (line.name == "CATEGORIES")
            event_.categories += text_of(line.value) + ",";
        else if (line.name == "STATUS")
            take_status(in_capitals(line.value));
        else
            take_days(line);
    }

private:
    void take_name(const ContentLine& line) {
        auto [name, is_provisional] = without_remark(text_of(line.value));
        event_.name = std::move(name);
        event_.is_tentative = event_.is_tentative || is_provisional;
        event_.language = line.parameter("LANGUAGE").value_or(event_.language);
    }

    void take_status(const std::string& status) {
        event_.is_cancelled = event_.is_cancelled || status == "CANCELLED";
        event_.is_tentative = event_.is_tentative || status == "TENTATIVE";
    }

    void take_days(const ContentLine& line) {
        if (line.name == "DTSTART")
            take_one(line, event_.start);
        else if (line.name == "DTEND")
            take_one(line, event_.end);
        else if (line.name == "RECURRENCE-ID") {
            take_one(line, event_.instead_of);
            event_.is_from_then_on = line.parameter("RANGE") == "THISANDFUTURE";
        } else if (line.name == "DURATION") {
            event_.seconds = read_duration(line.value);
            if (!event_.seconds)
                fault(line.value, "a duration");
        } else if (line.name == "RRULE") {
            if (!event_.rule.empty())
                event_.fault = "it repeats itself by two rules";
            event_.rule = in_capitals(line.value);
        } else if (line.name == "EXRULE") {
            event_.fault = "it has a rule for days left out (EXRULE), which is not read";
        } else if (line.name == "RDATE") {
            take_many(line, event_.more_days);
        } else if (line.name == "EXDATE") {
            take_many(line, event_.except);
        }
    }

    void take_one(const ContentLine& line, std::optional<Moment>& moment) {
        moment = moment_of(line, line.value);
        if (!moment)
            fault(line.value, "a date");
    }

    void take_many(const ContentLine& line, std::vector<Moment>& moments) {
        for (std::size_t start = 0; start <= line.value.size();) {
            const auto end = std::min(line.value.find(',', start), line.value.size());
            const auto value = line.value.substr(start, end - start);
            if (const auto moment = moment_of(line, value))
                moments.push_back(*moment);
            else
                fault(value, "a date");
            start = end + 1;
        }
    }

    void fault(std::string_view value, std::string_view what) {
        event_.fault = fmt::format("'{}' is not {}", value.substr(0, 20), what);
    }

    Event& event_;
};

/// The events of the text, with what their calendars say of them.
class HolidayCalendarReader {
public:
    explicit HolidayCalendarReader(const HolidayOptions& options) : options_(options) {}

    std::vector<Event> read(std::string_view text) {
        const auto lines = content_lines(text);
        if (lines.empty() || lines.front().name != "BEGIN" || in_capitals(lines.front().value) != "VCALENDAR")
            throw ExchangeError("this is neither iCalendar nor the JSON of date-holidays",
                                "name a file that begins with BEGIN:VCALENDAR, or with [");
        for (const auto& line : lines)
            take(line);
        if (is_within_)
            throw ExchangeError("the iCalendar file ends within an event",
                                "get the file again: it is cut off");
        return std::move(events_);
    }

private:
    void take(const ContentLine& line) {
        const bool is_begin = line.name == "BEGIN";
        if (is_begin && !is_within_)
            begin(line);
        else if (is_begin)
            ++inner_;
        else if (line.name == "END" && is_within_)
            end();
        else if (is_within_ && inner_ == 0)
            EventReader{events_.back()}.take(line);
        else if (!is_within_ && line.name == "METHOD")
            method_ = in_capitals(line.value);
        else if (!is_within_ && line.name == "PRODID")
            is_google_ = line.value.find("Google") != std::string::npos;
    }

    void begin(const ContentLine& line) {
        const auto component = in_capitals(line.value);
        if (component == "VCALENDAR") {
            method_.clear();
            is_google_ = false;
        }
        if (component != "VEVENT" && component != "VTODO" && component != "VJOURNAL")
            return;
        is_within_ = true;
        Event event;
        event.place = line.line;
        event.component = component;
        event.is_google = is_google_;
        event.language = options_.language;
        events_.push_back(std::move(event));
    }

    void end() {
        if (inner_ > 0) {
            --inner_;
            return;
        }
        is_within_ = false;
        auto& event = events_.back();
        event.is_cancelled = event.is_cancelled || method_ == "CANCEL";
        if (event.component != "VEVENT")
            event.fault = "it is no event: " + event.component;
        else if (method_ == "REPLY" || method_ == "COUNTER" || method_ == "DECLINECOUNTER" ||
                 method_ == "REFRESH")
            event.fault = "it is an answer to an invitation: " + method_;
    }

    const HolidayOptions& options_;
    std::vector<Event> events_;
    std::string method_;
    bool is_google_ = false;
    bool is_within_ = false;
    int inner_ = 0; ///< depth of components within the event, such as alarms
};

/// Decides what becomes of each event.
class HolidayEvents {
public:
    HolidayEvents(std::vector<Event> events, const HolidayOptions& options)
        : events_(std::move(events)), options_(options) {}

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

    [[nodiscard]] bool is_kept(const Event& event) const { return !old_.contains(event.place); }

    void pass(const Event& event, std::string reason) {
        reading_.passed_over.push_back({event.place, event.name, std::move(reason)});
    }

    static std::string identity(const Event& event) {
        if (event.uid.empty())
            return {};
        return event.uid + "\n" +
               (event.instead_of ? domain::format_local_time(event.instead_of->time) : std::string{});
    }

    void leave_out_old_versions() {
        std::map<std::string, const Event*> newest;
        for (const auto& event : events_) {
            const auto key = identity(event);
            if (key.empty())
                continue;
            const auto [found, is_new] = newest.emplace(key, &event);
            if (is_new)
                continue;
            const auto* older = found->second;
            if (older->version() < event.version())
                found->second = &event;
            else
                older = &event;
            old_.insert(older->place);
        }
        for (const auto& event : events_)
            if (!is_kept(event))
                pass(event,
                     "a later version of it is at line " + std::to_string(newest.at(identity(event))->place));
    }

    /// Why it is no holiday whatever its days are.
    [[nodiscard]] std::string fault_of(const Event& event) const {
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

    [[nodiscard]] WholeDays days_of(const Event& event) const {
        return whole_days(*event.start, event.end, event.seconds, options_.zones);
    }

    /// The events that change single days of the series.
    [[nodiscard]] std::vector<const Event*> changes_of(const Event& series) const {
        std::vector<const Event*> changes;
        for (const auto& event : events_)
            if (event.instead_of && !series.uid.empty() && event.uid == series.uid && is_kept(event))
                changes.push_back(&event);
        return changes;
    }

    /// An event, with all that changes single days of it.
    void take_series(const Event& event) {
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

    std::string take_once(const Event& event, const DaySpan& days, const std::vector<const Event*>& changes) {
        add(event, days);
        for (const auto* change : changes)
            pass(*change, "it changes a day of an event that does not repeat itself");
        return {};
    }

    /// The days on which a series begins, before single ones are changed.
    std::vector<Date> begins_of(const Event& event, std::string& fault) const {
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

    std::string take_repeated(const Event& event, const DaySpan& first,
                              const std::vector<const Event*>& changes) {
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
    std::string end_of_series(const Event& event, const std::vector<const Event*>& changes,
                              std::set<int>& applied, const Event& change, const Date& day) {
        pass(change, "it changes all later days of its series: list them one by one");
        pass(event, fmt::format("its days from {} on are changed at line {}", domain::format_date(day),
                                change.place));
        for (const auto* other : changes)
            if (!applied.contains(other->place))
                pass(*other, "its series is changed at line " + std::to_string(change.place));
        return {};
    }

    static const Event* change_for(const std::vector<const Event*>& changes, const Date& begin,
                                   const Moment& start) {
        const auto zone = start.is_utc ? std::string{} : start.zone;
        const auto found = std::find_if(changes.begin(), changes.end(), [&](const Event* change) {
            return date_in(*change->instead_of, zone) == begin;
        });
        return found == changes.end() ? nullptr : *found;
    }

    /// One day of a series, changed; what it does not say is as in the series, where that is in the file.
    void take(Event event, const std::optional<Event>& series) {
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

    void add(const Event& event, const DaySpan& days) {
        domain::Holiday holiday;
        holiday.days = days;
        holiday.name.set(event.language, event.name);
        if (event.is_tentative)
            holiday.certainty = domain::Certainty::provisional;
        (event.is_cancelled ? reading_.cancelled : taken_).push_back({event.place, std::move(holiday)});
    }

    std::vector<Event> events_;
    const HolidayOptions& options_;
    std::set<int> old_;     ///< places of events of which there is a later version
    std::set<int> settled_; ///< places of changes that their series decides on
    std::vector<Taken> taken_;
    HolidayReading reading_;
};

} // namespace

HolidayReading read_icalendar(std::string_view text, const HolidayOptions& options) {
    return HolidayEvents{HolidayCalendarReader{options}.read(text), options}.read();
}

} // namespace plenary::exchange
