#include "util/fold.hpp"
#include "util/sheet.hpp"
#include "util/spreadsheet.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <sstream>

using namespace plenary::util;

namespace {

// Text in which the code points that make trouble are frequent.
rc::Gen<std::string> any_text() {
    const auto range = [](std::uint32_t from, std::uint32_t below) {
        return rc::gen::inRange<std::uint32_t>(from, below);
    };
    const auto code_point =
        rc::gen::oneOf(range(0, 0x80), range(0x80, 0x250), range(0x300, 0x370), range(0x400, 0x530),
                       range(0x600, 0x700), range(0x1100, 0x1200), range(0x1E00, 0x2070),
                       range(0x3040, 0x3100), range(0xD7B0, 0x11000), range(0x1D400, 0x1D800));
    return rc::gen::map(rc::gen::container<std::vector<std::uint32_t>>(code_point),
                        [](const std::vector<std::uint32_t>& code_points) {
                            std::string text;
                            for (const std::uint32_t value : code_points) {
                                append_utf8(text, value);
                            }
                            return text;
                        });
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F;
}

// The fields of each record, as RFC 4180 reads them, without what keeps spreadsheets from changing them.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
    std::vector<std::vector<std::string>> records = {{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& field = records.back().back();
        if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == ',') {
            records.back().emplace_back();
        } else if (!quoted && text.compare(i, 2, "\r\n") == 0) {
            records.push_back({""});
            ++i;
        } else {
            field += text[i];
        }
    }
    records.pop_back();
    for (auto& record : records) {
        for (auto& field : record) {
            field = std::string(without_guard(field));
        }
    }
    return records;
}

} // namespace

TEST_SUITE("util::properties") {
    TEST_CASE("fold: folding twice is folding once") {
        CHECK(rc::check([] {
            const std::string text = *any_text();
            const std::string once = fold(text);
            RC_ASSERT(fold(once) == once);
        }));
    }

    TEST_CASE("fold: words stand between single blanks") {
        CHECK(rc::check([] {
            const std::string folded = fold(*any_text());
            RC_ASSERT(join(split_words(folded), " ") == folded);
            RC_ASSERT(!first_invalid_utf8(folded));
        }));
    }

    TEST_CASE("fold: composed and decomposed text fold alike") {
        CHECK(rc::check([] {
            const std::string text = *any_text();
            RC_ASSERT(fold(nfc(text)) == fold(text));
        }));
    }

    TEST_CASE("search_keys: a name and its folded form share all keys of the latter") {
        CHECK(rc::check([] {
            const std::string name = *any_text();
            const auto keys = search_keys(name);
            const auto folded_keys = search_keys(fold(name));
            RC_ASSERT(std::includes(keys.begin(), keys.end(), folded_keys.begin(), folded_keys.end()));
        }));
    }

    TEST_CASE("for_terminal: no control and no bad byte is left, whatever the bytes") {
        CHECK(rc::check([](const std::string& bytes) {
            const std::string shown = for_terminal(bytes);
            RC_ASSERT(std::none_of(shown.begin(), shown.end(), is_control));
            RC_ASSERT(!first_invalid_utf8(shown));
            RC_ASSERT(for_terminal(shown) == shown);
        }));
        CHECK(rc::check([] {
            const std::string shown = for_terminal(*any_text());
            RC_ASSERT(for_terminal(shown) == shown);
        }));
    }

    TEST_CASE("write: csv is read back cell by cell") {
        CHECK(rc::check([] {
            const auto width = *rc::gen::inRange<std::size_t>(1, 5);
            const auto cells = *rc::gen::container<std::vector<std::vector<std::string>>>(
                rc::gen::container<std::vector<std::string>>(
                    width, rc::gen::oneOf(any_text(), rc::gen::string<std::string>())));
            Sheet sheet;
            sheet.columns.assign(width, Column{"key", "KEY"});
            for (const auto& row : cells) {
                sheet.rows.emplace_back(row.begin(), row.end());
            }
            std::ostringstream out;
            write(out, sheet, Format::csv);
            auto records = read_csv(out.str());
            RC_ASSERT(records.size() == cells.size() + 1);
            records.erase(records.begin());
            RC_ASSERT(records == cells);
        }));
    }
}
