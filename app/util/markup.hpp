/// \file
/// Text within XML and HTML.
#pragma once

#include <string>
#include <string_view>

namespace plenary::util {

/// Appends the entity of `&`, `<`, `>`, `"` and `'`; false, and nothing appended, for any other sign.
bool append_entity(std::string& out, char sign);

/// Text with those signs as entities, for elements and for attributes in quotes. Controls that XML does not
/// know (XML 1.0, section 2.2) are left out.
std::string markup_text(std::string_view text);

} // namespace plenary::util
