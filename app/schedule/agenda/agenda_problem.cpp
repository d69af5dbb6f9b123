#include "schedule/agenda/agenda_problem.hpp"

#include "domain/by_code.hpp"
#include "domain/time/hours.hpp"
#include "schedule/agenda/agenda_people.hpp"
#include "schedule/agenda/agenda_places.hpp"

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

class ProblemMaker {
public:
    ProblemMaker(const Dataset& data, const Meeting& meeting, int cost_of_moving, int step)
        : data_(data),
          meeting_(meeting),
          agenda_(agenda_of(meeting)),
          places_(data, meeting, cost_of_moving),
          asked_step_(step) {}

    AgendaProblem make() {
        problem_.days = meeting_.dates.days()->days();
        problem_.weights = weights_of(ByCode<Series>{data_.series}.find(meeting_.series.text()));
        problem_.rooms = places_.rooms();
        find_grain();
        find_delegations();
        const auto& interpretation = agenda_.interpretation;
        problem_.pause = agenda_.pause.value_or(0) / problem_.grain;
        if (interpretation) {
            problem_.teams = interpretation->teams;
            problem_.most_a_sitting = interpretation->most_a_sitting() / problem_.grain;
            problem_.most_a_day = interpretation->most_a_day() / problem_.grain;
        }
        for (const auto& sitting : places_.sittings())
            problem_.sittings.push_back(
                {sitting.first / problem_.grain, sitting.last / problem_.grain, sitting.day});
        for (const auto& item : agenda_.items)
            (void)items_.of(item.code);
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

    void find_grain() {
        int grain = std::gcd(minutes_a_day, asked_step_);
        const auto divide = [&](int minutes) { grain = std::gcd(grain, minutes); };
        for (const auto& sitting : places_.sittings()) {
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
        for (const auto& [from, to] : places_.taken_hours())
            divide_by_hours(from, to);
        step_ = grain;
        problem_.step = grain;
        for (const auto& item : agenda_.items)
            for (const auto& place : {places_.standing(item), places_.released(item)})
                if (place)
                    divide(place->minute);
        problem_.grain = grain;
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

    [[nodiscard]] bool is_at(const AgendaOption& option, const KnownPlace& known) const {
        return option.start * problem_.grain == known.minute &&
               (!known.room || known.room == problem_.rooms[static_cast<std::size_t>(option.room)]);
    }

    void add_options(const AgendaItem& item, PlannedItem& made) {
        const auto standing = places_.standing(item);
        const auto released = places_.released(item);
        made.options = places_.places_of(item, step_);
        for (auto& option : made.options)
            option.start /= problem_.grain;
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
                                                         const std::optional<KnownPlace>& known) const {
        if (known)
            for (std::uint32_t option = 0; option < made.options.size(); ++option)
                if (is_at(made.options[option], *known))
                    return option;
        return std::nullopt;
    }

    const Dataset& data_;
    const Meeting& meeting_;
    const Agenda& agenda_;
    AgendaPlaces places_;
    int asked_step_;
    int step_ = 1; ///< minutes between two times at which an item may begin
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
