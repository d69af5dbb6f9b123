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
/// К, А for K, A), as they lie on the keys of Russian, Kazakh, Tajik and Uzbek keyboards (ЛФЯ for KAZ), and as they
/// sound (КАЗ for KAZ). In capitals; blanks and dashes of any kind, as many as stand together, are one hyphen. Nothing where a letter can
/// stand for none of A to Z.
std::vector<std::string> readings_of(std::string_view typed);

/// A code without its hyphens: so are codes compared of which a hyphen was not typed.
std::string without_hyphens(std::string_view code);

/// The first of the readings that is spelt as the code of a registration; else the text as it is, for messages.
RegistrationCode read_registration_code(const std::string& typed);

/// The token of a badge among the readings, in one piece or in groups with blanks or hyphens between them; nothing if
/// there is none.
std::optional<std::string> read_token_as_typed(std::string_view typed);

/// Whether the text may be the token of a badge, or a part of one, rather than a code or a name: a word as long as no
/// code is, or groups with letters and digits in one. What is so is never shown.
bool may_be_token(std::string_view typed);

/// Whether what was typed where the code of a registration or a badge is may be shown again. It may where it is too
/// short for a part of a token from which anybody could guess the rest, the codes and times in it left out.
bool may_be_shown(std::string_view typed);

/// The same where the code of a person is: what is spelt as one is shown, with its numbers apart from its letters.
bool may_be_shown_as_person(std::string_view typed);

/// The same where a name is: names have no digits among the letters of a word.
bool may_be_shown_as_name(std::string_view typed);

/// What may be shown of it, else `the code that was typed`.
std::string as_shown(const std::string& typed);

/// `9:05`, `09.05`, `9h05`, `0905`, `9:05:30`, `9h`: a time on this day. Nothing if it is none.
std::optional<LocalTime> read_time_of_day(const Date& day, std::string_view typed);

} // namespace plenary::domain
