/// \file
/// Calendars with their holidays, and acknowledged clashes.
#include "registry/load_parts.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

void load_holidays(Database& db, ById<Calendar>& by_id) {
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> holidays;
    each_row(
        db,
        "SELECT h.id, h.calendar_id, h.first_day, h.last_day, h.in_lieu_of, h.kind, h.certainty, c.codes "
        "FROM holiday AS h JOIN citation AS c ON c.id = h.citation_id ORDER BY h.calendar_id, h.position",
        [&](const Query& row) {
            auto& list = by_id.at(row.integer(1)).holidays;
            holidays[row.integer(0)] = {row.integer(1), list.size()};
            list.push_back({days_at(row, 2),
                            optional_date_at(row, 4),
                            {},
                            enum_at<DayKind>(row, 5),
                            enum_at<Certainty>(row, 6),
                            sources_at(row, 7)});
        });
    each_row(db, "SELECT holiday_id, language, text FROM holiday_name", [&](const Query& row) {
        const auto [calendar, place] = holidays.at(row.integer(0));
        by_id.at(calendar).holidays[place].name.set(row.text(1), row.text(2));
    });
}

} // namespace

std::vector<Calendar> load_calendars(Database& db) {
    std::vector<Calendar> calendars;
    ById<Calendar> by_id{calendars};
    each_row(db,
             "SELECT k.id, k.code, k.kind, k.country, k.place, c.codes FROM calendar AS k "
             "JOIN citation AS c ON c.id = k.citation_id ORDER BY k.code",
             [&](const Query& row) {
                 auto& calendar = by_id.add(row.integer(0));
                 calendar.code = row.code<CalendarCode>(1);
                 calendar.kind = enum_at<CalendarKind>(row, 2);
                 calendar.country = row.text(3);
                 calendar.place = row.text(4);
                 calendar.sources = sources_at(row, 5);
             });
    if (calendars.empty())
        return calendars;
    each_row(db, "SELECT calendar_id, language, text FROM calendar_name",
             [&](const Query& row) { by_id.at(row.integer(0)).name.set(row.text(1), row.text(2)); });
    each_row(db, "SELECT calendar_id, weekday FROM calendar_weekend ORDER BY calendar_id, position",
             [&](const Query& row) { by_id.at(row.integer(0)).weekend.push_back(enum_at<Weekday>(row, 1)); });
    each_row(db, "SELECT calendar_id, year FROM calendar_year ORDER BY calendar_id, position",
             [&](const Query& row) {
                 by_id.at(row.integer(0)).years.push_back(static_cast<int>(row.integer(1)));
             });
    load_holidays(db, by_id);
    return calendars;
}

std::vector<Acknowledgement> load_acknowledgements(Database& db) {
    std::vector<Acknowledgement> acknowledgements;
    each_row(db,
             "SELECT a.code, a.about, a.reason, c.codes FROM acknowledgement AS a JOIN citation AS c "
             "ON c.id = a.citation_id ORDER BY a.code",
             [&](const Query& row) {
                 acknowledgements.push_back(
                     {row.code<ClashCode>(0), row.text(1), row.text(2), sources_at(row, 3)});
             });
    return acknowledgements;
}

} // namespace plenary::registry
