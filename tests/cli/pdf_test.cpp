/// \file
/// Documents as PDF: for the same state the same bytes, and everybody in them.
#include "cli/run.hpp"
#include "report/badges/badge_stock.hpp"
#include "support/grey_picture.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <map>
#include <sstream>
#include <sys/stat.h>

using namespace plenary;
using testing::contents;

namespace {

/// A registry of the illustrated series, and what `plenary` does with it.
class Desk {
public:
    Desk() {
        const std::string fixtures = PLENARY_SOURCE_DIR "/fixtures/";
        run({"load", fixtures + "ctitf-central-asia", fixtures + "ctitf-illustrated"});
    }
    std::map<std::string, std::string> variables;
    std::int64_t now = 1'301'648'400;

    int try_to(const std::vector<std::string>& args) {
        cli::Environment environment;
        environment.variable = [&](std::string_view name) -> std::optional<std::string> {
            if (const auto own = variables.find(std::string{name}); own != variables.end())
                return own->second;
            if (name == "PLENARY_PAPER")
                return PLENARY_PAPER_PROGRAM;
            return name == "PLENARY_DB" ? std::optional{(folder / "plenary.db").string()} : std::nullopt;
        };
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int exit = cli::run(args, environment, in, out, err, [this] { return domain::Instant{now}; });
        told_ = err.str();
        shown_ = out.str();
        return exit;
    }
    void run(const std::vector<std::string>& args) { REQUIRE_MESSAGE(try_to(args) == 0, told_); }
    [[nodiscard]] const std::string& told() const { return told_; }
    [[nodiscard]] const std::string& shown() const { return shown_; }

    testing::TemporaryFolder folder;

private:
    std::string told_;
    std::string shown_;
};

std::string printed_by(const std::string& line) {
    std::string text;
    FILE* pipe = ::popen(line.c_str(), "r");
    REQUIRE(pipe != nullptr);
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe))
        text += static_cast<char>(c);
    CHECK(::pclose(pipe) == 0);
    return text;
}

/// What the QR codes in the pictures of a folder say, in the order of their names. Some may have none: zbarimg ends with 4 then.
std::vector<std::string> codes_read(const std::filesystem::path& folder) {
    std::istringstream read{
        printed_by("zbarimg -q --nodbus --raw '" + folder.string() + "'/*.pgm || [ $? = 4 ]")};
    std::vector<std::string> codes;
    for (std::string code; std::getline(read, code);)
        codes.push_back(code);
    return codes;
}

constexpr int dots_an_inch = 150;

void draw_pages(const std::filesystem::path& pdf, const std::filesystem::path& folder) {
    (void)printed_by("pdftoppm -r " + std::to_string(dots_an_inch) + " -gray '" + pdf.string() + "' '" +
                     (folder / "page").string() + "'");
}

/// What the QR codes of a PDF say, in the order of its pages, a code a page.
std::vector<std::string> codes_in(const std::filesystem::path& pdf) {
    const testing::TemporaryFolder folder;
    draw_pages(pdf, folder.path());
    return codes_read(folder.path());
}

void cut_out(const testing::GreyPicture& page, const report::PlacedBox& box,
             const std::filesystem::path& file) {
    constexpr double dots_a_millimetre = dots_an_inch / 25.4;
    const auto dots = [](double length, std::size_t most) {
        return std::min(most, static_cast<std::size_t>(std::lround(length * dots_a_millimetre)));
    };
    page.write_part(file, dots(box.x, page.width), dots(box.y, page.height),
                    dots(box.x + box.width, page.width), dots(box.y + box.height, page.height));
}

/// What the QR codes of badges say when each badge is held before the reader alone. (A reader that sees a whole sheet takes
/// corners of neighbours for those of one code, and misses some.)
std::vector<std::string> codes_of_badges(const std::filesystem::path& pdf, const report::BadgeStock& stock) {
    const testing::TemporaryFolder pages;
    const testing::TemporaryFolder badges;
    draw_pages(pdf, pages.path());
    for (const auto& page : std::filesystem::directory_iterator{pages.path()}) {
        const testing::GreyPicture picture{page.path()};
        for (int i = 0; i < stock.a_sheet(); ++i)
            cut_out(picture, stock.place(i),
                    badges / (page.path().stem().string() + "-" + std::to_string(i) + ".pgm"));
    }
    return codes_read(badges.path());
}

} // namespace

TEST_SUITE("pdf") {
    TEST_CASE("pdf: every badge is read at 150 dots an inch, on paper of any size, and lets in") {
        for (const auto* name : {"A6", "DURABLE 1453-02", "Dymo 11356"}) {
            INFO(name);
            const auto& stock = *report::find_badge_stock(name);
            Desk desk;
            const auto file = desk.folder / "badges.pdf";
            desk.run({"document", "badges", "-m", "dushanbe", "--stock", name, "-o", file.string()});
            desk.run({"badge", "list", "-m", "dushanbe", "--format", "csv"});
            const auto issued = std::count(desk.shown().begin(), desk.shown().end(), '\n') - 1;
            auto codes = codes_of_badges(file, stock);
            std::sort(codes.begin(), codes.end());
            CHECK(std::adjacent_find(codes.begin(), codes.end()) == codes.end());
            CHECK(issued > 50);
            CHECK(static_cast<std::ptrdiff_t>(codes.size()) == issued);
            const auto registry = contents(desk.folder / "plenary.db");
            for (const auto& code : codes) {
                CHECK(registry.find(code) == std::string::npos); // it stands in the PDF alone
                desk.run({"checkin", "add", "-m", "dushanbe", code, "--at", "2011-03-29T09:00", "--dry-run"});
            }
        }
    }
    TEST_CASE("pdf: a badge printed anew revokes the former, and one that could not be printed does not") {
        Desk desk;
        const auto print = [&](const std::string& name) {
            return desk.try_to(
                {"document", "badges", "-m", "dushanbe", "KAZ-002", "-o", (desk.folder / name).string()});
        };
        const auto lets_in = [&](const std::string& token) {
            return desk.try_to({"checkin", "add", "-m", "dushanbe", token, "--at", "2011-03-29T09:00",
                                "--dry-run"}) == 0;
        };
        REQUIRE(print("first.pdf") == 0);
        const auto first = codes_in(desk.folder / "first.pdf");
        REQUIRE(first.size() == 1);
        CHECK(lets_in(first[0]));

        desk.variables = {{"PLENARY_FONTS", "/nowhere"}};
        CHECK(print("second.pdf") == 1);
        desk.variables = {{"PLENARY_PAPER", "/nowhere"}};
        CHECK(print("second.pdf") == 1);
        desk.variables = {{"PLENARY_PAPER", "/bin/false"}};
        CHECK(print("second.pdf") == 1);
        desk.variables = {{"PLENARY_PAPER", "/bin/cat"}}; // what it answers is no PDF
        CHECK(print("second.pdf") == 1);
        desk.variables = {};
        CHECK(print("no such folder/second.pdf") == 1);
        CHECK_FALSE(std::filesystem::exists(desk.folder / "second.pdf"));
        CHECK(lets_in(first[0]));

        REQUIRE(print("second.pdf") == 0);
        const auto second = codes_in(desk.folder / "second.pdf");
        REQUIRE(second.size() == 1);
        CHECK(lets_in(second[0]));
        CHECK_FALSE(lets_in(first[0]));
    }
    TEST_CASE("pdf: the same state makes the same bytes, whenever and wherever") {
        Desk desk;
        desk.run({"document", "participants", "-m", "dushanbe", "-o", (desk.folder / "a.pdf").string()});
        desk.now += 86'400;
        desk.variables = {{"TZ", "Asia/Kathmandu"}, {"LANG", "ar_EG.UTF-8"}};
        desk.run({"document", "participants", "-m", "dushanbe", "-o", (desk.folder / "b.pdf").string()});
        CHECK(contents(desk.folder / "a.pdf") == contents(desk.folder / "b.pdf"));
        desk.variables = {{"SOURCE_DATE_EPOCH", "86400"}};
        desk.run({"document", "participants", "-m", "dushanbe", "-o", (desk.folder / "c.pdf").string()});
        CHECK(contents(desk.folder / "a.pdf") != contents(desk.folder / "c.pdf"));
        const auto info = printed_by("TZ=UTC pdfinfo -isodates '" + (desk.folder / "c.pdf").string() + "'");
        CHECK(info.find("1970-01-02T00:00:00") != std::string::npos);
    }
    TEST_CASE(
        "pdf: everybody of the list is in it, only its owner may read it, and it replaces what was there") {
        Desk desk;
        const auto file = desk.folder / "list.pdf";
        testing::write_file(file, "before");
        desk.run({"document", "participants", "-m", "dushanbe", "--own-script", "-o", file.string()});
        struct stat known{};
        REQUIRE(::stat(file.c_str(), &known) == 0);
        CHECK((known.st_mode & 0777U) == 0600U);
        const auto text = printed_by("pdftotext -enc UTF-8 '" + file.string() + "' -");
        desk.run({"document", "participants", "-m", "dushanbe", "--format", "html"});
        const std::string begin = "<div class=\"entry\"><div><bdi>";
        std::size_t people = 0;
        for (auto at = desk.shown().find(begin); at != std::string::npos;
             at = desk.shown().find(begin, at + 1)) {
            const auto from = at + begin.size();
            auto name = desk.shown().substr(from, desk.shown().find("</bdi>", from) - from);
            if (const auto quote = name.find("&#39;"); quote != std::string::npos)
                name.replace(quote, 5, "'");
            INFO(name);
            CHECK(text.find(name) != std::string::npos);
            ++people;
        }
        CHECK(people == 61);
        for (const auto* own : {"李晓明", "Айгерім Садықова", "احمد صمیمی"})
            CHECK(text.find(own) != std::string::npos);
    }
    TEST_CASE("pdf: where something cannot be printed, what was there stays") {
        Desk desk;
        const auto file = desk.folder / "list.pdf";
        testing::write_file(file, "before");
        desk.variables = {{"PLENARY_FONTS", desk.folder.path().string()}};
        CHECK(desk.try_to({"document", "participants", "-m", "dushanbe", "-o", file.string()}) == 1);
        CHECK(contents(file) == "before");
        desk.variables = {{"PLENARY_FONTS", "/usr/share/fonts/truetype/noto:/usr/share/fonts/opentype/noto"}};
        desk.run({"participant", "edit", "-m", "dushanbe", "KAZ-002", "--own", "Данияр 😀"});
        CHECK(desk.try_to(
                  {"document", "participants", "-m", "dushanbe", "--own-script", "-o", file.string()}) == 1);
        INFO(desk.told());
        CHECK(desk.told().find("'😀' (U+1F600) of KAZ-002 Daniyar; nothing was written") !=
              std::string::npos);
        CHECK(desk.told().find("sudo apt install fonts-symbola") != std::string::npos);
        CHECK(contents(file) == "before");
    }
    TEST_CASE("pdf: each delegation has its plate, and a card that both sides read") {
        Desk desk;
        desk.run({"document", "plates", "-m", "dushanbe", "--format", "csv"});
        std::istringstream rows{desk.shown()};
        std::vector<std::string> names;
        for (std::string row; std::getline(rows, row);)
            if (const auto at = row.find(',');
                at != std::string::npos && row.find(",,") == std::string::npos) {
                const auto name = row.find(',', at + 1) + 1;
                names.push_back(row.substr(name, row.find(',', name) - name));
            }
        names.erase(names.begin()); // the header
        REQUIRE(names.size() > 20);
        for (const bool is_card : {false, true}) {
            const auto file = (desk.folder / "x.pdf").string();
            std::vector<std::string> args{"document", "plates", "-m", "dushanbe", "-o", file};
            if (is_card)
                args.emplace_back("--tent-cards");
            desk.run(args);
            const auto info = printed_by("pdfinfo '" + file + "'");
            const auto pages = info.find("Pages:");
            REQUIRE(pages != std::string::npos);
            CHECK(std::stoul(info.substr(pages + std::string{"Pages:"}.size())) == names.size());
            const auto* size = is_card ? "595.276 x 841.89" : "864.567 x 304.724";
            CHECK(info.find(size) != std::string::npos);
            for (std::size_t page = 1; page <= names.size(); page += 7) {
                const auto number = std::to_string(page);
                auto text = printed_by("pdftotext -f " + number + " -l " + number + " '" + file + "' -");
                std::replace(text.begin(), text.end(), '\n', ' ');
                CHECK(text.find(names[page - 1]) != std::string::npos);
            }
        }
    }
    TEST_CASE("pdf: with DejaVu fonts alone what they lack is named, and no file is made") {
        const std::string fonts = "/usr/share/fonts/truetype/dejavu"; // of which fontconfig itself depends
        REQUIRE(std::filesystem::exists(fonts));
        Desk desk;
        desk.variables = {{"PLENARY_FONTS", fonts}};
        const auto file = desk.folder / "list.pdf";
        const std::vector<std::string> list{"document", "participants", "-m",
                                            "dushanbe", "-o",           file.string()};
        auto with_scripts = list;
        with_scripts.emplace_back("--own-script");
        CHECK(desk.try_to(with_scripts) == 1);
        CHECK(desk.told().find("of CHN-001 Li Xiaoming") != std::string::npos);
        CHECK(desk.told().find("fonts-noto-cjk") != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(file));
        CHECK(desk.try_to(list) == 0); // Latin letters they have
        desk.run({"doctor", "--format", "csv"});
        CHECK(desk.shown().find("li-xiaoming: no font here has") != std::string::npos);
    }
    TEST_CASE("pdf: photos stand on badges, PNG and JPEG, and what is neither stops the printing") {
        Desk desk;
        const auto photos = desk.folder / "photos";
        std::filesystem::create_directory(photos);
        desk.run({"document", "plates", "-m", "dushanbe", "-o", (desk.folder / "plates.pdf").string()});
        const auto plates = " -singlefile -f 1 -r 20 '" + (desk.folder / "plates.pdf").string() + "' '";
        (void)printed_by("pdftoppm -png" + plates + (photos / "KAZ-001").string() + "'");
        (void)printed_by("pdftoppm -jpeg" + plates + (photos / "KAZ-002").string() + "'");
        const auto file = desk.folder / "badges.pdf";
        for (const std::string stock : {"A6", "Avery L4785"}) {
            desk.run({"document", "badges", "-m", "dushanbe", "--photos", photos.string(), "--stock", stock,
                      "-o", file.string(), "KAZ-001", "KAZ-002", "KAZ-003"});
            CHECK(desk.told().find("no photo of KAZ-003.") != std::string::npos);
            const auto images = printed_by("pdfimages -list '" + file.string() + "'");
            CHECK(std::count(images.begin(), images.end(), '\n') == 4); // two of head, two pictures
            CHECK(images.find("jpeg") != std::string::npos);
            CHECK(codes_of_badges(file, *report::find_badge_stock(stock)).size() == 3);
        }
        const auto before = contents(file);
        testing::write_file(photos / "KAZ-003.jpg", "no picture");
        CHECK(desk.try_to({"document", "badges", "-m", "dushanbe", "--photos", photos.string(), "-o",
                           file.string(), "KAZ-003"}) == 1);
        CHECK(desk.told().find("the picture of KAZ-003") != std::string::npos);
        CHECK(contents(file) == before);
    }
    TEST_CASE("pdf: certificates have names, and serial numbers that stay; where they cannot be drawn the "
              "numbers do") {
        Desk desk;
        const auto print = [&](const std::string& name) {
            const auto file = (desk.folder / name).string();
            const auto exit =
                desk.try_to({"document", "certificates", "-m", "dushanbe", "--share", "50", "-o", file});
            return std::pair{exit, file};
        };
        desk.variables = {{"PLENARY_FONTS", "/nowhere"}};
        CHECK(print("none.pdf").first == 1);
        CHECK_FALSE(std::filesystem::exists(desk.folder / "none.pdf"));
        desk.variables = {};
        const auto [exit, first] = print("first.pdf");
        REQUIRE_MESSAGE(exit == 0, desk.told());
        desk.now += 86'400;
        const auto second = print("second.pdf").second;
        CHECK(contents(first) == contents(second));
        desk.run({"document", "certificates", "-m", "dushanbe", "--share", "50", "--format", "csv"});
        const auto count = std::count(desk.shown().begin(), desk.shown().end(), '\n') - 1;
        const auto text = printed_by("pdftotext -enc UTF-8 '" + first + "' -");
        std::ptrdiff_t pages = 0;
        for (auto at = text.find("DUSHANBE-"); at != std::string::npos; at = text.find("DUSHANBE-", at + 1))
            ++pages;
        CHECK(pages == count);
        CHECK(count > 40);
        for (const auto* said :
             {"Aigerim SADYKOVA", "29–30 March 2011", "Dushanbe, Tajikistan, 30 March 2011"})
            CHECK(text.find(said) != std::string::npos);
    }
    TEST_CASE(
        "pdf: from a nomination form to a badge that scans, a plate, a sheet to sign and a certificate") {
        Desk desk;
        const auto file = [&](const char* name) { return (desk.folder / name).string(); };
        const auto is_in = [&](const char* name, const char* text) {
            return printed_by("pdftotext -enc UTF-8 '" + file(name) + "' -").find(text) != std::string::npos;
        };
        // Of the two who stand in it, one is at Ashgabat already.
        desk.run({"document", "nomination", "-m", "ashgabat", "--delegation", "NOR", "--from-meeting",
                  "dushanbe", "-o", file("form.xlsx")});
        desk.run({"delegation", "invite", "-m", "ashgabat", "NOR", "--source", "illustrative"});
        desk.run({"participant", "import", "-m", "ashgabat", file("form.xlsx"), "--source", "illustrative"});
        CHECK(desk.shown().find("added    NOR-002") != std::string::npos);
        desk.run({"document", "badges", "-m", "ashgabat", "NOR-002", "-o", file("badge.pdf")});
        CHECK(is_in("badge.pdf", "Halvorsen"));
        const auto codes = codes_in(file("badge.pdf"));
        REQUIRE(codes.size() == 1);
        desk.run({"document", "plates", "-m", "ashgabat", "--people", "-o", file("plates.pdf")});
        CHECK(is_in("plates.pdf", "Halvorsen"));
        desk.run({"document", "sign-in", "-m", "ashgabat", "-o", file("sheet.pdf")});
        CHECK(is_in("sheet.pdf", "Halvorsen"));
        CHECK(desk.try_to({"document", "certificates", "-m", "ashgabat", "NOR-002", "-o", file("c.pdf")}) ==
              4);
        desk.now = 1'322'654'400; // on the day of the meeting
        desk.run({"checkin", "add", "-m", "ashgabat", codes.front(), "--at", "2011-11-30T09:00"});
        desk.run(
            {"document", "certificates", "-m", "ashgabat", "--share", "100", "NOR-002", "-o", file("c.pdf")});
        CHECK(is_in("c.pdf", "Halvorsen"));
        desk.run({"certificate", "find", "ASHGABAT-0001"});
        CHECK(desk.shown().find("NOR-002") != std::string::npos);
    }
    TEST_CASE("pdf: badges printed again say the same at the same places, and have another code") {
        Desk desk;
        const auto first = (desk.folder / "first.pdf").string();
        const auto second = (desk.folder / "second.pdf").string();
        desk.run({"document", "badges", "-m", "dushanbe", "KAZ-002", "-o", first});
        desk.now += 86'400;
        desk.variables = {
            {"TZ", "Asia/Kathmandu"}, {"LANG", "ar_EG.UTF-8"}, {"SOURCE_DATE_EPOCH", "1301648400"}};
        desk.run({"document", "badges", "-m", "dushanbe", "KAZ-002", "-o", second});
        const auto without_codes = [](const std::string& pdf) {
            const testing::TemporaryFolder folder;
            (void)printed_by("pdftotext -bbox '" + pdf + "' '" + (folder / "words").string() + "'");
            return contents(folder / "words");
        };
        CHECK(without_codes(first) == without_codes(second));
        CHECK(contents(first) != contents(second));
    }
    TEST_CASE("pdf: every document can be had so") {
        Desk desk;
        const std::vector<std::vector<std::string>> documents{{"participants"},
                                                              {"sign-in"},
                                                              {"attendance"},
                                                              {"roll-call"},
                                                              {"arrivals"},
                                                              {"visas"},
                                                              {"credentials"},
                                                              {"timetable"},
                                                              {"certificates"},
                                                              {"changes", "--since", "1"},
                                                              {"invitation", "--delegation", "KAZ"},
                                                              {"programme", "--day", "2011-03-29"}};
        for (const auto& document : documents)
            for (const auto* language : {"en", "fr", "es", "ru"}) {
                std::vector<std::string> args{"document"};
                args.insert(args.end(), document.begin(), document.end());
                for (const auto& more :
                     {std::string{"-m"}, std::string{"dushanbe"}, std::string{"--language"},
                      std::string{language}, std::string{"-o"}, (desk.folder / "x.pdf").string()})
                    args.push_back(more);
                INFO(document.front());
                desk.run(args);
                CHECK(contents(desk.folder / "x.pdf").starts_with("%PDF-1."));
            }
    }
}
