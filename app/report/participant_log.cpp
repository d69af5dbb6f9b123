#include "report/participant_log.hpp"

#include "report/schedule/load_plan.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::report {

namespace {

using domain::LoggedChange;
using domain::Record;

std::string value_of(const std::optional<Record>& record, std::string_view field) {
    if (record)
        for (const auto& [name, value] : *record)
            if (name == field)
                return util::for_terminal(value);
    return {};
}

/// `almaty/KAZ-007` and what may stand behind it: "KAZ-007 at almaty".
std::string registration_in_words(const std::string& name) {
    const auto meeting = name.substr(0, name.find('/'));
    const auto rest = name.substr(std::min(name.size(), meeting.size() + 1));
    return fmt::format("{} at {}", rest.substr(0, rest.find('/')), meeting);
}

std::string time_in_words(const std::string& local_time) {
    const auto split = local_time.find('T');
    return split == std::string::npos
               ? local_time
               : fmt::format("{} at {}", local_time.substr(0, split), local_time.substr(split + 1));
}

std::string person_told(const LoggedChange& change) {
    if (!change.before)
        return fmt::format("entered as {} ({})", value_of(change.after, "name/latin"), change.key.name);
    if (!change.after)
        return fmt::format("entry {} removed", change.key.name);
    return report::in_words(domain::difference(*change.before, *change.after));
}

std::string with(const std::string& before, const std::string& value) {
    return value.empty() ? value : before + value;
}

/// What became of the status.
std::string status_told(const LoggedChange& change) {
    const auto before = value_of(change.before, "status");
    const auto after = value_of(change.after, "status");
    const auto turn = value_of(change.after, "turn");
    if (before == after || after.empty())
        return {};
    if (before == "waitlisted" && after == "confirmed")
        return "got a seat from the waiting list";
    if (after == "waitlisted")
        return "put on the waiting list" + with(", turn ", turn);
    return (before == "withdrawn" ? "reinstated: " : "") + after;
}

std::string registration_told(const LoggedChange& change) {
    const auto who = registration_in_words(change.key.name);
    if (!change.before) {
        const auto status = value_of(change.after, "status");
        return fmt::format("registered: {}, {} of {}, {}{}", who, value_of(change.after, "role"),
                           value_of(change.after, "delegation"),
                           status == "waitlisted" ? status_told(change) : status,
                           value_of(change.after, "funding") == "funded" ? ", funded" : "");
    }
    if (!change.after)
        return who + ": registration removed";
    auto text = status_told(change);
    auto others = domain::difference(*change.before, *change.after);
    std::erase_if(others, [&](const auto& field) {
        return !text.empty() && (field.field == "status" || field.field == "turn");
    });
    if (!others.empty())
        text += (text.empty() ? "" : "; ") + report::in_words(others);
    return who + ": " + text;
}

std::string event_told(const LoggedChange& change) {
    const auto who = registration_in_words(change.key.name) + ": ";
    if (!change.after)
        return fmt::format("{}event of {} removed", who, time_in_words(value_of(change.before, "at")));
    if (change.before)
        return who + report::in_words(domain::difference(*change.before, *change.after));
    const auto kind = value_of(change.after, "kind");
    auto text =
        kind == "undo"
            ? fmt::format("event of {} taken back", time_in_words(value_of(change.after, "undoes")))
            : (kind == "out" ? "went out on " : "came in on ") + time_in_words(value_of(change.after, "at"));
    return who + text + with(", session ", value_of(change.after, "session")) +
           with(", desk ", value_of(change.after, "desk"));
}

/// Safe to print. Empty where the words were taken from the log.
std::string told(const LoggedChange& change) {
    if (!change.before && !change.after)
        return {};
    const auto kind = change.key.kind;
    if (kind == domain::kind_of<domain::Participant>)
        return person_told(change);
    if (kind == domain::kind_of<domain::Registration>)
        return registration_told(change);
    return kind == domain::kind_of<domain::CheckIn> ? event_told(change) : domain::to_string(change.key);
}

} // namespace

util::Sheet participant_log(const std::vector<domain::HistoryEntry>& entries) {
    util::Sheet sheet;
    sheet.columns = {
        {"number", "NO", util::Align::right}, {"at", "AT"}, {"actor", "ACTOR"}, {"event", "EVENT"}};
    for (const auto& entry : entries) {
        auto words = told(entry.change);
        if (entry.is_forgotten)
            words += words.empty() ? "(forgotten)" : " (in part forgotten)";
        sheet.rows.push_back(
            {entry.action, entry.at, entry.actor.empty() ? util::Cell{} : util::Cell{entry.actor}, words});
    }
    return sheet;
}

} // namespace plenary::report
