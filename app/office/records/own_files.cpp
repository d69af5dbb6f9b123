#include "office/records/own_files.hpp"

#include "office/people/colleagues.hpp"
#include "office/people/desks.hpp"
#include "registry/file/own_files.hpp"

#include <algorithm>
#include <system_error>

namespace plenary::office {

namespace fs = std::filesystem;

bool is_same_file(const fs::path& a, const fs::path& b) {
    std::error_code unknown; // one is not there: then its name tells
    if (fs::equivalent(a, b, unknown))
        return true;
    return fs::weakly_canonical(a, unknown) == fs::weakly_canonical(b, unknown);
}

bool is_own_file(const fs::path& registry, const fs::path& file) {
    auto own = registry::own_files(registry);
    for (const auto& beside : {file_of_desks(registry), file_of_colleagues(registry)}) {
        own.push_back(beside);
        own.push_back(registry::lock_file_of(beside));
    }
    return std::any_of(own.begin(), own.end(), [&](const fs::path& one) { return is_same_file(one, file); });
}

} // namespace plenary::office
