/// \file
/// The desk is killed at any moment while twenty others ask it: what was answered is in the registry, whole and once.
#include "desk/running_desk.hpp"
#include "faults/scale.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <random>
#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

constexpr int clients = 20;
constexpr int people_each = 3;

/// What is asked of one registration, one after the other: in, then out and that taken back, again and again. To do one of
/// them twice, or to lose one, changes how many events there are.
desk::Form deed(int number, int turn) {
    const auto code = registration(number).text();
    if (turn == 0)
        return {{"typed", code}};
    if (turn % 2 == 1)
        return {{"typed", code}, {"kind", "out"}};
    return {{"code", code}};
}

/// A page that sends what was not answered again, with the same nonce, until it is.
class Persistent {
public:
    Persistent(int number, std::string secret, std::string token)
        : number_(number), secret_(std::move(secret)), token_(std::move(token)) {}

    void run(const desk::Address& address, const std::atomic<bool>& is_over, std::atomic<int>& answered) {
        for (int done = 0; !is_over; ++done) {
            const int person = number_ * people_each + done % people_each + 1;
            const int turn = done / people_each;
            auto form = deed(person, turn);
            form.emplace("token", token_);
            form.emplace("nonce", std::to_string(number_) + "-" + std::to_string(done));
            Browser browser{address};
            browser.secret = secret_;
            while (!is_answered(browser, form))
                std::this_thread::sleep_for(std::chrono::milliseconds{2});
            ++answered_[person];
            ++answered;
        }
    }

    /// How often each of its people was answered.
    [[nodiscard]] const std::map<int, int>& answered() const { return answered_; }

private:
    static bool is_answered(const Browser& browser, const desk::Form& form) {
        try {
            return status_of(browser.send(form.contains("code") ? "/undo" : "/receive", form)) == 303;
        } catch (const std::runtime_error&) { // nobody listens just now
            return false;
        }
    }

    int number_;
    std::string secret_;
    std::string token_;
    std::map<int, int> answered_;
};

struct Trial {
    int answered = 0;
    int lost_at_once = 0; ///< the same, right after a kill, before anything was sent again
    int lost = 0;         ///< events that were answered and are not there
    int twice = 0;        ///< events that are there beyond what was answered
    bool is_sound = false;
    std::int64_t actions = 0;
};

/// Waits until more was answered than that; in vain where nothing comes for long.
void wait_for_answer(const std::atomic<int>& answered, int beyond) {
    using namespace std::chrono_literals;
    for (int i = 0; i < 1'000 && answered <= beyond; ++i)
        std::this_thread::sleep_for(10ms);
}

/// Kills it so often, while they ask, and counts what is there in the end. Every other time it has answered before: it may not come
/// to that within the 300 ms, and what was not asked is not lost.
template<class Start, class Kill>
Trial disturb(SmallOffice& office, const desk::Address& address, std::vector<Persistent>& pages, int kills,
              Start start, Kill kill) {
    Trial trial;
    const auto before = office.actions();
    std::atomic<bool> is_over{false};
    std::atomic<int> answered{0};
    std::vector<std::thread> threads;
    for (auto& page : pages)
        threads.emplace_back([&] { page.run(address, is_over, answered); });
    std::mt19937 random{20111130};
    for (int i = 0; i < kills; ++i) {
        if (i % 2 == 0)
            wait_for_answer(answered, answered);
        std::this_thread::sleep_for(std::chrono::milliseconds{std::uniform_int_distribution{1, 300}(random)});
        kill();
        const int answered_by_now = answered;
        if (office.actions() - before < answered_by_now)
            ++trial.lost_at_once;
        start();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds{50});
    is_over = true;
    for (auto& thread : threads)
        thread.join();
    std::map<std::string, int> events;
    for (const auto& event : office.data().check_ins)
        ++events[event.registration.text()];
    trial.answered = answered;
    for (const auto& page : pages)
        for (const auto& [person, count] : page.answered()) {
            const int there = events[registration(person).text()];
            trial.lost += std::max(count - there, 0);
            trial.twice += std::max(there - count, 0);
        }
    trial.actions = office.actions() - before;
    trial.is_sound = registry::Registry::to_examine((*office).file()).health().is_sound();
    return trial;
}

/// What time it is in the hall: it goes on from one start of the desk to the next, since what happened stands in the order
/// in which it did. By the seconds of the clock on the wall, as the desk counts them: else it would go back a second now and
/// then, and what came before be yet to come.
class HallClock {
public:
    [[nodiscard]] std::string now() const {
        return domain::format_instant({morning.seconds + (seconds_on_the_wall() - begin_)});
    }

private:
    static std::int64_t seconds_on_the_wall() {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        return std::chrono::duration_cast<std::chrono::seconds>(now).count();
    }

    std::int64_t begin_ = seconds_on_the_wall();
};

} // namespace

TEST_SUITE("desk: killed") {
    TEST_CASE("killed at any moment, with twenty asking: nothing answered is lost, half or twice") {
        const HallClock clock;
        RunningDesk running{clients * people_each};
        std::vector<Persistent> pages;
        for (int i = 0; i < clients; ++i) {
            const Browser browser{running, "D" + std::to_string(i)};
            pages.emplace_back(i, browser.secret, hidden_field(browser.get("/"), "token"));
        }
        const int kills = scaled(10, 1'000);
        const auto trial = disturb(
            running.office(), running.address(), pages, kills,
            [&] { running.start({"clock=" + clock.now()}); }, [&] { running.end(SIGKILL); });
        MESSAGE(trial.answered, " answered");
        CHECK(trial.answered > std::max(clients, kills)); // else the kills came before anything was asked
        CHECK(trial.lost_at_once == 0);
        CHECK(trial.lost == 0);
        CHECK(trial.twice == 0);
        CHECK(trial.actions == trial.answered);
        CHECK(trial.is_sound);
    }

    TEST_CASE("control: of a desk that answers before it writes, answers are lost") {
        SmallOffice office{clients * people_each};
        enter_people(office, clients * people_each);
        const HallClock clock;
        ServingProcess hasty;
        std::string address = "127.0.0.1:0";
        const auto start = [&] {
            hasty.start(
                {PLENARY_HASTY_DESK, (*office).file().string(), workshop.text(), address, clock.now()});
            address = desk::to_text(hasty.address());
        };
        start();
        std::vector<Persistent> pages;
        for (int i = 0; i < clients; ++i)
            pages.emplace_back(i, "", "");
        const auto trial = disturb(office, hasty.address(), pages, 5, start, [&] { hasty.end(SIGKILL); });
        CHECK(trial.lost_at_once > 0);
        CHECK(trial.lost > 0);
        CHECK(trial.is_sound);
    }
}
