/// \file
/// The parts of a workbook around its sheets: which sheets there are, shared texts, formats. Only for
/// xlsx.cpp.
#pragma once

#include "exchange/files/grid.hpp"
#include "exchange/files/number_format.hpp"
#include "exchange/files/zip.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::exchange {

/// No cell of a spreadsheet program can have more text: 32,767 characters.
inline constexpr std::size_t max_cell_bytes = 4UL * 32'767;

/// The text of a cell, of which runs may be struck out.
class RichText {
public:
    /// Throws ExchangeError above max_cell_bytes.
    void append(std::string_view part, bool is_struck);

    /// What stands; where all is struck out, that.
    [[nodiscard]] std::string text() const;
    /// What stands and what is struck out, in their order.
    [[nodiscard]] std::string whole() const;
    /// Whether all of it is struck out.
    [[nodiscard]] bool is_struck() const;
    /// What is struck out beside what stands; may be empty.
    [[nodiscard]] std::string struck_part() const;

private:
    std::string standing_;
    std::string struck_;
    std::string whole_; ///< empty where nothing is struck out
};

/// What was left out of a cell, since it is struck out there.
struct StruckPart {
    int row = 0;
    std::string text;
};

/// Says so in the notes of the grid, if there are any.
void tell_struck_parts(Grid& grid, const std::vector<StruckPart>& parts);

struct Workbook {
    struct Sheet {
        std::string name;
        std::string part; ///< the entry of the archive
        bool hidden = false;
    };

    std::vector<Sheet> sheets; ///< in their order; worksheets only; at least one
    std::vector<RichText> shared_texts;
    std::vector<NumberFormat> formats; ///< by the style number of a cell
    std::vector<bool> struck_styles;   ///< likewise, whether they strike out
    bool from_1904 = false;
};

/// Throws ExchangeError: no workbook, or a damaged one.
Workbook read_workbook(const ZipArchive& archive);

/// Undoes the escapes of characters that XML cannot have: `_x000D_` is a carriage return.
std::string unescaped(std::string_view text);

/// Appends to the text of a cell. Throws ExchangeError above max_cell_bytes.
void append_cell_text(std::string& cell, std::string_view text);

} // namespace plenary::exchange
