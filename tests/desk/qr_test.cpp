#include "desk/pages/qr.hpp"
#include "desk/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Rows = std::vector<std::vector<bool>>; ///< of modules, true: dark

Rows rows_of_blocks(const std::string& blocks) {
    Rows rows(2);
    for (std::size_t i = 0; i < blocks.size();) {
        if (blocks[i] == '\n') {
            rows.resize(rows.size() + (i + 1 < blocks.size() ? 2 : 0));
            ++i;
            continue;
        }
        const bool is_blank = blocks[i] == ' ';
        const auto block = blocks.substr(i, is_blank ? 1 : 3);
        rows[rows.size() - 2].push_back(is_blank || block == "▄");
        rows.back().push_back(is_blank || block == "▀");
        i += block.size();
    }
    return rows;
}

/// What a reader of codes sees in these modules.
std::string seen_in(const Rows& rows) {
    constexpr std::size_t pixels = 8;
    const auto width = rows.front().size() * pixels;
    std::string picture =
        "P5\n" + std::to_string(width) + " " + std::to_string(rows.size() * pixels) + "\n255\n";
    for (const auto& row : rows)
        for (std::size_t i = 0; i < pixels; ++i)
            for (const bool is_dark : row)
                picture += std::string(pixels, is_dark ? '\0' : '\xFF');
    const TemporaryFolder folder;
    write_file(folder / "code.pgm", picture);
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{
        ::popen(("zbarimg -q --nodbus --raw '" + (folder / "code.pgm").string() + "'").c_str(), "r"),
        ::pclose};
    std::string seen;
    for (int c = 0; (c = std::fgetc(pipe.get())) != EOF;)
        seen += static_cast<char>(c);
    return seen;
}

} // namespace

TEST_SUITE("desk: square codes") {
    TEST_CASE("in a terminal: what was written is read, also with an odd number of rows") {
        for (const std::string text : {"https://192.168.1.7:8018/", "A1:B2:C3", "x"}) {
            const auto rows = rows_of_blocks(desk::qr_in_blocks(text));
            for (const auto& row : rows)
                CHECK(row.size() == rows.front().size());
            CHECK(seen_in(rows) == text + "\n");
        }
        auto spoilt = rows_of_blocks(desk::qr_in_blocks("x")); // control
        for (std::size_t i = 0; i < spoilt.size(); ++i)
            std::fill_n(spoilt[i].begin() + 12, 8, true);
        CHECK(seen_in(spoilt) != "x\n");
    }

    TEST_CASE("of a code by which a desk is let in: with the address, and told to no other process") {
        ::setenv("PLENARY_DESK_CODE", "7K3M-9QXT-2A5B-C", 1); // NOLINT(concurrency-mt-unsafe)
        std::ostringstream out;
        std::ostringstream err;
        CHECK(desk::run({"show=https://192.168.1.7:8018/"}, out, err) == 0);
        const auto said = out.str();
        CHECK(said.find("7K3M") == std::string::npos);
        CHECK(seen_in(rows_of_blocks(said.substr(said.find('\n') + 1))) ==
              "https://192.168.1.7:8018/pair#7K3M-9QXT-2A5B-C\n");
        CHECK(std::getenv("PLENARY_DESK_CODE") == nullptr); // NOLINT(concurrency-mt-unsafe)
        CHECK(err.str().empty());
    }

    TEST_CASE("on a page: the modules of the terminal, dark on light, without a style") {
        const auto picture = desk::qr_picture("x", "\"a\" <b>");
        CHECK(picture.find("aria-label=\"&quot;a&quot; &lt;b&gt;\"") != std::string::npos);
        CHECK(picture.find("style") == std::string::npos);
        std::size_t dark = 0;
        for (std::size_t at = 0; (at = picture.find("h1v1h-1z", at)) != std::string::npos; ++at)
            ++dark;
        std::size_t expected = 0;
        const auto rows = rows_of_blocks(desk::qr_in_blocks("x"));
        for (std::size_t y = 0; y < rows.front().size(); ++y) // the last half line is no part of it
            for (const bool is_dark : rows[y])
                expected += is_dark ? 1 : 0;
        CHECK(dark == expected);
    }
}
