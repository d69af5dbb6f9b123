#include "paper/placed.hpp"

#include <algorithm>
#include <cairo/cairo-pdf.h>
#include <cmath>
#include <numbers>
#include <pango/pangocairo.h>
#include <qrcodegen/QrCode.hpp>

namespace plenary::paper {

namespace {

/// Nothing smaller can be read; what is still too large then is cut.
constexpr double smallest = 4;
constexpr double step = 0.5;
constexpr int quiet_zone = 4; // modules, by ISO/IEC 18004

bool fits(PangoLayout* layout, double width, double height) {
    const auto extent = extent_of(layout);
    return extent.width <= width && extent.height <= height;
}

/// Wraps, then shrinks; the size at which it fits, or the smallest.
double fit(PangoLayout* layout, Type type, double width, double height) {
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    while (!fits(layout, width, height) && type.size > smallest) {
        type.size = std::max(smallest, type.size - step);
        Fonts::set_type(layout, type);
    }
    return type.size;
}

PangoAlignment aligned(PangoLayout* layout, Side side) {
    const auto* line = pango_layout_get_line_readonly(layout, 0);
    const bool is_leftwards = line != nullptr && line->resolved_dir == PANGO_DIRECTION_RTL;
    if (side == Side::centre)
        return PANGO_ALIGN_CENTER;
    return (side == Side::right) != is_leftwards ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

double top_of(Height height, double box, double text) {
    if (height == Height::middle)
        return (box - text) / 2;
    return height == Height::bottom ? box - text : 0;
}

} // namespace

void Placing::operator()(const PlacedPage&) {
    finish();
    canvas_.begin_page();
    has_page_ = true;
}

void Placing::finish() {
    if (has_page_)
        canvas_.end_page();
    has_page_ = false;
}

void Placing::operator()(const PlacedText& text) {
    const Type type{text.size, text.is_bold, text.about.han};
    const auto layout = fonts_.lay_out(text.text, type, text.about, findings_);
    const auto width = points(text.box.width);
    const auto height = points(text.box.height);
    const auto size = fit(layout.get(), type, width, height);
    const auto& who = text.about.who.empty() ? text.text : text.about.who;
    if (!fits(layout.get(), width, height))
        findings_.add({"cut", who, text.text});
    else if (size < text.least_size)
        findings_.add({"small", who, text.text, std::to_string(static_cast<int>(size))});
    if (!canvas_.draws())
        return;
    pango_layout_set_alignment(layout.get(), aligned(layout.get(), text.side));
    auto* cairo = canvas_.cairo();
    cairo_save(cairo);
    cairo_translate(cairo, points(text.box.x), points(text.box.y));
    if (text.is_turned) {
        cairo_translate(cairo, width, height);
        cairo_rotate(cairo, std::numbers::pi);
    }
    cairo_rectangle(cairo, 0, 0, width, height);
    cairo_clip(cairo);
    canvas_.set_colour(text.colour);
    canvas_.begin_tag("P");
    canvas_.text(layout.get(), 0, top_of(text.height, height, extent_of(layout.get()).height));
    canvas_.end_tag("P");
    cairo_restore(cairo);
}

void Placing::operator()(const PlacedArea& area) {
    canvas_.set_colour(area.colour);
    if (area.is_filled)
        canvas_.fill(points(area.box.x), points(area.box.y), points(area.box.width), points(area.box.height));
    else
        canvas_.frame(points(area.box.x), points(area.box.y), points(area.box.width), points(area.box.height),
                      0.5);
    canvas_.set_colour({});
}

void Placing::operator()(const PlacedCode& placed) {
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    const auto code =
        QrCode::encodeSegments(QrSegment::makeSegments(placed.text.c_str()), QrCode::Ecc::MEDIUM,
                               QrCode::MIN_VERSION, QrCode::MAX_VERSION, -1, false);
    if (!canvas_.draws())
        return;
    canvas_.set_colour({1, 1, 1});
    canvas_.fill(points(placed.box.x), points(placed.box.y), points(placed.box.width),
                 points(placed.box.height));
    canvas_.set_colour({});
    const auto side = points(std::min(placed.box.width, placed.box.height));
    const auto module = side / (code.getSize() + 2 * quiet_zone);
    auto* cairo = canvas_.cairo();
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize();) {
            const auto first = x;
            while (x < code.getSize() && code.getModule(x, y))
                ++x;
            if (x > first) // a run of dark modules is one rectangle
                cairo_rectangle(cairo, points(placed.box.x) + (first + quiet_zone) * module,
                                points(placed.box.y) + (y + quiet_zone) * module, (x - first) * module,
                                module);
            x = std::max(x, first + 1);
        }
    cairo_fill(cairo);
}

} // namespace plenary::paper
