/// \file
/// What is worth keeping of what a description may be (tests/fuzz/corpus), through the fuzz target.
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>

extern "C" int fuzz_description(const std::uint8_t* bytes, std::size_t size);

TEST_SUITE("description") {
    TEST_CASE("description: any bytes are read or refused") {
        int files = 0;
        for (const auto& entry :
             std::filesystem::directory_iterator(PLENARY_SOURCE_DIR "/tests/fuzz/corpus/description")) {
            INFO(entry.path());
            const auto bytes = plenary::testing::contents(entry.path());
            CHECK(fuzz_description(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
            ++files;
        }
        CHECK(files >= 3);
    }
}
