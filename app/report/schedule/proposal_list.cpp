#include "report/schedule/proposal_list.hpp"

#include "report/schedule/calendars.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

namespace plenary::report {

namespace {

std::string place_in_words(const schedule::Slot& slot) {
    return domain::format_days(slot.days) + (slot.venue ? " at " + slot.venue->text() : "");
}

} // namespace

util::Sheet slot_list(const schedule::Proposal& proposal, const domain::Wording& word) {
    util::Sheet sheet;
    sheet.columns = {
        {"slot", "SLOT", util::Align::right}, {"dates", "DATES"},   {"weekdays", "DAYS"}, {"venue", "VENUE"},
        {"cost", "COST", util::Align::right}, {"terms", "OF WHICH"}};
    for (std::size_t i = 0; i < proposal.slots.size(); ++i) {
        const auto& slot = proposal.slots[i];
        std::vector<std::string> terms;
        for (const auto& term : slot.terms)
            terms.push_back(std::to_string(term.cost) + " " + std::string{domain::word(term.kind)} + ": " +
                            term.about);
        sheet.rows.push_back({static_cast<std::int64_t>(i + 1), domain::format_days(slot.days),
                              weekdays_of(slot.days), util::text_cell(slot.venue ? slot.venue->text() : ""),
                              std::int64_t{slot.cost}, util::text_cell(util::join(terms, "; "))});
    }
    std::int64_t passed = 0;
    for (const auto& days : proposal.passed_over)
        passed += days.first_days.days();
    sheet.notes.push_back(fmt::format(
        "{} of {} looked at; no meeting can begin on {}{}", util::counted(proposal.found, "slot"),
        proposal.looked_at, util::counted(passed, "day"),
        passed > 0 ? fmt::format(": {} tells why.", word({domain::Act::list_passed_over})) : "."));
    return sheet;
}

util::Sheet passed_over_list(const schedule::Proposal& proposal) {
    util::Sheet sheet;
    sheet.columns = {{"first_days", "FIRST DAYS"}, {"reasons", "WHY NOT"}};
    for (const auto& passed : proposal.passed_over)
        sheet.rows.push_back({domain::format_days(passed.first_days), util::join(passed.reasons, "; ")});
    if (proposal.passed_over.empty())
        sheet.notes.push_back("The meeting could begin on any of the days.");
    return sheet;
}

util::Sheet relief_list(const schedule::Proposal& proposal) {
    util::Sheet sheet;
    sheet.columns = {{"obstacles", "WHAT FORBIDS"},
                     {"ways_out", "TO GIVE UP"},
                     {"freed", "FREES", util::Align::right},
                     {"slots", "SUCH AS"}};
    for (const auto& relief : proposal.reliefs) {
        std::vector<std::string> slots;
        for (const auto& slot : relief.slots)
            slots.push_back(place_in_words(slot));
        sheet.rows.push_back({util::join(relief.obstacles, "; "), util::join(relief.ways_out, "; "),
                              static_cast<std::int64_t>(relief.freed), util::join(slots, ", ")});
    }
    sheet.notes.push_back(proposal.looked_at == 0 ? "The days are fewer than the meeting takes."
                          : proposal.reliefs.empty()
                              ? "Nothing that could be given up would help: choose other days or venues."
                              : "Nothing fits. Each row would do: all that it names must be given up.");
    return sheet;
}

} // namespace plenary::report
