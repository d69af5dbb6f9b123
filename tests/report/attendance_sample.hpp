/// \file
/// Figures for attendance reports, small enough to be added up by hand.
#pragma once

#include "ctitf.hpp"
#include "report/attendance.hpp"

#include <sstream>

namespace plenary::test {

inline domain::CountCell cell(std::size_t meeting, std::size_t delegation, domain::RegistrationStatus status,
                              bool came, std::int64_t n) {
    domain::CountCell result;
    result.meeting = meeting;
    result.delegation = delegation;
    result.status = status;
    result.figures.nominated = n;
    result.figures.confirmed = status == domain::RegistrationStatus::confirmed ? n : 0;
    result.figures.checked_in = came ? n : 0;
    result.figures.withdrawn = status == domain::RegistrationStatus::withdrawn ? n : 0;
    return result;
}

inline domain::CountCell on_day(std::size_t meeting, std::size_t delegation, domain::Date day,
                                std::int64_t n) {
    domain::CountCell result;
    result.meeting = meeting;
    result.delegation = delegation;
    result.day = day;
    result.figures.checked_in = n;
    return result;
}

/// Dushanbe with its four speakers, and three more of Kazakhstan: KAZ 3 confirmed (2 came), NOR 1 (came),
/// EU 1 (came), CTITF 1 (did not), UNRCCA 1 withdrawn. On the first day KAZ 2 and NOR 1, on the second KAZ 1
/// and EU 1.
inline report::AttendanceInput dushanbe() {
    const auto data = ctitf();
    report::AttendanceInput input;
    input.series = data.series.front();
    input.meetings = {ctitf_dushanbe()};
    input.delegations = data.delegations;
    input.venues = data.venues;
    input.sources = data.sources;
    input.counts.meetings = {domain::MeetingCode{"dushanbe"}};
    for (const auto* code : {"UNRCCA", "NOR", "EU", "CTITF", "KAZ"})
        input.counts.delegations.emplace_back(code);
    input.counts.cells = {cell(0, 0, domain::RegistrationStatus::withdrawn, false, 1),
                          cell(0, 1, domain::RegistrationStatus::confirmed, true, 1),
                          cell(0, 2, domain::RegistrationStatus::confirmed, true, 1),
                          cell(0, 3, domain::RegistrationStatus::confirmed, false, 1),
                          cell(0, 4, domain::RegistrationStatus::confirmed, true, 2),
                          cell(0, 4, domain::RegistrationStatus::confirmed, false, 1)};
    input.counts.visits = {on_day(0, 4, {2011, 3, 29}, 2), on_day(0, 1, {2011, 3, 29}, 1),
                           on_day(0, 4, {2011, 3, 30}, 1), on_day(0, 2, {2011, 3, 30}, 1)};
    return input;
}

/// All four meetings in the order of their dates; Dushanbe as above, and at Almaty KAZ 2, both there on the
/// first day.
inline report::AttendanceInput series() {
    auto input = dushanbe();
    const auto data = ctitf();
    input.whole_series = true;
    input.meetings = {data.meetings[2], data.meetings[3], data.meetings[0], data.meetings[1]};
    input.counts.meetings.emplace_back("almaty");
    input.counts.cells.push_back(cell(1, 4, domain::RegistrationStatus::confirmed, true, 2));
    input.counts.visits.push_back(on_day(1, 4, {2011, 7, 21}, 2));
    input.returning = {{1, 2}, {2, 2}};
    return input;
}

inline std::string printed(const report::AttendanceRequest& request, const report::AttendanceInput& input,
                           util::Format format = util::Format::table) {
    std::ostringstream out;
    report::write(out, report::count_attendance(request, input), format);
    return out.str();
}

inline report::AttendanceRequest request(std::vector<report::Dimension> dimensions) {
    report::AttendanceRequest result;
    result.by = std::move(dimensions);
    return result;
}

/// The table without its title and what follows it.
inline std::string table(const report::AttendanceRequest& asked, const report::AttendanceInput& input) {
    const auto text = printed(asked, input);
    const auto begin = text.find("\n\n") + 2;
    return text.substr(begin, text.find("\n\n", begin) + 1 - begin);
}

inline bool says(const std::string& text, std::string_view what) {
    return text.find(what) != std::string::npos;
}

} // namespace plenary::test
