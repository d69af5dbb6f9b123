#include "bench/desk.hpp"

#include "bench/measure.hpp"
#include "desk/serving/form.hpp"
#include "desk/serving_process.hpp"
#include "office/people/desks.hpp"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <thread>

namespace plenary::bench {

namespace {

namespace fs = std::filesystem;
using Ticks = std::chrono::steady_clock;
using testing::Wire;

constexpr int people_in_queue = 4'000;
constexpr int most_desks = 50;
const domain::MeetingCode served_meeting{"almaty"};

std::string code_in_queue(int number) {
    const auto digits = std::to_string(number);
    return "KAZ-" + std::string(3 - std::min<std::size_t>(digits.size(), 3), '0') + digits;
}

/// A name with the number in letters: what has figures is looked for as a code.
std::string name_in_queue(std::string name, int number) {
    for (const char digit : std::to_string(number))
        name += static_cast<char>('a' + (digit - '0'));
    return name;
}

fs::path registry_with_queue(const std::string& plenary, const fs::path& data) {
    const auto file = data / "desk.db";
    if (fs::exists(file))
        return file;
    const auto unfinished = data / "desk-unfinished.db";
    fs::remove(unfinished);
    run_process(
        {plenary, "--db", unfinished.string(), "load", PLENARY_SOURCE_DIR "/fixtures/ctitf-central-asia"});
    const auto list = data / "desk.csv";
    {
        std::ofstream out{list};
        out << "Delegation,Family name,Given names\n";
        for (int i = 0; i < people_in_queue; ++i)
            out << "KAZ," << name_in_queue("Person", i) << ",Number\n";
    }
    run_process({plenary, "--db", unfinished.string(), "participant", "import", "-m", served_meeting.text(),
                 list.string(), "--new"});
    fs::rename(unfinished, file);
    return file;
}

/// A browser whose connection stays.
class Page {
public:
    Page(desk::Address address, std::string secret)
        : address_(std::move(address)), secret_(std::move(secret)) {
        const auto page = ask("GET / HTTP/1.1\r\n" + headers() + "\r\n");
        const std::string begin = "name=\"token\" value=\"";
        const auto at = page.find(begin);
        if (at == std::string::npos)
            throw std::runtime_error("a desk was not let in: " + page.substr(0, 200));
        token_ = page.substr(at + begin.size(), page.find('"', at + begin.size()) - at - begin.size());
    }

    /// The status; 0 where nothing came.
    int post(const std::string& fields) {
        const auto body = "token=" + token_ + "&" + fields;
        return testing::status_of(ask("POST /receive HTTP/1.1\r\n" + headers() +
                                      "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                                      std::to_string(body.size()) + "\r\n\r\n" + body));
    }

private:
    std::string headers() const {
        const auto host = desk::to_text(address_);
        return "Host: " + host + "\r\nOrigin: http://" + host + "\r\nCookie: __Host-desk=" + secret_ + "\r\n";
    }

    std::string ask(const std::string& request) {
        if (!wire_)
            wire_ = std::make_unique<Wire>(address_);
        wire_->send(request);
        auto answer = wire_->read_until("\r\n\r\n");
        const auto size = testing::header(answer, "Content-Length");
        if (testing::status_of(answer) == 0 || size.empty()) {
            wire_.reset();
            return answer;
        }
        answer += wire_->read_bytes(std::stoul(size));
        if (testing::header(answer, "Connection") == "close")
            wire_.reset();
        return answer;
    }

    desk::Address address_;
    std::string secret_;
    std::string token_;
    std::unique_ptr<Wire> wire_;
};

/// A copy of the registry, served, with pages of as many desks as are let in.
class Hall {
public:
    Hall(const std::string& program, const fs::path& registry, const fs::path& place, int desks,
         const std::vector<std::string>& more = {})
        : file_(place) {
        fs::copy_file(registry, file_, fs::copy_options::overwrite_existing);
        fs::remove(file_.string() + ".desks");
        std::vector<std::string> words{program, "registry=" + file_.string(),
                                       "meeting=" + served_meeting.text(), "listen=127.0.0.1:0",
                                       "clock=2011-07-21T03:00:00Z"};
        words.insert(words.end(), more.begin(), more.end());
        process.start(std::move(words));
        office::Office doors{file_, now, {2011, 7, 21}};
        for (int i = 0; i < desks; ++i) {
            const auto code = office::offer_desk(doors, served_meeting, "D" + std::to_string(i));
            const auto paired = office::pair_desk(doors, served_meeting, code);
            pages.push_back(std::make_unique<Page>(process.address(), paired.value().secret));
        }
    }

    /// KiB in memory, and open files.
    [[nodiscard]] std::pair<long, long> size() const {
        const auto proc = fs::path{"/proc"} / std::to_string(process.id());
        std::ifstream status{proc / "status"};
        long kibibytes = 0;
        for (std::string word; status >> word;)
            if (word == "VmRSS:")
                status >> kibibytes;
        return {kibibytes, std::distance(fs::directory_iterator{proc / "fd"}, {})};
    }
    [[nodiscard]] std::int64_t actions() const {
        return registry::Registry::to_read(file_).newest_action().number;
    }
    [[nodiscard]] const fs::path& file() const { return file_; }

    testing::ServingProcess process;
    std::vector<std::unique_ptr<Page>> pages;

private:
    static domain::Instant now() {
        return {std::chrono::duration_cast<std::chrono::seconds>(
                    std::chrono::system_clock::now().time_since_epoch())
                    .count()};
    }

    fs::path file_;
};

/// How long answers took, in milliseconds.
class Waits {
public:
    void add(Ticks::duration wait) {
        waits_.push_back(std::chrono::duration<double, std::milli>(wait).count());
    }
    void add(const Waits& others) { waits_.insert(waits_.end(), others.waits_.begin(), others.waits_.end()); }
    [[nodiscard]] std::size_t count() const { return waits_.size(); }
    [[nodiscard]] double at(double part) {
        if (waits_.empty())
            return 0;
        std::sort(waits_.begin(), waits_.end());
        return waits_[static_cast<std::size_t>(part * static_cast<double>(waits_.size() - 1))];
    }

private:
    std::vector<double> waits_;
};

struct Load {
    Waits scans;
    Waits searches;
    std::size_t errors = 0;
};

/// What the desk with this number asks as its `turn`th: each of its people comes in, and when all have, goes out, and so on.
std::string scan_of(int number, int turn, int desks) {
    const int each = people_in_queue / desks;
    const bool goes_out = turn / each % 2 == 1;
    return "typed=" + code_in_queue(number * each + turn % each + 1) + (goes_out ? "&kind=out" : "") +
           "&nonce=" + std::to_string(number) + "-" + std::to_string(turn);
}

/// All desks but the last scan, `pause` apart each; the last one searches.
Load load(Hall& hall, int seconds, std::chrono::milliseconds pause) {
    const auto desks = static_cast<int>(hall.pages.size()) - 1;
    const auto end = Ticks::now() + std::chrono::seconds{seconds};
    std::vector<Load> loads(hall.pages.size());
    std::vector<std::thread> threads;
    for (int i = 0; i <= desks; ++i)
        threads.emplace_back([&, i] {
            auto& own = loads[static_cast<std::size_t>(i)];
            auto& page = *hall.pages[static_cast<std::size_t>(i)];
            auto next = Ticks::now() + pause * i / desks;
            for (int turn = 0; Ticks::now() < end; ++turn) {
                std::this_thread::sleep_until(next);
                const auto start = Ticks::now();
                const bool scans = i < desks;
                const auto status =
                    page.post(scans ? scan_of(i, turn, desks)
                                    : "typed=" + name_in_queue("Person", turn % people_in_queue));
                (scans ? own.scans : own.searches).add(Ticks::now() - start);
                own.errors += status == (scans ? 303 : 200) ? 0 : 1;
                next = scans ? std::max(next + pause, pause.count() == 0 ? next : start)
                             : Ticks::now() + std::chrono::milliseconds{100};
            }
        });
    for (auto& thread : threads)
        thread.join();
    Load all;
    for (const auto& one : loads) {
        all.scans.add(one.scans);
        all.searches.add(one.searches);
        all.errors += one.errors;
    }
    return all;
}

void print_load(const std::string& what, Load& measured, int seconds) {
    std::printf("  %-44s %7.1f/s  p50 %6.1f  p99 %6.1f  most %6.1f ms;  searches p99 %6.1f ms;  %zu errors\n",
                what.c_str(), static_cast<double>(measured.scans.count()) / seconds, measured.scans.at(0.5),
                measured.scans.at(0.99), measured.scans.at(1), measured.searches.at(0.99), measured.errors);
    std::fflush(stdout);
}

/// Scans a second, by desks at full speed.
double full_speed(const std::string& what, const std::string& program, const fs::path& registry,
                  const fs::path& data, int seconds, const std::vector<std::string>& more) {
    Hall hall{program, registry, data / "desk-served.db", most_desks + 1, more};
    auto measured = load(hall, seconds, {});
    print_load(what, measured, seconds);
    return static_cast<double>(measured.scans.count()) / seconds;
}

void compare_commits(const DeskPrograms& programs, const fs::path& registry, const fs::path& data,
                     int seconds) {
    const std::vector<std::string> one_by_one{"together=1"};
    std::printf("%d desks at full speed\n", most_desks);
    const auto slow =
        full_speed("a sync takes 4 ms: together", programs.slow_desk, registry, data, seconds, {});
    const auto slow_single =
        full_speed("a sync takes 4 ms: one by one", programs.slow_desk, registry, data, seconds, one_by_one);
    const auto fast = full_speed("this disk: together", programs.desk, registry, data, seconds, {});
    const auto fast_single =
        full_speed("this disk: one by one", programs.desk, registry, data, seconds, one_by_one);
    // Of rates more is better: the yardstick stands first.
    print_ratio("  one by one against together, a sync takes 4 ms", slow_single, slow, "/s", 0.2);
    print_ratio("  one by one against together, this disk", fast_single, fast, "/s", 1.0);
}

constexpr int queue_desks = 20;
constexpr double scans_a_second = 7;
constexpr std::chrono::milliseconds between_scans{static_cast<int>(1'000 * queue_desks / scans_a_second)};
constexpr double longest_wait = 100;
constexpr double longest_search = 50;

void pace_of_a_queue(const DeskPrograms& programs, const fs::path& registry, const fs::path& data,
                     int seconds) {
    std::printf("%d desks, %.0f scans a second in all, for %d s\n", queue_desks, scans_a_second, seconds);
    Hall hall{programs.desk, registry, data / "desk-served.db", queue_desks + 1};
    (void)load(hall, seconds, between_scans); // until what it keeps in memory is there
    const auto before = hall.size();
    auto measured = load(hall, seconds, between_scans);
    print_load("undisturbed", measured, seconds);
    const auto after = hall.size();
    print_ratio("  p99", measured.scans.at(0.99), longest_wait, "ms", 1.0);
    print_ratio("  p99 of searches", measured.searches.at(0.99), longest_search, "ms", 1.0);
    print_ratio("  memory after and before", static_cast<double>(after.first),
                static_cast<double>(before.first), "KiB", 1.05);
    print_ratio("  open files after and before", static_cast<double>(after.second),
                static_cast<double>(before.second), "", 1.05);
}

void half_requests(const DeskPrograms& programs, const fs::path& registry, const fs::path& data,
                   int seconds) {
    constexpr int halves = 450; // of the 512 connections
    std::printf("the same, with %d half requests\n", halves);
    Hall hall{programs.desk, registry, data / "desk-served.db", queue_desks + 1};
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < halves; ++i) {
        wires.push_back(std::make_unique<Wire>(hall.process.address()));
        wires.back()->send("POST /receive HTTP/1.1\r\nHost: x\r\nContent-Le");
    }
    auto measured = load(hall, std::min(seconds, 25), between_scans);
    print_load("half requests", measured, std::min(seconds, 25));
    print_ratio("  p99", measured.scans.at(0.99), longest_wait, "ms", 1.0);
}

/// Beside those that the desk makes by itself.
void backups_meanwhile(const DeskPrograms& programs, const fs::path& registry, const fs::path& data,
                       int seconds) {
    std::printf("the same, while backups are made by hand, one behind the other\n");
    Hall hall{programs.desk, registry, data / "desk-served.db", queue_desks + 1};
    std::atomic<bool> is_over{false};
    int made = 0;
    std::thread backing_up{[&] {
        const auto copy = data / "desk-copy.db";
        for (; !is_over; ++made) {
            fs::remove(copy);
            run_process({programs.plenary, "--db", hall.file().string(), "backup", copy.string()});
        }
    }};
    auto measured = load(hall, seconds, between_scans);
    is_over = true;
    backing_up.join();
    print_load("with " + std::to_string(made) + " backups", measured, seconds);
    print_ratio("  p99", measured.scans.at(0.99), longest_wait, "ms", 1.0);
    print_ratio("  p99 of searches", measured.searches.at(0.99), longest_search, "ms", 1.0);
}

void import_meanwhile(const DeskPrograms& programs, const fs::path& registry, const fs::path& data,
                      int rows) {
    std::printf("the same, while %d people are imported\n", rows);
    const auto list = data / "desk-import.csv";
    {
        std::ofstream out{list};
        out << "Delegation,Family name,Given names\n";
        for (int i = 0; i < rows; ++i)
            out << "NOR," << name_in_queue("Later", i) << ",Number\n";
    }
    Hall hall{programs.desk, registry, data / "desk-served.db", queue_desks + 1};
    std::atomic<bool> is_over{false};
    double took = 0;
    std::thread importing{[&] {
        try {
            took = run_process({programs.plenary, "--db", hall.file().string(), "participant", "import", "-m",
                                served_meeting.text(), list.string(), "--new"})
                       .seconds;
        } catch (const std::exception& error) {
            std::printf("  the import failed: %s\n", error.what());
        }
        is_over = true;
    }};
    Load measured;
    while (!is_over) {
        auto more = load(hall, 5, between_scans);
        measured.scans.add(more.scans);
        measured.searches.add(more.searches);
        measured.errors += more.errors;
    }
    importing.join();
    print_load("import of " + std::to_string(rows) + " people, " + std::to_string(static_cast<int>(took)) +
                   " s",
               measured, std::max(1, static_cast<int>(took)));
    constexpr double most = 2'000;
    print_ratio("  longest wait", measured.scans.at(1), most, "ms", 1.0);
}

} // namespace

void bench_desk(const DeskPrograms& programs, const fs::path& data, int seconds, int rows) {
    const auto registry = registry_with_queue(programs.plenary, data);
    compare_commits(programs, registry, data, seconds);
    pace_of_a_queue(programs, registry, data, seconds);
    half_requests(programs, registry, data, seconds);
    backups_meanwhile(programs, registry, data, seconds);
    import_meanwhile(programs, registry, data, rows);
}

} // namespace plenary::bench
