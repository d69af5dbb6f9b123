/// \file
/// What is worth keeping of what a name and a search may be (tests/fuzz/corpus/search), through the fuzz
/// target: it aborts where a promise is broken.
#include <doctest/doctest.h>

#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

TEST_CASE("fuzz corpus: whoever has a name is found by it, whatever is typed") {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(PLENARY_SOURCE_DIR "/tests/fuzz/corpus/search")) {
        INFO(entry.path());
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        const auto start = std::clock();
        CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
        CHECK(std::clock() - start < CLOCKS_PER_SEC); // of work, however busy the machine is
        ++files;
    }
    CHECK(files >= 8);
}
