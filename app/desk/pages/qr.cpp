#include "desk/pages/qr.hpp"

#include "util/markup.hpp"

#include <fmt/format.h>

#include <array>
#include <qrcodegen/QrCode.hpp>

namespace plenary::desk {

namespace {

using qrcodegen::QrCode;

constexpr int quiet_zone = 4; // modules

QrCode qr_of(const std::string& text) {
    return QrCode::encodeText(text.c_str(), QrCode::Ecc::MEDIUM);
}

} // namespace

std::string qr_in_blocks(const std::string& text) {
    constexpr std::array<std::string_view, 4> blocks{" ", "▄", "▀", "█"};
    const auto code = qr_of(text);
    const auto end = code.getSize() + quiet_zone;
    const auto is_light = [&](int x, int y) { return y < end && !code.getModule(x, y); };
    std::string lines;
    for (int y = -quiet_zone; y < end; y += 2) {
        for (int x = -quiet_zone; x < end; ++x)
            lines += blocks.at((is_light(x, y) ? 2U : 0U) + (is_light(x, y + 1) ? 1U : 0U));
        lines += '\n';
    }
    return lines;
}

std::string qr_picture(const std::string& text, std::string_view label) {
    constexpr int points_for_module = 6;
    const auto code = qr_of(text);
    const auto side = code.getSize() + 2 * quiet_zone;
    std::string dark;
    for (int y = 0; y < code.getSize(); ++y)
        for (int x = 0; x < code.getSize(); ++x)
            if (code.getModule(x, y))
                dark += fmt::format("M{} {}h1v1h-1z", x + quiet_zone, y + quiet_zone);
    return fmt::format("<svg role=\"img\" aria-label=\"{}\" width=\"{}\" height=\"{}\" viewBox=\"0 0 {} {}\" "
                       "shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{}v{}h-{}z\"/>"
                       "<path fill=\"#000\" d=\"{}\"/></svg>\n",
                       util::markup_text(label), side * points_for_module, side * points_for_module, side,
                       side, side, side, side, dark);
}

} // namespace plenary::desk
