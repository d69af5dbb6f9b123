#include "support/rendered.hpp"
#include "tree/excerpt.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <sys/mman.h>

using namespace plenary;
using tree::Finding;
using tree::Findings;
using tree::Severity;

namespace {

Finding error_at(tree::Place place, std::string message = "wrong", std::string help = "") {
    return {place, Severity::error, "some-code", std::move(message), std::move(help), std::nullopt};
}

/// A text in memory of its own, parts of which can be made unreadable.
class GuardedText {
public:
    static constexpr std::size_t page = 4096;

    explicit GuardedText(std::size_t pages)
        : size_(pages * page),
          text_(static_cast<char*>(
              ::mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0))) {
        REQUIRE(static_cast<void*>(text_) != MAP_FAILED);
    }
    GuardedText(const GuardedText&) = delete;
    GuardedText& operator=(const GuardedText&) = delete;
    ~GuardedText() { ::munmap(text_, size_); }

    [[nodiscard]] std::string_view text() const { return {text_, size_}; }
    void fill(std::string_view line) {
        for (std::size_t at = 0; at < size_; ++at)
            text_[at] = line[at % line.size()];
    }
    /// Reading any other page ends the test.
    void leave_only(std::size_t first, std::size_t last) {
        REQUIRE(::mprotect(text_, size_, PROT_NONE) == 0);
        REQUIRE(::mprotect(text_ + first * page, (last - first + 1) * page, PROT_READ) == 0);
    }

private:
    std::size_t size_;
    char* text_;
};

std::string json_of(const Findings& findings) {
    std::ostringstream out;
    findings.write_json(out);
    return out.str();
}

} // namespace

TEST_CASE("render: nothing without findings") {
    CHECK(testing::rendered(Findings{}) == "");
}

TEST_CASE("render: by file and place, the registry last, then a remark and the sum") {
    Findings findings;
    const auto first = findings.add_file(tree::File("a.yaml", "one\ntwo\n"));
    const auto second = findings.add_file(tree::File("b.yaml", "three\n"));
    findings.add(error_at({}, "about the registry", "see there"));
    findings.add(error_at({second, 0, 5}, "in b"));
    auto warning = error_at({first, 4, 3}, "in a", "help");
    warning.severity = Severity::warning;
    warning.note = tree::Note{{second, 2, 1}, "first"};
    findings.add(warning);
    auto again = error_at({first, 0, 1}, "at the start");
    again.note = tree::Note{{first, 4, 1}, "first"};
    findings.add(again);
    findings.remark("A remark.");
    CHECK(testing::rendered(findings) == R"(a.yaml:1:1: error[some-code]: at the start
  |
1 | one
  | ^
  = note: first at line 2

a.yaml:2:1: warning[some-code]: in a
  |
1 | one
2 | two
  | ^^^
  = note: first at b.yaml:1:3
  = help: help

b.yaml:1:1: error[some-code]: in b
  |
1 | three
  | ^^^^^

registry: error[some-code]: about the registry
 = help: see there

A remark.
3 errors, 1 warning in 2 files.
)");
}

TEST_CASE("render: what the user wrote cannot steer the terminal") {
    Findings findings;
    const auto file = findings.add_file(tree::File("a\x1b[2J.yaml", "a: \x1b[31m\n"));
    findings.add(error_at({file, 3, 1}, "'\x1b[31m'", "\x1b"));
    CHECK(testing::rendered(findings).find('\x1b') == std::string::npos);
}

TEST_CASE("render: colour when asked for") {
    Findings findings;
    findings.add(error_at({findings.add_file(tree::File("a.yaml", "x")), 0, 1}));
    std::ostringstream out;
    findings.render(out, util::Colour::always);
    CHECK(out.str().find("\x1b[") != std::string::npos);
}

TEST_CASE("render: places at and behind the end of the text") {
    for (const auto* const text : {"", "\n", "a", "a\n", "a\r\n", "\xEF\xBB\xBF"}) {
        Findings findings;
        const auto file = findings.add_file(tree::File("a.yaml", text));
        for (const std::size_t offset : {0U, 1U, 2U, 3U, 9U})
            findings.add(error_at({file, offset, 7}));
        CHECK(testing::rendered(findings).find("^") != std::string::npos);
        CHECK(json_of(findings).find("\"errors\":5") != std::string::npos);
    }
}

TEST_CASE("write_json: all that is told, for machines") {
    Findings findings;
    CHECK(json_of(findings) == "{\"findings\":[],\"errors\":0,\"warnings\":0,\"files\":0}\n");
    const auto file = findings.add_file(tree::File("a.yaml", "ключ: Ш\n"));
    auto finding = error_at({file, 10, 2}, "'Ш'", "write \"Щ\"");
    finding.note = tree::Note{{file, 0, 1}, "first"};
    findings.add(finding);
    findings.add(error_at({}));
    CHECK(
        json_of(findings) ==
        R"({"findings":[{"file":"a.yaml","line":1,"column":7,"length":1,"severity":"error","code":"some-code",)"
        R"("message":"'Ш'","help":"write \"Щ\"","note":"first at line 1"},)"
        R"({"file":null,"line":null,"column":null,"length":null,"severity":"error","code":"some-code",)"
        R"("message":"wrong","help":""}],"errors":2,"warnings":0,"files":1})"
        "\n");
}

TEST_CASE("Lines: each place of a single long line, and the lines around it") {
    const std::string text = "first\n" + std::string(20'000, 'x') + "\nlast";
    const tree::Lines lines(text);
    for (const std::size_t at : {6U, 4'095U, 4'096U, 8'192U, 12'000U, 20'005U, 20'006U}) {
        CHECK(lines.line(at).number == 2);
        CHECK(lines.line(at).begin == 6);
        CHECK(lines.line(at).text.size() == 20'000);
        CHECK(lines.column(at) == at - 6 + 1);
    }
    CHECK(lines.line(20'007).text == "last");
    CHECK(lines.line(3).text == "first");
}

TEST_CASE("Lines: the same answers far into a large text as near its beginning") {
    std::string text;
    for (int i = 1; i <= 3000; ++i)
        text += std::to_string(i) + ": Ш" + std::string(static_cast<std::size_t>(i % 7), 'x') + "\n";
    const tree::Lines lines(text);
    std::size_t number = 1;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto line = lines.line(at);
        REQUIRE(line.number == number);
        REQUIRE(line.begin == begin);
        REQUIRE(lines.column(at) >= 1);
        if (text[at] == '\n') {
            REQUIRE(lines.column(at) == tree::count_code_points(line.text) + 1);
            begin = at + 1;
            ++number;
        }
    }
}

TEST_CASE("Lines: finding a place looks at the text around it and at no other") {
    constexpr std::size_t pages = 256;
    constexpr std::string_view line = "- a line of 32 bytes, no more..\n";
    GuardedText guarded(pages);
    guarded.fill(line);
    const tree::Lines lines(guarded.text());
    for (const std::size_t at_page : {3U, 128U, 250U}) {
        guarded.leave_only(at_page - 1, at_page + 1);
        const auto begin = at_page * GuardedText::page;
        for (auto at = begin; at < begin + GuardedText::page; at += 7) {
            CHECK(lines.line(at).number == at / line.size() + 1);
            CHECK(lines.column(at) == at % line.size() + 1);
        }
    }
}
