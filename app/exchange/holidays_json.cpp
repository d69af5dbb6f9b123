/// \file
/// Holidays from the JSON of date-holidays.
#include "exchange/error.hpp"
#include "exchange/holidays.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace plenary::exchange {

namespace {

using Json = nlohmann::json;

std::string text_at(const Json& entry, const char* key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string{};
}

/// Whether the rule counts by the Islamic calendar, whose months begin when the moon is seen.
bool is_lunar(const std::string& rule) {
    constexpr std::array<std::string_view, 12> months{
        "Muharram", "Safar",   "Rabi al-awwal", "Rabi al-thani", "Jumada",        "Rajab",
        "Shaban",   "Ramadan", "Shawwal",       "Dhu al-Qidah",  "Dhu al-Hijjah", "Hijjah"};
    return std::any_of(months.begin(), months.end(),
                       [&](std::string_view month) { return rule.find(month) != std::string::npos; });
}

/// Seconds of `2026-12-31T23:00:00.000Z`.
std::optional<std::int64_t> seconds_of(const std::string& text) {
    const auto time = domain::parse_local_time(text.substr(0, 19));
    if (!time)
        return std::nullopt;
    return (time->date - domain::Date{1970, 1, 1}).days() * std::int64_t{86'400} +
           time->minute * std::int64_t{60} + time->second;
}

/// Days from start to end, at least one; a part of a day counts as one.
int days_of(const Json& entry) {
    const auto start = seconds_of(text_at(entry, "start"));
    const auto end = seconds_of(text_at(entry, "end"));
    constexpr std::int64_t day = 86'400;
    constexpr std::int64_t change_of_clocks = 7'200;
    constexpr std::int64_t most = 60;
    if (!start || !end || *end <= *start)
        return 1;
    // A day on which the clocks are set back has 25 hours and is one day.
    return static_cast<int>(
        std::clamp((*end - *start - change_of_clocks + day - 1) / day, std::int64_t{1}, most));
}

class Reader {
public:
    explicit Reader(const HolidayOptions& options) : options_(options) {}

    void take(const Json& entry, int place) {
        const auto name = entry.is_object() ? text_at(entry, "name") : "";
        const auto fault = fault_of(entry);
        if (!fault.empty()) {
            reading_.passed_over.push_back({place, name, fault});
            return;
        }
        const auto rule = text_at(entry, "rule");
        domain::Holiday holiday;
        holiday.days.first = *domain::parse_date(text_at(entry, "date").substr(0, 10));
        holiday.days.last = holiday.days.first + boost::gregorian::days{days_of(entry) - 1};
        holiday.name.set(options_.language, name);
        if (is_lunar(rule))
            holiday.certainty = domain::Certainty::provisional;
        if (entry.value("substitute", Json{}) == true)
            holiday.in_lieu_of = last_by(rule, holiday.days.first);
        else
            by_rule_.emplace_back(rule, holiday.days.first);
        reading_.holidays.push_back(std::move(holiday));
    }

    HolidayReading finish() { return std::move(reading_); }

private:
    [[nodiscard]] std::string fault_of(const Json& entry) const {
        if (!entry.is_object())
            return "it is not an object";
        const auto date = text_at(entry, "date");
        if (!domain::parse_date(date.substr(0, 10)))
            return "'" + date.substr(0, 20) + "' is not a date";
        if (text_at(entry, "name").empty())
            return "it has no name";
        const auto type = text_at(entry, "type");
        if (!type.empty() &&
            std::find(options_.types.begin(), options_.types.end(), type) == options_.types.end())
            return "it is of type '" + type.substr(0, 20) + "'";
        return {};
    }

    /// The last day before `day` that the rule gave without a substitute.
    [[nodiscard]] std::optional<domain::Date> last_by(const std::string& rule,
                                                      const domain::Date& day) const {
        std::optional<domain::Date> last;
        for (const auto& [other, date] : by_rule_)
            if (other == rule && date < day && (!last || *last < date))
                last = date;
        return last;
    }

    const HolidayOptions& options_;
    HolidayReading reading_;
    std::vector<std::pair<std::string, domain::Date>> by_rule_;
};

} // namespace

HolidayReading read_holiday_json(std::string_view text, const HolidayOptions& options) {
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_array())
        throw ExchangeError(json.is_discarded() ? "the file of holidays is not JSON"
                                                : "the JSON is not an array of holidays",
                            "write what getHolidays() of date-holidays returns");
    Reader reader{options};
    int place = 0;
    for (const auto& entry : json)
        reader.take(entry, ++place);
    return reader.finish();
}

} // namespace plenary::exchange
