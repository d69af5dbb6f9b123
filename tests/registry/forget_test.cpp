/// \file
/// Who was forgotten is in no byte of the file; whatever names a participant is known to.
#include "domain/record.hpp"
#include "registry/registry.hpp"
#include "support/build.hpp"
#include "support/random_dataset.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <fstream>
#include <set>
#include <sstream>

using namespace plenary;
using namespace plenary::testing;
using namespace plenary::domain;
using registry::Registry;

namespace {

std::string bytes_of(const std::filesystem::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream{file, std::ios::binary}.rdbuf();
    return bytes.str();
}

Dataset workshop() {
    const Sources sources{SourceCode{"illustrative"}};
    Dataset data;
    data.delegations.push_back(
        {DelegationCode{"NOR"}, DelegationKind::state, LocalText{"Norway"}, {}, {}, {}, sources});
    data.venues.push_back({VenueCode{"hall"}, {}, "Almaty", "KAZ", "Asia/Almaty", {}, sources});
    auto series = a_series("workshops");
    series.title = "Workshops";
    series.sources = sources;
    data.series.push_back(series);
    Meeting meeting =
        a_meeting("workshop").of("workshops").on("2011-09-05").at("hall").is(MeetingStatus::held);
    meeting.title = "Workshop";
    meeting.sources = sources;
    data.meetings.push_back(meeting);
    auto person = a_participant("kari-dahlstroem");
    person.name = {"Kari Dahlstroem", "Кари Дальстрём", "Kari DAHLSTROEM", "Dahlstroem, Kari"};
    person.email = "kari@dahlstroem.example";
    person.phone = "+47 555 0199";
    person.formerly = {ParticipantCode{"k-dahlstroem"}};
    person.sources = sources;
    data.participants.push_back(person);
    // Somebody whom the meeting names stays as he is.
    auto host = a_participant("abel-host", "Abel Host");
    host.sources = sources;
    data.participants.push_back(host);
    data.meetings.back().required_people = {host.code};
    Registration registration =
        a_registration("NOR-001").at("workshop").by("kari-dahlstroem").is(RegistrationStatus::confirmed);
    registration.position = "Plenipotentiary";
    registration.sources = sources;
    data.registrations.push_back(registration);
    return data;
}

const std::vector<std::string> words{"ahlstroem", "DAHLSTROEM", "Дальстрём", "555 0199", "Plenipotentiary"};

} // namespace

TEST_SUITE("registry::forget") {
    TEST_CASE("forget: no byte of the file tells who it was") {
        const TemporaryFolder folder;
        const auto file = folder / "r.db";
        const auto data = workshop();
        auto registry = Registry::to_create(file);
        registry.begin({"load", "somebody", "", {1'795'424'400}, ""});
        registry.apply(plan_load({}, data), data, "workshop");
        registry.commit();
        // The control: it is all there before.
        for (const auto& word : words)
            CHECK(bytes_of(file).find(word) != std::string::npos);
        const auto seal = registry.newest_action().seal;

        registry.begin({"forget", "somebody", "", {1'795'424'401}, ""});
        CHECK(registry.forget({ParticipantCode{"kari-dahlstroem"}}).front().now ==
              ParticipantCode{"forgotten-1"});
        registry.commit();
        registry.wipe_deleted();
        for (const auto& word : words)
            CHECK_MESSAGE(bytes_of(file).find(word) == std::string::npos, word);
        CHECK(registry.health().problems.empty());
        CHECK(registry.health().log_problems.empty());
        CHECK(registry.newest_action_on({Kind::participant, "abel-host"}) == 1);
        CHECK(registry.action_with_seal(seal));
    }

    TEST_CASE("names_participant: every field that holds a participant's code, and no other") {
        int named = 0;
        CHECK(rc::check([&] {
            const auto data = *random_dataset();
            std::set<std::string> codes;
            // A code may be a mere number, and so what is counted.
            const auto is_number = [](const std::string& code) {
                return code.find_first_not_of("0123456789") == std::string::npos;
            };
            for (const auto& participant : data.participants) {
                codes.insert(participant.code.text());
                for (const auto& former : participant.formerly)
                    codes.insert(former.text());
            }
            std::erase_if(codes, is_number);
            for_each_kind(data, [&](const auto& things) {
                for (const auto& thing : things)
                    for (const auto& [field, value] : to_record(thing)) {
                        const bool own_code = key_of(thing).kind == Kind::participant && field == "code";
                        if (codes.contains(value) && !own_code) {
                            RC_LOG() << field << " = " << value;
                            RC_ASSERT(names_participant(field));
                            ++named;
                        }
                    }
            });
        }));
        CHECK(named > 0);
        CHECK_FALSE(names_participant("code"));
        CHECK_FALSE(names_participant("delegation"));
    }
}
