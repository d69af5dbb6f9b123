#include "report/quorum.hpp"

#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::report {

namespace {

using util::Align;
using util::Cell;

std::string codes(const std::vector<domain::DelegationCode>& delegations) {
    std::vector<std::string> texts;
    for (const auto& delegation : delegations)
        texts.push_back(delegation.text());
    return util::join(texts, " ");
}

std::string base_in_words(const domain::QuorumCount& count) {
    if (count.of == domain::QuorumBase::group && count.rule)
        return "group " + count.rule->group->text();
    return std::string{domain::word(count.of)};
}

std::vector<Cell> row_of(const domain::QuorumCount& count) {
    const auto missing = codes(count.missing);
    std::vector<Cell> row(3);
    if (count.rule)
        row = {count.rule->code.text(), Cell{count.is_met()}, domain::format_share(count.rule->needs)};
    row.insert(row.end(),
               {base_in_words(count), std::int64_t{count.delegations()},
                count.rule ? Cell{std::int64_t{count.needed}} : Cell{},
                static_cast<std::int64_t>(count.present.size()), missing.empty() ? Cell{} : Cell{missing}});
    return row;
}

} // namespace

util::Sheet quorum_list(const domain::Meeting& meeting, const domain::Dataset& data,
                        const std::vector<domain::QuorumCount>& counts, const domain::LocalTime& at,
                        const domain::Wording& word) {
    util::Sheet sheet;
    sheet.columns = {{"quorum", "QUORUM"},
                     {"met", "MET"},
                     {"needs", "NEEDS"},
                     {"of", "OF"},
                     {"delegations", "DELEGATIONS", Align::right},
                     {"needed", "NEEDED", Align::right},
                     {"present", "PRESENT", Align::right},
                     {"missing", "MISSING"}};
    for (const auto& count : counts)
        sheet.rows.push_back(row_of(count));
    sheet.notes.push_back(fmt::format("At {} by the clocks at the venue. Present is a delegation of whom "
                                      "somebody is in, in a role that the meeting counts.",
                                      domain::format_local_time(at)));
    if (const auto* days = meeting.dates.days(); days && !days->contains(at.date))
        sheet.notes.push_back(
            fmt::format("That is no day of the meeting ({}): another time is named with {}.",
                        domain::format_dates(meeting.dates), word({domain::Act::name_time})));
    if (std::any_of(counts.begin(), counts.end(), [](const auto& count) { return !count.rule; }))
        sheet.notes.push_back(fmt::format("The series '{}' states no quorum, so nothing is needed; 'quorums' "
                                          "of the series would state one.",
                                          meeting.series.text()));
    const auto stands_in = [](const domain::QuorumCount& count) {
        return count.of == domain::QuorumBase::registered &&
               (!count.rule || count.rule->of == domain::QuorumBase::invited);
    };
    if (std::any_of(counts.begin(), counts.end(), stands_in))
        sheet.notes.emplace_back(
            "The meeting lists no delegation as invited, so those registered are counted.");
    std::vector<domain::Registration> roster;
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code)
            roster.push_back(registration);
    add_note(sheet, illustrative_line(Illustrative{data.sources}.count(roster), std::int64_t(roster.size()),
                                      "registrations"));
    return sheet;
}

} // namespace plenary::report
