#include "report/paper/paper.hpp"
#include "util/base64.hpp"
#include "util/markup.hpp"

#include <fmt/format.h>

namespace plenary::report {

namespace {

constexpr std::string_view paper_style = R"(
@page { margin: 20mm 20mm 22mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt serif } }
body { font: 11pt/1.35 "Times New Roman", "Noto Serif", serif; color: #000; margin: 1.5em auto; max-width: 46em; padding: 0 1em }
h1 { font-size: 16pt; text-align: center; margin: 1em 0 .6em; break-after: avoid }
h2 { font-size: 14pt; margin: 1.4em 0 .5em; border-bottom: 1pt solid; break-after: avoid }
h3 { font-size: 12pt; margin: 1.1em 0 .4em; break-after: avoid }
p { margin: .3em 0 }
.masthead { font-weight: bold; text-transform: uppercase }
.symbol { text-align: right }
.subtitle { text-align: center; font-weight: bold }
.note { font-size: 9pt; margin: .8em 0 }
.label { margin: 1.2em 0 .3em }
.entry { margin: 0 0 .6em; break-inside: avoid; overflow-wrap: anywhere }
.entry > :first-child { font-weight: bold }
.entry div { margin-left: 1.2em; text-indent: -1.2em }
.capitals { text-transform: uppercase }
table { border-collapse: collapse; width: 100%; margin: .6em 0; table-layout: fixed }
thead { display: table-header-group }
tr { break-inside: avoid; vertical-align: top }
th, td { border: .5pt solid #000; padding: .15em .4em; text-align: left; vertical-align: inherit; overflow-wrap: anywhere }
th { background: #e8e8e8 }
.right { text-align: right }
.strong td { font-weight: bold }
.page { break-before: page; margin-top: 0 }
.columns { column-gap: 8mm }
.drawing { margin: .8em 0; text-align: center; break-inside: avoid }
.logos { display: flex; justify-content: center; gap: 10mm; margin: 0 0 1em }
.logos img { height: 18mm; max-width: 60mm; object-fit: contain }
.drawing svg { max-width: 100%; height: auto }
.name { font-size: 28pt; font-weight: bold }
.leaf { page: leaf; break-after: page; box-sizing: border-box; height: 180mm; padding: 12mm 18mm; border: 2.2pt double; display: flex; flex-direction: column; text-align: center; margin: 0 0 1em }
.leaf:last-child { break-after: auto }
.leaf .lines { margin: auto 0 }
.leaf h1 { font-size: 26pt; margin: 0 0 .6em }
.leaf .subtitle { font-size: 18pt }
.leaf .body { font-size: 13pt }
.foot { display: flex; justify-content: space-between; align-items: flex-end; text-align: left; margin-top: 14mm }
.foot .sign { border-top: .5pt solid; padding-top: .3em; min-width: 32%; text-align: center }
@page leaf { margin: 14mm; @bottom-center { content: none } }
@media print { body { margin: 0; max-width: none; padding: 0 } }
)";

std::string inner(const Line& line) {
    std::string out;
    for (const auto& piece : line.pieces)
        out += piece.in_capitals ? "<span class=\"capitals\">" + util::markup_text(piece.text) + "</span>"
                                 : util::markup_text(piece.text);
    return out;
}

/// Set apart from what stands beside it, whatever its direction.
std::string apart(const Line& line) {
    return line.empty() ? std::string{} : "<bdi>" + inner(line) + "</bdi>";
}

class HtmlPage {
public:
    /// `millimetres`: how wide the text is on paper.
    HtmlPage(std::string& out, double millimetres) : out_(out), millimetres_(millimetres) {}

    void operator()(const Paragraph& paragraph) {
        const std::string tag = paragraph.look == Look::title ? "h1" : "p";
        open(tag, std::string{word_of(paragraph.look)});
        out_ += apart(paragraph.line) + "</" + tag + ">\n";
    }
    void operator()(const Heading& heading) {
        const std::string tag = heading.level == 1 ? "h2" : "h3";
        open(tag, "");
        out_ += apart(heading.line) + "</" + tag + ">\n";
    }
    void operator()(const PaperEntry& entry) {
        open("div", "entry");
        for (const auto& line : entry.lines)
            out_ += "<div>" + apart(line) + "</div>";
        out_ += "</div>\n";
    }
    void operator()(const PaperTable& table) {
        open("table", "");
        if (table.type_size > 0) {
            out_.pop_back();
            out_ += fmt::format(" style=\"font-size: {}pt\">", table.type_size);
        }
        out_ += "\n";
        write_widths(table);
        if (table.has_header) {
            out_ += "<thead><tr>";
            for (const auto& column : table.columns)
                out_ += "<th" + aligned(column) + ">" + util::markup_text(column.title) + "</th>";
            out_ += "</tr></thead>\n";
        }
        out_ += "<tbody>\n";
        for (const auto& row : table.rows)
            write_row(table, row);
        out_ += "</tbody></table>\n";
    }
    void operator()(const Leaf& leaf) {
        open("section", "leaf");
        out_ += "<div class=\"lines\">\n";
        for (const auto& line : leaf.lines)
            (*this)(line);
        out_ += "</div>\n<div class=\"foot\"><div>";
        for (const auto& line : leaf.left)
            out_ += "<p>" + apart(line) + "</p>";
        out_ += "</div><div class=\"sign\">" + apart(leaf.signatory) + "</div></div>\n</section>\n";
    }
    void operator()(const Drawing& drawing) {
        open("div", "drawing");
        out_ += drawing_svg(drawing) + "</div>\n";
    }
    void operator()(const LogoRow& row) {
        open("div", "logos");
        for (const auto& logo : row.logos)
            out_ += "<img alt=\"" + util::markup_text(logo.name) + "\" src=\"data:image/" +
                    (logo.is_svg ? "svg+xml" : "png") + ";base64," + util::to_base64(logo.bytes) + "\">";
        out_ += "</div>\n";
    }
    void operator()(const PageBreak&) { begins_page_ = true; }
    void operator()(const TextColumns& columns) {
        close_columns();
        if (columns.count > 1) {
            out_ += "<div class=\"columns\" style=\"columns: " + std::to_string(columns.count) + "\">\n";
            is_in_columns_ = true;
        }
    }
    void close_columns() {
        if (is_in_columns_)
            out_ += "</div>\n";
        is_in_columns_ = false;
    }

private:
    void open(const std::string& tag, std::string classes) {
        if (begins_page_)
            classes += classes.empty() ? "page" : " page";
        begins_page_ = false;
        out_ += "<" + tag + (classes.empty() ? "" : fmt::format(" class=\"{}\"", classes)) + ">";
    }
    static std::string aligned(const TableColumn& column) {
        return column.align == util::Align::right ? " class=\"right\"" : "";
    }
    void write_widths(const PaperTable& table) {
        out_ += "<colgroup>";
        for (const auto width : column_widths(table, 1000, millimetres_))
            out_ += fmt::format("<col style=\"width: {}.{}%\">", width / 10, width % 10);
        out_ += "</colgroup>\n";
    }
    void write_row(const PaperTable& table, const TableRow& row) {
        out_ += row.is_strong ? "<tr class=\"strong\"" : "<tr";
        if (table.least_height > 0)
            out_ += fmt::format(" style=\"vertical-align: middle; height: {}mm\"", table.least_height);
        out_ += ">";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            out_ += "<td" + aligned(table.columns[i]) + ">" +
                    (i < row.cells.size() ? apart(row.cells[i]) : std::string{}) + "</td>";
        out_ += "</tr>\n";
    }

    std::string& out_;
    double millimetres_;
    bool begins_page_ = false;
    bool is_in_columns_ = false;
};

} // namespace

std::string paper_html(const Paper& paper) {
    std::string out = "<!DOCTYPE html>\n<html lang=\"" + util::markup_text(paper.language) +
                      "\">\n<meta charset=\"utf-8\">\n<title>" + util::markup_text(paper.title) +
                      "</title>\n<style>" + std::string{paper_style} + "@page { size: A4 " +
                      (paper.is_landscape ? "landscape" : "portrait") + " }\n</style>\n";
    constexpr double standing = 170;
    constexpr double lying = 257;
    HtmlPage page{out, paper.is_landscape ? lying : standing};
    for (const auto& block : paper.blocks)
        std::visit(page, block);
    page.close_columns();
    return out;
}

} // namespace plenary::report
