/// \file
/// Timetables against the agendas that they are made of.
#include "domain/by_code.hpp"
#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/check/check_detail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::schedule::detail {

using namespace domain;

namespace {

/// An item that has its session.
struct Held {
    const AgendaItem* item = nullptr;
    const Session* session = nullptr;
    std::int64_t from = 0; ///< minutes from the midnight before the meeting
    std::int64_t to = 0;

    [[nodiscard]] int day() const { return static_cast<int>(from / minutes_a_day) + 1; }
    [[nodiscard]] Hours hours() const {
        const auto midnight = (day() - 1) * minutes_a_day;
        return {static_cast<int>(from - midnight),
                static_cast<int>(std::min<std::int64_t>(to - midnight, minutes_a_day))};
    }
    [[nodiscard]] bool overlaps(const Held& other) const { return from < other.to && other.from < to; }
};

class AgendaCheck {
public:
    AgendaCheck(Checking& checking, const Placed& meeting, const ByCode<Participant>& participants)
        : checking_(checking),
          meeting_(meeting),
          agenda_(*meeting.meeting->agenda),
          participants_(participants) {}

    void check() {
        find_sessions();
        for (const auto& held : held_) {
            check_place(held);
            check_people(held);
            check_order(held);
        }
        for (std::size_t i = 0; i < held_.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                check_pair(held_[j], held_[i]);
        check_delegations();
        check_interpreters();
    }

private:
    [[nodiscard]] static std::string named(const Held& held) { return in_quotes(held.item->code.text()); }

    void add(Severity severity, ClashKind kind, std::vector<std::string> parties, const Held& held,
             std::string message, domain::Remedy cure) {
        checking_.add(severity, kind, meeting_, std::move(parties),
                      DaySpan{held.session->starts.date, held.session->starts.date}, std::move(message),
                      std::move(cure));
    }

    void find_sessions() {
        std::vector<std::string> missing;
        std::vector<std::string> loose;
        for (const auto& item : agenda_.items) {
            const auto& sessions = meeting_.meeting->sessions;
            const auto found = std::find_if(sessions.begin(), sessions.end(),
                                            [&](const Session& one) { return one.code == item.code; });
            if (found == sessions.end()) {
                missing.push_back(item.code.text());
                if (item.pin)
                    loose.push_back(item.code.text());
                continue;
            }
            const auto minute = [&](const LocalTime& time) {
                return (day_number(time.date) - day_number(meeting_.days.first)) * minutes_a_day +
                       time.minute;
            };
            held_.push_back({&item, &*found, minute(found->starts), minute(found->ends)});
        }
        if (!missing.empty())
            checking_.add(held_.empty() ? Severity::note : Severity::warning, ClashKind::item_open, meeting_,
                          missing, std::nullopt,
                          fmt::format("{} of the agenda of {}{} no session yet",
                                      util::counted(static_cast<std::int64_t>(missing.size()), "item"),
                                      in_quotes(meeting_.code().text()),
                                      missing.size() == 1 ? " has" : " have"),
                          {"plan them with ", Step{Act::plan_agenda}});
        if (!loose.empty())
            checking_.add(Severity::warning, ClashKind::item_pinned, meeting_, loose, std::nullopt,
                          fmt::format("{}{} pinned in the agenda of {}, and no session says where",
                                      util::list_in_words(loose), loose.size() == 1 ? " is" : " are",
                                      in_quotes(meeting_.code().text())),
                          "state the session with its time and room, or take 'pin' away");
    }

    void check_place(const Held& held) {
        const auto& item = *held.item;
        if (held.to - held.from != item.minutes)
            add(Severity::warning, ClashKind::item_length, {item.code.text()}, held,
                fmt::format("the session {} takes {}, and the agenda has {}", named(held),
                            util::counted(held.to - held.from, "minute"), item.minutes),
                "correct one of them");
        const auto sittings = sittings_on(agenda_, held.day());
        const auto hours = held.hours();
        const bool in_sitting = std::any_of(sittings.begin(), sittings.end(),
                                            [&](const Hours& sitting) { return sitting.contains(hours); });
        if (!in_sitting)
            add(Severity::error, ClashKind::item_sitting, {item.code.text(), format_hours(hours)}, held,
                fmt::format("the session {} is not within a sitting", named(held)),
                "move the session, or change the sittings of the agenda");
        const bool is_off =
            (item.day && *item.day != held.day()) || (item.hours && !item.hours->contains(hours));
        if (is_off)
            add(Severity::error, ClashKind::item_hours, {item.code.text(), format_hours(hours)}, held,
                fmt::format("the session {} is not on the day or within the hours that its item asks for",
                            named(held)),
                "move the session, or change the item");
        const bool has_room =
            item.rooms.empty() || (held.session->room && std::find(item.rooms.begin(), item.rooms.end(),
                                                                   *held.session->room) != item.rooms.end());
        if (!has_room)
            add(Severity::error, ClashKind::item_room, {item.code.text()}, held,
                fmt::format("the session {} is in none of the rooms that its item asks for", named(held)),
                "give it one of them, or change the item");
        check_seats(held);
    }

    /// Of plenary items that say nothing of seats the check of sessions tells.
    void check_seats(const Held& held) {
        const auto& item = *held.item;
        if (!held.session->room || meeting_.venue == nullptr ||
            (item.kind == ItemKind::plenary && !item.seats))
            return;
        const int wanted = seats_of_item(item, *meeting_.meeting, checking_.data.registrations);
        for (const auto& room : meeting_.venue->rooms)
            if (room.code == *held.session->room && room.capacity && wanted > *room.capacity)
                add(Severity::error, ClashKind::item_seats, {held.item->code.text(), room.code.text()}, held,
                    fmt::format("the session {} needs {}, and the room {} has {}", named(held),
                                util::counted(wanted, "seat"), in_quotes(room.code.text()), *room.capacity),
                    "give the session a larger room");
    }

    void check_people(const Held& held) {
        const auto look_at = [&](const std::vector<ParticipantCode>& people, Severity severity) {
            for (const auto& code : people) {
                const auto* person = participants_.find(code.text());
                if (person == nullptr ||
                    is_there(agenda_, *person, held.session->starts.date, held.day(), held.hours()))
                    continue;
                add(severity, ClashKind::person_absent, {code.text(), held.item->code.text()}, held,
                    fmt::format("{} is not there during the session {}", in_quotes(code.text()), named(held)),
                    "move the session, or do without");
            }
        };
        look_at(held.item->speakers, Severity::error);
        look_at(held.item->required_people, Severity::error);
        look_at(held.item->preferred_people, Severity::warning);
    }

    void check_order(const Held& held) {
        for (const auto& code : held.item->after)
            for (const auto& earlier : held_)
                if (earlier.item->code == code && held.from < earlier.to)
                    add(Severity::error, ClashKind::item_early, {held.item->code.text(), code.text()}, held,
                        fmt::format("the session {} begins before {}, which it comes after, is over",
                                    named(held), in_quotes(code.text())),
                        "change their order");
    }

    /// `a` stands before `b` in the agenda.
    void check_pair(const Held& a, const Held& b) {
        const auto pause = agenda_.pause.value_or(0);
        const auto gap = std::max(a.from, b.from) - std::min(a.to, b.to); // below 0: they overlap
        const auto& later = a.from <= b.from ? b : a;
        const std::vector<std::string> both{a.item->code.text(), b.item->code.text()};
        const auto pair = fmt::format("{} and {}", named(a), named(b));
        if (a.overlaps(b) && (a.item->kind == ItemKind::plenary || b.item->kind == ItemKind::plenary))
            add(Severity::error, ClashKind::plenary_beside, both, later,
                fmt::format("the sessions {} run at the same time, and one of them is plenary", pair),
                "move one of them");
        if (a.overlaps(b) && !a.item->track.empty() && a.item->track == b.item->track &&
            a.item->kind == b.item->kind)
            add(Severity::warning, ClashKind::track_parallel, both, later,
                fmt::format("the sessions {} of the track {} run at the same time", pair,
                            in_quotes(a.item->track)),
                "move one of them");
        if (gap >= pause)
            return;
        const bool same_room = a.session->room == b.session->room;
        if (same_room && gap >= 0)
            add(Severity::error, ClashKind::pause_short, both, later,
                fmt::format("between the sessions {} the room has {} of a pause, and the agenda asks for {}",
                            pair, util::counted(gap, "minute"), pause),
                "move one of them, or give it another room");
        check_shared(a, b, later);
    }

    /// People who are to be at both of two sessions that overlap, or lie too close together. Of those who
    /// speak at both at once the check of sessions tells.
    void check_shared(const Held& a, const Held& b, const Held& later) {
        const auto people_of = [](const Held& held, bool required) {
            std::set<ParticipantCode> people;
            const auto& item = *held.item;
            if (required)
                for (auto& person : leading_people(item))
                    people.insert(std::move(person));
            const auto& list = required ? item.required_people : item.preferred_people;
            people.insert(list.begin(), list.end());
            return people;
        };
        const auto required_a = people_of(a, true);
        const auto required_b = people_of(b, true);
        const auto speaks = [](const Held& held, const ParticipantCode& person) {
            const auto& speakers = held.session->speakers;
            return std::find(speakers.begin(), speakers.end(), person) != speakers.end();
        };
        for (const auto& person : required_a)
            if (required_b.contains(person) && !(a.overlaps(b) && speaks(a, person) && speaks(b, person)))
                add(Severity::error, ClashKind::person_double,
                    {person.text(), a.item->code.text(), b.item->code.text()}, later,
                    fmt::format("{} must be at the sessions {} and {}{}", in_quotes(person.text()), named(a),
                                named(b),
                                a.overlaps(b) ? ", which run at the same time" : ", with too short a pause"),
                    "move one of them");
        if (!a.overlaps(b))
            return;
        auto all_a = people_of(a, false);
        all_a.insert(required_a.begin(), required_a.end());
        auto all_b = people_of(b, false);
        all_b.insert(required_b.begin(), required_b.end());
        for (const auto& person : all_a)
            if (all_b.contains(person) && !(required_a.contains(person) && required_b.contains(person)))
                add(Severity::warning, ClashKind::person_double,
                    {person.text(), a.item->code.text(), b.item->code.text()}, later,
                    fmt::format("{} would be at the sessions {} and {}, which run at the same time",
                                in_quotes(person.text()), named(a), named(b)),
                    "move one of them");
    }

    /// The moments at which a session begins, which is when the most run at once; each with those that run.
    template<class F>
    void each_moment(F f) const {
        std::set<std::int64_t> moments;
        for (const auto& held : held_)
            moments.insert(held.from);
        for (const auto moment : moments) {
            std::vector<const Held*> running;
            for (const auto& held : held_)
                if (held.from <= moment && moment < held.to)
                    running.push_back(&held);
            f(running);
        }
    }

    void check_delegations() {
        const auto sizes = delegation_sizes(*meeting_.meeting, checking_.data.registrations);
        each_moment([&](const std::vector<const Held*>& running) {
            if (running.size() < 2)
                return;
            for (const auto& [code, size] : sizes) {
                std::vector<std::string> required;
                std::vector<std::string> wanted;
                for (const auto* held : running) {
                    const auto& item = *held->item;
                    if (item.kind == ItemKind::plenary)
                        continue;
                    const auto is_in = [&, &its = code](const std::vector<DelegationCode>& list) {
                        return std::find(list.begin(), list.end(), its) != list.end();
                    };
                    const bool is_required = is_in(item.required_delegations);
                    const bool names_nobody =
                        item.required_delegations.empty() && item.preferred_delegations.empty();
                    if (is_required)
                        required.push_back(item.code.text());
                    if (is_required || names_nobody || is_in(item.preferred_delegations))
                        wanted.push_back(item.code.text());
                }
                const auto most = static_cast<std::size_t>(size);
                const bool is_error = required.size() > most;
                if (wanted.size() > most)
                    tell_spread(code, size, is_error ? required : wanted, is_error, *running.back());
            }
        });
    }

    void tell_spread(const DelegationCode& code, int size, const std::vector<std::string>& sessions,
                     bool is_error, const Held& held) {
        std::vector<std::string> parties{code.text()};
        parties.insert(parties.end(), sessions.begin(), sessions.end());
        add(is_error ? Severity::error : Severity::warning, ClashKind::delegation_spread, std::move(parties),
            held,
            fmt::format("{} has {} and {}{} sessions at once", code.text(), util::counted(size, "member"),
                        is_error ? "must be in " : "would be in ", sessions.size()),
            "move one of the sessions");
    }

    void check_interpreters() {
        if (!agenda_.interpretation)
            return;
        const auto teams = static_cast<std::size_t>(agenda_.interpretation->teams);
        each_moment([&](std::vector<const Held*> running) {
            std::erase_if(running,
                          [](const Held* held) { return held->item->interpreted == Interpreted::without; });
            if (running.size() <= teams)
                return;
            std::vector<std::string> parties;
            for (const auto* held : running)
                parties.push_back(held->item->code.text());
            add(Severity::error, ClashKind::interpreters_few, std::move(parties), *running.back(),
                fmt::format("{} would be interpreted at once, and there {}",
                            util::counted(static_cast<std::int64_t>(running.size()), "session"),
                            teams == 1 ? "is 1 team" : fmt::format("are {} teams", teams)),
                "move one of the sessions, or hold it without interpretation");
        });
        check_interpreted_time();
    }

    void check_interpreted_time() {
        const auto& interpretation = *agenda_.interpretation;
        std::map<int, std::int64_t> by_day;
        std::map<std::pair<int, int>, std::int64_t> by_sitting;
        std::map<int, const Held*> one_of_day;
        for (const auto& held : held_) {
            if (held.item->interpreted == Interpreted::without)
                continue;
            by_day[held.day()] += held.to - held.from;
            one_of_day[held.day()] = &held;
            for (const auto& sitting : sittings_on(agenda_, held.day()))
                if (sitting.contains(held.hours()))
                    by_sitting[{held.day(), sitting.from}] += held.to - held.from;
        }
        const auto tell = [&](int day, std::int64_t minutes, int most, const std::string& when) {
            if (minutes > std::int64_t{most} * interpretation.teams)
                add(Severity::error, ClashKind::interpreters_long, {when}, *one_of_day.at(day),
                    fmt::format("{} would be interpreted {}, and {} can do {}",
                                util::counted(minutes, "minute"), when,
                                util::counted(interpretation.teams, "team"),
                                std::int64_t{most} * interpretation.teams),
                    "move a session, or hold it without interpretation");
        };
        for (const auto& [sitting, minutes] : by_sitting)
            tell(sitting.first, minutes, interpretation.most_a_sitting(),
                 fmt::format("in the sitting of {} on day {}", format_minute(sitting.second), sitting.first));
        for (const auto& [day, minutes] : by_day)
            tell(day, minutes, interpretation.most_a_day(), "on day " + std::to_string(day));
    }

    Checking& checking_;
    const Placed& meeting_;
    const Agenda& agenda_;
    const ByCode<Participant>& participants_;
    std::vector<Held> held_; ///< in the order of the agenda
};

} // namespace

void check_agendas(Checking& checking) {
    const ByCode<Participant> participants{checking.data.participants};
    for (const auto& meeting : checking.placed)
        if (meeting.is_asked && meeting.meeting->agenda)
            AgendaCheck{checking, meeting, participants}.check();
}

} // namespace plenary::schedule::detail
