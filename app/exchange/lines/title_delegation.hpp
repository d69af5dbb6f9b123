/// \file
/// Whose list it is, by a line above its header. Part of section_lines.
#pragma once

#include <functional>
#include <string>

namespace plenary::exchange {

/// "Republic of Poland" of "Delegation of the Republic of Poland", "Республики Казахстан" of "Список участников от
/// Республики Казахстан", "中华人民共和国" of "中华人民共和国代表团名单": the longest end of the line that `is_delegation` knows, behind a
/// word such as "of", where the line is about a list or a delegation and about no meeting. Empty where there is none.
std::string delegation_in_title(const std::string& text,
                                const std::function<bool(const std::string&)>& is_delegation);

} // namespace plenary::exchange
