/// \file
/// Lines of fields with tabs between them, in which a field may hold any text: the language of plenary and plenary-paper.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plenary::util {

/// A field as it stands in a line: a tab, a line feed and a backslash become `\t`, `\n` and `\\`.
std::string tab_escaped(std::string_view field);

/// The fields of a line without its end, as they were before tab_escaped(); one, empty, of an empty line. A backslash before
/// any other character means that character.
std::vector<std::string> tabbed_fields(std::string_view line);

} // namespace plenary::util
