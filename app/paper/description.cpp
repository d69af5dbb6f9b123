#include "paper/description.hpp"

#include "util/base64.hpp"
#include "util/tabbed.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace plenary::paper {

namespace {

constexpr std::string_view first_line = "plenary-paper\t1";
constexpr std::size_t most_columns = 40;
/// In millimetres; PDF allows no page above 200 inches.
constexpr double largest = 5'000;
constexpr double largest_type = 1'000;
constexpr double largest_table_type = 100;

/// One line while it is read: its word, and its fields one after another.
class Reading {
public:
    Reading(std::size_t number, std::vector<std::string> fields)
        : number_(number), fields_(std::move(fields)) {}

    [[noreturn]] void fail(const std::string& what) const { throw DescriptionError(number_, what); }
    [[nodiscard]] const std::string& word() const { return fields_.front(); }
    [[nodiscard]] bool has_more() const { return next_ < fields_.size(); }

    std::string text() {
        if (!has_more())
            fail("a field is missing");
        return std::move(fields_[next_++]);
    }
    std::vector<std::string> texts() {
        std::vector<std::string> rest;
        while (has_more())
            rest.push_back(text());
        return rest;
    }
    double number(double least, double most) {
        const auto field = text();
        double value = 0;
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
        if (error != std::errc{} || end != field.data() + field.size() || !std::isfinite(value))
            fail(fmt::format("'{}' is no number", field));
        if (value < least || value > most)
            fail(fmt::format("the number {} is out of range", field));
        return value;
    }
    int whole(int least, int most) { return static_cast<int>(number(least, most)); }
    /// The place of the field among these words.
    template<std::size_t N>
    std::size_t one_of(const std::array<std::string_view, N>& words) {
        const auto field = text();
        for (std::size_t i = 0; i < N; ++i)
            if (words[i] == field)
                return i;
        fail(fmt::format("'{}' is not known here", field));
    }
    Box box() {
        Box box;
        box.x = number(-largest, largest);
        box.y = number(-largest, largest);
        box.width = number(0, largest);
        box.height = number(0, largest);
        return box;
    }
    Colour colour() {
        const auto field = text();
        unsigned value = 0;
        const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value, 16);
        if (field.size() != 6 || error != std::errc{} || end != field.data() + field.size())
            fail(fmt::format("'{}' is no colour", field));
        constexpr double full = 255;
        return {((value >> 16U) & 255U) / full, ((value >> 8U) & 255U) / full, (value & 255U) / full};
    }
    void end() const {
        if (has_more())
            fail("there are too many fields");
    }

private:
    std::size_t number_;
    std::vector<std::string> fields_;
    std::size_t next_ = 1;
};

class Reader {
public:
    Description description;

    void read(Reading& line) {
        const auto& word = line.word();
        if (read_head(word, line) || read_flow(word, line) || read_placed(word, line))
            return line.end();
        line.fail(fmt::format("'{}' is not known", word));
    }

private:
    static constexpr std::array<std::string_view, 3> sides{"left", "centre", "right"};
    static constexpr std::array<std::string_view, 3> heights{"top", "middle", "bottom"};
    static constexpr std::array<std::string_view, 8> looks{"masthead", "symbol", "title", "subtitle",
                                                           "body",     "note",   "label", "name"};
    static constexpr std::array<std::string_view, 5> han{"sc", "tc", "hk", "jp", "kr"};

    bool read_head(const std::string& word, Reading& line) {
        if (word == "title")
            description.title = line.text();
        else if (word == "head")
            description.running_head = line.text();
        else if (word == "date")
            description.date = line.text();
        else if (word == "check-only")
            description.is_checked_only = true;
        else if (word == "page") {
            description.page_width = line.number(20, largest);
            description.page_height = line.number(20, largest);
        } else if (word == "about") {
            about_.who = line.text();
            about_.han = han.at(line.one_of(han));
        } else
            return false;
        return true;
    }

    bool read_flow(const std::string& word, Reading& line) {
        if (word == "paragraph") {
            const auto look = static_cast<Look>(line.one_of(looks));
            add(Paragraph{look, line.text()});
        } else if (word == "heading") {
            const auto level = line.whole(1, 2);
            add(Heading{level, line.text()});
        } else if (word == "entry")
            add(Entry{about_, line.texts()});
        else if (word == "table") {
            Table table;
            table.has_header = line.one_of(std::array<std::string_view, 2>{"plain", "header"}) == 1;
            table.least_height = line.number(0, 200);
            if (line.has_more())
                table.type_size = line.number(1, largest_table_type);
            add(std::move(table));
        } else if (word == "column")
            add_column(line);
        else if (word == "row")
            add_row(line);
        else if (word == "page-break")
            add(PageBreak{line.has_more() && line.one_of(std::array<std::string_view, 1>{"part"}) == 0});
        else if (word == "columns")
            add(TextColumns{line.whole(1, 3)});
        else
            return false;
        return true;
    }

    bool read_placed(const std::string& word, Reading& line) {
        if (word == "sheet")
            add(PlacedPage{});
        else if (word == "drawing") {
            const auto width = line.number(1, largest);
            add(Drawing{width, line.number(1, largest), {}});
        } else if (word == "text")
            add_text(line);
        else if (word == "area" || word == "frame") {
            const auto box = line.box();
            place(PlacedArea{box, line.colour(), word == "area"});
        } else if (word == "code") {
            const auto box = line.box();
            place(PlacedCode{box, line.text()});
        } else if (word == "picture") {
            const auto box = line.box();
            auto bytes = util::from_base64(line.text());
            if (!bytes)
                line.fail("the picture is not in base 64");
            place(PlacedPicture{about_, box, std::move(*bytes)});
        } else
            return false;
        return true;
    }

    void add_column(Reading& line) {
        auto& table = table_of(line);
        if (table.columns.size() == most_columns || !table.rows.empty())
            line.fail("a column stands where none may");
        Column column;
        column.width = line.number(0.01, largest);
        column.side = static_cast<Side>(line.one_of(sides));
        column.title = line.text();
        table.columns.push_back(std::move(column));
    }

    void add_row(Reading& line) {
        auto& table = table_of(line);
        Row row;
        row.about = about_;
        row.is_strong = line.one_of(std::array<std::string_view, 2>{"plain", "strong"}) == 1;
        row.cells = line.texts();
        if (row.cells.size() > table.columns.size())
            line.fail("a row has more cells than there are columns");
        table.rows.push_back(std::move(row));
    }

    void add_text(Reading& line) {
        PlacedText text;
        text.about = about_;
        text.box = line.box();
        text.size = line.number(1, largest_type);
        text.least_size = line.number(1, largest_type);
        text.is_bold = line.one_of(std::array<std::string_view, 2>{"regular", "bold"}) == 1;
        text.side = static_cast<Side>(line.one_of(sides));
        text.height = static_cast<Height>(line.one_of(heights));
        text.colour = line.colour();
        text.is_turned = line.one_of(std::array<std::string_view, 2>{"upright", "turned"}) == 1;
        text.text = line.text();
        place(std::move(text));
    }

    Table& table_of(const Reading& line) {
        auto* table = description.blocks.empty() ? nullptr : std::get_if<Table>(&description.blocks.back());
        if (table == nullptr)
            line.fail(fmt::format("'{}' stands in no table", line.word()));
        return *table;
    }

    template<class Thing>
    void add(Thing thing) {
        description.blocks.emplace_back(std::move(thing));
    }

    /// Into the drawing that is open, else onto the page.
    template<class Thing>
    void place(Thing thing) {
        auto* drawing =
            description.blocks.empty() ? nullptr : std::get_if<Drawing>(&description.blocks.back());
        if (drawing != nullptr)
            drawing->parts.emplace_back(std::move(thing));
        else
            add(std::move(thing));
    }

    About about_;
};

} // namespace

Description read_description(std::string_view text) {
    Reader reader;
    std::size_t number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (number == 1 && line != first_line)
            throw DescriptionError(1, "this is no description of a document of this version");
        if (util::first_invalid_utf8(line) || line.find('\0') != std::string_view::npos)
            throw DescriptionError(number, "the line is not UTF-8");
        if (number == 1 || line.empty())
            continue;
        Reading reading{number, util::tabbed_fields(line)};
        reader.read(reading);
    }
    if (number == 0)
        throw DescriptionError(1, "there is no description");
    return std::move(reader.description);
}

} // namespace plenary::paper
