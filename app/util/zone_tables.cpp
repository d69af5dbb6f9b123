/// \file
/// What stands beside the zones in the tz database: which country uses which, and the version.
#include "util/file.hpp"
#include "util/zone.hpp"

#include <algorithm>
#include <cstdlib>

namespace plenary::util {

namespace {

constexpr std::size_t largest_table = 1 << 20;

} // namespace

std::filesystem::path zone_folder() {
    const char* folder = std::getenv("TZDIR");
    return folder != nullptr && *folder != '\0' ? folder : "/usr/share/zoneinfo";
}

namespace {

/// Calls f(countries, zone) for each line of a zone table: countries TAB coordinates TAB zone [TAB comments].
template<class F>
void each_line(const std::filesystem::path& table, F f) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(table, ignored))
        return;
    const auto text = read_file(table, largest_table);
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find('\n', start), text.size());
        const auto line = std::string_view{text}.substr(start, end - start);
        start = end + 1;
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        if (line.starts_with('#') || first == std::string_view::npos || second == std::string_view::npos)
            continue;
        const auto zone = line.substr(second + 1, line.find('\t', second + 1) - second - 1);
        f(line.substr(0, first), zone);
    }
}

} // namespace

std::vector<std::string> countries_of_zone(std::string_view zone, const std::filesystem::path& folder) {
    std::vector<std::string> countries;
    for (const auto* table : {"zone.tab", "zone1970.tab"})
        each_line(folder / table, [&](std::string_view codes, std::string_view name) {
            for (std::size_t at = 0; name == zone && at + 2 <= codes.size(); at += 3) {
                std::string code{codes.substr(at, 2)};
                if (std::find(countries.begin(), countries.end(), code) == countries.end())
                    countries.push_back(std::move(code));
            }
        });
    return countries;
}

std::vector<std::string> zones_of_country(std::string_view alpha2, const std::filesystem::path& folder) {
    std::vector<std::string> zones;
    each_line(folder / "zone.tab", [&](std::string_view code, std::string_view name) {
        if (code == alpha2)
            zones.emplace_back(name);
    });
    return zones;
}

std::vector<std::string> all_zones(const std::filesystem::path& folder) {
    std::vector<std::string> zones;
    each_line(folder / "zone.tab",
              [&](std::string_view, std::string_view name) { zones.emplace_back(name); });
    return zones;
}

std::string tzdata_version(const std::filesystem::path& folder) {
    std::error_code ignored;
    const auto file = folder / "tzdata.zi";
    if (!std::filesystem::is_regular_file(file, ignored))
        return {};
    const auto text = read_file(file, largest_table);
    constexpr std::string_view start = "# version ";
    if (!text.starts_with(start))
        return {};
    return text.substr(start.size(), text.find('\n') - start.size());
}

} // namespace plenary::util
