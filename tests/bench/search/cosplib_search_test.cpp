/// \file
/// The search for a conference against the checker, which knows nothing of it.
#include "bench/search/cosplib_search.hpp"
#include "schedule/random.hpp"
#include "schedule/search.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <limits>

using namespace plenary;
using schedule_bench::Conference;
using schedule_bench::ConferenceSearch;

namespace {

std::vector<std::string> some_people(schedule::Random& random) {
    std::vector<std::string> people;
    for (auto count = random.below(3); count > 0; --count)
        people.push_back("person " + std::to_string(random.below(12)));
    return people;
}

Conference::Penalties some_penalties(schedule::Random& random, std::size_t rows, std::size_t columns) {
    Conference::Penalties penalties(rows, std::vector<std::int64_t>(columns, 0));
    for (auto& row : penalties)
        for (auto& penalty : row)
            penalty = random.below(3) == 0 ? static_cast<std::int64_t>(random.below(20)) : 0;
    return penalties;
}

/// Of any shape, with something of each term.
Conference some_conference(std::uint64_t seed) {
    schedule::Random random{seed};
    Conference conference;
    const auto sessions = 1 + random.below(4);
    const auto rooms = 1 + random.below(4);
    const auto tracks = 1 + random.below(5);
    for (std::size_t i = 0; i < sessions; ++i)
        conference.sessions.push_back({"session " + std::to_string(i), 2 + static_cast<int>(random.below(3)),
                                       static_cast<int>(random.below(1440)),
                                       static_cast<int>(random.below(1440))});
    for (std::size_t i = 0; i < rooms; ++i)
        conference.rooms.push_back("room " + std::to_string(i));
    for (std::size_t i = 0; i < tracks; ++i)
        conference.tracks.push_back({"track " + std::to_string(i), some_people(random)});
    for (auto& weight : conference.weights)
        weight = static_cast<std::int64_t>(random.below(4));
    conference.tracks_sessions = some_penalties(random, tracks, sessions);
    conference.tracks_rooms = some_penalties(random, tracks, rooms);
    conference.sessions_rooms = some_penalties(random, sessions, rooms);
    conference.similar_tracks = some_penalties(random, tracks, tracks);
    conference.times = {540, 1080, 420, 1320, 1, 10};
    for (auto count = 1 + random.below(20); count > 0; --count) {
        schedule_bench::Submission submission;
        submission.name = "submission " + std::to_string(count);
        submission.track = static_cast<int>(random.below(tracks));
        submission.slots = 1 + static_cast<int>(random.below(2));
        submission.order = static_cast<int>(random.below(4));
        submission.zone_minutes = 60 * (static_cast<int>(random.below(25)) - 12);
        submission.presenters = some_people(random);
        submission.attendees = some_people(random);
        submission.session_penalties = some_penalties(random, 1, sessions).front();
        submission.room_penalties = some_penalties(random, 1, rooms).front();
        conference.submissions.push_back(submission);
    }
    return conference;
}

/// Whether the score is what the checker says, or a model made anew, if something is not placed.
bool agrees(const Conference& conference, const ConferenceSearch& model) {
    auto anew = model;
    anew.restore(model.state());
    if (model.score() != anew.score())
        return false;
    const auto found = schedule_bench::check(conference, model.places());
    std::int64_t missing = 0;
    for (std::size_t i = 0; i < conference.submissions.size(); ++i)
        missing += model.state()[i].cell == -1 ? conference.submissions[i].slots : 0;
    return missing == model.score().hard && found.broken.empty() == (missing == 0) &&
           (missing > 0 || found.objective == model.score().soft);
}

} // namespace

TEST_SUITE("schedule_bench::cosplib_search") {
    TEST_CASE("the score after any moves is that of the checker, and a proposal alone changes nothing") {
        int complete = 0;
        CHECK(rc::check("moves", [&complete](std::uint64_t seed) {
            const auto conference = some_conference(seed);
            ConferenceSearch model{conference};
            model.weigh({.hard = 50});
            schedule::Random random{seed};
            RC_ASSERT(agrees(conference, model));
            for (int move = 0; move < 200; ++move) {
                const auto before = model.score();
                const auto state = model.state();
                const auto limit = random.below(2) == 0 ? std::numeric_limits<std::int64_t>::max() : 30;
                const auto change = model.propose(random, limit);
                RC_ASSERT(model.score() == before);
                RC_ASSERT(model.state() == state);
                if (!change)
                    continue;
                RC_ASSERT(*change <= limit);
                model.accept();
                const auto after = model.score();
                RC_ASSERT(*change == (50 * (after.hard - before.hard)) + after.soft - before.soft);
                RC_ASSERT(agrees(conference, model));
                complete += after.hard == 0 ? 1 : 0;
            }
        }));
        CHECK(complete > 100);
    }

    TEST_CASE("one seed and number of steps give one schedule, whatever the threads; another seed another") {
        const auto conference = some_conference(4);
        const auto run = [&](std::uint64_t seed, unsigned threads) {
            ConferenceSearch model{conference};
            schedule::SearchOptions options;
            options.seed = seed;
            options.steps = 2'000;
            options.first_temperature = 100;
            options.last_temperature = 0.2;
            (void)schedule::anneal_in_rounds(model, options,
                                             {.count = 3, .warm_temperature = 10, .threads = threads});
            return std::pair{model.state(), model.score()};
        };
        const auto first = run(1, 1);
        CHECK(run(1, 1) == first);
        CHECK(run(1, 2) == first);
        CHECK(run(2, 1).first != first.first);
    }

    TEST_CASE(
        "a conference without a free slot is filled: cells of two and three, tracks that fit one way only") {
        Conference conference;
        conference.sessions = {{"Mon", 2}, {"Tue", 3}};
        conference.rooms = {"Hall", "Attic"};
        conference.tracks = {{"Red", {}}, {"Blue", {}}, {"Green", {}}};
        conference.tracks_sessions.assign(3, {0, 0});
        conference.tracks_rooms.assign(3, {0, 0});
        conference.sessions_rooms.assign(2, {0, 0});
        conference.similar_tracks.assign(3, {0, 0, 0});
        conference.weights.fill(1);
        const auto add = [&](int track, int slots) {
            conference.submissions.push_back(
                {std::to_string(conference.submissions.size()), track, slots, 0, 0, {}, {}, {0, 0}, {0, 0}});
        };
        for (const auto slots : {1, 1, 2})
            add(0, slots); // they need the two sessions of two slots, and the others those of three
        for (const auto slots : {2, 1, 1, 2})
            add(1, slots);
        ConferenceSearch model{conference};
        schedule::SearchOptions options;
        options.steps = 50'000;
        options.first_temperature = 1'000;
        options.weights.hard = 1'000;
        (void)schedule::anneal_in_rounds(model, options, {});
        CHECK(model.score().hard == 0);
        CHECK(agrees(conference, model));
    }
}
