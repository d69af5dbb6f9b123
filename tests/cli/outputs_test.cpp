/// \file
/// What a command writes never lies over the registry, what belongs to it, or what the command reads: for every
/// option and argument that names a file to be written.
#include "cli/command.hpp"
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"
#include "util/file.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace plenary;

namespace fs = std::filesystem;

namespace {

constexpr const char* base = R"(default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - {code: house, name: House, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: s, title: Test series}
meetings:
  - {code: m, series: s, title: Test meeting, dates: 2026-12-01..2026-12-02, status: confirmed, venue: house}
)";

struct Answer {
    int exit = 0;
    std::string err;
};

class Desk {
public:
    Desk() {
        util::write_file_atomically(path("base.yaml"), base);
        util::write_file_atomically(path("list.csv"), "name,delegation\nAnn Bell,KAZ\n");
        REQUIRE(run({"load", path("base.yaml")}).exit == 0);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

    Answer run(const std::vector<std::string>& args) {
        cli::Environment environment;
        environment.variable = [&](std::string_view name) -> std::optional<std::string> {
            return name == "PLENARY_DB" ? std::optional{path("plenary.db")} : std::nullopt;
        };
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int exit =
            cli::run(args, environment, in, out, err, [] { return domain::Instant{1'790'000'000}; });
        return {exit, err.str()};
    }

    /// All that the folder holds, by name.
    [[nodiscard]] std::vector<std::string> holds() const {
        std::vector<std::string> files;
        for (const auto& entry : fs::directory_iterator{path("")})
            files.push_back(entry.path().filename().string() + "\n" +
                            util::read_file(entry.path(), 1U << 24U));
        std::sort(files.begin(), files.end());
        return files;
    }

private:
    testing::TemporaryFolder folder_;
};

/// The words of a command, with something for each argument that it needs but the one at `written`.
std::vector<std::string> words_of(const cli::Command& command, const Desk& desk,
                                  const std::optional<std::string>& written = {}) {
    std::vector<std::string> words;
    std::istringstream name{std::string{command.name}};
    for (std::string word; name >> word;)
        words.push_back(word);
    for (const auto& argument : command.arguments)
        if (argument.writes && written)
            words.push_back(*written);
        else if (argument.required)
            words.push_back(argument.names == cli::Names::file ? desk.path("list.csv") : "m");
    return words;
}

const std::vector<std::string> own{"", "-journal", "-wal", "-shm", ".lock", ".desks", ".desks.lock"};

} // namespace

TEST_SUITE("outputs") {
    TEST_CASE("every option that takes a file says so, and whether it writes it") {
        std::size_t written = 0;
        for (const auto& command : cli::commands())
            for (const auto& option : command.options) {
                CAPTURE(command.name);
                CAPTURE(option.name);
                if (option.value == "FILE" || option.value == "DIR" || option.value == "FOLDER")
                    CHECK((option.names == cli::Names::file || option.names == cli::Names::folder));
                if (option.name == "output" || option.name == "save-mapping" || option.name == "folder" ||
                    option.name == "answers")
                    CHECK(option.writes);
                written += option.writes ? 1 : 0;
            }
        CHECK(written > 20);
    }

    TEST_CASE("nothing is written over the registry or what belongs to it, whichever option names it") {
        Desk desk;
        const auto before = desk.holds();
        for (const auto& command : cli::commands()) {
            CAPTURE(command.name);
            for (const auto& ending : own) {
                const auto place = desk.path("plenary.db" + ending);
                CAPTURE(place);
                for (const auto& option : command.options) {
                    if (!option.writes)
                        continue;
                    CAPTURE(option.name);
                    auto words = words_of(command, desk);
                    words.insert(words.end(), {"--" + std::string{option.name}, place});
                    const auto answer = desk.run(words);
                    CHECK(answer.exit == 2);
                    CHECK(answer.err.find("is the registry, or belongs to it") != std::string::npos);
                }
                const bool writes_argument = std::any_of(command.arguments.begin(), command.arguments.end(),
                                                         [](const auto& one) { return one.writes; });
                if (!writes_argument)
                    continue;
                const auto answer = desk.run(words_of(command, desk, place));
                CHECK(answer.exit == 2);
                CHECK(answer.err.find("is the registry, or belongs to it") != std::string::npos);
            }
        }
        CHECK(desk.holds() == before);
    }

    TEST_CASE("a list that is read is not written over, nor one file by two options") {
        Desk desk;
        const auto before = desk.holds();
        const std::vector<std::string> import{"participant", "import", "-m", "m", desk.path("list.csv")};
        const auto with = [&](const std::vector<std::string>& more) {
            auto words = import;
            words.insert(words.end(), more.begin(), more.end());
            return desk.run(words);
        };
        for (const auto* option : {"--output", "--save-mapping", "--answers"}) {
            CAPTURE(option);
            const auto answer = with({option, desk.path("./list.csv")});
            CHECK(answer.exit == 2);
            CHECK(answer.err.find("is a file that the command reads") != std::string::npos);
        }
        const auto twice = with({"--save-mapping", desk.path("x"), "--output", desk.path("./x")});
        CHECK(twice.exit == 2);
        CHECK(twice.err.find("is the file of --") != std::string::npos);
        fs::create_symlink(desk.path("plenary.db"), desk.path("link"));
        CHECK(with({"--save-mapping", desk.path("link")}).exit == 2);
        fs::remove(desk.path("link"));
        CHECK(desk.holds() == before);
    }

    TEST_CASE("a dry run writes neither what was understood nor what is asked; a run does") {
        Desk desk;
        const std::vector<std::string> import{
            "participant", "import", "-m", "m", desk.path("list.csv"), "--save-mapping", desk.path("map")};
        auto dry = import;
        dry.emplace_back("--dry-run");
        const auto before = desk.holds();
        (void)desk.run(dry);
        CHECK(desk.holds() == before);
        CHECK(desk.run(import).exit == 0);
        CHECK(fs::exists(desk.path("map")));
    }

    TEST_CASE("a folder that is a file is told as such") {
        Desk desk;
        const auto answer = desk.run({"calendar", "export", "-m", "m", "--folder", desk.path("list.csv")});
        CHECK(answer.exit == 1);
        CHECK(answer.err.find("it is a file; name another folder") != std::string::npos);
        CHECK(answer.err.find("defect") == std::string::npos);
    }
}
