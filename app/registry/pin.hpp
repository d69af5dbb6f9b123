/// \file
/// Short secrets that people remember, kept so that whoever has the file has not got them: Argon2id, which takes a fifth of
/// a second and 64 MiB for each try.
#pragma once

#include <string>
#include <string_view>

namespace plenary::registry {

/// Six digits that nobody can foretell.
std::string new_pin();

/// What is kept of a PIN, on one line without blanks.
std::string kept_of_pin(std::string_view pin);

/// Whether this is the PIN of which that was kept.
bool is_pin(const std::string& kept, std::string_view pin);

} // namespace plenary::registry
