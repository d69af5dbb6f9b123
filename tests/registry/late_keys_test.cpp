/// \file
/// Search keys that are written after the people whom they find: at no moment is anybody found otherwise.
#include "registry/registry.hpp"
#include "support/generator.hpp"
#include "support/tampering.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <thread>

using namespace plenary;
using namespace plenary::testing;
using namespace plenary::domain;
using registry::Registry;

namespace {

namespace fs = std::filesystem;

constexpr Instant that_day{1'795'424'400};

/// Some are known by a name in another script and an address as well.
Dataset many_people() {
    auto data = generate({.meetings = 2, .delegations = 5, .participants = 1'500, .registrations = 1'500});
    for (std::size_t i = 0; i < data.participants.size(); i += 3) {
        data.participants[i].name.own = "Данияр Ахметов " + std::to_string(i);
        data.participants[i].email = "person" + std::to_string(i) + "@example.org";
    }
    return data;
}

/// `leaves_keys`: they are still to be written.
void take_in(const fs::path& file, const Dataset& data, bool leaves_keys) {
    auto registry = Registry::to_create(file);
    auto writing = registry.begin({"participant import", "", "", that_day, ""});
    const auto plan = plan_load({}, data);
    if (leaves_keys) {
        registry::PreparedPlan prepared{plan, data};
        writing.apply(prepared);
    } else {
        writing.apply(plan, data, "");
    }
    writing.commit();
}

std::vector<std::string> rows_of(const fs::path& file, const std::string& sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    SQLite::Statement row{db, sql};
    std::vector<std::string> rows;
    while (row.executeStep())
        rows.push_back(row.getColumn(0).getString());
    return rows;
}

std::vector<std::string> keys_in(const fs::path& file) {
    return rows_of(file,
                   "SELECT k.key || ' ' || p.code FROM participant_key AS k JOIN participant AS p ON p.id = "
                   "k.participant_id ORDER BY 1");
}

bool leaves_some(const fs::path& file) {
    return !rows_of(file, "SELECT first FROM late_keys").empty();
}

std::string found_in(const fs::path& file, const std::string& query) {
    std::string text;
    const auto found = Registry::to_read(file).find_participants(query, 40);
    for (const auto& one : found.best)
        text += one.participant.text() + " " + std::to_string(one.score) + "\n";
    return text + std::to_string(found.others) + " others";
}

void check_same_answers(const fs::path& file, const fs::path& usual, const Dataset& data) {
    const auto& person = data.participants[42];
    const auto family = person.name.latin.substr(person.name.latin.find(' ') + 1);
    for (const auto& query :
         {person.name.latin, family, family.substr(0, 4), family.substr(1), std::string{"Akhmetov Daniyar"},
          std::string{"Ахметов"}, std::string{"hmeto"}, std::string{"Aqmetof"},
          std::string{"person42@example.org"}, std::string{"person4"}, person.code.text(),
          std::string{"nobody at all"}, std::string{"a"}, std::string{""}})
        CHECK_MESSAGE(found_in(file, query) == found_in(usual, query), query);
    for (const auto& name :
         {person.name, PersonName{"Daniyar Akhmetov", "", "", ""}, data.participants[43].name}) {
        const auto of = [&](const fs::path& registry) {
            std::vector<std::string> codes;
            for (const auto& one : Registry::to_read(registry).namesakes({name}))
                codes.push_back(one.code.text());
            std::sort(codes.begin(), codes.end());
            return codes;
        };
        CHECK(!of(usual).empty());
        CHECK(of(file) == of(usual));
    }
}

void rename(Registry& registry, const ParticipantCode& code, const std::string& latin) {
    const auto base = registry.read({.meetings = std::vector<MeetingCode>{}, .participants = {code}});
    auto wanted = base;
    wanted.participants.front().name.latin = latin;
    auto writing = registry.begin({"participant edit", "", "", that_day, ""});
    writing.apply(plan_load(base, wanted), wanted, "");
    writing.commit();
}

} // namespace

TEST_SUITE("registry: late keys") {
    TEST_CASE(
        "who has no keys yet is found by name, address and sound as others are, and the registry is sound") {
        const TemporaryFolder folder;
        const auto data = many_people();
        take_in(folder / "usual.db", data, false);
        take_in(folder / "late.db", data, true);
        CHECK(keys_in(folder / "late.db").empty());
        CHECK(leaves_some(folder / "late.db"));
        check_same_answers(folder / "late.db", folder / "usual.db", data);
        CHECK(Registry::to_examine(folder / "late.db").health().is_sound());
        // Some are there, as when whoever writes them is killed half way.
        tamper(folder / "late.db", "ATTACH '" + (folder / "usual.db").string() +
                                       "' AS usual; INSERT INTO participant_key SELECT * FROM "
                                       "usual.participant_key WHERE key < 'c'");
        check_same_answers(folder / "late.db", folder / "usual.db", data);
        CHECK(Registry::to_examine(folder / "late.db").health().is_sound());
        Registry::to_write(folder / "late.db").write_late_keys();
        CHECK_FALSE(leaves_some(folder / "late.db"));
        CHECK(keys_in(folder / "late.db") == keys_in(folder / "usual.db"));
        CHECK(Registry::to_examine(folder / "late.db").health().is_sound());
        // The control: where none are left to be written, their lack is told.
        tamper(folder / "late.db", "DELETE FROM participant_key WHERE key > 'm'");
        CHECK_FALSE(Registry::to_examine(folder / "late.db").health().is_sound());
    }

    TEST_CASE("a short list has its keys at once, and one that was prepared says the same in the log") {
        const TemporaryFolder folder;
        const auto data =
            generate({.meetings = 2, .delegations = 5, .participants = 300, .registrations = 300});
        take_in(folder / "usual.db", data, false);
        take_in(folder / "prepared.db", data, true);
        CHECK_FALSE(leaves_some(folder / "prepared.db"));
        CHECK(keys_in(folder / "prepared.db") == keys_in(folder / "usual.db"));
        constexpr const char* log = "SELECT kind || ' ' || name || ' ' || after FROM change ORDER BY id";
        CHECK(rows_of(folder / "prepared.db", log) == rows_of(folder / "usual.db", log));
        CHECK(Registry::to_examine(folder / "prepared.db").health().is_sound());
    }

    TEST_CASE("whose name is changed, who is forgotten or removed meanwhile keeps no key of before") {
        const TemporaryFolder folder;
        const auto data = many_people();
        take_in(folder / "r.db", data, true);
        std::atomic<bool> is_over{false};
        std::thread others{[&] {
            auto registry = Registry::to_write(folder / "r.db");
            for (std::size_t i = 0; i < 20 && !is_over; ++i) {
                rename(registry, data.participants[i * 7].code, "Renamed Person" + std::to_string(i));
                if (i % 10 == 0) {
                    auto writing = registry.begin({"forget", "", "", that_day, ""});
                    (void)writing.forget({data.participants[i * 7 + 1].code});
                    writing.commit();
                }
                std::this_thread::sleep_for(std::chrono::milliseconds{5});
            }
        }};
        auto registry = Registry::to_write(folder / "r.db");
        registry.write_late_keys();
        is_over = true;
        others.join();
        const auto health = Registry::to_examine(folder / "r.db").health();
        CHECK(health.problems == std::vector<std::string>{});
        CHECK(health.is_sound());
        registry.write_late_keys(); // where it was overtaken each time
        CHECK_FALSE(leaves_some(folder / "r.db"));
        CHECK(Registry::to_examine(folder / "r.db").health().is_sound());
        CHECK(found_in(folder / "r.db", "Renamed").find(data.participants[0].code.text()) !=
              std::string::npos);
    }

    TEST_CASE("a list that is undone before its keys are written leaves none") {
        const TemporaryFolder folder;
        const auto data = many_people();
        take_in(folder / "r.db", data, true);
        auto registry = Registry::to_write(folder / "r.db");
        {
            auto nobody = data;
            nobody.participants.clear();
            nobody.registrations.clear();
            nobody.check_ins.clear();
            Plan plan;
            for_each_kind(data, [&]<class Thing>(const std::vector<Thing>& things) {
                if constexpr (std::is_same_v<Thing, Participant> || std::is_same_v<Thing, Registration> ||
                              std::is_same_v<Thing, CheckIn>)
                    for (const auto& thing : things) {
                        Change removal{key_of(thing), {}, {}};
                        for (const auto& [field, value] : to_record(thing))
                            removal.fields.push_back({field, value, ""});
                        plan.removed.push_back(std::move(removal));
                    }
            });
            auto writing = registry.begin({"undo", "", "", that_day, ""});
            writing.apply(plan, nobody, "");
            writing.commit();
        }
        registry.write_late_keys();
        CHECK_FALSE(leaves_some(folder / "r.db"));
        CHECK(rows_of(folder / "r.db", "SELECT key FROM participant_key").empty());
    }
}
