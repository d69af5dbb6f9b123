#include "domain/import_queue.hpp"

#include <algorithm>
#include <string>

namespace plenary::domain {

ImportQueue::ImportQueue(const std::vector<Registration>& roster, Openings& openings)
    : openings_(openings), is_loose_(std::any_of(roster.begin(), roster.end(), [&](const Registration& r) {
          return r.status == RegistrationStatus::waitlisted && !openings.no_seat(r);
      })) {}

void ImportQueue::ask(Registration& registration) {
    registration.turn.reset();
    registration.status = RegistrationStatus::confirmed;
    if (!is_loose_ && !openings_.no_seat(registration))
        return;
    registration.status = RegistrationStatus::waitlisted;
    registration.turn = openings_.take_turn();
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
            import.rows[row].message = seats.obstacle(left.delegation, left.role).value_or(std::string{});
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
