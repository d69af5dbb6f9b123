/// \file
/// Workbooks of public instances, made of texts, and how their readers refuse them.
#pragma once

#include "exchange/error.hpp"
#include "support/temporary_folder.hpp"
#include "util/file.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <vector>
#include <xlsxwriter.h>

namespace plenary::testing {

using Rows = std::vector<std::vector<std::string>>;
using Sheets = std::map<std::string, Rows>;

inline std::string workbook_of(const Sheets& sheets) {
    const TemporaryFolder folder;
    const auto file = folder / "instance.xlsx";
    auto* book = workbook_new(file.c_str());
    for (const auto& [name, rows] : sheets) {
        auto* sheet = workbook_add_worksheet(book, name.c_str());
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[row].size(); ++column)
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                       rows[row][column].c_str(), nullptr);
    }
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    return util::read_file(file, 1U << 20U);
}

/// Why `read` does not take a workbook with these sheets; "none" if it does.
template<class Read>
std::string refusal_of(const Sheets& sheets, Read read) {
    try {
        (void)read(workbook_of(sheets));
    } catch (const exchange::ExchangeError& error) {
        return error.what();
    }
    return "none";
}

} // namespace plenary::testing
