/// \file
/// What the cells and the headers of sign-in sheets say of when somebody came. Part of sign_in.
#pragma once

#include "exchange/sign_in/sign_in.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// `attendance`: it says who came and who did not; `signature`: those who came wrote something there; `absence`: it
/// marks those who did not come.
enum class SignKind { nothing, moment, moment_out, day, attendance, signature, absence };

/// A day, a time, or both in any order; nothing for other text.
std::optional<SignedIn> read_signed_in(const std::string& cell, const domain::DaySpan& meeting);

/// What the header says, but for days; folded, and without what stands in brackets.
SignKind what_by_header(const std::string& header);

/// The day of the meeting that a header names by its weekday or its number alone: "Tue", "Пн", "25".
std::optional<domain::Date> read_short_day(std::string_view header, const domain::DaySpan& meeting);

/// The one day of the meeting that stands in titles: "Sign-in sheet, 25 November 2026".
std::optional<domain::Date> day_in(const std::vector<std::string>& titles, const domain::DaySpan& meeting);

} // namespace plenary::exchange
