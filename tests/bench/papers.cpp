#include "bench/papers.hpp"

#include "bench/importing.hpp"
#include "bench/measure.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdio>
#include <utility>
#include <vector>

namespace plenary::bench {

namespace {

namespace fs = std::filesystem;

struct Limits {
    double cpu_seconds;
    double megabytes;
    double file_megabytes;
};

/// The codes of who is confirmed for the meeting.
std::vector<std::string> confirmed_codes(const fs::path& registry) {
    const SQLite::Database db{registry.string()};
    SQLite::Statement row{db, "SELECT r.code FROM registration AS r JOIN meeting AS m ON m.id = r.meeting_id "
                              "WHERE m.code = ? AND r.status = 'confirmed' ORDER BY r.id"};
    row.bind(1, listed_meeting);
    std::vector<std::string> codes;
    while (row.executeStep())
        codes.push_back(row.getColumn(0).getString());
    return codes;
}

/// Takes as long as it takes on the clock, since other programs run; the processor and the memory are its own.
void compare(const std::string& what, const std::vector<std::string>& command, const fs::path& file,
             const Limits& limits) {
    constexpr double a_megabyte = 1e6;
    constexpr double a_mebibyte = 1'048'576;
    std::printf("%s, against what they may take\n", what.c_str());
    const auto run = measure({{what, command, {}, {}}}, 5).front();
    print_ratio("  processor", run.cpu_seconds, limits.cpu_seconds, "s", 1.0);
    print_ratio("  peak memory", run.mebibytes * a_mebibyte / a_megabyte, limits.megabytes, "MB", 1.0);
    print_ratio("  file", static_cast<double>(fs::file_size(file)) / a_megabyte, limits.file_megabytes, "MB",
                1.0);
}

} // namespace

void bench_paper(const std::string& plenary, const fs::path& data) {
    constexpr int badges = 1'000;
    constexpr int listed = 4'000;
    const auto file = data / "paper.pdf";
    const auto at_meeting = [&](const fs::path& registry, const char* document) {
        return std::vector<std::string>{plenary,  "--db", registry.string(), "document",
                                        document, "-m",   listed_meeting};
    };
    const auto to_file = [](std::vector<std::string> command, const fs::path& to) {
        command.insert(command.end(), {"-o", to.string()});
        return command;
    };

    const auto thousand = data / "badges.db";
    fs::copy_file(registry_of_people(plenary, data, badges), thousand, fs::copy_options::overwrite_existing);
    // Whose registration is named has a badge anew each time.
    const auto codes = confirmed_codes(thousand);
    auto command = to_file(at_meeting(thousand, "badges"), file);
    command.insert(command.end(), codes.begin(), codes.end());
    compare("badges of " + std::to_string(codes.size()) + " people", command, file, {3, 100, 3});

    const auto thousands = registry_of_people(plenary, data, listed);
    compare("a list of " + std::to_string(listed) + " participants",
            to_file(at_meeting(thousands, "participants"), file), file, {2, 120, 4});

    std::printf("one badge, from the command to its file, against 60 ms, where a sync takes no time\n");
    const fs::path in_memory{"/dev/shm/plenary-bench"};
    fs::create_directories(in_memory);
    const auto small = in_memory / "small.db";
    fs::remove(small);
    run_process({plenary, "--db", small.string(), "load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia",
                 PLENARY_SOURCE_DIR "/fixtures/ctitf-illustrated"});
    for (const auto& [script, code] : {std::pair{"  in Latin letters", "NOR-001"},
                                       std::pair{"  in Latin and Cyrillic letters", "KAZ-001"}}) {
        const auto run = measure({{script,
                                   {plenary, "--db", small.string(), "document", "badges", "-m", "dushanbe",
                                    code, "-o", (in_memory / "badge.pdf").string()},
                                   {},
                                   {}}},
                                 21)
                             .front();
        constexpr double a_second = 1e3;
        constexpr double most = 60;
        print_ratio(script, run.seconds * a_second, most, "ms", 1.0);
    }
    fs::remove_all(in_memory);
}

} // namespace plenary::bench
