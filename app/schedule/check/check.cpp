#include "schedule/check/check.hpp"

#include "domain/by_code.hpp"
#include "schedule/agenda/placed.hpp"
#include "schedule/check/check_detail.hpp"

#include <algorithm>
#include <compare>
#include <map>

namespace plenary::schedule {

using namespace domain;

namespace detail {

Checking::Checking(const Dataset& dataset, const CheckOptions& options)
    : data(dataset), today(options.today) {
    place_meetings(options);
    count_registrations();
}

void Checking::place_meetings(const CheckOptions& options) {
    const ByCode<Venue> venues{data.venues};
    const ByCode<Series> series{data.series};
    std::vector<MeetingCode> named = options.meetings.value_or(std::vector<MeetingCode>{});
    std::sort(named.begin(), named.end());
    for (const auto& meeting : data.meetings) {
        if (!has_place(meeting))
            continue;
        Placed one;
        one.meeting = &meeting;
        one.days = *meeting.dates.days();
        one.venue = meeting.venue ? venues.find(meeting.venue->text()) : nullptr;
        one.series = series.find(meeting.series.text());
        one.is_asked = options.meetings ? std::binary_search(named.begin(), named.end(), meeting.code)
                                        : options.past || today <= one.days.last;
        places_.emplace(meeting.code.text(), placed.size());
        placed.push_back(one);
    }
}

void Checking::count_registrations() {
    for (const auto& registration : data.registrations) {
        const auto found = places_.find(registration.meeting.text());
        const bool confirmed = registration.status == RegistrationStatus::confirmed;
        if (found == places_.end() || (!confirmed && registration.status != RegistrationStatus::nominated))
            continue;
        auto& one = placed[found->second];
        const auto& free_roles = one.meeting->not_counted;
        one.confirmed += confirmed ? 1 : 0;
        ++one.expected;
        one.counted +=
            std::find(free_roles.begin(), free_roles.end(), registration.role) == free_roles.end() ? 1 : 0;
    }
}

const Placed* Checking::find(const MeetingCode& meeting) const {
    const auto found = places_.find(meeting.text());
    return found == places_.end() ? nullptr : &placed[found->second];
}

void Checking::add(Severity severity, ClashKind kind, const Placed& meeting, std::vector<std::string> parties,
                   std::optional<DaySpan> days, std::string message, domain::Remedy cure, std::string cause) {
    if (meeting.is_asked)
        clashes.push_back({severity,
                           kind,
                           {meeting.code()},
                           std::move(parties),
                           days,
                           std::move(message),
                           std::move(cure),
                           std::nullopt,
                           std::move(cause)});
}

void Checking::add(Severity severity, ClashKind kind, const Placed& meeting, const Placed& other,
                   std::vector<std::string> parties, std::optional<DaySpan> days, std::string message,
                   domain::Remedy cure, std::string cause) {
    if (meeting.is_asked || other.is_asked)
        clashes.push_back({severity,
                           kind,
                           {meeting.code(), other.code()},
                           std::move(parties),
                           days,
                           std::move(message),
                           std::move(cure),
                           std::nullopt,
                           std::move(cause)});
}

} // namespace detail

namespace {

void mark_acknowledged(std::vector<Clash>& clashes, const std::vector<Acknowledgement>& acknowledgements) {
    if (acknowledgements.empty())
        return;
    std::map<ClashCode, const Acknowledgement*> known;
    for (const auto& acknowledgement : acknowledgements)
        known.emplace(acknowledgement.code, &acknowledgement);
    for (auto& clash : clashes)
        if (const auto found = known.find(clash.code()); found != known.end())
            clash.acknowledged = found->second->reason;
}

/// Where a clash stands in the list. Places are sorted, and each clash is moved once.
struct Rank {
    Severity severity = Severity::error;
    std::int64_t day = 0;
    std::string_view meeting;
    std::string_view kind;
    std::size_t found = 0; ///< of equals the first found comes first

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

/// The first day of a meeting; of one without exact days that of its year, else the last there is.
Date first_day(const MeetingCode& code, const detail::Checking& checking) {
    if (const auto* placed = checking.find(code))
        return placed->days.first;
    for (const auto& meeting : checking.data.meetings)
        if (meeting.code == code && meeting.dates.year())
            return Date{static_cast<unsigned short>(*meeting.dates.year()), 1, 1};
    return Date{9999, 12, 31};
}

/// One clash is one row: of those with one code the worst stays, with the meetings of all where they say the
/// same of many.
std::vector<Clash> each_once(std::vector<Clash> clashes) {
    std::map<ClashCode, std::size_t> places;
    std::vector<Clash> kept;
    for (auto& clash : clashes) {
        const auto [place, is_new] = places.emplace(clash.code(), kept.size());
        if (is_new) {
            kept.push_back(std::move(clash));
            continue;
        }
        auto& known = kept[place->second];
        if (is_of_many(clash.kind))
            known.meetings.insert(known.meetings.end(), clash.meetings.begin(), clash.meetings.end());
        else if (clash.severity < known.severity)
            known = std::move(clash);
    }
    return kept;
}

std::vector<Clash> in_order(std::vector<Clash> clashes, const detail::Checking& checking) {
    std::vector<Rank> ranks;
    ranks.reserve(clashes.size());
    for (const auto& clash : clashes) {
        const auto& meeting = clash.meetings.front();
        const auto day = clash.days ? clash.days->first : first_day(meeting, checking);
        ranks.push_back({clash.severity, day_number(day), meeting.text(), word(clash.kind), ranks.size()});
    }
    std::sort(ranks.begin(), ranks.end());
    std::vector<Clash> ordered;
    ordered.reserve(clashes.size());
    for (const auto& rank : ranks)
        ordered.push_back(std::move(clashes[rank.found]));
    return ordered;
}

} // namespace

std::vector<Clash> check(const Dataset& data, const CheckOptions& options) {
    detail::Checking checking{data, options};
    detail::check_days(checking);
    detail::check_venues(checking);
    detail::check_sessions(checking);
    detail::check_agendas(checking);
    detail::check_attendance(checking);
    detail::check_contradictions(checking, options);
    auto clashes = each_once(std::move(checking.clashes));
    mark_acknowledged(clashes, data.acknowledgements);
    return in_order(std::move(clashes), checking);
}

} // namespace plenary::schedule
