#include "report/badges/plate_sheets.hpp"

#include "report/paper/paper_description.hpp"

namespace plenary::report {

namespace {

constexpr double points_of_a_mm = 72 / 25.4;
/// How high capitals are in Noto Sans, in proportion to the size of the type.
constexpr double capital_height = 0.714;
/// What hosts of meetings agree to: letters of 38 mm on the plates of delegations.
constexpr double least_letters = 38;
/// Of a card that stands before one seat, and of the plate of a person.
constexpr double least_letters_near = 10;
constexpr double least_letters_below = 5;

double type_of_letters(double millimetres) {
    return millimetres / capital_height * points_of_a_mm;
}

/// What stands on a plate, the largest first.
std::vector<std::string> lines_on_plate(const Plate& plate) {
    std::vector<std::string> lines{plate.name};
    for (const auto* below : {&plate.own_name, &plate.delegation, &plate.second})
        if (!below->empty())
            lines.push_back(*below);
    return lines;
}

/// The lines one below the other, the first of them as large as all others together or larger; within the box on one line as high
/// as it is, or in more lines of less.
void draw_plate_lines(PaperDescription& out, const PlacedBox& box, const std::vector<std::string>& lines,
                      PlacedStyle style) {
    constexpr double share_of_one_below = 0.36;
    constexpr double share_below = 0.5;
    const auto below = static_cast<double>(lines.size() - 1);
    const auto for_others = below == 0 ? 0 : box.height * (below == 1 ? share_of_one_below : share_below);
    const auto draw = [&](PlacedBox place, const std::string& line) {
        constexpr double of_line = 0.7;
        style.size = std::min(style.size, place.height * points_of_a_mm * of_line);
        out.text(place, style, line);
    };
    auto place = box;
    place.height = box.height - for_others;
    // Turned by half a turn what is the first stands below.
    if (style.is_turned)
        place.y += for_others;
    draw(place, lines.front());
    style.is_bold = false;
    style.least_size = type_of_letters(least_letters_below);
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const auto height = for_others / below;
        place.y += style.is_turned ? -height : place.height;
        place.height = height;
        draw(place, lines[i]);
    }
}

PlacedStyle style_of_plates(double least, double size) {
    return {.size = size,
            .least_size = type_of_letters(least),
            .is_bold = true,
            .side = "centre",
            .height = "middle"};
}

void draw_plate(PaperDescription& out, const PlatePrinting& printing, const Plate& plate) {
    constexpr double margin = 8;
    constexpr double largest = 1'000;
    const bool is_of_person = !plate.delegation.empty();
    draw_plate_lines(out, {margin, margin, printing.width - 2 * margin, printing.height - 2 * margin},
                     lines_on_plate(plate),
                     style_of_plates(is_of_person ? least_letters_near : least_letters, largest));
}

void draw_tent_card(PaperDescription& out, const Plate& plate) {
    constexpr double width = 210;
    constexpr double half = 148.5;
    constexpr double margin = 15;
    constexpr double size = 110;
    auto style = style_of_plates(least_letters_near, size);
    const auto lines = lines_on_plate(plate);
    out.area({0, half, width, 0.1}, "bbbbbb"); // where it is folded
    draw_plate_lines(out, {margin, half + margin, width - 2 * margin, half - 2 * margin}, lines, style);
    style.is_turned = true;
    draw_plate_lines(out, {margin, margin, width - 2 * margin, half - 2 * margin}, lines, style);
}

} // namespace

std::string plate_sheets(const PaperRequest& request, const Plates& plates, const PlatePrinting& printing) {
    PaperDescription out{request.meeting.title, printing.made_at};
    if (printing.is_tent_card)
        out.page(210, 297);
    else
        out.page(printing.width, printing.height);
    for (const auto& plate : plates.plates) {
        out.about(plate.whom);
        out.sheet();
        if (printing.is_tent_card)
            draw_tent_card(out, plate);
        else
            draw_plate(out, printing, plate);
    }
    return out.finish();
}

} // namespace plenary::report
