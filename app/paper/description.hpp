/// \file
/// What is to be drawn, as plenary describes it: lines of fields with tabs between them. `docs/paper.md` has the lines.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plenary::paper {

/// Of whom, or what, is drawn; so that whoever made the document finds them when something cannot be.
struct About {
    std::string who;
    std::string han = "sc"; ///< how their Han characters are drawn: sc, tc, hk, jp or kr
};

enum class Look { masthead, symbol, title, subtitle, body, note, label, name };
enum class Side { left, centre, right };
enum class Height { top, middle, bottom };

struct Paragraph {
    Look look = Look::body;
    std::string text;
};

struct Heading {
    int level = 1;
    std::string text;
};

/// Lines that no page parts; the first is a name.
struct Entry {
    About about;
    std::vector<std::string> lines;
};

struct Column {
    double width = 1; ///< in proportion to the others
    Side side = Side::left;
    std::string title;
};

struct Row {
    About about;
    bool is_strong = false;
    std::vector<std::string> cells;
};

struct Table {
    bool has_header = true;
    double least_height = 0; ///< of a row, in millimetres
    double type_size = 0;    ///< in points; 0: as tables are
    std::vector<Column> columns;
    std::vector<Row> rows;
};

struct PageBreak {
    bool begins_part = false; ///< whose pages are counted from 1
};

struct TextColumns {
    int count = 1;
};

/// In millimetres, from the upper left corner of the page.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

struct Colour {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// From here on things are placed on a page of their own.
struct PlacedPage {};

/// A text that is wrapped, then made smaller, until it fits its box.
struct PlacedText {
    About about;
    Box box;
    double size = 0;       ///< in points, at most
    double least_size = 0; ///< under which somebody should look at it
    bool is_bold = false;
    Side side = Side::left;
    Height height = Height::top;
    Colour colour;
    bool is_turned = false; ///< by half a turn
    std::string text;
};

struct PlacedArea {
    Box box;
    Colour colour;
    bool is_filled = true; ///< else only its edge is drawn
};

struct PlacedCode {
    Box box; ///< with the quiet zone
    std::string text;
};

/// A photo that fills its box; what of it does not fit is cut at the edges.
struct PlacedPicture {
    About about;
    Box box;
    std::string bytes; ///< of a PNG or JPEG
};

/// What stands together within the text; places are from its upper left corner.
struct Drawing {
    double width = 0; ///< in millimetres; made smaller where the text is narrower
    double height = 0;
    std::vector<std::variant<PlacedText, PlacedArea, PlacedCode, PlacedPicture>> parts;
};

using Block = std::variant<Paragraph, Heading, Entry, Table, Drawing, PageBreak, TextColumns, PlacedPage,
                           PlacedText, PlacedArea, PlacedCode, PlacedPicture>;

struct Description {
    std::string title;
    std::string running_head;
    std::string date;             ///< YYYY-MM-DDTHH:MM:SSZ, when it was made; may be empty
    bool is_checked_only = false; ///< nothing is drawn: only whether it could be
    double page_width = 210;
    double page_height = 297;
    std::vector<Block> blocks;
};

/// A description that is not as it must be.
struct DescriptionError : std::runtime_error {
    DescriptionError(std::size_t number, const std::string& what) : std::runtime_error(what), line(number) {}
    std::size_t line;
};

/// Throws DescriptionError.
Description read_description(std::string_view text);

} // namespace plenary::paper
