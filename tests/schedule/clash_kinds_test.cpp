#include "schedule/check/clash.hpp"
#include "support/documented_codes.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace plenary;
using schedule::Clash;
using schedule::ClashKind;

TEST_SUITE("schedule::ClashKind") {
    TEST_CASE("clash_kinds: docs/scheduling.md lists them, and no other") {
        std::set<std::string> codes;
        for (const auto& kind : schedule::clash_kinds)
            codes.emplace(kind.code);
        CHECK(codes == testing::documented_codes("scheduling.md", "| kind | severity | when |"));
        CHECK(codes.size() == schedule::clash_kinds.size());
    }

    TEST_CASE("code: what is acknowledged in registries stays acknowledged") {
        Clash clash;
        clash.kind = ClashKind::venue_double;
        clash.meetings = {domain::MeetingCode{"almaty"}, domain::MeetingCode{"dushanbe"}};
        clash.parties = {"house"};
        clash.days = domain::parse_days("2027-03-20..2027-03-21");
        CHECK(clash.code().text() == "venue-double-cmd3p4");
    }
}
