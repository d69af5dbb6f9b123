#include "domain/import_queue.hpp"

#include <algorithm>
#include <string>

namespace plenary::domain {

ImportQueue::ImportQueue(const std::vector<Registration>& roster, Posts& posts)
    : posts_(posts), is_loose_(std::any_of(roster.begin(), roster.end(), [&](const Registration& r) {
          return r.status == RegistrationStatus::waitlisted && !posts.no_seat(r);
      })) {}

void ImportQueue::ask(Registration& registration) {
    registration.turn.reset();
    registration.status = RegistrationStatus::confirmed;
    if (!is_loose_ && !posts_.no_seat(registration))
        return;
    registration.status = RegistrationStatus::waitlisted;
    registration.turn = posts_.take_turn();
}

std::vector<std::size_t> ImportQueue::go_through(const Meeting& meeting, std::vector<Registration>& roster,
                                                 Import& import) const {
    std::vector<std::size_t> places;
    if (is_loose_) {
        std::unordered_map<std::string, std::size_t> queue;
        for (std::size_t place = 0; place < roster.size(); ++place)
            if (roster[place].status == RegistrationStatus::waitlisted)
                queue.emplace(roster[place].code.text(), place);
        for (const auto& promoted : promote(meeting, roster)) {
            places.push_back(queue.at(promoted.code.text()));
            if (!tell(places.back(), promoted.status, import))
                import.promoted.push_back(promoted);
        }
    }
    if (waiting_.empty())
        return places;
    const Seats seats{meeting, roster};
    for (const auto& [place, waiting] : waiting_)
        if (const auto& left = roster[place]; waiting.asks && left.status == RegistrationStatus::waitlisted)
            import.rows[waiting.row].message =
                seats.obstacle(left.delegation, left.role).value_or(std::string{});
    return places;
}

bool ImportQueue::tell(std::size_t place, RegistrationStatus status, Import& import) const {
    bool is_asked = false;
    const auto [first, last] = waiting_.equal_range(place);
    for (auto each = first; each != last; ++each) {
        import.rows[each->second.row].status = status;
        is_asked = is_asked || each->second.asks;
    }
    return is_asked;
}

} // namespace plenary::domain
