/// \file
/// Who came: the figures of one meeting or of a whole series by one dimension, or one figure by two, beside
/// what others report.
#pragma once

#include "domain/model.hpp"
#include "domain/people/attendance.hpp"
#include "util/sheet.hpp"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace plenary::report {

enum class Dimension { group, delegation, role, theme, gender, day, session, meeting, status };

/// A figure of domain::Figures.
enum class Measure { nominated, confirmed, checked_in, withdrawn };

} // namespace plenary::report

template<>
struct plenary::domain::Words<plenary::report::Dimension> {
    static constexpr std::array<std::string_view, 9> all{"group", "delegation", "role",    "theme", "gender",
                                                         "day",   "session",    "meeting", "status"};
};

template<>
struct plenary::domain::Words<plenary::report::Measure> {
    static constexpr std::array<std::string_view, 4> all{"nominated", "confirmed", "checked-in", "withdrawn"};
};

namespace plenary::report {

struct AttendanceRequest {
    /// One, or two unlike ones for a cross table; none: by group for one meeting, by meeting for a series.
    std::vector<Dimension> by;
    /// By which groups; nothing: the first grouping of the series whose groups all name their members.
    std::optional<domain::GroupingCode> grouping;
    Measure measure = Measure::checked_in; ///< what a cross table counts
    std::string language = "en";           ///< of the names of delegations, where they are known in it
};

/// How the registrations have to be counted for a request.
domain::CountBy needed_counts(const AttendanceRequest& request);

struct AttendanceInput {
    domain::Series series;
    std::vector<domain::Meeting> meetings; ///< in the order to be shown; all counted in `counts`
    bool whole_series = false;
    std::vector<domain::Delegation> delegations;
    std::vector<domain::Venue> venues;
    std::vector<domain::Source> sources;
    domain::CountTable counts;
    std::vector<domain::Returning> returning; ///< only for a whole series
};

/// What a reported count gives to one delegation, beside the register's.
struct ReportedPartLine {
    domain::DelegationCode delegation;
    std::int64_t reported = 0;
    std::int64_t registered = 0;

    [[nodiscard]] std::int64_t difference() const { return registered - reported; }
};

/// A head count as others report it, beside the register's.
struct ReportedLine {
    domain::MeetingCode meeting;
    domain::ReportedCount reported;
    std::size_t groups_named = 0;
    /// What the register counts: people checked in, or, at a meeting without any check-in, people confirmed.
    std::int64_t registered = 0;
    Measure registered_as = Measure::checked_in;
    std::vector<ReportedPartLine> parts; ///< as far as the source splits its count

    [[nodiscard]] std::int64_t difference() const { return registered - reported.total; }
};

struct AttendanceReport {
    AttendanceRequest request; ///< with the dimensions that were chosen for it
    bool whole_series = false;
    std::string series;
    std::vector<domain::MeetingCode> meetings;
    std::string title;
    std::string measured; ///< what the cells of a cross table count, in words; empty for one dimension
    util::Sheet sheet;
    domain::Figures totals;
    std::int64_t received_for_show = 0; ///< see domain::CountTable
    std::vector<ReportedLine> reported;
    std::vector<domain::Returning> returning;
    std::vector<std::string> remarks;
};

/// Throws ReportError where the figures cannot be had: a grouping without members, days of another figure
/// than check-ins, three dimensions, the same dimension twice.
AttendanceReport count_attendance(const AttendanceRequest& request, const AttendanceInput& input);

/// In any format; docs/attendance-json.md tells the fields of JSON. CSV, TSV and JSON lines carry the rows
/// alone.
void write(std::ostream& out, const AttendanceReport& report, util::Format format);

} // namespace plenary::report
