/// \file
/// Sessions: their times, their rooms, their speakers.
#include "domain/time/bookings.hpp"
#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/check/check_detail.hpp"
#include "schedule/room_use.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace plenary::schedule::detail {

using namespace domain;

namespace {

/// A session of a placed meeting.
struct Item {
    const Placed* meeting = nullptr;
    const Session* session = nullptr;
};

std::string named(const Item& item) {
    return fmt::format("{} of {}", in_quotes(item.session->code.text()),
                       in_quotes(item.meeting->code().text()));
}

/// A session that ends when a day does is not on the next.
DaySpan days_of(const Session& session) {
    const auto& ends = session.ends;
    const auto last = ends.minute == 0 ? ends.date - boost::gregorian::days{1} : ends.date;
    return {session.starts.date, std::max(session.starts.date, last)};
}

/// Minutes by the clocks at the venue, the end not included.
Taken local_span(const Session& session) {
    return {minute_number(session.starts), minute_number(session.ends) - 1, 0, 0};
}

void check_times(Checking& checking, const Item& item) {
    const auto& [meeting, session] = item;
    if (const auto days = days_of(*session); days.first < days.last)
        checking.add(Severity::warning, ClashKind::session_midnight, *meeting, {session->code.text()},
                     days_of(*session), fmt::format("the session {} goes on past midnight", named(item)),
                     "check both times");
    if (meeting->venue == nullptr || !is_zone(meeting->venue->zone))
        return;
    for (const auto& time : {session->starts, session->ends}) {
        const auto kind = resolve(time, meeting->venue->zone).kind;
        if (kind == LocalTimeKind::unique)
            continue;
        const bool is_twice = kind == LocalTimeKind::ambiguous;
        checking.add(is_twice ? Severity::warning : Severity::error,
                     is_twice ? ClashKind::time_ambiguous : ClashKind::time_nonexistent, *meeting,
                     {session->code.text(), format_local_time(time)}, DaySpan{time.date, time.date},
                     fmt::format("the clocks in {}{}{}{}, a time of the session {}", meeting->venue->zone,
                                 is_twice ? " show " : " never show ", format_local_time(time),
                                 is_twice ? " twice" : "", named(item)),
                     "choose a time before or after the clocks are set");
    }
}

const Room* room_of(const Item& item) {
    if (item.meeting->venue == nullptr || !item.session->room)
        return nullptr;
    for (const auto& room : item.meeting->venue->rooms)
        if (room.code == *item.session->room)
            return &room;
    return nullptr;
}

/// Whether another session of its meeting runs at the same time, so that not all are in this one.
bool is_parallel(const Item& item) {
    const auto own = local_span(*item.session);
    const auto& sessions = item.meeting->meeting->sessions;
    return std::any_of(sessions.begin(), sessions.end(), [&](const Session& other) {
        const auto span = local_span(other);
        return &other != item.session && span.first <= own.last && own.first <= span.last;
    });
}

/// Whether the whole meeting is to be in the session: its item is plenary, or it has none and nothing runs beside
/// it. What an item asks for itself is compared by the check of agendas.
bool is_for_all(const Item& item) {
    const auto& agenda = item.meeting->meeting->agenda;
    if (agenda)
        for (const auto& one : agenda->items)
            if (one.code == item.session->code)
                return one.kind == ItemKind::plenary && !one.seats;
    return !is_parallel(item);
}

void check_seats(Checking& checking, const Item& item, const Room& room) {
    const auto& meeting = *item.meeting;
    const int wanted = seats_of_plenary(*meeting.meeting, checking.data.registrations);
    if (!room.capacity || wanted <= *room.capacity)
        return;
    const bool is_full = meeting.confirmed > *room.capacity;
    checking.add(is_full ? Severity::error : Severity::warning, ClashKind::room_small, meeting,
                 {meeting.venue->code.text(), room.code.text(), item.session->code.text()}, std::nullopt,
                 fmt::format("the room {} of the session {} has {}, and {}", in_quotes(room.code.text()),
                             named(item), util::counted(*room.capacity, "seat"),
                             meeting.expected >= wanted
                                 ? std::to_string(wanted) + " are nominated or confirmed"
                                 : "the meeting is to have " + std::to_string(wanted)),
                 "give the session a larger room", is_full ? "confirmed" : "");
}

/// One clash of each booking, however many days of it are in the way.
void check_bookings(Checking& checking, const Item& item, const Room& room) {
    if (room.bookings.empty())
        return;
    const auto& meeting = *item.meeting;
    const auto& session = *item.session;
    std::set<const Booking*> told;
    for (const auto& taken : taken_times(room, days_of(session))) {
        if (taken.booking == nullptr ||
            !taken.overlaps(minute_number(session.starts), minute_number(session.ends)) ||
            !told.insert(taken.booking).second)
            continue;
        const bool cannot = taken.weight() == Weight::cannot;
        checking.add(
            cannot ? Severity::error : Severity::warning, ClashKind::room_booked, meeting,
            {meeting.venue->code.text(), room.code.text(), session.code.text(), taken.booking->code.text()},
            days_of(session),
            fmt::format("the room {} {} during the session {}: {}", in_quotes(room.code.text()),
                        cannot ? "is booked" : "would rather be kept", named(item),
                        booking_in_words(*taken.booking)),
            "move the session, or give it another room",
            std::string{word(taken.weight())} + ": " + taken.booking->reason);
    }
}

void check_room(Checking& checking, const Item& item, const Room& room) {
    const auto& meeting = *item.meeting;
    const auto& session = *item.session;
    Periods<Unavailability>{room.closed}.each_within(days_of(session), [&](const Unavailability& period) {
        const bool cannot = period.weight == Weight::cannot;
        checking.add(cannot ? Severity::error : Severity::warning, ClashKind::room_closed, meeting,
                     {meeting.venue->code.text(), room.code.text(), session.code.text()},
                     common_days(days_of(session), period.days),
                     fmt::format("the room {}{}{}: {}", in_quotes(room.code.text()),
                                 cannot ? " is closed during the session "
                                        : " would rather not be used during the session ",
                                 named(item), period.reason),
                     "move the session, or give it another room", cause_of(period));
    });
    check_bookings(checking, item, room);
    if (is_for_all(item))
        check_seats(checking, item, room);
}

/// Sessions that share a room, of one meeting or several.
void check_shared_rooms(Checking& checking, const std::vector<Item>& items) {
    std::vector<std::string> rooms(items.size());
    Numbers numbers;
    std::vector<Taken> taken;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].meeting->venue == nullptr || !items[i].session->room)
            continue;
        rooms[i] = items[i].meeting->venue->code.text() + "/" + items[i].session->room->text();
        auto span = local_span(*items[i].session);
        span.owner = numbers.of(rooms[i]);
        span.item = static_cast<std::uint32_t>(i);
        taken.push_back(span);
    }
    each_close_pair(taken, 0, [&](const Taken& a, const Taken& b) {
        const auto& one = items[a.item];
        const auto& other = items[b.item];
        checking.add(Severity::error, ClashKind::room_double, *one.meeting, *other.meeting,
                     {rooms[a.item], one.session->code.text(), other.session->code.text()},
                     DaySpan{other.session->starts.date, other.session->starts.date},
                     fmt::format("the sessions {} and {} are both in the room {} at {}", named(one),
                                 named(other), in_quotes(other.session->room->text()),
                                 format_local_time(other.session->starts)),
                     "move one of them, or give it another room");
    });
}

/// Speakers who are to be in two sessions; compared as instants, since the sessions may be in two zones.
void check_speakers(Checking& checking, const std::vector<Item>& items) {
    Numbers people;
    std::vector<Taken> taken;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto& [meeting, session] = items[i];
        if (session->speakers.empty() || meeting->venue == nullptr || !is_zone(meeting->venue->zone))
            continue;
        const auto from = resolve(session->starts, meeting->venue->zone).earliest.seconds;
        const auto to = resolve(session->ends, meeting->venue->zone).latest.seconds - 1;
        for (const auto& speaker : session->speakers)
            taken.push_back({from, to, people.of(speaker.text()), static_cast<std::uint32_t>(i)});
    }
    each_close_pair(taken, 0, [&](const Taken& a, const Taken& b) {
        if (a.item == b.item)
            return; // named twice in one session
        const auto speaker = std::string{people.code(a.owner)};
        const auto& one = items[a.item];
        const auto& other = items[b.item];
        checking.add(Severity::error, ClashKind::speaker_double, *one.meeting, *other.meeting,
                     {speaker, one.session->code.text(), other.session->code.text()},
                     DaySpan{other.session->starts.date, other.session->starts.date},
                     fmt::format("{} speaks in the sessions {} and {} at the same time", in_quotes(speaker),
                                 named(one), named(other)),
                     "move one of the sessions, or find another speaker");
    });
}

} // namespace

void check_sessions(Checking& checking) {
    std::vector<Item> items;
    for (const auto& meeting : checking.placed)
        for (const auto& session : meeting.meeting->sessions)
            items.push_back({&meeting, &session});
    // By zone, since the rules of one zone are held at a time.
    std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
        const auto zone = [](const Item& item) {
            return item.meeting->venue == nullptr ? std::string_view{}
                                                  : std::string_view{item.meeting->venue->zone};
        };
        return zone(a) < zone(b);
    });
    for (const auto& item : items) {
        if (!item.meeting->is_asked)
            continue;
        check_times(checking, item);
        if (const auto* room = room_of(item))
            check_room(checking, item, *room);
    }
    check_shared_rooms(checking, items);
    check_speakers(checking, items);
}

} // namespace plenary::schedule::detail
