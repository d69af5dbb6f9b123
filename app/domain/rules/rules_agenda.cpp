/// \file
/// Rules of agendas: what their items refer to, whether an item fits into a sitting, the order of items; and
/// of released timetables.
#include "domain/rules/rules_detail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace plenary::domain::detail {

namespace {

std::string part(const std::string& list, std::size_t i, const char* field = "") {
    return list + "/" + std::to_string(i) + (*field == '\0' ? "" : "/") + field;
}

/// The agenda of one meeting.
class AgendaChecker {
public:
    AgendaChecker(Checker& checker, const Meeting& meeting, const Agenda& agenda, const Venue* venue)
        : checker_(checker), meeting_(meeting), agenda_(agenda), venue_(venue), key_(key_of(meeting)) {
        if (const auto* days = meeting.dates.days())
            days_ = days->days();
        else if (meeting.wish)
            days_ = meeting.wish->length;
    }

    void check() {
        checker_.check_parts(agenda_.items, key_, "agenda/items");
        check_sittings();
        check_interpretation();
        check_stays();
        for (std::size_t i = 0; i < agenda_.items.size(); ++i)
            check_item(agenda_.items[i], part("agenda/items", i));
        check_order();
        checker_.refer_to_sources(agenda_.sources, key_, "agenda/");
    }

private:
    void at_least(int least, int value, const std::string& field, const std::string& what) {
        if (value < least)
            checker_.error(Rule::agenda_range, key_, field, fmt::format("{} is {} or more", what, least),
                           "write a larger number, or leave it out");
    }

    void check_day(const std::optional<int>& day, const std::string& field) {
        if (!day)
            return;
        at_least(1, *day, field, "a day of the meeting");
        if (days_ && *day > *days_)
            checker_.error(Rule::agenda_day, key_, field,
                           fmt::format("the meeting {} has no day {}: it takes {}",
                                       in_quotes(meeting_.code.text()), *day, util::counted(*days_, "day")),
                           "count the days of the meeting from 1");
    }

    void check_sittings() {
        const auto& sittings = agenda_.sittings;
        for (std::size_t i = 0; i < sittings.size(); ++i) {
            check_day(sittings[i].day, part("agenda/sittings", i, "day"));
            for (std::size_t j = 0; j < i; ++j)
                if (sittings[i].day == sittings[j].day && sittings[i].hours.overlaps(sittings[j].hours))
                    checker_.error(Rule::sitting_overlap, key_, part("agenda/sittings", i, "hours"),
                                   fmt::format("two sittings of one day overlap: {} and {}",
                                               format_hours(sittings[j].hours),
                                               format_hours(sittings[i].hours)),
                                   "let one end when or before the other begins");
        }
        if (agenda_.pause)
            at_least(0, *agenda_.pause, "agenda/pause", "a pause");
    }

    void check_interpretation() {
        if (!agenda_.interpretation)
            return;
        const auto& [teams, a_sitting, a_day] = *agenda_.interpretation;
        at_least(1, teams, "agenda/interpretation/teams", "the number of teams");
        if (a_sitting)
            at_least(1, *a_sitting, "agenda/interpretation/a-sitting", "the time of a team");
        if (a_day)
            at_least(1, *a_day, "agenda/interpretation/a-day", "the time of a team");
    }

    void check_stays() {
        for (std::size_t i = 0; i < agenda_.stays.size(); ++i) {
            checker_.refer(checker_.participants, agenda_.stays[i].participant, key_,
                           part("agenda/stays", i, "participant"));
            check_day(agenda_.stays[i].day, part("agenda/stays", i, "day"));
        }
    }

    template<class Thing, class C>
    void refer_all(const ByCode<Thing>& things, const std::vector<C>& codes, const std::string& field) {
        for (std::size_t i = 0; i < codes.size(); ++i)
            checker_.refer(things, codes[i], key_, part(field, i));
    }

    void check_item(const AgendaItem& item, const std::string& field) {
        at_least(1, item.minutes, field + "/minutes", "the length of an item");
        if (item.seats)
            at_least(1, *item.seats, field + "/seats", "the number of seats");
        check_day(item.day, field + "/day");
        check_length(item, field);
        if (!item.rooms.empty() && !meeting_.venue)
            checker_.error(
                Rule::room_without_venue, key_, field + "/rooms",
                fmt::format("the item {} has a room and the meeting no venue", in_quotes(item.code.text())),
                "name the venue of the meeting");
        for (std::size_t i = 0; venue_ != nullptr && i < item.rooms.size(); ++i)
            checker_.refer_to_part(venue_->rooms, item.rooms[i],
                                   "the venue " + in_quotes(venue_->code.text()), key_,
                                   part(field + "/rooms", i));
        for (std::size_t i = 0; i < item.topics.size(); ++i)
            checker_.refer_to_part(meeting_.topics, item.topics[i],
                                   "the meeting " + in_quotes(meeting_.code.text()), key_,
                                   part(field + "/topics", i));
        for (std::size_t i = 0; i < item.after.size(); ++i)
            checker_.refer_to_part(agenda_.items, item.after[i], "the agenda", key_,
                                   part(field + "/after", i));
        refer_all(checker_.participants, item.speakers, field + "/speakers");
        if (item.chair)
            checker_.refer(checker_.participants, *item.chair, key_, field + "/chair");
        refer_all(checker_.delegations, item.required_delegations, field + "/required-delegations");
        refer_all(checker_.delegations, item.preferred_delegations, field + "/preferred-delegations");
        refer_all(checker_.participants, item.required_people, field + "/required-people");
        refer_all(checker_.participants, item.preferred_people, field + "/preferred-people");
    }

    /// That there is a sitting that the item may be in and that is long enough.
    void check_length(const AgendaItem& item, const std::string& field) {
        int longest = 0;
        const auto look_at = [&](int day) {
            for (auto hours : sittings_on(agenda_, day)) {
                if (item.hours)
                    hours = {std::max(hours.from, item.hours->from), std::min(hours.to, item.hours->to)};
                longest = std::max(longest, hours.minutes());
            }
        };
        if (item.day)
            look_at(*item.day);
        else
            for (int day = 1; day <= days_.value_or(most_days()); ++day)
                look_at(day);
        if (item.minutes > longest)
            checker_.error(
                Rule::item_long, key_, field + "/minutes",
                fmt::format("the item {} takes {}, and the longest sitting that it may be in has {}",
                            in_quotes(item.code.text()), util::counted(item.minutes, "minute"), longest),
                "split the item, or give the agenda a longer sitting");
    }

    /// The days beyond which no sitting is of a day of its own.
    [[nodiscard]] int most_days() const {
        int most = 1;
        for (const auto& sitting : agenda_.sittings)
            most = std::max(most, sitting.day.value_or(0) + 1);
        return most;
    }

    /// Items that are after nothing, or only after such, are taken away until none is left, or a circle.
    void check_order() {
        std::set<SessionCode> open;
        for (const auto& item : agenda_.items)
            open.insert(item.code);
        const auto is_ready = [&](const AgendaItem& item) {
            return std::none_of(item.after.begin(), item.after.end(),
                                [&](const SessionCode& code) { return open.contains(code); });
        };
        for (auto before = open.size() + 1; before != open.size();) {
            before = open.size();
            for (const auto& item : agenda_.items)
                if (open.contains(item.code) && is_ready(item))
                    open.erase(item.code);
        }
        for (std::size_t i = 0; i < agenda_.items.size(); ++i)
            if (const auto& item = agenda_.items[i]; open.contains(item.code)) {
                checker_.error(Rule::item_order, key_, part("agenda/items", i, "after"),
                               fmt::format("the item {} comes after itself, or after items that do",
                                           in_quotes(item.code.text())),
                               "remove one of the references of the circle");
                return;
            }
    }

    Checker& checker_;
    const Meeting& meeting_;
    const Agenda& agenda_;
    const Venue* venue_;
    Key key_;
    std::optional<int> days_; ///< that the meeting takes
};

void check_releases(Checker& checker, const Meeting& meeting) {
    const auto key = key_of(meeting);
    for (std::size_t i = 0; i < meeting.releases.size(); ++i) {
        const auto& release = meeting.releases[i];
        const auto field = part("releases", i);
        if (release.version != static_cast<int>(i) + 1)
            checker.error(Rule::release_version, key, field + "/version",
                          "the releases of a timetable are numbered 1, 2, 3 and so on, in their order",
                          "write version: " + std::to_string(i + 1));
        checker.check_parts(release.sessions, key, field + "/sessions");
        for (std::size_t j = 0; j < release.sessions.size(); ++j)
            for (std::size_t k = 0; k < release.sessions[j].speakers.size(); ++k)
                checker.refer(checker.participants, release.sessions[j].speakers[k], key,
                              part(field + "/sessions", j) + "/speakers/" + std::to_string(k));
        for (std::size_t j = 0; j < release.sessions.size(); ++j)
            if (!(release.sessions[j].starts < release.sessions[j].ends))
                checker.error(Rule::session_span, key, part(field + "/sessions", j, "ends"),
                              fmt::format("the session {} ends before or when it starts",
                                          in_quotes(release.sessions[j].code.text())),
                              "check both times");
    }
}

} // namespace

void check_agenda(Checker& checker, const Meeting& meeting, const Venue* venue) {
    if (meeting.agenda)
        AgendaChecker{checker, meeting, *meeting.agenda, venue}.check();
    check_releases(checker, meeting);
}

} // namespace plenary::domain::detail
