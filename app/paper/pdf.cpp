#include "paper/pdf.hpp"

#include "paper/flow.hpp"
#include "paper/placed.hpp"

#include <algorithm>
#include <cairo/cairo-pdf.h>
#include <new>
#include <stdexcept>

namespace plenary::paper {

namespace {

cairo_status_t take(void* closure, const unsigned char* bytes, unsigned int count) {
    try {
        static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(bytes), count);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) {
        return CAIRO_STATUS_WRITE_ERROR;
    }
}

bool is_placed(const Description& description) {
    return std::any_of(description.blocks.begin(), description.blocks.end(),
                       [](const Block& block) { return std::holds_alternative<PlacedPage>(block); });
}

/// How many pages were drawn, or would be, of each part.
std::vector<int> draw(const Description& description, const Fonts& fonts, FittedTexts& fitted,
                      Findings& findings, Canvas canvas, const std::vector<int>& pages) {
    const auto all = [&](auto& writer) {
        for (const auto& block : description.blocks)
            std::visit(writer, block);
        writer.finish();
    };
    if (is_placed(description)) {
        Placing placing{canvas, fonts, fitted, findings};
        all(placing);
        return {canvas.page()};
    }
    Flow flow{canvas, fonts, fitted, findings, description, pages};
    all(flow);
    return flow.pages();
}

struct Destroyed {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};

} // namespace

std::string pdf_of(const Description& description, const Fonts& fonts, Findings& findings) {
    FittedTexts fitted;
    const auto pages = draw(description, fonts, fitted, findings, Canvas{}, {});
    if (findings.has_errors() || description.is_checked_only)
        return {};
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, Destroyed> surface{cairo_pdf_surface_create_for_stream(
        take, &bytes, points(description.page_width), points(description.page_height))};
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, description.title.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATOR, "plenary");
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   description.date.empty() ? "1970-01-01T00:00:00Z"
                                                            : description.date.c_str());
    {
        const std::unique_ptr<cairo_t, Destroyed> cairo{cairo_create(surface.get())};
        cairo_tag_begin(cairo.get(), "Document", nullptr);
        draw(description, fonts, fitted, findings, Canvas{cairo.get(), surface.get()}, pages);
        cairo_tag_end(cairo.get(), "Document");
        if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(cairo_status_to_string(cairo_status(cairo.get())));
    }
    cairo_surface_finish(surface.get());
    if (const auto status = cairo_surface_status(surface.get()); status != CAIRO_STATUS_SUCCESS)
        throw std::runtime_error(cairo_status_to_string(status));
    return bytes;
}

} // namespace plenary::paper
