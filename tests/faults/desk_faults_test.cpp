/// \file
/// Several desks at once, and desks that are killed: no seat is given twice, nothing acknowledged is lost.
#include "process.hpp"
#include "registry/registry.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <fstream>
#include <mutex>
#include <random>
#include <set>
#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

/// A meeting with few seats, and a registry that holds it.
class Scene {
public:
    explicit Scene(int capacity) {
        std::ofstream{folder_ / "meeting.yaml"} << R"(default-source: illustrative
delegations:
  - {code: KAZ, kind: state, name: Kazakhstan}
venues:
  - {code: hall, city: Almaty, country: KAZ, zone: Asia/Almaty}
series:
  - {code: s, title: Series}
meetings:
  - {code: m, series: s, title: Meeting, dates: 2011-07-21, status: confirmed, venue: hall, capacity: )"
                                                << capacity << "}\n";
        REQUIRE(plenary({"load", (folder_ / "meeting.yaml").string()}).exit == 0);
    }

    [[nodiscard]] Outcome plenary(std::vector<std::string> args, const How& how = {}) const {
        args.insert(args.begin(), {plenary_program(), "--db", (folder_ / "r.db").string()});
        return run_process(args, how);
    }
    [[nodiscard]] Outcome enter(const std::string& name, const How& how = {}) const {
        return plenary({"participant", "register", "-m", "m", "--delegation", "KAZ", "--latin", name, "--new",
                        "--source", "illustrative"},
                       how);
    }
    [[nodiscard]] domain::Dataset read() const {
        return registry::Registry::to_read(folder_ / "r.db").read({});
    }
    [[nodiscard]] bool is_sound() const {
        return registry::Registry::to_read(folder_ / "r.db").health().problems.empty();
    }
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "r.db"; }

private:
    TemporaryFolder folder_;
};

template<class Work>
void at_once(int desks, Work work) {
    std::vector<std::thread> threads;
    for (int desk = 0; desk < desks; ++desk)
        threads.emplace_back([&, desk] { work(desk); });
    for (auto& thread : threads)
        thread.join();
}

} // namespace

TEST_SUITE("faults: desks") {
    TEST_CASE("register: 8 processes at once fill the seats exactly, and the rest wait in order") {
        constexpr int desks = 8;
        constexpr int each = 10;
        constexpr int capacity = 30;
        const Scene scene{capacity};
        std::mutex mutex;
        std::vector<Outcome> outcomes;
        at_once(desks, [&](int desk) {
            for (int i = 0; i < each; ++i) {
                auto outcome = scene.enter("Person " + std::to_string(desk) + " " + std::to_string(i));
                const std::lock_guard guard{mutex};
                outcomes.push_back(std::move(outcome));
            }
        });
        std::set<std::string> codes;
        for (const auto& outcome : outcomes) {
            CHECK_MESSAGE(outcome.exit == 0, outcome.err);
            codes.insert(outcome.out.substr(0, outcome.out.find(' ')));
        }
        CHECK(codes.size() == desks * each);
        int confirmed = 0;
        std::set<int> turns;
        for (const auto& registration : scene.read().registrations) {
            confirmed += registration.status == domain::RegistrationStatus::confirmed ? 1 : 0;
            if (registration.turn)
                turns.insert(*registration.turn);
        }
        CHECK(confirmed == capacity);
        CHECK(turns.size() == desks * each - capacity);
        CHECK(*turns.rbegin() == desks * each - capacity);
        CHECK(scene.is_sound());
    }

    TEST_CASE("register: control, desks that count and write apart oversell, but for the second lock") {
        const Scene scene{1};
        REQUIRE(scene.enter("First Person").exit == 0);
        REQUIRE(scene.enter("Second Person").exit == 0);
        SQLite::Database db{scene.file().string(), SQLite::OPEN_READWRITE};
        CHECK_THROWS_WITH(db.exec("UPDATE registration SET status = 'confirmed', turn = NULL"),
                          "more confirmed than the meeting has seats");
        db.exec("DROP TRIGGER registration_capacity_changed");
        db.exec("UPDATE registration SET status = 'confirmed', turn = NULL");
        CHECK(db.execAndGet("SELECT count(*) FROM registration WHERE status = 'confirmed'").getInt() == 2);
    }

    TEST_CASE("checkin: one badge at 8 desks at once is admitted once") {
        const Scene scene{10};
        REQUIRE(scene.enter("Some Body").exit == 0);
        std::mutex mutex;
        int admitted = 0;
        int told = 0;
        at_once(8, [&](int desk) {
            const auto outcome =
                scene.plenary({"checkin", "add", "-m", "m", "KAZ-001", "--at", "2011-07-21T09:00", "--desk",
                               std::to_string(desk), "--source", "illustrative"});
            const std::lock_guard guard{mutex};
            admitted += outcome.out.find("KAZ-001  in  ") == 0 ? 1 : 0;
            told += outcome.out.find("already in since 2011-07-21T09:00, desk ") != std::string::npos ? 1 : 0;
        });
        CHECK(admitted == 1);
        CHECK(told == 7);
        CHECK(scene.read().check_ins.size() == 1);
    }

    TEST_CASE("kill: whoever was given a code is there, and nobody twice") {
        const Scene scene{1000};
        std::mt19937 random{20111130};
        std::uniform_int_distribution<int> moment{0, 40'000};
        std::set<std::string> acknowledged;
        int killed = 0;
        for (int i = 0; i < 60; ++i) {
            const auto outcome = scene.enter("Person " + std::to_string(i),
                                             {.killed_after = std::chrono::microseconds{moment(random)}});
            killed += outcome.exit == -1 ? 1 : 0;
            if (outcome.out.find("confirmed") != std::string::npos)
                acknowledged.insert(outcome.out.substr(0, outcome.out.find(' ')));
        }
        const auto data = scene.read();
        std::set<std::string> codes;
        for (const auto& registration : data.registrations)
            CHECK(codes.insert(registration.code.text()).second);
        for (const auto& code : acknowledged)
            CHECK_MESSAGE(codes.contains(code), code);
        CHECK(data.participants.size() == data.registrations.size());
        CHECK(killed > 0);
        CHECK(scene.is_sound());
    }

    TEST_CASE("backup: made while others register, it is one sound state") {
        const Scene scene{1000};
        const auto copy = scene.file().parent_path() / "copy.db";
        int copies = 0;
        at_once(2, [&](int desk) {
            for (int i = 0; i < 12; ++i) {
                if (desk == 0) {
                    (void)scene.enter("Person " + std::to_string(i));
                    continue;
                }
                const auto outcome = scene.plenary({"backup", copy.string(), "--force"});
                if (outcome.exit == 0)
                    ++copies;
                const auto data = registry::Registry::to_read(copy).read({});
                if (data.participants.size() != data.registrations.size())
                    copies = -1000;
            }
        });
        CHECK(copies == 12);
        CHECK(registry::Registry::to_read(copy).health().problems.empty());
    }
}
