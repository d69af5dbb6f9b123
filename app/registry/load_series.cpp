/// \file
/// Sources, delegations, venues and series.
#include "registry/load_parts.hpp"

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

std::vector<Source> load_sources(Database& db) {
    std::vector<Source> sources;
    each_row(db,
             "SELECT code, kind, title, publisher, date, address FROM source WHERE code NOT IN "
             "('illustrative', 'register') "
             "ORDER BY code",
             [&](const Query& row) {
                 sources.push_back({row.code<SourceCode>(0), enum_at<SourceKind>(row, 1), row.text(2),
                                    row.text(3), row.text(4), row.text(5)});
             });
    return sources;
}

namespace {

/// Calls f with each period and the row id in the column `owner`, whose periods it is.
template<class F>
void each_unavailability(Database& db, const std::string& owner, F f) {
    Query row{db, "SELECT u." + owner + ", " + unavailability_columns +
                      " FROM unavailability AS u JOIN citation AS c ON c.id = u.citation_id WHERE u." +
                      owner + " IS NOT NULL ORDER BY u." + owner + ", u.position"};
    while (row.next())
        f(row.integer(0), unavailability_at(row, 1));
}

void load_institutions(Database& db, ById<Delegation>& by_id) {
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> institutions;
    each_row(db, "SELECT id, delegation_id, code FROM institution ORDER BY delegation_id, position",
             [&](const Query& row) {
                 auto& list = by_id.at(row.integer(1)).institutions;
                 institutions[row.integer(0)] = {row.integer(1), list.size()};
                 list.push_back({row.code<InstitutionCode>(2), {}});
             });
    each_row(db, "SELECT institution_id, language, text FROM institution_name", [&](const Query& row) {
        const auto [delegation, place] = institutions.at(row.integer(0));
        by_id.at(delegation).institutions[place].name.set(row.text(1), row.text(2));
    });
}

} // namespace

std::vector<Delegation> load_delegations(Database& db, bool details) {
    std::vector<Delegation> delegations;
    ById<Delegation> by_id{delegations};
    each_row(db,
             "SELECT d.id, d.code, d.kind, c.codes FROM delegation AS d JOIN citation AS c ON c.id = "
             "d.citation_id "
             "ORDER BY d.code",
             [&](const Query& row) {
                 auto& delegation = by_id.add(row.integer(0));
                 delegation.code = row.code<DelegationCode>(1);
                 delegation.kind = enum_at<DelegationKind>(row, 2);
                 delegation.sources = sources_at(row, 3);
             });
    each_row(db, "SELECT delegation_id, form, language, text FROM delegation_name", [&](const Query& row) {
        auto& delegation = by_id.at(row.integer(0));
        const auto form = row.text(1);
        auto& names = form == "short"    ? delegation.name
                      : form == "formal" ? delegation.formal_name
                                         : delegation.sort_name;
        names.set(row.text(2), row.text(3));
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

/// The calendars and closures of venues and rooms; `rooms` has the venue and the place of each room.
void load_openings(Database& db, ById<Venue>& by_id,
                   const std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>>& rooms) {
    each_row(
        db,
        "SELECT v.venue_id, c.code FROM venue_calendar AS v JOIN calendar AS c ON c.id = v.calendar_id "
        "ORDER BY v.venue_id, v.position",
        [&](const Query& row) { by_id.at(row.integer(0)).calendars.push_back(row.code<CalendarCode>(1)); });
    each_unavailability(db, "venue_id", [&](std::int64_t id, Unavailability&& period) {
        by_id.at(id).closed.push_back(std::move(period));
    });
    each_unavailability(db, "room_id", [&](std::int64_t id, Unavailability&& period) {
        const auto [venue, place] = rooms.at(id);
        by_id.at(venue).rooms[place].closed.push_back(std::move(period));
    });
}

} // namespace

std::vector<Venue> load_venues(Database& db, bool details) {
    std::vector<Venue> venues;
    ById<Venue> by_id{venues};
    each_row(db,
             "SELECT v.id, v.code, v.city, v.country, v.zone, c.codes FROM venue AS v "
             "JOIN citation AS c ON c.id = v.citation_id ORDER BY v.code",
             [&](const Query& row) {
                 auto& venue = by_id.add(row.integer(0));
                 venue.code = row.code<VenueCode>(1);
                 venue.city = row.text(2);
                 venue.country = row.text(3);
                 venue.zone = row.text(4);
                 venue.sources = sources_at(row, 5);
             });
    each_row(db, "SELECT venue_id, language, text FROM venue_name",
             [&](const Query& row) { by_id.at(row.integer(0)).name.set(row.text(1), row.text(2)); });
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> rooms;
    each_row(db, "SELECT venue_id, code, name, capacity, id FROM room ORDER BY venue_id, position",
             [&](const Query& row) {
                 auto& list = by_id.at(row.integer(0)).rooms;
                 rooms[row.integer(4)] = {row.integer(0), list.size()};
                 list.push_back({row.code<RoomCode>(1), row.text(2), optional_int(row, 3)});
             });
    if (details)
        load_openings(db, by_id, rooms);
    return venues;
}

namespace {

void load_groupings(Database& db, ById<Series>& by_id) {
    // Where a grouping or group of this row id is, for the rows of its parts.
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> groupings;
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> groups;
    const auto grouping_at = [&](std::int64_t id) -> Grouping& {
        const auto [series, place] = groupings.at(id);
        return by_id.at(series).groupings[place];
    };
    each_row(db,
             "SELECT g.id, g.series_id, g.code, g.title, c.codes FROM grouping AS g "
             "JOIN citation AS c ON c.id = g.citation_id ORDER BY g.series_id, g.position",
             [&](const Query& row) {
                 auto& list = by_id.at(row.integer(1)).groupings;
                 groupings[row.integer(0)] = {row.integer(1), list.size()};
                 list.push_back({row.code<GroupingCode>(2), row.text(3), {}, sources_at(row, 4)});
             });
    each_row(db,
             "SELECT id, grouping_id, code, title, members_known FROM delegation_group ORDER BY grouping_id, "
             "position",
             [&](const Query& row) {
                 auto& list = grouping_at(row.integer(1)).groups;
                 groups[row.integer(0)] = {row.integer(1), list.size()};
                 auto& group = list.emplace_back(Group{row.code<GroupCode>(2), row.text(3), std::nullopt});
                 if (row.integer(4) != 0)
                     group.members.emplace();
             });
    each_row(
        db,
        "SELECT m.group_id, d.code FROM group_member AS m JOIN delegation AS d ON d.id = m.delegation_id "
        "ORDER BY m.group_id, m.position",
        [&](const Query& row) {
            const auto [grouping, place] = groups.at(row.integer(0));
            grouping_at(grouping).groups[place].members->push_back(row.code<DelegationCode>(1));
        });
}

void load_quorums(Database& db, ById<Series>& by_id) {
    each_row(db,
             "SELECT q.series_id, q.code, q.numerator, q.denominator, q.exceeded, q.base, g.code, "
             "q.group_code, c.codes FROM quorum AS q JOIN citation AS c ON c.id = q.citation_id "
             "LEFT JOIN grouping AS g ON g.id = q.grouping_id ORDER BY q.series_id, q.position",
             [&](const Query& row) {
                 const Share needs{static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)),
                                   row.integer(4) != 0};
                 by_id.at(row.integer(0))
                     .quorums.push_back({row.code<QuorumCode>(1), needs, enum_at<QuorumBase>(row, 5),
                                         row.optional_code<GroupingCode>(6), row.optional_code<GroupCode>(7),
                                         sources_at(row, 8)});
             });
}

void load_schedule_rules(Database& db, ById<Series>& by_id) {
    each_row(
        db,
        "SELECT series_id, mandate_first, mandate_last, notice, min_gap, max_gap, same_city, same_region, "
        "between_regions FROM schedule_rules",
        [&](const Query& row) {
            auto& rules = by_id.at(row.integer(0)).schedule.emplace();
            if (!row.is_null(1))
                rules.mandate = days_at(row, 1);
            rules.notice = optional_int(row, 3);
            rules.min_gap = optional_int(row, 4);
            rules.max_gap = optional_int(row, 5);
            rules.same_city = optional_int(row, 6);
            rules.same_region = optional_int(row, 7);
            rules.between_regions = optional_int(row, 8);
        });
}

} // namespace

std::vector<Series> load_series(Database& db) {
    std::vector<Series> series;
    ById<Series> by_id{series};
    each_row(db,
             "SELECT s.id, s.code, s.title, s.short_title, s.purpose, c.codes FROM series AS s "
             "JOIN citation AS c ON c.id = s.citation_id ORDER BY s.code",
             [&](const Query& row) {
                 auto& one = by_id.add(row.integer(0));
                 one.code = row.code<SeriesCode>(1);
                 one.title = row.text(2);
                 one.short_title = row.text(3);
                 one.purpose = row.text(4);
                 one.sources = sources_at(row, 5);
             });
    each_row(db,
             "SELECT t.series_id, t.code, t.title, c.codes FROM theme AS t "
             "JOIN citation AS c ON c.id = t.citation_id ORDER BY t.series_id, t.position",
             [&](const Query& row) {
                 by_id.at(row.integer(0))
                     .themes.push_back({row.code<ThemeCode>(1), row.text(2), sources_at(row, 3)});
             });
    load_groupings(db, by_id);
    load_schedule_rules(db, by_id);
    each_row(db,
             "SELECT o.series_id, d.code, o.role, c.codes FROM series_organizer AS o "
             "JOIN delegation AS d ON d.id = o.delegation_id JOIN citation AS c ON c.id = o.citation_id "
             "ORDER BY o.series_id, o.position",
             [&](const Query& row) {
                 by_id.at(row.integer(0))
                     .organizers.push_back(
                         {row.code<DelegationCode>(1), enum_at<OrganizerRole>(row, 2), sources_at(row, 3)});
             });
    load_quorums(db, by_id);
    return series;
}

} // namespace plenary::registry
