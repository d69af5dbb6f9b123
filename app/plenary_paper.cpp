/// \file
/// plenary-paper: a description on standard input, a PDF on standard output, and what should be known about it on standard
/// error, as data. It opens fonts and nothing else.
#include "paper/pdf.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>
#include <iterator>
#include <sstream>
#include <unistd.h>

namespace {

using namespace plenary::paper;

/// As plenary reads them (cli/paper/paper_program.cpp).
constexpr int drawn = 0;
constexpr int not_drawn = 1;

std::vector<std::string> font_folders() {
    const char* given = std::getenv("PLENARY_FONTS");
    if (given == nullptr || *given == '\0')
        return usual_folders();
    std::vector<std::string> folders;
    std::istringstream text{given};
    for (std::string folder; std::getline(text, folder, ':');)
        if (!folder.empty())
            folders.push_back(folder);
    return folders;
}

int draw_what_comes(Findings& findings, std::string& pdf) {
    const std::string text{std::istreambuf_iterator<char>{std::cin}, {}};
    try {
        const auto description = read_description(text);
        const Fonts fonts{font_folders()};
        if (!fonts.has_any())
            findings.add_error({"no-fonts", "fonts-noto-core"});
        else
            pdf = pdf_of(description, fonts, findings);
    } catch (const DescriptionError& error) {
        findings.add_error({"bad-description", std::to_string(error.line), error.what()});
    } catch (const std::exception& error) {
        findings.add_error({"failed", error.what()});
    }
    return findings.has_errors() ? not_drawn : drawn;
}

} // namespace

int main() {
    std::ios::sync_with_stdio(false);
    Findings findings;
    std::string pdf;
    auto exit = draw_what_comes(findings, pdf);
    for (const auto& line : findings.lines())
        std::cerr << line << '\n';
    std::cerr.flush();
    if (exit == drawn && !(std::cout << pdf << std::flush))
        exit = not_drawn;
    // What Pango and fontconfig keep goes with the process.
    ::_exit(exit);
}
