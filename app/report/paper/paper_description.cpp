#include "report/paper/paper_description.hpp"

#include <array>
#include <charconv>

namespace plenary::report {

namespace {

void append_field(std::string& out, std::string_view field) {
    out += '\t';
    for (const char c : field) {
        if (c == '\\')
            out += "\\\\";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
}

std::string decimal(double value) {
    std::array<char, 32> digits{};
    constexpr int precision = 4;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, precision);
    return {digits.data(), end.ptr};
}

std::vector<std::string> numbers(const PlacedBox& box) {
    return {decimal(box.x), decimal(box.y), decimal(box.width), decimal(box.height)};
}

/// How Han characters are drawn in a country.
std::string_view han_of(std::string_view country) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> drawn{
        {{"JPN", "jp"}, {"KOR", "kr"}, {"PRK", "kr"}, {"TWN", "tc"}, {"HKG", "hk"}, {"MAC", "hk"}}};
    for (const auto& [code, han] : drawn)
        if (code == country)
            return han;
    return "sc";
}

constexpr std::string_view word_of_look(Look look) {
    switch (look) {
    case Look::masthead:
        return "masthead";
    case Look::symbol:
        return "symbol";
    case Look::title:
        return "title";
    case Look::subtitle:
        return "subtitle";
    case Look::body:
        return "body";
    case Look::note:
        return "note";
    case Look::label:
        return "label";
    }
    return {};
}

std::vector<std::string> shown_lines(const std::vector<Line>& lines) {
    std::vector<std::string> texts;
    for (const auto& line : lines)
        texts.push_back(line.shown());
    return texts;
}

class Describing {
public:
    explicit Describing(PaperDescription& out) : out_(out) {}

    void operator()(const Paragraph& paragraph) const {
        out_.line("paragraph", {word_of_look(paragraph.look), paragraph.line.shown()});
    }
    void operator()(const Heading& heading) const {
        out_.line("heading", {std::to_string(heading.level), heading.line.shown()});
    }
    void operator()(const PaperEntry& entry) const {
        out_.about(entry.whom);
        out_.line("entry", shown_lines(entry.lines));
    }
    void operator()(const PaperTable& table) const {
        out_.line("table", {table.has_header ? "header" : "plain", std::to_string(table.least_height)});
        for (const auto& column : table.columns)
            out_.line("column", {std::to_string(column.width),
                                 column.align == util::Align::right ? "right" : "left", column.title});
        for (const auto& row : table.rows) {
            out_.about(row.whom);
            auto fields = shown_lines(row.cells);
            fields.insert(fields.begin(), row.is_strong ? "strong" : "plain");
            out_.line("row", fields);
        }
    }
    void operator()(const PageBreak&) const { out_.line("page-break", {}); }
    void operator()(const TextColumns& columns) const {
        out_.line("columns", {std::to_string(columns.count)});
    }

private:
    PaperDescription& out_;
};

} // namespace

PaperDescription::PaperDescription(const std::string& title, const std::string& made_at) {
    text_ = "plenary-paper\t1\n";
    line("title", {title});
    line("date", {made_at});
}

void PaperDescription::line(std::string_view word, std::initializer_list<std::string_view> fields) {
    text_ += word;
    for (const auto field : fields)
        append_field(text_, field);
    text_ += '\n';
}

void PaperDescription::line(std::string_view word, const std::vector<std::string>& fields) {
    text_ += word;
    for (const auto& field : fields)
        append_field(text_, field);
    text_ += '\n';
}

void PaperDescription::page(double width, double height) {
    line("page", {decimal(width), decimal(height)});
}

void PaperDescription::about(const Whom& whom) {
    if (whom.name == about_.name && whom.country == about_.country)
        return;
    about_ = whom;
    line("about", {whom.name, han_of(whom.country)});
}

void PaperDescription::sheet() {
    line("sheet", {});
}

void PaperDescription::text(const PlacedBox& box, const PlacedStyle& style, const std::string& text) {
    auto fields = numbers(box);
    for (const auto& field :
         {decimal(style.size), decimal(style.least_size), std::string{style.is_bold ? "bold" : "regular"},
          std::string{style.side}, std::string{style.height}, style.colour,
          std::string{style.is_turned ? "turned" : "upright"}, text})
        fields.push_back(field);
    line("text", fields);
}

void PaperDescription::area(const PlacedBox& box, const std::string& colour) {
    auto fields = numbers(box);
    fields.push_back(colour);
    line("area", fields);
}

void PaperDescription::frame(const PlacedBox& box, const std::string& colour) {
    auto fields = numbers(box);
    fields.push_back(colour);
    line("frame", fields);
}

void PaperDescription::code(const PlacedBox& box, const std::string& text) {
    auto fields = numbers(box);
    fields.push_back(text);
    line("code", fields);
}

std::string paper_description(const Paper& paper, const std::string& made_at) {
    constexpr double a4_short = 210;
    constexpr double a4_long = 297;
    PaperDescription out{paper.title, made_at};
    out.line("head", {paper.running_head});
    if (paper.is_landscape)
        out.page(a4_long, a4_short);
    else
        out.page(a4_short, a4_long);
    const Describing describing{out};
    for (const auto& block : paper.blocks)
        std::visit(describing, block);
    return out.finish();
}

} // namespace plenary::report
