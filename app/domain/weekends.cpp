#include "domain/weekends.hpp"

#include <algorithm>
#include <array>

namespace plenary::domain {

namespace {

enum class Kind { thursday_friday, friday, friday_saturday, friday_sunday, saturday, sunday };

struct Row {
    std::string_view country;
    Kind kind;
};

using enum Kind;

/// All countries whose weekend is not Saturday and Sunday.
constexpr std::array table{
    // Unicode CLDR, supplementalData, weekData: weekendStart and weekendEnd.
    Row{"AFG", thursday_friday},
    Row{"BHR", friday_saturday},
    Row{"DZA", friday_saturday},
    Row{"EGY", friday_saturday},
    Row{"IND", sunday},
    Row{"IRN", friday},
    Row{"IRQ", friday_saturday},
    Row{"ISR", friday_saturday},
    Row{"JOR", friday_saturday},
    Row{"KWT", friday_saturday},
    Row{"LBY", friday_saturday},
    Row{"OMN", friday_saturday},
    Row{"QAT", friday_saturday},
    Row{"SAU", friday_saturday},
    Row{"SDN", friday_saturday},
    Row{"SYR", friday_saturday},
    Row{"UGA", sunday},
    Row{"YEM", friday_saturday},
    // Offices of the State in countries that CLDR does not name.
    Row{"BGD", friday_saturday},
    Row{"BRN", friday_sunday},
    Row{"DJI", friday_saturday},
    Row{"MDV", friday_saturday},
    Row{"NPL", saturday},
    Row{"PSE", friday_saturday},
    Row{"SOM", friday},
};

std::vector<Weekday> days_of(Kind kind) {
    switch (kind) {
    case thursday_friday:
        return {Weekday::thursday, Weekday::friday};
    case Kind::friday:
        return {Weekday::friday};
    case friday_saturday:
        return {Weekday::friday, Weekday::saturday};
    case friday_sunday:
        return {Weekday::friday, Weekday::sunday};
    case Kind::saturday:
        return {Weekday::saturday};
    case Kind::sunday:
        return {Weekday::sunday};
    }
    return {};
}

} // namespace

std::vector<Weekday> weekend_of_country(std::string_view alpha3) {
    const auto* const row =
        std::find_if(table.begin(), table.end(), [&](const Row& one) { return one.country == alpha3; });
    return row == table.end() ? std::vector{Weekday::saturday, Weekday::sunday} : days_of(row->kind);
}

} // namespace plenary::domain
