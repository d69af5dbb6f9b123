/// \file
/// What is worth keeping of what a CSV file and a workbook may be (tests/fuzz/corpus), through the fuzz
/// targets: they abort where a promise is broken. None takes a second, or 256 MiB.
#include <doctest/doctest.h>

#include <cstdint>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/resource.h>

extern "C" int fuzz_csv(const std::uint8_t* bytes, std::size_t size);
extern "C" int fuzz_xlsx(const std::uint8_t* bytes, std::size_t size);

namespace {

/// The most memory this process had so far.
long peak_kibibytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// How many files there are.
int replay(const std::string& corpus, int (*target)(const std::uint8_t*, std::size_t)) {
    int files = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(PLENARY_SOURCE_DIR "/tests/fuzz/corpus/" + corpus)) {
        INFO(entry.path());
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        const auto peak = peak_kibibytes();
        const auto start = std::clock();
        CHECK(target(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()) == 0);
        CHECK(std::clock() - start < CLOCKS_PER_SEC); // of work, however busy the machine is
        CHECK(peak_kibibytes() - peak < 256L * 1024);
        ++files;
    }
    return files;
}

} // namespace

TEST_CASE("fuzz corpus: every CSV file and every workbook ends in a table, in problems or in a refusal") {
    CHECK(replay("csv", fuzz_csv) >= 5);
    CHECK(replay("xlsx", fuzz_xlsx) >= 3);
}
