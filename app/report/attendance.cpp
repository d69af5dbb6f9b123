#include "report/attendance.hpp"

#include "report/error.hpp"
#include "report/names.hpp"
#include "report/schedule/axis.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace plenary::report {

namespace {

using domain::Act;
using domain::Figures;
using domain::Remedy;
using domain::Step;
using util::Align;
using util::Cell;

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

bool has(const AttendanceRequest& request, Dimension dimension) {
    return std::find(request.by.begin(), request.by.end(), dimension) != request.by.end();
}

/// Whether it tells visits apart: of these a registration may have several.
bool is_of_visits(Dimension dimension) {
    return dimension == Dimension::day || dimension == Dimension::session;
}

std::int64_t figure(const Figures& figures, Measure measure) {
    switch (measure) {
    case Measure::nominated:
        return figures.nominated;
    case Measure::confirmed:
        return figures.confirmed;
    case Measure::checked_in:
        return figures.checked_in;
    case Measure::withdrawn:
        return figures.withdrawn;
    }
    return 0;
}

void add_axis_columns(util::Sheet& sheet, const Axis& axis) {
    const std::string name{domain::word(axis.dimension)};
    if (axis.shows_code)
        sheet.columns.push_back({"code", "CODE", Align::left, false});
    sheet.columns.push_back({name, upper(name), Align::left, false});
}

std::vector<Cell> axis_cells(const Axis& axis, const AxisValue& value) {
    if (axis.shows_code)
        return {value.code, value.label};
    return {value.label};
}

std::vector<Cell> total_cells(const Axis& axis) {
    return axis.shows_code ? std::vector<Cell>{"TOTAL", Cell{}} : std::vector<Cell>{"TOTAL"};
}

/// The place of a meeting in CountTable::meetings; nothing when nobody is registered for it.
std::optional<std::size_t> counted_place(const AttendanceInput& input, const domain::MeetingCode& meeting) {
    const auto& all = input.counts.meetings;
    const auto found = std::find(all.begin(), all.end(), meeting);
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

Cell rate_of(const Figures& figures) {
    return figures.rate() ? Cell{*figures.rate()} : Cell{};
}

/// For each day how many are confirmed for the meetings on it: those whose dates hold the day, and those with
/// a check-in on it.
std::vector<std::int64_t> confirmed_by_day(const Axis& axis, const AttendanceInput& input) {
    std::vector<Figures> by_meeting(input.counts.meetings.size());
    for (const auto& cell : input.counts.cells)
        by_meeting[cell.meeting] += cell.figures;
    std::set<std::pair<std::size_t, std::size_t>> on; // places of days and meetings
    for (const auto& cell : input.counts.visits)
        for (const auto place : axis.places(cell))
            on.emplace(place, cell.meeting);
    for (const auto& meeting : input.meetings) {
        const auto* span = meeting.dates.days();
        const auto counted = counted_place(input, meeting.code);
        for (std::size_t i = 0; span && counted && i < axis.values.size(); ++i)
            if (span->contains(*domain::parse_date(axis.values[i].code)))
                on.emplace(i, *counted);
    }
    std::vector<std::int64_t> confirmed(axis.values.size(), 0);
    for (const auto& [day, meeting] : on)
        confirmed[day] += by_meeting[meeting].confirmed;
    return confirmed;
}

/// One dimension: all figures in columns.
util::Sheet figures_sheet(const Axis& axis, const AttendanceInput& input, const Figures& totals) {
    util::Sheet sheet;
    add_axis_columns(sheet, axis);
    for (const auto* title : {"NOMINATED", "CONFIRMED", "CHECKED IN", "WITHDRAWN"}) {
        std::string key = title;
        std::transform(key.begin(), key.end(), key.begin(),
                       [](unsigned char c) { return c == ' ' ? '_' : static_cast<char>(std::tolower(c)); });
        sheet.columns.push_back({key, title, Align::right, false});
    }
    sheet.columns.push_back({"rate", "RATE", Align::right, true});

    const bool visits = is_of_visits(axis.dimension);
    const auto confirmed = axis.dimension == Dimension::day
                               ? confirmed_by_day(axis, input)
                               : std::vector<std::int64_t>(axis.values.size(), totals.confirmed);
    std::vector<Figures> figures(axis.values.size());
    for (const auto& cell : visits ? input.counts.visits : input.counts.cells)
        for (const auto place : axis.places(cell))
            figures[place] += cell.figures;
    for (std::size_t i = 0; i < axis.values.size(); ++i) {
        auto row = axis_cells(axis, axis.values[i]);
        if (visits) {
            // What is nominated, confirmed or withdrawn is so for the meeting, not for a day or session of
            // it.
            const Figures of_visits{0, confirmed[i], figures[i].checked_in, 0, 0};
            row.insert(row.end(), {Cell{}, Cell{}, figures[i].checked_in, Cell{}, rate_of(of_visits)});
        } else {
            row.insert(row.end(), {figures[i].nominated, figures[i].confirmed, figures[i].checked_in,
                                   figures[i].withdrawn, rate_of(figures[i])});
        }
        sheet.rows.push_back(std::move(row));
    }
    sheet.total = total_cells(axis);
    sheet.total.insert(sheet.total.end(), {totals.nominated, totals.confirmed, totals.checked_in,
                                           totals.withdrawn, rate_of(totals)});
    return sheet;
}

/// Adds a column for each value; a key that is taken already, by a meeting with the code "total", gets a "_".
void add_value_columns(util::Sheet& sheet, const Axis& axis) {
    std::set<std::string> taken{"total"};
    for (const auto& column : sheet.columns)
        taken.insert(column.key);
    for (const auto& value : axis.values) {
        auto key = value.code;
        while (!taken.insert(key).second)
            key += '_';
        auto title = upper(value.code);
        std::replace(title.begin(), title.end(), '_', ' ');
        sheet.columns.push_back({key, title, Align::right, false});
    }
}

/// Two dimensions: one figure in a table of both.
util::Sheet cross_sheet(const Axis& rows, const Axis& columns, const AttendanceRequest& request,
                        const AttendanceInput& input, const Figures& totals) {
    util::Sheet sheet;
    add_axis_columns(sheet, rows);
    add_value_columns(sheet, columns);
    sheet.columns.push_back({"total", "TOTAL", Align::right, false});

    const bool visits = has(request, Dimension::day) || has(request, Dimension::session);
    std::vector<std::vector<Figures>> cells(rows.values.size(), std::vector<Figures>(columns.values.size()));
    for (const auto& cell : visits ? input.counts.visits : input.counts.cells)
        for (const auto row : rows.places(cell))
            for (const auto column : columns.places(cell))
                cells[row][column] += cell.figures;
    // Totals count each registration once, also where it stands in several columns.
    std::vector<Figures> row_totals(rows.values.size());
    std::vector<Figures> column_totals(columns.values.size());
    const auto add_totals = [&](const Axis& axis, std::vector<Figures>& axis_totals) {
        for (const auto& cell : is_of_visits(axis.dimension) ? input.counts.visits : input.counts.cells)
            for (const auto place : axis.places(cell))
                axis_totals[place] += cell.figures;
    };
    add_totals(rows, row_totals);
    add_totals(columns, column_totals);
    for (std::size_t i = 0; i < rows.values.size(); ++i) {
        auto row = axis_cells(rows, rows.values[i]);
        for (const auto& cell : cells[i])
            row.emplace_back(figure(cell, request.measure));
        row.emplace_back(figure(row_totals[i], request.measure));
        sheet.rows.push_back(std::move(row));
    }
    sheet.total = total_cells(rows);
    for (const auto& total : column_totals)
        sheet.total.emplace_back(figure(total, request.measure));
    sheet.total.emplace_back(figure(totals, request.measure));
    return sheet;
}

std::vector<ReportedLine> reported_lines(const AttendanceInput& input) {
    std::vector<Figures> by_meeting(input.counts.meetings.size());
    for (const auto& cell : input.counts.cells)
        by_meeting[cell.meeting] += cell.figures;
    const auto of_delegation = [&](std::size_t meeting, const domain::DelegationCode& delegation) {
        Figures figures;
        for (const auto& cell : input.counts.cells)
            if (cell.meeting == meeting && input.counts.delegations[cell.delegation] == delegation)
                figures += cell.figures;
        return figures;
    };
    std::vector<ReportedLine> lines;
    for (const auto& meeting : input.meetings) {
        const auto counted = counted_place(input, meeting.code);
        const auto figures = counted ? by_meeting[*counted] : Figures{};
        const auto as = figures.checked_in > 0 ? Measure::checked_in : Measure::confirmed;
        for (const auto& reported : meeting.reported) {
            auto& line = lines.emplace_back();
            line.meeting = meeting.code;
            line.reported = reported;
            line.registered = figure(figures, as);
            line.registered_as = as;
            for (const auto& grouping : input.series.groupings)
                if (reported.grouping == grouping.code)
                    line.groups_named = grouping.groups.size();
            for (const auto& [delegation, count] : reported.parts)
                line.parts.push_back(
                    {delegation, count, counted ? figure(of_delegation(*counted, delegation), as) : 0});
        }
    }
    return lines;
}

std::string title_of(const AttendanceInput& input, const std::string& language) {
    if (input.whole_series)
        return input.series.title;
    const auto& meeting = input.meetings.front();
    auto title = meeting.title + ", " + domain::dates_in_words(meeting.dates);
    if (const auto* venue = find_venue(input.venues, meeting.venue))
        title += ", " + place_name(input.delegations, *venue, language);
    return title;
}

/// " (15 women)", " (15 women; of 2 it is not stated)"; empty where it is stated of nobody.
std::string women_in_words(std::int64_t women, std::int64_t persons, std::int64_t unstated) {
    if (unstated == persons)
        return {};
    return " (" + std::to_string(women) + (women == 1 ? " woman" : " women") +
           (unstated > 0 ? fmt::format("; of {} it is not stated)", unstated) : ")");
}

/// "12 delegations, of them 10 States, were represented by 40 persons (15 women)"; empty where nobody has come.
/// `counts`: whether a registration that is counted so is meant.
template<class Counts>
std::string representation(const AttendanceInput& input, const Counts& counts) {
    std::set<std::size_t> delegations;
    std::int64_t persons = 0;
    std::int64_t women = 0;
    std::int64_t unstated = 0;
    for (const auto& cell : input.counts.cells) {
        if (cell.figures.checked_in == 0 || !counts(cell))
            continue;
        delegations.insert(cell.delegation);
        persons += cell.figures.checked_in;
        unstated += cell.gender ? 0 : cell.figures.checked_in;
        women += cell.gender == domain::Gender::female ? cell.figures.checked_in : 0;
    }
    if (persons == 0)
        return {};
    const auto states = std::count_if(delegations.begin(), delegations.end(), [&](std::size_t place) {
        const auto& code = input.counts.delegations[place];
        return std::any_of(input.delegations.begin(), input.delegations.end(), [&](const auto& delegation) {
            return delegation.code == code && delegation.kind == domain::DelegationKind::state;
        });
    });
    const auto all = static_cast<std::int64_t>(delegations.size());
    const auto of_them = all == 1 ? (states == 1 ? std::string{"a State"} : std::string{"no State"})
                                  : "of them " + util::counted(states, "State");
    return fmt::format("{}, {}{} represented by {}{}", util::counted(all, "delegation"), of_them,
                       all == 1 ? ", was" : ", were", util::counted(persons, "person"),
                       women_in_words(women, persons, unstated));
}

/// The sentence of a meeting, and of each group where it is counted by groups alone.
std::vector<std::string> representations(const AttendanceInput& input, const Axis& axis, bool is_alone) {
    std::vector<std::string> sentences;
    if (auto all = representation(input, [](const domain::CountCell&) { return true; }); !all.empty())
        sentences.push_back(all + ".");
    for (std::size_t i = 0; is_alone && axis.dimension == Dimension::group && i < axis.values.size(); ++i) {
        const auto of_group = representation(input, [&](const domain::CountCell& cell) {
            const auto& places = axis.places(cell);
            return std::find(places.begin(), places.end(), i) != places.end();
        });
        if (!of_group.empty())
            sentences.push_back(axis.values[i].label + ": " + of_group + ".");
    }
    return sentences;
}

/// The request with its dimensions, where none is asked for those that suit.
AttendanceRequest completed(AttendanceRequest request, bool whole_series) {
    if (request.by.empty())
        request.by = {whole_series ? Dimension::meeting : Dimension::group};
    if (request.by.size() > 2)
        throw ReportError("attendance can be counted by two dimensions, not by " +
                              std::to_string(request.by.size()),
                          Remedy{"write for example ", Step{Act::count_by, {"group,meeting"}}});
    if (request.by.size() == 2 && request.by.front() == request.by.back())
        throw ReportError(fmt::format("attendance cannot be counted by {} and {}",
                                      domain::word(request.by.front()), domain::word(request.by.back())),
                          "name two dimensions that differ, or one");
    if (has(request, Dimension::session) && whole_series)
        throw ReportError("sessions are those of one meeting",
                          Remedy{"name it with ", Step{Act::name_meeting}});
    if (has(request, Dimension::session) && has(request, Dimension::day))
        throw ReportError("a session is on one day", "count by session or by day alone");
    if ((has(request, Dimension::day) || has(request, Dimension::session)) &&
        request.measure != Measure::checked_in)
        throw ReportError(fmt::format("{} count check-ins, not {} registrations",
                                      has(request, Dimension::day) ? "days" : "sessions",
                                      domain::word(request.measure)),
                          Remedy{"leave out ", Step{Act::name_measure}, ", or count by another dimension"});
    return request;
}

} // namespace

domain::CountBy needed_counts(const AttendanceRequest& request) {
    // How many are women is told whatever is counted by.
    return {has(request, Dimension::status), has(request, Dimension::role), true,
            has(request, Dimension::day), has(request, Dimension::session)};
}

AttendanceReport count_attendance(const AttendanceRequest& asked, const AttendanceInput& input) {
    const auto request = completed(asked, input.whole_series);
    AttendanceReport report;
    report.request = request;
    report.whole_series = input.whole_series;
    report.series = input.series.code.text();
    for (const auto& meeting : input.meetings)
        report.meetings.push_back(meeting.code);
    report.title = title_of(input, request.language);
    for (const auto& cell : input.counts.cells)
        report.totals += cell.figures;

    const auto rows = make_axis(request.by.front(), request, input);
    report.remarks = rows.remarks;
    if (request.by.size() == 1) {
        report.sheet = figures_sheet(rows, input, report.totals);
    } else {
        const auto columns = make_axis(request.by.back(), request, input);
        report.remarks.insert(report.remarks.end(), columns.remarks.begin(), columns.remarks.end());
        report.sheet = cross_sheet(rows, columns, request, input, report.totals);
        report.measured = fmt::format("Counted: {}.", request.measure == Measure::checked_in
                                                          ? "checked in"
                                                          : domain::word(request.measure));
    }
    if (!input.whole_series) {
        const auto sentences = representations(input, rows, request.by.size() == 1);
        report.remarks.insert(report.remarks.end(), sentences.begin(), sentences.end());
    }
    report.reported = reported_lines(input);
    report.returning = input.returning;
    report.received_for_show = input.counts.received_for_show;
    if (report.totals.nominated == 0)
        report.remarks.emplace_back("The register holds no registrations for this.");
    return report;
}

} // namespace plenary::report
