#include "exchange/files/workbook.hpp"

#include "exchange/error.hpp"
#include "exchange/files/table.hpp"
#include "exchange/files/xml.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

namespace plenary::exchange {

namespace {

int integer(std::string_view text) {
    int value = -1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

bool is_true(std::string_view text) {
    return text == "1" || text == "true" || text == "on";
}

struct Relationship {
    std::string id;
    std::string type; ///< behind the last slash
    std::string target;
};

class RelationshipReader : public XmlHandler {
public:
    void open(std::string_view name, const Attributes& attributes) override {
        if (name != "Relationship" || attributes.find("TargetMode") == "External")
            return;
        const std::string type = attributes.get("Type");
        list.push_back({attributes.get("Id"), type.substr(type.rfind('/') + 1), attributes.get("Target")});
    }

    std::vector<Relationship> list;
};

class SheetListReader : public XmlHandler {
public:
    void open(std::string_view name, const Attributes& attributes) override {
        if (name == "workbookPr")
            from_1904 = is_true(attributes.find("date1904").value_or(""));
        else if (name == "sheet" && is_in("sheets"))
            sheets.push_back({attributes.get("name"), attributes.get("id"),
                              attributes.find("state").value_or("visible") != "visible"});
    }

    std::vector<Workbook::Sheet> sheets; ///< `part` is the id of a relationship
    bool from_1904 = false;
};

/// Whether a mark of a font says so that it is set: it is, unless it says otherwise.
bool is_set(const Attributes& attributes) {
    return is_true(attributes.find("val").value_or("1"));
}

/// Texts of `si`, without the phonetic ones of Japanese.
class SharedTextReader : public XmlHandler {
public:
    void open(std::string_view name, const Attributes& attributes) override {
        if (name == "r")
            run_is_struck_ = false;
        else if (name == "strike" && is_in("rPr"))
            run_is_struck_ = is_set(attributes);
        if (name != "si")
            return;
        run_is_struck_ = false;
        if (texts.size() == max_cells)
            throw ExchangeError("the workbook has too many texts", "copy the table into a new workbook");
        texts.emplace_back();
    }
    void text(std::string_view part) override {
        if ((is_in("si") || is_in("r")) && is_within("t") && !is_within("rPh") && !texts.empty())
            texts.back().append(part, run_is_struck_);
    }

    std::vector<RichText> texts;

private:
    bool run_is_struck_ = false;
};

class FormatReader : public XmlHandler {
public:
    void open(std::string_view name, const Attributes& attributes) override {
        if (name == "numFmt" && is_in("numFmts"))
            own_[integer(attributes.get("numFmtId"))] = number_format(attributes.get("formatCode"));
        else if (name == "font" && is_in("fonts"))
            struck_fonts_.push_back(false);
        else if (name == "strike" && is_in("font") && is_within("fonts"))
            struck_fonts_.back() = is_set(attributes);
        else if (name == "xf" && is_in("cellXfs"))
            add_style(attributes);
    }

    std::vector<NumberFormat> formats;
    std::vector<bool> struck;

private:
    void add_style(const Attributes& attributes) {
        formats.push_back(format(integer(attributes.get("numFmtId"))));
        const int font = integer(attributes.get("fontId"));
        struck.push_back(font >= 0 && static_cast<std::size_t>(font) < struck_fonts_.size() &&
                         struck_fonts_[static_cast<std::size_t>(font)]);
    }

    [[nodiscard]] NumberFormat format(int id) const {
        const auto it = own_.find(id);
        return it == own_.end() ? built_in_format(id) : it->second;
    }

    std::map<int, NumberFormat> own_;
    std::vector<bool> struck_fonts_; ///< by number
};

/// The entry that a relationship of the part at `base` means: relative to its folder, or from the root.
std::string resolved(const std::string& base, std::string_view target) {
    std::string folder = base.substr(0, base.rfind('/') + 1);
    if (target.starts_with('/')) {
        folder.clear();
        target.remove_prefix(1);
    }
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../") && !folder.empty()) {
            folder.pop_back();
            folder.erase(folder.rfind('/') + 1);
        }
        target.remove_prefix(target.find('/') + 1);
    }
    return folder + std::string(target);
}

/// What the part has relationships with; their targets are entries. `part` is "" for the archive itself.
std::vector<Relationship> relationships(const ZipArchive& archive, const std::string& part) {
    const std::size_t name = part.rfind('/') + 1;
    const std::string entry = part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
    const auto content = archive.read(entry);
    if (!content)
        return {};
    RelationshipReader reader;
    parse_xml(*content, entry, reader);
    for (Relationship& relationship : reader.list)
        relationship.target = resolved(part, relationship.target);
    return std::move(reader.list);
}

const Relationship* find_type(const std::vector<Relationship>& list, std::string_view type) {
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.type == type; });
    return it == list.end() ? nullptr : &*it;
}

/// Gives the part of this type to the reader, if there is one.
void read_part(const ZipArchive& archive, const std::vector<Relationship>& list, std::string_view type,
               XmlHandler& reader) {
    const Relationship* part = find_type(list, type);
    if (part == nullptr)
        return;
    const auto content = archive.read(part->target);
    if (!content)
        throw damaged_workbook("it has no " + std::string(type));
    parse_xml(*content, type, reader);
}

std::string main_part(const ZipArchive& archive) {
    const auto of_archive = relationships(archive, "");
    if (const Relationship* part = find_type(of_archive, "officeDocument");
        part != nullptr && !part->target.ends_with(".bin"))
        return part->target;
    if (archive.read("mimetype").value_or("").starts_with("application/vnd.oasis.opendocument"))
        throw ExchangeError("this is an OpenDocument file", "save it as .xlsx or CSV");
    if (archive.read("xl/workbook.bin"))
        throw ExchangeError("this is a binary workbook (.xlsb)", "save it as .xlsx or CSV");
    if (archive.read("Index/Document.iwa") || archive.read("Index.zip"))
        throw ExchangeError("this is a file of Apple Numbers", "export it as .xlsx or CSV");
    throw ExchangeError("this is no Excel workbook", "save the table as .xlsx or CSV");
}

std::vector<Workbook::Sheet> worksheets(std::vector<Workbook::Sheet> sheets,
                                        const std::vector<Relationship>& list) {
    std::vector<Workbook::Sheet> found;
    for (Workbook::Sheet& sheet : sheets)
        for (const Relationship& relationship : list)
            if (relationship.id == sheet.part && relationship.type == "worksheet") {
                sheet.part = relationship.target;
                found.push_back(std::move(sheet));
                break;
            }
    return found;
}

std::optional<char32_t> escaped_at(std::string_view text, std::size_t offset) {
    constexpr std::size_t length = 7; // _xHHHH_
    if (text.size() - offset < length || text[offset + 1] != 'x' || text[offset + length - 1] != '_')
        return std::nullopt;
    std::uint32_t value = 0;
    const char* const begin = text.data() + offset + 2;
    const auto [end, error] = std::from_chars(begin, begin + 4, value, 16);
    if (error != std::errc() || end != begin + 4 || value == 0 || (value >= 0xD800U && value <= 0xDFFFU))
        return std::nullopt;
    return value;
}

} // namespace

Workbook read_workbook(const ZipArchive& archive) {
    const std::string part = main_part(archive);
    const auto content = archive.read(part);
    if (!content)
        throw damaged_workbook("it has no list of sheets");
    SheetListReader sheet_list;
    parse_xml(*content, part, sheet_list);
    const auto list = relationships(archive, part);
    Workbook workbook;
    workbook.from_1904 = sheet_list.from_1904;
    workbook.sheets = worksheets(std::move(sheet_list.sheets), list);
    if (workbook.sheets.empty())
        throw ExchangeError("the workbook has no sheet with cells", "save the table as .xlsx or CSV");
    SharedTextReader texts;
    read_part(archive, list, "sharedStrings", texts);
    workbook.shared_texts = std::move(texts.texts);
    FormatReader formats;
    read_part(archive, list, "styles", formats);
    workbook.formats = std::move(formats.formats);
    workbook.struck_styles = std::move(formats.struck);
    return workbook;
}

void RichText::append(std::string_view part, bool is_struck) {
    if (is_struck && whole_.empty())
        whole_ = standing_;
    if (is_struck || !struck_.empty())
        append_cell_text(whole_, part);
    auto& text = is_struck ? struck_ : standing_;
    // A blank before what is struck out, and one behind it, are one.
    if (!is_struck && !struck_.empty() && standing_.ends_with(' ') && part.starts_with(' '))
        part.remove_prefix(1);
    append_cell_text(text, part);
}

void tell_struck_parts(Grid& grid, const std::vector<StruckPart>& parts) {
    std::vector<std::string> told;
    for (const auto& part : parts)
        told.push_back(fmt::format("{} in row {}", util::in_quotes(part.text), part.row));
    if (!told.empty())
        grid.notes.emplace_back("Struck out within a cell, and left out: " + util::list_in_words(told));
}

std::string RichText::text() const {
    return unescaped(is_struck() ? struck_ : standing_);
}

std::string RichText::whole() const {
    return struck_.empty() ? text() : unescaped(whole_);
}

bool RichText::is_struck() const {
    return util::trimmed(standing_).empty() && !util::trimmed(struck_).empty();
}

std::string RichText::struck_part() const {
    return is_struck() ? std::string{} : unescaped(util::trimmed(struck_));
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto code_point = text[i] == '_' ? escaped_at(text, i) : std::nullopt;
        if (code_point) {
            util::append_utf8(out, *code_point);
            i += 7;
        } else {
            out += text[i++];
        }
    }
    return out;
}

void append_cell_text(std::string& cell, std::string_view text) {
    if (cell.size() + text.size() > max_cell_bytes)
        throw ExchangeError("the workbook has a cell with more text than a cell can have",
                            "see that no cell has more than 32,767 characters");
    cell += text;
}

} // namespace plenary::exchange
