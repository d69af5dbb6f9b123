/// \file
/// An attendance report in its formats.
#include "report/attendance.hpp"
#include "report/names.hpp"
#include "report/sources.hpp"
#include "util/json.hpp"
#include "util/markup.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::report {

namespace {

using util::Align;
using util::Format;
using util::JsonWriter;

util::Sheet reported_sheet(const AttendanceReport& report) {
    util::Sheet sheet;
    if (report.whole_series)
        sheet.columns.push_back({"meeting", "MEETING", Align::left, false});
    sheet.columns.insert(sheet.columns.end(), {{"reported", "REPORTED", Align::right, false},
                                               {"register", "REGISTER", Align::right, false},
                                               {"difference", "DIFFERENCE", Align::right, false},
                                               {"source", "SOURCE", Align::left, false},
                                               {"groups", "GROUPS NAMED", Align::right, false}});
    bool confirmed_only = false;
    for (const auto& line : report.reported) {
        std::vector<util::Cell> row;
        if (report.whole_series)
            row.emplace_back(line.meeting.text());
        row.insert(row.end(),
                   {std::int64_t{line.reported.total}, line.registered, signed_number(line.difference()),
                    cited(line.reported.sources),
                    line.groups_named == 0 ? util::Cell{}
                                           : util::Cell{static_cast<std::int64_t>(line.groups_named)}});
        sheet.rows.push_back(std::move(row));
        confirmed_only = confirmed_only || line.registered_as == Measure::confirmed;
    }
    if (confirmed_only)
        sheet.notes.emplace_back("Where the register has no check-ins of a meeting, its confirmed "
                                 "registrations stand beside the reported count.");
    return sheet;
}

std::int64_t people(const AttendanceReport& report) {
    std::int64_t sum = 0;
    for (const auto& each : report.returning)
        sum += each.people;
    return sum;
}

util::Sheet returning_sheet(const AttendanceReport& report) {
    util::Sheet sheet;
    sheet.columns = {{"meetings", "CAME TO", Align::right, false}, {"people", "PEOPLE", Align::right, false}};
    for (const auto& each : report.returning)
        sheet.rows.push_back({each.meetings, each.people});
    sheet.total = {std::string{"TOTAL"}, people(report)};
    return sheet;
}

std::string illustrative(const AttendanceReport& report) {
    return illustrative_line(report.totals.illustrative, report.totals.nominated,
                             "registrations counted here", report.received_for_show);
}

void write_for_reading(std::ostream& out, const AttendanceReport& report, Format format) {
    out << (format == Format::markdown ? "## " + util::markdown_text(report.title)
                                       : util::for_terminal(report.title))
        << "\n\n";
    util::write(out, report.sheet, format);
    if (!report.reported.empty()) {
        out << '\n';
        util::write(out, reported_sheet(report), format);
    }
    if (report.whole_series) {
        out << '\n';
        if (report.returning.empty())
            out << "Nobody is checked in yet.\n";
        else
            util::write(out, returning_sheet(report), format);
    }
    const auto paragraph = [&](const std::string& text) {
        if (!text.empty())
            out << '\n'
                << (format == Format::markdown ? util::markdown_paragraph(text) : util::for_terminal(text))
                << '\n';
    };
    paragraph(report.measured);
    for (const auto& remark : report.remarks)
        paragraph(remark);
    paragraph(illustrative(report));
}

void write_totals(JsonWriter& json, const domain::Figures& totals) {
    json.begin_object(JsonWriter::Lines::one)
        .member("nominated", totals.nominated)
        .member("confirmed", totals.confirmed)
        .member("checked_in", totals.checked_in)
        .member("withdrawn", totals.withdrawn);
    if (totals.rate())
        json.member("rate", *totals.rate());
    else
        json.member("rate", nullptr);
    json.end_object();
}

void write_reported(JsonWriter& json, const AttendanceReport& report) {
    json.begin_array();
    for (const auto& line : report.reported) {
        json.begin_object();
        json.member("meeting", std::string_view{line.meeting.text()})
            .member("reported", line.reported.total)
            .member("register", line.registered)
            .member("register_counts", domain::word(line.registered_as))
            .member("difference", line.difference());
        if (line.reported.grouping)
            json.member("grouping", std::string_view{line.reported.grouping->text()})
                .member("groups_named", line.groups_named);
        json.key("parts").begin_array();
        for (const auto& part : line.parts)
            json.begin_object(JsonWriter::Lines::one)
                .member("delegation", std::string_view{part.delegation.text()})
                .member("reported", part.reported)
                .member("register", part.registered)
                .member("difference", part.difference())
                .end_object();
        json.end_array();
        json.key("sources").begin_array(JsonWriter::Lines::one);
        for (const auto& source : line.reported.sources)
            json.value(std::string_view{source.text()});
        json.end_array().end_object();
    }
    json.end_array();
}

void write_people(JsonWriter& json, const AttendanceReport& report) {
    json.begin_object().member("unique", people(report)).key("came_to").begin_array();
    for (const auto& each : report.returning)
        json.begin_object(JsonWriter::Lines::one)
            .member("meetings", each.meetings)
            .member("people", each.people)
            .end_object();
    json.end_array().end_object();
}

void write_json(std::ostream& out, const AttendanceReport& report) {
    JsonWriter json{out, util::JsonLayout::indented};
    json.begin_object()
        .member("report", "attendance")
        .member("version", 1)
        .member("series", std::string_view{report.series});
    json.key("meetings").begin_array(JsonWriter::Lines::one);
    for (const auto& meeting : report.meetings)
        json.value(std::string_view{meeting.text()});
    json.end_array();
    json.key("by").begin_array(JsonWriter::Lines::one);
    for (const auto dimension : report.request.by)
        json.value(domain::word(dimension));
    json.end_array();
    if (report.request.by.size() == 2)
        json.member("counted", domain::word(report.request.measure));
    json.key("rows");
    util::write_json_rows(json, report.sheet);
    json.key("totals");
    write_totals(json, report.totals);
    if (report.request.by.size() == 2) {
        json.key("column_totals");
        util::write_json_cells(json, report.sheet, report.sheet.total);
    }
    json.key("reported");
    write_reported(json, report);
    if (report.whole_series) {
        json.key("people");
        write_people(json, report);
    }
    json.key("remarks").begin_array();
    for (const auto& remark : report.remarks)
        json.value(std::string_view{remark});
    json.end_array()
        .member("illustrative", report.totals.illustrative)
        .member("received_for_show", report.received_for_show);
    json.end_object();
    out << '\n';
}

} // namespace

void write(std::ostream& out, const AttendanceReport& report, Format format) {
    switch (format) {
    case Format::table:
    case Format::markdown:
        write_for_reading(out, report, format);
        break;
    case Format::json:
        write_json(out, report);
        break;
    case Format::csv:
    case Format::tsv:
    case Format::jsonl:
        util::write(out, report.sheet, format);
        break;
    }
}

} // namespace plenary::report
