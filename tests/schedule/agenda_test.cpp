/// \file
/// Timetables: judged by the check of agendas, and by trying everything where that can be done.
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/agenda/agenda_plan.hpp"
#include "schedule/check/check.hpp"
#include "schedule/search.hpp"
#include "support/build.hpp"
#include "util/text.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;
using schedule::AgendaPlan;
using schedule::AgendaProblem;
using schedule::Clash;
using schedule::ClashKind;
using schedule::Random;

namespace {

/// A meeting of two days in a house of two rooms, with an agenda.
struct Sample {
    Dataset data;

    Sample() {
        data.venues = {a_venue("house").room("hall", "Hall", 50).room("salon", "Salon", 10)};
        data.series = {a_series("workshops")};
        data.delegations = {a_delegation("KAZ"), a_delegation("SVK")};
        data.participants = {a_participant("ann"), a_participant("bea"), a_participant("cyn")};
        data.meetings = {a_meeting("workshop")
                             .of("workshops")
                             .on("2027-05-18..2027-05-19")
                             .at("house")
                             .is(MeetingStatus::confirmed)
                             .inviting("KAZ", 1)
                             .inviting("SVK", 2)};
        meeting().announced = Date{2027, 1, 1};
        meeting().agenda.emplace();
    }

    Meeting& meeting() { return data.meetings.front(); }
    Agenda& agenda() { return *meeting().agenda; }

    AgendaItem& add(const char* code, int minutes, ItemKind kind = ItemKind::parallel) {
        AgendaItem item;
        item.code = SessionCode{code};
        item.title = code;
        item.minutes = minutes;
        item.kind = kind;
        return agenda().items.emplace_back(item);
    }

    /// The session of an item, on a day of the meeting.
    Session& hold(const char* code, int day, const char* hours, const char* room = "hall") {
        const auto time = *parse_hours(hours);
        const auto date = Date{2027, 5, 17} + boost::gregorian::days{day};
        Session session;
        session.code = SessionCode{code};
        session.room = RoomCode{room};
        session.starts = {date, time.from};
        session.ends = {date, time.to};
        for (const auto& item : agenda().items)
            if (item.code == session.code)
                session.speakers = item.speakers;
        return meeting().sessions.emplace_back(session);
    }

    /// What the check tells of the timetable, such as `error person-double bea, a, b`.
    std::vector<std::string> clashes() const {
        std::vector<std::string> told;
        for (const auto& clash : schedule::check(data, {Date{2027, 1, 1}, std::nullopt, true})) {
            if (schedule::is_of_timetable(clash.kind))
                told.push_back(std::string{word(clash.severity)} + " " + std::string{word(clash.kind)} + " " +
                               util::join(clash.parties, ", "));
        }
        return told;
    }

    bool has_error() const {
        const auto told = clashes();
        return std::any_of(told.begin(), told.end(),
                           [](const std::string& text) { return text.starts_with("error"); });
    }
};

using Told = std::vector<std::string>;

std::string all(const Told& told) {
    return util::join(told, "; ");
}

/// An agenda drawn at random, of which some cannot be held.
Sample random_sample(std::uint64_t seed, std::size_t items) {
    Random random{seed};
    Sample sample;
    auto& agenda = sample.agenda();
    agenda.sittings = {{{600, 720}, {}}, {{840, 960}, {}}};
    agenda.pause = random.below(2) == 0 ? 0 : 30;
    if (random.below(2) == 0)
        agenda.interpretation = {1 + static_cast<int>(random.below(2)), 90, 150};
    if (random.below(2) == 0)
        agenda.stays = {{ParticipantCode{"ann"}, 1, Hours{600, 900}}};
    if (random.below(3) == 0)
        sample.data.venues[0].rooms[1].closed = {{*parse_days("2027-05-18"), "painted", Weight::cannot, {}}};
    const auto codes = std::array{"a", "b", "c", "d", "e", "f", "g", "h"};
    for (std::size_t i = 0; i < items; ++i) {
        auto& item = sample.add(codes[i], 30 * (1 + static_cast<int>(random.below(3))),
                                random.below(3) == 0 ? ItemKind::plenary : ItemKind::parallel);
        for (const auto& person : sample.data.participants) {
            if (random.below(4) == 0)
                (random.below(2) == 0 ? item.speakers : item.required_people).push_back(person.code);
            else if (random.below(4) == 0)
                item.preferred_people.push_back(person.code);
        }
        for (const auto& delegation : sample.data.delegations)
            if (random.below(3) == 0)
                item.required_delegations.push_back(delegation.code);
        if (i > 0 && random.below(4) == 0)
            item.after = {SessionCode{codes[i - 1]}};
        if (random.below(4) == 0)
            item.day = 1 + static_cast<int>(random.below(2));
        if (random.below(4) == 0)
            item.track = "track";
        if (random.below(4) == 0)
            item.seats = 20;
        if (random.below(4) == 0)
            item.interpreted = Interpreted::without;
    }
    return sample;
}

} // namespace

TEST_SUITE("agenda") {
    TEST_CASE("agenda_problem: the grain divides all lengths and hours") {
        Sample sample;
        sample.add("a", 45);
        sample.add("b", 60);
        CHECK(schedule::agenda_problem(sample.data, sample.meeting()).grain == 15);
        sample.agenda().pause = 10;
        CHECK(schedule::agenda_problem(sample.data, sample.meeting()).grain == 5);
    }

    TEST_CASE("agenda_problem: an item keeps to its day, its hours and its rooms") {
        Sample sample;
        auto& item = sample.add("a", 60);
        item.day = 2;
        item.hours = Hours{660, 780};
        item.rooms = {RoomCode{"salon"}};
        const auto problem = schedule::agenda_problem(sample.data, sample.meeting());
        REQUIRE(problem.items[0].options.size() == 2);
        for (const auto& option : problem.items[0].options) {
            CHECK(option.start * problem.grain >= 1'440 + 660);
            CHECK(option.room == 1);
        }
    }

    TEST_CASE("least_minutes: plenary items one after the other, others in all rooms") {
        Sample sample;
        sample.add("a", 60, ItemKind::plenary);
        sample.add("b", 60);
        sample.add("c", 90);
        const auto problem = schedule::agenda_problem(sample.data, sample.meeting());
        CHECK(schedule::least_minutes(problem) == 150); // of 75 minutes whole grains
        CHECK(schedule::sitting_minutes(problem) == 720);
    }

    TEST_CASE("agenda_problem: what fits nowhere is refused") {
        Sample sample;
        sample.add("a", 200);
        CHECK_THROWS_AS((void)schedule::agenda_problem(sample.data, sample.meeting()), std::invalid_argument);
        sample.meeting().dates = {};
        CHECK_THROWS_AS((void)schedule::agenda_problem(sample.data, sample.meeting()), std::invalid_argument);
    }

    TEST_CASE("delegation_sizes: registrations count before seats, without interpreters and who waits") {
        Sample sample;
        for (const auto& [code, role, status] :
             {std::tuple{"SVK-001", Role::head, RegistrationStatus::confirmed},
              std::tuple{"SVK-002", Role::interpreter, RegistrationStatus::confirmed},
              std::tuple{"SVK-003", Role::delegate, RegistrationStatus::waitlisted},
              std::tuple{"SVK-004", Role::delegate, RegistrationStatus::withdrawn}}) {
            Registration registration;
            registration.meeting = sample.meeting().code;
            registration.code = RegistrationCode{code};
            registration.delegation = DelegationCode{"SVK"};
            registration.role = role;
            registration.status = status;
            sample.data.registrations.push_back(registration);
        }
        const auto sizes = schedule::delegation_sizes(sample.meeting(), sample.data.registrations);
        REQUIRE(sizes.size() == 2);
        CHECK(sizes[0] == std::pair{DelegationCode{"KAZ"}, 1});
        CHECK(sizes[1] == std::pair{DelegationCode{"SVK"}, 1});
    }

    TEST_CASE("propose: what it promises is what the move does, and what is not accepted leaves no trace") {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const auto sample = random_sample(seed, 7);
            const auto problem = schedule::agenda_problem(sample.data, sample.data.meetings.front());
            AgendaPlan plan{problem};
            Random random{seed};
            const auto weighted = [](const schedule::Score& score) {
                const schedule::Weights weights;
                return (score.hard * weights.hard) + (score.medium * weights.medium) + score.soft;
            };
            for (int i = 0; i < 300; ++i) {
                const auto state = plan.state();
                const auto score = plan.score();
                const auto change = plan.propose(random, std::int64_t{1} << 60);
                CHECK(plan.state() == state);
                CHECK(plan.score() == score);
                if (!change || random.below(2) == 0)
                    continue;
                plan.accept();
                CHECK(weighted(plan.score()) - weighted(score) == *change);
                AgendaPlan anew{problem};
                anew.restore(plan.state());
                CHECK(anew.score() == plan.score());
            }
        }
    }

    TEST_CASE("a plan breaks what is hard where, and only where, the check tells of an error") {
        int impossible = 0;
        int free = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            auto sample = random_sample(seed, 6);
            const auto problem = schedule::agenda_problem(sample.data, sample.meeting());
            AgendaPlan plan{problem};
            Random random{seed};
            for (int i = 0; i < 40; ++i) {
                if (plan.propose(random, std::int64_t{1} << 60))
                    plan.accept();
                auto held = sample;
                held.meeting().sessions = schedule::sessions_of(held.meeting(), problem, plan);
                CHECK_MESSAGE(held.has_error() == (plan.score().hard > 0), "seed ", seed, ": ",
                              util::join(held.clashes(), "; "));
                ++(held.has_error() ? impossible : free);
            }
        }
        CHECK(impossible > 100);
        CHECK(free > 20);
    }

    TEST_CASE("the search finds the best of all timetables of small agendas") {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            const auto sample = random_sample(seed, 3);
            const auto problem = schedule::agenda_problem(sample.data, sample.data.meetings.front());
            AgendaPlan plan{problem};
            auto best = plan.score();
            AgendaPlan::State state(3);
            const auto& items = problem.items;
            for (state[0] = 0; state[0] < items[0].options.size(); ++state[0])
                for (state[1] = 0; state[1] < items[1].options.size(); ++state[1])
                    for (state[2] = 0; state[2] < items[2].options.size(); ++state[2]) {
                        plan.restore(state);
                        best = std::min(best, plan.score());
                    }
            schedule::SearchOptions options;
            options.steps = 6'000;
            options.first_temperature = 300;
            options.last_temperature = 0.5;
            AgendaPlan searched{problem};
            schedule::anneal_in_rounds(searched, options, {.count = 3, .warm_temperature = 50});
            CHECK_MESSAGE(searched.score() == best, "seed ", seed);
        }
    }

    TEST_CASE("descend: no item has a better place beside the others, and nothing gets worse") {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const auto sample = random_sample(seed, 6);
            const auto problem = schedule::agenda_problem(sample.data, sample.data.meetings.front());
            AgendaPlan plan{problem};
            Random random{seed};
            for (int i = 0; i < 20; ++i)
                if (plan.propose(random, std::int64_t{1} << 60))
                    plan.accept();
            const auto before = plan.score();
            plan.descend();
            CHECK(plan.score() <= before);
            AgendaPlan other{problem};
            for (std::size_t item = 0; item < problem.items.size(); ++item) {
                auto state = plan.state();
                for (state[item] = 0; state[item] < problem.items[item].options.size(); ++state[item]) {
                    other.restore(state);
                    CHECK(plan.score() <= other.score());
                }
            }
        }
    }

    TEST_CASE("the same seed and steps give the same timetable, whatever the threads") {
        const auto sample = random_sample(5, 8);
        const auto problem = schedule::agenda_problem(sample.data, sample.data.meetings.front());
        schedule::SearchOptions options;
        options.steps = 4'000;
        AgendaPlan one{problem};
        AgendaPlan two{problem};
        schedule::anneal_in_rounds(one, options, {.count = 4, .threads = 1});
        schedule::anneal_in_rounds(two, options, {.count = 4, .threads = 3});
        CHECK(one.state() == two.state());
    }

    TEST_CASE("to leave its time costs an item, to leave its room half") {
        Sample sample;
        sample.add("a", 60);
        sample.hold("a", 2, "15:00..16:00", "salon");
        const auto problem = schedule::agenda_problem(sample.data, sample.meeting(), 100);
        AgendaPlan plan{problem};
        const auto sessions = schedule::sessions_of(sample.meeting(), problem, plan);
        CHECK(sessions[0].starts == sample.meeting().sessions[0].starts);
        CHECK(sessions[0].room == RoomCode{"salon"});
        sample.data.venues[0].rooms[1].closed = {{*parse_days("2027-05-19"), "painted", Weight::cannot, {}}};
        const auto without = schedule::agenda_problem(sample.data, sample.meeting(), 100);
        const auto moved = schedule::sessions_of(sample.meeting(), without, AgendaPlan{without});
        CHECK(moved[0].starts == sample.meeting().sessions[0].starts);
        CHECK(moved[0].room == RoomCode{"hall"});
    }

    TEST_CASE("sessions_of: what is none of the agenda stays, and items keep clear of it") {
        Sample sample;
        auto& item = sample.add("a", 180);
        item.day = 1;
        item.rooms = {RoomCode{"hall"}};
        sample.hold("reception", 1, "10:00..12:00", "hall");
        const auto problem = schedule::agenda_problem(sample.data, sample.meeting());
        const AgendaPlan plan{problem};
        CHECK(plan.score().hard == 0);
        const auto sessions = schedule::sessions_of(sample.meeting(), problem, plan);
        REQUIRE(sessions.size() == 2);
        CHECK(sessions[0].code.text() == "reception");
        CHECK(sessions[1].starts.minute == 900);
    }

    TEST_CASE("check: a timetable that keeps its agenda has no clash") {
        Sample sample;
        sample.add("a", 60, ItemKind::plenary);
        sample.add("b", 60).after = {SessionCode{"a"}};
        sample.hold("a", 1, "10:00..11:00");
        sample.hold("b", 1, "11:00..12:00", "salon");
        CHECK(all(sample.clashes()) == all(Told{}));
    }

    TEST_CASE("check: items without a session are told once") {
        Sample sample;
        sample.add("a", 60);
        sample.add("b", 60);
        CHECK(all(sample.clashes()) == all(Told{"note item-open a, b"}));
        sample.hold("a", 1, "10:00..11:00");
        CHECK(all(sample.clashes()) == all(Told{"warning item-open b"}));
    }

    TEST_CASE("check: a session off its length, sitting, day, hours, room or seats") {
        Sample sample;
        auto& item = sample.add("a", 60);
        item.day = 2;
        item.hours = Hours{600, 660};
        item.rooms = {RoomCode{"hall"}};
        item.seats = 20;
        sample.hold("a", 1, "12:30..13:15", "salon");
        CHECK(all(sample.clashes()) ==
              all(Told{"error item-hours a, 12:30..13:15", "error item-room a", "error item-seats a, salon",
                       "error item-sitting a, 12:30..13:15", "warning item-length a"}));
    }

    TEST_CASE("check: a plenary session with fewer seats than the meeting is to have") {
        Sample sample;
        sample.add("a", 60, ItemKind::plenary);
        sample.hold("a", 1, "10:00..11:00", "salon");
        CHECK(all(sample.clashes()) == "");
        sample.meeting().capacity = 11;
        CHECK(all(sample.clashes()) == "warning room-small house, salon, a");
    }

    TEST_CASE(
        "check: a parallel session seats the delegations that it requires, and who else must be there") {
        Sample sample;
        auto& item = sample.add("a", 60);
        item.required_delegations = {DelegationCode{"KAZ"}};
        sample.hold("a", 1, "10:00..11:00", "salon");
        sample.meeting().invited = {{DelegationCode{"KAZ"}, 10, {}, "", {}, {}}};
        CHECK(all(sample.clashes()) == "");
        item.speakers = {ParticipantCode{"nobody-of-kaz"}};
        sample.data.participants.push_back(a_participant("nobody-of-kaz"));
        CHECK(all(sample.clashes()) == "error item-seats a, salon");
        const auto problem = schedule::agenda_problem(sample.data, sample.meeting());
        for (const auto& option : problem.items[0].options)
            CHECK((option.score.hard == 0 ||
                   problem.rooms[static_cast<std::size_t>(option.room)] == RoomCode{"salon"}));
    }

    TEST_CASE("check: order, plenary, track and pause") {
        Sample sample;
        sample.agenda().pause = 15;
        sample.add("a", 60).track = "t";
        sample.add("b", 60).track = "t";
        sample.agenda().items[1].after = {SessionCode{"a"}};
        sample.add("c", 30, ItemKind::plenary);
        sample.hold("a", 1, "10:00..11:00", "hall");
        sample.hold("b", 1, "10:30..11:30", "salon");
        sample.hold("c", 1, "11:10..11:40", "hall");
        CHECK(all(sample.clashes()) ==
              all(Told{"error item-early b, a", "error pause-short a, c", "error plenary-beside b, c",
                       "warning delegation-spread KAZ, a, b", "warning track-parallel a, b"}));
    }

    TEST_CASE("check: people who are not there, in two places, or have too short a pause") {
        Sample sample;
        sample.agenda().stays = {{ParticipantCode{"ann"}, 2, {}}};
        sample.agenda().pause = 15;
        sample.data.participants[1].unavailable = {
            {*parse_days("2027-05-18"), "leave", Weight::cannot, {SourceCode{"illustrative"}}}};
        auto& a = sample.add("a", 60);
        a.speakers = {ParticipantCode{"ann"}};
        a.preferred_people = {ParticipantCode{"bea"}};
        a.required_people = {ParticipantCode{"cyn"}};
        sample.add("b", 60).speakers = {ParticipantCode{"cyn"}};
        auto& c = sample.add("c", 60);
        c.required_people = {ParticipantCode{"cyn"}};
        sample.hold("a", 1, "10:00..11:00", "hall");
        sample.hold("b", 1, "10:30..11:30", "salon");
        sample.hold("c", 1, "11:35..12:35", "hall");
        CHECK(all(sample.clashes()) ==
              all(Told{"error person-absent ann, a", "error person-double cyn, a, b",
                       "error person-double cyn, b, c", "warning delegation-spread KAZ, a, b",
                       "warning person-absent bea, a"}));
    }

    TEST_CASE("check: a delegation that is to be in more sessions than it has members") {
        Sample sample;
        for (const auto* code : {"a", "b"})
            sample.add(code, 60).required_delegations = {DelegationCode{"KAZ"}, DelegationCode{"SVK"}};
        sample.hold("a", 1, "10:00..11:00", "hall");
        sample.hold("b", 1, "10:00..11:00", "salon");
        CHECK(all(sample.clashes()) == all(Told{"error delegation-spread KAZ, a, b"}));
        for (auto& item : sample.agenda().items)
            item.required_delegations.clear(); // nobody is named: every delegation would follow
        CHECK(all(sample.clashes()) == all(Told{"warning delegation-spread KAZ, a, b"}));
    }

    TEST_CASE("check: too few interpreters at once, and too long a day for them") {
        Sample sample;
        sample.agenda().interpretation = {1, 180, 120};
        for (const auto* code : {"a", "b"})
            sample.add(code, 90).preferred_delegations = {DelegationCode{"SVK"}};
        sample.hold("a", 1, "10:00..11:30", "hall");
        sample.hold("b", 1, "11:00..12:30", "salon");
        CHECK(all(sample.clashes()) ==
              all(Told{"error interpreters-few a, b", "error interpreters-long on day 1"}));
        sample.agenda().items[1].interpreted = Interpreted::without;
        CHECK(all(sample.clashes()) == all(Told{}));
    }

    TEST_CASE("check: who is away on one day of the meeting is told of the sessions of that day alone") {
        Sample sample;
        sample.data.participants[0].unavailable = {
            {*parse_days("2027-05-19"), "leave", Weight::cannot, {SourceCode{"illustrative"}}}};
        sample.add("a", 60).speakers = {ParticipantCode{"ann"}};
        sample.hold("a", 1, "10:00..11:00");
        const auto has_away = [&] {
            const auto clashes = schedule::check(sample.data, {Date{2027, 1, 1}, std::nullopt, true});
            return std::any_of(clashes.begin(), clashes.end(),
                               [](const Clash& clash) { return clash.kind == ClashKind::person_away; });
        };
        CHECK_FALSE(has_away());
        sample.data.participants[0].unavailable[0].days = *parse_days("2027-05-18..2027-05-19");
        CHECK(has_away());
    }
}
