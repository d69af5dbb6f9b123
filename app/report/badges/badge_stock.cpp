#include "report/badges/badge_stock.hpp"

#include "util/text.hpp"

#include <algorithm>
#include <array>

namespace plenary::report {

namespace {

constexpr double a4_wide = 210;
constexpr double a4_high = 297;
constexpr double inch = 25.4;

constexpr std::array<BadgeStock, 12> stocks{{
    {"A6", "", a4_wide, a4_high, 105, 148.5, 2, 2, 0, 0, 105, 148.5, true},
    {"A7", "", a4_wide, a4_high, 105, 74.25, 2, 4, 0, 0, 105, 74.25, true},
    {"Avery L4785", "L4784 L4786 L4787", a4_wide, a4_high, 80, 50, 2, 5, 18, 13, 95, 55, false},
    {"HERMA 4412", "", a4_wide, a4_high, 80, 50, 2, 5, 17.5, 13.5, 95, 55, false},
    {"DURABLE 1445-02", "", a4_wide, a4_high, 90, 54, 2, 5, 15, 12, 90, 54, false},
    {"DURABLE 1453-02", "", a4_wide, a4_high, 75, 40, 2, 6, 30, 28.5, 75, 40, false},
    {"DURABLE 1456-02", "", a4_wide, a4_high, 90, 60, 2, 4, 15, 28.5, 90, 60, false},
    {"Avery 5395", "5095 5895 8395 15395", 8.5 * inch, 11 * inch, 3.375 * inch, 2.333 * inch, 2, 4,
     0.6875 * inch, 0.5833 * inch, 3.75 * inch, 2.5 * inch, false},
    {"Dymo 99015", "", 54, 70, 54, 70, 1, 1, 0, 0, 54, 70, false},
    {"Dymo 11356", "", 41, 89, 41, 89, 1, 1, 0, 0, 41, 89, false},
    {"Dymo 30374", "", 51, 89, 51, 89, 1, 1, 0, 0, 51, 89, false},
    {"Dymo 30856", "", 62, 106, 62, 106, 1, 1, 0, 0, 62, 106, false},
}};

/// Letters and digits alone, in small letters.
std::string bare(std::string_view name) {
    std::string text;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            text += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            text += c;
    }
    return text;
}

bool is_called(const BadgeStock& stock, const std::string& asked) {
    const auto words = util::split_words(stock.name);
    if (asked == bare(stock.name) || asked == bare(words.back()))
        return true;
    for (const auto& number : util::split_words(stock.also_numbers))
        if (asked == bare(number) || asked == bare(words.front()) + bare(number))
            return true;
    return false;
}

} // namespace

double BadgeStock::margin() const {
    constexpr double small = 60;
    return std::min(width, height) < small ? 2.5 : 5;
}

BadgeStock::Play BadgeStock::play() const {
    const auto first = place(0);
    const auto last = place(a_sheet() - 1);
    return {first.x + margin(), page_width - last.x - last.width + margin(), first.y + margin(),
            page_height - last.y - last.height + margin()};
}

PlacedBox BadgeStock::place(int number) const {
    const int row = number / columns;
    return {first_x + number % columns * pitch_x, first_y + row * pitch_y, width, height};
}

std::span<const BadgeStock> badge_stocks() {
    return stocks;
}

const BadgeStock* find_badge_stock(std::string_view name) {
    const auto asked = bare(name);
    for (const auto& stock : stocks)
        if (is_called(stock, asked))
            return &stock;
    return nullptr;
}

} // namespace plenary::report
