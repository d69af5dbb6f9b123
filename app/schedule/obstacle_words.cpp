/// \file
/// Obstacles in words.
#include "schedule/obstacles.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

namespace plenary::schedule {

using namespace domain;
using util::in_quotes;

namespace {

/// The first three, and how many there are beside.
std::string some_of(std::vector<std::string> who) {
    constexpr std::size_t most = 3;
    if (who.size() > most + 1) {
        const auto rest = who.size() - most;
        who.resize(most);
        who.push_back(std::to_string(rest) + " others");
    }
    return util::list_in_words(who);
}

std::string meeting_in_words(const Meeting& meeting) {
    return in_quotes(meeting.code.text()) + ", " + dates_in_words(meeting.dates);
}

std::string period_in_words(const Unavailability& period) {
    return (period.weight == Weight::cannot ? "cannot: " : "would rather not: ") + period.reason + ", " +
           days_in_words(period.days);
}

/// `who` is null where they are only counted.
std::string elsewhere_in_words(const std::vector<std::string>* who, int number, std::string_view what,
                               const Meeting& other) {
    if (who == nullptr)
        return (what == "person" && number != 1 ? std::to_string(number) + " people"
                                                : util::counted(number, what)) +
               (number == 1 ? " is also for " : " are also for ") + meeting_in_words(other);
    return fmt::format("{} must be at {}{}", some_of(*who), meeting_in_words(other),
                       number > 0 ? ", and travel takes " + util::counted(number, "day") : "");
}

} // namespace

std::string Surroundings::about(const Obstacle& obstacle) const {
    const auto& subject = subjects_[obstacle.subject];
    // An obstacle of a venue that is about another meeting is about the venue of that.
    const auto* house =
        subject.venue == nullptr && subject.other != nullptr ? subject.other->venue : subject.venue;
    const auto venue = [&] { return in_quotes(house->code.text()); };
    switch (obstacle.kind) {
    case ObstacleKind::past:
        return "before today";
    case ObstacleKind::mandate:
        return "outside the mandate of the series, " + days_in_words(*series_->schedule->mandate);
    case ObstacleKind::order:
        return meeting_in_words(*subject.other->meeting) +
               (obstacle.number == 0 ? ", is to be over before" : ", comes after it");
    case ObstacleKind::number:
        return meeting_in_words(*subject.other->meeting) +
               (obstacle.number == 0 ? ", has a lower number" : ", has a higher number");
    case ObstacleKind::gap_short:
        return fmt::format("the series asks for {} to {}", util::counted(obstacle.number, "free day"),
                           meeting_in_words(*subject.other->meeting));
    case ObstacleKind::gap_long:
        return fmt::format("the series allows {} to {}", util::counted(obstacle.number, "free day"),
                           meeting_in_words(*subject.other->meeting));
    case ObstacleKind::venue_double:
        return venue() + (obstacle.forbids() ? " is taken by " : " is shared with ") +
               meeting_in_words(*subject.other->meeting);
    case ObstacleKind::venue_closed:
        return venue() + " " + period_in_words(*subject.period);
    case ObstacleKind::venue_small:
        return fmt::format("the largest room of {} has {}, and {} are wanted", venue(),
                           util::counted(obstacle.number, "seat"), wanted_);
    case ObstacleKind::rooms_taken:
        return subject.session == nullptr
                   ? fmt::format("no room of {} is free: {}", venue(), subject.what)
                   : fmt::format("the room of {} is taken at {}: {}", in_quotes(subject.session->code.text()),
                                 format_minute(subject.session->starts.minute), subject.what);
    case ObstacleKind::room_double:
        return fmt::format("a session of {} is in a room of {} then",
                           meeting_in_words(*subject.other->meeting), venue());
    case ObstacleKind::time_nonexistent:
        return fmt::format("the clocks in {} never show {}, a time of the session {}", subject.venue->zone,
                           subject.what, in_quotes(subject.session->code.text()));
    case ObstacleKind::delegation_elsewhere:
        return elsewhere_in_words(obstacle.forbids() ? &subject.other->delegations.firm : nullptr,
                                  obstacle.number, "delegation", *subject.other->meeting);
    case ObstacleKind::person_elsewhere:
        return elsewhere_in_words(obstacle.forbids() ? &subject.other->people.firm : nullptr, obstacle.number,
                                  "person", *subject.other->meeting);
    case ObstacleKind::delegation_away:
    case ObstacleKind::person_away:
        return std::string{subject.who} + " " + period_in_words(*subject.period);
    case ObstacleKind::weekend:
        return "a day of the weekend";
    case ObstacleKind::holiday:
        return std::string{subject.holiday->name.in()} + ", " + days_in_words(subject.holiday->days) +
               (subject.holiday->certainty == Certainty::provisional ? " (provisional)" : "");
    case ObstacleKind::holiday_near:
        return fmt::format("next to {}, {}", subject.holiday->name.in(),
                           days_in_words(subject.holiday->days));
    case ObstacleKind::holiday_at_home:
        return fmt::format("{} in {}, {}", subject.holiday->name.in(), subject.who,
                           days_in_words(subject.holiday->days));
    case ObstacleKind::notice:
        return fmt::format("less than the {} of notice", util::counted(obstacle.number, "day"));
    case ObstacleKind::host_again:
        return fmt::format("{} hosts {}", house->country, meeting_in_words(*subject.other->meeting));
    case ObstacleKind::travel:
        return fmt::format("travel of {} to {}", util::counted(obstacle.number, "delegation"),
                           subject.venue->city);
    case ObstacleKind::wished:
        break; // its words are those of the proposal, which knows the wish
    }
    return std::string{word(obstacle.kind)};
}

std::string Surroundings::way_out(const Obstacle& obstacle) const {
    const auto& subject = subjects_[obstacle.subject];
    const auto move_other = [&] { return "move " + in_quotes(subject.other->meeting->code.text()); };
    switch (obstacle.kind) {
    case ObstacleKind::mandate:
        return "have the mandate extended";
    case ObstacleKind::order:
        return move_other() + ", or give up the order";
    case ObstacleKind::number:
        return move_other() + ", or number the meetings anew";
    case ObstacleKind::gap_short:
    case ObstacleKind::gap_long:
        return move_other() + ", or change the gap that the series asks for";
    case ObstacleKind::venue_double:
        return move_other();
    case ObstacleKind::venue_closed:
        return fmt::format("have {} opened", in_quotes(subject.venue->code.text()));
    case ObstacleKind::venue_small:
        return "confirm fewer than " + std::to_string(obstacle.number + 1);
    case ObstacleKind::rooms_taken:
        return "give the session " + in_quotes(subject.session->code.text()) + " another room or time";
    case ObstacleKind::room_double:
        return move_other() + ", or give the sessions other rooms";
    case ObstacleKind::time_nonexistent:
        return "give the session " + in_quotes(subject.session->code.text()) + " another time";
    case ObstacleKind::delegation_elsewhere:
        return fmt::format("{}, or do without {}", move_other(), some_of(subject.other->delegations.firm));
    case ObstacleKind::person_elsewhere:
        return fmt::format("{}, or do without {}", move_other(), some_of(subject.other->people.firm));
    case ObstacleKind::delegation_away:
    case ObstacleKind::person_away:
        return "do without " + std::string{subject.who};
    default:
        return {};
    }
}

} // namespace plenary::schedule
