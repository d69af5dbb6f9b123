/// \file
/// The examples of help and manual run as they stand, in the order of the overview, against the illustrated
/// series.
#include "cli/command.hpp"
#include "cli/run.hpp"
#include "story.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace plenary;

namespace {

/// Makes a folder the current one while it lives: examples name files as a person would.
class Folder {
public:
    Folder() : before_(std::filesystem::current_path()) {
        std::filesystem::create_directory_symlink(std::filesystem::path{PLENARY_SOURCE_DIR} / "fixtures",
                                                  folder_ / "fixtures");
        std::filesystem::current_path(folder_.path());
        std::ofstream{"delegates.csv"} << "First name,Last name\nTimur,Example\n";
        std::ofstream{"came.csv"} << "Code,Time\nKAZ-001,2011-03-29 9:05\n";
        std::ofstream{"holidays.ics"} << "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20290101\nSUMMARY:New Year\n"
                                         "END:VEVENT\nEND:VCALENDAR\n";
        std::ofstream{"holidays.json"} << R"([{"date": "2027-09-01 00:00:00", "name": "Mustaqillik kuni"}])";
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::current_path(before_); }

private:
    std::filesystem::path before_;
    testing::TemporaryFolder folder_;
};

int run(const std::string& line, std::string& told) {
    const auto steps = testing::story_steps("$ " + line + "\n", false);
    REQUIRE(steps.size() == 1);
    cli::Environment environment;
    environment.variable = [](std::string_view name) -> std::optional<std::string> {
        if (name == "PLENARY_PAPER")
            return PLENARY_PAPER_PROGRAM;
        return name == "PLENARY_DB" ? std::optional<std::string>{"plenary.db"} : std::nullopt;
    };
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int exit =
        cli::run(steps[0].words, environment, in, out, err, [] { return domain::Instant{1'301'648'400}; });
    told = err.str();
    return exit;
}

} // namespace

TEST_SUITE("examples") {
    TEST_CASE("examples: every one of help and manual works") {
        const Folder folder;
        std::string told;
        REQUIRE(run("plenary load fixtures/ctitf-central-asia fixtures/ctitf-illustrated "
                    "fixtures/workshop-2027",
                    told) == 0);
        REQUIRE(run("plenary document certificates -m dushanbe -o given.csv", told) == 0);
        int examples = 0;
        for (const auto& command : cli::commands())
            for (const auto& example : command.examples) {
                const int exit = run(std::string{example.line}, told);
                CHECK_MESSAGE(exit == 0, example.line, "\n", told);
                ++examples;
            }
        CHECK(examples > 40);
    }
}
