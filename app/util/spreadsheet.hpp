/// \file
/// What a spreadsheet makes of a text when it opens CSV: a formula of `=1+1`, a sum of `+421900`, 7 of `007`.
/// A text that it would not leave as it is gets an apostrophe before it, which a reader takes off again. That
/// is the escape of OWASP ASVS 5.0, 1.2.10.
#pragma once

#include <string>
#include <string_view>

namespace plenary::util {

/// The text behind an apostrophe, where a spreadsheet would make something else of it: behind = + - @, a tab
/// or a carriage return; digits alone that begin with a zero or are more than eleven; digits with an
/// exponent. Also where such a text has apostrophes before it already, so that without_guard always gives
/// back the text.
std::string with_guard(std::string text);

/// The inverse of with_guard; any other text as it is.
std::string_view without_guard(std::string_view text);

} // namespace plenary::util
