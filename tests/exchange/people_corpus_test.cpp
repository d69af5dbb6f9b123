/// \file
/// What is worth keeping of what a list of people may be (tests/fuzz/corpus/people), through the fuzz target:
/// it aborts where a promise is broken.
#include <doctest/doctest.h>

#include <cstdint>
#include <ctime>
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
        const auto start = std::clock();
        CHECK(fuzz_people(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
        CHECK(std::clock() - start < CLOCKS_PER_SEC); // of work, however busy the machine is
        ++files;
    }
    CHECK(files >= 7);
}
