#include "support/kept_registry.hpp"

#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <string>
#include <zlib.h>

namespace plenary::testing {

void KeptRegistry::unpack(const std::filesystem::path& place) const {
    const auto packed =
        std::string{PLENARY_SOURCE_DIR "/tests/registry/kept/"} + std::to_string(version) + ".db.gz";
    auto* const in = gzopen(packed.c_str(), "rb");
    REQUIRE_MESSAGE(in != nullptr, packed);
    std::ofstream out{place, std::ios::binary | std::ios::trunc};
    std::array<char, 65'536> piece{};
    int count = 0;
    while ((count = gzread(in, piece.data(), piece.size())) > 0)
        out.write(piece.data(), count);
    CHECK(count == 0);
    CHECK(gzclose(in) == Z_OK);
    REQUIRE(out.flush().good());
}

} // namespace plenary::testing
