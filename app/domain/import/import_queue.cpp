#include "domain/import/import_queue.hpp"

#include "domain/people/check_ins.hpp"
#include "domain/rules/rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace plenary::domain {

ImportQueue::ImportQueue(const std::vector<Registration>& roster, Openings& openings,
                         const std::vector<CheckIn>& check_ins)
    : openings_(openings), is_loose_(std::any_of(roster.begin(), roster.end(), [&](const Registration& r) {
          return r.status == RegistrationStatus::waitlisted && !openings.no_seat(r);
      })) {
    for (const auto* event : standing(check_ins))
        received_.emplace(event->registration.text(), event->at);
}

void ImportQueue::ask(Registration& registration) {
    registration.turn.reset();
    registration.status = RegistrationStatus::confirmed;
    if (!is_loose_ && !openings_.no_seat(registration))
        return;
    registration.status = RegistrationStatus::waitlisted;
    registration.turn = openings_.take_turn();
}

std::optional<Complaint> ImportQueue::settle(const Registration& before, Registration& after,
                                             const ImportRow& row) {
    const auto stated = row.status.value_or(before.status);
    // A list may be older than the register: whoever has a seat keeps it, whoever waits keeps the turn.
    const bool asks_on = asks_for_seat(stated) && asks_for_seat(before.status);
    after.status = asks_on ? before.status : stated;
    if (!may_become(before.status, after.status))
        return Complaint{"status", std::string{word(after.status)},
                         fmt::format("{} cannot go from {} to {}", after.code.text(), word(before.status),
                                     word(after.status)),
                         "leave the status as it is"};
    if (auto complaint = asks_for_seat(after.status) ? std::nullopt : was_received(after))
        return complaint;
    const bool moves = after.role != before.role || after.delegation != before.delegation;
    if (moves && asks_on && before.status == RegistrationStatus::confirmed)
        if (auto complaint = has_no_seat(before, after))
            return complaint;
    if (asks_for_seat(before.status) && (moves || !asks_on))
        is_loose_ = true;
    if (!asks_on)
        after.turn.reset();
    if (!asks_on && asks_for_seat(after.status))
        ask(after);
    return openings_.obstacle(after);
}

std::optional<Complaint> ImportQueue::was_received(const Registration& registration) const {
    const auto received = received_.find(registration.code.text());
    if (received == received_.end())
        return std::nullopt;
    return Complaint{
        "status",
        std::string{word(registration.status)},
        fmt::format("{} was checked in at {}", registration.code.text(), format_local_time(received->second)),
        {"take a wrong check-in back with ", Step{Act::undo_check_in}, " first"}};
}

std::optional<Complaint> ImportQueue::has_no_seat(const Registration& before,
                                                  const Registration& after) const {
    auto obstacle = openings_.no_seat(after);
    if (!obstacle)
        return std::nullopt;
    const bool is_role = after.role != before.role;
    return Complaint{is_role ? "role" : "delegation",
                     is_role ? std::string{word(after.role)} : after.delegation.text(), *std::move(obstacle),
                     "leave it as it is, or make room"};
}

std::vector<std::size_t> ImportQueue::go_through(const Meeting& meeting, std::vector<Registration>& roster,
                                                 Import& import) {
    std::stable_sort(waiting_.begin(), waiting_.end(),
                     [](const Waiting& a, const Waiting& b) { return a.place < b.place; });
    std::vector<std::size_t> places;
    if (is_loose_) {
        places = promote(meeting, roster);
        for (const auto place : places)
            if (!tell(place, roster[place].status, import))
                import.promoted.push_back(roster[place]);
    }
    if (waiting_.empty())
        return places;
    const Seats seats{meeting, roster};
    for (const auto& [place, row, asks] : waiting_)
        if (const auto& left = roster[place]; asks && left.status == RegistrationStatus::waitlisted)
            import.rows[row].complaint.message =
                seats.obstacle(left.delegation, left.role).value_or(std::string{});
    return places;
}

bool ImportQueue::tell(std::size_t place, RegistrationStatus status, Import& import) const {
    bool is_asked = false;
    auto each = std::lower_bound(waiting_.begin(), waiting_.end(), place,
                                 [](const Waiting& waiting, std::size_t at) { return waiting.place < at; });
    for (; each != waiting_.end() && each->place == place; ++each) {
        import.rows[each->row].status = status;
        is_asked = is_asked || each->asks;
    }
    return is_asked;
}

} // namespace plenary::domain
