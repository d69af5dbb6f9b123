#include "exchange/lines/spoilt_letters.hpp"

#include "domain/import/known_delegations.hpp"
#include "exchange/files/mojibake.hpp"
#include "exchange/lines/cell_letters.hpp"
#include "exchange/people/row_reading.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace plenary::exchange {

namespace {

void tell_wrong_encoding(std::vector<CellProblem>& problems, int row, std::size_t column,
                         const std::string& cell, const std::string& meant) {
    problems.push_back(
        {row,
         column,
         {"", cell,
          meant.empty() ? "this was probably saved in a wrong encoding: it has signs that are in no name"
                        : fmt::format("this was probably {} before it was saved in a wrong encoding",
                                      util::in_quotes(meant)),
          "save the file anew from where it comes, as UTF-8 or .xlsx, or correct the cell"}});
}

/// Whether a cell names a State where ý, þ and ð are in no name.
bool is_of_turkish_state(const Row& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) {
        const auto known =
            cell.empty() ? std::vector<const domain::KnownDelegation*>{} : domain::find_known(cell);
        return known.size() == 1 && (known.front()->code == "TUR" || known.front()->code == "AZE");
    });
}

/// "GÃ³mez", "Èâàíîâ" and "¥ubomír" are not what anybody is called.
void find_wrong_encodings(std::vector<CellProblem>& problems, const std::vector<Row>& rows,
                          const Columns& columns) {
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto& cell = row.cells[i];
            const bool is_ascii = std::all_of(cell.begin(), cell.end(),
                                              [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
            if (field_at(columns, i).empty() || is_ascii)
                continue;
            auto meant = before_wrong_encoding(cell);
            if (!meant && is_naming(field_at(columns, i)))
                if (auto turkish = before_wrong_turkish(cell);
                    turkish && (is_surely_turkish(cell) || is_of_turkish_state(row)))
                    meant = std::move(turkish);
            const bool has_sign = !meant && is_naming(field_at(columns, i)) && has_sign_in_word(cell) &&
                                  !has_code(columns, row);
            if (meant || has_sign)
                tell_wrong_encoding(problems, row.number, i, cell, meant.value_or(""));
        }
}

/// "G\uFFFDmez", "G?mez", "G&oacute;mez": letters that a program has lost on the way are not left so.
void find_lost_letters(std::vector<CellProblem>& problems, const std::vector<Row>& rows,
                       const Columns& columns) {
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (is_naming(field_at(columns, i)) && has_lost_letters(row.cells[i]) && !has_code(columns, row))
                problems.push_back(
                    {row.number,
                     i,
                     {"", row.cells[i], "letters of this name were lost on the way",
                      "save the file anew from where it comes, as UTF-8 or .xlsx, or write the name as "
                      "it is"}});
}

} // namespace

std::vector<CellProblem> spoilt_letters(const std::vector<Row>& rows, const Columns& columns) {
    std::vector<CellProblem> problems;
    find_wrong_encodings(problems, rows, columns);
    find_lost_letters(problems, rows, columns);
    return problems;
}

} // namespace plenary::exchange
