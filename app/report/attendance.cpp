#include "report/attendance.hpp"

#include "report/axis.hpp"
#include "report/error.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"

#include <algorithm>
#include <cctype>

namespace plenary::report {

namespace {

using domain::Figures;
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

Cell rate_of(const Figures& figures) {
    return figures.rate() ? Cell{*figures.rate()} : Cell{};
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

    const bool days = axis.dimension == Dimension::day;
    std::vector<Figures> figures(axis.values.size());
    for (const auto& cell : days ? input.counts.days : input.counts.cells)
        for (const auto place : axis.places(cell))
            figures[place].add(cell);
    for (std::size_t i = 0; i < axis.values.size(); ++i) {
        auto row = axis_cells(axis, axis.values[i]);
        if (days) {
            // What is nominated, confirmed or withdrawn is so for the meeting, not for a day of it.
            const Figures of_day{0, totals.confirmed, figures[i].checked_in, 0, 0};
            row.insert(row.end(), {Cell{}, Cell{}, figures[i].checked_in, Cell{},
                                   input.whole_series ? Cell{} : rate_of(of_day)});
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

/// Two dimensions: one figure in a table of both.
util::Sheet cross_sheet(const Axis& rows, const Axis& columns, const AttendanceRequest& request,
                        const AttendanceInput& input, const Figures& totals) {
    util::Sheet sheet;
    add_axis_columns(sheet, rows);
    for (const auto& value : columns.values)
        sheet.columns.push_back({value.code, upper(value.code), Align::right, false});
    sheet.columns.push_back({"total", "TOTAL", Align::right, false});

    const bool days = has(request, Dimension::day);
    std::vector<std::vector<Figures>> cells(rows.values.size(), std::vector<Figures>(columns.values.size()));
    for (const auto& cell : days ? input.counts.days : input.counts.cells)
        for (const auto row : rows.places(cell))
            for (const auto column : columns.places(cell))
                cells[row][column].add(cell);
    // Totals count each registration once, also where it stands in several columns.
    std::vector<Figures> row_totals(rows.values.size());
    std::vector<Figures> column_totals(columns.values.size());
    const auto add_totals = [&](const Axis& axis, std::vector<Figures>& axis_totals) {
        for (const auto& cell : axis.dimension == Dimension::day ? input.counts.days : input.counts.cells)
            for (const auto place : axis.places(cell))
                axis_totals[place].add(cell);
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
        by_meeting[cell.meeting].add(cell);
    std::vector<ReportedLine> lines;
    for (const auto& meeting : input.meetings) {
        const auto counted =
            std::find(input.counts.meetings.begin(), input.counts.meetings.end(), meeting.code);
        const auto figures =
            counted == input.counts.meetings.end()
                ? Figures{}
                : by_meeting[static_cast<std::size_t>(counted - input.counts.meetings.begin())];
        const auto as = figures.checked_in > 0 ? Measure::checked_in : Measure::confirmed;
        for (const auto& reported : meeting.reported) {
            std::size_t groups = 0;
            for (const auto& grouping : input.series.groupings)
                if (reported.grouping == grouping.code)
                    groups = grouping.groups.size();
            lines.push_back({meeting.code, reported, groups, figure(figures, as), as});
        }
    }
    return lines;
}

std::string title_of(const AttendanceInput& input) {
    if (input.whole_series)
        return input.series.title;
    const auto& meeting = input.meetings.front();
    auto title = meeting.title + ", " + domain::dates_in_words(meeting.dates);
    if (const auto* venue = find_venue(input.venues, meeting.venue))
        title += ", " + place_name(input.delegations, *venue);
    return title;
}

} // namespace

domain::CountBy needed_counts(const AttendanceRequest& request) {
    return {has(request, Dimension::role), has(request, Dimension::gender), has(request, Dimension::day)};
}

AttendanceReport count_attendance(const AttendanceRequest& request, const AttendanceInput& input) {
    if (has(request, Dimension::day) && request.measure != Measure::checked_in)
        throw ReportError("days count check-ins, not " + std::string{domain::word(request.measure)} +
                              " registrations",
                          "leave out --count, or count by another dimension");
    AttendanceReport report;
    report.request = request;
    report.whole_series = input.whole_series;
    report.series = input.series.code.text();
    for (const auto& meeting : input.meetings)
        report.meetings.push_back(meeting.code);
    report.title = title_of(input);
    for (const auto& cell : input.counts.cells)
        report.totals.add(cell);

    const auto rows = make_axis(request.by.front(), request, input);
    report.remarks = rows.remarks;
    if (request.by.size() == 1) {
        report.sheet = figures_sheet(rows, input, report.totals);
    } else {
        const auto columns = make_axis(request.by.back(), request, input);
        report.remarks.insert(report.remarks.end(), columns.remarks.begin(), columns.remarks.end());
        report.sheet = cross_sheet(rows, columns, request, input, report.totals);
        report.measured =
            "Counted: " +
            std::string{request.measure == Measure::checked_in ? "checked in"
                                                               : domain::word(request.measure)} +
            ".";
    }
    report.reported = reported_lines(input);
    report.returning = input.returning;
    report.received_for_show = input.counts.received_for_show;
    if (report.totals.nominated == 0)
        report.remarks.emplace_back("The register holds no registrations for this.");
    return report;
}

} // namespace plenary::report
