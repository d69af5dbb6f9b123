/// \file
/// Several desks at once: no seat is given twice, none is lost, one badge is admitted once.
#include "scale.hpp"
#include "secretariat.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <barrier>
#include <mutex>
#include <set>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Milliseconds = std::chrono::milliseconds;

std::string first_word(const std::string& text) {
    return text.substr(0, text.find(' '));
}

std::string value_of(const domain::Record& record, std::string_view field) {
    for (const auto& [name, value] : record)
        if (name == field)
            return value;
    return {};
}

/// Each registration as it was entered, in the order of the log: its turn, 0 where it was confirmed.
std::vector<int> turns_in_order(const Secretariat& secretariat) {
    std::vector<int> turns;
    const auto history = registry::Registry::to_read(secretariat.file()).history({});
    for (const auto& entry : history.entries)
        if (entry.change.key.kind == domain::kind_of<domain::Registration> && !entry.change.before) {
            const auto turn = value_of(*entry.change.after, "turn");
            turns.push_back(turn.empty() ? 0 : std::stoi(turn));
        }
    return turns;
}

/// Desks that all count and then all write, each for itself; how many they confirm.
int confirmed_apart(const Secretariat& secretariat, int desks, int each, int capacity) {
    std::barrier counted{desks};
    at_once(desks, [&](int desk) {
        SQLite::Database db{secretariat.file().string(), SQLite::OPEN_READWRITE, 10'000};
        for (int i = 0; i < each; ++i) {
            const auto taken =
                db.execAndGet("SELECT count(*) FROM registration WHERE status = 'confirmed'").getInt();
            counted.arrive_and_wait();
            if (taken < capacity)
                db.exec("UPDATE registration SET status = 'confirmed' WHERE code = '" +
                        badge(desk * each + i + 1) + "'");
            counted.arrive_and_wait();
        }
    });
    SQLite::Database db{secretariat.file().string(), SQLite::OPEN_READONLY};
    return db.execAndGet("SELECT count(*) FROM registration WHERE status = 'confirmed'").getInt();
}

} // namespace

TEST_SUITE("faults: desks") {
    TEST_CASE("register: many processes at once fill the seats exactly, and the rest wait in order") {
        const int desks = scaled(8, 16);
        const int each = scaled(5, 50);
        const int capacity = scaled(15, 100);
        const Secretariat secretariat{capacity};
        std::mutex mutex;
        std::set<std::string> codes;
        Milliseconds longest{0};
        at_once(desks, [&](int desk) {
            for (int i = 0; i < each; ++i) {
                const auto start = std::chrono::steady_clock::now();
                const auto outcome =
                    secretariat.enter("Person " + std::to_string(desk) + " " + std::to_string(i));
                const auto took =
                    std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - start);
                const std::lock_guard guard{mutex};
                CHECK_MESSAGE(outcome.exit == 0, outcome.err);
                codes.insert(first_word(outcome.out));
                longest = std::max(longest, took);
            }
        });
        CHECK(codes.size() == static_cast<std::size_t>(desks * each));
        std::vector<int> expected(static_cast<std::size_t>(capacity), 0);
        for (int turn = 1; turn <= desks * each - capacity; ++turn)
            expected.push_back(turn);
        CHECK(turns_in_order(secretariat) == expected);
        const auto registrations = secretariat.read().registrations;
        CHECK(registrations.size() == codes.size());
        CHECK(std::count_if(registrations.begin(), registrations.end(), [](const auto& r) {
                  return r.status == domain::RegistrationStatus::confirmed;
              }) == capacity);
        CHECK(secretariat.is_sound());
        MESSAGE(codes.size(), " registrations by ", desks, " processes, the longest wait ", longest.count(),
                " ms");
        if (tries_all())
            CHECK(longest < Milliseconds{3000});
    }

    TEST_CASE("register: control, desks that count and write apart oversell, but for the second lock") {
        constexpr int desks = 4;
        constexpr int each = 10;
        constexpr int capacity = 5;
        const Secretariat secretariat{0, {.badges = desks * each}};
        SQLite::Database db{secretariat.file().string(), SQLite::OPEN_READWRITE};
        db.exec("UPDATE registration SET status = 'nominated'");
        db.exec("UPDATE meeting SET capacity = " + std::to_string(capacity));
        CHECK_THROWS_WITH(db.exec("UPDATE registration SET status = 'confirmed'"),
                          "more confirmed than the meeting has seats");
        db.exec("DROP TRIGGER registration_capacity_changed");
        CHECK(confirmed_apart(secretariat, desks, each, capacity) > capacity);
    }

    TEST_CASE("checkin: one badge at 8 desks at once is admitted once") {
        constexpr int desks = 8;
        const int badges = scaled(4, 1000);
        const Secretariat secretariat{0, {.badges = badges}};
        std::mutex mutex;
        int admitted = 0;
        int told = 0;
        for (int number = 1; number <= badges; ++number)
            at_once(desks, [&](int desk) {
                const auto outcome = secretariat.plenary({"checkin", "add", "-m", "m", badge(number), "--at",
                                                          "2011-07-21T09:00", "--desk", std::to_string(desk),
                                                          "--source", "illustrative"});
                const std::lock_guard guard{mutex};
                admitted += outcome.out.find(badge(number) + "  in  ") == 0 ? 1 : 0;
                told +=
                    outcome.out.find("already in since 2011-07-21T09:00, desk ") != std::string::npos ? 1 : 0;
            });
        CHECK(admitted == badges);
        CHECK(told == badges * (desks - 1));
        const auto events = secretariat.read().check_ins;
        CHECK(events.size() == static_cast<std::size_t>(badges));
        std::set<std::string> received;
        for (const auto& event : events)
            received.insert(event.registration.text());
        CHECK(received.size() == static_cast<std::size_t>(badges));
        CHECK(secretariat.is_sound());
    }

    TEST_CASE("nonce: a request that comes again, also at once, is done once") {
        const Secretariat secretariat{5, {.badges = 1}};
        const auto ask = [&](const std::string& at) {
            return secretariat.plenary({"checkin", "add", "-m", "m", badge(1), "--at", at, "--nonce", "n-1",
                                        "--source", "illustrative"});
        };
        at_once(4, [&](int) { CHECK(ask("2011-07-21T09:00").exit == 0); });
        CHECK(ask("2011-07-21T10:00").out == badge(1) + "  was answered before\n");
        CHECK(secretariat.read().check_ins.size() == 1);
        const auto actions = secretariat.newest_action().number;
        const std::vector<std::string> walk_in{"participant",  "register", "-m",      "m",
                                               "--delegation", "NOR",      "--latin", "A Person",
                                               "--nonce",      "n-2"};
        at_once(4, [&](int) { CHECK(secretariat.plenary(walk_in).exit == 0); });
        CHECK(secretariat.newest_action().number == actions + 1);
        CHECK(secretariat.read().registrations.size() == 2);
    }

    TEST_CASE("backup: made while others register, it is one sound state") {
        const int each = scaled(5, 50);
        const Secretariat secretariat{1000};
        const auto copy = secretariat / "copy.db";
        int copies = 0;
        at_once(2, [&](int desk) {
            for (int i = 0; i < each; ++i) {
                if (desk == 0) {
                    (void)secretariat.enter("Person " + std::to_string(i));
                    continue;
                }
                if (secretariat.plenary({"backup", copy.string(), "--force"}).exit == 0 &&
                    Secretariat::is_sound(copy))
                    ++copies;
            }
        });
        CHECK(copies == each);
        CHECK(secretariat.is_sound());
    }
}
