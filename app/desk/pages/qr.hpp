/// \file
/// Texts as square codes (QR), for who sets up another browser: read by its camera, they need not be typed.
#pragma once

#include <string>
#include <string_view>

namespace plenary::desk {

/// For a terminal: two rows of the code to a line, in half blocks. Terminals are dark as a rule, so that what is light in the
/// code is drawn, the quiet zone around it too.
std::string qr_in_blocks(const std::string& text);

/// For a page: a picture that is part of it. `label`: what it is called to who cannot see it.
std::string qr_picture(const std::string& text, std::string_view label);

} // namespace plenary::desk
