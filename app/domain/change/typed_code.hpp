/// \file
/// What a person types at a desk: the code of a registration in any case and with any dash, also with a keyboard
/// that was left on Cyrillic, and the time of day as paper lists have it.
#pragma once

#include "domain/code.hpp"
#include "domain/time/dates.hpp"
#include "domain/time/time.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// What may be meant by the letters that were typed, the likeliest first and none twice: as they look (Cyrillic
/// К, А for K, A), and as they lie on the keys of Russian, Kazakh, Tajik and Uzbek keyboards (ЛФЯ for KAZ). In
/// capitals; blanks and dashes of any kind, as many as stand together, are one hyphen. Nothing where a letter can
/// stand for none of A to Z.
std::vector<std::string> readings_of(std::string_view typed);

/// A code without its hyphens: so are codes compared of which a hyphen was not typed.
std::string without_hyphens(std::string_view code);

/// The first of the readings that is spelt as the code of a registration; else the text as it is, for messages.
RegistrationCode read_registration_code(const std::string& typed);

/// The token of a badge among the readings; nothing if there is none.
std::optional<std::string> read_token_as_typed(std::string_view typed);

/// Whether a word of the text may be the token of a badge, or a part of one: what is so is never shown.
bool may_be_token(std::string_view typed);

/// `9:05`, `09.05`, `9h05`, `0905`, `9:05:30`, `9h`: a time on this day. Nothing if it is none.
std::optional<LocalTime> read_time_of_day(const Date& day, std::string_view typed);

} // namespace plenary::domain
