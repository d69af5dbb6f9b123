#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::util {

enum class Colour { never, always };

enum class Style { error, warning, note, help, good, bold, dim };

/// A variable of the environment by name; none when it is not set.
using Environment = std::function<std::optional<std::string>(std::string_view)>;

/// NO_COLOR (not empty) forbids; else FORCE_COLOR or CLICOLOR_FORCE (neither empty nor 0) demands; else colour
/// is for a terminal whose TERM is set and not "dumb". See no-color.org, force-color.org,
/// bixense.com/clicolors.
bool wants_colour(bool is_tty, const Environment& environment);

/// `text` between the escape sequences of `style`; as it is with Colour::never.
/// Does not make data safe: see for_terminal().
std::string paint(std::string_view text, Style style, Colour colour);

} // namespace plenary::util
