#include "exchange/calendars/returned_events.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace plenary::exchange {

using namespace domain;

namespace {

constexpr boost::gregorian::days one_day_on{1};

/// The IANA zone that a TZID stands for: by the VTIMEZONE of the file, by itself, or as programs put something before it
/// ("/mozilla.org/20050126_1/Asia/Almaty"). Empty where it is none that is known.
std::string zone_of(const std::string& id, const EventFile& file) {
    if (const auto known = file.zones.find(id); known != file.zones.end() && is_zone(known->second))
        return known->second;
    for (std::size_t start = 0; start != std::string::npos && start < id.size();) {
        if (is_zone(id.substr(start)))
            return id.substr(start);
        const auto slash = id.find('/', start);
        start = slash == std::string::npos ? slash : slash + 1;
    }
    return {};
}

/// By the clocks of `zone`; nothing where the zone that the file names is not known.
std::optional<LocalTime> time_in(const Moment& moment, const std::string& zone, const EventFile& file) {
    const auto from = moment.is_utc ? std::string{"Etc/UTC"} : zone_of(moment.zone, file);
    if (!moment.is_utc && (moment.zone.empty() || from == zone))
        return moment.time;
    if (from.empty() || !is_zone(from) || !is_zone(zone))
        return std::nullopt;
    return local_time_at(resolve(moment.time, from).earliest, zone);
}

LocalTime later_by(const LocalTime& time, std::int64_t seconds) {
    return local_time_at(Instant{resolve(time, "Etc/UTC").earliest.seconds + seconds}, "Etc/UTC");
}

/// When an event is by the file, or why that cannot be taken.
struct ReadTime {
    std::optional<EventTime> time = {};
    std::string fault = {};
};

ReadTime days_in_file(const FileEvent& event) {
    if (event.start->has_time)
        return {{}, "it has times in the file, and a meeting is whole days"};
    auto last = event.start->time.date;
    if (event.end)
        last = event.end->time.date - one_day_on;
    else if (event.seconds)
        last = later_by(event.start->time, *event.seconds).date - one_day_on;
    if ((event.end && event.end->has_time) || last < event.start->time.date)
        return {{}, "it has no whole days in the file"};
    return {DaySpan{event.start->time.date, last}, {}};
}

ReadTime times_in_file(const FileEvent& event, const std::string& zone, const EventFile& file) {
    if (!event.start->has_time || (event.end && !event.end->has_time))
        return {{}, "it is whole days in the file, and a session has times"};
    if (!event.end && !event.seconds)
        return {{}, "the file does not say when it ends"};
    const auto starts = time_in(*event.start, zone, file);
    const auto ends = event.end ? time_in(*event.end, zone, file)
                      : starts  ? std::optional{later_by(*starts, *event.seconds)}
                                : std::nullopt;
    if (!starts || !ends)
        return {{}, fmt::format("its time zone '{}' is not known", event.start->zone)};
    if (!(*starts < *ends))
        return {{}, "it ends before it begins"};
    return {TimeSpan{*starts, *ends, zone}, {}};
}

ReadTime time_in_file(const FileEvent& event, const CalendarEvent& ours, const EventFile& file) {
    if (!event.fault.empty())
        return {{}, event.fault};
    if (!event.start)
        return {{}, "it has no DTSTART"};
    if (event.repeats())
        return {{}, "it repeats itself in the file"};
    if (const auto* span = std::get_if<TimeSpan>(&ours.when))
        return times_in_file(event, span->zone, file);
    return days_in_file(event);
}

/// What is otherwise than ours, beside the time; empty: nothing.
std::string other_words(const FileEvent& event, const CalendarEvent& ours) {
    std::vector<std::string> said;
    if (event.summary != ours.summary)
        said.push_back(fmt::format("its title is '{}'", event.summary));
    if (event.location != ours.location)
        said.push_back(event.location.empty() ? std::string{"it has no place"}
                                              : fmt::format("its place is '{}'", event.location));
    return fmt::format("{}", fmt::join(said, ", "));
}

class EventComparison {
public:
    EventComparison(const EventFile& file, const std::vector<CalendarEvent>& ours, const std::string& host)
        : file_(file), ours_(ours), host_("@" + host) {
        for (const auto& event : ours)
            by_uid_.emplace(event.uid, &event);
    }

    std::vector<ReturnedEvent> run(const std::vector<std::string>& expected) {
        const auto old = old_versions(file_.events);
        for (const auto& event : file_.events)
            if (event.component == "VEVENT" && !old.contains(event.place))
                take(event);
        tell_missing(expected);
        return std::move(returned_);
    }

private:
    void take(const FileEvent& event) {
        const auto found = by_uid_.find(event.uid);
        if (found == by_uid_.end()) {
            returned_.push_back({Returned::added,
                                 event.uid,
                                 event.summary,
                                 {},
                                 {},
                                 event.uid.ends_with(host_) ? "the registry has no such meeting or session"
                                                            : "it is none of ours, which end with " + host_});
            return;
        }
        const auto& ours = *found->second;
        seen_.insert(event.uid);
        if (!ours.parent.empty())
            with_sessions_.insert(ours.parent);
        if (event.instead_of) {
            tell(Returned::unread, ours, "a single day of what repeats itself is changed in the file");
            return;
        }
        compare(event, ours);
    }

    void compare(const FileEvent& event, const CalendarEvent& ours) {
        const bool is_cancelled = ours.status == EventStatus::cancelled;
        if (event.is_cancelled || is_cancelled) {
            if (!is_cancelled)
                tell(event.sequence < ours.sequence ? Returned::older : Returned::cancelled, ours,
                     "it is cancelled in the file");
            else if (!event.is_cancelled)
                tell(Returned::older, ours, "it is cancelled in the registry");
            return;
        }
        const auto read = time_in_file(event, ours, file_);
        if (!read.time) {
            tell(Returned::unread, ours, read.fault);
            return;
        }
        auto words = other_words(event, ours);
        if (is_same_time(*read.time, ours.when)) {
            if (!words.empty())
                tell(event.sequence < ours.sequence ? Returned::older : Returned::changed, ours,
                     std::move(words));
            return;
        }
        const bool is_older = event.sequence < ours.sequence;
        tell(is_older ? Returned::older : Returned::moved, ours,
             is_older ? "the registry has changed it since the file was exported" : std::move(words));
        returned_.back().theirs = read.time;
    }

    static bool is_same_time(const EventTime& one, const EventTime& other) {
        if (const auto* days = std::get_if<DaySpan>(&one))
            return *days == std::get<DaySpan>(other);
        const auto& span = std::get<TimeSpan>(one);
        const auto& ours = std::get<TimeSpan>(other);
        return span.starts == ours.starts && span.ends == ours.ends;
    }

    void tell(Returned state, const CalendarEvent& ours, std::string note) {
        returned_.push_back({state, ours.uid, ours.summary, ours.when, {}, std::move(note)});
    }

    void tell_missing(const std::vector<std::string>& expected) {
        const std::set<std::string> whole{expected.begin(), expected.end()};
        for (const auto& event : ours_) {
            const bool is_expected =
                whole.contains(event.uid) || (!event.parent.empty() && with_sessions_.contains(event.parent));
            if (is_expected && event.status != EventStatus::cancelled && !seen_.contains(event.uid))
                tell(Returned::missing, event, "it is not in the file");
        }
    }

    const EventFile& file_;
    const std::vector<CalendarEvent>& ours_;
    std::string host_;
    std::unordered_map<std::string, const CalendarEvent*> by_uid_;
    std::set<std::string> seen_;
    std::set<std::string> with_sessions_; ///< UIDs of meetings of which the file has sessions
    std::vector<ReturnedEvent> returned_;
};

} // namespace

std::vector<ReturnedEvent> compare_events(const EventFile& file, const std::vector<CalendarEvent>& ours,
                                          const std::string& host, const std::vector<std::string>& expected) {
    return EventComparison{file, ours, host}.run(expected);
}

} // namespace plenary::exchange
