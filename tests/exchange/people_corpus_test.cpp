/// \file
/// What is worth keeping of what a list of people may be (tests/fuzz/corpus/people), through the fuzz target:
/// it aborts where a promise is broken.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int fuzz_people(const std::uint8_t* bytes, std::size_t size);

TEST_CASE("fuzz corpus: every list of people is read or refused") {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(PLENARY_SOURCE_DIR "/tests/fuzz/corpus/people")) {
        INFO(entry.path());
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        const auto start = std::chrono::steady_clock::now();
        CHECK(fuzz_people(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
        CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds{1});
        ++files;
    }
    CHECK(files >= 7);
}
