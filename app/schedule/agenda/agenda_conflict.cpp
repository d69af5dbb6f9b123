#include "schedule/agenda/agenda_conflict.hpp"

#include "schedule/agenda/agenda_pins.hpp"
#include "schedule/agenda/agenda_proof.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace plenary::schedule {

using namespace domain;

namespace {

/// An agenda from which items and rules are taken away one after the other, each time to see what is left.
struct Relaxed {
    Dataset data; ///< the meeting first; only what its agenda is planned from
    std::vector<SessionCode> pinned;

    [[nodiscard]] Meeting& meeting() { return data.meetings.front(); }
    [[nodiscard]] Agenda& agenda() { return *meeting().agenda; }
};

Relaxed relaxed_of(const Dataset& data, const Meeting& meeting, const std::vector<SessionCode>& pinned) {
    Relaxed made;
    made.pinned = pinned;
    made.data.meetings = {meeting};
    for (const auto& other : data.meetings)
        if (other.code != meeting.code && other.venue == meeting.venue)
            made.data.meetings.push_back(other);
    for (const auto& venue : data.venues)
        if (venue.code == meeting.venue)
            made.data.venues.push_back(venue);
    for (const auto& registration : data.registrations)
        if (registration.meeting == meeting.code)
            made.data.registrations.push_back(registration);
    std::set<ParticipantCode> named;
    each_person(*meeting.agenda, [&](const ParticipantCode& person) { named.insert(person); });
    for (const auto& person : data.participants)
        if (named.contains(person.code))
            made.data.participants.push_back(person);
    return made;
}

template<class List>
void take_out(List& list, const std::string& code) {
    std::erase_if(list, [&](const auto& one) { return one.text() == code; });
}

void take_item(Relaxed& from, const std::string& code) {
    auto& agenda = from.agenda();
    std::erase_if(agenda.items, [&](const AgendaItem& item) { return item.code.text() == code; });
    for (auto& item : agenda.items)
        take_out(item.after, code);
    std::erase_if(from.meeting().sessions, [&](const Session& one) { return one.code.text() == code; });
    take_out(from.pinned, code);
}

void take_person(Relaxed& from, const std::string& code) {
    for (auto& item : from.agenda().items) {
        take_out(item.speakers, code);
        take_out(item.required_people, code);
        if (item.chair && item.chair->text() == code)
            item.chair.reset();
    }
}

void take_stays(Relaxed& from, const std::string& code) {
    std::erase_if(from.agenda().stays, [&](const Stay& stay) { return stay.participant.text() == code; });
    for (auto& person : from.data.participants)
        if (person.code.text() == code)
            person.unavailable.clear();
}

// It asks for no more seats, and for nobody more, than it did.
void make_parallel(Relaxed& from, AgendaItem& item) {
    item.kind = ItemKind::parallel;
    item.track.clear();
    item.required_delegations.clear();
    item.preferred_delegations.clear();
    if (!item.seats)
        item.seats = static_cast<int>(std::count_if(
            from.data.registrations.begin(), from.data.registrations.end(),
            [](const Registration& one) { return one.status == RegistrationStatus::confirmed; }));
}

void take_from_item(Relaxed& from, const AgendaRule& rule) {
    const auto found = std::find_if(from.agenda().items.begin(), from.agenda().items.end(),
                                    [&](const AgendaItem& item) { return item.code.text() == rule.of; });
    if (found == from.agenda().items.end())
        return;
    switch (rule.kind) {
    case AgendaRuleKind::hours:
        found->hours.reset();
        break;
    case AgendaRuleKind::day:
        found->day.reset();
        break;
    case AgendaRuleKind::rooms:
        found->rooms.clear();
        break;
    case AgendaRuleKind::seats:
        found->seats = 0;
        break;
    case AgendaRuleKind::plenary:
        make_parallel(from, *found);
        break;
    case AgendaRuleKind::after:
        take_out(found->after, rule.other);
        break;
    default:
        break;
    }
}

void take_rule(Relaxed& from, const AgendaRule& rule) {
    switch (rule.kind) {
    case AgendaRuleKind::item:
        return take_item(from, rule.of);
    case AgendaRuleKind::pinned:
        return take_out(from.pinned, rule.of);
    case AgendaRuleKind::person:
        return take_person(from, rule.of);
    case AgendaRuleKind::stays:
        return take_stays(from, rule.of);
    case AgendaRuleKind::delegation:
        for (auto& item : from.agenda().items)
            take_out(item.required_delegations, rule.of);
        return;
    case AgendaRuleKind::pause:
        from.agenda().pause.reset();
        return;
    case AgendaRuleKind::interpreters:
        from.agenda().interpretation.reset();
        return;
    case AgendaRuleKind::room_closed:
        for (auto& room : from.data.venues.front().rooms)
            if (room.code.text() == rule.of) {
                room.closed.clear();
                room.bookings.clear();
            }
        return;
    case AgendaRuleKind::other_session:
        for (auto& meeting : from.data.meetings)
            if (meeting.code.text() == rule.other)
                std::erase_if(meeting.sessions,
                              [&](const Session& one) { return one.code.text() == rule.of; });
        return;
    default:
        take_from_item(from, rule);
    }
}

AgendaProblem problem_of(const Relaxed& relaxed, int step) {
    auto problem = agenda_problem(relaxed.data, relaxed.data.meetings.front(), 0, step);
    (void)pin_items(problem, relaxed.pinned);
    return problem;
}

/// The rules of an item that are its own.
void add_rules_of(const AgendaItem& item, std::vector<AgendaRule>& rules) {
    const auto& code = item.code.text();
    if (item.kind == ItemKind::plenary)
        rules.push_back({AgendaRuleKind::plenary, code, {}});
    rules.push_back({AgendaRuleKind::seats, code, {}});
    if (!item.rooms.empty())
        rules.push_back({AgendaRuleKind::rooms, code, {}});
    for (const auto& earlier : item.after)
        rules.push_back({AgendaRuleKind::after, code, earlier.text()});
    if (item.hours)
        rules.push_back({AgendaRuleKind::hours, code, {}});
    if (item.day)
        rules.push_back({AgendaRuleKind::day, code, {}});
}

void add_rules_of_all(Relaxed& relaxed, std::vector<AgendaRule>& rules) {
    std::set<std::string> people;
    std::set<std::string> delegations;
    for (const auto& item : relaxed.agenda().items) {
        for (const auto& person : needed_people(item))
            people.insert(person.text());
        for (const auto& delegation : item.required_delegations)
            delegations.insert(delegation.text());
    }
    for (const auto& delegation : delegations)
        rules.push_back({AgendaRuleKind::delegation, delegation, {}});
    for (const auto& person : people) {
        rules.push_back({AgendaRuleKind::person, person, {}});
        rules.push_back({AgendaRuleKind::stays, person, {}});
    }
    if (relaxed.agenda().pause.value_or(0) > 0)
        rules.push_back({AgendaRuleKind::pause, {}, {}});
    if (relaxed.agenda().interpretation)
        rules.push_back({AgendaRuleKind::interpreters, {}, {}});
}

/// What can be left out beside the items: first what is less likely to matter.
std::vector<AgendaRule> rules_of(Relaxed& relaxed) {
    std::vector<AgendaRule> rules;
    for (const auto& venue : relaxed.data.venues)
        for (const auto& room : venue.rooms)
            if (!room.closed.empty() || !room.bookings.empty())
                rules.push_back({AgendaRuleKind::room_closed, room.code.text(), {}});
    for (const auto& meeting : relaxed.data.meetings)
        for (const auto& session : meeting.sessions) {
            const auto& items = relaxed.agenda().items;
            if (meeting.code != relaxed.meeting().code ||
                std::none_of(items.begin(), items.end(),
                             [&](const AgendaItem& item) { return item.code == session.code; }))
                rules.push_back({AgendaRuleKind::other_session, session.code.text(), meeting.code.text()});
        }
    add_rules_of_all(relaxed, rules);
    for (const auto& item : relaxed.agenda().items)
        add_rules_of(item, rules);
    for (const auto& code : relaxed.pinned)
        rules.push_back({AgendaRuleKind::pinned, code.text(), {}});
    return rules;
}

/// The rules, without those without which what is left still cannot hold.
class Reduction {
public:
    Reduction(Relaxed& relaxed, int step, const std::function<bool()>& is_over)
        : relaxed_(relaxed), step_(step), is_over_(is_over) {}

    [[nodiscard]] bool is_minimal() const { return is_minimal_; }

    void reduce(std::vector<AgendaRule>& rules) {
        std::erase_if(rules, [&](const AgendaRule& rule) { return can_go(rule); });
    }

private:
    bool can_go(const AgendaRule& rule) {
        constexpr std::uint64_t most_moves = 20'000;
        Trials trials{most_moves, is_over_};
        if (is_over_ && is_over_()) {
            is_minimal_ = false;
            return false;
        }
        auto without = relaxed_;
        take_rule(without, rule);
        const auto problem = problem_of(without, step_);
        std::vector<std::size_t> all(problem.items.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        const auto possible = can_hold(problem, all, trials).possible;
        is_minimal_ = is_minimal_ && possible != Possible::unknown;
        if (possible != Possible::no)
            return false;
        relaxed_ = std::move(without);
        return true;
    }

    Relaxed& relaxed_;
    int step_;
    const std::function<bool()>& is_over_;
    bool is_minimal_ = true;
};

} // namespace

std::optional<AgendaConflict> find_conflict(const Dataset& data, const Meeting& meeting,
                                            const std::vector<SessionCode>& pinned,
                                            const std::function<bool()>& is_over) {
    constexpr std::uint64_t most_moves = 200'000;
    auto relaxed = relaxed_of(data, meeting, pinned);
    const auto step = agenda_problem(data, meeting).step;
    const auto problem = problem_of(relaxed, step);
    Trials trials{most_moves, is_over};
    const auto items = judge(problem, trials).items;
    if (items.empty())
        return std::nullopt;
    AgendaConflict conflict;
    constexpr std::size_t most_items = 40;
    if (items.size() > most_items) {
        conflict.is_minimal = false;
        return conflict;
    }
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        AgendaRule item{AgendaRuleKind::item, problem.items[i].code.text(), {}};
        if (std::find(items.begin(), items.end(), i) != items.end())
            conflict.rules.push_back(std::move(item));
        else
            take_rule(relaxed, item);
    }
    Reduction reduction{relaxed, step, is_over};
    if (conflict.rules.size() > 1)
        reduction.reduce(conflict.rules);
    auto rules = rules_of(relaxed);
    reduction.reduce(rules);
    conflict.rules.insert(conflict.rules.end(), rules.begin(), rules.end());
    conflict.is_minimal = reduction.is_minimal();
    return conflict;
}

} // namespace plenary::schedule
