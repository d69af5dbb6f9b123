#include "report/paper/paper.hpp"

#include "util/capitals.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <numeric>

namespace plenary::report {

namespace {

/// In millimetres, as bold letters need it in the middle.
double width_of_longest_word(std::string_view text, int points) {
    constexpr double latin = 2.2; // of ten points
    constexpr double other = 3.1; // as of Noto Serif, which stands in for Times New Roman
    constexpr char32_t last_latin = 0x24F;
    double longest = 0;
    double width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = util::next_code_point(text, at);
        if (letter == U' ' || letter == U'-')
            width = 0;
        else
            width += letter <= last_latin ? latin : other;
        longest = std::max(longest, width);
    }
    return longest * points / 10;
}

} // namespace

std::string Line::written() const {
    std::string text;
    for (const auto& piece : pieces)
        text += piece.text;
    return text;
}

std::string Line::shown() const {
    std::string text;
    for (const auto& piece : pieces)
        text += piece.in_capitals ? util::in_capitals(piece.text) : piece.text;
    return text;
}

std::vector<int> column_widths(const PaperTable& table, int whole, double millimetres) {
    constexpr int usual_points = 10;
    constexpr double padding = 3.2;
    std::vector<double> wished;
    std::vector<double> least;
    for (const auto& column : table.columns) {
        wished.push_back(column.width);
        const auto points = table.type_size > 0 ? table.type_size : usual_points;
        least.push_back(table.has_header ? width_of_longest_word(column.title, points) + padding : 0);
    }
    const auto sum = [](const std::vector<double>& parts) {
        return std::accumulate(parts.begin(), parts.end(), 0.0);
    };
    auto widths = wished;
    if (const auto needed = sum(least); needed >= millimetres) {
        widths = least;
    } else {
        // Whatever would be too narrow has what it needs; the others share the rest, until none is too narrow.
        std::vector<bool> is_settled(widths.size());
        for (bool again = true; again;) {
            again = false;
            auto rest = millimetres;
            double parts = 0;
            for (std::size_t i = 0; i < widths.size(); ++i)
                if (is_settled[i])
                    rest -= least[i];
                else
                    parts += wished[i];
            for (std::size_t i = 0; i < widths.size(); ++i) {
                widths[i] = is_settled[i] ? least[i] : rest * wished[i] / parts;
                if (widths[i] < least[i])
                    is_settled[i] = again = true;
            }
        }
    }
    const auto scale = whole / sum(widths);
    std::vector<int> rounded;
    for (const auto width : widths)
        rounded.push_back(static_cast<int>(width * scale));
    return rounded;
}

util::Sheet sheet_of_table(const PaperTable& table) {
    util::Sheet sheet;
    for (const auto& column : table.columns)
        sheet.columns.push_back({"", column.title, column.align});
    for (const auto& row : table.rows) {
        auto& cells = row.is_strong ? sheet.total : sheet.rows.emplace_back();
        for (const auto& cell : row.cells)
            cells.push_back(util::text_cell(cell.shown()));
    }
    return sheet;
}

} // namespace plenary::report
