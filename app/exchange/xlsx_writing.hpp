/// \file
/// An Excel workbook (ECMA-376, Office Open XML) of one sheet, all of whose cells are text: a telephone
/// number keeps its plus sign and its zeros, and nothing becomes a formula, also when it is edited.
#pragma once

#include "util/sheet.hpp"

#include <string>

namespace plenary::exchange {

/// The bytes of the workbook: the keys of the columns as the header, which stays in view, and the rows
/// beneath. read_table() reads the same table back. Throws ExchangeError where a cell has more than the
/// 32,767 characters that a workbook can hold, or there are more rows than 1,048,576.
std::string write_xlsx(const util::Sheet& sheet, const std::string& name);

} // namespace plenary::exchange
