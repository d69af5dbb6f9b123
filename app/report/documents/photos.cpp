#include "report/documents/photos.hpp"

#include <system_error>

namespace plenary::report {

std::filesystem::path find_photo(const std::filesystem::path& folder, const domain::RegistrationCode& code) {
    std::error_code unknown;
    for (const auto* ending : {".jpg", ".jpeg", ".png", ".JPG", ".JPEG", ".PNG"})
        if (auto file = folder / (code.text() + ending); std::filesystem::is_regular_file(file, unknown))
            return file;
    return {};
}

} // namespace plenary::report
