/// \file
/// Pages that things are drawn on, in points. A first pass only measures, so that what cannot be drawn is known before anything
/// is, and how many pages there are.
#pragma once

#include "paper/description.hpp"
#include "paper/fonts.hpp"

#include <string>
#include <string_view>

using cairo_t = struct _cairo;                 // NOLINT: the name is cairo's
using cairo_surface_t = struct _cairo_surface; // NOLINT

namespace plenary::paper {

constexpr double points_a_millimetre = 72 / 25.4;
constexpr double points(double millimetres) {
    return millimetres * points_a_millimetre;
}

class Canvas {
public:
    /// Only measures.
    Canvas() = default;
    Canvas(cairo_t* cairo, cairo_surface_t* surface) : cairo_(cairo), surface_(surface) {}

    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] bool draws() const { return cairo_ != nullptr; }
    [[nodiscard]] cairo_t* cairo() const { return cairo_; }

    void begin_page() { ++page_; }
    void end_page() const;

    /// What stands between them is one thing of the document's structure.
    void begin_tag(const char* name) const;
    void end_tag(const char* name) const;
    /// A bookmark at this height of the page; its number, under which others may stand.
    int bookmark(const std::string& text, int under, double y) const;

    void set_colour(const Colour& colour) const;
    void fill(double x, double y, double width, double height) const;
    void frame(double x, double y, double width, double height, double thickness) const;
    void rule(double x, double y, double width, double thickness) const;
    /// The upper left corner of the text.
    void text(PangoLayout* layout, double x, double y) const;

private:
    cairo_t* cairo_ = nullptr;
    cairo_surface_t* surface_ = nullptr;
    int page_ = 0;
};

/// How large the text is as it is laid out.
struct Extent {
    double width = 0;
    double height = 0;
    double baseline = 0; ///< of its first line
};
Extent extent_of(PangoLayout* layout);

/// What is drawn of it: it may need more room than its fonts ask for, or less.
struct Ink {
    double top = 0; ///< below the top of the extent; above it where it is less than 0
    double width = 0;
    double height = 0;
};
Ink ink_of(PangoLayout* layout);

/// Wraps the text to a width. Where a word is wider, the type becomes smaller, down to the least size, behind which words
/// are parted; gives back the size.
double fit_width(PangoLayout* layout, Type type, double width, double least_size);

} // namespace plenary::paper
