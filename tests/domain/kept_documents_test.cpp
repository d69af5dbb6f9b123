/// \file
/// What a released version of a document keeps, and whom it forgets.
#include "domain/change/record.hpp"
#include "domain/people/kept_documents.hpp"
#include "domain/people/personal.hpp"
#include "support/build.hpp"
#include "support/random_dataset.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::testing;
using namespace plenary::domain;

namespace {

/// A meeting with somebody in each state.
Dataset meeting_of_all_sorts() {
    Dataset data;
    data.series.push_back(a_series("s"));
    data.meetings.push_back(a_meeting("m").of("s").on("2011-09-05"));
    data.meetings.push_back(a_meeting("other").of("s").on("2011-10-05"));
    const auto add = [&](const char* code, const char* person, RegistrationStatus status) {
        data.participants.push_back(a_participant(person, person));
        data.registrations.push_back(a_registration(code).at("m").by(person).is(status));
    };
    add("NOR-001", "kari", RegistrationStatus::confirmed);
    add("NOR-002", "ola", RegistrationStatus::confirmed);
    add("NOR-003", "nils", RegistrationStatus::nominated);
    add("NOR-004", "siri", RegistrationStatus::withdrawn);
    data.registrations.push_back(
        a_registration("NOR-001").at("other").by("siri").is(RegistrationStatus::confirmed));
    data.check_ins.push_back({MeetingCode{"m"},
                              RegistrationCode{"NOR-001"},
                              *parse_local_time("2011-09-05T09:00"),
                              CheckInKind::in,
                              {},
                              {},
                              "",
                              {}});
    return data;
}

std::string codes_of(const KeptState& state) {
    std::string text;
    for (const auto& one : state.registrations)
        text += (text.empty() ? "" : " ") + one.code.text();
    return text;
}

} // namespace

TEST_SUITE("domain::kept_documents") {
    TEST_CASE("kept_state: whom the document has, and nobody who wishes not to be listed") {
        auto data = meeting_of_all_sorts();
        const auto of = [&](DocumentName document, Who who) {
            return codes_of(kept_state(data, data.meetings[0], document, who));
        };
        CHECK(of(DocumentName::participants, Who::confirmed) == "NOR-001 NOR-002");
        CHECK(of(DocumentName::participants, Who::expected) == "NOR-001 NOR-002 NOR-003");
        CHECK(of(DocumentName::attendance, Who::checked_in) == "NOR-001");
        data.participants[0].listed = Consent::refused;
        CHECK(of(DocumentName::participants, Who::confirmed) == "NOR-002");
        CHECK(of(DocumentName::attendance, Who::checked_in) == "NOR-001");
        const auto state = kept_state(data, data.meetings[0], DocumentName::participants, Who::confirmed);
        CHECK(state.participants.size() == 1);
    }

    TEST_CASE("kept_state: no journey, no note, no hidden address") {
        auto data = meeting_of_all_sorts();
        auto& person = data.participants[0];
        person.email = "kari@example.org";
        person.phone = "+47 1";
        person.details.set("diet", "none");
        auto& registration = data.registrations[0];
        registration.position = "Minister";
        registration.hotel = "Central";
        registration.arrival_flight = "KC 123";
        registration.desk_note = "By the side door";
        registration.details.set("car-plate", "KZ 1");
        auto state = kept_state(data, data.meetings[0], DocumentName::participants, Who::confirmed);
        CHECK(state.participants[0].email.empty());
        CHECK(state.participants[0].phone.empty());
        CHECK(state.participants[0].details.empty());
        CHECK(state.registrations[0].position == "Minister");
        CHECK(state.registrations[0].hotel.empty());
        CHECK(state.registrations[0].arrival_flight.empty());
        CHECK(state.registrations[0].desk_note.empty());
        CHECK(state.registrations[0].details.empty());
        person.contacts_shown = Consent::given;
        state = kept_state(data, data.meetings[0], DocumentName::participants, Who::confirmed);
        CHECK(state.participants[0].email == "kari@example.org");
    }

    TEST_CASE("forget_in: nothing personal of them is left, and all of the others") {
        int forgotten = 0;
        for (int seed = 1; seed <= 40; ++seed) {
            CAPTURE(seed);
            const auto data = DatasetMaker(static_cast<std::uint64_t>(seed), 6).make();
            for (auto document : data.documents) {
                Pseudonyms pseudonyms;
                for (std::size_t i = 0; i < data.participants.size(); i += 2)
                    pseudonyms.emplace(data.participants[i].code.text(), "forgotten-" + std::to_string(i));
                const auto before = document;
                forgotten += forget_in(document, pseudonyms) ? 1 : 0;
                for (const auto& [field, value] : to_record(document))
                    CHECK_FALSE(
                        (names_participant(kind_of<KeptDocument>, field) && pseudonyms.contains(value)));
                for (std::size_t i = 0; i < before.made_of.participants.size(); ++i) {
                    const auto& was = before.made_of.participants[i];
                    const auto& is = document.made_of.participants[i];
                    const bool is_gone = pseudonyms.contains(was.code.text());
                    CHECK(is.name.latin == (is_gone ? std::string{forgotten_text} : was.name.latin));
                    CHECK(is.email == (is_gone ? "" : was.email));
                    CHECK(is.gender == was.gender);
                }
                CHECK_FALSE(forget_in(document, pseudonyms));
            }
        }
        CHECK(forgotten > 20);
    }

    TEST_CASE("versions_of: those of the document and the meeting, by number") {
        std::vector<KeptDocument> documents(3);
        for (std::size_t i = 0; i < documents.size(); ++i) {
            documents[i].meeting = MeetingCode{"m"};
            documents[i].number = 10 - static_cast<int>(i);
        }
        documents[1].document = DocumentName::attendance;
        const auto versions = versions_of(documents, MeetingCode{"m"}, DocumentName::participants);
        CHECK(versions.size() == 2);
        CHECK(versions[0].number == 8);
        CHECK(versions[1].number == 10);
        CHECK(versions_of(documents, MeetingCode{"n"}, DocumentName::participants).empty());
        CHECK(document_code(MeetingCode{"m"}, DocumentName::roll_call, 2).text() == "m-roll-call-2");
    }
}
