/// \file
/// A described document as a PDF.
#pragma once

#include "paper/description.hpp"
#include "paper/findings.hpp"
#include "paper/fonts.hpp"

#include <string>

namespace plenary::paper {

/// The bytes of the PDF; nothing where there are findings that forbid it. The same description gives the same bytes.
std::string pdf_of(const Description& description, const Fonts& fonts, Findings& findings);

} // namespace plenary::paper
