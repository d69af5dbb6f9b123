/// \file
/// Which events a calendar has, and what the change log makes of them.
#include "exchange/calendars/calendar_events.hpp"

#include <doctest/doctest.h>

using namespace plenary;
using namespace plenary::domain;
using namespace plenary::exchange;

namespace {

const Sources invented{SourceCode{"illustrative"}};

Meeting meeting(const char* code, const char* dates) {
    Meeting one;
    one.code = MeetingCode{code};
    one.series = SeriesCode{"experts"};
    one.title = std::string{"Meeting "} + code;
    one.dates = *parse_dates(dates);
    one.status = MeetingStatus::confirmed;
    one.sources = invented;
    return one;
}

Session session(const char* code, const char* starts, const char* ends) {
    Session one;
    one.code = SessionCode{code};
    one.title = code;
    one.starts = *parse_local_time(starts);
    one.ends = *parse_local_time(ends);
    one.sources = invented;
    return one;
}

/// A log of one meeting: what each state of it changed, one action a day.
std::vector<TimedChange> log_of(const std::vector<std::optional<Meeting>>& states) {
    std::vector<TimedChange> changes;
    Record before;
    bool was_there = false;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto after = states[i] ? to_record(*states[i]) : Record{};
        LoggedChange change;
        change.key = key_of(states[i] ? *states[i] : *states[0]);
        if (was_there && states[i]) {
            change.before.emplace();
            change.after.emplace();
            for (const auto& step : difference(before, after)) {
                if (!step.before.empty())
                    change.before->emplace_back(step.field, step.before);
                if (!step.after.empty())
                    change.after->emplace_back(step.field, step.after);
            }
        } else {
            if (was_there)
                change.before = before;
            if (states[i])
                change.after = after;
        }
        changes.push_back({"2027-01-0" + std::to_string(i + 1) + "T08:00:00Z", std::move(change)});
        before = after;
        was_there = states[i].has_value();
    }
    return changes;
}

std::vector<CalendarEvent> events_after(const std::vector<std::optional<Meeting>>& states,
                                        CalendarView view = {}) {
    Dataset data;
    if (states.back())
        data.meetings = {*states.back()};
    return events_of(data, view, {follow_meetings(log_of(states)), {}});
}

std::string told(const CalendarEvent& event) {
    constexpr std::array<const char*, 3> status{"tentative", "confirmed", "cancelled"};
    const auto* days = std::get_if<DaySpan>(&event.when);
    return event.uid + " " + std::to_string(event.sequence) + " " +
           status[static_cast<std::size_t>(event.status)] + " " +
           (days != nullptr ? format_days(*days) : format_local_time(std::get<TimeSpan>(event.when).starts));
}

std::vector<std::string> told(const std::vector<CalendarEvent>& events) {
    std::vector<std::string> lines;
    for (const auto& event : events)
        lines.push_back(told(event));
    return lines;
}

using Told = std::vector<std::string>;

} // namespace

TEST_SUITE("calendar events") {
    TEST_CASE("the sequence counts moves, and the stamp is of any change") {
        auto first = meeting("a", "2027-03-01");
        auto titled = first;
        titled.title = "Another title";
        auto moved = titled;
        moved.dates = *parse_dates("2027-03-08");
        auto cancelled = moved;
        cancelled.status = MeetingStatus::cancelled;
        CHECK(told(events_after({first})) == Told{"a@plenary.invalid 0 confirmed 2027-03-01"});
        const auto renamed = events_after({first, titled});
        CHECK(told(renamed) == Told{"a@plenary.invalid 0 confirmed 2027-03-01"});
        CHECK(format_instant(renamed[0].stamp) == "2027-01-02T08:00:00Z");
        CHECK(told(events_after({first, titled, moved})) == Told{"a@plenary.invalid 1 confirmed 2027-03-08"});
        CHECK(told(events_after({first, titled, moved, cancelled})) ==
              Told{"a@plenary.invalid 2 cancelled 2027-03-08"});
    }

    TEST_CASE("what vanishes stays, cancelled, on the days it had last") {
        const auto first = meeting("a", "2027-03-01");
        auto undated = first;
        undated.dates = *parse_dates("2027");
        CHECK(told(events_after({first, undated})) == Told{"a@plenary.invalid 1 cancelled 2027-03-01"});
        CHECK(told(events_after({first, std::nullopt})) == Told{"a@plenary.invalid 1 cancelled 2027-03-01"});
        CHECK(told(events_after({first, std::nullopt, first})) ==
              Told{"a@plenary.invalid 2 confirmed 2027-03-01"});
        CHECK(events_after({undated}).empty());
        auto postponed = first;
        postponed.status = MeetingStatus::postponed;
        const auto events = events_after({first, postponed});
        CHECK(told(events) == Told{"a@plenary.invalid 1 tentative 2027-03-01"});
        CHECK(events[0].summary == "Postponed: Meeting a");
        CHECK_FALSE(events[0].is_busy);
    }

    TEST_CASE("sessions: wanted, moved, taken out") {
        auto first = meeting("a", "2027-03-01");
        first.sessions = {session("one", "2027-03-01T09:00", "2027-03-01T10:00"),
                          session("two", "2027-03-01T10:00", "2027-03-01T11:00")};
        auto moved = first;
        moved.sessions = {session("two", "2027-03-01T09:30", "2027-03-01T11:00")};
        CHECK(events_after({first}).size() == 1);
        const auto view = CalendarView{.sessions = true, .host = "un.org"};
        CHECK(told(events_after({first}, view)) == Told{"a@un.org 0 confirmed 2027-03-01",
                                                        "a.one@un.org 0 confirmed 2027-03-01T09:00",
                                                        "a.two@un.org 0 confirmed 2027-03-01T10:00"});
        const auto events = events_after({first, moved}, view);
        CHECK(told(events) == Told{"a@un.org 0 confirmed 2027-03-01",
                                   "a.one@un.org 1 cancelled 2027-03-01T09:00",
                                   "a.two@un.org 1 confirmed 2027-03-01T09:30"});
        CHECK(events[1].parent == "a@un.org");
        CHECK_FALSE(events[0].is_busy);
    }

    TEST_CASE("a delegation: invited, then no more") {
        auto first = meeting("a", "2027-03-01");
        first.invited = {{DelegationCode{"KAZ"}, {}, {}, "", {}, invented}};
        auto without = first;
        without.invited.clear();
        const CalendarView kaz{.delegation = DelegationCode{"KAZ"}};
        CHECK(told(events_after({first}, kaz)) == Told{"a@plenary.invalid 0 confirmed 2027-03-01"});
        CHECK(told(events_after({first, without}, kaz)) == Told{"a@plenary.invalid 1 cancelled 2027-03-01"});
        CHECK(events_after({first, without}, {.delegation = DelegationCode{"EU"}}).empty());
        CHECK(told(events_after({first, without})) == Told{"a@plenary.invalid 0 confirmed 2027-03-01"});
    }

    TEST_CASE("a person: registered, withdrawn, reinstated") {
        const auto first = meeting("a", "2027-03-01");
        Registration registration;
        registration.meeting = first.code;
        registration.code = RegistrationCode{"KAZ-001"};
        registration.participant = ParticipantCode{"p"};
        registration.delegation = DelegationCode{"KAZ"};
        Dataset data;
        data.meetings = {first};
        Histories histories{follow_meetings(log_of({first})), {}};
        const CalendarView person{.participant = ParticipantCode{"p"}};
        CHECK(events_of(data, person, histories).empty());
        data.registrations = {registration};
        const Key key = key_of(registration);
        std::vector<TimedChange> log{{"2027-02-01T08:00:00Z", {key, std::nullopt, to_record(registration)}}};
        histories.registrations = follow_registrations(log);
        CHECK(told(events_of(data, person, histories)) == Told{"a@plenary.invalid 0 confirmed 2027-03-01"});
        log.push_back({"2027-02-02T08:00:00Z",
                       {key, Record{{"status", "nominated"}}, Record{{"status", "withdrawn"}}}});
        log.push_back({"2027-02-03T08:00:00Z", {key, Record{}, Record{{"position", "Expert"}}}});
        histories.registrations = follow_registrations(log);
        data.registrations[0].status = RegistrationStatus::withdrawn;
        const auto events = events_of(data, person, histories);
        CHECK(told(events) == Told{"a@plenary.invalid 1 cancelled 2027-03-01"});
        CHECK(format_instant(events[0].stamp) == "2027-02-03T08:00:00Z");
    }

    TEST_CASE("views: a series, a meeting, everything") {
        Dataset data;
        data.meetings = {meeting("a", "2027-03-01"), meeting("b", "2027-02-01"), meeting("c", "2027")};
        data.meetings[1].series = SeriesCode{"other"};
        CHECK(told(events_of(data, {}, {})) ==
              Told{"b@plenary.invalid 0 confirmed 2027-02-01", "a@plenary.invalid 0 confirmed 2027-03-01"});
        CHECK(events_of(data, {.series = SeriesCode{"other"}}, {}).size() == 1);
        CHECK(events_of(data, {.meeting = MeetingCode{"a"}}, {}).size() == 1);
    }
}
