/// \file
/// Sources, delegations, venues and series.
#include "registry/things/store.hpp"
#include "registry/things/store_parts.hpp"

#include <fmt/format.h>

namespace plenary::registry {

using namespace domain;

void Store::save_names(const char* table, const char* owner, std::int64_t id, const LocalText& names) {
    Query{db_, std::string{"DELETE FROM "} + table + " WHERE " + owner + " = ?"}.with(id).run();
    Query insert{db_,
                 fmt::format("{}{} ({}, language, text) VALUES (?, ?, ?)", "INSERT INTO ", table, owner)};
    for (const auto& [language, text] : names.by_language())
        insert.with(id, language, text).run();
}

void Store::save(const Source& source) {
    save_row(source);
}

void Store::save(const Delegation& delegation) {
    const auto id = Query{db_, "INSERT INTO delegation (code, kind, citation_id) VALUES (?, ?, ?) "
                               "ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, "
                               "citation_id = excluded.citation_id RETURNING id"}
                        .with(delegation.code, word(delegation.kind), ids_.citation(delegation.sources))
                        .number();
    Query{db_, "DELETE FROM delegation_name WHERE delegation_id = ?"}.with(id).run();
    Query insert_name{
        db_, "INSERT INTO delegation_name (delegation_id, form, language, text) VALUES (?, ?, ?, ?)"};
    const auto save_form = [&](const char* form, const LocalText& names) {
        for (const auto& [language, text] : names.by_language())
            insert_name.with(id, form, language, text).run();
    };
    save_form("short", delegation.name);
    save_form("formal", delegation.formal_name);
    save_form("sort", delegation.sort_name);
    replace_kept_parts(
        db_, "institution", "delegation_id", id, delegation.institutions,
        [&](std::size_t place, const Institution& institution) {
            const auto part =
                Query{db_, "INSERT INTO institution (delegation_id, code, position) VALUES (?, ?, ?) ON "
                           "CONFLICT (delegation_id, code) DO UPDATE SET position = excluded.position "
                           "RETURNING id"}
                    .with(id, institution.code, place)
                    .number();
            save_names("institution_name", "institution_id", part, institution.name);
        });
    save_unavailability("delegation_id", id, delegation.unavailable);
}

void Store::save(const Venue& venue) {
    const auto id =
        Query{db_, "INSERT INTO venue (code, city, country, zone, citation_id) VALUES (?, ?, ?, ?, ?) "
                   "ON CONFLICT (code) DO UPDATE SET city = excluded.city, country = excluded.country, "
                   "zone = excluded.zone, citation_id = excluded.citation_id RETURNING id"}
            .with(venue.code, venue.city, venue.country, venue.zone, ids_.citation(venue.sources))
            .number();
    save_names("venue_name", "venue_id", id, venue.name);
    replace_kept_parts(db_, "room", "venue_id", id, venue.rooms, [&](std::size_t place, const Room& room) {
        const auto part =
            Query{db_, "INSERT INTO room (venue_id, code, position, name, capacity) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (venue_id, code) DO UPDATE SET position = excluded.position, "
                       "name = excluded.name, capacity = excluded.capacity RETURNING id"}
                .with(id, room.code, place, room.name, room.capacity)
                .number();
        save_unavailability("room_id", part, room.closed);
        save_bookings(part, room.bookings);
    });
    save_unavailability("venue_id", id, venue.closed);
    replace_parts(db_, "venue_calendar", "venue_id", id, venue.calendars,
                  [&](std::size_t place, const CalendarCode& calendar) {
                      Query{db_,
                            "INSERT INTO venue_calendar (venue_id, position, calendar_id) VALUES (?, ?, ?)"}
                          .with(id, place, ids_.of(calendar))
                          .run();
                  });
}

void Store::save(const Series& series) {
    const auto id =
        Query{db_,
              "INSERT INTO series (code, title, short_title, purpose, citation_id) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (code) DO UPDATE SET title = excluded.title, short_title = excluded.short_title, "
              "purpose = excluded.purpose, citation_id = excluded.citation_id RETURNING id"}
            .with(series.code, series.title, series.short_title, series.purpose,
                  ids_.citation(series.sources))
            .number();
    replace_kept_parts(
        db_, "theme", "series_id", id, series.themes, [&](std::size_t place, const Theme& theme) {
            Query{db_,
                  "INSERT INTO theme (series_id, code, position, title, citation_id) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (series_id, code) DO UPDATE SET position = excluded.position, "
                  "title = excluded.title, citation_id = excluded.citation_id"}
                .with(id, theme.code, place, theme.title, ids_.citation(theme.sources))
                .run();
        });
    const auto save_group = [&](std::int64_t grouping, std::size_t place, const Group& group) {
        const auto part =
            Query{db_, "INSERT INTO delegation_group (grouping_id, code, position, title, members_known) "
                       "VALUES (?, ?, ?, ?, ?) RETURNING id"}
                .with(grouping, group.code, place, group.title, group.members.has_value())
                .number();
        Query insert{db_, "INSERT INTO group_member (group_id, position, delegation_id) VALUES (?, ?, ?)"};
        for (std::size_t i = 0; group.members && i < group.members->size(); ++i)
            insert.with(part, i, ids_.of((*group.members)[i])).run();
    };
    replace_kept_parts(
        db_, "grouping", "series_id", id, series.groupings, [&](std::size_t place, const Grouping& grouping) {
            const auto part =
                Query{db_, "INSERT INTO grouping (series_id, code, position, title, citation_id) VALUES "
                           "(?, ?, ?, ?, ?) ON CONFLICT (series_id, code) DO UPDATE SET position = "
                           "excluded.position, title = excluded.title, citation_id = excluded.citation_id "
                           "RETURNING id"}
                    .with(id, grouping.code, place, grouping.title, ids_.citation(grouping.sources))
                    .number();
            replace_parts(db_, "delegation_group", "grouping_id", part, grouping.groups,
                          [&](std::size_t at, const Group& group) { save_group(part, at, group); });
        });
    save_rules(id, series.schedule);
    save_weights(id, series.weights);
    replace_parts(db_, "series_organizer", "series_id", id, series.organizers,
                  [&](std::size_t place, const Organizer& organizer) {
                      Query{db_, "INSERT INTO series_organizer (series_id, position, delegation_id, role, "
                                 "citation_id) VALUES (?, ?, ?, ?, ?)"}
                          .with(id, place, ids_.of(organizer.delegation), word(organizer.role),
                                ids_.citation(organizer.sources))
                          .run();
                  });
    save_quorums(id, series);
    save_classes(id, series);
}

void Store::save_classes(std::int64_t series, const Series& value) {
    Query{db_, "UPDATE series SET member_order = ?2 WHERE id = ?1"}
        .with(series, word_of(value.member_order))
        .run();
    replace_parts(db_, "delegation_class", "series_id", series, value.classes,
                  [&](std::size_t place, const DelegationClass& one) {
                      const auto id =
                          Query{db_, "INSERT INTO delegation_class (series_id, code, position, letter, "
                                     "colour, shown) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"}
                              .with(series, one.code, place, one.letter, one.colour, word(one.shown))
                              .number();
                      save_names("delegation_class_title", "delegation_class_id", id, one.title);
                  });
}

void Store::save_quorums(std::int64_t series, const Series& value) {
    replace_parts(
        db_, "quorum", "series_id", series, value.quorums, [&](std::size_t place, const Quorum& quorum) {
            Query{db_, "INSERT INTO quorum (series_id, position, code, numerator, denominator, exceeded, "
                       "base, grouping_id, group_code, citation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"}
                .with(series, place, quorum.code, quorum.needs.numerator, quorum.needs.denominator,
                      quorum.needs.exceeded, word(quorum.of), ids_.grouping(series, quorum.grouping),
                      quorum.group, ids_.citation(quorum.sources))
                .run();
        });
}

} // namespace plenary::registry
