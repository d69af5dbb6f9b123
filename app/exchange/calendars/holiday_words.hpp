/// \file
/// What the names and descriptions of holidays say about them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary::exchange {

/// A name without remarks such as "(tentative)", and whether there was one.
struct RemarkedName {
    std::string name;
    bool is_provisional = false;
};
RemarkedName without_remark(std::string_view name);

/// What an entry says of itself beside its name.
struct HolidayNotes {
    std::string description = {};
    std::string categories = {};
    bool is_google = false; ///< written by Google Calendar
};

/// Why the entry is no day off in the place (empty: the whole country): an observance, a day that is worked, or
/// a holiday of another part of the country. Nothing where it is one.
std::optional<std::string> why_no_holiday(std::string_view name, const HolidayNotes& notes,
                                          std::string_view place);

} // namespace plenary::exchange
