/// \file
/// Calendars, periods in which something is not to be had, the rules of a schedule, acknowledged clashes.
#include "registry/things/store.hpp"
#include "registry/things/store_parts.hpp"

#include <fmt/format.h>

namespace plenary::registry {

using namespace domain;

namespace {

std::optional<std::string> stored(const std::optional<Date>& date) {
    if (!date)
        return std::nullopt;
    return format_date(*date);
}

} // namespace

void Store::save(const Calendar& calendar) {
    const auto id =
        Query{db_, "INSERT INTO calendar (code, kind, country, place, citation_id) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, country = excluded.country, "
                   "place = excluded.place, citation_id = excluded.citation_id RETURNING id"}
            .with(calendar.code, word(calendar.kind), calendar.country, calendar.place,
                  ids_.citation(calendar.sources))
            .number();
    save_names("calendar_name", "calendar_id", id, calendar.name);
    Query weekday{db_, "INSERT INTO calendar_weekend (calendar_id, position, weekday) VALUES (?, ?, ?)"};
    replace_parts(db_, "calendar_weekend", "calendar_id", id, calendar.weekend,
                  [&](std::size_t place, Weekday day) { weekday.with(id, place, word(day)).run(); });
    Query insert_year{db_, "INSERT INTO calendar_year (calendar_id, position, year) VALUES (?, ?, ?)"};
    replace_parts(db_, "calendar_year", "calendar_id", id, calendar.years,
                  [&](std::size_t place, int year) { insert_year.with(id, place, year).run(); });
    Query insert{db_, "INSERT INTO holiday (calendar_id, position, first_day, last_day, in_lieu_of, kind, "
                      "certainty, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"};
    replace_parts(db_, "holiday", "calendar_id", id, calendar.holidays,
                  [&](std::size_t place, const Holiday& holiday) {
                      const auto part = insert
                                            .with(id, place, format_date(holiday.days.first),
                                                  format_date(holiday.days.last), stored(holiday.in_lieu_of),
                                                  word(holiday.kind), word(holiday.certainty),
                                                  ids_.citation(holiday.sources))
                                            .number();
                      save_names("holiday_name", "holiday_id", part, holiday.name);
                  });
}

void Store::save_unavailability(const char* owner, std::int64_t id,
                                const std::vector<Unavailability>& periods) {
    Query insert{
        db_,
        fmt::format(
            "{}{}, position, first_day, last_day, reason, weight, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            "INSERT INTO unavailability (", owner)};
    replace_parts(db_, "unavailability", owner, id, periods,
                  [&](std::size_t place, const Unavailability& period) {
                      insert
                          .with(id, place, format_date(period.days.first), format_date(period.days.last),
                                period.reason, word(period.weight), ids_.citation(period.sources))
                          .run();
                  });
}

void Store::save_bookings(std::int64_t room, const std::vector<Booking>& bookings) {
    Query insert{
        db_, "INSERT INTO booking (room_id, position, code, first_day, last_day, from_minute, to_minute, "
             "reason, set_up, clearing, weight, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    Query weekday{db_,
                  "INSERT INTO booking_weekday (room_id, booking, position, weekday) VALUES (?, ?, ?, ?)"};
    replace_parts(db_, "booking", "room_id", room, bookings, [&](std::size_t place, const Booking& booking) {
        insert
            .with(room, place, booking.code, format_date(booking.days.first), format_date(booking.days.last),
                  booking.hours.from, booking.hours.to, booking.reason, booking.set_up, booking.clearing,
                  word(booking.weight), ids_.citation(booking.sources))
            .run();
        for (std::size_t i = 0; i < booking.weekdays.size(); ++i)
            weekday.with(room, place, i, word(booking.weekdays[i])).run();
    });
}

void Store::save_rules(std::int64_t series, const std::optional<ScheduleRules>& rules) {
    Query{db_, "DELETE FROM schedule_rules WHERE series_id = ?"}.with(series).run();
    if (!rules)
        return;
    std::optional<Date> first;
    std::optional<Date> last;
    if (rules->mandate) {
        first = rules->mandate->first;
        last = rules->mandate->last;
    }
    Query{db_,
          "INSERT INTO schedule_rules (series_id, mandate_first, mandate_last, notice, min_gap, max_gap, "
          "same_city, same_region, between_regions, same_city_hours) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
        .with(series, stored(first), stored(last), rules->notice, rules->min_gap, rules->max_gap,
              rules->same_city, rules->same_region, rules->between_regions, rules->same_city_hours)
        .run();
}

void Store::save_weights(std::int64_t series, const std::optional<CostWeights>& weights) {
    Query{db_, "DELETE FROM series_weight WHERE series_id = ?"}.with(series).run();
    if (!weights)
        return;
    Query insert{db_, "INSERT INTO series_weight (series_id, term, points) VALUES (?, ?, ?)"};
    for (std::size_t i = 0; i < cost_terms.size(); ++i)
        if (weights->stated[i])
            insert.with(series, cost_terms[i].name, *weights->stated[i]).run();
}

void Store::save_wish(std::int64_t meeting, const std::optional<Wish>& wish) {
    const auto venues = wish ? wish->venues : std::vector<VenueCode>{};
    replace_parts(db_, "meeting_wish_venue", "meeting_id", meeting, venues,
                  [&](std::size_t place, const VenueCode& venue) {
                      Query{db_, "INSERT INTO meeting_wish_venue (meeting_id, position, venue_id) "
                                 "VALUES (?, ?, ?)"}
                          .with(meeting, place, ids_.of(venue))
                          .run();
                  });
    Query{db_, "DELETE FROM meeting_wish WHERE meeting_id = ?"}.with(meeting).run();
    if (!wish)
        return;
    std::optional<Date> first;
    std::optional<Date> last;
    if (wish->days) {
        first = wish->days->first;
        last = wish->days->last;
    }
    Query{db_, "INSERT INTO meeting_wish (meeting_id, length, first_day, last_day) VALUES (?, ?, ?, ?)"}
        .with(meeting, wish->length, stored(first), stored(last))
        .run();
}

void Store::save_requirements(std::int64_t meeting, const Meeting& value) {
    save_wish(meeting, value.wish);
    replace_parts(db_, "meeting_after", "meeting_id", meeting, value.after,
                  [&](std::size_t place, const MeetingCode& earlier) {
                      Query{db_, "INSERT INTO meeting_after (meeting_id, position, earlier) VALUES (?, ?, ?)"}
                          .with(meeting, place, earlier)
                          .run();
                  });
    replace_parts(db_, "required_delegation", "meeting_id", meeting, value.required_delegations,
                  [&](std::size_t place, const DelegationCode& delegation) {
                      Query{db_, "INSERT INTO required_delegation (meeting_id, position, delegation_id) "
                                 "VALUES (?, ?, ?)"}
                          .with(meeting, place, ids_.of(delegation))
                          .run();
                  });
    replace_parts(
        db_, "required_person", "meeting_id", meeting, value.required_people,
        [&](std::size_t place, const ParticipantCode& participant) {
            Query{db_, "INSERT INTO required_person (meeting_id, position, participant_id) VALUES (?, ?, ?)"}
                .with(meeting, place, ids_.of(participant))
                .run();
        });
}

void Store::save(const Acknowledgement& acknowledgement) {
    save_row(acknowledgement);
}

} // namespace plenary::registry
