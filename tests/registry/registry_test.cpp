/// \file
/// Storing, reading, logging: what goes in comes out.
#include "domain/change/undoing.hpp"
#include "registry/registry.hpp"
#include "support/generator.hpp"
#include "support/sorted.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::testing;
using domain::Dataset;
using registry::Registry;

namespace {

const registry::Action action{"test", "somebody", "A", {1'795'424'400}, ""};

void load(const std::filesystem::path& file, const Dataset& data, const std::string& fixture = "generated") {
    auto registry = Registry::to_create(file);
    auto writing = registry.begin(action);
    writing.apply(domain::plan_load(registry.read({}), data), data, fixture);
    writing.commit();
}

Dataset stored(const std::filesystem::path& file) {
    return sorted(Registry::to_read(file).read({}));
}

Dataset sample() {
    return generate({.meetings = 3, .delegations = 7, .participants = 20, .registrations = 45});
}

std::int64_t number(const std::filesystem::path& file, const char* sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    return db.execAndGet(sql).getInt64();
}

} // namespace

TEST_SUITE("registry::Registry") {
    TEST_CASE("apply: what was stored is read back equal") {
        const TemporaryFolder folder;
        const auto data = sample();
        load(folder / "r.db", data);
        CHECK(stored(folder / "r.db") == sorted(data));
    }

    TEST_CASE("apply: a long list, part of which is made ready on another thread, is stored whole") {
        const TemporaryFolder folder;
        auto data = generate({.meetings = 1, .participants = 2'500, .registrations = 2'500});
        load(folder / "r.db", data);
        CHECK(stored(folder / "r.db") == sorted(data));
        const auto registry = Registry::to_read(folder / "r.db");
        const auto health = registry.health();
        CHECK(health.problems.empty());
        CHECK(health.log_problems.empty());
        for (const std::size_t i : {0U, 999U, 1'000U, 2'499U}) {
            const auto found = registry.find_participants(data.participants[i].name.latin, 2'500);
            CHECK(std::any_of(found.best.begin(), found.best.end(), [&](const registry::Found& one) {
                return one.participant == data.participants[i].code;
            }));
        }
    }

    TEST_CASE("apply: the order of the plan need not be that of the things") {
        const TemporaryFolder folder;
        const auto data = sample();
        auto turned = data;
        std::reverse(turned.participants.begin(), turned.participants.end());
        std::reverse(turned.registrations.begin(), turned.registrations.end());
        auto registry = Registry::to_create(folder / "r.db");
        auto writing = registry.begin(action);
        writing.apply(domain::plan_load({}, data), turned, "generated");
        writing.commit();
        CHECK(stored(folder / "r.db") == sorted(data));
    }

    TEST_CASE("apply: every field of a meeting comes back") {
        const TemporaryFolder folder;
        auto data = sample();
        const domain::Sources two{domain::SourceCode{"G"}, domain::SourceCode{"illustrative"}};
        data.sources.push_back({domain::SourceCode{"G"}, domain::SourceKind::published, "Title", "Publisher",
                                "2011-07", "shelf"});
        data.venues[0].name = domain::LocalText{"House"};
        data.venues[0].name.set("ru", "Дом");
        data.venues[0].rooms = {{domain::RoomCode{"hall"}, "Hall", 40},
                                {domain::RoomCode{"small"}, "Small", std::nullopt}};
        auto& meeting = data.meetings[0];
        meeting.organizers = {{data.delegations[0].code, domain::OrganizerRole::host, two}};
        meeting.invited = {{data.delegations[1].code, 3, 2, "12/2011", domain::Date{2011, 2, 1}, two}};
        meeting.capacity = 400;
        meeting.not_counted = {domain::Role::interpreter, domain::Role::secretariat};
        meeting.took_part = {{data.delegations[2].code, {data.delegations[2].institutions[1].code}, two}};
        meeting.also_took_part = {{"experts", two}};
        meeting.topics = {{domain::TopicCode{"one"}, "One", two}, {domain::TopicCode{"two"}, "Two", two}};
        const auto day = meeting.dates.days()->first;
        meeting.sessions = {{domain::SessionCode{"opening"},
                             "Opening",
                             domain::RoomCode{"hall"},
                             {day, 540},
                             {day, 600},
                             {domain::TopicCode{"two"}},
                             {data.participants[3].code},
                             two}};
        meeting.reported = {{61, data.series[0].groupings[0].code, {{data.delegations[0].code, 4}}, two}};
        data.meetings[1].dates = domain::MeetingDates::in_year(2001);
        data.meetings[2].number.reset();
        std::erase_if(data.check_ins, [&](const auto& c) { return c.meeting == data.meetings[1].code; });
        data.outcomes = {{domain::OutcomeCode{"gap-1"},
                          meeting.code,
                          domain::OutcomeKind::gap,
                          "A gap",
                          domain::ThemeCode{"I"},
                          {data.delegations[0].code},
                          domain::FollowUp::open,
                          two}};
        load(folder / "r.db", data);
        CHECK(stored(folder / "r.db") == sorted(data));
    }

    TEST_CASE("apply: the same data again is no change") {
        const TemporaryFolder folder;
        load(folder / "r.db", sample());
        CHECK(domain::plan_load(Registry::to_read(folder / "r.db").read({}), sample()).changes_nothing());
    }

    TEST_CASE("apply: a change is stored and logged with both states") {
        const TemporaryFolder folder;
        auto data = sample();
        load(folder / "r.db", data);
        const auto logged = number(folder / "r.db", "SELECT count(*) FROM change");
        data.venues[0].city = "Алматы";
        load(folder / "r.db", data);
        CHECK(stored(folder / "r.db") == sorted(data));
        CHECK(number(folder / "r.db", "SELECT count(*) FROM change") == logged + 1);
        SQLite::Database db{(folder / "r.db").string(), SQLite::OPEN_READONLY};
        SQLite::Statement entry{db, "SELECT kind, name, before, after FROM change ORDER BY id DESC LIMIT 1"};
        REQUIRE(entry.executeStep());
        CHECK(entry.getColumn(0).getString() == "venue");
        CHECK(entry.getColumn(1).getString() == "almaty");
        CHECK(entry.getColumn(2).getString() == R"({"city":"Almaty"})");
        CHECK(entry.getColumn(3).getString() == R"({"city":"Алматы"})");
    }

    TEST_CASE("apply: everything that is added has its entry in the log") {
        const TemporaryFolder folder;
        const auto data = sample();
        load(folder / "r.db", data);
        std::size_t things = 0;
        domain::for_each_kind(data, [&](const auto& kind) { things += kind.size(); });
        CHECK(number(folder / "r.db", "SELECT count(*) FROM change WHERE before IS NULL") ==
              static_cast<std::int64_t>(things));
        CHECK(number(folder / "r.db", "SELECT count(*) FROM action") == 1);
    }

    TEST_CASE("apply: two registrations may exchange person and head") {
        const TemporaryFolder folder;
        auto data = sample();
        load(folder / "r.db", data);
        std::vector<domain::Registration*> pair;
        for (auto& registration : data.registrations)
            if (registration.meeting == data.meetings[0].code &&
                registration.delegation == data.delegations[0].code)
                pair.push_back(&registration);
        REQUIRE(pair.size() >= 2);
        std::swap(pair[0]->participant, pair[1]->participant);
        std::swap(pair[0]->role, pair[1]->role);
        load(folder / "r.db", data);
        CHECK(stored(folder / "r.db") == sorted(data));
    }

    TEST_CASE("rollback: nothing stays when the transaction is not committed") {
        const TemporaryFolder folder;
        load(folder / "r.db", sample());
        {
            auto registry = Registry::to_create(folder / "r.db");
            auto writing = registry.begin(action);
            auto more = sample();
            more.venues[0].city = "elsewhere";
            writing.apply(domain::plan_load(registry.read({}), more), more, "generated");
        }
        CHECK(stored(folder / "r.db") == sorted(sample()));
    }

    TEST_CASE("things_of_fixture: what a fixture brought, by its name") {
        const TemporaryFolder folder;
        const auto data = sample();
        load(folder / "r.db", data, "one");
        const auto registry = Registry::to_read(folder / "r.db");
        CHECK(registry.things_of_fixture("other").empty());
        const auto things = registry.things_of_fixture("one");
        CHECK(std::count_if(things.begin(), things.end(),
                            [](const auto& k) { return k.kind == domain::kind_of<domain::Meeting>; }) == 3);
    }

    TEST_CASE("read: only the people of the meetings asked for") {
        const TemporaryFolder folder;
        const auto data = sample();
        load(folder / "r.db", data);
        const auto some =
            Registry::to_read(folder / "r.db").read({.meetings = std::vector{data.meetings[1].code}});
        CHECK(some.meetings.size() == 3);
        CHECK(some.registrations.size() == 15);
        CHECK(some.participants.size() == 15);
        for (const auto& registration : some.registrations)
            CHECK(registration.meeting == data.meetings[1].code);
    }

    TEST_CASE("find_participants: case, accents, order and script do not matter") {
        const TemporaryFolder folder;
        auto data = sample();
        data.participants[0].name = {"Miroslav Jenča", "", "", "Jenča, Miroslav"};
        data.participants[1].name = {"Yusuf Rakhmonov", "Юсуф Раҳмонов", "", ""};
        data.participants[2].name = {"Li Xiaoming", "李小明", "", ""};
        load(folder / "r.db", data);
        const auto registry = Registry::to_read(folder / "r.db");
        const auto first = [&](const char* query) {
            const auto found = registry.find_participants(query).best;
            return found.empty() ? std::string{"nobody"} : found.front().participant.text();
        };
        for (const auto* query : {"Jenca", "JENČA", "Еничa", "miroslav jenc", "jenca miroslav", "Енча"})
            CHECK_MESSAGE(first(query) == "p-0000001", query);
        for (const auto* query : {"rakhmonov", "Рахмонов юсуф", "YOUSEF RAHMONOV"})
            CHECK_MESSAGE(first(query) == "p-0000002", query);
        CHECK(first("李小明") == "p-0000003");
        CHECK(first("nobody at all") == "nobody");
        CHECK(first("") == "nobody");
        CHECK(first("  ...  ") == "nobody");
    }

    TEST_CASE("find_participants: a part of a name, a code, an address") {
        const TemporaryFolder folder;
        auto data = sample();
        data.participants[0].name = {"Miroslav Jenča", "", "", ""};
        data.participants[0].email = "M.Jenca@example.org";
        data.participants[2].name = {"Li Xiaoming", "李小明", "", ""};
        load(folder / "r.db", data);
        const auto registry = Registry::to_read(folder / "r.db");
        const auto score = [&](const std::string& query, std::size_t person) {
            for (const auto& found : registry.find_participants(query).best)
                if (found.participant == data.participants[person].code)
                    return found.score;
            return 0;
        };
        CHECK(score("jenca", 0) == 4);
        CHECK(score("rosl", 0) == 2);
        CHECK(score("росл", 0) == 2);
        CHECK(score("rosl enc", 0) == 4);
        CHECK(score("xx", 0) == 0);
        CHECK(score("小明", 2) == 2);
        CHECK(score("m.jenca@EXAMPLE.org", 0) == 5);
        CHECK(score("m.jenca@ex", 0) == 3);
        CHECK(score("@example.org", 0) == 0);
        CHECK(score(data.participants[0].code.text(), 0) == 5);
        const auto& registration = data.registrations.front();
        const auto found = registry.find_participants(registration.code.text()).best;
        CHECK(std::any_of(found.begin(), found.end(), [&](const auto& one) {
            return one.participant == registration.participant && one.score == 5;
        }));
    }

    TEST_CASE("find_participants: the nearest, and how many more") {
        const TemporaryFolder folder;
        auto data = sample();
        for (auto& participant : data.participants)
            participant.name = {"Anna Same", "", "", ""};
        data.participants[3].name = {"Annabel Same", "", "", ""};
        data.participants[4].name = {"Anna Samedi", "", "", ""};
        load(folder / "r.db", data);
        const auto found = Registry::to_read(folder / "r.db").find_participants("annabel same", 1);
        REQUIRE(found.best.size() == 1);
        CHECK(found.best.front().participant == data.participants[3].code);
        const auto most = Registry::to_read(folder / "r.db").find_participants("anna", 2);
        CHECK(most.best.size() == 2);
        CHECK(most.others == data.participants.size() - 2);
    }

    TEST_CASE("find_participants: a former name or address finds nobody") {
        const TemporaryFolder folder;
        auto data = sample();
        data.participants[0].name = {"Formerly Called", "", "", ""};
        data.participants[0].email = "formerly@example.org";
        load(folder / "r.db", data);
        data.participants[0].name = {"Newly Named", "", "", ""};
        data.participants[0].email = "newly@example.org";
        load(folder / "r.db", data);
        const auto registry = Registry::to_read(folder / "r.db");
        CHECK(registry.find_participants("Formerly").best.empty());
        CHECK(registry.find_participants("ormerl").best.empty());
        CHECK(registry.find_participants("formerly@").best.empty());
        CHECK(registry.find_participants("newly").best.size() == 1);
        CHECK(registry.find_participants("newly@example.org").best.size() == 1);
    }

    TEST_CASE("health: a sound registry has no problems") {
        const TemporaryFolder folder;
        load(folder / "r.db", sample());
        CHECK(Registry::to_read(folder / "r.db").health().problems.empty());
    }

    TEST_CASE("health: a count kept by a trigger that was tampered with is noticed") {
        const TemporaryFolder folder;
        load(folder / "r.db", sample());
        {
            SQLite::Database db{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
            db.exec("UPDATE registration SET checked_in = 0 WHERE checked_in = 1");
        }
        const auto problems = Registry::to_read(folder / "r.db").health().problems;
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].ends_with("registrations do not agree with their check-ins"));
    }

    TEST_CASE("change log: entries cannot be edited") {
        const TemporaryFolder folder;
        load(folder / "r.db", sample());
        SQLite::Database db{(folder / "r.db").string(), SQLite::OPEN_READWRITE};
        CHECK_THROWS_WITH(db.exec("UPDATE change SET after = '{}' WHERE id = 1"),
                          "the change log is only added to");
    }

    TEST_CASE("apply: a whole load is taken back, and can be loaded again") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        auto data = sample();
        data.sources.push_back({domain::SourceCode{"G"}, domain::SourceKind::published, "Title", "Publisher",
                                "2011-07", "shelf"});
        data.series[0].sources = {domain::SourceCode{"G"}, domain::SourceCode{"illustrative"}};
        load(file, data);
        {
            auto registry = Registry::to_create(file);
            auto writing = registry.begin(action);
            const auto reversal = domain::reverse(registry.read({}), registry.action(1)->changes);
            REQUIRE(reversal.plan.refused.empty());
            writing.apply(reversal.plan, reversal.wanted, "");
            writing.commit();
        }
        CHECK(stored(file) == Dataset{});
        CHECK(number(file, "SELECT count(*) FROM citation WHERE codes LIKE '%G%'") == 0);
        CHECK(Registry::to_read(file).health().problems.empty());
        CHECK(Registry::to_read(file).health().log_problems.empty());
        CHECK(Registry::to_read(file).action(2)->changes.size() ==
              Registry::to_read(file).action(1)->changes.size());
        load(file, data);
        CHECK(stored(file) == sorted(data));
    }
}
