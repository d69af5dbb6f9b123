#include "registry/count.hpp"

#include "registry/things/load_parts.hpp"
#include "registry/things/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace plenary::registry {

using namespace domain;

namespace {

/// Row ids of codes, and back to their places in CountTable.
class Places {
public:
    std::size_t of(std::int64_t row) {
        if (last_ && last_->first == row)
            return last_->second;
        const auto [known, is_new] = places_.try_emplace(row, places_.size());
        if (is_new)
            rows_.push_back(row);
        last_ = *known;
        return known->second;
    }
    [[nodiscard]] const std::vector<std::int64_t>& rows() const { return rows_; }

private:
    std::unordered_map<std::int64_t, std::size_t> places_;
    std::vector<std::int64_t> rows_;
    std::optional<std::pair<std::int64_t, std::size_t>> last_; ///< rows of a meeting follow one another
};

std::string json_array_of_numbers(const std::vector<std::int64_t>& numbers) {
    std::string json = "[";
    for (const auto number : numbers)
        json += (json.size() > 1 ? "," : "") + std::to_string(number);
    return json + "]";
}

std::vector<std::int64_t> rows_of(Database& db, const std::vector<MeetingCode>& meetings) {
    Query query{db, "SELECT id FROM meeting WHERE code IN (SELECT value FROM json_each(?)) ORDER BY id"};
    query.with(json_array(meetings));
    std::vector<std::int64_t> rows;
    while (query.next())
        rows.push_back(query.integer(0));
    return rows;
}

/// Whether `rows` are all the meetings there are, so that no filter is needed.
bool are_all(Database& db, const std::vector<std::int64_t>& rows) {
    return static_cast<std::int64_t>(rows.size()) == Query{db, "SELECT count(*) FROM meeting"}.number();
}

/// What counts the illustrative registrations of a row of groups: most registries hold none or nothing else,
/// and then no registration need be looked at for it.
std::string illustrative_count(Database& db) {
    const auto some = Query{db, "SELECT count(*) FROM illustrative_citation"}.number();
    if (some == 0)
        return "0";
    if (some == Query{db, "SELECT count(*) FROM citation"}.number())
        return "count(*)";
    return "count(*) FILTER (WHERE r.citation_id IN (SELECT id FROM illustrative_citation))";
}

template<class C>
std::vector<C> codes_of(Database& db, const char* sql, const Places& places) {
    Query query{db, sql};
    std::vector<C> codes;
    for (const auto row : places.rows()) {
        if (!query.with(row).next())
            throw_lost_row();
        codes.push_back(query.code<C>(0));
    }
    return codes;
}

/// The columns that cells are told apart by, from the third on. Status goes with role, so that SQLite groups
/// in the order of the index, as it reads.
struct Columns {
    std::string names = "r.meeting_id, r.delegation_id";
    int role = 0; ///< 0: not among them
    int status = 0;
    int gender = 0;
    int day = 0;
    int session = 0;
    int figures = 2;
    bool visits;

    Columns(const CountBy& by, bool of_visits) : visits(of_visits) {
        const auto add = [&](bool asked, const char* name) {
            if (!asked)
                return 0;
            names += name;
            return figures++;
        };
        role = add(by.role || by.status, ", r.role");
        status = add(by.status, ", r.status");
        gender = add(by.gender, ", p.gender");
        day = add(visits && by.day, ", substr(k.at, 1, 10)");
        session = add(visits && by.session, ", k.session");
    }
};

/// Of check-ins `k` those up to a day.
std::string up_to(const std::optional<Date>& until) {
    return until ? fmt::format(" AND substr(k.at, 1, 10) <= '{}'", format_date(*until)) : "";
}

/// Whether the registration `r` was received at least once up to a day; what is known of all days is kept with it.
std::string was_received(const std::optional<Date>& until) {
    if (!until)
        return "r.checked_in";
    return "EXISTS (SELECT 1 FROM check_in AS k WHERE k.registration_id = r.id AND k.kind = 'in' AND "
           "k.undone = 0" +
           up_to(until) + ")";
}

std::string count_sql(const Columns& columns, const CountBy& by, const std::string& illustrative,
                      bool filtered) {
    std::string from = "registration AS r";
    std::string figures = "count(*), count(*) FILTER (WHERE r.status = 'confirmed'), sum(" +
                          was_received(by.until) + "), count(*) FILTER (WHERE r.status = 'withdrawn'), " +
                          illustrative;
    if (columns.visits) {
        from = "check_in AS k JOIN registration AS r ON r.id = k.registration_id AND k.kind = 'in' AND "
               "k.undone = 0" +
               up_to(by.until);
        if (columns.session != 0)
            from += " AND k.session IS NOT NULL";
        figures = "0, 0, count(DISTINCT k.registration_id), 0, 0";
    }
    if (columns.gender != 0)
        from += " JOIN participant AS p ON p.id = r.participant_id";
    const std::string where = filtered ? " WHERE r.meeting_id IN (SELECT value FROM json_each(?))" : "";
    return "SELECT " + columns.names + ", " + figures + " FROM " + from + where + " GROUP BY " +
           columns.names;
}

Figures figures_at(const Query& row, int column) {
    Figures figures;
    ColumnReader{row, column}.into(figures.nominated, figures.confirmed, figures.checked_in,
                                   figures.withdrawn, figures.illustrative);
    return figures;
}

/// Registrations of real people that were received only for show. Asked only where there are both: it reads
/// the check-ins one by one.
std::int64_t count_received_for_show(Database& db, const std::vector<std::int64_t>& meetings,
                                     const std::optional<Date>& until) {
    return Query{
        db,
        "SELECT count(DISTINCT r.id) FROM registration AS r JOIN check_in AS k ON k.registration_id = r.id "
        "WHERE r.meeting_id IN (SELECT value FROM json_each(?)) AND r.checked_in = 1 AND k.kind = 'in'" +
            up_to(until) +
            " AND r.citation_id NOT IN (SELECT id FROM illustrative_citation) AND k.citation_id IN (SELECT "
            "id FROM illustrative_citation)"}
        .with(json_array_of_numbers(meetings))
        .number();
}

} // namespace

CountTable count_registrations(Database& db, const std::vector<MeetingCode>& meetings, const CountBy& by) {
    const auto rows = rows_of(db, meetings);
    const bool filtered = !are_all(db, rows);
    const auto illustrative = illustrative_count(db);
    Places meeting_places;
    Places delegation_places;
    const auto read_cells = [&](bool visits) {
        const Columns columns{by, visits};
        Query query{db, count_sql(columns, by, illustrative, filtered)};
        if (filtered)
            query.with(json_array_of_numbers(rows));
        std::vector<CountCell> cells;
        while (query.next()) {
            auto& cell = cells.emplace_back();
            cell.meeting = meeting_places.of(query.integer(0));
            cell.delegation = delegation_places.of(query.integer(1));
            if (by.role)
                cell.role = enum_at<Role>(query, columns.role);
            if (by.status)
                cell.status = enum_at<RegistrationStatus>(query, columns.status);
            if (by.gender && !query.is_null(columns.gender))
                cell.gender = enum_at<Gender>(query, columns.gender);
            if (columns.day != 0)
                cell.day = parse_date(query.text(columns.day));
            if (columns.session != 0)
                cell.session = query.code<SessionCode>(columns.session);
            cell.figures = figures_at(query, columns.figures);
        }
        return cells;
    };
    CountTable table;
    table.cells = read_cells(false);
    if (by.day || by.session)
        table.visits = read_cells(true);
    const bool some_are_real = std::any_of(table.cells.begin(), table.cells.end(), [](const auto& cell) {
        return cell.figures.checked_in > 0 && cell.figures.illustrative < cell.figures.nominated;
    });
    if (some_are_real && illustrative != "0")
        table.received_for_show = count_received_for_show(db, rows, by.until);
    table.meetings = codes_of<MeetingCode>(db, "SELECT code FROM meeting WHERE id = ?", meeting_places);
    table.delegations =
        codes_of<DelegationCode>(db, "SELECT code FROM delegation WHERE id = ?", delegation_places);
    return table;
}

std::vector<Returning> count_returning(Database& db, const std::vector<MeetingCode>& meetings,
                                       const std::optional<Date>& until) {
    const auto rows = rows_of(db, meetings);
    const bool filtered = !are_all(db, rows);
    const std::string where = filtered ? " AND r.meeting_id IN (SELECT value FROM json_each(?))" : "";
    Query query{db,
                "SELECT meetings, count(*) FROM (SELECT count(*) AS meetings FROM registration AS r WHERE " +
                    was_received(until) + " = 1" + where +
                    " GROUP BY participant_id) GROUP BY meetings ORDER BY meetings"};
    if (filtered)
        query.with(json_array_of_numbers(rows));
    std::vector<Returning> returning;
    while (query.next())
        returning.push_back({query.integer(0), query.integer(1)});
    return returning;
}

std::vector<MeetingLine> list_meetings(Database& db, const std::optional<SeriesCode>& series) {
    Query row{
        db,
        "SELECT m.code, s.code, m.number, m.title, m.first_day, m.last_day, m.year, m.status, v.city, "
        "v.country, v.zone, (SELECT count(*) FROM registration WHERE meeting_id = m.id), (SELECT count(*) "
        "FROM registration WHERE meeting_id = m.id AND checked_in = 1), (SELECT count(*) FROM "
        "registration WHERE meeting_id = m.id AND citation_id IN (SELECT id FROM illustrative_citation)) "
        "FROM meeting AS m JOIN series AS s ON s.id = m.series_id LEFT JOIN venue AS v ON v.id = "
        "m.venue_id WHERE ?1 IS NULL OR s.code = ?1 ORDER BY s.code, coalesce(m.first_day, CAST(m.year AS "
        "TEXT), '9999'), m.number, m.code"};
    row.with(series);
    std::vector<MeetingLine> lines;
    while (row.next()) {
        auto& line = lines.emplace_back();
        ColumnReader{row}.into(line.code, line.series, line.number, line.title, line.dates, line.status,
                               line.city, line.country, line.zone, line.nominated, line.checked_in,
                               line.illustrative);
    }
    return lines;
}

Counts count_kinds(Database& db) {
    Counts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto kind = static_cast<Kind>(i);
        const auto* condition =
            kind == kind_of<Source> ? " WHERE code NOT IN ('illustrative', 'register')" : "";
        counts[i] = Query{db, "SELECT count(*) FROM " + table_of(kind) + condition}.number();
    }
    return counts;
}

} // namespace plenary::registry
