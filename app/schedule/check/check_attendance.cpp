/// \file
/// Delegations and people who must be at meetings: at two at once, without time to travel, or away.
#include "schedule/check/attendance.hpp"
#include "schedule/check/check_detail.hpp"
#include "schedule/check/hours_needed.hpp"
#include "schedule/season/regions.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace plenary::schedule::detail {

using namespace domain;

namespace {

/// That somebody is to be at a meeting.
struct Attendance {
    std::uint32_t party = 0;
    std::uint32_t meeting = 0; ///< place among the placed meetings
    bool is_firm = false;      ///< must be there: required, confirmed or a speaker
};

/// Who is to be where, each party once at a meeting.
class Attendances {
public:
    void add(std::string_view party, std::size_t meeting, bool is_firm) {
        list_.push_back({numbers_.of(party), static_cast<std::uint32_t>(meeting), is_firm});
    }

    /// Requires that all were added.
    void settle() {
        std::sort(list_.begin(), list_.end(), [](const Attendance& a, const Attendance& b) {
            return std::tuple{a.party, a.meeting, !a.is_firm} < std::tuple{b.party, b.meeting, !b.is_firm};
        });
        list_.erase(std::unique(list_.begin(), list_.end(),
                                [](const auto& a, const auto& b) {
                                    return a.party == b.party && a.meeting == b.meeting;
                                }),
                    list_.end());
    }

    [[nodiscard]] const std::vector<Attendance>& list() const { return list_; }
    [[nodiscard]] std::string_view party(const Attendance& attendance) const {
        return numbers_.code(attendance.party);
    }

private:
    Numbers numbers_;
    std::vector<Attendance> list_;
};

/// How clashes of delegations and of people differ.
struct Manner {
    ClashKind two_places;
    ClashKind travel;
    ClashKind away;
    Severity loose;    ///< of two places at once where somebody might be spared
    bool loose_travel; ///< whether time to travel matters there
};

constexpr Manner of_delegations{ClashKind::delegation_two_places, ClashKind::delegation_travel,
                                ClashKind::delegation_away, Severity::note, false};
constexpr Manner of_people{ClashKind::person_two_places, ClashKind::person_travel, ClashKind::person_away,
                           Severity::warning, true};

/// The days of travel between two meetings; 0 where one has no venue yet.
int days_to_travel(const Placed& meeting, const Placed& other, Distance& distance) {
    if (meeting.venue == nullptr || other.venue == nullptr)
        return 0;
    distance = distance_between(*meeting.venue, *other.venue);
    return travel_days(distance, meeting.series, other.series);
}

/// The longest travel that any rule asks for.
int longest_travel(const Dataset& data) {
    int longest = travel_days(Distance::between_regions, nullptr, nullptr);
    for (const auto& series : data.series)
        for (const auto distance : {Distance::same_city, Distance::same_region, Distance::between_regions})
            longest = std::max(longest, travel_days(distance, &series, nullptr));
    return longest;
}

class Comparison {
public:
    Comparison(Checking& checking, const Attendances& attendances, const Manner& manner)
        : checking_(checking), attendances_(attendances), manner_(manner) {}

    void run() {
        const auto& list = attendances_.list();
        std::vector<Taken> taken;
        taken.reserve(list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto& days = checking_.placed[list[i].meeting].days;
            taken.push_back({day_number(days.first), day_number(days.last), list[i].party,
                             static_cast<std::uint32_t>(i)});
        }
        each_close_pair(taken, longest_travel(checking_.data),
                        [&](const Taken& a, const Taken& b) { compare(list[a.item], list[b.item]); });
        tell_spared();
    }

private:
    void compare(const Attendance& a, const Attendance& b) {
        const auto& meeting = checking_.placed[a.meeting];
        const auto& other = checking_.placed[b.meeting];
        if (!meeting.is_asked && !other.is_asked)
            return;
        const bool is_firm = a.is_firm && b.is_firm;
        if (!overlap(meeting.days, other.days)) {
            if (is_firm || manner_.loose_travel)
                compare_travel(a, meeting, other, is_firm);
        } else if (!compare_hours(a, meeting, other, is_firm)) {
            compare_days(a, b, is_firm);
        }
    }

    void compare_days(const Attendance& a, const Attendance& b, bool is_firm) {
        const auto& meeting = checking_.placed[a.meeting];
        const auto& other = checking_.placed[b.meeting];
        if (is_firm) {
            const auto party = std::string{attendances_.party(a)};
            const auto common = common_days(meeting.days, other.days);
            checking_.add(Severity::error, manner_.two_places, meeting, other, {party}, common,
                          fmt::format("{} must be at {} and at {} on {}", party,
                                      in_quotes(meeting.code().text()), in_quotes(other.code().text()),
                                      days_in_words(common)),
                          fmt::format("move one of them, or do not require {} at both", party));
        } else {
            spared_[{a.meeting, b.meeting}].emplace_back(attendances_.party(a));
        }
    }

    /// Of two meetings that share a day: whether their timetables tell, in one city, how somebody can be at both. What
    /// they leave too short between is a clash; what is at once is one of days.
    bool compare_hours(const Attendance& a, const Placed& meeting, const Placed& other, bool is_firm) {
        if (meeting.venue == nullptr || other.venue == nullptr ||
            distance_between(*meeting.venue, *other.venue) != Distance::same_city)
            return false;
        const auto needed = hours_in_city(meeting.series, other.series);
        if (!needed)
            return false;
        const auto party = std::string{attendances_.party(a)};
        const auto here = hours_needed(*meeting.meeting, party);
        const auto there = hours_needed(*other.meeting, party);
        if (!here || !there)
            return false;
        const auto between =
            time_between(*here, day_number(meeting.days.first), *there, day_number(other.days.first));
        constexpr std::int64_t minutes_an_hour = 60;
        if (!between || between->minutes >= *needed * minutes_an_hour)
            return true;
        if (between->minutes < 0)
            return false;
        const bool is_here_first = std::any_of(here->begin(), here->end(), [&](const HoursNeeded& one) {
            return one.session == between->earlier.session;
        });
        const auto named = [&](const HoursNeeded& hours, bool is_here) {
            return fmt::format("{} of {}", in_quotes(hours.session->code.text()),
                               in_quotes((is_here ? meeting : other).code().text()));
        };
        checking_.add(
            is_firm ? Severity::error : manner_.loose, manner_.travel, meeting, other, {party},
            DaySpan{between->earlier.session->ends.date, between->later.session->starts.date},
            fmt::format("{} has {} between {} and {}, and travel {} takes {}", party,
                        util::counted(between->minutes, "minute"), named(between->earlier, is_here_first),
                        named(between->later, !is_here_first), in_words(Distance::same_city),
                        util::counted(*needed, "hour")),
            "move one of them away from the other",
            fmt::format("{} {}", between->earlier.session->code.text(), between->later.session->code.text()));
        return true;
    }

    void compare_travel(const Attendance& a, const Placed& meeting, const Placed& other, bool is_firm) {
        auto distance = Distance::same_city;
        const auto needed = days_to_travel(meeting, other, distance);
        const auto free = day_number(other.days.first) - day_number(meeting.days.last) - 1;
        if (free >= needed)
            return;
        const auto party = std::string{attendances_.party(a)};
        checking_.add(is_firm ? Severity::error : manner_.loose, manner_.travel, meeting, other, {party},
                      DaySpan{meeting.days.last, other.days.first},
                      fmt::format("{} has {} between {} and {}, and travel {} takes {}", party,
                                  util::counted(free, "free day"), in_quotes(meeting.code().text()),
                                  in_quotes(other.code().text()), in_words(distance), needed),
                      "move one of them away from the other");
    }

    /// Those of whom others may come in their place are told together.
    void tell_spared() {
        for (auto& [pair, parties] : spared_) {
            const auto& meeting = checking_.placed[pair.first];
            const auto& other = checking_.placed[pair.second];
            std::sort(parties.begin(), parties.end());
            const auto common = common_days(meeting.days, other.days);
            checking_.add(manner_.loose, manner_.two_places, meeting, other, parties, common,
                          fmt::format("{} and {} are both on {}, and both are for {}",
                                      in_quotes(meeting.code().text()), in_quotes(other.code().text()),
                                      days_in_words(common), util::list_in_words(parties)),
                          "move one of them, or make sure that each can be at one");
        }
    }

    Checking& checking_;
    const Attendances& attendances_;
    const Manner& manner_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::string>> spared_;
};

/// Whether the agenda of the meeting says when the person is needed, and the period leaves days for it: then
/// the check of agendas tells of the sessions concerned.
bool is_told_by_agenda(const Placed& meeting, std::string_view person, const DaySpan& away) {
    const auto& agenda = meeting.meeting->agenda;
    if (!agenda || (away.first <= meeting.days.first && meeting.days.last <= away.last))
        return false;
    bool is_named = false;
    each_person(*agenda, [&](const ParticipantCode& code) { is_named = is_named || code.text() == person; });
    return is_named;
}

/// Periods of delegations or people who are away.
template<class Thing>
void check_away(Checking& checking, const Attendances& attendances, const Manner& manner,
                const std::vector<Thing>& things) {
    std::unordered_map<std::string_view, Periods<Unavailability>> away;
    for (const auto& thing : things)
        if (!thing.unavailable.empty())
            away.try_emplace(thing.code.text(), thing.unavailable);
    if (away.empty())
        return;
    for (const auto& attendance : attendances.list()) {
        const auto& meeting = checking.placed[attendance.meeting];
        const auto found = away.find(attendances.party(attendance));
        if (!meeting.is_asked || found == away.end())
            continue;
        const auto party = std::string{attendances.party(attendance)};
        found->second.each_within(meeting.days, [&](const Unavailability& period) {
            if (std::is_same_v<Thing, Participant> && is_told_by_agenda(meeting, party, period.days))
                return;
            const bool cannot = period.weight == Weight::cannot;
            const auto firm = cannot ? Severity::error : Severity::warning;
            const auto loose = cannot ? manner.loose : Severity::note;
            checking.add(attendance.is_firm ? firm : loose, manner.away, meeting, {party},
                         common_days(meeting.days, period.days),
                         party + (cannot ? " cannot be at " : " would rather not be at ") +
                             in_quotes(meeting.code().text()) + ": " + period.reason + ", " +
                             days_in_words(period.days),
                         attendance.is_firm ? "move the meeting, or do without " + party
                                            : "ask who comes instead",
                         cause_of(period) + (attendance.is_firm ? "" : ", if need be"));
        });
    }
}

void check_delegations(Checking& checking) {
    Attendances attendances;
    for (std::size_t i = 0; i < checking.placed.size(); ++i) {
        const auto& meeting = *checking.placed[i].meeting;
        each_delegation(meeting,
                        [&](std::string_view code, bool is_firm) { attendances.add(code, i, is_firm); });
    }
    attendances.settle();
    Comparison{checking, attendances, of_delegations}.run();
    check_away(checking, attendances, of_delegations, checking.data.delegations);
}

void check_people(Checking& checking) {
    Attendances attendances;
    for (std::size_t i = 0; i < checking.placed.size(); ++i) {
        each_named_person(*checking.placed[i].meeting,
                          [&](std::string_view code) { attendances.add(code, i, true); });
    }
    for (const auto& registration : checking.data.registrations) {
        const auto* meeting = checking.find(registration.meeting);
        if (meeting == nullptr || !stands(registration))
            continue;
        attendances.add(registration.participant.text(),
                        static_cast<std::size_t>(meeting - checking.placed.data()),
                        registration.status == RegistrationStatus::confirmed);
    }
    attendances.settle();
    Comparison{checking, attendances, of_people}.run();
    check_away(checking, attendances, of_people, checking.data.participants);
}

} // namespace

void check_attendance(Checking& checking) {
    check_delegations(checking);
    check_people(checking);
}

} // namespace plenary::schedule::detail
