#include "bench/search/cosplib.hpp"
#include "exchange/error.hpp"
#include "exchange/files/xlsx.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>

namespace plenary::schedule_bench {
namespace {

using exchange::ExchangeError;
using exchange::Row;

constexpr const char* parameters_sheet = "parameters";
constexpr const char* submissions_sheet = "submissions";
constexpr int day_minutes = 24 * 60;
constexpr std::int64_t max_penalty =
    10'000'000; // so that sums of penalties with their weights do not overflow
constexpr std::int64_t max_slots = 1'000;

struct Sheet {
    std::string name;
    exchange::Table table;

    [[noreturn]] void refuse(const Row& row, std::size_t column, const std::string& message,
                             const std::string& help) const {
        throw ExchangeError("sheet " + name + ", row " + std::to_string(row.number) + ", column " +
                                exchange::column_letters(column) + ": " + message,
                            help);
    }

    /// "" counts as `missing`, if that is given.
    [[nodiscard]] std::int64_t number(const Row& row, std::size_t column, std::int64_t least,
                                      std::optional<std::int64_t> missing = std::nullopt,
                                      std::int64_t most = max_penalty) const {
        const auto& text = row.cell(column);
        if (text.empty() && missing)
            return *missing;
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() ||
            !(value >= static_cast<double>(least) && value <= static_cast<double>(most)) ||
            value != static_cast<double>(static_cast<std::int64_t>(value)))
            refuse(row, column,
                   "'" + text + "' is no whole number from " + std::to_string(least) + " to " +
                       std::to_string(most),
                   "correct the cell");
        return static_cast<std::int64_t>(value);
    }

    /// Minutes after midnight of H:MM or H:MM:SS, or of a part of a day, as a cell without a format has it.
    [[nodiscard]] int time(const Row& row, std::size_t column) const {
        const auto& text = row.cell(column);
        int hours = 0;
        int minutes = 0;
        const auto* const last = text.data() + text.size();
        double part = 0;
        if (const auto [end, error] = std::from_chars(text.data(), last, part);
            error == std::errc{} && end == last && part >= 0 && part <= 1)
            return static_cast<int>(std::lround(part * day_minutes));
        const auto [colon, error] = std::from_chars(text.data(), last, hours);
        const bool has_minutes = error == std::errc{} && last - colon >= 3 && *colon == ':';
        const auto after = has_minutes ? std::from_chars(colon + 1, colon + 3, minutes)
                                       : std::from_chars_result{colon, std::errc::invalid_argument};
        if (after.ec != std::errc{} || after.ptr != colon + 3 || (after.ptr != last && *after.ptr != ':') ||
            hours < 0 || hours > 24 || minutes < 0 || minutes > 59)
            refuse(row, column, "'" + text + "' is no time", "write it as HH:MM");
        return (hours * 60) + minutes;
    }

    /// Minutes east of UTC of GMT+H or GMT-H.
    [[nodiscard]] int zone(const Row& row, std::size_t column) const {
        const std::string& text = row.cell(column);
        const bool is_gmt = text.starts_with("GMT+") || text.starts_with("GMT-");
        const auto digits = is_gmt ? text.substr(4) : std::string{};
        const auto* const last = digits.data() + digits.size();
        int hours = 0;
        const auto [end, error] = std::from_chars(digits.data(), last, hours);
        if (error != std::errc{} || end != last || hours < 0 || hours > 14)
            refuse(row, column, "'" + text + "' is no time zone", "write it as GMT+0, GMT+5 or GMT-5");
        return (text[3] == '-' ? -60 : 60) * hours;
    }
};

Sheet read_sheet(std::string_view workbook, const char* name,
                 exchange::RowWidth width = exchange::RowWidth::of_header) {
    auto reading = exchange::read_xlsx(workbook, name, width);
    if (!reading.problems.empty()) {
        const auto& first = reading.problems.front();
        throw ExchangeError("sheet " + std::string(name) + ", row " + std::to_string(first.row) + ": " +
                                first.complaint.message,
                            first.complaint.remedy);
    }
    return {name, std::move(reading.table)};
}

using Names = std::map<std::string, std::size_t, std::less<>>;

std::size_t find(const Sheet& sheet, const Row& row, std::size_t column, const Names& names,
                 const std::string& where) {
    const auto found = names.find(row.cell(column));
    if (found == names.end())
        sheet.refuse(row, column, "'" + row.cell(column) + "' is not in the sheet " + where,
                     "correct the name, or add it there");
    return found->second;
}

// The rows of a sheet by what stands in their first cell, each once.
Names names_of(const Sheet& sheet) {
    Names names;
    for (const auto& row : sheet.table.rows)
        if (row.cell(0).empty() || !names.emplace(row.cell(0), names.size()).second)
            sheet.refuse(
                row, 0, row.cell(0).empty() ? "there is no name" : "'" + row.cell(0) + "' stands there twice",
                "give each row a name of its own");
    if (names.empty())
        throw ExchangeError("sheet " + sheet.name + ": there is no row beneath the headers", "add a row");
    return names;
}

std::vector<std::string> listed(std::string_view list) {
    std::vector<std::string> names;
    while (!list.empty()) {
        const auto comma = list.find(',');
        if (const auto name = exchange::trimmed(list.substr(0, comma)); !name.empty())
            names.emplace_back(name);
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
    return names;
}

/// A sheet of penalties: rows and columns are named.
Conference::Penalties read_penalties(std::string_view workbook, const char* name, const Names& rows,
                                     const std::string& rows_sheet, const Names& columns,
                                     const std::string& columns_sheet) {
    const auto sheet = read_sheet(workbook, name);
    Conference::Penalties penalties(rows.size(), std::vector<std::int64_t>(columns.size(), 0));
    for (const auto& row : sheet.table.rows) {
        auto& mine = penalties[find(sheet, row, 0, rows, rows_sheet)];
        for (std::size_t column = 1; column < sheet.table.header.cells.size(); ++column)
            mine[find(sheet, sheet.table.header, column, columns, columns_sheet)] =
                sheet.number(row, column, 0, 0);
    }
    return penalties;
}

// What stands above the diagonal counts; the columns are in the order of the rows.
Conference::Penalties read_similar(std::string_view workbook, const Names& tracks) {
    const auto sheet = read_sheet(workbook, "similar tracks");
    std::vector<std::size_t> order;
    for (const auto& row : sheet.table.rows)
        order.push_back(find(sheet, row, 0, tracks, "tracks"));
    Conference::Penalties penalties(tracks.size(), std::vector<std::int64_t>(tracks.size(), 0));
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j)
            penalties[std::min(order[i], order[j])][std::max(order[i], order[j])] =
                sheet.number(sheet.table.rows[i], j + 1, 0, 0);
    return penalties;
}

void read_parameters(std::string_view workbook, Conference& conference) {
    const auto sheet = read_sheet(workbook, parameters_sheet, exchange::RowWidth::any);
    const auto at = [&](int number) -> const Row& {
        const auto found = std::find_if(sheet.table.rows.begin(), sheet.table.rows.end(),
                                        [&](const Row& row) { return row.number == number; });
        if (found == sheet.table.rows.end())
            throw ExchangeError("sheet parameters: row " + std::to_string(number) + " is missing",
                                "give an instance of CoSPLib");
        return *found;
    };
    for (std::size_t term = 0; term < conference_terms; ++term)
        conference.weights[term] = sheet.number(at(static_cast<int>(term) + 2), 4, 0);
    if (conference.weight(ConferenceTerm::time_zones) == 0)
        return;
    conference.zone_minutes = sheet.zone(at(2), 1);
    conference.times = {sheet.time(at(4), 1), sheet.time(at(5), 1),      sheet.time(at(7), 1),
                        sheet.time(at(8), 1), sheet.number(at(9), 1, 0), sheet.number(at(11), 1, 0)};
}

Submission read_submission(const Sheet& sheet, const Row& row, const Names& tracks, const Names& sessions,
                           const Names& rooms, bool has_zones) {
    constexpr std::size_t fixed = 7;
    Submission submission;
    submission.name = row.cell(0);
    submission.track = static_cast<int>(find(sheet, row, 1, tracks, "tracks"));
    submission.slots = static_cast<int>(sheet.number(row, 2, 1, std::nullopt, max_slots));
    submission.order = static_cast<int>(sheet.number(row, 3, 0, 0));
    if (has_zones)
        submission.zone_minutes = sheet.zone(row, 4);
    submission.presenters = listed(row.cell(5));
    submission.attendees = listed(row.cell(6));
    submission.session_penalties.assign(sessions.size(), 0);
    submission.room_penalties.assign(rooms.size(), 0);
    const auto& header = sheet.table.header;
    for (std::size_t column = fixed; column < header.cells.size(); ++column) {
        const auto penalty = sheet.number(row, column, 0, 0);
        // A session and a room may have the same name: the sessions stand first.
        if (column < fixed + sessions.size())
            submission.session_penalties[find(sheet, header, column, sessions, "sessions")] = penalty;
        else
            submission.room_penalties[find(sheet, header, column, rooms, "rooms")] = penalty;
    }
    return submission;
}

void see_that_all_fit(const Sheet& sheet, const Conference& conference) {
    std::int64_t needed = 0;
    std::int64_t there = 0;
    int longest = 0;
    for (const auto& session : conference.sessions) {
        there += std::int64_t{session.slots} * static_cast<std::int64_t>(conference.rooms.size());
        longest = std::max(longest, session.slots);
    }
    for (std::size_t i = 0; i < conference.submissions.size(); ++i) {
        needed += conference.submissions[i].slots;
        if (conference.submissions[i].slots > longest)
            sheet.refuse(sheet.table.rows[i], 2,
                         "no session has " + std::to_string(conference.submissions[i].slots) + " slots",
                         "correct the number, or give a session more slots");
    }
    if (needed > there)
        throw ExchangeError("the submissions need " + std::to_string(needed) +
                                " slots, and the sessions have " + std::to_string(there) + " in all rooms",
                            "add a session or a room");
}

} // namespace

bool is_cosplib(std::string_view workbook) {
    try {
        (void)exchange::read_xlsx(workbook, parameters_sheet, exchange::RowWidth::any);
        (void)exchange::read_xlsx(workbook, submissions_sheet, exchange::RowWidth::any);
        return true;
    } catch (const ExchangeError&) {
        return false; // who reads the instance tells what it is
    }
}

Conference read_cosplib(std::string_view workbook) {
    Conference conference;
    read_parameters(workbook, conference);
    const bool has_zones = conference.weight(ConferenceTerm::time_zones) > 0;
    const auto sessions_sheet = read_sheet(workbook, "sessions");
    const auto rooms_sheet = read_sheet(workbook, "rooms");
    const auto tracks_sheet = read_sheet(workbook, "tracks");
    const auto submissions = read_sheet(workbook, submissions_sheet);
    const auto sessions = names_of(sessions_sheet);
    const auto rooms = names_of(rooms_sheet);
    const auto tracks = names_of(tracks_sheet);
    (void)names_of(submissions);
    for (const auto& row : sessions_sheet.table.rows)
        conference.sessions.push_back(
            {row.cell(0), static_cast<int>(sessions_sheet.number(row, 1, 1, std::nullopt, max_slots)),
             has_zones ? sessions_sheet.time(row, 3) % day_minutes : 0,
             has_zones ? sessions_sheet.time(row, 4) % day_minutes : 0});
    for (const auto& row : rooms_sheet.table.rows)
        conference.rooms.push_back(row.cell(0));
    for (const auto& row : tracks_sheet.table.rows)
        conference.tracks.push_back({row.cell(0), listed(row.cell(1))});
    for (const auto& row : submissions.table.rows)
        conference.submissions.push_back(
            read_submission(submissions, row, tracks, sessions, rooms, has_zones));
    conference.tracks_sessions =
        read_penalties(workbook, "tracks_sessions|penalty", tracks, "tracks", sessions, "sessions");
    conference.tracks_rooms =
        read_penalties(workbook, "tracks_rooms|penalty", tracks, "tracks", rooms, "rooms");
    conference.sessions_rooms =
        read_penalties(workbook, "sessions_rooms|penalty", sessions, "sessions", rooms, "rooms");
    conference.similar_tracks = read_similar(workbook, tracks);
    see_that_all_fit(submissions, conference);
    return conference;
}

} // namespace plenary::schedule_bench
