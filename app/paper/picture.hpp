/// \file
/// Pictures as they come from cameras: PNG and JPEG.
#pragma once

#include <memory>
#include <string_view>

using cairo_surface_t = struct _cairo_surface; // NOLINT: the name is cairo's

namespace plenary::paper {

struct SurfaceFree {
    void operator()(cairo_surface_t* surface) const;
};
using PictureSurface = std::unique_ptr<cairo_surface_t, SurfaceFree>;

struct Picture {
    PictureSurface surface;
    /// how a camera was held, from 1 to 8, by Exif: 6 is to be turned clockwise to be upright
    int orientation = 1;
};

/// Ready to be drawn; a JPEG stands in the PDF as it is. Without surface where the bytes are neither, the file does not go on to its
/// end, or the picture has more than 20 million points.
Picture picture_of(std::string_view bytes);

} // namespace plenary::paper
