#include "paper/picture.hpp"

#include <algorithm>
#include <cairo/cairo.h>
#include <cstdlib>
#include <cstring>
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

/// What is to be known of a JPEG before it is drawn.
struct Jpeg {
    int width = 0;
    int height = 0;
    int orientation = 1;
    bool is_whole = false;
};

/// The orientation by Exif (CIPA DC-008, 4.6): entries of twelve bytes in the first directory of a TIFF.
int orientation_in(std::string_view segment) {
    constexpr std::string_view head{"Exif\0\0", 6};
    if (!segment.starts_with(head))
        return 1;
    const auto tiff = segment.substr(head.size());
    const bool is_little = tiff.starts_with("II");
    const auto word = [&](std::size_t at) {
        return is_little ? byte_at(tiff, at + 1) << 8U | byte_at(tiff, at) : word_at(tiff, at);
    };
    const auto directory = is_little ? word(6) << 16U | word(4) : word(4) << 16U | word(6);
    constexpr unsigned orientation_tag = 0x0112;
    constexpr std::size_t bytes_an_entry = 12;
    for (std::size_t i = 0; i < word(directory); ++i) {
        const auto entry = directory + 2 + i * bytes_an_entry;
        if (word(entry) == orientation_tag)
            return std::clamp(static_cast<int>(word(entry + 8)), 1, 8);
    }
    return 1;
}

/// By its segments (ITU-T T.81, B.1.1.3) up to where the scan begins; the end of the picture stands behind that.
Jpeg read_jpeg(std::string_view bytes) {
    constexpr std::string_view end_of_picture = "\xFF\xD9";
    Jpeg read;
    for (std::size_t at = 2; at + 9 < bytes.size();) {
        if (byte_at(bytes, at) != 0xFF)
            return {};
        const auto marker = byte_at(bytes, at + 1);
        if (marker == 0xDA) {
            read.is_whole = bytes.find(end_of_picture, at) != std::string_view::npos;
            return read;
        }
        const auto length = std::max(2U, word_at(bytes, at + 2));
        const bool is_frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (is_frame) {
            read.width = static_cast<int>(word_at(bytes, at + 7));
            read.height = static_cast<int>(word_at(bytes, at + 5));
        } else if (marker == 0xE1)
            read.orientation = orientation_in(bytes.substr(at + 4, length - 2));
        at += 2 + length;
    }
    return {};
}

Picture jpeg(std::string_view bytes) {
    const auto read = read_jpeg(bytes);
    if (!read.is_whole || !is_acceptable(read.width, read.height))
        return {};
    // The points are never looked at: the file itself goes into the PDF.
    PictureSurface surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, read.width, read.height)};
    auto* copy = static_cast<unsigned char*>(std::malloc(bytes.size()));
    if (copy == nullptr)
        return {};
    std::memcpy(copy, bytes.data(), bytes.size());
    if (cairo_surface_set_mime_data(surface.get(), CAIRO_MIME_TYPE_JPEG, copy, bytes.size(), std::free,
                                    copy) != CAIRO_STATUS_SUCCESS) {
        std::free(copy);
        return {};
    }
    return {std::move(surface), read.orientation};
}

cairo_status_t give(void* closure, unsigned char* out, unsigned int count) {
    auto& left = *static_cast<std::string_view*>(closure);
    if (left.size() < count)
        return CAIRO_STATUS_READ_ERROR;
    std::memcpy(out, left.data(), count);
    left.remove_prefix(count);
    return CAIRO_STATUS_SUCCESS;
}

Picture png(std::string_view bytes) {
    const auto high = [&](std::size_t at) {
        return static_cast<long>(word_at(bytes, at)) << 16L | static_cast<long>(word_at(bytes, at + 2));
    };
    if (!is_acceptable(high(16), high(20))) // of its first chunk, IHDR
        return {};
    PictureSurface surface{cairo_image_surface_create_from_png_stream(give, &bytes)};
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return {};
    return {std::move(surface)};
}

} // namespace

void SurfaceFree::operator()(cairo_surface_t* surface) const {
    cairo_surface_destroy(surface);
}

Picture picture_of(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xD8"))
        return jpeg(bytes);
    if (bytes.starts_with("\x89PNG\r\n\x1A\n"))
        return png(bytes);
    return {};
}

} // namespace plenary::paper
