/// \file
/// Holidays from iCalendar.
#include "exchange/content_lines.hpp"
#include "exchange/error.hpp"
#include "exchange/holidays.hpp"

#include <charconv>

namespace plenary::exchange {

namespace {

/// `20270322` of `20270322` or `20270322T000000Z`.
std::optional<domain::Date> date_of(std::string_view value) {
    if (value.size() < 8 || (value.size() > 8 && value[8] != 'T'))
        return std::nullopt;
    const std::string text{value};
    return domain::parse_date(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2));
}

/// The whole days of `P3D`, `P1W` or `P1DT2H`, begun days counted as whole; nothing for anything else.
std::optional<int> days_of_duration(std::string_view value) {
    if (!value.starts_with('P'))
        return std::nullopt;
    value.remove_prefix(1);
    int days = 0;
    while (!value.empty() && value.front() != 'T') {
        int number = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
        value.remove_prefix(static_cast<std::size_t>(end - value.data()));
        constexpr int most_days = 366;
        if (error != std::errc{} || value.empty() || number < 0 || number > most_days)
            return std::nullopt;
        if (value.front() != 'D' && value.front() != 'W')
            return std::nullopt;
        days += number * (value.front() == 'W' ? 7 : 1);
        value.remove_prefix(1);
    }
    return value.starts_with('T') ? days + 1 : days;
}

/// One VEVENT while its lines are read.
class Event {
public:
    Event(int place, const HolidayOptions& options) : place_(place), language_(options.language) {}

    void take(const ContentLine& line) {
        if (line.name == "SUMMARY") {
            name_ = text_of(line.value);
            language_ = line.parameter("LANGUAGE").value_or(language_);
        } else if (line.name == "DTSTART") {
            first_ = date_of(line.value);
            if (!first_)
                fault_ = "'" + line.value.substr(0, 20) + "' is not a date";
        } else if (line.name == "DTEND") {
            end_ = date_of(line.value);
            // A time of day at which it ends belongs to its last day.
            ends_within_day_ = line.value.size() > 8 && line.value.find("T000000") == std::string::npos;
        } else if (line.name == "DURATION") {
            duration_ = days_of_duration(line.value);
        } else if (line.name == "STATUS") {
            cancelled_ = line.value == "CANCELLED";
            tentative_ = line.value == "TENTATIVE";
        } else if (line.name == "RRULE" || line.name == "RDATE") {
            repeats_ = true;
        }
    }

    void finish(HolidayReading& reading) const {
        const auto fault = this->fault();
        if (!fault.empty()) {
            reading.passed_over.push_back({place_, name_, fault});
            return;
        }
        domain::Holiday holiday;
        holiday.days = {*first_, last()};
        holiday.name.set(language_, name_);
        if (tentative_)
            holiday.certainty = domain::Certainty::provisional;
        reading.holidays.push_back(std::move(holiday));
    }

private:
    [[nodiscard]] domain::Date last() const {
        const boost::gregorian::days one{1};
        if (end_)
            return ends_within_day_ || *end_ <= *first_ ? *end_ : *end_ - one;
        return *first_ + boost::gregorian::days{std::max(duration_.value_or(1), 1) - 1};
    }

    [[nodiscard]] std::string fault() const {
        if (!fault_.empty())
            return fault_;
        if (!first_)
            return "it has no DTSTART";
        if (name_.empty())
            return "it has no SUMMARY";
        if (cancelled_)
            return "it is cancelled";
        if (repeats_)
            return "it repeats itself: list its days one by one";
        if (last() < *first_)
            return "it ends before it begins";
        return {};
    }

    int place_;
    std::string name_;
    std::string language_;
    std::optional<domain::Date> first_;
    std::optional<domain::Date> end_;
    bool ends_within_day_ = false;
    std::optional<int> duration_;
    bool cancelled_ = false;
    bool tentative_ = false;
    bool repeats_ = false;
    std::string fault_;
};

} // namespace

HolidayReading read_icalendar(std::string_view text, const HolidayOptions& options) {
    const auto lines = content_lines(text);
    if (lines.empty() || lines.front().name != "BEGIN" || lines.front().value != "VCALENDAR")
        throw ExchangeError("this is neither iCalendar nor the JSON of date-holidays",
                            "name a file that begins with BEGIN:VCALENDAR, or with [");
    HolidayReading reading;
    std::optional<Event> event;
    int inner = 0; // depth of components within the event, such as alarms
    for (const auto& line : lines) {
        if (line.name == "BEGIN") {
            if (event)
                ++inner;
            else if (line.value == "VEVENT")
                event.emplace(line.line, options);
        } else if (line.name == "END") {
            if (event && inner > 0) {
                --inner;
            } else if (event) {
                event->finish(reading);
                event.reset();
            }
        } else if (event && inner == 0) {
            event->take(line);
        }
    }
    if (event)
        throw ExchangeError("the iCalendar file ends within an event", "get the file again: it is cut off");
    return reading;
}

} // namespace plenary::exchange
