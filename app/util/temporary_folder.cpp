#include "util/temporary_folder.hpp"

#include "util/file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

namespace plenary::util {

TemporaryFolder TemporaryFolder::make(const std::filesystem::path& place, const char* name) {
    auto pattern = (place / name).string() + "-XXXXXX";
    if (::mkdtemp(pattern.data()) == nullptr) {
        const int error = errno;
        throw FileError(place, error,
                        fmt::format("cannot make a folder in '{}': {}", place.string(),
                                    std::generic_category().message(error)));
    }
    return TemporaryFolder{pattern};
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code stays;
    std::filesystem::remove_all(path_, stays);
}

} // namespace plenary::util
