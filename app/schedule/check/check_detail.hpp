/// \file
/// What the check_*.cpp files share: the meetings that have their place in time, and how a clash is told.
#pragma once

#include "schedule/check/check.hpp"
#include "schedule/pairs.hpp"
#include "schedule/working_days.hpp"
#include "util/text.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::schedule::detail {

/// A meeting whose days are known, and that is neither cancelled nor postponed.
struct Placed {
    const domain::Meeting* meeting = nullptr;
    domain::DaySpan days;
    const domain::Venue* venue = nullptr;   ///< null: none yet
    const domain::Series* series = nullptr; ///< null: not in the data
    bool is_asked = false;                  ///< clashes of it are wanted
    int confirmed = 0;                      ///< registrations, of whatever role
    int expected = 0;                       ///< the same, with those that are only nominated
    int counted = 0;                        ///< those of the expected that count against the capacity

    [[nodiscard]] const domain::MeetingCode& code() const { return meeting->code; }
};

/// Numbers for codes, from 0 in the order in which they are first seen.
class Numbers {
public:
    std::uint32_t of(std::string_view code) {
        const auto [found, is_new] = numbers_.try_emplace(code, static_cast<std::uint32_t>(codes_.size()));
        if (is_new)
            codes_.push_back(code);
        return found->second;
    }
    [[nodiscard]] std::string_view code(std::uint32_t number) const { return codes_[number]; }

private:
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
    std::vector<std::string_view> codes_;
};

using util::in_quotes;

class Checking {
public:
    Checking(const domain::Dataset& dataset, const CheckOptions& options);

    const domain::Dataset& data;
    const domain::Date today;
    std::vector<Placed> placed;
    std::vector<Clash> clashes;

    /// A placed meeting; null where it has no place in time.
    [[nodiscard]] const Placed* find(const domain::MeetingCode& meeting) const;

    void add(Severity severity, ClashKind kind, const Placed& meeting, std::vector<std::string> parties,
             std::optional<domain::DaySpan> days, std::string message, domain::Remedy cure,
             std::string cause = {});
    /// Of two meetings, if clashes of at least one of them are wanted.
    void add(Severity severity, ClashKind kind, const Placed& meeting, const Placed& other,
             std::vector<std::string> parties, std::optional<domain::DaySpan> days, std::string message,
             domain::Remedy cure, std::string cause = {});

private:
    void place_meetings(const CheckOptions& options);
    void count_registrations();

    std::unordered_map<std::string_view, std::size_t> places_;
};

/// What closes something, or keeps somebody away: how firmly, and why.
inline std::string cause_of(const domain::Unavailability& period) {
    return std::string{domain::word(period.weight)} + ": " + period.reason;
}

/// Weekends, holidays, notice, mandate, gaps and order.
void check_days(Checking& checking);
/// Venues and their capacity.
void check_venues(Checking& checking);
/// Times of sessions, rooms, speakers.
void check_sessions(Checking& checking);
/// Timetables against the agendas that they are made of.
void check_agendas(Checking& checking);
/// What is said of meetings and cannot all hold, also of meetings without exact days.
void check_contradictions(Checking& checking, const CheckOptions& options);
/// Delegations and people at two places, without time to travel, or away.
void check_attendance(Checking& checking);

} // namespace plenary::schedule::detail
