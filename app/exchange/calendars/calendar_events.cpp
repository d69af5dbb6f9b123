#include "exchange/calendars/calendar_events.hpp"

#include "domain/people/countries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace plenary::exchange {

using namespace domain;

namespace {

/// As the change log has it; the beginning of time where it says nothing.
Instant instant_of(const std::string& text) {
    return parse_instant(text).value_or(Instant{});
}

template<class Thing, class Code>
const Thing* find(const std::vector<Thing>& things, const Code& code) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& t) { return t.code == code; });
    return found == things.end() ? nullptr : &*found;
}

/// Why a meeting stands in a view.
struct Stake {
    bool is_in = false;   ///< or was once
    bool is_gone = false; ///< it was, and is no more
    int turns = 0;        ///< changes of the stake itself, for SEQUENCE
    std::string changed;  ///< when the stake changed last; may be empty
};

class Builder {
public:
    Builder(const Dataset& data, const CalendarView& view, const Histories& histories)
        : data_(data), view_(view), histories_(histories) {}

    std::vector<CalendarEvent> build() {
        for (const auto& meeting : data_.meetings)
            add_meeting(meeting, false);
        for (const auto& [code, history] : histories_.meetings)
            if (history.removed)
                add_meeting(*history.removed, true);
        std::stable_sort(events_.begin(), events_.end(), [](const auto& a, const auto& b) {
            return std::tuple{start_of(a), a.uid} < std::tuple{start_of(b), b.uid};
        });
        return std::move(events_);
    }

private:
    static LocalTime start_of(const CalendarEvent& event) {
        if (const auto* days = std::get_if<DaySpan>(&event.when))
            return {days->first, 0, 0};
        return std::get<TimeSpan>(event.when).starts;
    }

    [[nodiscard]] const MeetingHistory& history_of(const Meeting& meeting) const {
        static const MeetingHistory none;
        const auto found = histories_.meetings.find(meeting.code);
        return found == histories_.meetings.end() ? none : found->second;
    }

    [[nodiscard]] Stake stake_in(const Meeting& meeting) const {
        if (view_.delegation)
            return stake_of_delegation(meeting);
        if (view_.participant)
            return stake_of_person(meeting);
        const bool is_in = (!view_.series || meeting.series == *view_.series) &&
                           (!view_.meeting || meeting.code == *view_.meeting);
        return {is_in, false, 0, {}};
    }

    [[nodiscard]] Stake stake_of_delegation(const Meeting& meeting) const {
        const auto& code = *view_.delegation;
        const auto& history = history_of(meeting);
        const auto& former = history.former_delegations;
        Stake stake;
        stake.turns = history.invitations - history.moves;
        const auto& required = meeting.required_delegations;
        stake.is_in = std::find(required.begin(), required.end(), code) != required.end();
        for (const auto& invitation : meeting.invited)
            stake.is_in = stake.is_in || invitation.delegation == code;
        bool was_registered = false;
        for (const auto& registration : data_.registrations)
            if (registration.meeting == meeting.code && registration.delegation == code) {
                was_registered = true;
                stake.is_in = stake.is_in || is_held(registration.status);
            }
        if (!stake.is_in && (was_registered || std::find(former.begin(), former.end(), code) != former.end()))
            stake.is_in = stake.is_gone = true;
        return stake;
    }

    [[nodiscard]] Stake stake_of_person(const Meeting& meeting) const {
        const auto& code = *view_.participant;
        Stake stake;
        const auto& required = meeting.required_people;
        stake.is_in = std::find(required.begin(), required.end(), code) != required.end();
        for (const auto& session : meeting.sessions)
            stake.is_in = stake.is_in || speaks_in(session);
        for (const auto& registration : data_.registrations) {
            if (registration.meeting != meeting.code || registration.participant != code)
                continue;
            const bool is_held_here = is_held(registration.status);
            stake.is_gone = !is_held_here && !stake.is_in;
            stake.is_in = true;
            const auto history = histories_.registrations.find(key_of(registration).name);
            if (history != histories_.registrations.end()) {
                stake.turns = history->second.turns;
                stake.changed = history->second.changed;
            }
        }
        return stake;
    }

    static bool is_held(RegistrationStatus status) {
        return status != RegistrationStatus::withdrawn && status != RegistrationStatus::refused;
    }

    template<class Item>
    [[nodiscard]] bool is_leading(const Item& item) const {
        const auto people = leading_people(item);
        return std::find(people.begin(), people.end(), *view_.participant) != people.end();
    }

    [[nodiscard]] bool speaks_in(const Session& session) const {
        return view_.participant && is_leading(session);
    }

    /// Whether the person of the view speaks in the session or leads it, or its item of the agenda requires them.
    [[nodiscard]] bool is_own(const Meeting& meeting, const Session& session) const {
        if (speaks_in(session) || !meeting.agenda)
            return speaks_in(session);
        return std::any_of(
            meeting.agenda->items.begin(), meeting.agenda->items.end(), [&](const AgendaItem& item) {
                const auto people = needed_people(item);
                return item.code == session.code &&
                       std::find(people.begin(), people.end(), *view_.participant) != people.end();
            });
    }

    void add_meeting(const Meeting& meeting, bool is_removed) {
        const auto stake = stake_in(meeting);
        const auto& history = history_of(meeting);
        const auto* days = meeting.dates.days();
        if (!stake.is_in || (days == nullptr && !history.last_days))
            return;
        const bool is_off =
            is_removed || stake.is_gone || days == nullptr || meeting.status == MeetingStatus::cancelled;
        CalendarEvent event;
        event.uid = meeting.code.text() + "@" + view_.host;
        event.sequence = history.moves + stake.turns;
        event.stamp = std::max(instant_of(history.changed), instant_of(stake.changed));
        event.status = is_off ? EventStatus::cancelled : status_of(meeting.status);
        event.when = days != nullptr ? *days : *history.last_days;
        event.summary = (meeting.status == MeetingStatus::postponed ? "Postponed: " : "") + meeting.title;
        const auto* venue = meeting.venue ? find(data_.venues, *meeting.venue) : nullptr;
        event.location = venue != nullptr ? place_of(*venue) : "";
        event.description = description_of(meeting);
        if (const auto* series = find(data_.series, meeting.series))
            event.categories = {series->short_title.empty() ? series->title : series->short_title};
        const bool has_sessions = view_.sessions && !meeting.sessions.empty();
        event.is_busy = meeting.status != MeetingStatus::postponed && !has_sessions;
        const auto parent = event;
        events_.push_back(std::move(event));
        if (view_.sessions)
            add_sessions(meeting, venue, parent, stake);
    }

    void add_sessions(const Meeting& meeting, const Venue* venue, const CalendarEvent& parent,
                      const Stake& stake) {
        const auto& history = history_of(meeting);
        const auto add = [&](const Session& session, bool is_gone) {
            if (view_.own_sessions && !is_own(meeting, session))
                return;
            CalendarEvent event;
            event.uid = meeting.code.text() + "." + session.code.text() + "@" + view_.host;
            event.sequence = history.timetable + stake.turns;
            event.stamp = parent.stamp;
            event.status = is_gone ? EventStatus::cancelled : parent.status;
            event.when = TimeSpan{session.starts, session.ends, venue != nullptr ? venue->zone : ""};
            event.summary = session.title;
            event.location = room_of(session, venue) + parent.location;
            event.description = speakers_of(session);
            event.categories = parent.categories;
            event.parent = parent.uid;
            event.is_busy = meeting.status != MeetingStatus::postponed;
            events_.push_back(std::move(event));
        };
        for (const auto& session : meeting.sessions)
            add(session, false);
        for (const auto& session : history.former_sessions)
            add(session, true);
    }

    static EventStatus status_of(MeetingStatus status) {
        switch (status) {
        case MeetingStatus::tentative:
        case MeetingStatus::postponed:
            return EventStatus::tentative;
        case MeetingStatus::cancelled:
            return EventStatus::cancelled;
        case MeetingStatus::confirmed:
        case MeetingStatus::held:
            break;
        }
        return EventStatus::confirmed;
    }

    /// "Palace of Nations, Dushanbe, Tajikistan"
    [[nodiscard]] std::string place_of(const Venue& venue) const {
        std::string place{venue.name.in()};
        place += (place.empty() ? "" : ", ") + venue.city + ", ";
        if (const auto* delegation = find(data_.delegations, DelegationCode{venue.country}))
            return place + std::string{delegation->name.in()};
        const auto* country = find_country(venue.country);
        return place + (country != nullptr ? std::string{country->name} : venue.country);
    }

    /// "Hall, "
    static std::string room_of(const Session& session, const Venue* venue) {
        if (venue == nullptr || !session.room)
            return {};
        const auto* room = find(venue->rooms, *session.room);
        return room == nullptr ? "" : room->name + ", ";
    }

    [[nodiscard]] std::string description_of(const Meeting& meeting) const {
        const auto* series = find(data_.series, meeting.series);
        auto text = series == nullptr ? std::string{} : series->title;
        if (meeting.number)
            text += fmt::format("\nMeeting {} of the series", *meeting.number);
        if (is_illustrative(meeting.sources))
            text += "\nIllustrative: invented for show.";
        return text;
    }

    [[nodiscard]] std::string speakers_of(const Session& session) const {
        std::string text;
        for (const auto& speaker : session.speakers)
            if (const auto* person = find(data_.participants, speaker))
                text += (text.empty() ? "" : "\n") + person->name.latin;
        return text;
    }

    [[nodiscard]] bool is_illustrative(const Sources& sources) const {
        return std::any_of(sources.begin(), sources.end(), [&](const SourceCode& code) {
            const auto* source = find(data_.sources, code);
            return code.text() == "illustrative" ||
                   (source != nullptr && source->kind == SourceKind::illustrative);
        });
    }

    const Dataset& data_;
    const CalendarView& view_;
    const Histories& histories_;
    std::vector<CalendarEvent> events_;
};

} // namespace

std::vector<CalendarEvent> events_of(const Dataset& data, const CalendarView& view,
                                     const Histories& histories) {
    return Builder{data, view, histories}.build();
}

std::string name_of_view(const Dataset& data, const CalendarView& view) {
    if (view.meeting)
        if (const auto* meeting = find(data.meetings, *view.meeting))
            return meeting->title;
    if (view.series)
        if (const auto* series = find(data.series, *view.series))
            return series->short_title.empty() ? series->title : series->short_title;
    if (view.delegation)
        if (const auto* delegation = find(data.delegations, *view.delegation))
            return "Meetings of " + std::string{delegation->name.in()};
    if (view.participant)
        if (const auto* person = find(data.participants, *view.participant))
            return (view.own_sessions ? "Sessions of " : "Meetings of ") + person->name.latin;
    return "Meetings";
}

} // namespace plenary::exchange
