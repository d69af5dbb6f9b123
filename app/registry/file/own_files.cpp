#include "registry/file/own_files.hpp"

#include <string>
#include <system_error>

namespace plenary::registry {

namespace fs = std::filesystem;

fs::path lock_file_of(const fs::path& registry) {
    return registry.string() + ".lock";
}

std::vector<fs::path> own_files(const fs::path& registry) {
    std::vector<fs::path> files;
    const auto add = [&](const fs::path& file) {
        files.push_back(file);
        files.push_back(lock_file_of(file));
        for (const auto ending : companions)
            files.emplace_back(file.string() + std::string{ending});
    };
    add(registry);
    std::error_code unreachable; // then it leads nowhere
    if (const auto meant = fs::weakly_canonical(registry, unreachable); !unreachable && meant != registry)
        add(meant);
    return files;
}

} // namespace plenary::registry
