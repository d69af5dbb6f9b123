#include "report/badges/plates.hpp"

#include "domain/people/delegation_names.hpp"
#include "report/documents/paper_person.hpp"
#include "report/names.hpp"
#include "util/capitals.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace plenary::report {

using namespace domain;

namespace {

/// Whom an item of the agenda that is held beside others names; nothing where everybody sits there.
std::optional<std::set<DelegationCode>> named_at(const Meeting& meeting, const Session& session) {
    if (!meeting.agenda)
        return std::nullopt;
    const auto& items = meeting.agenda->items;
    const auto item = std::find_if(items.begin(), items.end(),
                                   [&](const AgendaItem& one) { return one.code == session.code; });
    if (item == items.end() || item->kind != ItemKind::parallel)
        return std::nullopt;
    std::set<DelegationCode> named{item->required_delegations.begin(), item->required_delegations.end()};
    named.insert(item->preferred_delegations.begin(), item->preferred_delegations.end());
    return named.empty() ? std::nullopt : std::optional{std::move(named)};
}

/// A room of the venue, and who sits there.
struct RoomOfMeeting {
    const Room* room;
    bool is_for_everybody = false;
    std::set<DelegationCode> delegations = {};

    [[nodiscard]] bool seats(const DelegationCode& code) const {
        return is_for_everybody || delegations.contains(code);
    }
};

std::vector<RoomOfMeeting> rooms_of(const PaperRequest& request) {
    std::vector<RoomOfMeeting> rooms;
    const auto* venue = find_venue(request.data.venues, request.meeting.venue);
    if (venue == nullptr)
        return rooms;
    for (const auto& room : venue->rooms) {
        RoomOfMeeting used{&room};
        bool has_sessions = false;
        for (const auto& session : request.meeting.sessions) {
            if (session.room != room.code)
                continue;
            has_sessions = true;
            if (const auto named = named_at(request.meeting, session))
                used.delegations.insert(named->begin(), named->end());
            else
                used.is_for_everybody = true;
        }
        if (has_sessions)
            rooms.push_back(std::move(used));
    }
    return rooms;
}

class PlatesMaker {
public:
    PlatesMaker(const PaperRequest& request, const PlateChoice& choice)
        : request_(request), choice_(choice), rooms_(rooms_of(request)) {}

    Plates make() {
        for (const auto& room : rooms_)
            made_.rooms.push_back(room.room);
        for (const auto& listed : expected_roster(request_)) {
            if (listed.is_staff())
                continue;
            for (const auto& delegation : listed.delegations)
                add(listed, delegation);
        }
        return std::move(made_);
    }

private:
    void add(const ListedClass& listed, const ListedDelegation& one) {
        const auto& code = one.delegation->code;
        std::vector<bool> stands_in;
        for (const auto& room : rooms_)
            stands_in.push_back(room.seats(code));
        if (choice_.room && !stands_in_chosen(stands_in))
            return;
        const auto second = second_name(*one.delegation);
        if (!choice_.of_people) {
            made_.plates.push_back({.whom = {code.text(), code.text()},
                                    .code = code.text(),
                                    .name = one.name,
                                    .second = second == one.name ? "" : second,
                                    .class_title = listed.title,
                                    .persons = static_cast<std::int64_t>(one.people.size()),
                                    .stands_in = std::move(stands_in)});
            return;
        }
        for (const auto& person : in_seating_order(one.people)) {
            const auto& name = person.participant->name;
            const auto shown = name.on_badge();
            made_.plates.push_back({.whom = report::whom(person),
                                    .code = person.registration->code.text(),
                                    .name = shown,
                                    .own_name = choice_.with_own_script && name.own != shown ? name.own : "",
                                    .delegation = one.name,
                                    .second = second == one.name ? "" : second,
                                    .class_title = listed.title,
                                    .stands_in = stands_in});
        }
    }

    [[nodiscard]] bool stands_in_chosen(const std::vector<bool>& stands_in) const {
        for (std::size_t i = 0; i < rooms_.size(); ++i)
            if (stands_in[i] && rooms_[i].room->code == *choice_.room)
                return true;
        return false;
    }

    std::string second_name(const Delegation& delegation) {
        if (choice_.second_language.empty())
            return {};
        const auto names = names_of(delegation);
        if (names.by_language().contains(choice_.second_language))
            return std::string{names.in(choice_.second_language)};
        made_.untranslated.push_back(delegation.code.text());
        return {};
    }

    const PaperRequest& request_;
    const PlateChoice& choice_;
    std::vector<RoomOfMeeting> rooms_;
    Plates made_;
};

std::vector<util::Cell> cells_of_plate(const Plate& plate, std::int64_t number, const PlateChoice& choice) {
    std::vector<util::Cell> row{number, plate.code, plate.name};
    if (choice.with_own_script)
        row.push_back(util::text_cell(plate.own_name));
    if (choice.of_people)
        row.emplace_back(plate.delegation);
    if (!choice.second_language.empty())
        row.push_back(util::text_cell(plate.second));
    row.emplace_back(plate.class_title);
    if (!choice.of_people)
        row.emplace_back(plate.persons);
    for (const bool stands : plate.stands_in)
        row.push_back(stands ? util::Cell{std::int64_t{1}} : util::Cell{});
    return row;
}

} // namespace

std::int64_t Plates::count_persons() const {
    return std::accumulate(plates.begin(), plates.end(), std::int64_t{0},
                           [](std::int64_t sum, const Plate& plate) { return sum + plate.persons; });
}

std::int64_t Plates::count_in(std::size_t room) const {
    return std::count_if(plates.begin(), plates.end(),
                         [&](const Plate& plate) { return plate.stands_in[room]; });
}

Plates plates_of(const PaperRequest& request, const PlateChoice& choice) {
    return PlatesMaker{request, choice}.make();
}

util::Sheet plate_table(const Plates& made, const PlateChoice& choice) {
    util::Sheet sheet;
    std::vector<util::Cell> total;
    const auto add_column = [&](util::Column column, util::Cell sum = {}) {
        sheet.columns.push_back(std::move(column));
        total.push_back(std::move(sum));
    };
    add_column({"number", "NO", util::Align::right});
    add_column({"code", "CODE"});
    add_column({"plate", "PLATE"}, std::string{"Total"});
    if (choice.with_own_script)
        add_column({"own_name", "OWN SCRIPT"});
    if (choice.of_people)
        add_column({"delegation", "DELEGATION"});
    if (!choice.second_language.empty())
        add_column({"second_language", "SECOND LANGUAGE"});
    add_column({"class", "CLASS"});
    if (!choice.of_people)
        add_column({"persons", "PERSONS", util::Align::right}, made.count_persons());
    for (std::size_t i = 0; i < made.rooms.size(); ++i)
        add_column({"room_" + made.rooms[i]->code.text(), util::in_capitals(made.rooms[i]->name),
                    util::Align::right},
                   made.count_in(i));
    for (const auto& plate : made.plates)
        sheet.rows.push_back(cells_of_plate(plate, static_cast<std::int64_t>(sheet.rows.size() + 1), choice));
    sheet.total = std::move(total);
    return sheet;
}

} // namespace plenary::report
