#include "bench/importing.hpp"

#include "bench/measure.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <utility>
#include <vector>

namespace plenary::bench {

namespace {

/// The same numbers with every library: SplitMix64 (Steele, Lea and Flood 2014).
class Random {
public:
    std::size_t below(std::size_t n) {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % n);
    }

private:
    std::uint64_t state_ = 7;
};

/// A made-up word in Latin and in Cyrillic letters.
struct Word {
    std::string latin;
    std::string cyrillic;
};

Word make_word(Random& random, std::size_t syllables) {
    constexpr std::array<std::array<const char*, 2>, 18> consonants{{{"b", "б"},
                                                                     {"d", "д"},
                                                                     {"f", "ф"},
                                                                     {"g", "г"},
                                                                     {"k", "к"},
                                                                     {"l", "л"},
                                                                     {"m", "м"},
                                                                     {"n", "н"},
                                                                     {"p", "п"},
                                                                     {"r", "р"},
                                                                     {"s", "с"},
                                                                     {"t", "т"},
                                                                     {"v", "в"},
                                                                     {"z", "з"},
                                                                     {"kh", "х"},
                                                                     {"sh", "ш"},
                                                                     {"ch", "ч"},
                                                                     {"zh", "ж"}}};
    constexpr std::array<std::array<const char*, 2>, 5> vowels{
        {{"a", "а"}, {"e", "е"}, {"i", "и"}, {"o", "о"}, {"u", "у"}}};
    Word word;
    for (std::size_t i = 0; i < syllables; ++i) {
        const auto& consonant = consonants[random.below(consonants.size())];
        const auto& vowel = vowels[random.below(vowels.size())];
        word.latin += std::string{consonant[0]} + vowel[0];
        word.cyrillic += std::string{consonant[1]} + vowel[1];
    }
    word.latin.front() = static_cast<char>(word.latin.front() - 'a' + 'A');
    return word;
}

/// One in three names is in Cyrillic letters, with its romanisation beside it.
void write_rows(const std::filesystem::path& file, int rows) {
    constexpr std::array<const char*, 6> delegations{"KAZ", "KGZ", "TJK", "TKM", "DEU", "USA"};
    constexpr std::array<const char*, 4> roles{"delegate", "adviser", "expert", "observer"};
    Random random;
    std::vector<Word> given;
    for (int i = 0; i < 2'000; ++i)
        given.push_back(make_word(random, 2 + random.below(2)));
    std::ofstream out{file};
    out << "Delegation,Family name,Given names,Latin family name,Latin given "
           "name,Gender,Role,Position,E-mail,Phone\n";
    for (int row = 1; row <= rows; ++row) {
        const auto& first = given[random.below(given.size())];
        const auto family = make_word(random, 3 + random.below(2));
        const bool is_cyrillic = random.below(3) == 0;
        out << delegations[random.below(delegations.size())] << ','
            << (is_cyrillic ? family.cyrillic : family.latin) << ','
            << (is_cyrillic ? first.cyrillic : first.latin) << ','
            << (is_cyrillic ? family.latin + "," + first.latin : ",") << ','
            << (random.below(2) == 0 ? "female" : "male") << ',' << roles[random.below(roles.size())]
            << ",Head of section," << 'p' << row << "@example.org,+7" << 7'000'000'000 + row << '\n';
    }
}

struct Lists {
    std::string plenary;
    std::filesystem::path data;

    [[nodiscard]] std::filesystem::path list(int rows) const { return list_of_people(data, rows); }
    /// A registry with the delegations and meetings of the real series.
    [[nodiscard]] std::filesystem::path base() const {
        const auto file = data / "before-import.db";
        std::filesystem::remove(file);
        run_process(
            {plenary, "--db", file.string(), "load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
        return file;
    }
    [[nodiscard]] std::vector<std::string> import(const std::filesystem::path& registry, int rows,
                                                  bool with_doubles) const {
        std::vector<std::string> command{plenary,        "--db", registry.string(), "participant",
                                         "import",       "-m",   listed_meeting,    list(rows).string(),
                                         "--skip-errors"};
        if (!with_doubles)
            command.emplace_back("--new");
        return command;
    }
};

Run import_once(const Lists& lists, const std::filesystem::path& registry, int rows, bool with_doubles) {
    std::filesystem::copy_file(lists.base(), registry, std::filesystem::copy_options::overwrite_existing);
    return run_process(lists.import(registry, rows, with_doubles));
}

/// `rows` rows beside the yardstick; returns the seconds that the import took.
double compare(const Lists& lists, int rows, bool with_doubles) {
    const auto registry = lists.data / "imported.db";
    const auto folder = lists.data / "yardstick-import";
    const std::string script = PLENARY_SOURCE_DIR "/tests/bench/yardstick_import.sh";
    const auto first = import_once(lists, registry, rows, with_doubles);
    run_process({script, "prepare", registry.string(), folder.string()});
    const auto yardstick = run_process({script, "run", folder.string()});
    const auto second = import_once(lists, registry, rows, with_doubles);
    const double seconds = std::min(first.seconds, second.seconds);
    std::printf("  %d rows, %.0f MiB of memory\n", rows, second.mebibytes);
    print_ratio(with_doubles ? "    with the search for doubles" : "    without the search for doubles",
                seconds, yardstick.seconds, "s", with_doubles ? 4.0 : 1.5);
    return seconds;
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    for (std::size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
        end = line.find(',', begin);
        cells.push_back(line.substr(begin, end - begin));
    }
    return cells;
}

/// The people of a list as JSON, which is YAML too: a map for each, on a line of its own or a cell a line.
std::filesystem::path list_as(const Lists& lists, int rows, bool is_json) {
    const auto file = lists.data / ("people-" + std::to_string(rows) + (is_json ? ".json" : ".yaml"));
    if (std::filesystem::exists(file))
        return file;
    std::ifstream in{lists.list(rows)};
    std::ofstream out{file};
    std::string line;
    std::getline(in, line);
    const auto header = cells_of(line);
    out << (is_json ? "[\n" : "");
    for (int row = 0; std::getline(in, line); ++row) {
        const auto cells = cells_of(line);
        out << (!is_json ? "" : row > 0 ? ",\n{" : "{");
        for (std::size_t i = 0; i < header.size(); ++i)
            out << (i > 0     ? is_json ? ", " : "  "
                    : is_json ? ""
                              : "- ")
                << '"' << header[i] << "\": \"" << cells[i] << (is_json ? "\"" : "\"\n");
        out << (is_json ? "}" : "");
    }
    out << (is_json ? "\n]\n" : "");
    return file;
}

/// What one may know of the person in a row of a list: a name of what it is, and the query.
std::vector<std::pair<std::string, std::string>> known_person(const Lists& lists, int row) {
    std::ifstream in{lists.list(std::max(row, 1))};
    std::vector<std::string> cells;
    std::string line;
    std::getline(in, line);
    // From a row that is in Cyrillic letters.
    while (cells.size() < 10 || cells[4].empty()) {
        if (!std::getline(in, line))
            throw std::runtime_error("the list has no row in Cyrillic letters");
        cells = cells_of(line);
    }
    const auto& family = cells[3];
    auto code = cells[4] + "-" + family;
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return {{"family name", family},
            {"start of a name", family.substr(0, 5)},
            {"given name", cells[4]},
            {"within a name", family.substr(2, 5)},
            {"other script", cells[1]},
            {"whole name, other script", cells[2] + " " + cells[1]},
            {"code", code},
            {"e-mail", cells[8]},
            {"start of an e-mail", cells[8].substr(0, 4)}};
}

} // namespace

std::filesystem::path list_of_people(const std::filesystem::path& data, int rows) {
    const auto file = data / ("people-" + std::to_string(rows) + ".csv");
    if (!std::filesystem::exists(file))
        write_rows(file, rows);
    return file;
}

std::filesystem::path registry_of_people(const std::string& plenary, const std::filesystem::path& data,
                                         int people) {
    const auto registry = data / ("people-" + std::to_string(people) + ".db");
    if (!std::filesystem::exists(registry)) {
        const auto unfinished = data / "people-unfinished.db";
        import_once({plenary, data}, unfinished, people, false);
        std::filesystem::rename(unfinished, registry);
    }
    return registry;
}

void bench_import(const std::string& plenary, const std::filesystem::path& data, int rows) {
    std::printf(
        "import of CSV, validated, logged and indexed, against sqlite3 .import of the same final rows\n");
    const Lists lists{plenary, data};
    for (const bool with_doubles : {false, true}) {
        const double tenth = compare(lists, rows / 10, with_doubles);
        const double all = compare(lists, rows, with_doubles);
        const double n = rows;
        print_ratio("    growth from a tenth of the rows, against n log n", all / tenth,
                    10.0 * std::log(n) / std::log(n / 10.0), "x", 1.0);
    }
}

void bench_list_formats(const std::string& plenary, const std::filesystem::path& data) {
    constexpr int rows = 50'000;
    const Lists lists{plenary, data};
    const auto base = lists.base();
    const auto dry_run = [&](const std::filesystem::path& list) {
        return std::vector<std::string>{plenary, "--db",         base.string(), "participant", "import",
                                        "-m",    listed_meeting, "--new",       "--dry-run",   list.string()};
    };
    std::printf("trying an import of %d people as JSON and as YAML, against the same people as CSV\n", rows);
    const auto runs = measure({{"JSON", dry_run(list_as(lists, rows, true)), {}, {}},
                               {"YAML", dry_run(list_as(lists, rows, false)), {}, {}},
                               {"CSV", dry_run(lists.list(rows)), {}, {}}},
                              3);
    print_ratio("  JSON", runs[0].seconds, runs[2].seconds, "s", 1.2);
    print_ratio("  YAML", runs[1].seconds, runs[2].seconds, "s", 1.2);
}

void bench_known_people(const std::string& plenary, const std::filesystem::path& data) {
    constexpr int rows = 5'000;
    constexpr double limit = 0.3;
    const Lists lists{plenary, data};
    const auto registry = data / "known.db";
    import_once(lists, registry, rows, false);
    std::printf("trying an import of %d people who are all known from another meeting, against 0.3 s\n",
                rows);
    const auto runs = measure({{"known",
                                {plenary, "--db", registry.string(), "participant", "import", "-m",
                                 "dushanbe", "--skip-errors", "--dry-run", lists.list(rows).string()},
                                {},
                                {}}},
                              5);
    print_ratio("  understood and planned", runs[0].seconds, limit, "s", 1.0);
}

void bench_find(const std::string& plenary, const std::filesystem::path& data, int people) {
    const Lists lists{plenary, data};
    const auto registry = registry_of_people(plenary, data, people);
    std::printf("participant find over %d people, work beyond starting, against 50 ms; and plain SQL LIKE "
                "beside it\n",
                people);
    const auto nothing = measure({{"nothing", {plenary, "--version"}, {}, {}}}, 21)[0];
    const auto wanted = known_person(lists, people / 2);
    for (const auto& [what, query] : wanted) {
        const auto runs =
            measure({{"plenary", {plenary, "--db", registry.string(), "participant", "find", query}, {}, {}},
                     {"LIKE",
                      {"sqlite3", registry.string(),
                       "SELECT code FROM participant WHERE latin LIKE '%" + query + "%' OR own LIKE '%" +
                           query + "%' OR email LIKE '%" + query + "%' OR code LIKE '%" + query + "%'"},
                      {},
                      {}}},
                    9);
        const double work = std::max(0.0, runs[0].seconds - nothing.seconds) * 1e3;
        print_ratio("  " + what + " '" + query + "', against 50 ms", work, 50.0, "ms", 1.0);
        print_ratio("    against LIKE", runs[0].seconds * 1e3, runs[1].seconds * 1e3, "ms", 1.0);
    }
}

} // namespace plenary::bench
