/// \file
/// Counts against an oracle that walks every registration one by one.
#include "registry/registry.hpp"
#include "support/generator.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <map>
#include <set>
#include <tuple>

using namespace plenary;
using namespace plenary::testing;
using namespace plenary::domain;

namespace {

/// All that a registration is counted by, as text.
using Bin = std::tuple<std::string, std::string, std::optional<RegistrationStatus>, std::optional<Role>,
                       std::optional<Gender>, std::optional<Date>, std::optional<SessionCode>>;
using Bins = std::map<Bin, Figures>;

Bins bins_of(const CountTable& table, const std::vector<CountCell>& cells) {
    Bins bins;
    for (const auto& cell : cells)
        bins[{table.meetings[cell.meeting].text(), table.delegations[cell.delegation].text(), cell.status,
              cell.role, cell.gender, cell.day, cell.session}] += cell.figures;
    return bins;
}

struct Oracle {
    Bins cells;
    Bins visits;
    std::map<std::int64_t, std::int64_t> returning;
};

Oracle count_slowly(const Dataset& data, const std::set<MeetingCode>& meetings, const CountBy& by) {
    Oracle oracle;
    std::map<ParticipantCode, std::int64_t> came;
    for (const auto& registration : data.registrations) {
        if (!meetings.contains(registration.meeting))
            continue;
        bool received = false;
        std::set<std::pair<std::optional<Date>, std::optional<SessionCode>>> visits;
        for (const auto& check_in : data.check_ins)
            if (check_in.meeting == registration.meeting && check_in.registration == registration.code) {
                received = true;
                if (check_in.session || !by.session)
                    visits.emplace(by.day ? std::optional{check_in.at.date} : std::nullopt,
                                   by.session ? check_in.session : std::nullopt);
            }
        std::optional<Gender> gender;
        for (const auto& participant : data.participants)
            if (participant.code == registration.participant)
                gender = participant.gender;
        Bin bin{registration.meeting.text(),
                registration.delegation.text(),
                by.status ? std::optional{registration.status} : std::nullopt,
                by.role ? std::optional{registration.role} : std::nullopt,
                by.gender ? gender : std::nullopt,
                std::nullopt,
                std::nullopt};
        const bool invented = std::count(registration.sources.begin(), registration.sources.end(),
                                         SourceCode{"illustrative"}) > 0;
        oracle.cells[bin] += {1, registration.status == RegistrationStatus::confirmed, received,
                              registration.status == RegistrationStatus::withdrawn, invented};
        for (const auto& [day, session] : visits) {
            std::get<std::optional<Date>>(bin) = day;
            std::get<std::optional<SessionCode>>(bin) = session;
            oracle.visits[bin].checked_in += 1;
        }
        if (received)
            ++came[registration.participant];
    }
    for (const auto& [person, times] : came)
        ++oracle.returning[times];
    return oracle;
}

void check_against_oracle(const Dataset& data, const std::set<MeetingCode>& meetings, const CountBy& by) {
    const TemporaryFolder folder;
    auto registry = registry::Registry::to_create(folder / "r.db");
    auto writing = registry.begin({"test", "", "", {}, ""});
    writing.apply(plan_load({}, data), data, "generated");
    writing.commit();
    const std::vector<MeetingCode> asked{meetings.begin(), meetings.end()};
    const auto table = registry.count(asked, by);
    const auto oracle = count_slowly(data, meetings, by);
    RC_ASSERT(bins_of(table, table.cells) == oracle.cells);
    if (by.day || by.session)
        RC_ASSERT(bins_of(table, table.visits) == oracle.visits);
    std::map<std::int64_t, std::int64_t> returning;
    for (const auto& each : registry.returning(asked))
        returning[each.meetings] = each.people;
    RC_ASSERT(returning == oracle.returning);
}

} // namespace

TEST_SUITE("registry::count") {
    TEST_CASE("count: equals a slow walk over random registries") {
        CHECK(rc::check("counts equal the oracle's", [] {
            const Size size{.meetings = *rc::gen::inRange(1, 5),
                            .delegations = *rc::gen::inRange(5, 12),
                            .participants = *rc::gen::inRange(5, 30),
                            .registrations = *rc::gen::inRange(0, 5),
                            .seed = *rc::gen::arbitrary<std::uint64_t>()};
            auto larger = size;
            larger.registrations = size.registrations * size.meetings * size.participants / 4;
            auto data = generate(larger);
            for (auto& check_in : data.check_ins)
                if (const int door = *rc::gen::inRange(0, 3); door > 0)
                    check_in.session = SessionCode{door == 1 ? "opening" : "closing"};
            std::set<MeetingCode> meetings;
            for (const auto& meeting : data.meetings)
                if (meetings.empty() || *rc::gen::arbitrary<bool>())
                    meetings.insert(meeting.code);
            check_against_oracle(data, meetings,
                                 {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
                                  *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
                                  *rc::gen::arbitrary<bool>()});
        }));
    }

    TEST_CASE("count: illustrative registrations are told apart") {
        const TemporaryFolder folder;
        auto data = generate({.meetings = 1, .delegations = 5, .participants = 10, .registrations = 10});
        data.sources.push_back({SourceCode{"S"}, SourceKind::published, "Real", "", "", ""});
        data.registrations[0].sources = {SourceCode{"S"}};
        data.registrations[1].sources = {SourceCode{"S"}, SourceCode{"illustrative"}};
        auto registry = registry::Registry::to_create(folder / "r.db");
        auto writing = registry.begin({"test", "", "", {}, ""});
        writing.apply(plan_load({}, data), data, "generated");
        writing.commit();
        Figures figures;
        for (const auto& cell : registry.count({data.meetings[0].code}, {}).cells)
            figures += cell.figures;
        CHECK(figures.nominated == 10);
        CHECK(figures.illustrative == 9);
    }

    TEST_CASE("count: no meetings, no cells") {
        const TemporaryFolder folder;
        const auto registry = registry::Registry::to_create(folder / "r.db");
        CHECK(registry.count({}, {}).cells.empty());
        CHECK(registry.returning({}).empty());
    }
}
