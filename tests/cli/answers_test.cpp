/// \file
/// The workbook of questions, filled in and given back: stories cannot type one.
#include "cli/run.hpp"
#include "exchange/files/table_file.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "exchange/people/answers.hpp"
#include "support/temporary_folder.hpp"
#include "util/file.hpp"

#include <doctest/doctest.h>

#include <map>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace plenary;

namespace {

constexpr const char* base = R"(default-source: illustrative
delegations:
  - {code: GBR, kind: state, name: United Kingdom}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed}
)";

constexpr const char* list = "Who has which name,Country,E-mail\n"
                             "Tom Abbott,GBR,tom@mfa.example\n"
                             "Tom Abbott,GBR,t.abbott@justice.example\n"
                             "Ann Bell,GBR,\n"
                             "Ann Bell,GBR,\n"
                             "Eva Cole,Atlantis,\n"
                             "Ian Dunn,Erewhon,\n";

class Registry {
public:
    Registry() {
        write("base.yaml", base);
        write("list.csv", list);
        REQUIRE(run({"load", path("base.yaml")}) == 0);
    }

    int run(const std::vector<std::string>& args) {
        cli::Environment environment;
        environment.variable = [&](std::string_view name) -> std::optional<std::string> {
            return name == "PLENARY_DB" ? std::optional{path("plenary.db")} : std::nullopt;
        };
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int exit =
            cli::run(args, environment, in, out, err, [] { return domain::Instant{1'790'000'000}; });
        out_ = out.str();
        return exit;
    }

    int import(const std::string& answers) {
        return run({"participant", "import", "-m", "m", path("list.csv"), "--source", "illustrative",
                    "--answers", path(answers), "--format", "csv"});
    }

    /// Fills the workbook in: `answers` are by name of the row, column or value.
    void answer(const std::string& file, const std::map<std::string, std::string>& answers) {
        auto questions = exchange::read_questions(exchange::read_grids(exchange::table_bytes(path(file))));
        for (auto& question : questions)
            for (const auto* about : {&question.value, &question.name, &question.column})
                if (const auto found = answers.find(*about);
                    found != answers.end() && question.answer.empty())
                    question.answer = found->second;
        write(file, exchange::write_xlsx(exchange::questions_sheet(questions), "questions"));
    }

    [[nodiscard]] const std::string& out() const { return out_; }

private:
    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
    void write(const std::string& name, const std::string& bytes) const {
        util::write_file_atomically(path(name), bytes);
    }

    testing::TemporaryFolder folder_;
    std::string out_;
};

} // namespace

TEST_SUITE("answers") {
    TEST_CASE("answers: a workbook is written, filled in and given back, until nothing is open") {
        Registry registry;
        CHECK(registry.import("a.xlsx") == 3);
        registry.answer("a.xlsx", {{"Who has which name", "name"}});
        CHECK(registry.import("a.xlsx") == 3);
        registry.answer("a.xlsx", {{"Tom Abbott", "new"},
                                   {"Ann Bell", "leave out"},
                                   {"Atlantis", "United Kingdom"},
                                   {"Erewhon", "leave out"}});
        CHECK(registry.import("a.xlsx") == 0);
        registry.run({"participant", "export", "-m", "m"});
        const auto people = registry.out();
        for (const auto* name : {"Tom Abbott", "Ann Bell", "Eva Cole", "t.abbott@justice.example"})
            CHECK(people.find(name) != std::string::npos);
        CHECK(people.find("Ian Dunn") == std::string::npos);
        CHECK(people.find("GBR-004") != std::string::npos);
        CHECK(people.find("GBR-005") == std::string::npos);
        CHECK(registry.import("a.xlsx") == 0);
        registry.run({"participant", "export", "-m", "m"});
        CHECK(registry.out() == people);
    }
}
