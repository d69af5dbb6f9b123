#include "office/desk.hpp"
#include "office/people/forgetting.hpp"
#include "office/people/registering.hpp"
#include "office/records/desk_backups.hpp"

#include <doctest/doctest.h>

#include <thread>

using namespace plenary;
using namespace plenary::testing;

namespace {

namespace fs = std::filesystem;

/// An office whose time a test sets.
struct BackedUpOffice {
    SmallOffice small{500};
    domain::Instant time = morning;
    office::Office office{(*small).file(), [this] { return time; }, {2011, 9, 5}};
    office::DeskBackups backups{office, [this] { return time; }, 20};

    void pass(std::int64_t minutes) { time.seconds += minutes * 60; }
    void register_people(int count) {
        office::RegisterPerson wanted;
        wanted.meeting = workshop;
        wanted.delegation = domain::DelegationCode{"KAZ"};
        wanted.who.is_new = true;
        for (int i = 0; i < count; ++i) {
            wanted.who.name = {.family = "Person " + std::to_string(++people), .given = "Aru"};
            (void)office::register_person(office, {}, wanted);
        }
    }
    /// Works until there is nothing to do.
    void settle() {
        while (backups.work() || backups.is_busy())
            std::this_thread::sleep_for(std::chrono::milliseconds{1});
    }
    [[nodiscard]] std::size_t made() const { return office::backups_in_folder(office.file()).size(); }

    int people = 0;
};

std::vector<office::DeskBackup> backups_at(const std::vector<std::int64_t>& minutes_ago) {
    std::vector<office::DeskBackup> backups;
    for (const auto minutes : minutes_ago)
        backups.push_back({std::to_string(minutes), {morning.seconds - minutes * 60}});
    return backups;
}

} // namespace

TEST_SUITE("office: backups of a desk") {
    TEST_CASE("one when it begins, after five minutes with changes, and after a hundred changes") {
        BackedUpOffice desk;
        desk.settle();
        CHECK(desk.made() == 1);
        desk.pass(60);
        desk.settle();
        CHECK(desk.made() == 1); // nothing was done
        desk.register_people(1);
        desk.settle();
        CHECK(desk.made() == 2);
        desk.pass(4);
        desk.register_people(99);
        desk.settle();
        CHECK(desk.made() == 2);
        desk.register_people(1);
        desk.settle();
        CHECK(desk.made() == 3);
        const auto newest = office::backups_in_folder(desk.office.file()).front();
        const auto backup = registry::Registry::to_examine(desk.office.file().parent_path() / newest.file);
        CHECK(backup.health().is_sound());
        CHECK(backup.newest_action().number == desk.small.actions());
        CHECK(backup.read({}).registrations.size() == 101);
        const auto noted = desk.office.open_to_read().backups();
        CHECK(noted.size() == 3);
        CHECK(noted.front().action == desk.small.actions());
    }

    TEST_CASE("the newest are kept, and of a week the newest of each hour") {
        const auto removed = [](const std::vector<std::int64_t>& minutes_ago) {
            std::vector<std::string> files;
            for (const auto& one : office::backups_to_remove(backups_at(minutes_ago), morning))
                files.push_back(one.file.string());
            return files;
        };
        std::vector<std::int64_t> minutes; // the morning is a full hour
        for (int i = 1; i <= 12; ++i)
            minutes.push_back(i * 4);
        CHECK(removed(minutes).empty());
        minutes.insert(minutes.end(), {52, 58, 62, 118, 119, 180, 7 * 24 * 60 - 1, 7 * 24 * 60 + 1});
        // 62: the newest of its hour, as is 180; 52 and 58 are of an hour that has a newer one.
        CHECK(removed(minutes) ==
              std::vector<std::string>{"52", "58", "118", "119", std::to_string(7 * 24 * 60 + 1)});
    }

    TEST_CASE("old ones go with their notes; what else lies in the folder stays") {
        BackedUpOffice desk;
        for (int i = 0; i < 30; ++i) {
            desk.register_people(1);
            desk.settle();
            desk.pass(6);
        }
        CHECK(desk.made() < 20);
        CHECK(desk.office.open_to_read().backups().size() == desk.made());
        const auto folder = office::folder_of_backups(desk.office.file());
        write_file(folder / "mine.db", "x");
        write_file(folder / "2011-09-05T99-00-00Z.db", "x");
        fs::remove(folder / office::backups_in_folder(desk.office.file()).back().file.filename());
        desk.register_people(1);
        desk.settle();
        CHECK(fs::exists(folder / "mine.db"));
        CHECK(fs::exists(folder / "2011-09-05T99-00-00Z.db"));
        CHECK(desk.office.open_to_read().backups().size() == desk.made());
    }

    TEST_CASE("they are named to who forgets somebody") {
        BackedUpOffice desk;
        desk.register_people(1);
        desk.settle();
        desk.register_people(1);
        desk.pass(6);
        desk.settle();
        const auto person = desk.small.data().participants.front().code;
        const auto forgotten = office::forget_people(desk.office, {}, {{person}});
        REQUIRE(forgotten.copies.size() == 1);
        CHECK(forgotten.copies.front().kind == office::Copy::Kind::desk_backups);
        CHECK(forgotten.copies.front().file == "plenary.db.backups");
        CHECK(forgotten.copies.front().count == 2);
    }

    TEST_CASE("a backup that cannot be made is told, and the next is tried when its time has come") {
        BackedUpOffice desk;
        write_file(office::folder_of_backups(desk.office.file()), "a file in the way");
        CHECK_THROWS_AS(desk.settle(), registry::RegistryError);
        desk.register_people(1);
        CHECK_NOTHROW(desk.settle());
        desk.pass(6);
        CHECK_THROWS_AS(desk.settle(), registry::RegistryError);
        fs::remove(office::folder_of_backups(desk.office.file()));
        desk.register_people(1);
        desk.pass(6);
        desk.settle();
        CHECK(desk.made() == 1);
    }

    TEST_CASE("another file in the place of the registry ends a backup of the one before") {
        BackedUpOffice desk;
        CHECK(desk.backups.work()); // begun
        const auto file = desk.office.file();
        fs::copy_file(file, file.string() + ".copy");
        fs::rename(file.string() + ".copy", file);
        desk.settle();
        CHECK(desk.made() == 0);
        desk.register_people(1);
        desk.pass(6);
        desk.settle();
        CHECK(desk.made() == 1);
    }
}
