#include "report/paper/paper_docx_styles.hpp"

#include <array>
#include <string_view>

namespace plenary::report {

namespace {

/// A style of paragraphs: how it is called, what it goes on from, and its properties of paragraphs and of letters.
struct ParagraphStyle {
    std::string_view id;
    std::string_view name;
    std::string_view next; ///< the style of the paragraph behind it; empty: the same
    std::string_view paragraph;
    std::string_view letters;
};

// Those that Word knows have its names, so that it lists headings, and makes tables of contents of them.
constexpr std::array<ParagraphStyle, 18> paragraph_styles{{
    {"Title", "Title", "BodyText",
     R"(<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/>)",
     R"(<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>)"},
    {"Subtitle", "Subtitle", "BodyText", R"(<w:spacing w:before="60" w:after="60"/><w:jc w:val="center"/>)",
     "<w:b/><w:bCs/>"},
    {"Heading1", "heading 1", "BodyText",
     R"(<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>)",
     R"(<w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>)"},
    {"Heading2", "heading 2", "Entry",
     R"(<w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>)",
     R"(<w:b/><w:bCs/><w:sz w:val="24"/><w:szCs w:val="24"/>)"},
    {"BodyText", "Body Text", "", R"(<w:spacing w:before="60" w:after="60"/>)", ""},
    {"Masthead", "Masthead", "", "", "<w:b/><w:bCs/><w:caps/>"},
    {"Symbol", "Symbol", "", R"(<w:jc w:val="right"/>)", ""},
    {"Note", "Note", "", R"(<w:spacing w:before="120" w:after="120"/>)",
     R"(<w:sz w:val="18"/><w:szCs w:val="18"/>)"},
    {"Label", "Label", "", R"(<w:keepNext/><w:spacing w:before="240" w:after="80"/>)", ""},
    {"Entry", "Entry", "EntryLine",
     R"(<w:keepLines/><w:spacing w:before="100"/><w:ind w:left="284" w:hanging="284"/>)", "<w:b/><w:bCs/>"},
    {"EntryLine", "Entry Line", "", R"(<w:keepLines/><w:ind w:left="284" w:hanging="284"/>)", ""},
    {"TableHead", "Table Head", "", "<w:keepNext/>",
     R"(<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>)"},
    {"TableText", "Table Text", "", "", R"(<w:sz w:val="20"/><w:szCs w:val="20"/>)"},
    {"TableTotal", "Table Total", "", "", R"(<w:b/><w:bCs/><w:sz w:val="20"/><w:szCs w:val="20"/>)"},
    {"PersonName", "Person Name", "", R"(<w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>)",
     R"(<w:b/><w:bCs/><w:sz w:val="56"/><w:szCs w:val="56"/>)"},
    {"Signatory", "Signatory", "",
     R"(<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr><w:spacing w:before="480"/><w:jc w:val="center"/>)",
     ""},
    {"Header", "header", "", R"(<w:jc w:val="right"/>)", R"(<w:sz w:val="18"/><w:szCs w:val="18"/>)"},
    {"Footer", "footer", "", R"(<w:jc w:val="center"/>)", R"(<w:sz w:val="18"/><w:szCs w:val="18"/>)"},
}};

/// Parts sections and tables, and takes no room.
constexpr std::string_view gap_style =
    R"(<w:style w:type="paragraph" w:customStyle="1" w:styleId="Gap"><w:name w:val="Gap"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:line="120" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>)";

constexpr std::string_view table_style =
    R"(<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>)";

bool is_of_word(std::string_view id) {
    constexpr std::array<std::string_view, 7> known{"Title",    "Subtitle", "Heading1", "Heading2",
                                                    "BodyText", "Header",   "Footer"};
    for (const auto name : known)
        if (name == id)
            return true;
    return false;
}

std::string element_of(const ParagraphStyle& style) {
    std::string out = R"(<w:style w:type="paragraph")";
    if (!is_of_word(style.id))
        out += R"( w:customStyle="1")";
    out += " w:styleId=\"" + std::string{style.id} + "\"><w:name w:val=\"" + std::string{style.name} +
           R"("/><w:basedOn w:val="Normal"/>)";
    if (!style.next.empty())
        out += "<w:next w:val=\"" + std::string{style.next} + "\"/>";
    out += "<w:qFormat/>";
    if (!style.paragraph.empty())
        out += "<w:pPr>" + std::string{style.paragraph} + "</w:pPr>";
    if (!style.letters.empty())
        out += "<w:rPr>" + std::string{style.letters} + "</w:rPr>";
    return out + "</w:style>";
}

/// As spelling checkers know it.
std::string_view checked_as(const std::string& language) {
    if (language == "fr")
        return "fr-FR";
    if (language == "es")
        return "es-ES";
    if (language == "ru")
        return "ru-RU";
    return "en-GB";
}

} // namespace

std::string docx_styles(const std::string& language) {
    std::string out =
        R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val=")" +
        std::string{checked_as(language)} +
        R"(" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>)";
    for (const auto& style : paragraph_styles)
        out += element_of(style);
    return out + std::string{gap_style} + std::string{table_style} + "</w:styles>";
}

} // namespace plenary::report
