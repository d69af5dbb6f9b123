/// \file
/// Cells with e-mail addresses and numbers to call, as lists write them. Part of list_fields.
#pragma once

#include "domain/rules/complaint.hpp"
#include "exchange/people/list_row.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace plenary::exchange {

/// Takes the first of the addresses in the cell; what else stands there is told. Complains of nothing.
std::optional<domain::Complaint> state_address(ListRow& row, const std::string& cell);

/// Whether it is a date as workbooks give them (xlsx.hpp), with or without a time.
bool is_date(const std::string& cell);

/// "4.42071E+11": a spreadsheet has cut the number.
bool is_cut_number(const std::string& cell);

/// The numbers to call that stand beside addresses in a cell, as they are written.
std::string numbers_in(std::string_view cell);

} // namespace plenary::exchange
