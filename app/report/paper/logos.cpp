#include "report/paper/logos.hpp"

#include <algorithm>

namespace plenary::report {

namespace {

/// Width and height by the first chunk of a PNG (ISO/IEC 15948, 11.2.2).
std::optional<std::pair<double, double>> size_of_png(std::string_view bytes) {
    constexpr std::string_view signature{"\x89PNG\r\n\x1a\n"};
    constexpr std::size_t width_at = 16;
    constexpr std::size_t height_at = 20;
    constexpr std::size_t least = 33;
    if (!bytes.starts_with(signature) || bytes.size() < least)
        return std::nullopt;
    const auto number = [&](std::size_t at) {
        double value = 0;
        for (std::size_t i = 0; i < 4; ++i)
            value = value * 256 + static_cast<unsigned char>(bytes[at + i]);
        return value;
    };
    const std::pair size{number(width_at), number(height_at)};
    return size.first > 0 && size.second > 0 ? std::optional{size} : std::nullopt;
}

} // namespace

std::optional<Logo> read_logo(const std::string& name, std::string bytes) {
    if (const auto size = size_of_png(bytes))
        return Logo{name, std::move(bytes), false, size->first, size->second};
    constexpr std::size_t head = 4'096;
    const auto begins = std::string_view{bytes}.substr(0, head);
    if (begins.find("<svg") == std::string_view::npos || begins.find('\0') != std::string_view::npos)
        return std::nullopt;
    return Logo{name, std::move(bytes), true};
}

std::vector<LogoPlace> places_of(const LogoRow& row, double most_width) {
    constexpr double between = 10;
    std::vector<LogoPlace> places;
    double whole = between * static_cast<double>(row.logos.size() - 1);
    for (const auto& logo : row.logos)
        whole += logo.height > 0 ? logo_height * logo.width / logo.height : logo_height;
    const auto scale = std::min(1.0, most_width / whole);
    auto x = (most_width - whole * scale) / 2;
    for (const auto& logo : row.logos) {
        const auto height = logo_height * scale;
        const auto width = logo.height > 0 ? height * logo.width / logo.height : height;
        places.push_back({x, width, height});
        x += width + between * scale;
    }
    return places;
}

} // namespace plenary::report
