/// \file
/// An Excel workbook (ECMA-376, Office Open XML) of one sheet. Nothing in it becomes a formula.
#pragma once

#include "util/sheet.hpp"

#include <string>

namespace plenary::exchange {

enum class Cells {
    text,  ///< all are text, also when they are edited: a telephone number keeps its plus sign and its zeros
    typed, ///< numbers are numbers; the total and the notes stand below
};

/// The bytes of the workbook: the columns as the header, which stays in view and has filters, by their keys where
/// all is text and else by their titles, and the rows beneath; columns are as wide as their text. read_table()
/// reads the same table of texts back. Throws ExchangeError where a cell has more than the
/// 32,767 characters that a workbook can hold, or there are more rows than 1,048,576.
std::string write_xlsx(const util::Sheet& sheet, const std::string& name, Cells cells = Cells::text);

} // namespace plenary::exchange
