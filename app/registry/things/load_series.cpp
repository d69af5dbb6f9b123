/// \file
/// Sources, delegations, venues and series.
#include "registry/things/load_parts.hpp"
#include "registry/things/table.hpp"

namespace plenary::registry {

using namespace domain;

std::string is_among(const std::string& column, const char* parameter, std::size_t codes) {
    return codes > 1 ? column + " IN (SELECT value FROM json_each(" + parameter + "))"
                     : column + " = " + parameter + " ->> 0"; // nothing is equal to the first of no codes
}

std::string is_id_among(const std::string& column, const char* table, const char* parameter,
                        std::size_t codes) {
    return column + (codes > 1 ? " IN" : " =") + " (SELECT id FROM " + table + " WHERE " +
           is_among("code", parameter, codes) + ")";
}

domain::Sources split_citation(const std::string& codes) {
    domain::Sources sources;
    std::size_t start = 0;
    while (start < codes.size()) {
        const auto end = std::min(codes.find(' ', start), codes.size());
        sources.emplace_back(codes.substr(start, end - start));
        start = end + 1;
    }
    return sources;
}

std::string join_languages(const LocalText& text) {
    std::string lines;
    for (const auto& [language, words] : text.by_language())
        lines += language + '\t' + words + '\n';
    return lines;
}

LocalText split_languages(const std::string& lines) {
    LocalText text;
    for (std::size_t start = 0; start < lines.size();) {
        const auto end = std::min(lines.find('\n', start), lines.size());
        const auto tab = std::min(lines.find('\t', start), end);
        text.set(lines.substr(start, tab - start), tab < end ? lines.substr(tab + 1, end - tab - 1) : "");
        start = end + 1;
    }
    return text;
}

std::vector<Source> load_sources(Database& db) {
    std::vector<Source> sources;
    Query row{db, select_of<Source>() + " WHERE code NOT IN ('illustrative', 'register') ORDER BY code"};
    while (row.next())
        sources.push_back(thing_at<Source>(row));
    return sources;
}

namespace {

/// Calls f with each period and the row id in the column `owner`, whose periods it is.
template<class F>
void each_unavailability(Database& db, const std::string& owner, F f) {
    Query row{db, "SELECT part." + owner + ", " + unavailability_columns + " FROM unavailability AS part" +
                      unavailability_joins + " WHERE part." + owner + " IS NOT NULL ORDER BY part." + owner +
                      ", part.position"};
    while (row.next())
        f(row.integer(0), unavailability_at(row, 1));
}

void load_institutions(Database& db, ById<Delegation>& by_id) {
    PartPlaces institutions;
    each_row(db, "SELECT id, delegation_id, code FROM institution ORDER BY delegation_id, position",
             [&](ColumnReader at) {
                 const auto id = at.take<std::int64_t>();
                 const auto delegation = at.take<std::int64_t>();
                 auto& list = by_id.at(delegation).institutions;
                 institutions[id] = {delegation, list.size()};
                 at.into(list.emplace_back().code);
             });
    each_row(db, "SELECT institution_id, language, text FROM institution_name", [&](ColumnReader at) {
        const auto [delegation, place] = institutions.at(at.take<std::int64_t>());
        read_name(at, by_id.at(delegation).institutions[place].name);
    });
}

} // namespace

std::vector<Delegation> load_delegations(Database& db, bool details) {
    std::vector<Delegation> delegations;
    ById<Delegation> by_id{delegations};
    each_row(db,
             "SELECT d.id, d.code, d.kind, c.codes FROM delegation AS d JOIN citation AS c ON c.id = "
             "d.citation_id ORDER BY d.code",
             [&](ColumnReader at) {
                 auto& delegation = by_id.add(at);
                 at.into(delegation.code, delegation.kind, delegation.sources);
             });
    each_row(db, "SELECT delegation_id, form, language, text FROM delegation_name", [&](ColumnReader at) {
        auto& delegation = by_id.at(at);
        const auto form = at.take<std::string>();
        read_name(at, form == "short"    ? delegation.name
                      : form == "formal" ? delegation.formal_name
                                         : delegation.sort_name);
    });
    if (details) {
        load_institutions(db, by_id);
        each_unavailability(db, "delegation_id", [&](std::int64_t id, Unavailability&& period) {
            by_id.at(id).unavailable.push_back(std::move(period));
        });
    }
    return delegations;
}

namespace {

void load_bookings(Database& db, ById<Venue>& by_id, const PartPlaces& rooms) {
    const auto room_at = [&](ColumnReader& at) -> Room& {
        const auto [venue, place] = rooms.at(at.take<std::int64_t>());
        return by_id.at(venue).rooms[place];
    };
    each_row(
        db,
        "SELECT b.room_id, b.code, b.first_day, b.last_day, b.from_minute, b.to_minute, b.reason, b.set_up, "
        "b.clearing, b.weight, c.codes FROM booking AS b JOIN citation AS c ON c.id = b.citation_id "
        "ORDER BY b.room_id, b.position",
        [&](ColumnReader at) {
            auto& booking = room_at(at).bookings.emplace_back();
            at.into(booking.code, booking.days, booking.hours, booking.reason, booking.set_up,
                    booking.clearing, booking.weight, booking.sources);
        });
    each_row(db, "SELECT room_id, booking, weekday FROM booking_weekday ORDER BY room_id, booking, position",
             [&](ColumnReader at) {
                 auto& bookings = room_at(at).bookings;
                 at.into(held(bookings, at.take<std::size_t>()).weekdays.emplace_back());
             });
}

/// The calendars and closures of venues and rooms; `rooms` has the venue and the place of each room.
void load_openings(Database& db, ById<Venue>& by_id, const PartPlaces& rooms) {
    each_row(db,
             "SELECT v.venue_id, c.code FROM venue_calendar AS v JOIN calendar AS c ON c.id = v.calendar_id "
             "ORDER BY v.venue_id, v.position",
             [&](ColumnReader at) { at.into(by_id.at(at).calendars.emplace_back()); });
    each_unavailability(db, "venue_id", [&](std::int64_t id, Unavailability&& period) {
        by_id.at(id).closed.push_back(std::move(period));
    });
    each_unavailability(db, "room_id", [&](std::int64_t id, Unavailability&& period) {
        const auto [venue, place] = rooms.at(id);
        by_id.at(venue).rooms[place].closed.push_back(std::move(period));
    });
    load_bookings(db, by_id, rooms);
}

} // namespace

std::vector<Venue> load_venues(Database& db, bool details) {
    std::vector<Venue> venues;
    ById<Venue> by_id{venues};
    each_row(db,
             "SELECT v.id, v.code, v.city, v.country, v.zone, c.codes FROM venue AS v JOIN citation AS c "
             "ON c.id = v.citation_id ORDER BY v.code",
             [&](ColumnReader at) {
                 auto& venue = by_id.add(at);
                 at.into(venue.code, venue.city, venue.country, venue.zone, venue.sources);
             });
    each_row(db, "SELECT venue_id, language, text FROM venue_name",
             [&](ColumnReader at) { read_name(at, by_id.at(at).name); });
    PartPlaces rooms;
    each_row(db, "SELECT id, venue_id, code, name, capacity FROM room ORDER BY venue_id, position",
             [&](ColumnReader at) {
                 const auto id = at.take<std::int64_t>();
                 const auto venue = at.take<std::int64_t>();
                 auto& list = by_id.at(venue).rooms;
                 rooms[id] = {venue, list.size()};
                 auto& room = list.emplace_back();
                 at.into(room.code, room.name, room.capacity);
             });
    if (details)
        load_openings(db, by_id, rooms);
    return venues;
}

namespace {

void load_groupings(Database& db, ById<Series>& by_id) {
    PartPlaces groupings;
    PartPlaces groups;
    const auto grouping_at = [&](std::int64_t id) -> Grouping& {
        const auto [series, place] = groupings.at(id);
        return by_id.at(series).groupings[place];
    };
    each_row(db,
             "SELECT g.id, g.series_id, g.code, g.title, c.codes FROM grouping AS g JOIN citation AS c ON "
             "c.id = g.citation_id ORDER BY g.series_id, g.position",
             [&](ColumnReader at) {
                 const auto id = at.take<std::int64_t>();
                 const auto series = at.take<std::int64_t>();
                 auto& list = by_id.at(series).groupings;
                 groupings[id] = {series, list.size()};
                 auto& grouping = list.emplace_back();
                 at.into(grouping.code, grouping.title, grouping.sources);
             });
    each_row(db,
             "SELECT id, grouping_id, code, title, members_known FROM delegation_group ORDER BY grouping_id, "
             "position",
             [&](ColumnReader at) {
                 const auto id = at.take<std::int64_t>();
                 const auto grouping = at.take<std::int64_t>();
                 auto& list = grouping_at(grouping).groups;
                 groups[id] = {grouping, list.size()};
                 auto& group = list.emplace_back();
                 at.into(group.code, group.title);
                 if (at.take<bool>())
                     group.members.emplace();
             });
    each_row(
        db,
        "SELECT m.group_id, d.code FROM group_member AS m JOIN delegation AS d ON d.id = m.delegation_id "
        "ORDER BY m.group_id, m.position",
        [&](ColumnReader at) {
            const auto [grouping, place] = groups.at(at.take<std::int64_t>());
            at.into(held(grouping_at(grouping).groups[place].members).emplace_back());
        });
}

void load_quorums(Database& db, ById<Series>& by_id) {
    each_row(db,
             "SELECT q.series_id, q.code, q.numerator, q.denominator, q.exceeded, q.base, g.code, "
             "q.group_code, c.codes FROM quorum AS q JOIN citation AS c ON c.id = q.citation_id "
             "LEFT JOIN grouping AS g ON g.id = q.grouping_id ORDER BY q.series_id, q.position",
             [&](ColumnReader at) {
                 auto& quorum = by_id.at(at).quorums.emplace_back();
                 at.into(quorum.code, quorum.needs, quorum.of, quorum.grouping, quorum.group, quorum.sources);
             });
}

void load_classes(Database& db, ById<Series>& by_id) {
    PartPlaces classes;
    each_row(db,
             "SELECT id, series_id, code, letter, colour, shown FROM delegation_class ORDER BY series_id, "
             "position",
             [&](ColumnReader at) {
                 const auto id = at.take<std::int64_t>();
                 const auto series = at.take<std::int64_t>();
                 auto& list = by_id.at(series).classes;
                 classes[id] = {series, list.size()};
                 auto& one = list.emplace_back();
                 at.into(one.code, one.letter, one.colour, one.shown);
             });
    each_row(db, "SELECT delegation_class_id, language, text FROM delegation_class_title",
             [&](ColumnReader at) {
                 const auto [series, place] = classes.at(at.take<std::int64_t>());
                 read_name(at, by_id.at(series).classes[place].title);
             });
}

void load_schedule_rules(Database& db, ById<Series>& by_id) {
    each_row(
        db,
        "SELECT series_id, mandate_first, mandate_last, notice, min_gap, max_gap, same_city, same_region, "
        "between_regions, same_city_hours FROM schedule_rules",
        [&](ColumnReader at) {
            auto& rules = by_id.at(at).schedule.emplace();
            at.into(rules.mandate, rules.notice, rules.min_gap, rules.max_gap, rules.same_city,
                    rules.same_region, rules.between_regions, rules.same_city_hours);
        });
}

void load_weights(Database& db, ById<Series>& by_id) {
    each_row(db, "SELECT series_id, term, points FROM series_weight", [&](ColumnReader at) {
        auto& weights = by_id.at(at).weights;
        if (!weights)
            weights.emplace();
        at.into(weights->stated[static_cast<std::size_t>(at.take<CostTerm>())]);
    });
}

} // namespace

std::vector<Series> load_series(Database& db) {
    std::vector<Series> series;
    ById<Series> by_id{series};
    each_row(
        db,
        "SELECT s.id, s.code, s.title, s.short_title, s.purpose, s.member_order, c.codes FROM series AS s "
        "JOIN citation AS c ON c.id = s.citation_id ORDER BY s.code",
        [&](ColumnReader at) {
            auto& one = by_id.add(at);
            at.into(one.code, one.title, one.short_title, one.purpose, one.member_order, one.sources);
        });
    each_row(db,
             "SELECT t.series_id, t.code, t.title, c.codes FROM theme AS t JOIN citation AS c ON c.id = "
             "t.citation_id ORDER BY t.series_id, t.position",
             [&](ColumnReader at) {
                 auto& theme = by_id.at(at).themes.emplace_back();
                 at.into(theme.code, theme.title, theme.sources);
             });
    load_groupings(db, by_id);
    load_schedule_rules(db, by_id);
    load_weights(db, by_id);
    each_row(db,
             "SELECT o.series_id, d.code, o.role, c.codes FROM series_organizer AS o JOIN delegation AS d "
             "ON d.id = o.delegation_id JOIN citation AS c ON c.id = o.citation_id ORDER BY o.series_id, "
             "o.position",
             [&](ColumnReader at) {
                 auto& organizer = by_id.at(at).organizers.emplace_back();
                 at.into(organizer.delegation, organizer.role, organizer.sources);
             });
    load_quorums(db, by_id);
    load_classes(db, by_id);
    return series;
}

} // namespace plenary::registry
