#include "report/paper/paper.hpp"
#include "report/paper/paper_docx_drawing.hpp"
#include "report/paper/paper_docx_styles.hpp"
#include "util/direction.hpp"
#include "util/markup.hpp"

#include <iterator>

namespace plenary::report {

namespace {

constexpr std::string_view xml_head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
)";

constexpr std::string_view word_namespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")";

// Twentieths of a point: A4, and margins of 20 mm.
constexpr int page_short = 11'906;
constexpr int page_long = 16'838;
constexpr int page_margin = 1'134;
constexpr int between_columns = 454;

/// Around each page of a certificate.
constexpr std::string_view leaf_frame =
    R"(<w:pgBorders w:offsetFrom="page"><w:top w:val="double" w:sz="6" w:space="24" w:color="auto"/><w:left w:val="double" w:sz="6" w:space="24" w:color="auto"/><w:bottom w:val="double" w:sz="6" w:space="24" w:color="auto"/><w:right w:val="double" w:sz="6" w:space="24" w:color="auto"/></w:pgBorders>)";

int twips(int millimetres) {
    constexpr int twips_an_inch = 1'440;
    constexpr int tenths_an_inch = 254;
    return millimetres * 10 * twips_an_inch / tenths_an_inch;
}

constexpr std::string_view style_of(Look look) {
    switch (look) {
    case Look::masthead:
        return "Masthead";
    case Look::symbol:
        return "Symbol";
    case Look::title:
        return "Title";
    case Look::subtitle:
        return "Subtitle";
    case Look::body:
        return "BodyText";
    case Look::note:
        return "Note";
    case Look::label:
        return "Label";
    case Look::name:
        return "PersonName";
    }
    return {};
}

/// `type_size`: in points; 0: that of the style.
std::string run(std::string_view text, bool right_to_left, bool in_capitals, int type_size) {
    std::string properties;
    if (in_capitals)
        properties += "<w:caps/>";
    if (const auto halves = std::to_string(2 * type_size); type_size > 0)
        properties += "<w:sz w:val=\"" + halves + "\"/><w:szCs w:val=\"" + halves + "\"/>";
    if (right_to_left)
        properties += "<w:rtl/>";
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") +
           "<w:t xml:space=\"preserve\">" + util::markup_text(text) + "</w:t></w:r>";
}

std::string runs(const Line& line, int type_size) {
    std::string out;
    for (const auto& piece : line.pieces)
        for (const auto& part : util::directed_pieces(piece.text))
            out += run(part.text, part.right_to_left, piece.in_capitals, type_size);
    return out;
}

struct ParagraphSettings {
    std::string_view style;
    bool begins_page = false;
    bool keeps_next = false;
    bool to_the_right = false;
    bool in_the_middle = false;
    int type_size = 0;       ///< in points; 0: that of the style
    int space_above = 0;     ///< beside that of its style, in twentieths of a point
    bool stays_left = false; ///< also where the text is written from right to left
};

std::string paragraph(const Line& line, const ParagraphSettings& settings) {
    std::string properties = "<w:pStyle w:val=\"" + std::string{settings.style} + "\"/>";
    if (settings.keeps_next)
        properties += "<w:keepNext/>";
    if (settings.begins_page)
        properties += "<w:pageBreakBefore/>";
    const bool is_leftwards = util::is_right_to_left(line.written());
    if (is_leftwards)
        properties += "<w:bidi/>";
    if (settings.space_above > 0)
        properties += "<w:spacing w:before=\"" + std::to_string(settings.space_above) + "\"/>";
    // "right" is where a line ends: on the left, where it is written from right to left.
    if (settings.in_the_middle)
        properties += "<w:jc w:val=\"center\"/>";
    else if ((is_leftwards && settings.stays_left) || (!is_leftwards && settings.to_the_right))
        properties += "<w:jc w:val=\"right\"/>";
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(line, settings.type_size) + "</w:p>";
}

std::string part_mark(int part) {
    return "end_of_part_" + std::to_string(part);
}

/// Of the foot of the pages of a part.
std::string footer_relationship(int part) {
    return part == 1 ? "rId5" : "rIdPart" + std::to_string(part);
}

class DocxBody {
public:
    explicit DocxBody(const Paper& paper) : paper_(paper) {}

    void operator()(const Paragraph& block) {
        ParagraphSettings settings{.style = style_of(block.look), .begins_page = take_break()};
        settings.stays_left = block.look != Look::title && block.look != Look::subtitle;
        out_ += paragraph(block.line, settings);
        needs_gap_ = false;
    }
    void operator()(const Heading& block) {
        out_ += paragraph(block.line, {.style = block.level == 1 ? "Heading1" : "Heading2",
                                       .begins_page = take_break(),
                                       .stays_left = true});
        needs_gap_ = false;
    }
    void operator()(const PaperEntry& block) {
        for (std::size_t i = 0; i < block.lines.size(); ++i)
            out_ += paragraph(block.lines[i], {.style = i == 0 ? "Entry" : "EntryLine",
                                               .begins_page = take_break(),
                                               .keeps_next = i + 1 < block.lines.size(),
                                               .stays_left = true});
        needs_gap_ = false;
    }
    void operator()(const PaperTable& table) {
        // Two tables that follow one another would be one.
        if (needs_gap_ || begins_page_)
            out_ += paragraph({}, {.style = "Gap", .begins_page = take_break()});
        write_table(table);
        needs_gap_ = true;
    }
    void operator()(const Leaf& leaf) {
        begins_page_ = is_of_leaves_;
        is_of_leaves_ = true;
        constexpr int above_title = 1'500;
        for (const auto& line : leaf.lines) {
            const bool is_first = &line == &leaf.lines.front();
            out_ += paragraph(line.line, {.style = style_of(line.look),
                                          .begins_page = take_break(),
                                          .in_the_middle = true,
                                          .space_above = is_first ? above_title : 0});
        }
        write_foot(leaf);
    }
    void operator()(const Drawing& drawing) {
        out_ += "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/>" +
                std::string{take_break() ? "<w:pageBreakBefore/>" : ""} + "<w:jc w:val=\"center\"/></w:pPr>" +
                docx_drawing(drawing, text_width(), ++drawings_) + "</w:p>";
        needs_gap_ = false;
    }
    void operator()(const LogoRow& row) {
        out_ += "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/>" +
                std::string{take_break() ? "<w:pageBreakBefore/>" : ""} + "<w:jc w:val=\"center\"/></w:pPr>" +
                docx_logos(row, text_width(), drawings_) + "</w:p>";
        drawings_ += static_cast<int>(row.logos.size());
        logos_ = &row;
        needs_gap_ = false;
    }
    void operator()(const PageBreak& page_break) {
        if (!page_break.begins_part) {
            begins_page_ = true;
            return;
        }
        end_section(part_end(parts_));
        ++parts_;
        begins_as_ = "nextPage";
        begins_page_ = false;
    }
    void operator()(const TextColumns& columns) {
        if (columns.count == columns_)
            return;
        end_section("");
        begins_as_ = "continuous";
        columns_ = columns.count;
    }

    /// How many parts there are whose pages are counted by themselves.
    [[nodiscard]] int parts() const { return parts_; }
    /// The logos of the document, the same wherever it has any; null: none.
    [[nodiscard]] const LogoRow* logos() const { return logos_; }

    std::string finish() {
        if (parts_ > 1)
            out_ += "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/></w:pPr>" + part_end(parts_) + "</w:p>";
        else if (needs_gap_)
            out_ += paragraph({}, {.style = "Gap"});
        return std::string{xml_head} + "<w:document" + std::string{word_namespaces} + "><w:body>" + out_ +
               section() + "</w:body></w:document>";
    }

private:
    bool take_break() { return std::exchange(begins_page_, false); }

    [[nodiscard]] int page_width() const { return paper_.is_landscape ? page_long : page_short; }
    [[nodiscard]] int text_width() const { return page_width() - 2 * page_margin; }

    /// Where a part ends, by which it is known how many pages it has.
    static std::string part_end(int part) {
        const auto number = std::to_string(part);
        return "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + part_mark(part) +
               "\"/><w:bookmarkEnd w:id=\"" + number + "\"/>";
    }

    void end_section(const std::string& mark) {
        out_ += "<w:p><w:pPr><w:pStyle w:val=\"Gap\"/>" + section() + "</w:pPr>" + mark + "</w:p>";
        needs_gap_ = false;
    }

    /// What holds for the pages up to here.
    std::string section() {
        std::string out = "<w:sectPr>";
        const bool begins_part = begins_as_ == "nextPage";
        if (begins_as_.empty() && !is_of_leaves_)
            out += "<w:headerReference w:type=\"default\" r:id=\"rId4\"/>";
        if ((begins_as_.empty() || begins_part) && !is_of_leaves_)
            out += "<w:footerReference w:type=\"default\" r:id=\"" + footer_relationship(parts_) + "\"/>";
        if (!begins_as_.empty())
            out += "<w:type w:val=\"" + std::string{begins_as_} + "\"/>";
        const auto height = paper_.is_landscape ? page_short : page_long;
        const auto side = "\"" + std::to_string(page_margin) + "\"";
        out += "<w:pgSz w:w=\"" + std::to_string(page_width()) + "\" w:h=\"" + std::to_string(height) + "\"" +
               (paper_.is_landscape ? " w:orient=\"landscape\"" : "") + "/><w:pgMar w:top=" + side +
               " w:right=" + side + " w:bottom=" + side + " w:left=" + side +
               " w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>";
        if (is_of_leaves_)
            out += std::string{leaf_frame};
        if (begins_part)
            out += "<w:pgNumType w:start=\"1\"/>";
        if (columns_ > 1)
            out += "<w:cols w:num=\"" + std::to_string(columns_) + "\" w:space=\"" +
                   std::to_string(between_columns) + "\"/>";
        return out + "</w:sectPr>";
    }

    void write_table(const PaperTable& table) {
        std::vector<std::string> widths;
        out_ += "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"" +
                std::to_string(text_width()) +
                "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
        for (const auto width :
             column_widths(table, text_width(), text_width() / static_cast<double>(twips(1)))) {
            widths.push_back(std::to_string(width));
            out_ += "<w:gridCol w:w=\"" + widths.back() + "\"/>";
        }
        out_ += "</w:tblGrid>";
        if (table.has_header) {
            out_ += "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>";
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                write_cell(table, i, table.columns[i].title, "TableHead", widths[i]);
            out_ += "</w:tr>";
        }
        for (const auto& row : table.rows) {
            out_ += "<w:tr><w:trPr><w:cantSplit/>";
            if (table.least_height > 0)
                out_ += "<w:trHeight w:val=\"" + std::to_string(twips(table.least_height)) +
                        "\" w:hRule=\"atLeast\"/>";
            out_ += "</w:trPr>";
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                write_cell(table, i, i < row.cells.size() ? row.cells[i] : Line{},
                           row.is_strong ? "TableTotal" : "TableText", widths[i]);
            out_ += "</w:tr>";
        }
        out_ += "</w:tbl>";
    }

    void write_cell(const PaperTable& table, std::size_t column, const Line& line, std::string_view style,
                    const std::string& width) {
        out_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" +
                (table.least_height > 0 ? "<w:vAlign w:val=\"center\"/>" : "") + "</w:tcPr>" +
                paragraph(line, {.style = style,
                                 .to_the_right = table.columns[column].align == util::Align::right,
                                 .type_size = table.type_size,
                                 .stays_left = true}) +
                "</w:tc>";
    }

    /// Two cells without lines around them: where and when, and above a line who signs.
    void write_foot(const Leaf& leaf) {
        const auto half = std::to_string(text_width() / 2);
        out_ += paragraph({}, {.style = "BodyText", .space_above = 1'500}) +
                "<w:tbl><w:tblPr><w:tblW w:w=\"" + std::to_string(text_width()) +
                "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"" +
                half + "\"/><w:gridCol w:w=\"" + half +
                "\"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>";
        out_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + half + "\" w:type=\"dxa\"/></w:tcPr>";
        for (const auto& line : leaf.left)
            out_ += paragraph(line, {.style = "BodyText", .stays_left = true});
        out_ += "</w:tc><w:tc><w:tcPr><w:tcW w:w=\"" + half + "\" w:type=\"dxa\"/></w:tcPr>" +
                paragraph({}, {.style = "BodyText"}) + paragraph(leaf.signatory, {.style = "Signatory"}) +
                "</w:tc></w:tr></w:tbl>" + paragraph({}, {.style = "Gap"});
    }

    const Paper& paper_;
    std::string out_;
    bool begins_page_ = false;
    bool is_of_leaves_ = false;  ///< pages without head and foot, their text in the middle
    bool needs_gap_ = false;     ///< the last block was a table
    std::string_view begins_as_; ///< how the section that is open begins; empty: it is the first
    int parts_ = 1;
    int columns_ = 1;
    int drawings_ = 0;
    const LogoRow* logos_ = nullptr;
};

/// Without its end: more feet of pages may follow.
constexpr std::string_view docx_content_types =
    R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)";

constexpr std::string_view docx_package_relationships =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>)";

/// Without its end: logos and feet of pages may follow.
constexpr std::string_view docx_relationships =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>)";

constexpr std::string_view docx_settings =
    R"(<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>)";

std::string core_properties(const Paper& paper) {
    return std::string{xml_head} +
           R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>)" +
           util::markup_text(paper.title) + "</dc:title><dc:language>" + util::markup_text(paper.language) +
           "</dc:language></cp:coreProperties>";
}

std::string counted_field(std::string_view instruction) {
    return "<w:fldSimple w:instr=\" " + std::string{instruction} +
           " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
}

std::string header_part(const Paper& paper) {
    return std::string{xml_head} + "<w:hdr" + std::string{word_namespaces} + ">" +
           paragraph(paper.running_head, {.style = "Header"}) + "</w:hdr>";
}

/// How many pages the part has. Word counts them; who does not know how, as LibreOffice, shows what stands within, the
/// number of the page that the part ends on.
std::string pages_of_part(int part) {
    const auto mark = [](std::string_view kind) {
        return "<w:r><w:fldChar w:fldCharType=\"" + std::string{kind} + "\"/></w:r>";
    };
    return mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> SECTIONPAGES </w:instrText></w:r>" +
           mark("separate") + mark("begin") + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF " +
           part_mark(part) + " </w:instrText></w:r>" + mark("separate") + "<w:r><w:t>1</w:t></w:r>" +
           mark("end") + mark("end");
}

/// `part`: 0: the document is not in parts.
std::string footer_part(int part) {
    return std::string{xml_head} + "<w:ftr" + std::string{word_namespaces} +
           "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + counted_field("PAGE") +
           "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" +
           (part == 0 ? counted_field("NUMPAGES") : pages_of_part(part)) + "</w:p></w:ftr>";
}

} // namespace

std::vector<PackagePart> paper_docx(const Paper& paper) {
    DocxBody body{paper};
    for (const auto& block : paper.blocks)
        std::visit(body, block);
    const std::string head{xml_head};
    std::string relationships{docx_relationships};
    std::vector<PackagePart> pictures;
    if (const auto* row = body.logos())
        for (std::size_t i = 0; i < row->logos.size(); ++i) {
            const auto name = "media/logo" + std::to_string(i + 1) + ".png";
            relationships += "<Relationship Id=\"" + logo_relationship(i) +
                             "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                             "image\" Target=\"" +
                             name + "\"/>";
            pictures.push_back({"word/" + name, row->logos[i].bytes});
        }
    std::string types{docx_content_types};
    std::vector<PackagePart> feet;
    for (int part = 1; part <= body.parts(); ++part) {
        const auto name = "footer" + std::to_string(part) + ".xml";
        feet.push_back({"word/" + name, footer_part(body.parts() == 1 ? 0 : part)});
        if (part == 1)
            continue;
        types +=
            "<Override PartName=\"/word/" + name +
            "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>";
        relationships +=
            "<Relationship Id=\"" + footer_relationship(part) +
            "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" "
            "Target=\"" +
            name + "\"/>";
    }
    std::vector<PackagePart> parts{
        {"[Content_Types].xml", head + types + "</Types>"},
        {"_rels/.rels", head + std::string{docx_package_relationships}},
        {"docProps/core.xml", core_properties(paper)},
        {"word/document.xml", body.finish()},
        {"word/_rels/document.xml.rels", head + relationships + "</Relationships>"},
        {"word/styles.xml", head + docx_styles(paper.language)},
        {"word/settings.xml", head + std::string{docx_settings}},
        {"word/header1.xml", header_part(paper)}};
    std::move(feet.begin(), feet.end(), std::back_inserter(parts));
    std::move(pictures.begin(), pictures.end(), std::back_inserter(parts));
    return parts;
}

} // namespace plenary::report
