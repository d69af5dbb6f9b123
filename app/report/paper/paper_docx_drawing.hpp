/// \file
/// A drawing within a DOCX, as shapes that Word can change (DrawingML). Only for paper_docx.
#pragma once

#include "report/paper/paper.hpp"

#include <string>

namespace plenary::report {

/// A run with the drawing, made narrower to so many twentieths of a point where it is wider. `number`: of the drawing in
/// the document, from 1.
std::string docx_drawing(const Drawing& drawing, int most_width, int number);

/// A run for each logo of the row. `drawings`: how many drawings and logos stand before.
std::string docx_logos(const LogoRow& row, int most_width, int drawings);
/// By which the document names the picture of a logo, by its place in the row.
std::string logo_relationship(std::size_t place);

} // namespace plenary::report
