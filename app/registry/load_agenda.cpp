#include "registry/load_agenda.hpp"

#include <string_view>
#include <unordered_map>
#include <utility>

namespace plenary::registry {

using namespace domain;

namespace {

/// Hours as the columns from_minute and to_minute hold them, from `column` on.
std::optional<Hours> hours_at(const Query& row, int column) {
    if (row.is_null(column))
        return std::nullopt;
    return Hours{static_cast<int>(row.integer(column)), static_cast<int>(row.integer(column + 1))};
}

/// The items of agendas by row id, to hand their lists to.
class Items {
public:
    Items(const MeetingParts& parts, ById<Meeting>& by_id) : parts_(parts), by_id_(by_id) {
        parts.each("SELECT i.id, i.meeting_id, i.code, i.title, i.minutes, i.kind, i.track, i.seats, i.day, "
                   "i.from_minute, i.to_minute, i.interpreted FROM agenda_item AS i",
                   "i.meeting_id", "i.position", [&](const Query& row) { add(row); });
    }

    void load_lists() {
        each("SELECT l.item_id, l.earlier FROM agenda_item_after AS l", "l.position",
             [](AgendaItem& item, const Query& row) { item.after.push_back(row.code<SessionCode>(1)); });
        each("SELECT l.item_id, r.code FROM agenda_item_room AS l JOIN room AS r ON r.id = l.room_id",
             "l.position",
             [](AgendaItem& item, const Query& row) { item.rooms.push_back(row.code<RoomCode>(1)); });
        each("SELECT l.item_id, t.code FROM agenda_item_topic AS l JOIN topic AS t ON t.id = l.topic_id",
             "l.position",
             [](AgendaItem& item, const Query& row) { item.topics.push_back(row.code<TopicCode>(1)); });
        each("SELECT l.item_id, p.code, l.part FROM agenda_item_person AS l JOIN participant AS p "
             "ON p.id = l.participant_id",
             "l.position", [](AgendaItem& item, const Query& row) {
                 const auto part = row.text(2);
                 auto& people = part == "speaker"    ? item.speakers
                                : part == "required" ? item.required_people
                                                     : item.preferred_people;
                 people.push_back(row.code<ParticipantCode>(1));
             });
        each("SELECT l.item_id, d.code, l.part FROM agenda_item_delegation AS l JOIN delegation AS d "
             "ON d.id = l.delegation_id",
             "l.position", [](AgendaItem& item, const Query& row) {
                 auto& delegations =
                     row.text(2) == "required" ? item.required_delegations : item.preferred_delegations;
                 delegations.push_back(row.code<DelegationCode>(1));
             });
    }

private:
    void add(const Query& row) {
        auto& items = by_id_.at(row.integer(1)).agenda->items;
        places_[row.integer(0)] = {row.integer(1), items.size()};
        auto& item = items.emplace_back();
        item.code = row.code<SessionCode>(2);
        item.title = row.text(3);
        item.minutes = static_cast<int>(row.integer(4));
        item.kind = enum_at<ItemKind>(row, 5);
        item.track = row.text(6);
        item.seats = optional_int(row, 7);
        item.day = optional_int(row, 8);
        item.hours = hours_at(row, 9);
        item.interpreted = enum_at<Interpreted>(row, 11);
    }

    /// Calls f with the item and each row of a list `l` of items, whose first column is the item.
    template<class F>
    void each(std::string select, const std::string& order, F f) const {
        select += " JOIN agenda_item AS i ON i.id = l.item_id";
        parts_.each(std::move(select), "i.meeting_id", "l.item_id, " + order, [&](const Query& row) {
            const auto [meeting, place] = places_.at(row.integer(0));
            f(by_id_.at(meeting).agenda->items[place], row);
        });
    }

    const MeetingParts& parts_;
    ById<Meeting>& by_id_;
    std::unordered_map<std::int64_t, std::pair<std::int64_t, std::size_t>> places_; // meeting, place
};

} // namespace

void load_agendas(const MeetingParts& parts, ById<Meeting>& by_id) {
    bool has_any = false;
    parts.each("SELECT a.meeting_id, a.pause, a.teams, a.a_sitting, a.a_day, c.codes FROM agenda AS a JOIN "
               "citation AS c ON c.id = a.citation_id",
               "a.meeting_id", "a.meeting_id", [&](const Query& row) {
                   has_any = true;
                   auto& agenda = by_id.at(row.integer(0)).agenda.emplace();
                   agenda.pause = optional_int(row, 1);
                   if (const auto teams = optional_int(row, 2))
                       agenda.interpretation = {*teams, optional_int(row, 3), optional_int(row, 4)};
                   agenda.sources = sources_at(row, 5);
               });
    if (!has_any)
        return; // most registries have none, and commands are to start fast
    parts.each(
        "SELECT s.meeting_id, s.day, s.from_minute, s.to_minute FROM agenda_sitting AS s", "s.meeting_id",
        "s.position", [&](const Query& row) {
            by_id.at(row.integer(0)).agenda->sittings.push_back({*hours_at(row, 2), optional_int(row, 1)});
        });
    parts.each("SELECT s.meeting_id, p.code, s.day, s.from_minute, s.to_minute FROM agenda_stay AS s JOIN "
               "participant AS p ON p.id = s.participant_id",
               "s.meeting_id", "s.position", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .agenda->stays.push_back(
                           {row.code<ParticipantCode>(1), optional_int(row, 2), hours_at(row, 3)});
               });
    Items{parts, by_id}.load_lists();
}

void load_releases(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT r.meeting_id, r.version, r.date, r.note FROM released_timetable AS r", "r.meeting_id",
               "r.version", [&](const Query& row) {
                   by_id.at(row.integer(0))
                       .releases.push_back(
                           {static_cast<int>(row.integer(1)), date_at(row, 2), row.text(3), {}});
               });
    parts.each("SELECT s.meeting_id, s.version, s.code, s.title, s.room, s.starts_at, s.ends_at FROM "
               "released_session AS s",
               "s.meeting_id", "s.version, s.position", [&](const Query& row) {
                   // Versions are numbered from 1 without a gap (domain::check).
                   by_id.at(row.integer(0))
                       .releases[static_cast<std::size_t>(row.integer(1) - 1)]
                       .sessions.push_back({row.code<SessionCode>(2), row.text(3),
                                            row.optional_code<RoomCode>(4), local_time_at_column(row, 5),
                                            local_time_at_column(row, 6)});
               });
}

} // namespace plenary::registry
