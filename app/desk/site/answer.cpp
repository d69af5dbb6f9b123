#include "desk/site/answer.hpp"

#include "domain/change/typed_code.hpp"

namespace plenary::desk {

using namespace domain;

Outcome outcome_for(RegistrationStatus status) {
    switch (status) {
    case RegistrationStatus::waitlisted:
        return Outcome::waitlisted;
    case RegistrationStatus::withdrawn:
        return Outcome::withdrawn;
    case RegistrationStatus::refused:
        return Outcome::turned_down;
    case RegistrationStatus::nominated:
    case RegistrationStatus::confirmed:
        break;
    }
    return Outcome::nominated;
}

namespace {

Outcome outcome_of(const office::Received& received) {
    const auto& [kind, event, earlier] = received.reception;
    switch (kind) {
    case Reception::Kind::done:
        return event->kind == CheckInKind::in ? Outcome::received : Outcome::gone_out;
    case Reception::Kind::already:
        return earlier->kind == CheckInKind::in ? Outcome::already_in : Outcome::already_out;
    case Reception::Kind::not_inside:
        return Outcome::not_inside;
    case Reception::Kind::not_allowed:
        break;
    }
    return outcome_for(received.registration.status);
}

Outcome outcome_of(office::Reason reason) {
    switch (reason) {
    case office::Reason::unknown_code:
        return Outcome::unknown_code;
    case office::Reason::badge_unknown:
        return Outcome::unknown_badge;
    case office::Reason::badge_of_another_meeting:
        return Outcome::badge_of_another_meeting;
    case office::Reason::badge_revoked:
        return Outcome::badge_revoked;
    case office::Reason::code_unclear:
        return Outcome::code_unclear;
    case office::Reason::door_closed:
        return Outcome::too_early;
    default:
        return Outcome::not_now;
    }
}

} // namespace

std::string time_for_desk(const LocalTime& time, const Date& today) {
    constexpr std::size_t behind_day = 11;
    constexpr std::size_t minutes = 5;
    auto text = format_local_time(time);
    if (time.date == today)
        return text.substr(behind_day, minutes);
    text[behind_day - 1] = ' ';
    return text.substr(0, behind_day + minutes);
}

Tone tone_of(Outcome outcome) {
    switch (outcome) {
    case Outcome::received:
    case Outcome::gone_out:
    case Outcome::taken_back:
    case Outcome::registered:
    case Outcome::instead:
    case Outcome::corrected:
    case Outcome::badge_printed:
        return Tone::good;
    case Outcome::already_in:
    case Outcome::already_out:
    case Outcome::sent_before:
    case Outcome::as_it_was:
        return Tone::known;
    default:
        return Tone::bad;
    }
}

Answer answer_of(const office::Received& received) {
    Answer answer;
    answer.code = received.code.text();
    if (received.ended == office::Ended::before) {
        answer.outcome = Outcome::sent_before;
        return answer;
    }
    answer.outcome = outcome_of(received);
    answer.who = received.who;
    answer.note = received.registration.desk_note;
    if (const auto& event = received.reception.event) {
        answer.time = time_for_desk(event->at, received.today);
        answer.can_be_undone = true;
    }
    if (const auto& earlier = received.reception.earlier) {
        answer.since = time_for_desk(earlier->at, received.today);
        answer.at_desk = earlier->desk;
    }
    return answer;
}

Answer answer_of(const office::CheckInUndone& undone) {
    Answer answer;
    answer.code = undone.code.text();
    answer.who = undone.who;
    if (undone.ended == office::Ended::before)
        answer.outcome = Outcome::sent_before;
    else
        answer.outcome = undone.event ? Outcome::taken_back : Outcome::nothing_to_take_back;
    if (undone.event)
        answer.time = time_for_desk(*undone.event, undone.today);
    return answer;
}

Answer answer_of(const std::string& typed, const office::Refused& refused, const Words& words) {
    Answer answer;
    answer.outcome = outcome_of(refused.reason());
    constexpr std::size_t longest_shown = 60;
    answer.code = may_be_shown(typed) && typed.size() <= longest_shown ? typed : "";
    if (answer.outcome == Outcome::not_now || answer.outcome == Outcome::code_unclear)
        answer.why = why_refused(refused, words);
    return answer;
}

void Answers::note(const std::string& desk, Answer answer) {
    auto& answers = desks_[desk];
    answer.number = answers.empty() ? 1 : answers.front().number + 1;
    const bool is_of_door = answer.outcome != Outcome::corrected;
    if (is_of_door && (answer.can_be_undone || answer.outcome == Outcome::taken_back))
        for (auto& earlier : answers)
            if (earlier.code == answer.code && earlier.outcome != Outcome::corrected)
                earlier.can_be_undone = false;
    answers.push_front(std::move(answer));
    if (answers.size() > most)
        answers.pop_back();
}

const std::deque<Answer>& Answers::of(const std::string& desk) const {
    static const std::deque<Answer> none;
    const auto found = desks_.find(desk);
    return found == desks_.end() ? none : found->second;
}

const Answer* Answers::to_undo(const std::string& desk, const std::string& number) const {
    for (const auto& answer : of(desk))
        if (answer.can_be_undone && std::to_string(answer.number) == number)
            return &answer;
    return nullptr;
}

} // namespace plenary::desk
