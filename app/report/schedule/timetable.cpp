#include "report/schedule/timetable.hpp"

#include "domain/time/hours.hpp"
#include "report/sources.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace plenary::report {

namespace {

using namespace domain;
using util::Cell;

std::string hours_of(const LocalTime& starts, const LocalTime& ends) {
    const auto over = static_cast<int>((ends.date - starts.date).days());
    const bool is_midnight = over == 1 && ends.minute == 0;
    auto text = format_minute(starts.minute) + "–" + format_minute(is_midnight ? minutes_a_day : ends.minute);
    if (over > 0 && !is_midnight)
        text += " (+" + std::to_string(over) + ")";
    return text;
}

std::string where_and_when(const ReleasedSession& session) {
    return format_date(session.starts.date) + " " + hours_of(session.starts, session.ends) +
           (session.room ? ", " + session.room->text() : "");
}

const AgendaItem* item_of(const Meeting& meeting, const SessionCode& code) {
    if (meeting.agenda)
        for (const auto& item : meeting.agenda->items)
            if (item.code == code)
                return &item;
    return nullptr;
}

std::string kind_of(const AgendaItem* item) {
    if (item == nullptr)
        return {};
    return item->track.empty() ? std::string{word(item->kind)} : item->track;
}

/// What is known of the version that the timetable is of.
std::string version_line(const Meeting& meeting) {
    if (meeting.releases.empty())
        return "Not released yet.";
    const auto& last = meeting.releases.back();
    const auto changed = changes_between(last.sessions, timetable_of(meeting));
    const auto name = fmt::format("version {}, released on {}", last.version, date_in_words(last.date));
    return changed.empty() ? fmt::format("This is {}.", name)
                           : fmt::format("Changed since {}: {}.", name,
                                         util::counted(static_cast<std::int64_t>(changed.size()), "session"));
}

} // namespace

util::Sheet timetable_list(const Meeting& meeting, const Dataset& data, const domain::Wording& word) {
    std::unordered_map<std::string_view, const Participant*> people;
    for (const auto& participant : data.participants)
        people.emplace(participant.code.text(), &participant);
    const auto names_of = [&](const std::vector<ParticipantCode>& codes) {
        std::vector<std::string> names;
        for (const auto& code : codes) {
            const auto found = people.find(code.text());
            names.push_back(found == people.end() ? code.text() : found->second->name.latin);
        }
        return util::text_cell(util::join(names, "; "));
    };
    util::Sheet sheet;
    sheet.columns = {{"date", "DATE"},     {"hours", "HOURS"}, {"room", "ROOM"},        {"session", "CODE"},
                     {"title", "SESSION"}, {"kind", "KIND"},   {"speakers", "SPEAKERS"}};
    auto sessions = meeting.sessions;
    std::stable_sort(sessions.begin(), sessions.end(), [](const Session& a, const Session& b) {
        return a.starts == b.starts ? a.room < b.room : a.starts < b.starts;
    });
    for (const auto& session : sessions)
        sheet.rows.push_back({format_date(session.starts.date), hours_of(session.starts, session.ends),
                              util::text_cell(session.room ? session.room->text() : ""), session.code.text(),
                              session.title, util::text_cell(kind_of(item_of(meeting, session.code))),
                              names_of(session.speakers)});
    std::int64_t open = 0;
    if (meeting.agenda)
        for (const auto& item : meeting.agenda->items)
            if (std::none_of(sessions.begin(), sessions.end(),
                             [&](const Session& session) { return session.code == item.code; })) {
                sheet.rows.push_back(
                    {{}, {}, {}, item.code.text(), item.title, kind_of(&item), names_of(item.speakers)});
                ++open;
            }
    if (sheet.rows.empty())
        sheet.notes.push_back(
            fmt::format("'{}' has no timetable, and no agenda to make one of.", meeting.code.text()));
    else if (open > 0)
        sheet.notes.push_back(fmt::format("{} of the agenda without a session: {} plans.",
                                          util::counted(open, "item"),
                                          word({domain::Act::plan_agenda, {meeting.code.text()}})));
    if (!sessions.empty())
        sheet.notes.push_back(version_line(meeting));
    return sheet;
}

util::Sheet released_list(const Meeting& meeting, int version) {
    const auto& release = meeting.releases.at(static_cast<std::size_t>(version) - 1);
    util::Sheet sheet;
    sheet.columns = {
        {"date", "DATE"}, {"hours", "HOURS"}, {"room", "ROOM"}, {"session", "CODE"}, {"title", "SESSION"}};
    for (const auto& session : release.sessions)
        sheet.rows.push_back({format_date(session.starts.date), hours_of(session.starts, session.ends),
                              util::text_cell(session.room ? session.room->text() : ""), session.code.text(),
                              session.title});
    sheet.notes.push_back(fmt::format("Version {}, released on {}{}", version, date_in_words(release.date),
                                      release.note.empty() ? "." : ": " + release.note));
    return sheet;
}

util::Sheet timetable_changes(const std::vector<TimetableVersion>& versions) {
    util::Sheet sheet;
    sheet.columns = {{"version", "VERSION"}, {"released", "RELEASED"}, {"session", "CODE"},
                     {"title", "SESSION"},   {"change", "CHANGE"},     {"before", "BEFORE"},
                     {"after", "AFTER"}};
    for (std::size_t i = 1; i < versions.size(); ++i) {
        const auto& version = versions[i];
        for (const auto& changed : changes_between(versions[i - 1].sessions, version.sessions)) {
            const auto& session = changed.after ? *changed.after : *changed.before;
            std::vector<std::string> words;
            for (const auto change : changed.changes)
                words.emplace_back(word(change));
            sheet.rows.push_back({version.name, version.date ? Cell{format_date(*version.date)} : Cell{},
                                  session.code.text(), session.title, util::join(words, ", "),
                                  changed.before ? Cell{where_and_when(*changed.before)} : Cell{},
                                  changed.after ? Cell{where_and_when(*changed.after)} : Cell{}});
        }
        if (!version.note.empty())
            sheet.notes.push_back(fmt::format("Version {}: {}", version.name, version.note));
    }
    if (sheet.rows.empty())
        sheet.notes.emplace_back("Nothing changed.");
    return sheet;
}

} // namespace plenary::report
