/// \file
/// What the name and the address of a person can be, wherever they come in: by a file, a list, a command or the desk.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::domain {

/// In characters. What is longer is no name, but something else by mistake.
inline constexpr std::size_t longest_name = 500;

/// What is wrong with a form of a name, such as "has 3000 characters, more than 500"; nothing if it can be one.
std::optional<std::string> name_problem(std::string_view name);

/// `kari.dahl@ministry.example`, in any letters.
bool is_email(std::string_view text);

} // namespace plenary::domain
