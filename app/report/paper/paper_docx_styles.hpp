/// \file
/// The styles of a DOCX. Only for paper_docx.cpp.
#pragma once

#include <string>

namespace plenary::report {

/// The element `w:styles`, for a document in this language.
std::string docx_styles(const std::string& language);

} // namespace plenary::report
