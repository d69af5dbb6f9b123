#include "report/schedule/door_page.hpp"

#include "domain/change/releasing.hpp"
#include "domain/time/hours.hpp"
#include "report/names.hpp"
#include "report/schedule/door_grid.hpp"
#include "util/markup.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace plenary::report {

using namespace domain;

namespace {

constexpr std::string_view door_style = R"(
:root { color-scheme: light }
body { font: 10.5pt/1.35 sans-serif; color: #1c1c1c; background: #fff; margin: 1.5em auto; max-width: 75em; padding: 0 1em }
h1 { font-size: 19pt; margin: 0 0 .1em }
h2 { font-size: 14pt; margin: .9em 0 .35em; break-after: avoid }
p { margin: .15em 0 }
.where, .version { color: #444 }
.version { margin-bottom: .4em }
table { border-collapse: collapse; width: 100%; table-layout: fixed }
tbody, tr { break-inside: avoid }
thead { display: table-header-group }
thead th { background: #23415f; color: #fff; text-align: left; padding: .3em .5em; border: 1px solid #23415f }
col.time { width: 4.2em }
.block th { background: #dfe6ee; text-align: left; letter-spacing: .04em; padding: .3em .5em; border: 1px solid #9aa8b7 }
.pause td, .pause th.time { color: #555; background: #f6f6f4; font-weight: normal; padding-top: .1em; padding-bottom: .1em }
th.time { text-align: right; font-weight: normal; vertical-align: top; padding: .35em .5em; border: 1px solid #9aa8b7; font-variant-numeric: tabular-nums }
td { border: 1px solid #9aa8b7; vertical-align: top; padding: .35em .5em; overflow-wrap: anywhere; hyphens: auto }
.many td, .many thead th { font-size: 85%; padding-left: .3em; padding-right: .3em }
td.none { background: #fbfbfa }
td.session { border-left: 5px solid #8a97a5; background: #fff }
td.on { border-top-style: hidden }
.hours, .room, .people, .more { display: block; color: #333 }
.hours { color: #555; font-size: 9pt }
.title { font-weight: bold }
.track { display: inline-block; border: 1px solid currentcolor; border-radius: .7em; padding: 0 .55em; font-size: 9pt }
.mark { display: inline-block; background: #ffe27a; color: #1c1c1c; border: 1px solid #8a6d00; padding: 0 .35em; font-size: 9pt; font-weight: bold }
.gone { margin-top: .4em }
.gone s { color: #555 }
td.t0 { border-left-color: #1f5a96; background: #edf4fb } .t0 .track { color: #1f5a96 }
td.t1 { border-left-color: #a34700; background: #fdf2e9 } .t1 .track { color: #a34700 }
td.t2 { border-left-color: #2a6e32; background: #edf7ee } .t2 .track { color: #2a6e32 }
td.t3 { border-left-color: #7a3b93; background: #f6eefa } .t3 .track { color: #7a3b93 }
td.t4 { border-left-color: #8d1f3f; background: #fbedf1 } .t4 .track { color: #8d1f3f }
td.t5 { border-left-color: #0b6f76; background: #e9f6f7 } .t5 .track { color: #0b6f76 }
@media print {
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact }
  body { margin: 0 1px 0 0; max-width: none; padding: 0; font-size: 9.5pt }
  section + section { break-before: page }
}
)";

constexpr std::size_t track_colours = 6;
/// More stand side by side in smaller letters.
constexpr std::size_t many_columns = 5;

/// "09.30", and of the next day "01.00 (+1)".
std::string clock(int minute) {
    auto text = format_minute(minute > minutes_a_day ? minute % minutes_a_day : minute);
    std::replace(text.begin(), text.end(), ':', '.');
    return minute > minutes_a_day ? text + " (+" + std::to_string(minute / minutes_a_day) + ")" : text;
}

std::string hours(int from, int to) {
    return clock(from) + "–" + clock(to);
}

std::string in_capitals(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return 'a' <= c && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

/// Upright as long as the rooms have place side by side.
std::string paper(const std::vector<DoorDay>& days) {
    constexpr std::size_t most_upright = 3;
    const bool is_upright = std::all_of(days.begin(), days.end(),
                                        [](const DoorDay& day) { return day.columns() <= most_upright; });
    return fmt::format("{}{}; margin: 11mm }}", "\n@page { size: A4 ", is_upright ? "portrait" : "landscape");
}

/// "Tuesday, 18 May 2027"
std::string day_in_words(const Date& date) {
    constexpr std::array<std::string_view, 7> names{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                    "Thursday", "Friday", "Saturday"};
    return std::string{names.at(date.day_of_week().as_number())} + ", " + date_in_words(date);
}

class DoorPage {
public:
    DoorPage(const Meeting& meeting, const Dataset& data)
        : meeting_(meeting), data_(data), venue_(find_venue(data.venues, meeting.venue)) {
        for (const auto& person : data.participants)
            names_.emplace(person.code.text(), person.name.latin);
        if (meeting.agenda)
            for (const auto& item : meeting.agenda->items)
                if (!item.track.empty())
                    tracks_.try_emplace(item.track, tracks_.size() % track_colours);
        find_changes();
    }

    std::string write() {
        const auto days = door_days(meeting_, venue_);
        text_ = "<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>" +
                safe(meeting_.title) + "</title>\n<style>" + paper(days) + std::string{door_style} +
                "</style>\n<h1>" + safe(meeting_.title);
        if (meeting_.status == MeetingStatus::cancelled || meeting_.status == MeetingStatus::postponed ||
            meeting_.status == MeetingStatus::tentative)
            text_ += " <span class=\"mark\">" + in_capitals(std::string{word(meeting_.status)}) + "</span>";
        text_ += "</h1>\n";
        write_place();
        text_ += "<p class=\"version\">" + safe(version_) + "</p>\n";
        for (const auto& day : days)
            write_day(day);
        write_dropped();
        return std::move(text_) + "</html>\n";
    }

private:
    static std::string safe(std::string_view text) { return util::markup_text(text); }

    /// Since the last version; where nothing changed, what it changed itself.
    void find_changes() {
        const auto now = timetable_of(meeting_);
        const auto& releases = meeting_.releases;
        if (releases.empty()) {
            version_ = "Draft: this timetable was not made known yet.";
            return;
        }
        const auto named = [](const Release& release) {
            return fmt::format("version {} of {}", release.version, date_in_words(release.date));
        };
        changed_ = changes_between(releases.back().sessions, now);
        if (!changed_.empty()) {
            version_ = fmt::format("Changed since {}: what changed is marked.", named(releases.back()));
            return;
        }
        version_ = fmt::format("This is {}.", named(releases.back()));
        if (releases.size() > 1) {
            const auto& before = releases[releases.size() - 2];
            changed_ = changes_between(before.sessions, now);
            if (!changed_.empty())
                version_ += fmt::format(" What changed since {} is marked.", named(before));
        }
    }

    void write_place() {
        if (venue_ == nullptr)
            return;
        std::vector<std::string> parts;
        if (!venue_->name.empty())
            parts.emplace_back(venue_->name.in());
        parts.push_back(place_name(data_.delegations, *venue_));
        text_ += "<p class=\"where\">" + safe(util::join(parts, ", ")) + ". Times by the clocks there (" +
                 safe(venue_->zone) + ").</p>\n";
    }

    [[nodiscard]] std::string room_name(const std::optional<RoomCode>& code) const {
        if (!code)
            return "No room stated";
        if (venue_ != nullptr)
            for (const auto& room : venue_->rooms)
                if (room.code == *code)
                    return room.name;
        return code->text();
    }

    void write_day(const DoorDay& day) {
        text_ += "<section>\n<h2>" + safe(day_in_words(day.date)) + "</h2>\n<table" +
                 (day.columns() > many_columns ? " class=\"many\"" : "") +
                 ">\n<colgroup><col class=\"time\">";
        for (std::size_t i = 0; i < day.columns(); ++i)
            text_ += "<col>";
        text_ += "</colgroup>\n<thead><tr><th scope=\"col\">Time</th>";
        for (const auto& room : day.rooms)
            text_ += "<th scope=\"col\"" + span("colspan", room.columns) + ">" + safe(room_name(room.room)) +
                     "</th>";
        text_ += "</tr></thead>\n";
        for (const auto& block : day.blocks)
            write_block(day, block);
        text_ += "</table>\n</section>\n";
    }

    /// Rows that sessions hold together stay on one sheet; of many such rows each stands for itself, since a
    /// sheet may end between them.
    void write_block(const DoorDay& day, const DoorBlock& block) {
        constexpr std::size_t most_together = 8;
        const auto columns = day.columns();
        text_ += "<tbody><tr class=\"block\"><th scope=\"rowgroup\"" + span("colspan", columns + 1) + ">" +
                 in_capitals(block.name) + " (" + hours(block.from, block.to) + ")</th></tr>\n";
        for (std::size_t first = 0; first < block.rows.size();) {
            auto next = first + 1;
            while (next < block.rows.size() && !block.rows[next].is_whole)
                ++next;
            const bool is_together = next - first <= most_together;
            for (auto row = first; row < next; ++row) {
                if (row > 0 && (row == first || !is_together))
                    text_ += "</tbody>\n<tbody>";
                write_row(day, block.rows[row], is_together);
            }
            first = next;
        }
        text_ += "</tbody>\n";
    }

    void write_row(const DoorDay& day, const DoorRow& row, bool is_together) {
        text_ += row.is_break ? "<tr class=\"pause\">" : "<tr>";
        text_ += "<th scope=\"row\" class=\"time\">" + clock(row.from) + "</th>";
        if (row.is_break)
            text_ += "<td" + span("colspan", day.columns()) + ">Break, " + hours(row.from, row.to) + "</td>";
        else
            write_cells(day, row, is_together);
        text_ += "</tr>\n";
    }

    void write_cells(const DoorDay& day, const DoorRow& row, bool is_together) {
        const auto in = [](const std::vector<DoorCell>& cells, std::size_t column) {
            const auto found = std::find_if(cells.begin(), cells.end(),
                                            [&](const DoorCell& one) { return one.column == column; });
            return found == cells.end() ? nullptr : &*found;
        };
        for (std::size_t column = 0; column < day.columns(); ++column) {
            if (const auto* cell = in(row.cells, column))
                write_session(*cell, day.rooms.size() > 1, is_together ? cell->rows : 1);
            else if (std::find(row.empty.begin(), row.empty.end(), column) != row.empty.end())
                text_ += "<td class=\"none\"></td>";
            else if (const auto* on = in(row.going_on, column); on != nullptr && !is_together)
                text_ += "<td class=\"" + session_class(*on->session) + " on\"" +
                         span("colspan", on->columns) + "></td>";
        }
    }

    [[nodiscard]] std::string session_class(const Session& session) const {
        const auto* item = item_of(session.code);
        return item == nullptr || item->track.empty() ? "session"
                                                      : "session t" + std::to_string(tracks_.at(item->track));
    }

    void write_session(const DoorCell& cell, bool has_rooms, std::size_t rows) {
        const auto& session = *cell.session;
        const auto* item = item_of(session.code);
        const std::string track = item == nullptr ? std::string{} : item->track;
        const auto to = static_cast<int>((session.ends.date - session.starts.date).days()) * minutes_a_day +
                        session.ends.minute;
        text_ += "<td class=\"" + session_class(session) + "\"" + span("colspan", cell.columns) +
                 span("rowspan", rows) + "><span class=\"hours\">" + hours(session.starts.minute, to) +
                 "</span><span class=\"title\">" + safe(session.title) + "</span>";
        if (!track.empty())
            text_ += " <span class=\"track\">" + safe(track) + "</span>";
        if (session.access == Access::closed)
            text_ += " <span class=\"track\">closed</span>";
        if (cell.columns > 1 && has_rooms && session.room)
            text_ += "<span class=\"room\">" + safe(room_name(session.room)) + "</span>";
        if (!session.speakers.empty())
            text_ += "<span class=\"people\">" + safe(names_of(session.speakers)) + "</span>";
        if (session.chair)
            text_ += "<span class=\"people\">Chair: " + safe(names_of({*session.chair})) + "</span>";
        if (!session.documents.empty())
            text_ += "<span class=\"more\">" + safe(util::join(session.documents, ", ")) + "</span>";
        for (const auto& changed : changed_)
            if (changed.after && changed.after->code == session.code)
                write_marks(changed);
        text_ += "</td>";
    }

    void write_marks(const ChangedSession& changed) {
        std::vector<std::string> words;
        for (const auto change : changed.changes)
            words.push_back(change == SessionChange::added ? "new" : std::string{word(change)});
        text_ +=
            "<span class=\"more\"><span class=\"mark\">" + in_capitals(util::join(words, ", ")) + "</span>";
        if (changed.before)
            text_ += " was: " + safe(was(changed));
        text_ += "</span>";
    }

    /// Of what changed how it was.
    [[nodiscard]] std::string was(const ChangedSession& changed) const {
        const auto& before = *changed.before;
        const auto has = [&](SessionChange change) {
            return std::find(changed.changes.begin(), changed.changes.end(), change) != changed.changes.end();
        };
        std::vector<std::string> parts;
        if (has(SessionChange::renamed))
            parts.push_back(before.title);
        if (has(SessionChange::moved) || has(SessionChange::longer) || has(SessionChange::shorter))
            parts.push_back(when(before, changed.after && changed.after->starts.date == before.starts.date));
        if (has(SessionChange::other_room))
            parts.push_back(room_name(before.room));
        if (has(SessionChange::other_speakers))
            parts.push_back(before.speakers.empty() ? "no speaker" : names_of(before.speakers));
        return util::join(parts, ", ");
    }

    static std::string when(const ReleasedSession& session, bool same_day) {
        const auto to = static_cast<int>((session.ends.date - session.starts.date).days()) * minutes_a_day +
                        session.ends.minute;
        return (same_day ? "" : date_in_words(session.starts.date) + " ") + hours(session.starts.minute, to);
    }

    void write_dropped() {
        for (const auto& changed : changed_)
            if (!changed.after)
                text_ += "<p class=\"gone\"><span class=\"mark\">DROPPED</span> <s>" +
                         safe(changed.before->title) + "</s>, was: " + safe(when(*changed.before, false)) +
                         ", " + safe(room_name(changed.before->room)) + "</p>\n";
    }

    [[nodiscard]] std::string names_of(const std::vector<ParticipantCode>& codes) const {
        std::vector<std::string> names;
        for (const auto& code : codes) {
            const auto found = names_.find(code.text());
            names.push_back(found == names_.end() ? code.text() : found->second);
        }
        return util::join(names, "; ");
    }

    [[nodiscard]] const AgendaItem* item_of(const SessionCode& code) const {
        if (meeting_.agenda)
            for (const auto& item : meeting_.agenda->items)
                if (item.code == code)
                    return &item;
        return nullptr;
    }

    static std::string span(std::string_view name, std::size_t count) {
        return count == 1 ? "" : " " + std::string{name} + "=\"" + std::to_string(count) + "\"";
    }

    const Meeting& meeting_;
    const Dataset& data_;
    const Venue* venue_;
    std::map<std::string_view, std::string> names_;
    std::map<std::string, std::size_t> tracks_; ///< the number of the colour of each
    std::vector<ChangedSession> changed_;
    std::string version_;
    std::string text_;
};

} // namespace

std::string door_page(const Meeting& meeting, const Dataset& data) {
    return DoorPage{meeting, data}.write();
}

} // namespace plenary::report
