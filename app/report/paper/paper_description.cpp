#include "report/paper/paper_description.hpp"

#include "report/paper/logos.hpp"
#include "util/base64.hpp"
#include "util/tabbed.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace plenary::report {

namespace {

std::string decimal(double value) {
    std::array<char, 32> digits{};
    constexpr int precision = 4;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, precision);
    return {digits.data(), end.ptr};
}

std::vector<std::string> numbers(const PlacedBox& box) {
    return {decimal(box.x), decimal(box.y), decimal(box.width), decimal(box.height)};
}

/// How Han characters are drawn in a country.
std::string_view han_of(std::string_view country) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> drawn{
        {{"JPN", "jp"}, {"KOR", "kr"}, {"PRK", "kr"}, {"TWN", "tc"}, {"HKG", "hk"}, {"MAC", "hk"}}};
    for (const auto& [code, han] : drawn)
        if (code == country)
            return han;
    return "sc";
}

/// How high a line of a certificate is, in millimetres, and the size of its type, in points.
struct LeafLine {
    double height;
    double size;
    double least_size;
    bool is_bold;
};

LeafLine leaf_line(Look look) {
    switch (look) {
    case Look::title:
        return {18, 30, 14, true};
    case Look::name:
        return {24, 34, 12, true};
    case Look::subtitle:
        return {14, 18, 10, true};
    case Look::masthead:
        return {12, 12, 8, true};
    case Look::note:
        return {8, 10, 8, false};
    default:
        return {9, 13, 9, false};
    }
}

/// On A4 across: a frame, the lines in the middle of what is above the foot, and the foot.
void draw_leaf(PaperDescription& out, const Leaf& leaf) {
    constexpr PlacedBox outer{10, 10, 277, 190};
    constexpr double inset = 1.5;
    constexpr double left = 30;
    constexpr double width = 237;
    constexpr double foot = 160;
    constexpr double foot_line = 8;
    constexpr double sign_left = 177;
    constexpr double sign_width = 90;
    out.about(leaf.whom);
    out.sheet();
    out.frame(outer, "000000");
    out.frame({outer.x + inset, outer.y + inset, outer.width - 2 * inset, outer.height - 2 * inset},
              "000000");
    double height = 0;
    for (const auto& line : leaf.lines)
        height += leaf_line(line.look).height;
    auto y = outer.y + std::max(inset, (foot - outer.y - height) / 2);
    for (const auto& line : leaf.lines) {
        const auto as = leaf_line(line.look);
        out.text({left, y, width, as.height},
                 {.size = as.size,
                  .least_size = as.least_size,
                  .is_bold = as.is_bold,
                  .side = "centre",
                  .height = "middle"},
                 line.line.shown());
        y += as.height;
    }
    const PlacedStyle small{.size = 11, .least_size = 8, .height = "top"};
    for (std::size_t i = 0; i < leaf.left.size(); ++i)
        out.text(
            {left, foot + (static_cast<double>(i) + 1) * foot_line, sign_left - left - foot_line, foot_line},
            small, leaf.left[i].shown());
    out.area({sign_left, foot + 2 * foot_line - 2, sign_width, 0.2}, "000000");
    out.text({sign_left, foot + 2 * foot_line, sign_width, 2 * foot_line},
             {.size = 11, .least_size = 8, .side = "centre"}, leaf.signatory.shown());
}

std::vector<std::string> shown_lines(const std::vector<Line>& lines) {
    std::vector<std::string> texts;
    for (const auto& line : lines)
        texts.push_back(line.shown());
    return texts;
}

constexpr double least_drawn = 5; ///< points: what is smaller in a drawing is told

class Describing {
public:
    /// `width`: of the text, in millimetres.
    Describing(PaperDescription& out, double width) : out_(out), width_(width) {}

    void operator()(const Paragraph& paragraph) const {
        out_.line("paragraph", {word_of(paragraph.look), paragraph.line.shown()});
    }
    void operator()(const Heading& heading) const {
        out_.line("heading", {std::to_string(heading.level), heading.line.shown()});
    }
    void operator()(const PaperEntry& entry) const {
        out_.about(entry.whom);
        out_.line("entry", shown_lines(entry.lines));
    }
    void operator()(const PaperTable& table) const {
        std::vector<std::string> fields{table.has_header ? "header" : "plain",
                                        std::to_string(table.least_height)};
        if (table.type_size > 0)
            fields.push_back(std::to_string(table.type_size));
        out_.line("table", fields);
        const auto widths = column_widths(table, 1000, width_);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto& column = table.columns[i];
            out_.line("column", {std::to_string(widths[i]),
                                 column.align == util::Align::right ? "right" : "left", column.title});
        }
        for (const auto& row : table.rows) {
            out_.about(row.whom);
            auto cells = shown_lines(row.cells);
            cells.insert(cells.begin(), row.is_strong ? "strong" : "plain");
            out_.line("row", cells);
        }
    }
    void operator()(const Leaf& leaf) const { draw_leaf(out_, leaf); }
    void operator()(const Drawing& drawing) const {
        out_.drawing(drawing.width, drawing.height);
        for (const auto& part : drawing.parts)
            describe(part);
    }
    void operator()(const LogoRow& row) const {
        const auto places = places_of(row, width_);
        out_.drawing(width_, logo_height);
        for (std::size_t i = 0; i < row.logos.size(); ++i) {
            out_.about({row.logos[i].name, ""});
            out_.picture(
                {places[i].x, (logo_height - places[i].height) / 2, places[i].width, places[i].height},
                row.logos[i].bytes);
        }
        out_.about({});
    }
    void operator()(const PageBreak& page_break) const {
        if (page_break.begins_part)
            out_.line("page-break", {"part"});
        else
            out_.line("page-break", {});
    }
    void operator()(const TextColumns& columns) const {
        out_.line("columns", {std::to_string(columns.count)});
    }

private:
    void describe(const DrawnPart& part) const {
        const PlacedBox box{part.x, part.y, part.width, part.height};
        if (!part.fill.empty())
            out_.area(box, part.fill);
        if (part.has_edge)
            out_.frame(box, "000000");
        if (!part.text.empty())
            out_.text(box,
                      {.size = part.size,
                       .least_size = std::min(part.size, least_drawn),
                       .is_bold = part.is_bold,
                       .side = part.side,
                       .height = "middle",
                       .colour = part.colour},
                      part.text);
    }

    PaperDescription& out_;
    double width_;
};

} // namespace

PaperDescription::PaperDescription(const std::string& title, const std::string& made_at) {
    text_ = "plenary-paper\t1\n";
    line("title", {title});
    line("date", {made_at});
}

void PaperDescription::line(std::string_view word, std::initializer_list<std::string_view> fields) {
    text_ += word;
    for (const auto field : fields)
        (text_ += '\t') += util::tab_escaped(field);
    text_ += '\n';
}

void PaperDescription::line(std::string_view word, const std::vector<std::string>& fields) {
    text_ += word;
    for (const auto& field : fields)
        (text_ += '\t') += util::tab_escaped(field);
    text_ += '\n';
}

void PaperDescription::page(double width, double height) {
    line("page", {decimal(width), decimal(height)});
}

void PaperDescription::about(const Whom& whom) {
    if (whom.name == about_.name && whom.country == about_.country)
        return;
    about_ = whom;
    line("about", {whom.name, han_of(whom.country)});
}

void PaperDescription::sheet() {
    line("sheet", {});
}

void PaperDescription::drawing(double width, double height) {
    line("drawing", {decimal(width), decimal(height)});
}

void PaperDescription::text(const PlacedBox& box, const PlacedStyle& style, const std::string& text) {
    auto fields = numbers(box);
    for (const auto& field :
         {decimal(style.size), decimal(style.least_size), std::string{style.is_bold ? "bold" : "regular"},
          std::string{style.side}, std::string{style.height}, style.colour,
          std::string{style.is_turned ? "turned" : "upright"}, text})
        fields.push_back(field);
    line("text", fields);
}

void PaperDescription::area(const PlacedBox& box, const std::string& colour) {
    auto fields = numbers(box);
    fields.push_back(colour);
    line("area", fields);
}

void PaperDescription::frame(const PlacedBox& box, const std::string& colour) {
    auto fields = numbers(box);
    fields.push_back(colour);
    line("frame", fields);
}

void PaperDescription::picture(const PlacedBox& box, const std::string& bytes) {
    auto fields = numbers(box);
    fields.push_back(util::to_base64(bytes));
    line("picture", fields);
}

void PaperDescription::code(const PlacedBox& box, const std::string& text) {
    auto fields = numbers(box);
    fields.push_back(text);
    line("code", fields);
}

std::string paper_description(const Paper& paper, const std::string& made_at) {
    constexpr double a4_short = 210;
    constexpr double a4_long = 297;
    PaperDescription out{paper.title, made_at};
    out.line("head", {paper.running_head});
    if (paper.is_landscape)
        out.page(a4_long, a4_short);
    else
        out.page(a4_short, a4_long);
    constexpr double margins = 40;
    const Describing describing{out, (paper.is_landscape ? a4_long : a4_short) - margins};
    for (const auto& block : paper.blocks)
        std::visit(describing, block);
    return out.finish();
}

} // namespace plenary::report
