#include "bench/meanwhile.hpp"

#include "bench/importing.hpp"
#include "bench/measure.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <thread>
#include <vector>

namespace plenary::bench {

namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;

constexpr int people_there = 100'000;
constexpr int desk_count = 4;
constexpr std::chrono::milliseconds between_people{250};

Texts texts(const fs::path& registry, const std::string& sql) {
    const SQLite::Database db{registry.string()};
    SQLite::Statement row{db, sql};
    Texts all;
    while (row.executeStep())
        all.push_back(row.getColumn(0).getString());
    return all;
}

/// People who are not in the registry: the list goes on where that of the registry ends.
fs::path list_of_others(const fs::path& data, int rows) {
    const auto file = data / ("others-" + std::to_string(rows) + ".csv");
    std::ifstream in{list_of_people(data, people_there + rows)};
    std::ofstream out{file};
    std::string line;
    for (int number = 0; std::getline(in, line); ++number)
        if (number == 0 || number > people_there)
            out << line << '\n';
    return file;
}

/// What the desks met with.
struct DoorWaits {
    double longest = 0; ///< in seconds
    int received = 0;
    int turned_away = 0;
};

/// Desks that receive people until they are told to close; each has people of its own.
class Desks {
public:
    Desks(const std::string& plenary, const fs::path& registry, const Texts& codes) : waits_(desk_count) {
        for (int desk = 0; desk < desk_count; ++desk)
            threads_.emplace_back([this, desk, &plenary, &registry, &codes] {
                auto& own = waits_[static_cast<std::size_t>(desk)];
                for (auto next = static_cast<std::size_t>(desk); !is_closed_; next += desk_count) {
                    receive(own,
                            {plenary, "--db", registry.string(), "checkin", "add", "-m", listed_meeting,
                             "--desk", std::to_string(desk), "--at", "2011-07-21T09:00", codes.at(next)});
                    std::this_thread::sleep_for(between_people);
                }
            });
    }
    Desks(const Desks&) = delete;
    Desks& operator=(const Desks&) = delete;
    ~Desks() { close(); }

    DoorWaits close() {
        is_closed_ = true;
        for (auto& thread : threads_)
            thread.join();
        threads_.clear();
        DoorWaits all;
        for (const auto& one : waits_) {
            all.longest = std::max(all.longest, one.longest);
            all.received += one.received;
            all.turned_away += one.turned_away;
        }
        return all;
    }

private:
    static void receive(DoorWaits& waits, const Texts& command) {
        const auto start = std::chrono::steady_clock::now();
        try {
            (void)run_process(command);
            ++waits.received;
        } catch (const std::runtime_error&) {
            ++waits.turned_away;
        }
        const std::chrono::duration<double> waited = std::chrono::steady_clock::now() - start;
        waits.longest = std::max(waits.longest, waited.count());
    }

    std::atomic<bool> is_closed_{false};
    std::vector<DoorWaits> waits_;
    std::vector<std::thread> threads_;
};

struct Work {
    std::string name;
    double most = 1; ///< seconds that a desk may wait
    std::function<void()> run;
};

std::vector<Work> works(const std::string& plenary, const fs::path& data, const fs::path& registry) {
    const auto command = [=](Texts words) {
        return [=] {
            Texts all{plenary, "--db", registry.string()};
            all.insert(all.end(), words.begin(), words.end());
            (void)run_process(all);
        };
    };
    const auto import = [&](int rows, bool is_tried) {
        Texts words{"participant",  "import", "-m", listed_meeting, list_of_others(data, rows).string(),
                    "--skip-errors"};
        if (is_tried)
            words.emplace_back("--dry-run");
        return command(words);
    };
    const auto person = texts(registry, "SELECT max(code) FROM participant").front();
    return {{"nothing else", 1, [] { std::this_thread::sleep_for(std::chrono::seconds{5}); }},
            {"an import of 20,000 rows", 0.5, import(20'000, false)},
            {"an import of 100,000 rows", 2, import(100'000, false)},
            {"a dry run of the same", 1, import(100'000, true)},
            {"backup", 1, command({"backup", (data / "meanwhile-backup.db").string(), "--force"})},
            {"doctor", 1, command({"doctor"})},
            {"forget", 1, command({"forget", person, "--yes"})},
            {"dump", 1, command({"dump", "--output", (data / "meanwhile.yaml").string()})},
            {"participant duplicates", 1, command({"participant", "duplicates"})},
            {"report attendance", 1, command({"report", "attendance", "-m", listed_meeting})}};
}

} // namespace

void bench_meanwhile(const std::string& plenary, const fs::path& data) {
    const auto sound = registry_of_people(plenary, data, people_there);
    const auto registry = data / "meanwhile.db";
    std::printf(
        "%d desks check people in on a registry of %d, a person every %d ms each: the longest wait, against "
        "the most that it may be\n",
        desk_count, people_there, static_cast<int>(between_people.count()));
    for (std::size_t i = 0; i < works(plenary, data, sound).size(); ++i) {
        fs::copy_file(sound, registry, fs::copy_options::overwrite_existing);
        const auto codes =
            texts(registry, "SELECT r.code FROM registration AS r JOIN meeting AS m ON m.id = "
                            "r.meeting_id WHERE m.code = 'almaty' AND r.status = 'confirmed' AND "
                            "r.checked_in = 0 AND r.code GLOB 'KAZ-*' ORDER BY r.id");
        const auto work = works(plenary, data, registry)[i];
        Desks open{plenary, registry, codes};
        work.run();
        const auto waits = open.close();
        std::printf("  while %s: %d received, %d turned away\n", work.name.c_str(), waits.received,
                    waits.turned_away);
        print_ratio("    longest wait", waits.longest, work.most, "s", 1.0);
    }
}

} // namespace plenary::bench
