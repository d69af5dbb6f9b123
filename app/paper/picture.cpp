#include "paper/picture.hpp"

#include <algorithm>
#include <cairo/cairo.h>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <utility>

namespace plenary::paper {

namespace {

constexpr long most_points = 20'000'000;

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

unsigned word_at(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) << 8U | byte_at(bytes, at + 1);
}

bool is_acceptable(long width, long height) {
    return width > 0 && height > 0 && width * height <= most_points;
}

/// Width and height by the frame header (ITU-T T.81, B.2.2).
std::optional<std::pair<int, int>> size_of_jpeg(std::string_view bytes) {
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (byte_at(bytes, at) != 0xFF)
            return std::nullopt;
        const auto marker = byte_at(bytes, at + 1);
        const bool is_frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame)
            return std::pair{static_cast<int>(word_at(bytes, at + 7)),
                             static_cast<int>(word_at(bytes, at + 5))};
        at += 2 + std::max(2U, word_at(bytes, at + 2));
    }
    return std::nullopt;
}

PictureSurface jpeg(std::string_view bytes) {
    const auto size = size_of_jpeg(bytes);
    if (!size || !is_acceptable(size->first, size->second))
        return nullptr;
    // The points are never looked at: the file itself goes into the PDF.
    PictureSurface surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, size->first, size->second)};
    auto* copy = static_cast<unsigned char*>(std::malloc(bytes.size()));
    if (copy == nullptr)
        return nullptr;
    std::memcpy(copy, bytes.data(), bytes.size());
    if (cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG, copy, bytes.size(), std::free,
                                    copy) != CAIRO_STATUS_SUCCESS) {
        std::free(copy);
        return nullptr;
    }
    return surface;
}

cairo_status_t give(void* closure, unsigned char* out, unsigned int count) {
    auto& left = *static_cast<std::string_view*>(closure);
    if (left.size() < count)
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(out, left.data(), count);
    left.remove_prefix(count);
    return CAIRO_STATUS_SUCCESS;
}

PictureSurface png(std::string_view bytes) {
    const auto high = [&](std::size_t at) {
        return static_cast<long>(word_at(bytes, at)) << 16L | static_cast<long>(word_at(bytes, at + 2));
    };
    if (!is_acceptable(high(16), high(20))) // of its first chunk, IHDR
        return nullptr;
    PictureSurface surface{cairo_image_surface_create_from_png_stream(give, &bytes)};
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? std::move(surface) : nullptr;
}

} // namespace

void SurfaceFree::operator()(cairo_surface_t* surface) const {
    cairo_surface_destroy(surface);
}

PictureSurface picture_of(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xD8"))
        return jpeg(bytes);
    if (bytes.starts_with("\x89PNG\r\n\x1A\n"))
        return png(bytes);
    return nullptr;
}

} // namespace plenary::paper
