#include "support/any_text.hpp"
#include "util/sheet.hpp"
#include "util/spreadsheet.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <sstream>

using namespace plenary::util;
using plenary::testing::any_text;

namespace {

bool is_c0_control(char c) {
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
    TEST_CASE("for_terminal: no control and no bad byte is left, whatever the bytes") {
        CHECK(rc::check([](const std::string& bytes) {
            const std::string shown = for_terminal(bytes);
            RC_ASSERT(std::none_of(shown.begin(), shown.end(), is_c0_control));
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
