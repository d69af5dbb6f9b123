/// \file
/// An office with a small registry, for tests of use cases: no command line is near.
#pragma once

#include "domain/change/keyed_record.hpp"
#include "domain/change/load_plan.hpp"
#include "office/office.hpp"
#include "support/build.hpp"
#include "support/temporary_folder.hpp"

#include <string>
#include <vector>

namespace plenary::testing {

/// The morning of 5 September 2011 in Almaty, on which the workshop of the office is held: 9 o'clock there.
inline constexpr domain::Instant morning{1'315'191'600};

inline const domain::MeetingCode workshop{"workshop"};

/// Kazakhstan and Norway, and a workshop at a house in Almaty with as many seats as a test wants.
class SmallOffice {
public:
    explicit SmallOffice(int seats = 2) : SmallOffice(small_data(seats)) {}

    /// With what the test made up, all of it from one source.
    explicit SmallOffice(domain::Dataset data)
        : office_(folder_ / "plenary.db", [] { return morning; }, {2011, 9, 5}) {
        domain::for_each_kind(data, [](auto& things) {
            for (auto& thing : things)
                if constexpr (requires { thing.sources; })
                    thing.sources = domain::Sources{domain::SourceCode{"illustrative"}};
        });
        auto registry = registry::Registry::to_create(office_.file());
        auto writing = registry.begin({"load", "", "", morning, ""});
        const auto plan = domain::plan_load({}, data);
        writing.apply({registry::LoadStep{plan, data, "small", statements_of(data)}});
        writing.commit();
    }

    office::Office& operator*() { return office_; }

    /// What the registry holds now.
    [[nodiscard]] domain::Dataset data() const { return office_.open_to_read().read({}); }
    [[nodiscard]] std::int64_t actions() const { return office_.open_to_read().newest_action().number; }

    [[nodiscard]] domain::RegistrationStatus status_of(const std::string& code) const {
        for (const auto& registration : data().registrations)
            if (registration.code.text() == code)
                return registration.status;
        throw std::logic_error("no registration " + code);
    }

private:
    static domain::Dataset small_data(int seats) {
        domain::Dataset data;
        data.delegations = {a_delegation("KAZ", "Kazakhstan"), a_delegation("NOR", "Norway")};
        data.venues = {a_venue("house")};
        data.series = {a_series("workshops")};
        data.series.front().title = "Workshops";
        data.meetings = {a_meeting("workshop")
                             .of("workshops")
                             .on("2011-09-05")
                             .at("house")
                             .seats(seats)
                             .is(domain::MeetingStatus::confirmed)};
        data.meetings.front().title = "Workshop";
        return data;
    }

    static std::vector<registry::Statement> statements_of(const domain::Dataset& data) {
        std::vector<registry::Statement> statements;
        domain::for_each_kind(data, [&](const auto& things) {
            for (const auto& thing : things)
                statements.push_back(
                    {domain::key_of(thing), domain::to_lines(domain::to_keyed_record(thing))});
        });
        return statements;
    }

    TemporaryFolder folder_;
    office::Office office_;
};

} // namespace plenary::testing
