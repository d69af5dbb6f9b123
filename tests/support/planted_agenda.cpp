#include "support/planted_agenda.hpp"

#include "schedule/random.hpp"
#include "support/build.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace plenary::testing {

namespace {

using namespace domain;

constexpr int quarter = 15;
constexpr int pause = quarter;
constexpr int minutes_a_day = 1'440;

/// Where an item was laid out.
struct Place {
    int day = 0;
    int from = 0; ///< minutes
    int to = 0;
    int room = 0;
    bool is_plenary = false;

    [[nodiscard]] int starts() const { return (day * minutes_a_day) + from; }
    [[nodiscard]] int ends() const { return (day * minutes_a_day) + to; }
    /// Whether both run at an instant, or with less than `between` minutes between them.
    [[nodiscard]] bool is_near(const Place& other, int between) const {
        return starts() < other.ends() + between && other.starts() < ends() + between;
    }
};

class Planter {
public:
    explicit Planter(const AgendaSize& size) : size_(size), random_(size.seed) {}

    PlantedAgenda plant() {
        lay_out();
        std::vector<std::size_t> order(places_.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        // The order of the agenda is that of time, but for some.
        for (std::size_t i = 0; i + 1 < order.size(); ++i)
            if (is_one_in(4))
                std::swap(order[i], order[i + random_.below(order.size() - i)]);
        auto shuffled = places_;
        for (std::size_t i = 0; i < order.size(); ++i)
            shuffled[i] = places_[order[i]];
        places_ = std::move(shuffled);
        make_meeting();
        for (std::size_t i = 0; i < places_.size(); ++i)
            add_item(i);
        name_speakers();
        name_delegations();
        add_stays();
        interpret();
        return std::move(made_);
    }

private:
    bool is_one_in(std::size_t n) { return random_.below(n) == 0; }
    int from_to(int least, int most) {
        return least + static_cast<int>(random_.below(static_cast<std::size_t>(most - least + 1)));
    }
    Agenda& agenda() { return *made_.meeting().agenda; }
    AgendaItem& item(std::size_t i) { return agenda().items[i]; }
    [[nodiscard]] bool is_full() const { return static_cast<int>(places_.size()) >= size_.items; }

    void lay_out() {
        constexpr std::array<Hours, 2> customary{{{600, 780}, {900, 1'080}}};
        for (int day = 0; !is_full(); ++day)
            for (const auto& hours : customary) {
                if (is_full())
                    break;
                lay_out_sitting(day, hours);
            }
    }

    void lay_out_sitting(int day, Hours hours) {
        if (is_one_in(3)) {
            const auto length = quarter * from_to(1, 3);
            places_.push_back({day, hours.from, hours.from + length, 0, true});
            hours.from += length + pause;
        }
        int ends = 0;
        for (int room = 0; room < size_.rooms; ++room)
            for (auto from = hours.from; from + quarter <= hours.to && !is_full();) {
                if (static_cast<int>(random_.below(100)) < size_.idle_of_hundred) {
                    from += quarter * from_to(1, 2);
                    continue;
                }
                constexpr std::array lengths{15, 30, 30, 45, 60, 60, 75, 90};
                const auto length = std::min(lengths[random_.below(lengths.size())], hours.to - from);
                places_.push_back({day, from, from + length, room, false});
                from += length + pause;
                ends = std::max(ends, from - pause);
            }
    }

    void make_meeting() {
        const auto days =
            1 + std::max_element(places_.begin(), places_.end(), [](const Place& a, const Place& b) {
                    return a.day < b.day;
                })->day;
        auto house = a_venue("house");
        for (int room = 0; room < size_.rooms; ++room)
            house.room("room-" + std::to_string(room), "A room", seats_of(room));
        made_.data.venues = {house};
        made_.data.series = {a_series("workshops")};
        auto meeting =
            a_meeting("workshop").of("workshops").at("house").is(MeetingStatus::confirmed).seats(60);
        meeting.dates = MeetingDates::on(first_, first_ + boost::gregorian::days{days - 1});
        meeting.announced = first_ - boost::gregorian::days{200};
        meeting.agenda.emplace().pause = pause;
        made_.data.meetings = {meeting};
        // The last day ends when the last session does.
        std::map<int, int> last;
        for (const auto& place : places_)
            if (place.day == days - 1)
                last[place.from < 840 ? 600 : 900] = std::max(last[place.from < 840 ? 600 : 900], place.to);
        agenda().sittings = {{{600, 780}, {}}, {{900, 1'080}, {}}};
        for (const auto& [from, to] : last)
            agenda().sittings.push_back({{from, to}, days});
    }

    [[nodiscard]] static int seats_of(int room) { return room == 0 ? 80 : 60 / (room + 1) + 10; }

    void add_item(std::size_t i) {
        const auto& place = places_[i];
        AgendaItem made;
        made.code = SessionCode{"item-" + std::to_string(i)};
        made.title = "Item " + std::to_string(i);
        made.minutes = place.to - place.from;
        made.kind = place.is_plenary ? ItemKind::plenary : ItemKind::parallel;
        if (!place.is_plenary && is_one_in(3))
            made.seats = std::max(1, seats_of(place.room) - from_to(0, 10));
        if (!place.is_plenary && is_one_in(12))
            made.rooms = {RoomCode{"room-" + std::to_string(place.room)}};
        if (is_one_in(8))
            made.day = place.day + 1;
        if (is_one_in(8))
            made.hours = Hours{std::max(0, place.from - (quarter * from_to(0, 6))),
                               place.to + (quarter * from_to(0, 6))};
        if (!place.is_plenary && is_one_in(2))
            made.track = "track-" + std::to_string(place.room);
        if (is_one_in(5))
            come_after(made, place, i);
        agenda().items.push_back(made);
        Session session;
        session.code = made.code;
        session.title = made.title;
        session.room = RoomCode{"room-" + std::to_string(place.room)};
        const auto date = first_ + boost::gregorian::days{place.day};
        session.starts = {date, place.from};
        session.ends = {date, place.to};
        made_.timetable.push_back(session);
    }

    void come_after(AgendaItem& made, const Place& place, std::size_t i) {
        const auto earlier = random_.below(places_.size());
        if (earlier != i && places_[earlier].ends() <= place.starts())
            made.after = {SessionCode{"item-" + std::to_string(earlier)}};
    }

    /// Gives each person items that are not at once.
    void name_speakers() {
        for (int person = 0; person * 2 < size_.items; ++person) {
            const auto name = "person-" + std::to_string(person);
            made_.data.participants.push_back(a_participant(name, "Person " + std::to_string(person)));
            std::vector<std::size_t> at;
            for (int times = from_to(1, 4); times > 0; --times) {
                const auto i = random_.below(places_.size());
                if (std::none_of(at.begin(), at.end(), [&](std::size_t other) {
                        return places_[i].is_near(places_[other], pause);
                    }))
                    at.push_back(i);
            }
            for (const auto i : at)
                (is_one_in(2) ? item(i).speakers : item(i).required_people).push_back(ParticipantCode{name});
            people_.push_back(at);
        }
        for (std::size_t i = 0; i < places_.size(); ++i)
            made_.timetable[i].speakers = item(i).speakers;
    }

    void name_delegations() {
        constexpr std::array codes{"KAZ", "TJK", "SVK", "AUT", "TKM", "KGZ", "UZB", "CHE", "EU", "OSCE"};
        for (const auto* code : codes) {
            const auto size = from_to(1, 3);
            made_.data.delegations.push_back(a_delegation(code));
            made_.meeting().invited.push_back({DelegationCode{code}, size, {}, "", {}, {}});
            std::vector<std::size_t> at;
            for (std::size_t tries = places_.size() / 3; tries > 0; --tries) {
                const auto i = random_.below(places_.size());
                if (!places_[i].is_plenary && std::find(at.begin(), at.end(), i) == at.end() &&
                    most_at_once(at, i) < size)
                    at.push_back(i);
            }
            for (const auto i : at)
                item(i).required_delegations.push_back(DelegationCode{code});
        }
        // Where nobody is named all would follow; few shall.
        for (auto& one : agenda().items)
            if (one.kind != ItemKind::plenary && one.required_delegations.empty() && !is_one_in(4))
                one.preferred_delegations = {DelegationCode{codes[random_.below(codes.size())]}};
    }

    /// How many of `at` run at any instant of place i, at most.
    [[nodiscard]] int most_at_once(const std::vector<std::size_t>& at, std::size_t i) const {
        int most = 0;
        for (auto minute = places_[i].starts(); minute < places_[i].ends(); minute += quarter)
            most =
                std::max(most, static_cast<int>(std::count_if(at.begin(), at.end(), [&](std::size_t other) {
                             return places_[other].starts() <= minute && minute < places_[other].ends();
                         })));
        return most;
    }

    /// One person in three is there for a part of each day on which they are asked for.
    void add_stays() {
        for (std::size_t person = 0; person < people_.size(); ++person) {
            if (people_[person].empty() || !is_one_in(3))
                continue;
            std::map<int, Hours> by_day;
            for (const auto i : people_[person]) {
                const auto& place = places_[i];
                auto& hours = by_day.try_emplace(place.day, Hours{place.from, place.to}).first->second;
                hours = {std::min(hours.from, place.from), std::max(hours.to, place.to)};
            }
            for (const auto& [day, hours] : by_day)
                agenda().stays.push_back(
                    {ParticipantCode{"person-" + std::to_string(person)}, day + 1,
                     Hours{std::max(0, hours.from - (quarter * from_to(0, 8))),
                           std::min(minutes_a_day, hours.to + (quarter * from_to(0, 8)))}});
        }
    }

    /// As many items are interpreted as the teams can do.
    void interpret() {
        const auto teams = std::max(1, (size_.rooms + 1) / 2);
        agenda().interpretation = {teams, {}, {}};
        std::vector<std::size_t> at;
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (most_at_once(at, i) < teams && !is_one_in(4))
                at.push_back(i);
            else
                item(i).interpreted = Interpreted::without;
        }
    }

    const AgendaSize& size_;
    schedule::Random random_;
    Date first_{2027, 5, 17};
    std::vector<Place> places_;
    std::vector<std::vector<std::size_t>> people_; ///< at which items each is
    PlantedAgenda made_;
};

} // namespace

PlantedAgenda planted_agenda(const AgendaSize& size) {
    return Planter{size}.plant();
}

} // namespace plenary::testing
