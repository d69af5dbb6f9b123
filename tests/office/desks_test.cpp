#include "office/desk.hpp"
#include "office/people/desks.hpp"
#include "office/people/receiving.hpp"
#include "office/people/registering.hpp"
#include "office/refused.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

using namespace plenary;
using namespace plenary::testing;

TEST_SUITE("office: desks") {
    TEST_CASE("pair_desk: a code is used once, in any case and with any dashes") {
        SmallOffice small;
        auto code = office::offer_desk(*small, workshop, "A");
        CHECK(code.size() == 16);
        std::erase(code, '-');
        std::transform(code.begin(), code.end(), code.begin(),
                       [](char c) { return static_cast<char>(std::tolower(c)); });
        const auto paired = office::pair_desk(*small, workshop, " " + code + " ");
        REQUIRE(paired.has_value());
        CHECK(paired->desk.name == "A");
        CHECK(paired->secret.size() == 26);
        CHECK_FALSE(office::pair_desk(*small, workshop, code));
        // At another meeting it is no code, and stays one where it is.
        const auto other = office::offer_desk(*small, workshop, "B");
        CHECK_FALSE(office::pair_desk(*small, domain::MeetingCode{"elsewhere"}, other));
        CHECK(office::pair_desk(*small, workshop, other));
        office::DeskBook book{*small};
        CHECK(book.desk_of(paired->secret).value().name == "A");
        CHECK_FALSE(book.desk_of(code));
        CHECK_FALSE(book.desk_of(""));
    }

    TEST_CASE("pair_desk: codes end by time, and by as many wrong ones as may be typed") {
        TemporaryFolder folder;
        SmallOffice small;
        auto time = morning;
        office::Office office{(*small).file(), [&] { return time; }, {2011, 9, 5}};
        const auto lasting = std::chrono::seconds{office::code_lasts}.count();
        auto code = office::offer_desk(office, workshop, "A");
        time.seconds += lasting;
        CHECK_FALSE(office::pair_desk(office, workshop, code));
        code = office::offer_desk(office, workshop, "A");
        time.seconds += lasting - 1;
        CHECK(office::pair_desk(office, workshop, code));
        code = office::offer_desk(office, workshop, "A");
        for (int i = 0; i < office::wrong_codes; ++i)
            CHECK_FALSE(office::pair_desk(office, workshop, i == 0 ? "" : "AAAA-AAAA-AAAA-A"));
        CHECK(office::desks(office).empty());
        CHECK_FALSE(office::pair_desk(office, workshop, code));
    }

    TEST_CASE("desks: a name that is offered anew, or revoked, is let in no more; others stay") {
        SmallOffice small;
        office::DeskBook book{*small};
        const auto a = office::pair_desk(*small, workshop, office::offer_desk(*small, workshop, "A")).value();
        const auto b = office::pair_desk(*small, workshop, office::offer_desk(*small, workshop, "B")).value();
        CHECK(book.desk_of(a.secret));
        (void)office::offer_desk(*small, workshop, "A");
        CHECK_FALSE(book.desk_of(a.secret));
        CHECK(book.desk_of(b.secret));
        CHECK(office::revoke_desks(*small, workshop, "B") == 1);
        CHECK_FALSE(book.desk_of(b.secret));
        CHECK(office::revoke_desks(*small, workshop, std::nullopt) == 1);
        CHECK(office::desks(*small).empty());
    }

    TEST_CASE("desks: a browser is let in for a week") {
        SmallOffice small;
        auto time = morning;
        office::Office office{(*small).file(), [&] { return time; }, {2011, 9, 5}};
        const auto a = office::pair_desk(office, workshop, office::offer_desk(office, workshop, "A")).value();
        office::DeskBook book{office};
        time.seconds += std::chrono::seconds{office::desk_lasts}.count() - 1;
        CHECK(book.desk_of(a.secret));
        CHECK(office::desks(office).size() == 1);
        ++time.seconds;
        CHECK_FALSE(book.desk_of(a.secret));
        CHECK(office::desks(office).empty());
    }

    TEST_CASE("served_at: where a desk is served is known while it is, whatever else is changed") {
        SmallOffice small;
        CHECK(office::served_at(*small, workshop).empty());
        office::note_served(*small, workshop, "");
        CHECK_FALSE(std::filesystem::exists(office::file_of_desks((*small).file())));
        office::note_served(*small, workshop, "https://192.168.1.7:8018/");
        office::note_served(*small, workshop, "https://192.168.1.8:8018/");
        const auto code = office::offer_desk(*small, workshop, "A");
        const auto paired = office::pair_desk(*small, workshop, code);
        CHECK(office::desks(*small).size() == 1);
        CHECK(office::served_at(*small, workshop) == "https://192.168.1.8:8018/");
        CHECK(office::served_at(*small, domain::MeetingCode{"almaty"}).empty());
        office::note_served(*small, workshop, "");
        CHECK(office::served_at(*small, workshop).empty());
        CHECK(office::DeskBook{*small}.desk_of(paired.value().secret).has_value());
    }

    TEST_CASE("desks: the file is for its owner, and a line that is none lets nobody in") {
        SmallOffice small;
        const auto a = office::pair_desk(*small, workshop, office::offer_desk(*small, workshop, "A")).value();
        const auto file = (*small).file().string() + ".desks";
        struct stat made{};
        REQUIRE(::stat(file.c_str(), &made) == 0);
        CHECK((made.st_mode & 0777U) == 0600U);
        const auto text = contents(file);
        CHECK(text.find(a.secret) == std::string::npos);
        for (const auto& broken :
             {text.substr(1), text.substr(0, text.size() / 2), "\t" + text, std::string{}}) {
            write_file(file, broken);
            office::DeskBook book{*small};
            CHECK_FALSE(book.desk_of(a.secret));
        }
        write_file(file, "junk\n" + text);
        office::DeskBook book{*small};
        CHECK(book.desk_of(a.secret)); // control
    }
}

TEST_SUITE("office: groups") {
    TEST_CASE("Group: actions reach the registry together, a refused one in the middle leaves the others") {
        SmallOffice small{3};
        office::RegisterPerson wanted;
        wanted.meeting = workshop;
        wanted.delegation = domain::DelegationCode{"KAZ"};
        wanted.who.is_new = true;
        for (int i = 0; i < 3; ++i) {
            wanted.who.name = {.family = "Person " + std::to_string(i), .given = "Aru"};
            (void)office::register_person(*small, {}, wanted);
        }
        const auto before = small.actions();
        const auto receive = [&](const std::string& code, const std::string& nonce) {
            return office::receive_person(*small, {.nonce = nonce}, {.meeting = workshop, .typed = code});
        };
        {
            office::Group group{*small};
            CHECK(receive("KAZ-001", "1").ended == office::Ended::changed);
            CHECK_THROWS_AS(receive("KAZ-009", "2"), office::Refused);
            CHECK(receive("KAZ-001", "1").ended == office::Ended::before);
            CHECK(receive("KAZ-001", "3").ended == office::Ended::unchanged);
            CHECK(receive("KAZ-002", "4").ended == office::Ended::changed);
            CHECK(small.actions() == before); // others see nothing yet
            group.commit();
        }
        CHECK(small.actions() == before + 2);
        CHECK(small.data().check_ins.size() == 2);
        {
            office::Group group{*small};
            CHECK(receive("KAZ-003", "5").ended == office::Ended::changed);
        }
        CHECK(small.actions() == before + 2);
        CHECK(receive("KAZ-003", "5").ended == office::Ended::changed); // by itself again
        CHECK(small.actions() == before + 3);
        CHECK(registry::Registry::to_examine((*small).file()).health().is_sound());
    }

    TEST_CASE("Group: no other writer comes between, and comes after it") {
        SmallOffice small;
        office::Office other{(*small).file(), [] { return morning; }, {2011, 9, 5}};
        other.wait_at_most(std::chrono::milliseconds{50});
        {
            office::Group group{*small};
            CHECK_THROWS(office::Group{other});
            group.commit();
        }
        CHECK_NOTHROW(office::Group{other});
    }
}
