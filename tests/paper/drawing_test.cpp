/// \file
/// What plenary-paper draws, as other programs read it.
#include "drawing.hpp"
#include "support/grey_picture.hpp"
#include "util/base64.hpp"

#include <algorithm>
#include <array>
#include <fstream>

using namespace plenary;
using namespace plenary::testing;

namespace {

const std::string head = "plenary-paper\t1\ntitle\tNames\ndate\t2026-11-23T14:00:00Z\n";

bool is_emoji(const std::vector<std::string>& row) {
    return row.at(1) == "Emoji";
}

std::vector<std::vector<std::string>> all_names() {
    auto rows = names_in("ten.tsv");
    for (auto& row : names_in("bidi.tsv"))
        rows.push_back(row);
    return rows;
}

std::string list_of(const std::vector<std::vector<std::string>>& rows) {
    auto text = head + "heading\t1\tStates\n";
    for (const auto& row : rows)
        text += "about\t" + row.at(1) + "\tsc\nentry\t" + row.at(0) + "\t" + row.at(1) + "\n";
    text += "table\theader\t10\ncolumn\t1\tright\tNo.\ncolumn\t5\tleft\tName\n";
    for (const auto& row : rows)
        text += "row\tplain\t1\t" + row.at(0) + "\n";
    return text;
}

/// Without the marks of direction that pdftotext adds, and the joiner that no reader of PDF finds.
std::string plain(std::string text) {
    for (const auto* mark : {"\u202A", "\u202B", "\u202C", "\u200C", "\u200E", "\u200F"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark))
            text.erase(at, 3);
    return text;
}

std::string without_space(std::string text) {
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
    return text;
}

std::string text_of(const std::string& pdf) {
    const TemporaryFolder folder;
    write_file(folder / "x.pdf", pdf);
    return plain(printed_by("pdftotext -enc UTF-8 '" + (folder / "x.pdf").string() + "' -"));
}

/// Names whose letters a PDF cannot give back in their order, in any program: more than one direction in one line.
bool is_of_two_directions(const std::string& name) {
    return name.find("Adviser,") == 0 || name.find("Smith") != std::string::npos;
}

/// Of what is dark in a picture of 144 points an inch, in millimetres.
struct InkSize {
    double width = 0;
    double height = 0;
};

InkSize ink_in(const GreyPicture& page) {
    std::size_t left = page.width;
    std::size_t right = 0;
    std::size_t top = page.height;
    std::size_t bottom = 0;
    for (std::size_t y = 0; y < page.height; ++y)
        for (std::size_t x = 0; x < page.width; ++x) {
            if (page.at(x, y) >= 128)
                continue;
            left = std::min(left, x);
            right = std::max(right, x + 1);
            top = std::min(top, y);
            bottom = std::max(bottom, y + 1);
        }
    REQUIRE(right > left);
    constexpr double millimetres_a_point = 25.4 / 144;
    return {static_cast<double>(right - left) * millimetres_a_point,
            static_cast<double>(bottom - top) * millimetres_a_point};
}

std::size_t count_found(const std::string& text, const std::vector<std::string>& names) {
    return static_cast<std::size_t>(std::count_if(names.begin(), names.end(), [&](const std::string& name) {
        return text.find(plain(name)) != std::string::npos;
    }));
}

} // namespace

TEST_SUITE("drawing") {
    TEST_CASE("drawing: names in any script can be found and copied") {
        auto rows = all_names();
        std::erase_if(rows, is_emoji);
        const auto drawn = draw(list_of(rows));
        REQUIRE_MESSAGE(drawn.exit == 0, drawn.err);
        const auto text = text_of(drawn.out);
        std::size_t asked = 0;
        for (const auto& row : rows) {
            if (is_of_two_directions(row.at(0)))
                continue;
            INFO(row.at(0));
            // What reads a PDF sees a gap in front of a Tibetan vowel sign.
            const bool is_found = row.at(1) == "Karma"
                                      ? without_space(text).find(row.at(0)) != std::string::npos
                                      : text.find(plain(row.at(0))) != std::string::npos;
            CHECK(is_found);
            ++asked;
        }
        CHECK(asked == rows.size() - 2);
    }
    TEST_CASE(
        "drawing: with rounded positions Arabic names are lost, so that this is what the test above sees") {
        const std::vector<std::string> names{"محمد بن عبد الله الفارسي",
                                             "گلچهره کیانی‌پژوه"};
        auto description = head + "table\tplain\t0\ncolumn\t1\tleft\tName\n";
        for (int i = 0; i < 40; ++i)
            for (const auto& name : names)
                description += "row\tplain\t" + name + "\n";
        CHECK(count_found(text_of(draw(description).out), names) == 2);
        CHECK(count_found(text_of(draw(description, {}, PLENARY_ROUNDED_PROGRAM).out), names) == 0);
    }
    TEST_CASE(
        "drawing: a letter that no font has is told with whose it is and what has it, and nothing is drawn") {
        const auto drawn =
            draw(list_of(names_in("bidi.tsv")),
                 {"PLENARY_FONTS=/usr/share/fonts/truetype/noto:/usr/share/fonts/opentype/noto"});
        CHECK(drawn.exit == 1);
        CHECK(drawn.out.empty());
        CHECK(drawn.err == "missing-letter\tEmoji\t😀\tU+1F600\tfonts-symbola\n");
    }
    TEST_CASE("drawing: each part counts its own pages, and all together are counted where there are none") {
        const auto rows = [](int count) {
            std::string table = "table\tplain\t10\ncolumn\t1\tleft\tName\n";
            for (int i = 0; i < count; ++i)
                table += "row\tplain\tx\n";
            return table;
        };
        const auto numbers = [&](std::string_view page_break) {
            auto description = head + rows(60);
            for (const int count : {20, 30})
                (description += page_break) += rows(count);
            std::istringstream text{text_of(draw(description).out)};
            std::string found;
            for (std::string line; std::getline(text, line);)
                if (line.find('/') != std::string::npos)
                    found += without_space(line) + " ";
            return found;
        };
        CHECK(numbers("page-break\tpart\n") == "1/3 2/3 3/3 1/1 1/2 2/2 ");
        CHECK(numbers("page-break\n") == "1/6 2/6 3/6 4/6 5/6 6/6 ");
    }

    TEST_CASE("drawing: without fonts, and without those for a script, nothing is drawn") {
        const TemporaryFolder empty;
        const auto without = draw(list_of(names_in("ten.tsv")), {"PLENARY_FONTS=" + empty.path().string()});
        CHECK(without.exit == 1);
        CHECK(without.out.empty());
        CHECK(without.err.ends_with(
            "no-fonts\tfonts-noto-core\n")); // behind what Fontconfig may say of its own

        const TemporaryFolder latin;
        std::filesystem::create_symlink("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
                                        latin / "NotoSans-Regular.ttf");
        const auto only = draw(list_of(names_in("ten.tsv")), {"PLENARY_FONTS=" + latin.path().string()});
        CHECK(only.exit == 1);
        CHECK(only.out.empty());
        CHECK(only.err.find("missing-letter\tLi Xiaoming\t李\tU+674E\tfonts-noto-cjk\n") !=
              std::string::npos);
        CHECK(only.err.find("missing-letter\tSomchai Namjaidee\tส\tU+0E2A\tfonts-noto-core\n") !=
              std::string::npos);
        CHECK(only.err.find("Shcherbakov") == std::string::npos);
    }
    TEST_CASE("drawing: all fonts are embedded in part, with Unicode, and are Noto") {
        auto rows = all_names();
        std::erase_if(rows, is_emoji);
        const TemporaryFolder folder;
        write_file(folder / "x.pdf", draw(list_of(rows)).out);
        std::istringstream lines{printed_by("pdffonts '" + (folder / "x.pdf").string() + "' | tail -n +3")};
        std::size_t fonts = 0;
        for (std::string line; std::getline(lines, line); ++fonts) {
            INFO(line);
            CHECK(line.find("yes yes yes") != std::string::npos);
            const bool is_ours =
                line.find("+Noto") != std::string::npos || line.find("CairoFont") != std::string::npos;
            CHECK(is_ours);
        }
        CHECK(fonts > 10);
    }
    TEST_CASE("drawing: Chinese, Japanese and Korean are drawn as in their countries") {
        const TemporaryFolder folder;
        const auto face = [&](const std::string& han) {
            write_file(folder / "x.pdf", draw(head + "about\tX\t" + han + "\nentry\t骨\t骨\n").out);
            return printed_by("pdffonts '" + (folder / "x.pdf").string() + "'");
        };
        CHECK(face("sc").find("CJKsc") != std::string::npos);
        CHECK(face("jp").find("CJKjp") != std::string::npos);
        CHECK(face("kr").find("CJKkr") != std::string::npos);
        CHECK(face("tc").find("CJKtc") != std::string::npos);
    }
    TEST_CASE("drawing: the same description makes the same bytes, in any zone and language") {
        auto rows = names_in("ten.tsv");
        const auto first = draw(list_of(rows));
        REQUIRE(first.exit == 0);
        CHECK(first.out ==
              draw(list_of(rows), {"TZ=Asia/Kathmandu", "LANG=ar_EG.UTF-8", "LC_ALL=fa_IR"}).out);
        const TemporaryFolder folder;
        write_file(folder / "x.pdf", first.out);
        const auto info = printed_by("TZ=UTC pdfinfo -isodates '" + (folder / "x.pdf").string() + "'");
        CHECK(info.find("2026-11-23T14:00:00") != std::string::npos);
        CHECK(info.find("Tagged:          yes") != std::string::npos);
        CHECK(info.find("Title:           Names") != std::string::npos);
    }
    TEST_CASE("drawing: a text shrinks to fit its box, and is told where it is too small or cut") {
        const auto told = [](const std::string& box) {
            return draw(head + "about\tKAZ-001 Dana\tsc\nsheet\ntext\t10\t10\t" + box +
                        "\t30\t10\tbold\tcentre\tmiddle\t000000\tupright\tMaximiliane Alexandrina\n")
                .err;
        };
        CHECK(told("100\t40").empty());
        CHECK(told("40\t40").empty()); // wrapped, then shrunk
        CHECK(told("40\t3") == "small\tKAZ-001 Dana\tMaximiliane Alexandrina\t6\n");
        // A word that would be hard to read as a whole is parted; so is one that is too wide in any letters.
        CHECK(told("14\t40") == "parted\tKAZ-001 Dana\tMaximiliane Alexandrina\n");
        CHECK(told("6\t40") == "parted\tKAZ-001 Dana\tMaximiliane Alexandrina\n");
        CHECK(told("3\t3") == "cut\tKAZ-001 Dana\tMaximiliane Alexandrina\n");
    }
    TEST_CASE("drawing: all of the letters is seen, and as large as their box has room for, in any script") {
        const TemporaryFolder folder;
        const auto drawn = [&](const std::string& text, int height) {
            write_file(folder / "x.pdf",
                       draw(head + "page\t210\t100\nabout\tX\tsc\nsheet\ntext\t5\t5\t200\t" +
                            std::to_string(height) + "\t200\t4\tbold\tcentre\tmiddle\t000000\tupright\t" +
                            text + "\n")
                           .out);
            (void)printed_by("pdftoppm -r 144 -singlefile -gray '" + (folder / "x.pdf").string() + "' '" +
                             (folder / "x").string() + "'");
            return ink_in(GreyPicture{folder / "x.pgm"});
        };
        for (const auto* text : {"Kyrgyz", "កម្ពុជា", "مصر", "བོད", "ไทย", "Ấn Độ"}) {
            CAPTURE(text);
            // Of a text that is cut the shape is another.
            const auto tight = drawn(text, 12);
            const auto wide = drawn(text, 80);
            CHECK(tight.width / tight.height == doctest::Approx(wide.width / wide.height).epsilon(0.06));
            CHECK(tight.height > 0.4 * 12);
            CHECK(tight.height <= 12.2);
        }
    }
    TEST_CASE("drawing: the QR code is read at 150 dots an inch as what was given, from 18 mm on") {
        std::string description = head + "page\t210\t297\nsheet\n";
        const auto rows = names_in("ten.tsv");
        std::size_t number = 0;
        for (const auto& row : rows) {
            description += "code\t" + std::to_string(20 + (number % 5) * 30) + "\t" +
                           std::to_string(20 + (number / 5) * 30) + "\t18\t18\t" + row.at(4) + "\n";
            ++number;
        }
        const TemporaryFolder folder;
        write_file(folder / "x.pdf", draw(description).out);
        const auto page = (folder / "page").string();
        (void)printed_by("pdftoppm -r 150 -png '" + (folder / "x.pdf").string() + "' '" + page + "'");
        const auto read = printed_by("zbarimg -q --nodbus --raw '" + page + "-1.png'");
        for (const auto& row : rows) {
            INFO(row.at(4));
            CHECK(read.find(row.at(4) + "\n") != std::string::npos);
        }
        CHECK(std::count(read.begin(), read.end(), '\n') == static_cast<std::ptrdiff_t>(rows.size()));
    }
    TEST_CASE("drawing: a photo stands upright, however the camera was held") {
        const TemporaryFolder folder;
        // A bar at the left, in the upper half.
        write_file(folder / "bar.pdf", draw(head + "page\t20\t20\nsheet\narea\t0\t0\t5\t10\t000000\n").out);
        (void)printed_by("pdftoppm -r 144 -singlefile -jpeg '" + (folder / "bar.pdf").string() + "' '" +
                         (folder / "bar").string() + "'");
        const auto photo = contents(folder / "bar.jpg");
        constexpr double u = 0.125;
        constexpr double v = 0.375;
        // Where the bar is seen (CIPA DC-008, orientations 1 to 8).
        constexpr std::array<std::pair<double, double>, 8> seen{
            {{u, v}, {1 - u, v}, {1 - u, 1 - v}, {u, 1 - v}, {v, u}, {1 - v, u}, {1 - v, 1 - u}, {v, 1 - u}}};
        for (std::size_t i = 0; i < seen.size(); ++i)
            for (const bool is_little : {false, true}) {
                CAPTURE(i);
                const auto orientation = static_cast<char>(i + 1);
                const std::string little{"II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0", 18};
                const std::string big{"MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1", 18};
                const auto value =
                    is_little ? std::string{orientation, 0, 0, 0} : std::string{0, orientation, 0, 0};
                const auto exif = std::string{"Exif\0\0", 6} + (is_little ? little : big) + value;
                const auto segment = std::string{"\xFF\xE1\0", 3} + static_cast<char>(exif.size() + 2) + exif;
                const auto turned = photo.substr(0, 2) + segment + photo.substr(2);
                write_file(folder / "x.pdf", draw(head + "page\t20\t20\nsheet\npicture\t0\t0\t20\t20\t" +
                                                  util::to_base64(turned) + "\n")
                                                 .out);
                (void)printed_by("pdftoppm -r 144 -singlefile -gray '" + (folder / "x.pdf").string() + "' '" +
                                 (folder / "x").string() + "'");
                const GreyPicture page{folder / "x.pgm"};
                for (std::size_t other = 0; other < seen.size(); ++other) {
                    const auto [x, y] = seen.at(other);
                    const auto grey = page.at(static_cast<std::size_t>(x * static_cast<double>(page.width)),
                                              static_cast<std::size_t>(y * static_cast<double>(page.height)));
                    CHECK((grey < 64) == (other == i));
                }
            }
    }
    TEST_CASE("drawing: a photo that is broken or something else is told, and nothing is drawn") {
        const TemporaryFolder folder;
        write_file(folder / "x.pdf", draw(list_of(names_in("ten.tsv"))).out);
        const auto drawn_as = [&](const char* kind, const char* ending) {
            (void)printed_by("pdftoppm -r 50 -singlefile -f 1 -l 1 -" + std::string{kind} + " '" +
                             (folder / "x.pdf").string() + "' '" + (folder / "x").string() + "'");
            return contents(folder / ("x." + std::string{ending}));
        };
        const auto print = [&](const std::string& bytes) {
            return draw(head + "about\tKAZ-001 Dana\tsc\nsheet\npicture\t0\t0\t20\t20\t" +
                        util::to_base64(bytes) + "\n");
        };
        for (const auto& photo : {drawn_as("jpeg", "jpg"), drawn_as("png", "png")}) {
            CHECK(print(photo).exit == 0);
            for (const std::size_t size : {std::size_t{2}, std::size_t{40}, photo.size() / 2}) {
                const auto broken = print(photo.substr(0, size));
                CHECK(broken.exit == 1);
                CHECK(broken.out.empty());
                CHECK(broken.err == "bad-picture\tKAZ-001 Dana\n");
            }
        }
        CHECK(print("").exit == 1);
        CHECK(print("GIF89a").exit == 1);
    }
    TEST_CASE("drawing: only fonts and libraries are opened, nothing is written, and nobody is called") {
        const TemporaryFolder folder;
        write_file(folder / "x.txt", list_of(names_in("ten.tsv")));
        (void)printed_by("env -i TZ=UTC strace -f -o '" + (folder / "trace").string() +
                         "' -e trace=openat,open,creat,connect,socket,unlink,rename '" PLENARY_PAPER_PROGRAM
                         "' <'" +
                         (folder / "x.txt").string() + "' >'" + (folder / "x.pdf").string() + "'");
        std::istringstream lines{contents(folder / "trace")};
        std::size_t fonts = 0;
        for (std::string line; std::getline(lines, line);) {
            INFO(line);
            if (line.find("resumed>") != std::string::npos) // the end of a call that is told above
                continue;
            if (line.find("open") == std::string::npos) {
                const bool is_end =
                    line.find("+++") != std::string::npos || line.find("---") != std::string::npos;
                CHECK(is_end);
                continue;
            }
            CHECK(line.find("O_WRONLY") == std::string::npos);
            constexpr std::array<std::string_view, 9> may{"\"/usr/share/fonts/",
                                                          "/lib/",
                                                          "\"/usr/lib",
                                                          "\"/etc/ld.so",
                                                          "\"/var/cache/fontconfig",
                                                          "\"/usr/share/libthai/",
                                                          "\"/usr/share/zoneinfo/UTC\"",
                                                          "\"/proc/",
                                                          "\"/sys/"};
            CHECK(std::any_of(may.begin(), may.end(),
                              [&](std::string_view part) { return line.find(part) != std::string::npos; }));
            fonts += line.find("\"/usr/share/fonts/") != std::string::npos ? 1U : 0U;
        }
        CHECK(fonts > 5);
    }
}
