#include "domain/people/seats.hpp"

#include "domain/rules/rules.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace plenary::domain {

namespace {

/// By turn; who has none comes last.
bool comes_before(const Registration& a, const Registration& b) {
    const auto turn = [](const Registration& r) { return r.turn.value_or(std::numeric_limits<int>::max()); };
    return turn(a) != turn(b) ? turn(a) < turn(b) : a.code < b.code;
}

} // namespace

bool is_counted(const Meeting& meeting, Role role) {
    const auto& exempt = meeting.not_counted;
    return std::find(exempt.begin(), exempt.end(), role) == exempt.end();
}

Seats::Seats(const Meeting& meeting, const std::vector<Registration>& roster) : meeting_(&meeting) {
    for (const auto& registration : roster)
        if (registration.status == RegistrationStatus::confirmed)
            take(registration.delegation, registration.role);
}

void Seats::count(const DelegationCode& delegation, Role role, int by) {
    if (!is_counted(*meeting_, role))
        return;
    taken_ += by;
    taken_by_delegation_[delegation.text()] += by;
}

std::optional<std::string> Seats::obstacle(const DelegationCode& delegation, Role role) const {
    if (!is_counted(*meeting_, role))
        return std::nullopt;
    const auto full = [](const std::string& whose, int taken, int seats) {
        return fmt::format("{}: {} of {} seats are taken", whose, taken, seats);
    };
    if (meeting_->capacity && taken_ >= *meeting_->capacity)
        return full("the meeting is full", taken_, *meeting_->capacity);
    const auto found = taken_by_delegation_.find(delegation.text());
    const int taken = found == taken_by_delegation_.end() ? 0 : found->second;
    for (const auto& invitation : meeting_->invited)
        if (invitation.delegation == delegation && invitation.seats && taken >= *invitation.seats)
            return full(delegation.text() + " has no seat left", taken, *invitation.seats);
    return std::nullopt;
}

std::vector<OverSeats> over_seats(const Meeting& meeting, const std::vector<const Registration*>& roster) {
    std::vector<OverSeats> all;
    for (std::size_t place = 0; place < meeting.invited.size(); ++place) {
        const auto& invitation = meeting.invited[place];
        if (!invitation.seats)
            continue;
        std::vector<RegistrationCode> taken;
        for (const auto* registration : roster)
            if (registration->delegation == invitation.delegation &&
                registration->status == RegistrationStatus::confirmed &&
                is_counted(meeting, registration->role))
                taken.push_back(registration->code);
        const auto seats = static_cast<std::size_t>(std::max(*invitation.seats, 0));
        if (taken.size() <= seats)
            continue;
        std::sort(taken.begin(), taken.end());
        all.push_back({place,
                       *invitation.seats,
                       static_cast<int>(taken.size()),
                       {taken.begin() + static_cast<std::ptrdiff_t>(seats), taken.end()}});
    }
    return all;
}

std::string in_words(const OverSeats& over, const Meeting& meeting) {
    std::vector<std::string> codes;
    for (const auto& code : over.over)
        codes.push_back(code.text());
    return fmt::format("{} has {} at {} and {}: {}{}", meeting.invited[over.invitation].delegation.text(),
                       util::counted(over.seats, "seat"), util::in_quotes(meeting.code.text()),
                       util::counted(over.taken, "confirmed registration"), util::list_in_words(codes),
                       codes.size() == 1 ? " is over" : " are over");
}

int next_turn(const std::vector<Registration>& roster) {
    int last = 0;
    for (const auto& registration : roster)
        last = std::max(last, registration.turn.value_or(0));
    return last + 1;
}

int place_in_queue(const std::vector<Registration>& roster, const Registration& waiting) {
    return 1 + static_cast<int>(std::count_if(roster.begin(), roster.end(), [&](const Registration& r) {
               return r.status == RegistrationStatus::waitlisted && r.code != waiting.code &&
                      comes_before(r, waiting);
           }));
}

bool has_queue(const Meeting& meeting) {
    return meeting.status != MeetingStatus::held && meeting.status != MeetingStatus::cancelled;
}

std::vector<std::size_t> promote(const Meeting& meeting, std::vector<Registration>& roster) {
    if (!has_queue(meeting))
        return {};
    Seats seats{meeting, roster};
    std::vector<std::size_t> queue;
    for (std::size_t place = 0; place < roster.size(); ++place)
        if (roster[place].status == RegistrationStatus::waitlisted)
            queue.push_back(place);
    std::sort(queue.begin(), queue.end(),
              [&](std::size_t a, std::size_t b) { return comes_before(roster[a], roster[b]); });
    std::erase_if(queue, [&](std::size_t place) {
        auto& next = roster[place];
        if (seats.obstacle(next.delegation, next.role))
            return true;
        seats.take(next.delegation, next.role);
        next.status = RegistrationStatus::confirmed;
        next.turn.reset();
        return false;
    });
    return queue;
}

Seating reseat(const Meeting& meeting, const std::vector<Registration>& roster, Registration wanted,
               Claim claim) {
    std::vector<Registration> others = roster;
    std::erase_if(others, [&](const Registration& r) { return r.code == wanted.code; });
    const auto before = std::find_if(roster.begin(), roster.end(),
                                     [&](const Registration& r) { return r.code == wanted.code; });
    const bool has_seat = before != roster.end() && before->status == RegistrationStatus::confirmed;
    const bool stays = has_seat && before->delegation == wanted.delegation && before->role == wanted.role;
    const bool asks = wanted.status == RegistrationStatus::confirmed && !has_seat &&
                      claim == Claim::asked_for && has_queue(meeting);
    Seating seating;
    if (asks) {
        wanted.status = RegistrationStatus::waitlisted;
    } else if (wanted.status == RegistrationStatus::confirmed && !stays) {
        if (auto obstacle = Seats{meeting, others}.obstacle(wanted.delegation, wanted.role)) {
            seating.reason = std::move(*obstacle);
            seating.refused = has_seat;
            wanted.status = RegistrationStatus::waitlisted;
        }
    }
    if (wanted.status != RegistrationStatus::waitlisted)
        wanted.turn.reset();
    else if (!wanted.turn)
        wanted.turn = next_turn(roster);
    others.push_back(std::move(wanted));
    (void)promote(meeting, others);
    seating.registration = std::move(others.back());
    const auto& left = seating.registration;
    if (asks && left.status == RegistrationStatus::waitlisted)
        seating.reason = Seats{meeting, others}.obstacle(left.delegation, left.role).value_or("");
    return seating;
}

int count_funded(const std::vector<Registration>& roster, const MeetingCode& meeting,
                 const DelegationCode& delegation) {
    return static_cast<int>(std::count_if(roster.begin(), roster.end(), [&](const Registration& r) {
        return r.meeting == meeting && r.delegation == delegation && r.funding == Funding::funded &&
               is_active(r.status);
    }));
}

void hand_over(Registration& leaving, Registration& coming) {
    coming.status = leaving.status;
    coming.turn = leaving.turn;
    leaving.status = RegistrationStatus::withdrawn;
    leaving.turn.reset();
    coming.funding = leaving.funding;
    leaving.funding = Funding::own;
}

} // namespace plenary::domain
