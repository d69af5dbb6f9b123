#include "report/paper/paper_docx_drawing.hpp"

#include "report/paper/logos.hpp"
#include "util/direction.hpp"
#include "util/markup.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cmath>

namespace plenary::report {

namespace {

constexpr double emu_a_millimetre = 36'000; ///< English Metric Units (ECMA-376, 20.1.2.1)
constexpr double millimetres_a_twip = 25.4 / 1'440;

std::string emu(double millimetres) {
    return std::to_string(std::llround(millimetres * emu_a_millimetre));
}

std::string place_and_size(const DrawnPart& part, double scale) {
    return "<a:xfrm><a:off x=\"" + emu(part.x * scale) + "\" y=\"" + emu(part.y * scale) +
           "\"/><a:ext cx=\"" + emu(part.width * scale) + "\" cy=\"" + emu(part.height * scale) +
           "\"/></a:xfrm>";
}

std::string text_of(const DrawnPart& part, double scale) {
    // Word does not make a text smaller by itself.
    constexpr double letter = 0.19; // of a letter, in millimetres a point
    const auto letters = static_cast<double>(std::max<std::size_t>(1, util::display_width(part.text)));
    const auto fitting = part.width / (letters * letter);
    const auto size = std::to_string(
        std::max(8L, std::lround(2 * scale * std::min({part.size, fitting, part.height * 2.2}))));
    const auto* side = part.side == "centre" ? "center" : part.side == "right" ? "right" : "left";
    std::string runs;
    for (const auto& piece : util::directed_pieces(part.text))
        runs += "<w:r><w:rPr>" + std::string{part.is_bold ? "<w:b/><w:bCs/>" : ""} + "<w:color w:val=\"" +
                part.colour + "\"/><w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>" +
                (piece.right_to_left ? "<w:rtl/>" : "") + "</w:rPr><w:t xml:space=\"preserve\">" +
                util::markup_text(piece.text) + "</w:t></w:r>";
    return "<wps:txbx><w:txbxContent><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"" +
           std::string{side} + "\"/></w:pPr>" + runs + "</w:p></w:txbxContent></wps:txbx>";
}

std::string shape_of(const DrawnPart& part, double scale, int id) {
    const auto fill = part.fill.empty() ? std::string{"<a:noFill/>"}
                                        : "<a:solidFill><a:srgbClr val=\"" + part.fill + "\"/></a:solidFill>";
    const std::string edge = part.has_edge ? "<a:ln w=\"6350\"><a:solidFill><a:srgbClr "
                                             "val=\"000000\"/></a:solidFill></a:ln>"
                                           : "<a:ln><a:noFill/></a:ln>";
    return "<wps:wsp><wps:cNvPr id=\"" + std::to_string(id) + "\" name=\"" + std::to_string(id) +
           "\"/><wps:cNvSpPr/><wps:spPr>" + place_and_size(part, scale) +
           "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>" + fill + edge + "</wps:spPr>" +
           (part.text.empty() ? "" : text_of(part, scale)) +
           "<wps:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" "
           "anchor=\"ctr\"/></wps:wsp>";
}

} // namespace

std::string docx_drawing(const Drawing& drawing, int most_width, int number) {
    constexpr int most_shapes = 10'000;
    const auto scale = std::min(1.0, most_width * millimetres_a_twip / drawing.width);
    const auto width = emu(drawing.width * scale);
    const auto height = emu(drawing.height * scale);
    std::string shapes;
    int id = number * most_shapes;
    for (const auto& part : drawing.parts)
        shapes += shape_of(part, scale, ++id);
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing><wp:inline distT=\"0\" "
           "distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" +
           width + "\" cy=\"" + height + "\"/><wp:docPr id=\"" + std::to_string(number) + "\" name=\"" +
           std::to_string(number) + "\" descr=\"" + util::markup_text(drawing.told) +
           "\"/><a:graphic><a:graphicData "
           "uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off "
           "x=\"0\" y=\"0\"/><a:ext cx=\"" +
           width + "\" cy=\"" + height + "\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"" + width + "\" cy=\"" +
           height + "\"/></a:xfrm></wpg:grpSpPr>" + shapes +
           "</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice></"
           "mc:AlternateContent></w:r>";
}

std::string logo_relationship(std::size_t place) {
    return "rIdLogo" + std::to_string(place + 1);
}

std::string docx_logos(const LogoRow& row, int most_width, int drawings) {
    const auto places = places_of(row, most_width * millimetres_a_twip);
    std::string runs;
    for (std::size_t i = 0; i < row.logos.size(); ++i) {
        const auto& name = row.logos[i].name;
        const auto id = std::to_string(drawings + static_cast<int>(i) + 1);
        const auto size = "cx=\"" + emu(places[i].width) + "\" cy=\"" + emu(places[i].height) + "\"";
        if (i > 0)
            runs += "<w:r><w:t xml:space=\"preserve\">     </w:t></w:r>";
        runs +=
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size +
            "/><wp:docPr id=\"" + id + "\" name=\"" + id + "\" descr=\"" + util::markup_text(name) +
            "\"/><a:graphic><a:graphicData "
            "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic "
            "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr "
            "id=\"" +
            id + "\" name=\"" + util::markup_text(name) +
            "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + logo_relationship(i) +
            "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" "
            "y=\"0\"/><a:ext " +
            size +
            "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></"
            "a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
    return runs;
}

} // namespace plenary::report
