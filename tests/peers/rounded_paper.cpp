/// \file
/// plenary-paper with rounded glyph positions, as Pango has them by default: the control of what is asked of it.
#include "paper/pdf.hpp"

#include <iostream>
#include <iterator>
#include <unistd.h>

int main() {
    using namespace plenary::paper;
    Findings findings;
    Fonts fonts{usual_folders()};
    fonts.round_positions();
    const auto description = read_description(std::string{std::istreambuf_iterator<char>{std::cin}, {}});
    std::cout << pdf_of(description, fonts, findings) << std::flush;
    ::_exit(findings.has_errors() ? 1 : 0);
}
