/// \file
/// Has plenary-paper draw a description as PDF.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plenary::util {
class Child;
}

namespace plenary::report {

/// What plenary-paper says of something, its kind first: `no-fonts`; `missing-letter`, whose it is, the text, the letter and
/// the package that has it; `small`, `cut`, `parted`; `failed`, `bad-description` and why.
using PaperFinding = std::vector<std::string>;

struct DrawnPdf {
    std::string pdf; ///< empty: none was made
    int exit = 0;
    std::vector<PaperFinding> findings;
};

/// plenary-paper at work. Ended where nobody waits for it any more.
class PdfDrawing {
public:
    /// Begins. `fonts`: the folder of fonts; nothing: those of the system. `is_apart`: Ctrl-C does not end it. Throws
    /// util::FileError where the program cannot be started.
    PdfDrawing(const std::filesystem::path& program, const std::optional<std::string>& fonts,
               const std::string& description, bool is_apart = false);
    PdfDrawing(const PdfDrawing&) = delete;
    PdfDrawing& operator=(const PdfDrawing&) = delete;
    ~PdfDrawing();

    [[nodiscard]] bool has_ended();
    /// Waits for it.
    DrawnPdf result();

private:
    std::unique_ptr<util::Child> child_;
};

/// The same for who has nothing else to do meanwhile.
DrawnPdf draw(const std::filesystem::path& program, const std::optional<std::string>& fonts,
              const std::string& description);

} // namespace plenary::report
