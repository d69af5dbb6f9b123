#include "report/awaited_list.hpp"

#include "domain/rules/rules.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_map>

namespace plenary::report {

util::Sheet awaited_list(const domain::Dataset& data, const domain::MeetingCode& meeting) {
    std::unordered_map<std::string_view, const domain::Participant*> people;
    for (const auto& participant : data.participants)
        people.emplace(participant.code.text(), &participant);
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"},
                     {"name", "NAME"},
                     {"delegation", "DELEGATION"},
                     {"status", "STATUS"},
                     {"asked_again", "ASKED ON"}};
    std::size_t active = 0;
    for (const auto& registration : data.registrations) {
        if (registration.meeting != meeting || !domain::is_active(registration.status))
            continue;
        ++active;
        if (!registration.asked_again)
            continue;
        const auto found = people.find(registration.participant.text());
        sheet.rows.push_back(
            {registration.code.text(),
             found == people.end() ? registration.participant.text() : found->second->name.latin,
             registration.delegation.text(), std::string{domain::word(registration.status)},
             domain::format_date(*registration.asked_again)});
    }
    sheet.notes.push_back(fmt::format("{} of {} registrations have not answered since the meeting moved.",
                                      sheet.rows.size(), active));
    return sheet;
}

} // namespace plenary::report
