/// \file
/// fixtures/bad holds one file for each finding, with the whole message beside it.
#include "cli/run.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

using namespace plenary;
using namespace plenary::testing;

namespace {

const std::filesystem::path root{PLENARY_SOURCE_DIR};

std::vector<std::filesystem::path> bad_files() {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{root / "fixtures/bad"})
        if (entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

struct Said {
    std::string text;
    int exit = 0;
};

/// What validate says of a file, named as from the repository's folder.
Said validate(const std::filesystem::path& file) {
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(root);
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const cli::Environment environment{[](std::string_view) { return std::nullopt; }};
    const int exit = cli::run({"validate", "fixtures/bad/" + file.filename().string()}, environment, in, out,
                              err, [] { return domain::Instant{}; });
    std::filesystem::current_path(before);
    return {err.str(), exit};
}

/// The codes of the findings in a text.
std::vector<std::string> codes_in(const std::string& text) {
    std::vector<std::string> codes;
    for (const std::string start : {": error[", ": warning["})
        for (auto at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
            const auto from = at + start.size();
            codes.push_back(text.substr(from, text.find(']', from) - from));
        }
    return codes;
}

} // namespace

TEST_SUITE("bad fixtures") {
    TEST_CASE("validate: each bad file is told as the text beside it has it") {
        REQUIRE(bad_files().size() > 50);
        for (const auto& file : bad_files()) {
            auto expected = file;
            expected.replace_extension(".txt");
            const auto said = validate(file);
            if (std::getenv("PLENARY_ACCEPT") != nullptr) {
                write_file(expected, said.text);
                continue;
            }
            CHECK_MESSAGE(said.text == contents(expected), file.filename().string(),
                          ", if this is right: ./dev accept\n", said.text);
        }
    }

    TEST_CASE("validate: each bad file has the finding that it is named for") {
        for (const auto& file : bad_files()) {
            const auto codes = codes_in(validate(file).text);
            auto name = file.stem().string();
            // Two files are named for how they come about; their finding has the wider name.
            if (name == "text-utf16")
                name = "text-encoding";
            if (name == "yaml-alias")
                name = "yaml-anchor";
            if (name == "yaml-tab")
                name = "yaml-syntax";
            CHECK_MESSAGE(std::find(codes.begin(), codes.end(), name) != codes.end(),
                          file.filename().string());
        }
    }

    TEST_CASE("validate: errors exit with 3, warnings alone with 0") {
        for (const auto& file : bad_files()) {
            const auto said = validate(file);
            const bool has_error = said.text.find(": error[") != std::string::npos;
            CHECK_MESSAGE(said.exit == (has_error ? 3 : 0), file.filename().string());
        }
    }
}
