/// \file
/// The chain of the change log: whoever edits history, or the registry behind its back, is found.
#include "registry/log/seal.hpp"
#include "registry/registry.hpp"
#include "support/generator.hpp"
#include "support/tampering.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::testing;
using registry::Registry;

namespace {

/// A registry with three actions: a load, and twice another title of a meeting.
class Logged {
public:
    Logged() {
        auto data = generate({.meetings = 3, .delegations = 7, .participants = 20, .registrations = 45});
        apply(data);
        for (const auto* title : {"Another title", "Yet another title"}) {
            data.meetings[0].title = title;
            apply(data);
        }
    }

    void apply(const domain::Dataset& data) const {
        auto registry = Registry::to_create(file());
        auto writing = registry.begin({"test", "somebody", "", {1'795'424'400}, ""});
        writing.apply(domain::plan_load(registry.read({}), data), data, "");
        writing.commit();
    }

    /// As somebody with the sqlite3 shell might: the triggers are no obstacle for long.
    void edit(const std::string& sql) const { tamper(file(), sql); }

    [[nodiscard]] std::vector<std::string> log_problems() const {
        return Registry::to_read(file()).health().log_problems;
    }
    [[nodiscard]] registry::LoggedAction newest() const { return Registry::to_read(file()).newest_action(); }
    [[nodiscard]] std::filesystem::path file() const { return folder_ / "r.db"; }

private:
    TemporaryFolder folder_;
};

} // namespace

TEST_SUITE("registry::seal") {
    TEST_CASE("audit: an untouched log is whole") {
        const Logged logged;
        CHECK(logged.log_problems().empty());
        CHECK(logged.newest().number == 3);
        CHECK(logged.newest().seal.size() == 64);
    }

    TEST_CASE("audit: what was edited in the log is told") {
        const Logged logged;
        SUBCASE("the words of a change") {
            logged.edit(
                "UPDATE change SET after = replace(after, 'Another', 'One other') WHERE action_id = 2");
        }
        SUBCASE("who did it") {
            logged.edit("UPDATE action SET actor = 'somebody else' WHERE id = 2");
        }
        SUBCASE("when it was done") {
            logged.edit("UPDATE action SET at = '2020-01-01T00:00:00Z' WHERE id = 1");
        }
        SUBCASE("an action that was never sealed") {
            logged.edit("INSERT INTO action (id, uuid, at, actor, desk, what, seal) VALUES (4, "
                        "'00000000-0000-4000-8000-000000000000', '2026-01-01T00:00:00Z', 'a', '', 'b', "
                        "zeroblob(32))");
        }
        SUBCASE("a change is gone") {
            logged.edit("DELETE FROM change WHERE action_id = 2");
        }
        SUBCASE("an action is gone") {
            logged.edit("DELETE FROM change WHERE action_id = 2; DELETE FROM action WHERE id = 2");
        }
        SUBCASE("the words of a change, as if somebody in it had been forgotten") {
            logged.edit("UPDATE change SET after = replace(after, 'Another', 'One other'), salt = NULL WHERE "
                        "action_id = 2");
        }
        SUBCASE("a change under a digest of its own") {
            logged.edit(
                "UPDATE change SET after = '{}', salt = NULL, digest = zeroblob(32) WHERE action_id = 2");
        }
        CHECK_FALSE(logged.log_problems().empty());
    }

    TEST_CASE("audit: once somebody is forgotten, what the log still says is checked, and what it lacks is "
              "counted") {
        const Logged logged;
        {
            auto registry = Registry::to_write(logged.file());
            const auto data = registry.read({});
            auto writing = registry.begin({"forget", "somebody", "", {1'795'424'500}, ""});
            (void)writing.forget({data.registrations.front().participant});
            writing.commit();
        }
        REQUIRE(logged.log_problems().empty());
        const std::string of_the_forgotten = " WHERE salt IS NULL AND kind = 'registration'";
        SUBCASE("another word") {
            logged.edit("UPDATE change SET after = json_set(after, '$.role', 'interpreter')" +
                        of_the_forgotten);
        }
        SUBCASE("a word that was not there") {
            logged.edit("UPDATE change SET after = json_set(after, '$.position', 'Minister')" +
                        of_the_forgotten);
        }
        SUBCASE("an entry about somebody else, without its salt") {
            logged.edit("UPDATE change SET salt = NULL WHERE id = (SELECT max(id) FROM change WHERE kind = "
                        "'registration' AND salt IS NOT NULL)");
        }
        SUBCASE("one more word is taken away") {
            logged.edit("UPDATE change SET leaves = replace(leaves, '\"after/role\":\"+', "
                        "'\"after/role\":\"-'), after = json_remove(after, '$.role')" +
                        of_the_forgotten);
        }
        SUBCASE("how many words are gone is told otherwise") {
            logged.edit("UPDATE action SET taken = taken + 1 WHERE taken IS NOT NULL");
        }
        CHECK_FALSE(logged.log_problems().empty());
    }

    TEST_CASE("audit: what was changed without the log is told") {
        const Logged logged;
        SUBCASE("a field") {
            logged.edit("UPDATE registration SET role = 'observer' WHERE role <> 'observer'");
        }
        SUBCASE("a person is gone") {
            logged.edit("PRAGMA foreign_keys = OFF; DELETE FROM participant WHERE id = (SELECT max(id) FROM "
                        "participant)");
        }
        SUBCASE("a source is there that nobody entered") {
            logged.edit("INSERT INTO source (code, kind, title, publisher, date, address) "
                        "VALUES ('X', 'published', 'X', '', '', '')");
        }
        CHECK_FALSE(logged.log_problems().empty());
    }

    TEST_CASE("seal: a log that was cut and continued has not the seal that was printed") {
        const Logged logged;
        const auto printed = logged.newest().seal;
        CHECK(Registry::to_read(logged.file()).action_with_seal(printed)->number == 3);
        auto data = Registry::to_read(logged.file()).read({});
        logged.edit("DELETE FROM change WHERE action_id = 3; DELETE FROM action WHERE id = 3");
        data.meetings[0].title = "Forged";
        logged.apply(data);
        CHECK(logged.newest().number == 3);
        CHECK_FALSE(Registry::to_read(logged.file()).action_with_seal(printed));
    }

    TEST_CASE("digest_of: no two changes are spelled the same") {
        const registry::Salt salt{};
        const auto of = [&](registry::ChangeWords words) { return registry::digest_of(salt, words); };
        CHECK(of({"ab", "c", "d", "e"}) != of({"a", "bc", "d", "e"}));
        CHECK(of({"a", "b", std::nullopt, "c"}) != of({"a", "b", "", "c"}));
        CHECK(of({"a", "b", std::nullopt, "c"}) != of({"a", "b", "c", std::nullopt}));
        CHECK(of({"a", "b", "c", "d"}) == of({"a", "b", "c", "d"}));
        CHECK(registry::digest_of({1}, {"a", "b", "c", "d"}) != of({"a", "b", "c", "d"}));
    }
}
