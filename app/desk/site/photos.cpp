#include "desk/site/photos.hpp"

#include "report/documents/photos.hpp"
#include "util/file.hpp"

namespace plenary::desk {

namespace {

std::filesystem::path photo_file(const std::filesystem::path& folder, const std::string& code) {
    const auto is_code = domain::is_code(code, domain::CodeStyle::registration);
    return folder.empty() || !is_code ? std::filesystem::path{}
                                      : report::find_photo(folder, domain::RegistrationCode{code});
}

/// By how it begins, whatever it is called; empty for what no browser is to be shown as a picture.
std::string_view type_of(std::string_view data) {
    if (data.starts_with("\x89PNG\r\n\x1a\n"))
        return "image/png";
    return data.starts_with("\xff\xd8\xff") ? "image/jpeg" : "";
}

} // namespace

bool has_photo(const std::filesystem::path& folder, const std::string& code) {
    return !photo_file(folder, code).empty();
}

Photo read_photo(const std::filesystem::path& folder, const std::string& code) {
    const auto file = photo_file(folder, code);
    if (file.empty())
        return {};
    try {
        auto data = util::read_file(file, report::largest_photo);
        const auto type = type_of(data);
        return type.empty() ? Photo{} : Photo{type, std::move(data)};
    } catch (const util::FileError&) { // taken away meanwhile, or too large: the page goes without
        return {};
    }
}

} // namespace plenary::desk
