/// \file
/// `--folder`: a file for each of many things, in one folder.
#pragma once

#include "cli/context.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace plenary::cli {

class FolderOutput {
public:
    /// Makes the folder where it is not there. Throws util::FileError.
    FolderOutput(const Context& context, std::filesystem::path folder);

    /// Each file is there as a whole or not at all. Throws util::FileError, and CommandError (usage) where it would be the
    /// registry.
    void write(const std::string& name, std::string_view content);
    [[nodiscard]] int written() const { return written_; }
    /// Tells how many files were written, and where.
    void tell() const;

private:
    const Context& context_;
    std::filesystem::path folder_;
    int written_ = 0;
};

} // namespace plenary::cli
