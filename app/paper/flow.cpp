#include "paper/flow.hpp"

#include <algorithm>
#include <array>
#include <cairo/cairo-pdf.h>
#include <numeric>
#include <pango/pangocairo.h>

namespace plenary::paper {

namespace {

constexpr double margin = points(20);
constexpr double foot = points(22);
constexpr double head_height = points(11);
constexpr double foot_baseline = points(12);
constexpr double between_columns = points(8);
constexpr double entry_indent = points(4);
constexpr double cell_padding = 3;
constexpr double least_list_size = 7;
constexpr double table_size = 9.5;
constexpr double entry_size = 10.5;
constexpr double hair = 0.5;
constexpr Colour header_grey{0.91, 0.91, 0.91};
constexpr Colour black{};

struct Style {
    double size;
    bool is_bold;
    Side side;
    double above;
    double below;
    const char* tag;
};

constexpr std::array<Style, 8> styles{{
    {11, true, Side::left, 0, 3, "P"},     // masthead
    {10, false, Side::right, 0, 3, "P"},   // symbol
    {16, true, Side::centre, 14, 8, "H1"}, // title
    {11, true, Side::centre, 2, 6, "P"},   // subtitle
    {10.5, false, Side::left, 4, 4, "P"},  // body
    {9, false, Side::left, 8, 8, "P"},     // note
    {10.5, false, Side::left, 10, 4, "P"}, // label
    {24, true, Side::centre, 8, 8, "P"},   // name
}};

struct IterFreed {
    void operator()(PangoLayoutIter* iter) const { pango_layout_iter_free(iter); }
};

bool is_to_the_left(PangoLayout* layout) {
    const auto* line = pango_layout_get_line_readonly(layout, 0);
    return line != nullptr && line->resolved_dir == PANGO_DIRECTION_RTL;
}

/// Where text begins is up to its own direction; the side of the page that it stands at is ours.
PangoAlignment alignment(PangoLayout* layout, Side side) {
    if (side == Side::centre)
        return PANGO_ALIGN_CENTER;
    const bool is_right = side == Side::right;
    return is_right != is_to_the_left(layout) ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

std::vector<double> widths_of(const Table& table, double width) {
    const auto sum =
        std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
                        [](double so_far, const Column& column) { return so_far + column.width; });
    std::vector<double> widths;
    for (const auto& column : table.columns)
        widths.push_back(width * column.width / sum);
    return widths;
}

} // namespace

Flow::Flow(Canvas& canvas, const Fonts& fonts, FittedTexts& fitted, Findings& findings,
           const Description& description, const std::vector<int>& pages)
    : canvas_(canvas),
      fonts_(fonts),
      fitted_(fitted),
      findings_(findings),
      description_(description),
      pages_(pages) {}

double Flow::column_width() const {
    const auto whole = points(description_.page_width) - 2 * margin;
    return (whole - (columns_ - 1) * between_columns) / columns_;
}

double Flow::left() const {
    return margin + column_ * (column_width() + between_columns);
}

double Flow::bottom() const {
    return points(description_.page_height) - foot;
}

void Flow::begin_page() {
    canvas_.begin_page();
    has_page_ = true;
    is_at_top_ = true;
    y_ = margin;
    top_ = y_;
    lowest_ = y_;
    column_ = 0;
    const auto width = points(description_.page_width) - 2 * margin;
    if (!description_.running_head.empty()) {
        const auto head = lay_out(description_.running_head, {9, false}, width, {});
        pango_layout_set_alignment(head.layout.get(), alignment(head.layout.get(), Side::right));
        canvas_.text(head.layout.get(), margin, head_height - head.extent.height / 2);
    }
    const auto of_part = counted_.size() < pages_.size() ? pages_[counted_.size()] : 0;
    const auto number = lay_out(std::to_string(canvas_.page() - before_) + " / " + std::to_string(of_part),
                                {9, false}, width, {});
    pango_layout_set_alignment(number.layout.get(), PANGO_ALIGN_CENTER);
    canvas_.text(number.layout.get(), margin,
                 points(description_.page_height) - foot_baseline - number.extent.baseline);
}

void Flow::end_page() {
    if (has_page_)
        canvas_.end_page();
    has_page_ = false;
}

void Flow::end_part() {
    counted_.push_back(canvas_.page() - before_);
    before_ = canvas_.page();
}

void Flow::finish() {
    if (!has_page_ && canvas_.page() == 0)
        begin_page();
    end_page();
    end_part();
}

void Flow::next_column() {
    lowest_ = std::max(lowest_, y_);
    if (column_ + 1 < columns_) {
        ++column_;
        y_ = top_;
        is_at_top_ = true;
        return;
    }
    end_page();
    begin_page();
}

void Flow::need(double height, double space_above) {
    if (!has_page_)
        begin_page();
    if (!is_at_top_ && y_ + space_above + height > bottom())
        next_column();
    if (!is_at_top_)
        y_ += space_above;
    is_at_top_ = false;
}

Flow::LaidOut Flow::lay_out(const std::string& text, const Type& type, double width, const About& about) {
    auto layout = fonts_.lay_out(text, type, about, findings_);
    fit_width(layout.get(), type, width, std::min(type.size, least_list_size));
    const auto extent = extent_of(layout.get());
    if (pango_layout_get_wrap(layout.get()) == PANGO_WRAP_WORD_CHAR)
        findings_.add({"parted", about.who.empty() ? text : about.who, text});
    return {std::move(layout), extent};
}

void Flow::draw_lines(const LaidOut& text, Side side, double left, double width) {
    auto* layout = text.layout.get();
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_alignment(layout, alignment(layout, side));
    const auto shift = left - this->left(); // columns may change between two lines
    const std::unique_ptr<PangoLayoutIter, IterFreed> iter{pango_layout_get_iter(layout)};
    do {
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iter.get(), nullptr, &logical);
        const auto height = static_cast<double>(logical.height) / PANGO_SCALE;
        need(height, 0);
        const auto ascent =
            static_cast<double>(pango_layout_iter_get_baseline(iter.get()) - logical.y) / PANGO_SCALE;
        if (canvas_.draws()) {
            cairo_move_to(canvas_.cairo(),
                          this->left() + shift + static_cast<double>(logical.x) / PANGO_SCALE, y_ + ascent);
            pango_cairo_show_layout_line(canvas_.cairo(), pango_layout_iter_get_line_readonly(iter.get()));
        }
        y_ += height;
    } while (pango_layout_iter_next_line(iter.get()) != 0);
}

void Flow::operator()(const Paragraph& paragraph) {
    const auto& style = styles.at(static_cast<std::size_t>(paragraph.look));
    const auto text = lay_out(paragraph.text, {style.size, style.is_bold}, column_width(), {});
    const auto line = extent_of(text.layout.get()).height / pango_layout_get_line_count(text.layout.get());
    need(line, style.above);
    canvas_.begin_tag(style.tag);
    draw_lines(text, style.side, left(), column_width());
    canvas_.end_tag(style.tag);
    y_ += style.below;
}

void Flow::operator()(const Heading& heading) {
    const bool is_chapter = heading.level == 1;
    const auto text = lay_out(heading.text, {is_chapter ? 14.0 : 12.0, true}, column_width(), {});
    constexpr double what_follows = 48;
    need(text.extent.height + what_follows, is_chapter ? 16 : 12);
    const auto mark = canvas_.bookmark(heading.text, is_chapter ? 0 : chapter_, y_);
    if (is_chapter)
        chapter_ = mark;
    const char* tag = is_chapter ? "H1" : "H2";
    canvas_.begin_tag(tag);
    draw_lines(text, Side::left, left(), column_width());
    canvas_.end_tag(tag);
    if (is_chapter)
        canvas_.rule(left(), y_ + 1, column_width(), 1);
    y_ += is_chapter ? 6 : 3;
}

void Flow::operator()(const Entry& entry) {
    std::vector<LaidOut> lines;
    double height = 0;
    for (const auto& line : entry.lines) {
        const Type type{entry_size, lines.empty(), entry.about.han};
        lines.push_back(
            lay_out(line, type, column_width() - (lines.empty() ? 0 : entry_indent), entry.about));
        height += lines.back().extent.height;
    }
    need(std::min(height, bottom() - margin), 6);
    canvas_.begin_tag("P");
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto indent = i == 0 ? 0 : entry_indent;
        draw_lines(lines[i], Side::left, left() + indent, column_width() - indent);
    }
    canvas_.end_tag("P");
}

Flow::LaidRow Flow::lay_out_row(const Table& table, const std::vector<std::string>& cells,
                                const std::vector<double>& widths, bool is_bold, const About& about) {
    LaidRow row;
    const auto type_size = table.type_size > 0 ? table.type_size : table_size;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto width = std::max(1.0, widths[i] - 2 * cell_padding);
        row.cells.push_back(lay_out(cells[i], {type_size, is_bold, about.han}, width, about));
        auto* layout = row.cells.back().layout.get();
        pango_layout_set_alignment(layout, alignment(layout, table.columns[i].side));
        row.baseline = std::max(row.baseline, row.cells.back().extent.baseline);
    }
    for (const auto& cell : row.cells)
        row.text_height = std::max(row.text_height, row.baseline - cell.extent.baseline + cell.extent.height);
    row.height = std::max(row.text_height + 2 * cell_padding, points(table.least_height));
    if (row.height > bottom() - margin)
        findings_.add({"cut", about.who.empty() ? cells.front() : about.who, cells.front()});
    return row;
}

void Flow::draw_row(const Table& table, const LaidRow& row, const std::vector<double>& widths,
                    bool is_header) {
    auto x = left();
    if (is_header) {
        canvas_.set_colour(header_grey);
        canvas_.fill(x, y_, column_width(), row.height);
        canvas_.set_colour(black);
    }
    const auto above = (row.height - row.text_height) / 2;
    canvas_.begin_tag("TR");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        canvas_.frame(x, y_, widths[i], row.height, hair);
        const char* tag = is_header ? "TH" : "TD";
        canvas_.begin_tag(tag);
        if (i < row.cells.size())
            canvas_.text(row.cells[i].layout.get(), x + cell_padding,
                         y_ + above + row.baseline - row.cells[i].extent.baseline);
        canvas_.end_tag(tag);
        x += widths[i];
    }
    canvas_.end_tag("TR");
    y_ += row.height;
}

void Flow::operator()(const Table& table) {
    if (table.columns.empty())
        return;
    const auto widths = widths_of(table, column_width());
    std::vector<std::string> titles;
    for (const auto& column : table.columns)
        titles.push_back(column.title);
    auto header = table.has_header ? lay_out_row(table, titles, widths, true, {}) : LaidRow{};
    header.height = std::min(header.height, header.text_height + 2 * cell_padding);
    constexpr double gap = 8;
    bool is_open = false;
    for (const auto& row : table.rows) {
        const auto laid = lay_out_row(table, row.cells, widths, row.is_strong, row.about);
        const bool is_full = y_ + laid.height > bottom();
        if (!is_open || is_full) {
            if (is_open) {
                canvas_.end_tag("Table");
                next_column();
            }
            need(header.height + laid.height, gap);
            canvas_.begin_tag("Table");
            if (table.has_header)
                draw_row(table, header, widths, true);
            is_open = true;
        }
        draw_row(table, laid, widths, false);
    }
    if (table.rows.empty() && table.has_header) {
        need(header.height, gap);
        canvas_.begin_tag("Table");
        draw_row(table, header, widths, true);
        is_open = true;
    }
    if (is_open)
        canvas_.end_tag("Table");
    y_ += gap;
}

void Flow::operator()(const Drawing& drawing) {
    const auto whole = points(drawing.height);
    const auto scale = std::min({1.0, column_width() / points(drawing.width), (bottom() - margin) / whole});
    constexpr double gap = 6;
    need(whole * scale, gap);
    if (canvas_.draws()) {
        cairo_save(canvas_.cairo());
        const auto beside = column_width() - points(drawing.width) * scale;
        cairo_translate(canvas_.cairo(), left() + beside / 2, y_);
        cairo_scale(canvas_.cairo(), scale, scale);
    }
    canvas_.begin_tag("Figure");
    Placing placing{canvas_, fonts_, fitted_, findings_};
    for (const auto& part : drawing.parts)
        std::visit(placing, part);
    canvas_.end_tag("Figure");
    if (canvas_.draws())
        cairo_restore(canvas_.cairo());
    y_ += whole * scale + gap;
}

void Flow::operator()(const PageBreak& page_break) {
    end_page();
    if (page_break.begins_part)
        end_part();
}

void Flow::operator()(const TextColumns& columns) {
    if (!has_page_)
        begin_page();
    y_ = std::max(y_, lowest_);
    // All columns begin at one height, whatever stands first in them.
    constexpr double above = 12;
    if (columns.count > 1 && !is_at_top_)
        y_ += above;
    is_at_top_ = columns.count > 1 || is_at_top_;
    columns_ = columns.count;
    column_ = 0;
    top_ = y_;
    lowest_ = y_;
}

} // namespace plenary::paper
