/// \file
/// Texts of any letters, for properties.
#pragma once

#include "util/utf8.hpp"

#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <vector>

namespace plenary::testing {

/// Text in which the code points that make trouble are frequent.
inline rc::Gen<std::string> any_text() {
    const auto range = [](std::uint32_t from, std::uint32_t below) {
        return rc::gen::inRange<std::uint32_t>(from, below);
    };
    const auto code_point =
        rc::gen::oneOf(range(0, 0x80), range(0x80, 0x250), range(0x300, 0x370), range(0x400, 0x530),
                       range(0x600, 0x700), range(0x1100, 0x1200), range(0x1E00, 0x2070),
                       range(0x3040, 0x3100), range(0xD7B0, 0x11000), range(0x1D400, 0x1D800));
    return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(code_point),
                        [](const std::vector<std::uint32_t>& code_points) {
                            std::string text;
                            for (const std::uint32_t value : code_points) {
                                util::append_utf8(text, value);
                            }
                            return text;
                        });
}

} // namespace plenary::testing
