/// \file
/// Photos of people, in a folder by the codes of their registrations: `KAZ-001.jpg`.
#pragma once

#include "domain/code.hpp"

#include <cstddef>
#include <filesystem>

namespace plenary::report {

/// No larger file is read.
inline constexpr std::size_t largest_photo = 8UL * 1024 * 1024;

/// The file of the PNG or JPEG; empty where the folder has none.
std::filesystem::path find_photo(const std::filesystem::path& folder, const domain::RegistrationCode& code);

} // namespace plenary::report
