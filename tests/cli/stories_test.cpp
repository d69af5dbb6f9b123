/// \file
/// Runs the stories of tests/cli/stories and the commands shown in README.md and docs/. With PLENARY_ACCEPT
/// set, what happened is written into the files, to be reviewed like code.
#include "cli/command.hpp"
#include "story.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace plenary;
using namespace plenary::testing;

namespace {

const std::filesystem::path root{PLENARY_SOURCE_DIR};

std::vector<std::filesystem::path> files_in(const std::filesystem::path& folder, const std::string& ending) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        if (entry.path().extension() == ending)
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::filesystem::path> stories() {
    return files_in(root / "tests/cli/stories", ".story");
}

std::vector<std::filesystem::path> pages() {
    auto files = files_in(root / "docs", ".md");
    files.push_back(root / "README.md");
    return files;
}

void check_story(const std::filesystem::path& file, bool is_markdown) {
    const auto text = contents(file);
    const auto told = retell(text, is_markdown);
    if (told == text)
        return;
    if (std::getenv("PLENARY_ACCEPT") != nullptr) {
        write_file(file, told);
        MESSAGE("accepted ", file.filename().string());
        return;
    }
    FAIL_CHECK(
        file.filename().string()
        << " tells otherwise than what happens. If what happens is right: ./dev accept\n--- what happens\n"
        << told);
}

/// The options used by a command line, by their long names.
std::set<std::string> options_used(const cli::Command& command, const std::vector<std::string>& words) {
    std::set<std::string> used;
    auto options = cli::global_options();
    options.insert(options.end(), command.options.begin(), command.options.end());
    for (const auto& word : words)
        for (const auto& option : options) {
            const auto name = "--" + std::string{option.name};
            if (word == name || word.starts_with(name + "=") ||
                (option.letter != 0 && word.starts_with(std::string{"-"} + option.letter)))
                used.insert(std::string{option.name});
        }
    return used;
}

} // namespace

TEST_SUITE("stories") {
    TEST_CASE("stories: each happens as it is told") {
        REQUIRE_FALSE(stories().empty());
        for (const auto& file : stories()) {
            CAPTURE(file.filename().string());
            check_story(file, false);
        }
    }

    TEST_CASE("pages: the commands of README and docs print what is shown") {
        for (const auto& file : pages())
            check_story(file, true);
    }

    TEST_CASE("stories: a wrong transcript is noticed") {
        const std::string wrong = "$ plenary --version\nplenary 99.0\n";
        CHECK(retell(wrong, false) != wrong);
    }

    TEST_CASE("stories: every command and every option has one") {
        std::set<std::string> missing;
        for (const auto& command : cli::commands()) {
            missing.insert(std::string{command.name});
            for (const auto& option : command.options)
                if (option.name == "excel") // of all lists one and the same: told once
                    missing.insert("--excel");
                else
                    missing.insert(std::string{command.name} + " --" + std::string{option.name});
        }
        for (const auto& option : cli::global_options())
            missing.insert("--" + std::string{option.name});
        for (const auto& file : stories())
            for (const auto& step : story_steps(contents(file), false)) {
                const cli::Command* command = nullptr;
                if (step.words.size() > 1) // `desk pair`, not `desk`
                    command = cli::find_command(step.words[0] + " " + step.words[1]);
                if (!command && !step.words.empty())
                    command = cli::find_command(step.words[0]);
                const cli::Command none;
                for (const auto& option : options_used(command ? *command : none, step.words)) {
                    missing.erase("--" + option);
                    if (command)
                        missing.erase(std::string{command->name} + " --" + option);
                }
                if (command)
                    missing.erase(std::string{command->name});
            }
        for (const auto& name : missing)
            FAIL_CHECK("no story covers: " << name);
    }
}
