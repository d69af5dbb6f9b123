/// \file
/// Our reader of the tz database against date-tz as an independent peer, and by hand where date-tz is wrong.
#include "support/libc_zone.hpp"
#include "support/temporary_folder.hpp"
#include "util/zone.hpp"

#include <date/tz.h>
#include <doctest/doctest.h>

using namespace plenary::util;

namespace {

const auto folder = zone_folder();

Zone zone(const char* name) {
    auto found = Zone::load(name, folder);
    REQUIRE_MESSAGE(found.has_value(), name);
    return *std::move(found);
}

int peer_offset(const date::time_zone* peer, std::int64_t utc) {
    return static_cast<int>(peer->get_info(date::sys_seconds{std::chrono::seconds{utc}}).offset.count());
}

LocalLookup::Kind peer_kind(const date::time_zone* peer, std::int64_t local) {
    switch (peer->get_info(date::local_seconds{std::chrono::seconds{local}}).result) {
    case date::local_info::ambiguous:
        return LocalLookup::Kind::ambiguous;
    case date::local_info::nonexistent:
        return LocalLookup::Kind::nonexistent;
    default:
        return LocalLookup::Kind::unique;
    }
}

/// Seconds since the epoch of a local clock.
std::int64_t local(int year, unsigned month, unsigned day, int hour, int minute) {
    using namespace std::chrono;
    const sys_days days{std::chrono::year{year} / month / day};
    return duration_cast<seconds>(days.time_since_epoch()).count() + hour * 3600 + minute * 60;
}

constexpr std::int64_t start = 0;           // 1970
constexpr std::int64_t end = 2'114'380'800; // 2037
constexpr std::int64_t step = 50 * 86'400 + 3'601;

} // namespace

TEST_SUITE("util::Zone") {
    TEST_CASE("offset_at: as date-tz has it, in all zones of all countries, 1970 to 2037") {
        std::size_t compared = 0;
        for (const auto& name : all_zones(folder)) {
            const auto ours = zone(name.c_str());
            const auto* peer = date::locate_zone(name);
            for (auto utc = start; utc < end; utc += step) {
                if (ours.offset_at(utc) != peer_offset(peer, utc))
                    FAIL_CHECK(name << " at " << utc << ": " << ours.offset_at(utc) << ", date-tz "
                                    << peer_offset(peer, utc));
                ++compared;
            }
        }
        CHECK(compared > 100'000);
    }

    TEST_CASE("lookup: as date-tz has it, every quarter of an hour around the changes of a year") {
        for (const auto* name : {"Asia/Almaty", "Europe/Bratislava", "Asia/Dushanbe", "Australia/Lord_Howe",
                                 "Europe/Dublin", "Africa/Casablanca", "America/New_York"}) {
            CAPTURE(name);
            const auto ours = zone(name);
            const auto* peer = date::locate_zone(name);
            for (auto at = local(2024, 1, 1, 0, 0); at < local(2025, 1, 1, 0, 0); at += 900) {
                const auto found = ours.lookup(at);
                REQUIRE(found.kind == peer_kind(peer, at));
                if (found.kind != LocalLookup::Kind::nonexistent) {
                    CHECK(found.earliest + ours.offset_at(found.earliest) == at);
                    CHECK(found.latest + ours.offset_at(found.latest) == at);
                }
            }
        }
    }

    TEST_CASE("lookup: Almaty before and after it left UTC+6") {
        const auto almaty = zone("Asia/Almaty");
        CHECK(almaty.lookup(local(2011, 7, 18, 9, 0)).earliest == 1'310'958'000);
        CHECK(almaty.lookup(local(2026, 7, 10, 10, 30)).earliest == 1'783'661'400);
        const auto twice = almaty.lookup(local(2024, 2, 29, 23, 59));
        CHECK(twice.kind == LocalLookup::Kind::ambiguous);
        CHECK(twice.latest - twice.earliest == 3'600);
    }

    TEST_CASE("lookup: Bratislava when the clocks go forward and back") {
        const auto bratislava = zone("Europe/Bratislava");
        const auto skipped = bratislava.lookup(local(2026, 3, 29, 2, 30));
        CHECK(skipped.kind == LocalLookup::Kind::nonexistent);
        CHECK(skipped.earliest == local(2026, 3, 29, 1, 0)); // 01:00 UTC
        CHECK(bratislava.lookup(local(2026, 10, 25, 2, 30)).kind == LocalLookup::Kind::ambiguous);
        CHECK(bratislava.lookup(local(2026, 10, 25, 3, 0)).kind == LocalLookup::Kind::unique);
    }

    TEST_CASE("offset_at: the rules go on after the last change on file") {
        const auto bratislava = zone("Europe/Bratislava");
        CHECK(bratislava.offset_at(local(2040, 7, 1, 12, 0)) == 7'200);
        CHECK(bratislava.offset_at(local(2040, 12, 1, 12, 0)) == 3'600);
        CHECK(zone("Australia/Sydney").offset_at(local(2050, 1, 1, 0, 0)) == 39'600);
        CHECK(zone("Asia/Almaty").offset_at(local(2060, 1, 1, 0, 0)) == 18'000);
        CHECK(bratislava.lookup(local(2040, 3, 25, 2, 30)).kind == LocalLookup::Kind::nonexistent);
    }

    TEST_CASE("load: names that are no zones") {
        for (const auto* name :
             {"", "Nowhere", "../zoneinfo/Asia/Almaty", "/etc/localtime", "zone.tab", "Asia"})
            CHECK_MESSAGE(!Zone::load(name, folder).has_value(), name);
        CHECK_FALSE(Zone::load(std::string(300, 'x'), folder).has_value());
        CHECK_FALSE(Zone::load(std::string_view{"UTC\0", 4}, folder).has_value());
    }

    TEST_CASE("load: a damaged file is told, wherever it is cut") {
        const plenary::testing::TemporaryFolder damaged;
        const auto sound = plenary::testing::contents(folder / "Europe/Bratislava");
        for (std::size_t size = 4; size + 1 < sound.size(); size += 7) {
            plenary::testing::write_file(damaged / "Cut", std::string_view{sound}.substr(0, size));
            CHECK_THROWS_AS((void)Zone::load("Cut", damaged.path()), ZoneError);
        }
    }

    TEST_CASE("tables: countries and zones") {
        CHECK(countries_of_zone("Asia/Almaty", folder) == std::vector<std::string>{"KZ"});
        const auto kazakh = zones_of_country("KZ", folder);
        CHECK(std::find(kazakh.begin(), kazakh.end(), "Asia/Almaty") != kazakh.end());
        CHECK(countries_of_zone("Asia/Nowhere", folder).empty());
        CHECK(tzdata_version(folder).size() >= 5);
    }
}

TEST_SUITE("onsets") {
    TEST_CASE("the offsets between two instants are those of the C library, before and after 2037") {
        for (const auto* name :
             {"Asia/Almaty", "Europe/Bratislava", "America/New_York", "Australia/Lord_Howe", "Asia/Dushanbe",
              "America/Santiago", "Europe/Dublin", "UTC", "Asia/Tehran"})
            for (const int year : {1995, 2010, 2023, 2027, 2036, 2050}) {
                CAPTURE(name);
                CAPTURE(year);
                const plenary::testing::LibcZone peer{name};
                const auto from = local(year, 2, 1, 0, 0);
                const auto to = local(year + 2, 2, 1, 0, 0);
                const auto onsets = zone(name).onsets(from, to);
                REQUIRE_FALSE(onsets.empty());
                CHECK(onsets.front().at <= from);
                for (std::size_t i = 0; i < onsets.size(); ++i) {
                    const auto end = i + 1 < onsets.size() ? onsets[i + 1].at : to;
                    for (auto at = std::max(onsets[i].at, from); at < end; at += 86'400)
                        CHECK(onsets[i].offset == peer.offset_at(at));
                    CHECK(onsets[i].offset == peer.offset_at(std::max(from, end - 1)));
                    if (i > 0)
                        CHECK(onsets[i].offset_before == onsets[i - 1].offset);
                }
            }
    }

    TEST_CASE("summer is told from winter") {
        const auto onsets =
            zone("Europe/Bratislava").onsets(local(2027, 1, 1, 0, 0), local(2027, 12, 31, 0, 0));
        REQUIRE(onsets.size() == 3);
        CHECK_FALSE(onsets[0].is_summer);
        CHECK(onsets[1].is_summer);
        CHECK_FALSE(onsets[2].is_summer);
        CHECK(onsets[0].at == local(2026, 10, 25, 1, 0));
        CHECK(onsets[1].at == local(2027, 3, 28, 1, 0));
        CHECK(onsets[1].offset == 7'200);
    }

    TEST_CASE("Almaty: one offset in 2011, another in 2027, and the change between") {
        const auto early = zone("Asia/Almaty").onsets(local(2011, 7, 1, 0, 0), local(2012, 7, 1, 0, 0));
        REQUIRE(early.size() == 1);
        CHECK(early[0].offset == 6 * 3'600);
        const auto late = zone("Asia/Almaty").onsets(local(2027, 7, 1, 0, 0), local(2050, 7, 1, 0, 0));
        REQUIRE(late.size() == 1);
        CHECK(late[0].offset == 5 * 3'600);
        CHECK(late[0].at == local(2024, 2, 29, 18, 0));
        CHECK(late[0].offset_before == 6 * 3'600);
    }
}
