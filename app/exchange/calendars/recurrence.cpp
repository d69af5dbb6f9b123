#include "exchange/calendars/recurrence.hpp"

#include "exchange/calendars/whole_days.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace plenary::exchange {

using domain::Date;

namespace {

constexpr std::array<std::string_view, 7> weekday_codes{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};

std::vector<std::string> pieces(std::string_view text, char separator) {
    std::vector<std::string> found;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(separator, start), text.size());
        if (end > start)
            found.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return found;
}

std::optional<int> number_of(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return number;
}

/// Numbers with commas between, each from -most to most and not 0; nothing else.
std::optional<std::vector<int>> numbers(std::string_view text, int most) {
    std::vector<int> found;
    for (const auto& piece : pieces(text, ',')) {
        const auto number = number_of(piece);
        if (!number || *number == 0 || *number < -most || *number > most)
            return std::nullopt;
        found.push_back(*number);
    }
    return found;
}

/// `MO,2TU,-1FR`.
std::optional<std::vector<OrdinalDay>> weekdays(std::string_view text) {
    std::vector<OrdinalDay> found;
    for (const auto& piece : pieces(text, ',')) {
        if (piece.size() < 2)
            return std::nullopt;
        const auto code = std::string_view{piece}.substr(piece.size() - 2);
        const auto* const day = std::find(weekday_codes.begin(), weekday_codes.end(), code);
        const auto before = std::string_view{piece}.substr(0, piece.size() - 2);
        const auto ordinal = before.empty() ? std::optional{0} : number_of(before);
        constexpr int most_weeks = 53;
        if (day == weekday_codes.end() || !ordinal || *ordinal > most_weeks || *ordinal < -most_weeks)
            return std::nullopt;
        found.push_back({*ordinal, static_cast<int>(day - weekday_codes.begin())});
    }
    return found;
}

/// Reads `NAME=value` after `NAME=value`.
class RuleReader {
public:
    explicit RuleReader(std::string_view zone) : zone_(zone) {}

    RuleReading read(std::string_view text) {
        for (const auto& part : pieces(text, ';')) {
            const auto equals = std::min(part.find('='), part.size());
            const auto value = part.substr(std::min(equals + 1, part.size()));
            if (!take(part.substr(0, equals), value))
                return {std::nullopt, "it repeats itself by a rule that is not read: " + part.substr(0, 40)};
        }
        constexpr int months_a_year = 12;
        rule_.is_of_month = frequency_ == "MONTHLY";
        if (rule_.is_of_month && rule_.interval % months_a_year == 0)
            rule_.interval /= months_a_year;
        else if (frequency_ != "YEARLY")
            return {std::nullopt, frequency_.empty() ? "its rule does not say how often it repeats itself"
                                                     : "it does not repeat itself yearly: " + frequency_};
        return {rule_, {}};
    }

private:
    template<class T>
    static bool set(T& to, std::optional<T> value) {
        if (value)
            to = std::move(*value);
        return value.has_value();
    }

    bool take(const std::string& name, const std::string& value) {
        constexpr int most_months = 12;
        constexpr int most_days = 31;
        constexpr int most_days_of_year = 366;
        if (name == "FREQ") {
            frequency_ = value;
            return true;
        }
        if (name == "WKST")
            return true; // matters to weeks alone
        if (name == "INTERVAL")
            return set(rule_.interval, number_of(value)) && rule_.interval > 0;
        if (name == "COUNT") {
            rule_.count = number_of(value);
            return rule_.count && *rule_.count > 0;
        }
        if (name == "UNTIL") {
            const auto moment = read_moment(value);
            if (moment)
                rule_.until = date_in(*moment, zone_);
            return moment.has_value();
        }
        if (name == "BYMONTH")
            return set(rule_.months, numbers(value, most_months)) &&
                   std::all_of(rule_.months.begin(), rule_.months.end(), [](int month) { return month > 0; });
        if (name == "BYMONTHDAY")
            return set(rule_.days_of_month, numbers(value, most_days));
        if (name == "BYYEARDAY")
            return set(rule_.days_of_year, numbers(value, most_days_of_year));
        if (name == "BYSETPOS")
            return set(rule_.positions, numbers(value, most_days_of_year));
        if (name == "BYDAY")
            return set(rule_.weekdays, weekdays(value));
        return false;
    }

    std::string_view zone_;
    std::string frequency_;
    YearlyRule rule_;
};

/// The place of a date in its month or year counted from both ends, as -1 is the last.
bool is_among(const std::vector<int>& wanted, int place, int length) {
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](int one) { return one == place || one == place - length - 1; });
}

/// Whether one of the days of the week is this date: the ordinals count within the month where months are
/// named, else within the year.
bool is_weekday(const std::vector<OrdinalDay>& wanted, const Date& date, bool within_month) {
    constexpr int week = 7;
    const int place = within_month ? int{date.day()} : int{date.day_of_year()};
    const int length = within_month
                           ? boost::gregorian::gregorian_calendar::end_of_month_day(date.year(), date.month())
                           : int{Date{date.year(), 12, 31}.day_of_year()};
    const int from_begin = (place - 1) / week + 1;
    const int from_end = -((length - place) / week + 1);
    return std::any_of(wanted.begin(), wanted.end(), [&](const OrdinalDay& one) {
        return one.weekday == static_cast<int>(date.day_of_week().as_number()) &&
               (one.ordinal == 0 || one.ordinal == from_begin || one.ordinal == from_end);
    });
}

/// Whether the rule without its positions gives the date to an event that began on `start`.
bool gives(const YearlyRule& rule, const Date& date, const Date& start) {
    const bool says_day = !rule.days_of_month.empty() || !rule.days_of_year.empty() || !rule.weekdays.empty();
    const auto month = static_cast<int>(date.month());
    const int last = boost::gregorian::gregorian_calendar::end_of_month_day(date.year(), date.month());
    const int year = Date{date.year(), 12, 31}.day_of_year();
    if (!rule.months.empty() && std::find(rule.months.begin(), rule.months.end(), month) == rule.months.end())
        return false;
    if (rule.months.empty() && rule.days_of_year.empty() && rule.weekdays.empty() &&
        rule.days_of_month.empty() && date.month() != start.month())
        return false;
    if (!says_day && date.day() != start.day())
        return false;
    if (!rule.days_of_month.empty() && !is_among(rule.days_of_month, date.day(), last))
        return false;
    if (!rule.days_of_year.empty() && !is_among(rule.days_of_year, date.day_of_year(), year))
        return false;
    return rule.weekdays.empty() || is_weekday(rule.weekdays, date, !rule.months.empty());
}

std::vector<Date> days_in(const YearlyRule& rule, int year, const Date& start) {
    std::vector<Date> found;
    const auto number = static_cast<unsigned short>(year);
    for (Date day{number, 1, 1}; day.year() == number; day += boost::gregorian::days{1}) {
        if (gives(rule, day, start))
            found.push_back(day);
        if (day.day() == 31 && day.month() == 12)
            break; // the last year has no day after it
    }
    if (rule.positions.empty())
        return found;
    std::vector<Date> kept;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (is_among(rule.positions, static_cast<int>(i) + 1, static_cast<int>(found.size())))
            kept.push_back(found[i]);
    return kept;
}

} // namespace

RuleReading read_rule(std::string_view text, std::string_view zone) {
    return RuleReader{zone}.read(text);
}

std::vector<Date> days_of(YearlyRule rule, const Date& start, const Date& last) {
    if (rule.is_of_month && rule.months.empty())
        rule.months = {start.month()};
    std::vector<Date> days;
    int count = 0;
    for (int year = start.year(); year <= last.year(); year += rule.interval)
        for (const auto& day : days_in(rule, year, start)) {
            if (day < start)
                continue;
            if (last < day || (rule.until && *rule.until < day) || (rule.count && count == *rule.count))
                return days;
            ++count;
            days.push_back(day);
        }
    return days;
}

} // namespace plenary::exchange
