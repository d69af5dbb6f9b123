/// \file
/// The files that pages are made with, as the build embeds them.
#pragma once

#include <string_view>

namespace plenary::desk {

std::string_view style_css();
std::string_view desk_js();
std::string_view icon_svg();

} // namespace plenary::desk
