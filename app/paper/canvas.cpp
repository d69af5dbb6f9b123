#include "paper/canvas.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cairo/cairo-pdf.h>
#include <pango/pangocairo.h>

namespace plenary::paper {

namespace {

constexpr double size_step = 0.5;

} // namespace

void Canvas::end_page() const {
    if (draws())
        cairo_show_page(cairo_);
}

void Canvas::begin_tag(const char* name) const {
    if (draws())
        cairo_tag_begin(cairo_, name, nullptr);
}

void Canvas::end_tag(const char* name) const {
    if (draws())
        cairo_tag_end(cairo_, name);
}

int Canvas::bookmark(const std::string& text, int under, double y) const {
    if (!draws())
        return 0;
    const auto place = fmt::format("page={} pos=[0 {}]", page_, static_cast<int>(y));
    return cairo_pdf_surface_add_outline(surface_, under, text.c_str(), place.c_str(),
                                         static_cast<cairo_pdf_outline_flags_t>(0));
}

void Canvas::set_colour(const Colour& colour) const {
    if (draws())
        cairo_set_source_rgb(cairo_, colour.red, colour.green, colour.blue);
}

void Canvas::fill(double x, double y, double width, double height) const {
    if (!draws())
        return;
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_fill(cairo_);
}

void Canvas::frame(double x, double y, double width, double height, double thickness) const {
    if (!draws())
        return;
    cairo_set_line_width(cairo_, thickness);
    cairo_rectangle(cairo_, x, y, width, height);
    cairo_stroke(cairo_);
}

void Canvas::rule(double x, double y, double width, double thickness) const {
    if (!draws())
        return;
    cairo_set_line_width(cairo_, thickness);
    cairo_move_to(cairo_, x, y);
    cairo_line_to(cairo_, x + width, y);
    cairo_stroke(cairo_);
}

void Canvas::text(PangoLayout* layout, double x, double y) const {
    if (!draws())
        return;
    cairo_move_to(cairo_, x, y);
    pango_cairo_show_layout(cairo_, layout);
}

namespace {

double in_points(int units) {
    return static_cast<double>(units) / PANGO_SCALE;
}

} // namespace

Extent extent_of(PangoLayout* layout) {
    PangoRectangle logical;
    pango_layout_get_extents(layout, nullptr, &logical);
    return {in_points(logical.width), in_points(logical.height),
            in_points(pango_layout_get_baseline(layout))};
}

Ink ink_of(PangoLayout* layout) {
    PangoRectangle ink;
    pango_layout_get_extents(layout, &ink, nullptr);
    return {in_points(ink.y), in_points(ink.width), in_points(ink.height)};
}

double fit_width(PangoLayout* layout, Type type, double width, double least_size) {
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    while (extent_of(layout).width > width) {
        if (type.size <= least_size) {
            pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
            break;
        }
        type.size = std::max(least_size, type.size - size_step);
        Fonts::set_type(layout, type);
    }
    return type.size;
}

} // namespace plenary::paper
