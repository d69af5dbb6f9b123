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

/// Ready to be drawn; a JPEG stands in the PDF as it is. Null where the bytes are neither, or the picture has more than 20
/// million points.
PictureSurface picture_of(std::string_view bytes);

} // namespace plenary::paper
