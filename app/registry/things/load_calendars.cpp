/// \file
/// Calendars with their holidays, and acknowledged clashes.
#include "registry/things/load_parts.hpp"
#include "registry/things/table.hpp"

namespace plenary::registry {

using namespace domain;

namespace {

void load_holidays(Database& db, ById<Calendar>& by_id) {
    PartPlaces holidays;
    each_row(
        db,
        "SELECT h.id, h.calendar_id, h.first_day, h.last_day, h.in_lieu_of, h.kind, h.certainty, c.codes "
        "FROM holiday AS h JOIN citation AS c ON c.id = h.citation_id ORDER BY h.calendar_id, h.position",
        [&](ColumnReader at) {
            const auto id = at.take<std::int64_t>();
            const auto calendar = at.take<std::int64_t>();
            auto& list = by_id.at(calendar).holidays;
            holidays[id] = {calendar, list.size()};
            auto& holiday = list.emplace_back();
            at.into(holiday.days, holiday.in_lieu_of, holiday.kind, holiday.certainty, holiday.sources);
        });
    each_row(db, "SELECT holiday_id, language, text FROM holiday_name", [&](ColumnReader at) {
        const auto [calendar, place] = holidays.at(at.take<std::int64_t>());
        read_name(at, by_id.at(calendar).holidays[place].name);
    });
}

} // namespace

std::vector<Calendar> load_calendars(Database& db) {
    std::vector<Calendar> calendars;
    ById<Calendar> by_id{calendars};
    each_row(db,
             "SELECT k.id, k.code, k.kind, k.country, k.place, c.codes FROM calendar AS k JOIN citation AS "
             "c ON c.id = k.citation_id ORDER BY k.code",
             [&](ColumnReader at) {
                 auto& calendar = by_id.add(at);
                 at.into(calendar.code, calendar.kind, calendar.country, calendar.place, calendar.sources);
             });
    if (calendars.empty())
        return calendars;
    each_row(db, "SELECT calendar_id, language, text FROM calendar_name",
             [&](ColumnReader at) { read_name(at, by_id.at(at).name); });
    each_row(db, "SELECT calendar_id, weekday FROM calendar_weekend ORDER BY calendar_id, position",
             [&](ColumnReader at) { at.into(by_id.at(at).weekend.emplace_back()); });
    each_row(db, "SELECT calendar_id, year FROM calendar_year ORDER BY calendar_id, position",
             [&](ColumnReader at) { at.into(by_id.at(at).years.emplace_back()); });
    load_holidays(db, by_id);
    return calendars;
}

std::vector<Acknowledgement> load_acknowledgements(Database& db) {
    std::vector<Acknowledgement> acknowledgements;
    Query row{db, select_of<Acknowledgement>() + " ORDER BY code"};
    while (row.next())
        acknowledgements.push_back(thing_at<Acknowledgement>(row));
    return acknowledgements;
}

} // namespace plenary::registry
