/// \file
/// What is worth keeping of what JSON and YAML may be (tests/fuzz/corpus), and every fixture of the repository,
/// through the fuzz targets: they abort where a promise is broken.
#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int fuzz_json(const std::uint8_t* bytes, std::size_t size);
extern "C" int fuzz_yaml(const std::uint8_t* bytes, std::size_t size);

namespace {

/// How many files there are.
int replay(const std::filesystem::path& folder, int (*target)(const std::uint8_t*, std::size_t)) {
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        INFO(entry.path());
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        CHECK(target(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
        ++files;
    }
    return files;
}

} // namespace

TEST_CASE("fuzz corpus: all JSON is read or refused, and what is read can be written") {
    CHECK(replay(PLENARY_SOURCE_DIR "/tests/fuzz/corpus/json", fuzz_json) >= 10);
}

TEST_CASE("fuzz corpus: YAML that is read quickly is the same tree to the library") {
    for (const auto* const folder : {"yaml", "fixture", "people"})
        CHECK(replay(std::filesystem::path(PLENARY_SOURCE_DIR "/tests/fuzz/corpus") / folder, fuzz_yaml) >=
              7);
    CHECK(replay(PLENARY_SOURCE_DIR "/fixtures", fuzz_yaml) >= 50);
}
