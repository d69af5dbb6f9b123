#include "schedule/agenda/agenda_problem.hpp"

#include "domain/by_code.hpp"
#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/agenda/placed.hpp"
#include "schedule/pairs.hpp"
#include "schedule/room_use.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <unordered_map>

namespace plenary::schedule {

using namespace domain;

namespace {

/// Numbers for codes, from 0.
template<class C>
class Numbering {
public:
    int of(const C& code) {
        return numbers_.try_emplace(code, static_cast<int>(numbers_.size())).first->second;
    }
    [[nodiscard]] std::optional<int> find(const C& code) const {
        const auto found = numbers_.find(code);
        return found == numbers_.end() ? std::nullopt : std::optional{found->second};
    }
    [[nodiscard]] int count() const { return static_cast<int>(numbers_.size()); }

private:
    std::unordered_map<C, int> numbers_;
};

/// Something that is taken for a time by what the agenda does not plan.
struct Busy {
    int from = 0; ///< minutes from the midnight before the meeting
    int to = 0;
    std::optional<RoomCode> room;
    std::vector<ParticipantCode> people;
};

class ProblemMaker {
public:
    ProblemMaker(const Dataset& data, const Meeting& meeting, int cost_of_moving, int step)
        : data_(data),
          meeting_(meeting),
          agenda_(agenda_of(meeting)),
          days_(*meeting.dates.days()),
          participants_(data.participants),
          cost_of_moving_(cost_of_moving),
          asked_step_(step) {
        const ByCode<Venue> venues{data.venues};
        const ByCode<Series> series{data.series};
        problem_.weights = weights_of(series.find(meeting.series.text()));
        venue_ = meeting.venue ? venues.find(meeting.venue->text()) : nullptr;
        for (const auto& registration : data.registrations)
            if (registration.meeting == meeting.code && registration.status == RegistrationStatus::confirmed)
                ++confirmed_;
        for (const auto& item : agenda_.items)
            seats_.push_back(seats_of_item(item, meeting, data.registrations));
    }

    AgendaProblem make() {
        problem_.days = days_.days();
        find_sittings();
        find_busy();
        find_rooms();
        find_grain();
        find_delegations();
        const auto& interpretation = agenda_.interpretation;
        problem_.pause = agenda_.pause.value_or(0) / problem_.grain;
        if (interpretation) {
            problem_.teams = interpretation->teams;
            problem_.most_a_sitting = interpretation->most_a_sitting() / problem_.grain;
            problem_.most_a_day = interpretation->most_a_day() / problem_.grain;
        }
        for (const auto& sitting : sittings_)
            problem_.sittings.push_back(
                {sitting.first / problem_.grain, sitting.last / problem_.grain, sitting.day});
        for (const auto& item : agenda_.items)
            add(item);
        for (std::size_t i = 0; i < agenda_.items.size(); ++i)
            for (const auto& earlier : agenda_.items[i].after)
                problem_.items[i].after.push_back(*items_.find(earlier));
        return std::move(problem_);
    }

private:
    static const Agenda& agenda_of(const Meeting& meeting) {
        if (!meeting.agenda || meeting.dates.days() == nullptr)
            throw std::invalid_argument(fmt::format("'{}' has no agenda or no days", meeting.code.text()));
        return *meeting.agenda;
    }

    void find_sittings() {
        for (int day = 0; day < problem_.days; ++day)
            for (const auto& hours : sittings_on(agenda_, day + 1))
                sittings_.push_back({day * minutes_a_day + hours.from, day * minutes_a_day + hours.to, day});
    }

    void find_grain() {
        int grain = std::gcd(minutes_a_day, asked_step_);
        const auto divide = [&](int minutes) { grain = std::gcd(grain, minutes); };
        for (const auto& sitting : sittings_) {
            divide(sitting.first);
            divide(sitting.last);
        }
        divide(agenda_.pause.value_or(0));
        if (agenda_.interpretation) {
            divide(agenda_.interpretation->most_a_sitting());
            divide(agenda_.interpretation->most_a_day());
        }
        for (const auto& item : agenda_.items) {
            divide(item.minutes);
            if (item.hours) {
                divide(item.hours->from);
                divide(item.hours->to);
            }
        }
        // Who comes or goes, and what is not planned, at times that are not too odd.
        constexpr int least = 5;
        const auto divide_by_hours = [&](int from, int to) {
            if (const auto finer = std::gcd(std::gcd(grain, from), to); finer >= least)
                grain = finer;
        };
        for (const auto& stay : agenda_.stays)
            if (stay.hours)
                divide_by_hours(stay.hours->from, stay.hours->to);
        for (const auto& busy : busy_)
            if (busy.from < problem_.days * minutes_a_day && busy.to > 0)
                divide_by_hours(busy.from, busy.to);
        for (const auto& times : bookings_)
            for (const auto& taken : times)
                divide_by_hours(static_cast<int>(taken.from), static_cast<int>(taken.to));
        step_ = grain;
        problem_.step = grain;
        for (const auto& item : agenda_.items)
            for (const auto& place : {standing_place(item), released_place(item)})
                if (place)
                    divide(place->minute);
        problem_.grain = grain;
    }

    void find_rooms() {
        if (venue_ != nullptr)
            for (const auto& room : venue_->rooms) {
                problem_.rooms.emplace_back(room.code);
                rooms_.push_back(&room);
                bookings_.push_back(bookings_of(room));
            }
        if (rooms_.empty()) {
            problem_.rooms.emplace_back();
            rooms_.push_back(nullptr);
            bookings_.emplace_back();
        }
    }

    /// In minutes from the midnight before the meeting.
    [[nodiscard]] std::vector<RoomTaken> bookings_of(const Room& room) const {
        auto times = taken_times(room, days_);
        std::erase_if(times, [](const RoomTaken& taken) { return taken.booking == nullptr; });
        for (auto& taken : times) {
            taken.from -= day_number(days_.first) * minutes_a_day;
            taken.to -= day_number(days_.first) * minutes_a_day;
        }
        return times;
    }

    void find_delegations() {
        for (const auto& [code, size] : delegation_sizes(meeting_, data_.registrations)) {
            (void)delegations_.of(code);
            problem_.sizes.push_back(size);
        }
        for (const auto& item : agenda_.items)
            for (const auto* list : {&item.required_delegations, &item.preferred_delegations})
                for (const auto& code : *list)
                    if (!delegations_.find(code) &&
                        std::find(problem_.unknown_sizes.begin(), problem_.unknown_sizes.end(),
                                  code.text()) == problem_.unknown_sizes.end())
                        problem_.unknown_sizes.push_back(code.text());
    }

    /// Sessions that are none of the agenda, and those of other meetings in the same house.
    void find_busy() {
        for (const auto& item : agenda_.items)
            (void)items_.of(item.code);
        for (const auto& other : data_.meetings) {
            const bool is_this = other.code == meeting_.code;
            if (!is_this && (!has_place(other) || other.venue != meeting_.venue || !other.venue))
                continue;
            for (const auto& session : other.sessions) {
                if (is_this && items_.find(session.code))
                    continue;
                const auto minute = [&](const LocalTime& time) {
                    return static_cast<int>((time.date - days_.first).days()) * minutes_a_day + time.minute;
                };
                busy_.push_back(
                    {minute(session.starts), minute(session.ends), session.room, leading_people(session)});
            }
        }
    }

    void add(const AgendaItem& item) {
        auto& made = problem_.items.emplace_back();
        made.code = item.code;
        made.length = item.minutes / problem_.grain;
        made.is_plenary = item.kind == ItemKind::plenary;
        made.is_interpreted = item.interpreted == Interpreted::with;
        if (made.is_plenary || !item.track.empty())
            made.track = tracks_.of(made.is_plenary ? std::string{} : item.track);
        problem_.tracks = tracks_.count();
        add_attendance(item, made);
        add_options(item, made);
    }

    void add_attendance(const AgendaItem& item, PlannedItem& made) {
        for (const auto& person : needed_people(item))
            add_once(made.required, people_.of(person));
        for (const auto& person : item.preferred_people)
            if (const auto number = people_.of(person);
                std::find(made.required.begin(), made.required.end(), number) == made.required.end())
                add_once(made.preferred, number);
        if (made.is_plenary)
            return; // nothing runs beside it
        for (const auto& code : item.required_delegations)
            if (const auto number = delegations_.find(code))
                add_once(made.required_delegations, *number);
        const auto prefer = [&](int number) {
            const auto& required = made.required_delegations;
            if (std::find(required.begin(), required.end(), number) == required.end())
                add_once(made.preferred_delegations, number);
        };
        for (const auto& code : item.preferred_delegations)
            if (const auto number = delegations_.find(code))
                prefer(*number);
        if (item.required_delegations.empty() && item.preferred_delegations.empty())
            for (int number = 0; number < delegations_.count(); ++number)
                prefer(number);
    }

    static void add_once(std::vector<int>& list, int number) {
        if (std::find(list.begin(), list.end(), number) == list.end())
            list.push_back(number);
    }

    /// Where an item was put before this plan.
    struct Known {
        int minute = 0; ///< from the midnight before the meeting
        std::optional<RoomCode> room;
    };

    [[nodiscard]] std::optional<Known> standing_place(const AgendaItem& item) const {
        const auto* session = session_of(item);
        return session == nullptr ? std::nullopt
                                  : possible_place(item, {minute_of(session->starts), session->room});
    }

    [[nodiscard]] std::optional<Known> released_place(const AgendaItem& item) const {
        if (!meeting_.releases.empty())
            for (const auto& session : meeting_.releases.back().sessions)
                if (session.code == item.code)
                    return possible_place(item, {minute_of(session.starts), session.room});
        return std::nullopt;
    }

    /// Nothing where the agenda does not allow for the time.
    [[nodiscard]] std::optional<Known> possible_place(const AgendaItem& item, Known place) const {
        for (const auto& sitting : sittings_)
            if (const auto [from, to] = times_in(item, sitting);
                from <= place.minute && place.minute + item.minutes <= to)
                return place;
        return std::nullopt;
    }

    /// When an item may begin at the earliest in a sitting, and be over at the latest.
    [[nodiscard]] static std::pair<int, int> times_in(const AgendaItem& item,
                                                      const AgendaProblem::Span& sitting) {
        if (item.day && *item.day != sitting.day + 1)
            return {sitting.first, sitting.first};
        if (!item.hours)
            return {sitting.first, sitting.last};
        const auto midnight = sitting.day * minutes_a_day;
        return {std::max(sitting.first, midnight + item.hours->from),
                std::min(sitting.last, midnight + item.hours->to)};
    }

    [[nodiscard]] bool is_at(const AgendaOption& option, const Known& known) const {
        return option.start * problem_.grain == known.minute &&
               (!known.room || known.room == problem_.rooms[static_cast<std::size_t>(option.room)]);
    }

    void add_options(const AgendaItem& item, PlannedItem& made) {
        const auto standing = standing_place(item);
        const auto released = released_place(item);
        int before = 0; // working minutes before the sitting
        for (const auto& sitting : sittings_) {
            const auto [from, to] = times_in(item, sitting);
            std::vector<int> starts;
            for (auto start = from; start + item.minutes <= to; start += step_)
                starts.push_back(start);
            for (const auto& known : {standing, released})
                if (known && from <= known->minute && known->minute + item.minutes <= to &&
                    std::find(starts.begin(), starts.end(), known->minute) == starts.end())
                    starts.push_back(known->minute);
            for (const auto start : starts)
                add_starts(item, made, start, before + start - sitting.first);
            before += sitting.last - sitting.first;
        }
        if (made.options.empty())
            throw std::invalid_argument(fmt::format("'{}' fits into no sitting", item.code.text()));
        std::stable_sort(made.options.begin(), made.options.end(),
                         [](const AgendaOption& a, const AgendaOption& b) { return a.score < b.score; });
        // What forbids is left out, where something is free, but for what is there already.
        const auto is_known = [&](const AgendaOption& option) {
            return (standing && is_at(option, *standing)) || (released && is_at(option, *released));
        };
        if (made.options.front().score.hard == 0)
            std::erase_if(made.options, [&](const AgendaOption& option) {
                return option.score.hard > 0 && !is_known(option);
            });
        made.standing = option_at(made, standing);
        made.released = option_at(made, released);
    }

    [[nodiscard]] std::optional<std::uint32_t> option_at(const PlannedItem& made,
                                                         const std::optional<Known>& known) const {
        if (known)
            for (std::uint32_t option = 0; option < made.options.size(); ++option)
                if (is_at(made.options[option], *known))
                    return option;
        return std::nullopt;
    }

    /// The options of an item that begins at `start`; `worked` are the working minutes of the meeting before
    /// it.
    void add_starts(const AgendaItem& item, PlannedItem& made, int start, int worked) {
        constexpr int quarter = 15;
        auto anywhere = absences(item, start);
        anywhere.soft += static_cast<std::int64_t>((worked + item.minutes) / quarter) *
                         problem_.weights.of(CostTerm::later);
        const auto* session = session_of(item);
        const bool elsewhen = session != nullptr && minute_of(session->starts) != start;
        for (std::size_t room = 0; room < rooms_.size(); ++room) {
            if (!may_have(item, room))
                continue;
            auto score = anywhere + in_room(item, start, room);
            if (session != nullptr && (elsewhen || session->room != problem_.rooms[room]))
                score.soft += elsewhen ? cost_of_moving_ : cost_of_moving_ / 2;
            made.options.push_back({start / problem_.grain, static_cast<int>(room), score});
        }
    }

    [[nodiscard]] int minute_of(const LocalTime& time) const {
        return static_cast<int>((time.date - days_.first).days()) * minutes_a_day + time.minute;
    }

    [[nodiscard]] const Session* session_of(const AgendaItem& item) const {
        for (const auto& session : meeting_.sessions)
            if (session.code == item.code)
                return &session;
        return nullptr;
    }

    [[nodiscard]] bool may_have(const AgendaItem& item, std::size_t room) const {
        return item.rooms.empty() ||
               (problem_.rooms[room] &&
                std::find(item.rooms.begin(), item.rooms.end(), *problem_.rooms[room]) != item.rooms.end());
    }

    /// Who is not there, or speaks elsewhere.
    [[nodiscard]] Score absences(const AgendaItem& item, int start) const {
        Score score;
        const auto day = start / minutes_a_day;
        const auto date = days_.first + boost::gregorian::days{day};
        const Hours hours{start - day * minutes_a_day, start - day * minutes_a_day + item.minutes};
        const auto look_at = [&](const ParticipantCode& code, std::int64_t& level) {
            const auto* person = participants_.find(code.text());
            if (person != nullptr && !is_there(agenda_, *person, date, day + 1, hours))
                ++level;
            for (const auto& busy : busy_)
                if (busy.from < start + item.minutes && start < busy.to &&
                    std::find(busy.people.begin(), busy.people.end(), code) != busy.people.end())
                    ++level;
        };
        for (const auto& person : needed_people(item))
            look_at(person, score.hard);
        for (const auto& person : item.preferred_people)
            look_at(person, score.medium);
        return score;
    }

    [[nodiscard]] Score in_room(const AgendaItem& item, int start, std::size_t number) const {
        Score score;
        for (const auto& busy : busy_)
            if (busy.room && busy.room == problem_.rooms[number] && busy.from < start + item.minutes &&
                start < busy.to)
                ++score.hard;
        const auto* room = rooms_[number];
        if (room == nullptr)
            return score;
        const auto date = days_.first + boost::gregorian::days{start / minutes_a_day};
        for (const auto& period : room->closed)
            if (period.days.contains(date))
                ++(period.weight == Weight::cannot ? score.hard : score.medium);
        for (const auto& taken : bookings_[number])
            if (taken.overlaps(start, start + item.minutes))
                ++(taken.weight() == Weight::cannot ? score.hard : score.medium);
        const bool is_plenary = item.kind == ItemKind::plenary;
        const int wanted = seats_[static_cast<std::size_t>(&item - agenda_.items.data())];
        const int needed = is_plenary && !item.seats ? confirmed_ : wanted;
        if (room->capacity && needed > *room->capacity)
            ++score.hard;
        else if (room->capacity && wanted > *room->capacity)
            ++score.medium;
        constexpr int ten_seats = 10;
        constexpr int most_tens = 10;
        if (room->capacity && (item.seats || is_plenary) && wanted > 0 && wanted < *room->capacity)
            score.soft +=
                static_cast<std::int64_t>(std::min((*room->capacity - wanted) / ten_seats, most_tens)) *
                problem_.weights.of(CostTerm::empty_seats);
        return score;
    }

    const Dataset& data_;
    const Meeting& meeting_;
    const Agenda& agenda_;
    DaySpan days_;
    ByCode<Participant> participants_;
    int cost_of_moving_;
    int asked_step_;
    int step_ = 1; ///< minutes between two times at which an item may begin
    const Venue* venue_ = nullptr;
    std::vector<int> seats_;                       ///< of each item: see seats_of_item()
    int confirmed_ = 0;                            ///< registrations of the meeting
    std::vector<AgendaProblem::Span> sittings_;    ///< in minutes
    std::vector<const Room*> rooms_;               ///< null: the venue names none
    std::vector<std::vector<RoomTaken>> bookings_; ///< of each room
    std::vector<Busy> busy_;
    Numbering<SessionCode> items_;
    Numbering<ParticipantCode> people_;
    Numbering<DelegationCode> delegations_;
    Numbering<std::string> tracks_;
    AgendaProblem problem_;
};

} // namespace

AgendaProblem agenda_problem(const Dataset& data, const Meeting& meeting, int cost_of_moving, int step) {
    return ProblemMaker{data, meeting, cost_of_moving, step}.make();
}

int sitting_minutes(const AgendaProblem& problem) {
    int grains = 0;
    for (const auto& sitting : problem.sittings)
        grains += sitting.last - sitting.first;
    return grains * problem.grain;
}

int least_minutes(const AgendaProblem& problem) {
    int plenary = 0;
    int parallel = 0;
    for (const auto& item : problem.items)
        (item.is_plenary ? plenary : parallel) += item.length;
    const auto rooms = static_cast<int>(problem.rooms.size());
    return (plenary + (parallel + rooms - 1) / rooms) * problem.grain;
}

} // namespace plenary::schedule
