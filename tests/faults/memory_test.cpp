/// \file
/// A long list takes memory in proportion to its rows: at most 64 MiB and 4 KiB a row, read or written.
#include "process.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <string>

using namespace plenary;
using namespace plenary::testing;

namespace {

constexpr long rows = 30'000;
constexpr long base_kib = 64L * 1'024;
constexpr long kib_to_read = base_kib + 4L * rows;
/// A row that is written takes less; more would tell that all is held twice.
constexpr long kib_to_write = base_kib + 3L * rows;

/// One of 21 million; those of numbers that are near are not alike.
std::string word_of(long number) {
    constexpr std::array<const char*, 14> consonants{"b", "d", "g",  "k",  "l",  "m",  "n",
                                                     "r", "s", "sh", "ch", "zh", "kh", "v"};
    constexpr std::array<const char*, 5> vowels{"a", "e", "i", "o", "u"};
    constexpr long mixed = 7'654'321;
    auto left = static_cast<std::size_t>(number * mixed % 24'010'000);
    std::string word{"B"};
    for (int syllable = 0; syllable < 4; ++syllable) {
        word += vowels.at(left % vowels.size());
        word += consonants.at(left / vowels.size() % consonants.size());
        left /= vowels.size() * consonants.size();
    }
    return word;
}

/// People with ten columns, a third of them in two scripts.
void write_list(const std::filesystem::path& file) {
    constexpr std::array<const char*, 5> delegations{"KAZ", "KGZ", "TJK", "TKM", "USA"};
    std::ofstream out{file};
    out << "Delegation,Family name,Given names,Latin family name,Latin given name,Gender,Role,Position,E-mail,"
           "Phone\n";
    for (long row = 1; row <= rows; ++row) {
        const auto family = word_of(row);
        const auto given = word_of(row % 1'000);
        out << delegations.at(static_cast<std::size_t>(row) % delegations.size()) << ','
            << (row % 3 == 0 ? "Новиков-Лесной,Светлана," + family + "," + given
                             : family + "," + given + ",,")
            << ",female,delegate,Head of section,p" << row << "@example.org,+7" << 7'000'000'000 + row
            << '\n';
    }
}

} // namespace

TEST_SUITE("faults: memory") {
    TEST_CASE("a long list is read and written in memory that goes with its rows") {
        if (!is_as_released()) {
            MESSAGE("sanitizers take memory of their own");
            return;
        }
        const TemporaryFolder folder;
        const auto registry = (folder / "r.db").string();
        const auto run = [&](std::vector<std::string> words) {
            words.insert(words.begin(), {plenary_program(), "--db", registry});
            auto outcome = run_process(words);
            INFO(outcome.err);
            CHECK(outcome.exit == 0);
            return outcome;
        };
        write_list(folder / "people.csv");
        run({"load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
        const auto read =
            run({"participant", "import", "-m", "ashgabat", "--new", (folder / "people.csv").string()});
        CHECK(read.out.find(std::to_string(rows) + " added") != std::string::npos);
        CHECK(read.peak_kib <= kib_to_read);
        for (const auto* name : {"people.xlsx", "copy.csv", "people.json", "people.yaml"}) {
            CAPTURE(name);
            const auto file = (folder / name).string();
            CHECK(run({"participant", "export", "-m", "ashgabat", "-o", file}).peak_kib <= kib_to_write);
        }
        const auto listed = (folder / "list.xlsx").string();
        CHECK(run({"participant", "list", "-o", listed}).peak_kib <= kib_to_write);
    }
}
