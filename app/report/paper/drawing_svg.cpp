#include "report/paper/paper.hpp"
#include "util/markup.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace plenary::report {

namespace {

std::string in_svg(double value) {
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 2);
    std::string text{digits.data(), end.ptr};
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::string svg_text(const DrawnPart& part) {
    // SVG does not make a text smaller by itself: of the usual letters of sans serif fonts the mean width is taken.
    constexpr double points_a_millimetre = 72 / 25.4;
    constexpr double letter = 0.62;
    constexpr double in_line = 0.8;
    const auto letters = static_cast<double>(std::max<std::size_t>(1, util::display_width(part.text)));
    const auto size =
        std::min({part.size / points_a_millimetre, part.height * in_line, part.width / (letters * letter)});
    const auto* anchor = part.side == "left" ? "start" : part.side == "right" ? "end" : "middle";
    const auto x = part.side == "left"    ? part.x
                   : part.side == "right" ? part.x + part.width
                                          : part.x + part.width / 2;
    constexpr double above_baseline = 0.35;
    return "<text x=\"" + in_svg(x) + "\" y=\"" + in_svg(part.y + part.height / 2 + above_baseline * size) +
           "\" font-size=\"" + in_svg(size) + "\" text-anchor=\"" + anchor + "\" fill=\"#" + part.colour +
           "\"" + (part.is_bold ? " font-weight=\"bold\"" : "") + ">" + util::markup_text(part.text) +
           "</text>\n";
}

} // namespace

std::string drawing_svg(const Drawing& drawing) {
    auto out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + in_svg(drawing.width) +
               "mm\" height=\"" + in_svg(drawing.height) + "mm\" viewBox=\"0 0 " + in_svg(drawing.width) +
               " " + in_svg(drawing.height) +
               "\" font-family=\"'Noto Sans', 'DejaVu Sans', Arial, sans-serif\" "
               "role=\"img\">\n<title>" +
               util::markup_text(drawing.told) + "</title>\n";
    for (const auto& part : drawing.parts) {
        if (!part.fill.empty() || part.has_edge)
            out += "<rect x=\"" + in_svg(part.x) + "\" y=\"" + in_svg(part.y) + "\" width=\"" +
                   in_svg(part.width) + "\" height=\"" + in_svg(part.height) + "\" fill=\"" +
                   (part.fill.empty() ? std::string{"none"} : "#" + part.fill) + "\"" +
                   (part.has_edge ? " stroke=\"#000\" stroke-width=\"0.2\"" : "") + "/>\n";
        if (!part.text.empty())
            out += svg_text(part);
    }
    return out + "</svg>\n";
}

} // namespace plenary::report
