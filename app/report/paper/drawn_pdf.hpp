/// \file
/// Has plenary-paper draw a description as PDF.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

/// What plenary-paper says of something, its kind first: `no-fonts`; `missing-letter`, whose it is, the text, the letter and
/// the package that has it; `small`, `cut`, `parted`; `failed`, `bad-description` and why.
using PaperFinding = std::vector<std::string>;

struct DrawnPdf {
    std::string pdf; ///< empty: none was made
    int exit = 0;
    std::vector<PaperFinding> findings;
};

/// `fonts`: the folder of fonts; nothing: those of the system. Throws util::FileError where the program cannot be started.
DrawnPdf draw(const std::filesystem::path& program, const std::optional<std::string>& fonts,
              const std::string& description);

} // namespace plenary::report
