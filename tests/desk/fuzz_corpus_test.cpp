/// \file
/// What is worth keeping of what a browser may send (tests/fuzz/corpus), through the fuzz target, which aborts where a
/// promise is broken.
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <filesystem>

extern "C" int fuzz_request(const std::uint8_t* bytes, std::size_t size);

TEST_CASE("fuzz corpus: each request is answered or closed, and the next one is served") {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator{PLENARY_SOURCE_DIR "/tests/fuzz/corpus/request"}) {
        CAPTURE(entry.path());
        const auto bytes = plenary::testing::contents(entry.path());
        CHECK(fuzz_request(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
        ++files;
    }
    CHECK(files >= 19);
}
