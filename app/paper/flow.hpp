/// \file
/// Text that runs from page to page: paragraphs, headings, entries and tables, one below the other, in one to three columns.
#pragma once

#include "paper/canvas.hpp"
#include "paper/description.hpp"
#include "paper/findings.hpp"
#include "paper/fonts.hpp"
#include "paper/placed.hpp"

namespace plenary::paper {

class Flow {
public:
    /// `pages`: how many each part has, as the first pass found; none in that pass.
    Flow(Canvas& canvas, const Fonts& fonts, FittedTexts& fitted, Findings& findings,
         const Description& description, const std::vector<int>& pages);

    void operator()(const Paragraph& paragraph);
    void operator()(const Heading& heading);
    void operator()(const Entry& entry);
    void operator()(const Table& table);
    void operator()(const Drawing& drawing);
    void operator()(const PageBreak& page_break);
    void operator()(const TextColumns& columns);
    void operator()(const auto& /*placed*/) {}
    /// Ends the last page.
    void finish();
    /// How many pages each part has.
    [[nodiscard]] const std::vector<int>& pages() const { return counted_; }

private:
    /// A cell that is laid out.
    struct LaidOut {
        Reference<PangoLayout> layout;
        Extent extent;
    };
    struct LaidRow {
        std::vector<LaidOut> cells;
        double height = 0;
        double text_height = 0;
        double baseline = 0;
    };

    [[nodiscard]] double column_width() const;
    [[nodiscard]] double left() const;
    [[nodiscard]] double bottom() const;
    void begin_page();
    void end_page();
    void end_part();
    /// The next column, or the next page.
    void next_column();
    /// Room for so much below; else in the next column. Space above is left out at the top of one.
    void need(double height, double space_above);
    LaidOut lay_out(const std::string& text, const Type& type, double width, const About& about);
    void draw_lines(const LaidOut& text, Side side, double left, double width);
    LaidRow lay_out_row(const Table& table, const std::vector<std::string>& cells,
                        const std::vector<double>& widths, bool is_bold, const About& about);
    void draw_row(const Table& table, const LaidRow& row, const std::vector<double>& widths, bool is_header);

    Canvas& canvas_;
    const Fonts& fonts_;
    FittedTexts& fitted_;
    Findings& findings_;
    const Description& description_;
    const std::vector<int>& pages_;
    std::vector<int> counted_; ///< of the parts that have ended
    int before_ = 0;           ///< pages of these
    bool has_page_ = false;
    bool is_at_top_ = true;
    double y_ = 0;
    int columns_ = 1;
    int column_ = 0;
    double top_ = 0;    ///< of the columns on this page
    double lowest_ = 0; ///< where the longest of the columns on this page ends
    int chapter_ = 0;   ///< the bookmark under which the next ones stand
};

} // namespace plenary::paper
