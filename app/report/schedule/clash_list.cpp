#include "report/schedule/clash_list.hpp"

#include "util/text.hpp"

#include <fmt/format.h>

#include <array>

namespace plenary::report {

util::Sheet clash_list(const std::vector<schedule::Clash>& clashes, const domain::Wording& word) {
    util::Sheet sheet;
    sheet.columns = {
        {"severity", "SEVERITY"}, {"code", "CODE"},   {"dates", "DATES"}, {"meetings", "MEETINGS"},
        {"parties", "WITH"},      {"clash", "CLASH"}, {"cure", "CURE"},   {"acknowledged", "ACKNOWLEDGED"}};
    std::array<std::size_t, domain::Words<schedule::Severity>::all.size()> open{};
    std::size_t acknowledged = 0;
    for (const auto& clash : clashes) {
        std::vector<std::string> meetings;
        for (const auto& meeting : clash.meetings)
            if (meetings.empty() || meetings.back() != meeting.text()) // two sessions of one meeting
                meetings.push_back(meeting.text());
        sheet.rows.push_back({std::string{domain::word(clash.severity)}, clash.code().text(),
                              clash.days ? util::Cell{domain::format_days(*clash.days)} : util::Cell{},
                              util::join(meetings, ", "), util::text_cell(util::join(clash.parties, ", ")),
                              clash.message, clash.cure.in_words(word),
                              clash.acknowledged ? util::Cell{*clash.acknowledged} : util::Cell{}});
        if (clash.acknowledged)
            ++acknowledged;
        else
            ++open[static_cast<std::size_t>(clash.severity)];
    }
    sheet.notes.push_back(fmt::format("{}, {}, {}; {} acknowledged.", util::counted(open[0], "error"),
                                      util::counted(open[1], "warning"), util::counted(open[2], "note"),
                                      acknowledged));
    return sheet;
}

} // namespace plenary::report
