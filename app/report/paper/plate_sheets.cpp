#include "report/paper/plate_sheets.hpp"

#include "report/paper/paper_description.hpp"

namespace plenary::report {

namespace {

constexpr double points_of_a_mm = 72 / 25.4;
/// How high capitals are in Noto Sans, in proportion to the size of the type.
constexpr double capital_height = 0.714;
/// What hosts of meetings agree to: letters of 38 mm on plates.
constexpr double least_letters = 38;
/// Of a card that stands before one seat.
constexpr double least_card_letters = 10;

double type_of_letters(double millimetres) {
    return millimetres / capital_height * points_of_a_mm;
}

void draw_plate(PaperDescription& out, const PlatePrinting& printing, const std::string& name) {
    constexpr double margin = 8;
    const auto inner_height = printing.height - 2 * margin;
    // On one line as high as the plate, or in more lines of less.
    out.text({margin, margin, printing.width - 2 * margin, inner_height},
             {.size = inner_height * points_of_a_mm * 0.7,
              .least_size = type_of_letters(least_letters),
              .is_bold = true,
              .side = "centre",
              .height = "middle"},
             name);
}

void draw_tent_card(PaperDescription& out, const std::string& name) {
    constexpr double width = 210;
    constexpr double half = 148.5;
    constexpr double margin = 15;
    PlacedStyle style{.size = 110,
                      .least_size = type_of_letters(least_card_letters),
                      .is_bold = true,
                      .side = "centre",
                      .height = "middle"};
    out.area({0, half, width, 0.1}, "bbbbbb"); // where it is folded
    out.text({margin, half + margin, width - 2 * margin, half - 2 * margin}, style, name);
    style.is_turned = true;
    out.text({margin, margin, width - 2 * margin, half - 2 * margin}, style, name);
}

} // namespace

std::string plate_sheets(const PaperRequest& request, const PlatePrinting& printing) {
    PaperDescription out{request.meeting.title, printing.made_at};
    if (printing.is_tent_card)
        out.page(210, 297);
    else
        out.page(printing.width, printing.height);
    for (const auto& listed : expected_roster(request)) {
        if (listed.is_staff())
            continue;
        for (const auto& delegation : listed.delegations) {
            out.about({delegation.delegation->code.text(), delegation.delegation->code.text()});
            out.sheet();
            if (printing.is_tent_card)
                draw_tent_card(out, delegation.name);
            else
                draw_plate(out, printing, delegation.name);
        }
    }
    return out.finish();
}

} // namespace plenary::report
