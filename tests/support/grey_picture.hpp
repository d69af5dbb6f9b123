/// \file
/// A picture of greys, of the PGM format that pdftoppm -gray writes.
#pragma once

#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

namespace plenary::testing {

struct GreyPicture {
    std::size_t width = 0;
    std::size_t height = 0;
    std::string points; ///< row by row, each from 0, black, to 255

    explicit GreyPicture(const std::filesystem::path& file) {
        std::istringstream in{contents(file)};
        std::string kind;
        int lightest = 0;
        in >> kind >> width >> height >> lightest;
        in.get();
        points.resize(width * height);
        in.read(points.data(), static_cast<std::streamsize>(points.size()));
        REQUIRE(in.gcount() == static_cast<std::streamsize>(points.size()));
    }

    [[nodiscard]] unsigned at(std::size_t x, std::size_t y) const {
        return static_cast<unsigned char>(points.at(y * width + x));
    }

    /// What is within the box, as a picture of its own.
    void write_part(const std::filesystem::path& file, std::size_t left, std::size_t top, std::size_t right,
                    std::size_t bottom) const {
        std::string part;
        for (auto y = top; y < bottom; ++y)
            part += points.substr(y * width + left, right - left);
        write_file(file, "P5\n" + std::to_string(right - left) + " " + std::to_string(bottom - top) +
                             "\n255\n" + part);
    }
};

} // namespace plenary::testing
