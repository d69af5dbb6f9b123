#pragma once

#include <filesystem>

namespace plenary::util {

/// A folder that goes with all that is in it. What could not be removed stays: nobody waits for it any more.
class TemporaryFolder {
public:
    /// Makes one in `place`, for its owner alone, under a name that begins so. Throws FileError.
    static TemporaryFolder make(const std::filesystem::path& place, const char* name);
    /// Takes over one that another program made.
    explicit TemporaryFolder(std::filesystem::path folder) : path_(std::move(folder)) {}
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace plenary::util
