/// \file
/// All benchmarks: each prints what plenary takes, what its yardstick takes in the same run, and the ratio.
/// Usage: run [load] [attendance] [start] [doubles] [clashes] [proposals] [seasons] [agendas] [agenda-costs] [import]
/// [lists] [find] [checkin] [meanwhile] [paper] [desk] [--rows=N] [--seconds=N]; all when none is named, but for
/// agenda-costs, which takes twenty minutes. Large files are kept beside the program. Rows: people of `import` and `find`,
/// 1,000,000 when left out. Seconds: of each part of `desk`, 20 when left out, and of the long searches of `agenda-costs`,
/// 600 when left out.
#include "bench/agendas.hpp"
#include "bench/clashes.hpp"
#include "bench/desk.hpp"
#include "bench/doubles.hpp"
#include "bench/importing.hpp"
#include "bench/meanwhile.hpp"
#include "bench/measure.hpp"
#include "bench/papers.hpp"
#include "bench/receiving.hpp"
#include "bench/seasons.hpp"
#include "fixture/writer.hpp"
#include "registry/registry.hpp"
#include "support/generator.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string_view>

using namespace plenary;

namespace {

struct Paths {
    std::filesystem::path here; ///< of this program and the yardsticks
    std::filesystem::path data; ///< for generated files
    std::string plenary;

    [[nodiscard]] std::string yardstick(const char* name) const { return (here / name).string(); }
};

void bench_load(const Paths& paths) {
    const auto file = paths.data / "ten-megabytes.yaml";
    if (!std::filesystem::exists(file)) {
        std::ofstream out{file};
        fixture::write_fixture(
            out, testing::generate(
                     {.meetings = 60, .delegations = 120, .participants = 10'000, .registrations = 33'000}));
    }
    const auto registry = paths.data / "loaded.db";
    const auto size = static_cast<double>(std::filesystem::file_size(file)) / (1024.0 * 1024.0);
    std::printf(
        "load of %.1f MiB of YAML, 10,000 participants, 33,000 registrations, against yaml-cpp's LoadFile\n",
        size);
    const auto runs = bench::measure(
        {{"plenary", {paths.plenary, "--db", registry.string(), "load", file.string()}, {registry}, {}},
         {"yaml-cpp", {paths.yardstick("yardstick_yaml"), file.string()}, {}, {}}},
        5);
    bench::print_ratio("  time, validated and committed", runs[0].seconds, runs[1].seconds, "s", 0.75);
    bench::print_ratio("  peak memory", runs[0].mebibytes, runs[1].mebibytes, "MiB", 0.5);
}

std::filesystem::path million_registrations(const Paths& paths) {
    const auto file = paths.data / "million.db";
    if (std::filesystem::exists(file))
        return file;
    std::printf("making a registry of 1,000,000 registrations in 1,000 meetings (once)\n");
    const auto unfinished = paths.data / "million-unfinished.db";
    std::filesystem::remove(unfinished);
    const auto data = testing::generate(
        {.meetings = 1'000, .delegations = 200, .participants = 250'000, .registrations = 1'000'000});
    {
        auto registry = registry::Registry::to_create(unfinished);
        auto writing = registry.begin({"generate", "", "", {}, ""});
        writing.apply(domain::plan_load({}, data), data, "generated");
        writing.commit();
    }
    std::filesystem::rename(unfinished, file);
    return file;
}

void bench_attendance(const Paths& paths) {
    const auto file = million_registrations(paths);
    std::printf("report attendance by group and meeting, 1,000,000 registrations in 1,000 meetings, against "
                "plain SQL\n");
    const std::vector<std::string> ours{paths.plenary, "--db", file.string(),   "report", "attendance", "-s",
                                        "generated",   "--by", "group,meeting", "-O",     "csv"};
    const std::vector<std::string> plain{paths.yardstick("yardstick_count"), file.string()};
    const auto warm = bench::measure({{"plenary", ours, {}, {}}, {"sql", plain, {}, {}}}, 9);
    bench::print_ratio("  warm", warm[0].seconds * 1e3, warm[1].seconds * 1e3, "ms", 1.2);
    const auto cold = bench::measure({{"plenary", ours, {}, {file}}, {"sql", plain, {}, {file}}}, 5);
    bench::print_ratio("  after dropping the file cache", cold[0].seconds * 1e3, cold[1].seconds * 1e3, "ms",
                       1.2);
    const auto one =
        bench::measure({{"one meeting",
                         {paths.plenary, "--db", file.string(), "report", "attendance", "-m", "meeting-0500"},
                         {},
                         {}},
                        {"nothing", {paths.plenary, "--version"}, {}, {}}},
                       21);
    const double work = std::max(0.0, one[0].cpu_seconds - one[1].cpu_seconds) * 1e3;
    bench::print_ratio("  one meeting: work beyond starting, against 5 ms", work, 5.0, "ms", 1.0);
}

void bench_start(const Paths& paths) {
    const auto registry = paths.data / "small.db";
    std::filesystem::remove(registry);
    bench::run_process({paths.plenary, "--db", registry.string(), "load",
                        PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
    std::printf("meeting list on the real series, against the sqlite3 shell, as whole processes\n");
    const auto runs =
        bench::measure({{"plenary", {paths.plenary, "--db", registry.string(), "meeting", "list"}, {}, {}},
                        {"sqlite3",
                         {"sqlite3", registry.string(),
                          "SELECT m.code, m.first_day, m.last_day, v.city, v.zone, m.status FROM meeting AS "
                          "m JOIN venue AS v ON v.id = m.venue_id ORDER BY m.first_day"},
                         {},
                         {}}},
                       101);
    bench::print_ratio("  start, list, end", runs[0].seconds * 1e3, runs[1].seconds * 1e3, "ms", 1.0);
}

/// Takes an option out of the words; nothing where it is not there.
std::optional<int> take_number(std::vector<std::string>& words, std::string_view option) {
    std::optional<int> number;
    std::erase_if(words, [&](const std::string& word) {
        if (!word.starts_with(option))
            return false;
        number = std::max(1, std::atoi(word.c_str() + option.size()));
        return true;
    });
    return number;
}

} // namespace

int main(int argc, char** argv) {
    std::vector<std::string> wanted{argv + 1, argv + argc};
    const int rows = take_number(wanted, "--rows=").value_or(1'000'000);
    const auto seconds = take_number(wanted, "--seconds=");
    const auto here = std::filesystem::canonical("/proc/self/exe").parent_path();
    const Paths paths{here, here / "data", (here / "../../plenary").lexically_normal().string()};
    const auto is_wanted = [&](const char* name) {
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), name) != wanted.end();
    };
    try {
        std::filesystem::create_directories(paths.data);
        if (is_wanted("start"))
            bench_start(paths);
        if (is_wanted("load"))
            bench_load(paths);
        if (is_wanted("attendance"))
            bench_attendance(paths);
        if (is_wanted("doubles"))
            bench::bench_doubles();
        if (is_wanted("clashes"))
            bench::bench_clashes(paths.plenary, paths.data);
        if (is_wanted("proposals"))
            bench::bench_proposals();
        if (is_wanted("seasons"))
            bench::bench_seasons();
        if (is_wanted("agendas"))
            bench::bench_agendas();
        if (!wanted.empty() && is_wanted("agenda-costs")) // twenty minutes
            bench::bench_agenda_costs(seconds.value_or(600));
        if (is_wanted("import"))
            bench::bench_import(paths.plenary, paths.data, rows);
        if (is_wanted("lists"))
            bench::bench_list_formats(paths.plenary, paths.data);
        if (is_wanted("known"))
            bench::bench_known_people(paths.plenary, paths.data);
        if (is_wanted("find"))
            bench::bench_find(paths.plenary, paths.data, rows);
        if (is_wanted("checkin"))
            bench::bench_checkin(paths.plenary, paths.data);
        if (is_wanted("paper"))
            bench::bench_paper(paths.plenary, paths.data);
        if (is_wanted("meanwhile"))
            bench::bench_meanwhile(paths.plenary, paths.data);
        if (is_wanted("desk"))
            bench::bench_desk({paths.plenary,
                               std::filesystem::path{paths.plenary}.replace_filename("plenary-desk"),
                               paths.yardstick("slow_desk")},
                              paths.data, seconds.value_or(20), std::min(rows, 100'000));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
