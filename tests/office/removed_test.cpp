/// \file
/// What a registration leaves behind when it is removed: its code is nobody else's, and its badges come back with it.
#include "fixture/writer.hpp"
#include "office/desk.hpp"
#include "office/people/badges.hpp"
#include "office/people/merging.hpp"
#include "office/people/receiving.hpp"
#include "office/people/registering.hpp"
#include "office/records/editing.hpp"
#include "office/records/loading.hpp"
#include "office/records/undoing.hpp"
#include "office/refused.hpp"
#include "support/odd_text.hpp"
#include "support/tampering.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <sstream>

using namespace plenary;
using namespace plenary::domain;
using office::Loaded;
using testing::SmallOffice;
using testing::workshop;

namespace {

ParticipantCode enter(office::Office& office, const std::string& family) {
    office::RegisterPerson wanted;
    wanted.meeting = workshop;
    wanted.delegation = DelegationCode{"KAZ"};
    wanted.who.name = {family, "Aru"};
    wanted.who.is_new = true;
    return office::register_person(office, {}, wanted).registration.participant;
}

office::Removed remove_registration(office::Office& office, const std::string& code) {
    return office::remove_thing(office, {}, {"registration", {kind_of<Registration>, "workshop/" + code}});
}

std::string dumped(const office::Office& office) {
    const auto registry = office.open_to_read();
    auto data = registry.read({});
    data.badges = registry.issued_badges();
    data.retired = registry.retired_codes();
    std::ostringstream out;
    fixture::write_fixture(out, data, registry.newest_action().uuid);
    return out.str();
}

Loaded load_into(office::Office& office, const std::string& text, Take take = Take::neither) {
    std::istringstream fixture{text};
    return office::load_fixtures(office, {}, {{"-"}, fixture, take});
}

/// Another registry, an hour later.
class Elsewhere {
public:
    office::Office& operator*() { return office_; }

private:
    testing::TemporaryFolder folder_;
    office::Office office_{
        folder_ / "new.db", [] { return Instant{testing::morning.seconds + 3'600}; }, {2011, 9, 5}};
};

void undo_last(office::Office& office) {
    const auto last = office.open_to_read().newest_action().number;
    (void)office::undo_action(office, {}, last);
}

std::vector<std::string> complaints(const office::Office& office) {
    const auto health = registry::Registry::to_examine(office.file()).health();
    auto all = health.problems;
    all.insert(all.end(), health.log_problems.begin(), health.log_problems.end());
    all.insert(all.end(), health.schema_problems.begin(), health.schema_problems.end());
    return all;
}

bool is_valid(const office::Office& office, const std::string& token) {
    const auto badge = office.open_to_read().badge(token);
    return badge && badge->revoked_at.empty();
}

const std::string roster_of = "default-source: register\n"
                              "participants: [{code: eve, name: {latin: Eve Other}}]\n"
                              "rosters:\n"
                              "  - meeting: workshop\n"
                              "    registrations: [{code: KAZ-002, participant: PERSON, delegation: KAZ, "
                              "role: delegate, status: confirmed}]\n";

std::string roster_with(const std::string& person) {
    auto text = roster_of;
    return text.replace(text.find("PERSON"), 6, person);
}

} // namespace

TEST_SUITE("office: removed registrations") {
    TEST_CASE("badges that a load took over are accounted for by it, and no others") {
        SmallOffice small{10};
        enter(*small, "Akhmetova");
        enter(*small, "Ospanova");
        (void)office::issue_badges(*small, {}, {workshop});
        (void)office::issue_badges(*small, {},
                                   {workshop, {RegistrationCode{"KAZ-001"}}}); // revokes the former
        (void)office::revoke_badges(*small, {}, workshop, {RegistrationCode{"KAZ-002"}});
        Elsewhere elsewhere;
        const auto dump = dumped(*small);
        CHECK(load_into(*elsewhere, dump).badges == 3);
        CHECK(complaints(*elsewhere).empty());
        // What goes on there is accounted for as well, and the same dump again changes nothing.
        (void)office::issue_badges(*elsewhere, {}, {workshop, {RegistrationCode{"KAZ-002"}}});
        CHECK(load_into(*elsewhere, dump).badges == 0);
        CHECK(complaints(*elsewhere).empty());

        const auto file = (*elsewhere).file();
        SUBCASE("a forged badge") {
            testing::tamper(file,
                            "INSERT INTO badge (digest, registration_id, issued_at, revoked_at) SELECT "
                            "randomblob(32), registration_id, '2011-09-05T02:00:00Z', issued_at FROM badge "
                            "WHERE revoked_at IS NULL LIMIT 1");
            CHECK(complaints(*elsewhere).size() == 1);
        }
        SUBCASE("one that is gone") {
            testing::tamper(file,
                            "DELETE FROM badge WHERE registration_id = (SELECT id FROM registration WHERE "
                            "code = 'KAZ-001')");
            CHECK(complaints(*elsewhere).size() == 1);
        }
    }

    TEST_CASE("a registration that comes back has its badges again, valid or revoked as they were") {
        SmallOffice small{10};
        enter(*small, "Akhmetova");
        enter(*small, "Ospanova");
        const auto former = office::issue_badges(*small, {}, {workshop}).tokens;
        const auto token =
            office::issue_badges(*small, {}, {workshop, {RegistrationCode{"KAZ-002"}}}).tokens.front();
        SUBCASE("removed") {
            REQUIRE(remove_registration(*small, "KAZ-002").needed_by.empty());
        }
        SUBCASE("merged") {
            const auto data = small.data();
            (void)office::merge_people(*small, {}, data.registrations[0].participant,
                                       data.registrations[1].participant);
        }
        CHECK_FALSE((*small).open_to_read().badge(token));
        CHECK(complaints(*small).empty());
        (void)office::undo_action(*small, {}, small.actions());
        CHECK(is_valid(*small, token));
        CHECK_FALSE(is_valid(*small, former.back()));
        CHECK(is_valid(*small, former.front()));
        CHECK(complaints(*small).empty());
    }

    TEST_CASE("a meeting that comes back with its people has their badges and knows the codes") {
        SmallOffice small{10};
        const std::string another =
            "default-source: register\n"
            "meetings: [{code: other, series: workshops, title: Other, dates: 2011-09-05, "
            "status: confirmed, venue: house}]\n";
        const std::string people = "participants: [{code: eve, name: {latin: Eve Other}}]\n"
                                   "rosters:\n"
                                   "  - meeting: other\n"
                                   "    registrations: [{code: KAZ-001, participant: eve, delegation: KAZ, "
                                   "role: delegate, status: confirmed}]\n";
        const MeetingCode other{"other"};
        REQUIRE(load_into(*small, another + people).state == Loaded::State::loaded);
        const auto loading = small.actions();
        const auto token = office::issue_badges(*small, {}, {other}).tokens.front();
        (void)office::undo_action(*small, {}, loading);
        CHECK(complaints(*small).empty());
        SUBCASE("by an undo of the undo") {
            (void)office::undo_action(*small, {}, small.actions());
            CHECK(is_valid(*small, token));
        }
        SUBCASE("by a file, without them") {
            REQUIRE(load_into(*small, another).state == Loaded::State::loaded);
            CHECK((*small).open_to_read().retired_codes(other).size() == 1);
        }
        CHECK(complaints(*small).empty());
    }

    TEST_CASE("the code of a registration that was removed is nobody else's, in whatever registry") {
        SmallOffice small{10};
        enter(*small, "Akhmetova");
        const auto person = enter(*small, "Ospanova");
        SUBCASE("removed") {
            (void)remove_registration(*small, "KAZ-002");
        }
        SUBCASE("undone") {
            (void)office::undo_action(*small, {}, small.actions());
            (void)load_into(*small, "default-source: register\nparticipants: [{code: " + person.text() +
                                        ", name: {latin: Aru Ospanova}}]\n");
        }
        Elsewhere elsewhere;
        const auto dump = dumped(*small);
        REQUIRE(load_into(*elsewhere, dump).state == Loaded::State::loaded);
        CHECK(dumped(*elsewhere).substr(70) == dump.substr(70)); // but for made-at
        CHECK(complaints(*elsewhere).empty());
        CHECK(load_into(*elsewhere, dump).plans.front().changes_nothing());
        for (auto* office : {&*small, &*elsewhere}) {
            CHECK(load_into(*office, roster_with("eve")).state == Loaded::State::refused);
            enter(*office, "Serikova");
            CHECK(office->open_to_read().read({}).registrations.back().code == RegistrationCode{"KAZ-003"});
        }
        // It was this person's.
        CHECK(load_into(*small, roster_with(person.text()), Take::file).state == Loaded::State::loaded);
        CHECK(complaints(*small).empty());
    }

    TEST_CASE("doctor tells that a code is not known any more as one that was given") {
        SmallOffice small{10};
        enter(*small, "Akhmetova");
        (void)remove_registration(*small, "KAZ-001");
        Elsewhere elsewhere;
        REQUIRE(load_into(*elsewhere, dumped(*small)).state == Loaded::State::loaded);
        for (auto* office : {&*small, &*elsewhere}) {
            REQUIRE(complaints(*office).empty());
            testing::tamper(office->file(), "DELETE FROM retired_code");
            CHECK(complaints(*office).size() == 1);
        }
    }

    TEST_CASE("a dump of before: what was removed since stays away, with its badges") {
        SmallOffice small{10};
        enter(*small, "Akhmetova");
        enter(*small, "Ospanova");
        (void)office::issue_badges(*small, {}, {workshop});
        const auto dump = dumped(*small);
        REQUIRE(load_into(*small, dump).state == Loaded::State::loaded);
        (void)remove_registration(*small, "KAZ-002");
        CHECK(load_into(*small, dump).state == Loaded::State::loaded);
        CHECK(small.data().registrations.size() == 1);
        CHECK(complaints(*small).empty());
    }

    TEST_CASE("whatever is entered, removed, merged, undone and moved: the log accounts for all of it") {
        CHECK(rc::check([](std::uint64_t seed) {
            testing::Dice dice(seed);
            SmallOffice small{100};
            Elsewhere elsewhere;
            office::Office* office = &*small;
            std::map<std::string, std::string> tokens; // the newest of each code
            const auto try_to = [](auto act) {
                try {
                    act();
                } catch (const office::Refused&) {
                    return; // as it may be
                }
            };
            for (int step = dice.number(5, 20); step > 0; --step) {
                const auto registrations = office->open_to_read().read({}).registrations;
                if (registrations.empty() || dice.maybe(30)) {
                    enter(*office, "F" + std::string(static_cast<std::size_t>(step), 'a'));
                    continue;
                }
                const auto& one = dice.one_of(registrations);
                const auto code = one.code.text();
                switch (dice.number(0, 4)) {
                case 0:
                    tokens[code] = office::issue_badges(*office, {}, {workshop, {one.code}}).tokens.front();
                    break;
                case 1:
                    try_to([&] { (void)office::revoke_badges(*office, {}, workshop, {one.code}); });
                    tokens.erase(code);
                    break;
                case 2:
                    (void)remove_registration(*office, code);
                    if (dice.maybe())
                        undo_last(*office);
                    else
                        tokens.erase(code);
                    break;
                case 3:
                    if (const auto& other = dice.one_of(registrations);
                        other.participant != one.participant) {
                        (void)office::merge_people(*office, {}, one.participant, other.participant);
                        undo_last(*office);
                    }
                    break;
                default:
                    if (office == &*small && dice.maybe(30)) {
                        RC_ASSERT(load_into(*elsewhere, dumped(*small)).state == Loaded::State::loaded);
                        office = &*elsewhere;
                    }
                }
                const auto told = complaints(*office);
                for (const auto& complaint : told)
                    RC_LOG() << complaint;
                RC_ASSERT(told.empty());
                for (const auto& [of, token] : tokens)
                    RC_ASSERT(is_valid(*office, token));
            }
        }));
    }
}
