/// \file
/// A fresh folder for one test: gone afterwards, unless the test was left by an exception (a failed REQUIRE)
/// or PLENARY_KEEP_FOLDERS is set; then its path is printed.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace plenary::testing {

class TemporaryFolder {
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

private:
    std::filesystem::path path_;
    int exceptions_before_;
};

/// The whole file; fails the test if it cannot be read.
std::string contents(const std::filesystem::path& file);
void write_file(const std::filesystem::path& file, std::string_view text);

} // namespace plenary::testing
