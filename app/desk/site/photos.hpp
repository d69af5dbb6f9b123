/// \file
/// The photo of whom a desk lets in, from a folder that the secretariat keeps. It is read for each answer and kept nowhere.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace plenary::desk {

struct Photo {
    std::string_view type; ///< MIME
    std::string data;      ///< empty: there is none that could be shown
};

/// Of the registration with this code; `folder` may be empty.
bool has_photo(const std::filesystem::path& folder, const std::string& code);
Photo read_photo(const std::filesystem::path& folder, const std::string& code);

} // namespace plenary::desk
