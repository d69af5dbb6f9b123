/// \file
/// An Excel workbook (ECMA-376, Office Open XML) of one sheet. Nothing in it becomes a formula.
#pragma once

#include "util/sheet.hpp"

#include <string>
#include <vector>

namespace plenary::exchange {

enum class Cells {
    text,  ///< all are text, also when they are edited: a telephone number keeps its plus sign and its zeros
    typed, ///< numbers are numbers; the total and the notes stand below
};

/// What makes a workbook a form that is filled in.
struct FormParts {
    std::vector<std::string> above = {}; ///< lines above the header
    /// by column, what may be chosen in its cells; together at most 255 characters, none with a comma
    std::vector<std::vector<std::string>> choices = {};
    int blank_rows = 0; ///< for which that holds, behind those that are filled
};

/// The bytes of the workbook: the columns as the header, which stays in view and has filters, by their keys where
/// all is text and else by their titles, and the rows beneath; columns are as wide as their text. read_table()
/// reads the same table of texts back. Throws ExchangeError where a cell has more than the
/// 32,767 characters that a workbook can hold, or there are more rows than 1,048,576.
std::string write_xlsx(const util::Sheet& sheet, const std::string& name, Cells cells = Cells::text);

/// The same as a form, whose header has the titles of the columns and whose cells are text.
std::string write_form(const util::Sheet& sheet, const std::string& name, const FormParts& parts);

} // namespace plenary::exchange
