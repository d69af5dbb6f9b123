/// \file
/// The files that pages are made with, as the build embeds them.
#pragma once

#include <string_view>

namespace plenary::desk {

std::string_view style_css();
std::string_view keys_js();
std::string_view desk_js();
std::string_view scanner_js();
std::string_view unsent_js();
std::string_view sound_js();
std::string_view away_js();
std::string_view camera_js();
/// The reader of QR codes with its licence, for browsers that have none; empty where it was not there when this was built.
std::string_view jsqr_js();
std::string_view icon_svg();

} // namespace plenary::desk
