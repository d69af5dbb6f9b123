/// \file
/// A series of meetings, what it reviews and the rules that it keeps to.
#pragma once

#include "domain/details.hpp"
#include "domain/local_text.hpp"
#include "domain/model/sources.hpp"
#include "domain/rules/cost_terms.hpp"
#include "domain/rules/quorum_share.hpp"

#include <optional>
#include <string>
#include <vector>

namespace plenary::domain {

/// What a meeting reviews, such as a pillar of the Strategy.
struct Theme {
    ThemeCode code;
    std::string title;
    Sources sources;

    friend bool operator==(const Theme&, const Theme&) = default;
};

struct Group {
    GroupCode code;
    std::string title;
    /// Nothing when the source names the group but not its members.
    std::optional<std::vector<DelegationCode>> members;

    friend bool operator==(const Group&, const Group&) = default;
};

/// One way to count the delegations of a series; another source may group them otherwise.
struct Grouping {
    GroupingCode code;
    std::string title;
    std::vector<Group> groups;
    Sources sources;

    /// Whether each group names its members, so that figures can be counted by it.
    [[nodiscard]] bool can_count() const;

    friend bool operator==(const Grouping&, const Grouping&) = default;
};

/// A delegation that co-organizes, supports, hosts or funds a series or a meeting. Accounts may differ: the
/// same delegation may stand here in another role by another source.
struct Organizer {
    DelegationCode delegation;
    OrganizerRole role = OrganizerRole::co_organizer;
    Sources sources;

    friend bool operator==(const Organizer&, const Organizer&) = default;
};

/// How many delegations must be present for something, such as to open or to decide. The General Assembly
/// asks for one third of its members to open and for a majority to decide (Rules of Procedure of the General
/// Assembly, rule 67).
struct Quorum {
    QuorumCode code; ///< what it is asked for: `open`, `decide`
    Share needs;
    QuorumBase of = QuorumBase::invited;
    std::optional<GroupingCode> grouping; ///< of a group: which one
    std::optional<GroupCode> group;
    Sources sources;

    friend bool operator==(const Quorum&, const Quorum&) = default;
};

/// As what delegations take part: members, observers, organizations. Lists print them class by class, in the order
/// of the series.
struct DelegationClass {
    ClassCode code;
    LocalText title;                 ///< the heading in lists: "States members"
    std::string letter;              ///< on badges; may be empty
    std::string colour;              ///< on badges, `#rrggbb`; may be empty
    Listing shown = Listing::listed; ///< whether lists name its people, or only count them

    friend bool operator==(const DelegationClass&, const DelegationClass&) = default;
};

/// What the dates of a series must keep to; nothing where there is no such rule.
struct ScheduleRules {
    std::optional<DaySpan> mandate; ///< every meeting lies within it
    std::optional<int> notice;      ///< days from the announcement of a meeting to its first day, at least
    std::optional<int> min_gap;     ///< days between a meeting and the next of the series, at least
    std::optional<int> max_gap;     ///< the same, at most
    std::optional<int> same_city;   ///< days to travel between meetings in one city, at least
    std::optional<int> same_region; ///< the same, from city to city within a region of the world
    std::optional<int> between_regions; ///< the same, otherwise
    /// Hours that are enough between sessions in one city on one day; nothing: meetings there share no day.
    std::optional<int> same_city_hours = {};

    friend bool operator==(const ScheduleRules&, const ScheduleRules&) = default;
};

struct Series {
    SeriesCode code;
    std::string title;
    std::string short_title;
    std::string purpose;
    std::vector<Theme> themes;
    std::vector<Grouping> groupings;
    std::vector<Organizer> organizers;
    std::vector<Quorum> quorums; ///< each is of another code
    Sources sources;
    std::optional<ScheduleRules> schedule = {};
    std::vector<DelegationClass> classes = {};    ///< in their order; empty: the usual ones
    std::optional<MemberOrder> member_order = {}; ///< nothing: as it is given
    std::optional<CostWeights> weights = {};      ///< what its schedules cost; nothing: as it is usual

    friend bool operator==(const Series&, const Series&) = default;
};

} // namespace plenary::domain
