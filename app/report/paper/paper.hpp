/// \file
/// A document that goes on paper, described once: what stands in it, in its order. How it looks as text, as a page,
/// in Word or as a workbook is up to those who write it (paper_text, paper_html, paper_docx, paper_description).
#pragma once

#include "util/sheet.hpp"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plenary::report {

struct Piece {
    std::string text;
    bool in_capitals = false; ///< shown so, kept as it is written
};

/// A field: what stands by itself, whatever the direction in which its neighbours are written.
struct Line {
    std::vector<Piece> pieces;

    Line() = default;
    Line(std::string text) { // NOLINT(google-explicit-constructor): most lines are a text
        if (!text.empty())
            pieces.push_back({std::move(text)});
    }
    Line(const char* text) : Line(std::string{text}) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool empty() const { return pieces.empty(); }
    /// As it is written, or as it is shown.
    [[nodiscard]] std::string written() const;
    [[nodiscard]] std::string shown() const;
};

/// What a paragraph is to the document; each is a style of its own.
enum class Look { masthead, symbol, title, subtitle, body, note, label, name };

/// Its name in descriptions and style sheets.
constexpr std::string_view word_of(Look look) {
    switch (look) {
    case Look::masthead:
        return "masthead";
    case Look::symbol:
        return "symbol";
    case Look::title:
        return "title";
    case Look::subtitle:
        return "subtitle";
    case Look::body:
        return "body";
    case Look::note:
        return "note";
    case Look::label:
        return "label";
    case Look::name:
        return "name";
    }
    return {};
}

struct Paragraph {
    Look look = Look::body;
    Line line;
};

struct Heading {
    int level = 1; ///< 1 or 2
    Line line;
};

/// Whom a part of a document is about: so that they are named where something of it cannot be printed, and their
/// characters are drawn as in their country.
struct Whom {
    std::string name;
    std::string country; ///< ISO 3166-1 alpha-3, or another code of a delegation
};

/// A person, or another thing of several lines that no page parts. The first is what it is called.
struct PaperEntry {
    std::vector<Line> lines;
    Whom whom = {};
};

struct TableColumn {
    std::string title;
    int width = 1; ///< in proportion to the other columns
    util::Align align = util::Align::left;
};

struct TableRow {
    std::vector<Line> cells;
    bool is_strong = false; ///< a total
    Whom whom = {};
};

/// A table whose header is repeated on each page, and whose rows no page parts.
struct PaperTable {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    int least_height = 0; ///< of a row, in millimetres; 0: as its text needs
    bool has_header = true;
    int type_size = 0; ///< in points; 0: as tables are
};

/// The widths of its columns where all have `whole`, which is so many millimetres: in proportion, but none narrower than
/// the longest word of its header, as far as there is room.
std::vector<int> column_widths(const PaperTable& table, int whole, double millimetres);

/// A page of its own, framed, with its lines in its middle and a place to sign at its foot: a certificate. A document that has
/// any has nothing else.
struct Leaf {
    std::vector<Paragraph> lines;
    std::vector<Line> left; ///< at its foot; the first above the line, as who signs is on the other side
    Line signatory;         ///< under the line on which is signed
    Whom whom = {};
};

/// A rectangle of a drawing, filled, with an edge, or with a text in its middle or at its side. In millimetres.
struct DrawnPart {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    std::string fill = {}; ///< RRGGBB; empty: none
    bool has_edge = false;
    std::string text = {}; ///< as large as `size` where it fits
    double size = 9;       ///< in points
    bool is_bold = false;
    std::string_view side = "centre"; ///< left, centre, right
    std::string colour = "000000";    ///< of the text
};

/// Drawn to scale, such as a chart or a plan of a room; narrower where the page is. What it shows stands in words and
/// figures, too: a text of the document has no drawings.
struct Drawing {
    double width = 0;
    double height = 0;
    std::vector<DrawnPart> parts;
    std::string told; ///< what it shows, for those who do not see it
};

/// A picture of somebody who pays or calls the meeting.
struct Logo {
    std::string name;    ///< of its file
    std::string bytes;   ///< of a PNG, or an SVG
    bool is_svg = false; ///< pages of HTML take it, others do not
    double width = 0;    ///< in proportion to `height`; 0: not known
    double height = 0;
};

/// Side by side at the top of a document. A text has none.
struct LogoRow {
    std::vector<Logo> logos;
};

struct PageBreak {
    bool begins_part = false; ///< whose pages are counted from 1, as if it were a document of its own
};

/// From here on the text runs in so many columns.
struct TextColumns {
    int count = 1;
};

using Block =
    std::variant<Paragraph, Heading, PaperEntry, PaperTable, Leaf, Drawing, LogoRow, PageBreak, TextColumns>;

struct Paper {
    std::string title;        ///< of the file
    std::string language;     ///< of what the program says in it: en, fr, es or ru
    std::string running_head; ///< at the top of each page; may be empty
    bool is_landscape = false;
    std::vector<Block> blocks;
    util::Sheet sheet;                 ///< the same as a table, for workbooks
    std::vector<std::string> warnings; ///< what whoever makes it should look at first

    template<class... Parts>
    void add(Look look, Parts&&... parts) {
        blocks.push_back(Paragraph{look, Line{std::forward<Parts>(parts)...}});
    }
};

/// The rows of a table as a workbook has them.
util::Sheet sheet_of_table(const PaperTable& table);

/// Lines for reading.
std::string paper_text(const Paper& paper);

/// A page of HTML that prints as a document: on A4, with headers of tables repeated.
std::string paper_html(const Paper& paper);

/// The drawing as a picture of its own (SVG 1.1), or to stand within a page of HTML.
std::string drawing_svg(const Drawing& drawing);

/// A file within a package of Office Open XML (ECMA-376).
struct PackagePart {
    std::string name;
    std::string content;
};

/// What plenary-paper makes a PDF of. `made_at`: when the PDF says that it was made, as YYYY-MM-DDTHH:MM:SSZ.
std::string paper_description(const Paper& paper, const std::string& made_at);

/// The parts of a DOCX. Nothing in them tells when they were made.
std::vector<PackagePart> paper_docx(const Paper& paper);

} // namespace plenary::report
