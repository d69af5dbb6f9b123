#include "paper/placed.hpp"

#include "paper/picture.hpp"

#include <algorithm>
#include <cairo/cairo-pdf.h>
#include <cmath>
#include <numbers>
#include <pango/pangocairo.h>
#include <qrcodegen/QrCode.hpp>
#include <vector>

namespace plenary::paper {

namespace {

/// Nothing smaller can be read; what is still too large then is cut.
constexpr double smallest = 4;
constexpr double step = 0.5;
constexpr int quiet_zone = 4; // modules, by ISO/IEC 18004

/// The room of a line of Latin letters, by their size. Fonts of other scripts ask for much more than most of their letters
/// need, and letters such as those of Khmer need more than their fonts ask for.
constexpr double usual_line = 1.37;

/// From top to bottom as it has to be seen: of one line not more than a Latin one takes, but all of what is drawn.
double height_of(PangoLayout* layout, double size) {
    const auto asked = extent_of(layout).height;
    const auto drawn = ink_of(layout).height;
    const bool is_one_line = pango_layout_get_line_count(layout) == 1;
    return std::max(drawn, is_one_line ? std::min(asked, usual_line * size) : asked);
}

bool fits(PangoLayout* layout, double size, double width, double height) {
    return std::max(extent_of(layout).width, ink_of(layout).width) <= width &&
           height_of(layout, size) <= height;
}

/// Wraps, then shrinks; the size at which it fits, or the smallest.
double fit_wrapped(PangoLayout* layout, Type type, double width, double height) {
    if (fits(layout, type.size, width, height))
        return type.size;
    // The largest of the sizes at which it fits: the smaller, the less room it takes.
    const auto whole = type.size;
    const auto fits_at = [&](int steps) {
        type.size = std::max(smallest, whole - steps * step);
        Fonts::set_type(layout, type);
        return fits(layout, type.size, width, height);
    };
    int too_large = 0;
    int small_enough = static_cast<int>(std::ceil((whole - smallest) / step));
    while (small_enough - too_large > 1) {
        const auto middle = (too_large + small_enough) / 2;
        (fits_at(middle) ? small_enough : too_large) = middle;
    }
    (void)fits_at(small_enough);
    return type.size;
}

/// Words are parted only where whole ones could hardly be read, and parts can.
double fit(PangoLayout* layout, const Type& type, double width, double height) {
    constexpr double readable = 10;
    const auto fit_by = [&](PangoWrapMode wrap) {
        pango_layout_set_wrap(layout, wrap);
        Fonts::set_type(layout, type);
        return fit_wrapped(layout, type, width, height);
    };
    pango_layout_set_width(layout, static_cast<int>(width * PANGO_SCALE));
    const auto whole = fit_by(PANGO_WRAP_WORD);
    const bool is_whole = fits(layout, whole, width, height);
    if (is_whole && whole >= (type.size > readable ? readable : smallest))
        return whole;
    const auto parted = fit_by(PANGO_WRAP_WORD_CHAR);
    return is_whole && parted <= whole ? fit_by(PANGO_WRAP_WORD) : parted;
}

PangoAlignment aligned(PangoLayout* layout, Side side) {
    const auto* line = pango_layout_get_line_readonly(layout, 0);
    const bool is_leftwards = line != nullptr && line->resolved_dir == PANGO_DIRECTION_RTL;
    if (side == Side::centre)
        return PANGO_ALIGN_CENTER;
    return (side == Side::right) != is_leftwards ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

/// Dark modules that stand together as a rectangle.
struct DarkArea {
    int x;
    int y;
    int width;
    int height;
};

/// Rectangles that cover the dark modules, each once: as wide as can be, then as high.
std::vector<DarkArea> dark_areas(const qrcodegen::QrCode& code) {
    const auto size = code.getSize();
    std::vector<bool> is_open(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    const auto at = [&](int x, int y) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x);
    };
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            is_open[at(x, y)] = code.getModule(x, y);
    std::vector<DarkArea> areas;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            if (!is_open[at(x, y)])
                continue;
            DarkArea area{x, y, 1, 1};
            while (x + area.width < size && is_open[at(x + area.width, y)])
                ++area.width;
            const auto is_row_open = [&](int row) {
                for (int column = x; column < x + area.width; ++column)
                    if (!is_open[at(column, row)])
                        return false;
                return true;
            };
            while (y + area.height < size && is_row_open(y + area.height))
                ++area.height;
            for (int row = y; row < y + area.height; ++row)
                for (int column = x; column < x + area.width; ++column)
                    is_open[at(column, row)] = false;
            areas.push_back(area);
        }
    return areas;
}

/// From the points of a picture as a camera stored them to those of the picture upright.
cairo_matrix_t to_upright(int orientation, double width, double height) {
    switch (orientation) {
    case 2:
        return {-1, 0, 0, 1, width, 0};
    case 3:
        return {-1, 0, 0, -1, width, height};
    case 4:
        return {1, 0, 0, -1, 0, height};
    case 5:
        return {0, 1, 1, 0, 0, 0};
    case 6:
        return {0, 1, -1, 0, height, 0};
    case 7:
        return {0, -1, -1, 0, height, width};
    case 8:
        return {0, -1, 1, 0, 0, width};
    default:
        return {1, 0, 0, 1, 0, 0};
    }
}

/// Where a text begins in a box so that all that is drawn of it is within.
double top_of(Height height, double box, PangoLayout* layout) {
    const auto asked = extent_of(layout).height;
    const auto ink = ink_of(layout);
    double top = 0;
    if (height == Height::middle)
        top = asked > box ? (box - ink.height) / 2 - ink.top : (box - asked) / 2;
    else if (height == Height::bottom)
        top = box - asked;
    return std::max(std::min(top, box - ink.top - ink.height), -ink.top);
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

const FittedText& Placing::fitted(const PlacedText& text) {
    auto& known = fitted_[{text.text, text.size, text.is_bold, text.about.han, text.box.width,
                           text.box.height, static_cast<int>(text.side)}];
    if (known.layout)
        return known;
    const Type type{text.size, text.is_bold, text.about.han};
    known.layout = fonts_.lay_out(text.text, type, text.about, findings_);
    auto* layout = known.layout.get();
    known.size = fit(layout, type, points(text.box.width), points(text.box.height));
    known.is_whole = fits(layout, known.size, points(text.box.width), points(text.box.height));
    pango_layout_set_alignment(layout, aligned(layout, text.side));
    return known;
}

void Placing::operator()(const PlacedText& text) {
    const auto& known = fitted(text);
    const auto& who = text.about.who.empty() ? text.text : text.about.who;
    if (!known.is_whole)
        findings_.add({"cut", who, text.text});
    else if (pango_layout_get_wrap(known.layout.get()) == PANGO_WRAP_WORD_CHAR)
        findings_.add({"parted", who, text.text});
    else if (known.size < text.least_size)
        findings_.add({"small", who, text.text, std::to_string(static_cast<int>(known.size))});
    if (!canvas_.draws())
        return;
    auto* layout = known.layout.get();
    const auto width = points(text.box.width);
    const auto height = points(text.box.height);
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
    canvas_.text(layout, 0, top_of(text.height, height, layout));
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
    if (!canvas_.draws())
        return;
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    const auto code =
        QrCode::encodeSegments(QrSegment::makeSegments(placed.text.c_str()), QrCode::Ecc::MEDIUM,
                               QrCode::MIN_VERSION, QrCode::MAX_VERSION, -1, false);
    canvas_.set_colour({1, 1, 1});
    canvas_.fill(points(placed.box.x), points(placed.box.y), points(placed.box.width),
                 points(placed.box.height));
    canvas_.set_colour({});
    const auto side = points(std::min(placed.box.width, placed.box.height));
    const auto module = side / (code.getSize() + 2 * quiet_zone);
    auto* cairo = canvas_.cairo();
    for (const auto& area : dark_areas(code))
        cairo_rectangle(cairo, points(placed.box.x) + (area.x + quiet_zone) * module,
                        points(placed.box.y) + (area.y + quiet_zone) * module, area.width * module,
                        area.height * module);
    cairo_fill(cairo);
}

void Placing::operator()(const PlacedPicture& placed) {
    const auto picture = picture_of(placed.bytes);
    if (!picture.surface) {
        findings_.add_error({"bad-picture", placed.about.who});
        return;
    }
    if (!canvas_.draws())
        return;
    const double width = cairo_image_surface_get_width(picture.surface.get());
    const double height = cairo_image_surface_get_height(picture.surface.get());
    const bool lies = picture.orientation > 4;
    const auto upright_width = lies ? height : width;
    const auto upright_height = lies ? width : height;
    const auto box_width = points(placed.box.width);
    const auto box_height = points(placed.box.height);
    const auto scale = std::max(box_width / upright_width, box_height / upright_height);
    auto* cairo = canvas_.cairo();
    cairo_save(cairo);
    cairo_translate(cairo, points(placed.box.x), points(placed.box.y));
    cairo_rectangle(cairo, 0, 0, box_width, box_height);
    cairo_clip(cairo);
    cairo_translate(cairo, (box_width - upright_width * scale) / 2,
                    (box_height - upright_height * scale) / 2);
    cairo_scale(cairo, scale, scale);
    const auto upright = to_upright(picture.orientation, width, height);
    cairo_transform(cairo, &upright);
    cairo_set_source_surface(cairo, picture.surface.get(), 0, 0);
    cairo_paint(cairo);
    cairo_restore(cairo);
}

} // namespace plenary::paper
