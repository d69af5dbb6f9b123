#include "report/paper/paper.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <sstream>
#include <utility>

namespace plenary::report {

namespace {

constexpr std::size_t page_width = 100;

std::string safe(const Line& line) {
    return util::for_terminal(line.shown());
}

void write_wrapped(std::ostream& out, const std::string& text) {
    std::size_t column = 0;
    for (const auto& word : util::split_words(text)) {
        const auto width = util::display_width(word);
        if (column > 0 && column + 1 + width > page_width) {
            out << '\n';
            column = 0;
        }
        out << (column > 0 ? " " : "") << word;
        column += width + (column > 0 ? 1 : 0);
    }
    out << '\n';
}

void write_underlined(std::ostream& out, const std::string& text, char rule) {
    out << '\n' << text << '\n' << std::string(util::display_width(text), rule) << '\n';
}

class TextPage {
public:
    explicit TextPage(std::ostream& out) : out_(out) {}

    void operator()(const Paragraph& paragraph) {
        // What is told in a row of lines at the top stands together.
        const bool is_line = paragraph.look != Look::body && paragraph.look != Look::note;
        if (!(is_line && last_was_line_))
            space();
        write_wrapped(out_, safe(paragraph.line));
        last_was_line_ = is_line;
        is_first_ = false;
    }
    void operator()(const Heading& heading) {
        write_underlined(out_, safe(heading.line), heading.level == 1 ? '=' : '-');
        forget_line();
    }
    void operator()(const PaperEntry& entry) {
        bool is_name = true;
        for (const auto& line : entry.lines) {
            out_ << (is_name ? "" : "  ") << safe(line) << '\n';
            is_name = false;
        }
        forget_line();
    }
    void operator()(const PaperTable& table) {
        space();
        util::Sheet sheet;
        for (const auto& column : table.columns)
            sheet.columns.push_back({"", column.title, column.align});
        for (const auto& row : table.rows) {
            std::vector<util::Cell> cells;
            for (const auto& cell : row.cells)
                cells.emplace_back(cell.shown());
            cells.resize(table.columns.size(), std::string{}); // blank, not missing
            if (row.is_strong && &row == &table.rows.back())
                sheet.total = std::move(cells);
            else
                sheet.rows.push_back(std::move(cells));
        }
        std::ostringstream text;
        util::write(text, sheet, util::Format::table);
        auto written = text.str();
        if (!table.has_header)
            written.erase(0, written.find('\n') + 1);
        out_ << written;
        forget_line();
    }
    void operator()(const Leaf& leaf) {
        if (!is_first_)
            (*this)(PageBreak{});
        for (const auto& line : leaf.lines)
            out_ << safe(line.line) << '\n';
        out_ << '\n';
        for (const auto& line : leaf.left)
            out_ << safe(line) << '\n';
        out_ << safe(leaf.signatory) << '\n';
        forget_line();
    }
    void operator()(const Drawing&) { is_beside_drawing_ = true; }
    void operator()(const LogoRow&) {}
    void operator()(const PageBreak&) {
        if (std::exchange(is_beside_drawing_, false))
            return; // what filled that page is not here
        out_ << '\n' << std::string(page_width, '=') << '\n';
        forget_line();
    }
    void operator()(const TextColumns&) {}

private:
    void space() {
        if (!is_first_)
            out_ << '\n';
        is_first_ = false;
    }
    void forget_line() {
        last_was_line_ = false;
        is_first_ = false;
    }

    std::ostream& out_;
    bool last_was_line_ = false;
    bool is_beside_drawing_ = false;
    bool is_first_ = true;
};

} // namespace

std::string paper_text(const Paper& paper) {
    std::ostringstream out;
    TextPage page{out};
    for (const auto& block : paper.blocks)
        std::visit(page, block);
    return out.str();
}

} // namespace plenary::report
