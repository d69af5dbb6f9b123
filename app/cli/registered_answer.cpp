#include "cli/registered_answer.hpp"

#include "cli/requests.hpp"
#include "util/json.hpp"
#include "util/text.hpp"

#include <ostream>

namespace plenary::cli {

namespace {

std::string ordinal(int place) {
    const int last = place % 10;
    const bool teen = place % 100 >= 11 && place % 100 <= 13;
    const auto* ending = teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(place) + ending;
}

void write_text(std::ostream& out, const office::Registered& answer) {
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
    for (const auto& promoted : answer.moved_up)
        out << promoted.code.text() << "  confirmed from the waiting list\n";
}

void write_json(std::ostream& out, const office::Registered& answer) {
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
    for (const auto& promoted : answer.moved_up)
        json.value(std::string_view{promoted.code.text()});
    json.end_array();
    json.end_object();
    out << text << '\n';
}

std::string note_on_invitation(const domain::Registration& registration) {
    return registration.delegation.text() + " is not among the delegations invited to '" +
           registration.meeting.text() + "'.";
}

} // namespace

void print_answer(const Context& context, const office::Request& request,
                  const office::Registered& registered) {
    tell_end(context, request, registered.ended);
    context.print([&](std::ostream& out) {
        if (context.format() == util::Format::json)
            write_json(out, registered);
        else
            write_text(out, registered);
    });
    if (registered.is_uninvited)
        context.err() << "Note: " << note_on_invitation(registered.registration) << '\n';
}

} // namespace plenary::cli
