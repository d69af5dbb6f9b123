/// \file
/// What is counted at meetings, and the words for it. Figures are always counted from registrations and
/// check-ins; what others report stands beside them (ReportedCount).
#pragma once

#include "domain/model.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace plenary::domain {

/// The figures of a line of an attendance report.
struct Figures {
    std::int64_t nominated = 0;  ///< every registration: each begins as a nomination, whatever became of it
    std::int64_t confirmed = 0;  ///< now confirmed
    std::int64_t checked_in = 0; ///< received at least once; only confirmed registrations can be
    std::int64_t withdrawn = 0;  ///< now withdrawn
    std::int64_t illustrative = 0;

    Figures& operator+=(const Figures& other) {
        nominated += other.nominated;
        confirmed += other.confirmed;
        checked_in += other.checked_in;
        withdrawn += other.withdrawn;
        illustrative += other.illustrative;
        return *this;
    }
    friend bool operator==(const Figures&, const Figures&) = default;

    /// Checked in per confirmed, in per cent, rounded half up; nothing when nobody is confirmed.
    [[nodiscard]] std::optional<std::int64_t> rate() const {
        if (confirmed == 0)
            return std::nullopt;
        return (checked_in * 200 + confirmed) / (2 * confirmed);
    }
};

/// Registrations that are alike in all that is counted by. Members of a dimension that was not asked for are
/// empty: `status` without CountBy::status, `day` outside of CountTable::visits, and so on.
struct CountCell {
    std::size_t meeting = 0;    ///< place in CountTable::meetings
    std::size_t delegation = 0; ///< place in CountTable::delegations
    std::optional<RegistrationStatus> status;
    std::optional<Role> role;
    std::optional<Gender> gender;
    std::optional<Date> day;            ///< of the check-ins counted
    std::optional<SessionCode> session; ///< likewise
    /// of visits only `checked_in`: the rest is so for a meeting, not a day or session of it
    Figures figures;
};

/// Which dimensions the cells are told apart by, beyond meeting and delegation.
struct CountBy {
    bool status = false;
    bool role = false;
    bool gender = false;
    bool day = false;               ///< fill CountTable::visits
    bool session = false;           ///< likewise, with check-ins at the doors of sessions alone
    std::optional<Date> until = {}; ///< check-ins after this day are left out
};

struct CountTable {
    std::vector<MeetingCode> meetings;
    std::vector<DelegationCode> delegations;
    std::vector<CountCell> cells; ///< each registration in exactly one
    /// each registration once for each day, or session, at which it has a check-in
    std::vector<CountCell> visits;
    /// Registrations that are not illustrative and have a check-in that is.
    std::int64_t received_for_show = 0;
};

/// How many people came to exactly n of the meetings counted.
struct Returning {
    std::int64_t meetings = 0; ///< n, at least 1
    std::int64_t people = 0;   ///< at least 1
};

} // namespace plenary::domain
