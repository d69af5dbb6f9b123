/// \file
/// A long list that is taken in while desks receive and register people: it ends, and nobody waits for what takes long.
#include "desk.hpp"
#include "office/people/importing.hpp"
#include "office/people/receiving.hpp"
#include "office/people/registering.hpp"
#include "registry/error.hpp"
#include "support/tampering.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

using Ticks = std::chrono::steady_clock;

constexpr int long_list = 1'500;

/// A name that sounds like no other of the list.
std::string made_up(int number) {
    std::string name;
    for (int i = 0; i < 3; ++i, number /= 40)
        name += std::string{"BDFGKLMN"[number % 8]} + "aeiou"[number / 8 % 5];
    return name;
}

office::ImportList list_of_strangers(int count, std::chrono::milliseconds moment) {
    exchange::Grid grid;
    grid.rows.push_back({1, 1, {"Delegation", "Family name", "Given names"}});
    for (int i = 0; i < count; ++i)
        grid.rows.push_back({i + 2, i + 2, {"NOR", made_up(i), made_up(i * 7 + 3)}});
    office::ImportList list{workshop, {grid}};
    list.all_new = true;
    list.moment = moment;
    return list;
}

/// Somebody who asks again and again, on a thread of their own.
class Busy {
public:
    Busy(const std::filesystem::path& file, std::function<void(office::Office&, int)> ask)
        : thread_([this, file, ask = std::move(ask)] {
              office::Office office{file, [] { return morning; }, {2011, 9, 5}};
              while (!is_over_) {
                  const auto start = Ticks::now();
                  ask(office, ++asked_);
                  longest_ = std::max(longest_, Ticks::now() - start);
              }
          }) {
        while (asked_ < 2)
            std::this_thread::yield();
    }
    Busy(const Busy&) = delete;
    Busy& operator=(const Busy&) = delete;
    ~Busy() { end(); }

    Ticks::duration end() {
        is_over_ = true;
        if (thread_.joinable())
            thread_.join();
        return longest_;
    }
    [[nodiscard]] int asked() const { return asked_; }

private:
    std::atomic<bool> is_over_{false};
    std::atomic<int> asked_{0};
    Ticks::duration longest_{0};
    std::thread thread_;
};

void register_somebody(office::Office& office, int number) {
    office::RegisterPerson wanted{workshop, domain::DelegationCode{"KAZ"}};
    wanted.who.name = {.family = "Walker " + std::to_string(number), .given = "Aru"};
    wanted.who.is_new = true;
    (void)office::register_person(office, {}, wanted);
}

std::size_t of_norway(const SmallOffice& office) {
    const auto registrations = office.data().registrations;
    return static_cast<std::size_t>(
        std::count_if(registrations.begin(), registrations.end(), [](const auto& registration) {
            return registration.delegation == domain::DelegationCode{"NOR"};
        }));
}

bool has_all_keys(const std::filesystem::path& file) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    return db.execAndGet("SELECT NOT EXISTS (SELECT 1 FROM late_keys)").getInt() != 0;
}

} // namespace

TEST_SUITE("office: importing meanwhile") {
    TEST_CASE("while people are received a long list comes in at once") {
        SmallOffice office{5'000};
        register_somebody(*office, 0);
        Busy receiving{(*office).file(), [](office::Office& desk, int number) {
                           office::ReceivePerson wanted{workshop, "KAZ-001"};
                           wanted.kind = number % 2 == 1 ? domain::CheckInKind::in : domain::CheckInKind::out;
                           (void)office::receive_person(desk, {}, wanted);
                       }};
        const auto before = receiving.asked();
        CHECK(office::import_list(*office, {}, list_of_strangers(long_list, {})).ended ==
              office::Ended::changed);
        CHECK(receiving.asked() - before > 3); // they did not wait for the list
        receiving.end();
        CHECK(of_norway(office) == long_list);
        CHECK(has_all_keys((*office).file()));
    }

    TEST_CASE("search keys that a killed import left to be written are written by the next one") {
        SmallOffice office{5'000};
        CHECK(office::import_list(*office, {}, list_of_strangers(long_list, {})).ended ==
              office::Ended::changed);
        tamper((*office).file(), "DELETE FROM participant_key; INSERT INTO late_keys SELECT min(id), max(id) "
                                 "FROM participant");
        CHECK_FALSE(has_all_keys((*office).file()));
        register_somebody(*office, 0); // who has keys, under an id of its own
        auto another = list_of_strangers(1, {});
        another.list.front().rows.back().cells[1] = "Somebody Else";
        CHECK(office::import_list(*office, {}, std::move(another)).ended == office::Ended::changed);
        CHECK(has_all_keys((*office).file()));
        CHECK(registry::Registry::to_examine((*office).file()).health().is_sound());
    }

    TEST_CASE("while people are registered all the time it ends without a trace; desks wait for a moment") {
        SmallOffice office{50'000};
        Busy registering{(*office).file(), register_somebody};
        const auto begin = Ticks::now();
        try {
            (void)office::import_list(*office, {}, list_of_strangers(long_list, {}));
            FAIL("nobody was registered meanwhile");
        } catch (const registry::RegistryError& error) {
            CHECK(error.trouble() == registry::Trouble::locked);
        }
        // Of the time that the import took: how long that is, and a wait, depends on what else the machine does.
        const auto took = Ticks::now() - begin;
        CHECK(registering.end() < took / 3);
        CHECK(of_norway(office) == 0);

        // Control: decided under the lock it comes in, and who registers waits for that.
        Busy waiting{(*office).file(),
                     [](office::Office& desk, int number) { register_somebody(desk, 100'000 + number); }};
        const auto begin_of_control = Ticks::now();
        CHECK(office::import_list(*office, {}, list_of_strangers(long_list, std::chrono::hours{1})).ended ==
              office::Ended::changed);
        const auto control_took = Ticks::now() - begin_of_control;
        CHECK(waiting.end() > control_took / 5);
        CHECK(of_norway(office) == long_list);
    }
}
