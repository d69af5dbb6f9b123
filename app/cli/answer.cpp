#include "cli/answer.hpp"

#include "domain/check_ins.hpp"
#include "domain/seats.hpp"
#include "domain/subject.hpp"
#include "util/json.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <ostream>

namespace plenary::cli {

namespace {

std::string ordinal(int place) {
    const int last = place % 10;
    const bool teen = place % 100 >= 11 && place % 100 <= 13;
    const auto* ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(place) + ending;
}

void write_text(std::ostream& out, const Answer& answer) {
    const auto& registration = answer.registration;
    out << registration.code.text() << "  " << word(registration.status);
    if (answer.place)
        out << ", " << ordinal(*answer.place) << " in the queue";
    if (!answer.reason.empty())
        out << ": " << answer.reason;
    if (answer.received)
        out << ", in at " << domain::format_local_time(*answer.received);
    out << '\n';
    if (answer.withdrawn)
        out << answer.withdrawn->text() << "  withdrawn\n";
    for (const auto& promoted : answer.promoted)
        out << promoted.code.text() << "  confirmed from the waiting list\n";
}

void write_json(std::ostream& out, const Answer& answer) {
    std::string text;
    util::JsonWriter json{text, util::JsonLayout::indented};
    const auto& registration = answer.registration;
    json.begin_object();
    json.member("code", std::string_view{registration.code.text()});
    json.member("meeting", std::string_view{registration.meeting.text()});
    json.member("participant", std::string_view{registration.participant.text()});
    json.member("delegation", std::string_view{registration.delegation.text()});
    json.member("role", word(registration.role));
    json.member("status", word(registration.status));
    if (answer.place)
        json.member("place", std::int64_t{*answer.place});
    if (!answer.reason.empty())
        json.member("reason", std::string_view{answer.reason});
    if (answer.withdrawn)
        json.member("withdrawn", std::string_view{answer.withdrawn->text()});
    json.key("promoted");
    json.begin_array();
    for (const auto& promoted : answer.promoted)
        json.value(std::string_view{promoted.code.text()});
    json.end_array();
    json.end_object();
    out << text << '\n';
}

std::optional<int> place_of(const domain::Registration& registration,
                            const std::vector<domain::Registration>& roster) {
    if (registration.status != domain::RegistrationStatus::waitlisted)
        return std::nullopt;
    return domain::place_in_queue(roster, registration);
}

/// How the registration of the request with this nonce stands: the first that the action names.
Answer answer_again(const Context& context, const Invocation& invocation) {
    const auto registry = context.open_to_read();
    const auto keys = registry.things_of_action(invocation.option("nonce").value_or(""));
    const auto data = registry.read(scope_of_meeting(meeting_of(invocation)));
    Answer answer;
    for (const auto& key : keys.value_or(std::vector<domain::Key>{}))
        for (const auto& registration : data.registrations)
            if (domain::key_of(registration) == key && answer.registration.code.empty())
                answer.registration = registration;
    answer.place = place_of(answer.registration, data.registrations);
    return answer;
}

} // namespace

void Answer::take(domain::Seating seating, const std::vector<domain::Registration>& roster) {
    registration = std::move(seating.registration);
    reason = std::move(seating.reason);
    promoted = std::move(seating.promoted);
    auto queue = roster;
    std::erase_if(queue, [&](const auto& other) {
        return std::any_of(promoted.begin(), promoted.end(),
                           [&](const auto& next) { return next.code == other.code; });
    });
    place = place_of(registration, queue);
}

void print_answer(const Context& context, const Invocation& invocation, Acted acted, Answer answer) {
    if (acted == Acted::before)
        answer = answer_again(context, invocation);
    context.print([&](std::ostream& out) {
        if (context.format() == util::Format::json)
            write_json(out, answer);
        else
            write_text(out, answer);
    });
    if (!answer.note.empty())
        context.err() << "Note: " << answer.note << '\n';
}

std::string note_on_invitation(const domain::Meeting& meeting, const domain::DelegationCode& delegation) {
    if (meeting.invited.empty() ||
        std::any_of(meeting.invited.begin(), meeting.invited.end(),
                    [&](const auto& invitation) { return invitation.delegation == delegation; }))
        return {};
    return delegation.text() + " is not among the delegations invited to '" + meeting.code.text() + "'.";
}

void refuse_received(const domain::Dataset& base, const domain::Registration& registration) {
    for (const auto* event : domain::standing(base.check_ins))
        if (event->meeting == registration.meeting && event->registration == registration.code)
            throw CommandError(Exit::refused,
                               registration.code.text() + " was checked in at " +
                                   domain::format_local_time(event->at),
                               "take a wrong check-in back with 'plenary checkin undo', then try again");
}

} // namespace plenary::cli
