#include "domain/time/weekends.hpp"

#include <algorithm>
#include <array>

namespace plenary::domain {

namespace {

enum class WeekendKind { thursday_friday, friday, friday_saturday, friday_sunday, saturday, sunday };

struct WeekendOfCountry {
    std::string_view country;
    WeekendKind kind;
};

using enum WeekendKind;

/// All countries whose weekend is not Saturday and Sunday.
constexpr std::array weekends{
    // Unicode CLDR, supplementalData, weekData: weekendStart and weekendEnd.
    WeekendOfCountry{"AFG", thursday_friday},
    WeekendOfCountry{"BHR", friday_saturday},
    WeekendOfCountry{"DZA", friday_saturday},
    WeekendOfCountry{"EGY", friday_saturday},
    WeekendOfCountry{"IND", sunday},
    WeekendOfCountry{"IRN", friday},
    WeekendOfCountry{"IRQ", friday_saturday},
    WeekendOfCountry{"ISR", friday_saturday},
    WeekendOfCountry{"JOR", friday_saturday},
    WeekendOfCountry{"KWT", friday_saturday},
    WeekendOfCountry{"LBY", friday_saturday},
    WeekendOfCountry{"OMN", friday_saturday},
    WeekendOfCountry{"QAT", friday_saturday},
    WeekendOfCountry{"SAU", friday_saturday},
    WeekendOfCountry{"SDN", friday_saturday},
    WeekendOfCountry{"SYR", friday_saturday},
    WeekendOfCountry{"UGA", sunday},
    WeekendOfCountry{"YEM", friday_saturday},
    // Offices of the State in countries that CLDR does not name.
    WeekendOfCountry{"BGD", friday_saturday},
    WeekendOfCountry{"BRN", friday_sunday},
    WeekendOfCountry{"DJI", friday_saturday},
    WeekendOfCountry{"MDV", friday_saturday},
    WeekendOfCountry{"NPL", saturday},
    WeekendOfCountry{"PSE", friday_saturday},
    WeekendOfCountry{"SOM", friday},
};

std::vector<Weekday> days_of(WeekendKind kind) {
    switch (kind) {
    case thursday_friday:
        return {Weekday::thursday, Weekday::friday};
    case WeekendKind::friday:
        return {Weekday::friday};
    case friday_saturday:
        return {Weekday::friday, Weekday::saturday};
    case friday_sunday:
        return {Weekday::friday, Weekday::sunday};
    case WeekendKind::saturday:
        return {Weekday::saturday};
    case WeekendKind::sunday:
        return {Weekday::sunday};
    }
    return {};
}

} // namespace

Weekday weekday_of(const Date& day) {
    const auto from_sunday = static_cast<int>(day.day_of_week().as_number());
    return static_cast<Weekday>((from_sunday + 6) % 7);
}

std::vector<Weekday> weekend_of_country(std::string_view alpha3) {
    const auto* const row = std::find_if(weekends.begin(), weekends.end(),
                                         [&](const WeekendOfCountry& one) { return one.country == alpha3; });
    return row == weekends.end() ? std::vector{Weekday::saturday, Weekday::sunday} : days_of(row->kind);
}

} // namespace plenary::domain
