#include "report/history.hpp"

#include "report/schedule/load_plan.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

namespace plenary::report {

namespace {

/// "new: code KAZ-001; role observer": each field with what it is, or was. What a released document was made of is
/// a register of its own: only its people are counted.
std::string stated(const char* how, const domain::Record& record) {
    constexpr std::string_view kept = "made-of/";
    constexpr std::string_view kept_people = "made-of/registrations/";
    std::vector<std::string> fields;
    bool has_kept = false;
    std::size_t people = 0;
    for (const auto& [field, value] : record) {
        const std::string_view name{field};
        if (!name.starts_with(kept)) {
            fields.push_back(field + " " + value);
            continue;
        }
        has_kept = true;
        if (name.starts_with(kept_people) && name.ends_with("/participant"))
            ++people;
    }
    if (has_kept)
        fields.push_back(
            fmt::format("made of {} {}", people, people == 1 ? "registration" : "registrations"));
    return how + util::join(fields, "; ");
}

std::string in_words(const domain::LoggedChange& change) {
    const auto& [key, before, after] = change;
    if (before && after)
        return report::in_words(domain::difference(*before, *after));
    if (after)
        return stated("new: ", *after);
    return before ? stated("removed: ", *before) : "";
}

/// Badges are no things of the register: what was done to them is told by the action.
std::string done_to_badge(const domain::HistoryEntry& entry) {
    if (entry.what == "badge issue")
        return "badge issued, and any former one revoked";
    if (entry.what == "badge load")
        return "badge taken over from a file, or revoked by it";
    return entry.what == "badge revoke" ? "badge revoked" : "";
}

std::string in_words(const domain::HistoryEntry& entry) {
    auto words = in_words(entry.change);
    if (words.empty())
        words = done_to_badge(entry);
    if (entry.is_forgotten)
        words += words.empty() ? "(forgotten)" : " (in part forgotten)";
    return words;
}

util::Cell cell(const std::string& text) {
    return text.empty() ? util::Cell{} : util::Cell{text};
}

util::Sheet list_of(const domain::Plan& plan, const char* added) {
    util::Sheet sheet;
    sheet.columns = {{"thing", "THING"}, {"change", "CHANGE"}};
    for (const auto& change : plan.removed)
        sheet.rows.push_back({domain::to_string(change.key), "removed"});
    for (const auto& addition : plan.added)
        sheet.rows.push_back({domain::to_string(addition.key), added});
    for (const auto& change : plan.changed)
        sheet.rows.push_back({domain::to_string(change.key), report::in_words(change.fields)});
    return sheet;
}

} // namespace

util::Sheet log_list(const std::vector<domain::HistoryEntry>& entries) {
    util::Sheet sheet;
    sheet.columns = {{"number", "NO", util::Align::right},
                     {"at", "AT"},
                     {"actor", "ACTOR"},
                     {"desk", "DESK"},
                     {"action", "ACTION"},
                     {"thing", "THING"},
                     {"change", "CHANGE"}};
    for (const auto& entry : entries)
        sheet.rows.push_back({entry.action, entry.at, cell(entry.actor), cell(entry.desk), entry.what,
                              domain::to_string(entry.change.key), in_words(entry)});
    return sheet;
}

util::Sheet difference_list(const std::vector<domain::HistoryEntry>& entries) {
    std::vector<domain::LoggedChange> changes;
    for (const auto& entry : entries)
        changes.push_back(entry.change);
    util::Sheet sheet;
    sheet.columns = {{"thing", "THING"}, {"change", "CHANGE"}};
    for (const auto& net : domain::net_changes(changes))
        sheet.rows.push_back({domain::to_string(net.key), in_words(net)});
    if (sheet.rows.empty())
        sheet.notes.emplace_back("Nothing is otherwise than it was.");
    else
        sheet.notes.push_back(fmt::format("Up to action {}.", entries.back().action));
    return sheet;
}

util::Sheet reversal_list(const domain::Plan& plan) {
    return list_of(plan, "there again");
}

util::Sheet change_list(const domain::Plan& plan) {
    return list_of(plan, "added");
}

} // namespace plenary::report
