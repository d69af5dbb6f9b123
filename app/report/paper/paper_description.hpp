/// \file
/// The description of which plenary-paper draws a PDF: a line a thing, fields with tabs between them (docs/paper.md).
#pragma once

#include "report/paper/paper.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace plenary::report {

/// In millimetres, from the upper left corner of the page.
struct PlacedBox {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
};

/// How a text stands in its box.
struct PlacedStyle {
    double size = 10;      ///< in points, where it fits
    double least_size = 7; ///< under which somebody should look at it
    bool is_bold = false;
    std::string_view side = "left";  ///< left, centre, right
    std::string_view height = "top"; ///< top, middle, bottom
    std::string colour = "000000";
    bool is_turned = false; ///< by half a turn
};

class PaperDescription {
public:
    PaperDescription(const std::string& title, const std::string& made_at);

    void page(double width, double height);
    void about(const Whom& whom);
    /// From here on things are placed on a new page.
    void sheet();
    /// What is placed from here on stands in a drawing of this size within the text.
    void drawing(double width, double height);
    void text(const PlacedBox& box, const PlacedStyle& style, const std::string& text);
    void area(const PlacedBox& box, const std::string& colour);
    void frame(const PlacedBox& box, const std::string& colour);
    /// A PNG or JPEG that fills the box.
    void picture(const PlacedBox& box, const std::string& bytes);
    /// A QR code, with its quiet zone.
    void code(const PlacedBox& box, const std::string& text);

    void line(std::string_view word, std::initializer_list<std::string_view> fields);
    void line(std::string_view word, const std::vector<std::string>& fields);

    [[nodiscard]] std::string finish() { return std::move(text_); }

private:
    std::string text_;
    Whom about_;
};

} // namespace plenary::report
