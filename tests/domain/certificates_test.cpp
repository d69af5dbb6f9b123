#include "domain/people/certificates.hpp"
#include "domain/rules/rules.hpp"
#include "support/build.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::testing;

namespace {

CheckIn received(const char* code, const char* at) {
    CheckIn event;
    event.meeting = MeetingCode{"m"};
    event.registration = RegistrationCode{code};
    event.at = *parse_local_time(at);
    return event;
}

Meeting of_five_days() {
    return a_meeting("m").on("2026-11-16..2026-11-20");
}

} // namespace

TEST_SUITE("domain: certificates") {
    TEST_CASE("DaysAttended: days of the meeting on which somebody was received, each once") {
        const std::vector<CheckIn> events{
            received("KAZ-001", "2026-11-15T18:00"), // the evening before
            received("KAZ-001", "2026-11-16T08:00"), received("KAZ-001", "2026-11-16T14:00"),
            received("KAZ-001", "2026-11-17T09:00"), received("KAZ-001", "2026-11-18T09:00"),
            received("KAZ-001", "2026-11-19T09:00"), received("KAZ-002", "2026-11-20T09:00"),
            received("KAZ-003", "2026-11-15T18:00")};
        const DaysAttended days{of_five_days(), events, std::nullopt};
        CHECK(days.days_held() == 5);
        CHECK(days.days_of(RegistrationCode{"KAZ-001"}) == 4);
        CHECK(days.days_of(RegistrationCode{"KAZ-002"}) == 1);
        CHECK(days.days_of(RegistrationCode{"KAZ-003"}) == 0);
        CHECK(days.earns_certificate(RegistrationCode{"KAZ-001"}, 80));
        CHECK_FALSE(days.earns_certificate(RegistrationCode{"KAZ-001"}, 81));
        CHECK(days.earns_certificate(RegistrationCode{"KAZ-002"}, 0));
        CHECK_FALSE(days.earns_certificate(RegistrationCode{"KAZ-003"}, 0));
        const DaysAttended until{of_five_days(), events, Date{2026, 11, 17}};
        CHECK(until.days_of(RegistrationCode{"KAZ-001"}) == 2);
    }

    TEST_CASE("DaysAttended: where the days of the meeting are not known every day counts") {
        auto meeting = of_five_days();
        meeting.dates = {};
        const DaysAttended days{meeting, {received("KAZ-001", "2026-11-15T18:00")}, std::nullopt};
        CHECK_FALSE(days.days_held());
        CHECK(days.earns_certificate(RegistrationCode{"KAZ-001"}, 0));
    }

    TEST_CASE("certificate_serial: the code of the meeting and at least four digits, from 1 on") {
        CHECK(certificate_serial(MeetingCode{"dushanbe"}, 17) == "DUSHANBE-0017");
        CHECK(certificate_serial(MeetingCode{"experts-1"}, 12'345) == "EXPERTS-1-12345");
        auto meeting = of_five_days();
        CHECK(next_certificate(meeting) == 1);
        meeting.last_certificate = 17;
        CHECK(next_certificate(meeting) == 18);
    }

    TEST_CASE("check: two certificates of a meeting bear two numbers") {
        Dataset data;
        data.registrations = {a_registration("KAZ-001").at("m"), a_registration("KAZ-002").at("m"),
                              a_registration("KAZ-002").at("other")};
        const auto is_told = [&] {
            const auto told = check(data);
            return std::any_of(told.begin(), told.end(), [](const Violation& violation) {
                return violation.code.rule == Rule::certificate_double;
            });
        };
        for (auto& registration : data.registrations)
            registration.certificate = "M-0001";
        CHECK(is_told());
        data.registrations[1].certificate = "M-0002";
        CHECK_FALSE(is_told()); // of another meeting
    }
}
