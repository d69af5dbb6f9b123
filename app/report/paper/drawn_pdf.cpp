#include "report/paper/drawn_pdf.hpp"

#include "util/child.hpp"
#include "util/tabbed.hpp"

#include <sstream>
#include <string_view>

namespace plenary::report {

PdfDrawing::PdfDrawing(const std::filesystem::path& program, const std::optional<std::string>& fonts,
                       const std::string& description, bool is_apart) {
    // Nothing else of the surroundings may change what is drawn.
    std::vector<std::string> variables{"LC_ALL=C.UTF-8", "TZ=UTC"};
    if (fonts)
        variables.push_back("PLENARY_FONTS=" + *fonts);
    child_ = std::make_unique<util::Child>(program, variables, description, is_apart);
}

PdfDrawing::~PdfDrawing() = default;

bool PdfDrawing::has_ended() {
    return child_->has_ended();
}

DrawnPdf PdfDrawing::result() {
    auto answer = child_->answer();
    DrawnPdf drawing;
    drawing.exit = answer.exit;
    if (answer.exit == 0 && answer.out.starts_with("%PDF-"))
        drawing.pdf = std::move(answer.out);
    std::istringstream lines{answer.err};
    for (std::string line; std::getline(lines, line);)
        drawing.findings.push_back(util::tabbed_fields(line));
    return drawing;
}

DrawnPdf draw(const std::filesystem::path& program, const std::optional<std::string>& fonts,
              const std::string& description) {
    return PdfDrawing{program, fonts, description}.result();
}

} // namespace plenary::report
