/// \file
/// What others take local times for: reads lines `ZONE YYYY-MM-DDTHH:MM`, prints seconds since 1970 for each,
/// as date-tz has it, and after 2037, where it knows no rules, as the C library does.
#include "support/libc_zone.hpp"

#include <date/tz.h>

#include <iostream>
#include <sstream>

namespace {

constexpr int last_year_of_date_tz = 2037;

std::int64_t instant(const std::string& zone, date::local_seconds local) {
    const auto days = date::floor<date::days>(local);
    const date::year_month_day ymd{days};
    if (static_cast<int>(ymd.year()) <= last_year_of_date_tz)
        return date::locate_zone(zone)->to_sys(local, date::choose::earliest).time_since_epoch().count();
    const plenary::testing::LibcZone libc{zone};
    const auto minute = std::chrono::duration_cast<std::chrono::minutes>(local - days).count();
    return libc.instant(static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
                        static_cast<int>(static_cast<unsigned>(ymd.day())), static_cast<int>(minute));
}

} // namespace

int main() {
    std::string zone;
    std::string text;
    while (std::cin >> zone >> text) {
        date::local_seconds local;
        std::istringstream in{text};
        in >> date::parse("%Y-%m-%dT%H:%M", local);
        if (!in)
            return 1;
        std::cout << instant(zone, local) << '\n';
    }
    return 0;
}
