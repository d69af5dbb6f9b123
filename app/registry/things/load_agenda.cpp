#include "registry/things/load_agenda.hpp"

#include <utility>

namespace plenary::registry {

using namespace domain;

namespace {

/// The items of agendas by row id, to hand their lists to.
class Items {
public:
    Items(const MeetingParts& parts, ById<Meeting>& by_id) : parts_(parts), by_id_(by_id) {
        parts.each("SELECT i.id, i.meeting_id, i.code, i.title, i.minutes, i.kind, i.track, i.seats, "
                   "i.day, i.from_minute, i.to_minute, i.interpreted, p.code, i.access, i.purpose, i.pin "
                   "FROM agenda_item AS i LEFT JOIN participant AS p ON p.id = i.chair_id",
                   "i.meeting_id", "i.position", [&](ColumnReader at) { add(at); });
    }

    void load_lists() {
        each("SELECT l.item_id, l.earlier FROM agenda_item_after AS l",
             [](AgendaItem& item, ColumnReader& at) { at.into(item.after.emplace_back()); });
        each("SELECT l.item_id, r.code FROM agenda_item_room AS l JOIN room AS r ON r.id = l.room_id",
             [](AgendaItem& item, ColumnReader& at) { at.into(item.rooms.emplace_back()); });
        each("SELECT l.item_id, l.symbol FROM agenda_item_document AS l",
             [](AgendaItem& item, ColumnReader& at) { at.into(item.documents.emplace_back()); });
        each("SELECT l.item_id, t.code FROM agenda_item_topic AS l JOIN topic AS t ON t.id = l.topic_id",
             [](AgendaItem& item, ColumnReader& at) { at.into(item.topics.emplace_back()); });
        each("SELECT l.item_id, l.part, p.code FROM agenda_item_person AS l JOIN participant AS p "
             "ON p.id = l.participant_id",
             [](AgendaItem& item, ColumnReader& at) {
                 const auto part = at.take<std::string>();
                 auto& people = part == "speaker"    ? item.speakers
                                : part == "required" ? item.required_people
                                                     : item.preferred_people;
                 at.into(people.emplace_back());
             });
        each("SELECT l.item_id, l.part, d.code FROM agenda_item_delegation AS l JOIN delegation AS d "
             "ON d.id = l.delegation_id",
             [](AgendaItem& item, ColumnReader& at) {
                 auto& delegations = at.take<std::string>() == "required" ? item.required_delegations
                                                                          : item.preferred_delegations;
                 at.into(delegations.emplace_back());
             });
    }

private:
    void add(ColumnReader& at) {
        const auto id = at.take<std::int64_t>();
        const auto meeting = at.take<std::int64_t>();
        auto& items = held(by_id_.at(meeting).agenda).items;
        places_[id] = {meeting, items.size()};
        auto& item = items.emplace_back();
        at.into(item.code, item.title, item.minutes, item.kind, item.track, item.seats, item.day, item.hours,
                item.interpreted, item.chair, item.access, item.purpose, item.pin);
    }

    /// Calls f with the item and the columns of each row of a list `l` of items, behind the first, which is
    /// the item.
    template<class F>
    void each(std::string select, F f) const {
        select += " JOIN agenda_item AS i ON i.id = l.item_id";
        parts_.each(std::move(select), "i.meeting_id", "l.item_id, l.position", [&](ColumnReader at) {
            const auto [meeting, place] = places_.at(at.take<std::int64_t>());
            f(held(by_id_.at(meeting).agenda).items[place], at);
        });
    }

    const MeetingParts& parts_;
    ById<Meeting>& by_id_;
    PartPlaces places_;
};

void load_sittings(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT s.meeting_id, s.from_minute, s.to_minute, s.day FROM agenda_sitting AS s",
               "s.meeting_id", "s.position", [&](ColumnReader at) {
                   auto& sitting = held(by_id.at(at).agenda).sittings.emplace_back();
                   at.into(sitting.hours, sitting.day);
               });
}

void load_stays(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT s.meeting_id, p.code, s.day, s.from_minute, s.to_minute FROM agenda_stay AS s JOIN "
               "participant AS p ON p.id = s.participant_id",
               "s.meeting_id", "s.position", [&](ColumnReader at) {
                   auto& stay = held(by_id.at(at).agenda).stays.emplace_back();
                   at.into(stay.participant, stay.day, stay.hours);
               });
}

} // namespace

void load_agendas(const MeetingParts& parts, ById<Meeting>& by_id) {
    bool has_any = false;
    parts.each("SELECT a.meeting_id, a.pause, c.codes, a.teams, a.a_sitting, a.a_day FROM agenda AS a JOIN "
               "citation AS c ON c.id = a.citation_id",
               "a.meeting_id", "a.meeting_id", [&](ColumnReader at) {
                   has_any = true;
                   auto& agenda = by_id.at(at).agenda.emplace();
                   at.into(agenda.pause, agenda.sources);
                   if (const auto teams = at.take<std::optional<int>>()) {
                       auto& interpretation = agenda.interpretation.emplace();
                       interpretation.teams = *teams;
                       at.into(interpretation.a_sitting, interpretation.a_day);
                   }
               });
    if (!has_any)
        return; // most registries have none, and commands are to start fast
    load_sittings(parts, by_id);
    load_stays(parts, by_id);
    Items{parts, by_id}.load_lists();
}

void load_releases(const MeetingParts& parts, ById<Meeting>& by_id) {
    parts.each("SELECT r.meeting_id, r.version, r.date, r.note FROM released_timetable AS r", "r.meeting_id",
               "r.version", [&](ColumnReader at) {
                   auto& release = by_id.at(at).releases.emplace_back();
                   at.into(release.version, release.date, release.note);
               });
    parts.each("SELECT s.meeting_id, s.version, s.code, s.title, s.room, s.starts_at, s.ends_at FROM "
               "released_session AS s",
               "s.meeting_id", "s.version, s.position", [&](ColumnReader at) {
                   // Versions are numbered from 1 without a gap (domain::check).
                   auto& releases = by_id.at(at).releases;
                   auto& session = held(releases, at.take<std::size_t>() - 1).sessions.emplace_back();
                   at.into(session.code, session.title, session.room, session.starts, session.ends);
               });
    parts.each(
        "SELECT s.meeting_id, s.version, s.session, p.code FROM released_speaker AS s JOIN participant "
        "AS p ON p.id = s.participant_id",
        "s.meeting_id", "s.version, s.session, s.position", [&](ColumnReader at) {
            auto& releases = by_id.at(at).releases;
            auto& release = held(releases, at.take<std::size_t>() - 1);
            auto& session = held(release.sessions, at.take<std::size_t>());
            at.into(session.speakers.emplace_back());
        });
}

} // namespace plenary::registry
