/// \file
/// The C library as a peer for time zones: it follows their rules for years to come, where date-tz over the
/// system's tz database stops in 2037.
#pragma once

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <string>

namespace plenary::testing {

/// While it lives the C library takes this zone for the local one.
class LibcZone {
public:
    explicit LibcZone(const std::string& name) {
        const char* before = std::getenv("TZ");
        before_ = before == nullptr ? "" : before;
        set(name);
    }
    LibcZone(const LibcZone&) = delete;
    LibcZone& operator=(const LibcZone&) = delete;
    ~LibcZone() { set(before_); }

    /// Seconds east of UTC.
    [[nodiscard]] static int offset_at(std::int64_t utc) {
        const auto time = static_cast<std::time_t>(utc);
        std::tm local{};
        ::localtime_r(&time, &local);
        return static_cast<int>(local.tm_gmtoff);
    }

    /// The instant at which the clocks show this; it must be there, and once.
    [[nodiscard]] static std::int64_t instant(int year, int month, int day, int minute) {
        std::tm local{};
        local.tm_year = year - 1900;
        local.tm_mon = month - 1;
        local.tm_mday = day;
        local.tm_hour = minute / 60;
        local.tm_min = minute % 60;
        local.tm_isdst = -1;
        return std::mktime(&local);
    }

private:
    static void set(const std::string& name) {
        ::setenv("TZ", name.c_str(), 1);
        ::tzset();
    }

    std::string before_;
};

} // namespace plenary::testing
