/// \file
/// The files that pages are made with, by their addresses.
#pragma once

#include "desk/serving/http.hpp"

#include <optional>
#include <string_view>

namespace plenary::desk {

/// Nothing where the build had none to embed.
std::optional<Reply> file_at(std::string_view path);

} // namespace plenary::desk
