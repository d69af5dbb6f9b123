#include "cli/people/registered_answer.hpp"

#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/refused.hpp"
#include "util/json.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

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

void write_json(util::JsonWriter& json, const office::Registered& answer) {
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
}

void write_json(std::ostream& out, const office::Registered& answer) {
    std::string text;
    util::JsonWriter json{text, util::JsonLayout::indented};
    write_json(json, answer);
    out << text << '\n';
}

struct RefusedCode {
    std::string code;
    std::string message;
    std::string help;
};

/// What became of each of several.
struct Answers {
    std::vector<office::Registered> done;
    std::vector<RefusedCode> refused;

    [[nodiscard]] std::int64_t changed() const {
        return std::count_if(done.begin(), done.end(), [](const office::Registered& one) {
            return one.ended == office::Ended::changed;
        });
    }
    [[nodiscard]] std::int64_t unchanged() const { return std::int64_t(done.size()) - changed(); }
};

void write_text(std::ostream& out, const Answers& answers) {
    for (const auto& one : answers.done)
        write_text(out, one);
    for (const auto& [code, message, help] : answers.refused)
        out << util::for_terminal(
                   fmt::format("{}  refused: {}{}", code, message, help.empty() ? "" : " (" + help + ")"))
            << '\n';
}

void write_json(std::ostream& out, const Answers& answers) {
    std::string text;
    util::JsonWriter json{text, util::JsonLayout::indented};
    json.begin_object();
    json.key("registrations").begin_array();
    for (const auto& one : answers.done)
        write_json(json, one);
    json.end_array();
    json.key("refused").begin_array();
    for (const auto& [code, message, help] : answers.refused)
        json.begin_object()
            .member("code", std::string_view{code})
            .member("message", std::string_view{message})
            .member("help", std::string_view{help})
            .end_object();
    json.end_array();
    json.member("changed", answers.changed());
    json.member("unchanged", answers.unchanged());
    json.end_object();
    out << text << '\n';
}

std::string note_on_invitation(const domain::Registration& registration) {
    return fmt::format("{} is not among the delegations invited to '{}'.", registration.delegation.text(),
                       registration.meeting.text());
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
    if (registered.is_past)
        context.err() << "Note: '" << registered.registration.meeting.text()
                      << "' is over; this is entered afterwards.\n";
    if (registered.is_uninvited)
        context.err() << "Note: " << note_on_invitation(registered.registration) << '\n';
}

int act_on_each(const Context& context, const office::Request& request, const std::vector<std::string>& codes,
                const ActOnRegistration& act) {
    if (codes.size() == 1) {
        print_answer(context, request, act(request, domain::RegistrationCode{codes.front()}));
        return 0;
    }
    Answers answers;
    for (const auto& code : codes)
        try {
            answers.done.push_back(act(request.part(code), domain::RegistrationCode{code}));
        } catch (const office::Refused& refused) {
            answers.refused.push_back({code, refused.what(), in_words(refused.remedy())});
        }
    context.print([&](std::ostream& out) {
        if (context.format() == util::Format::json)
            write_json(out, answers);
        else
            write_text(out, answers);
    });
    context.err() << answers.changed() << (request.dry_run ? " to be changed, " : " changed, ")
                  << answers.unchanged() << " unchanged, " << answers.refused.size() << " refused.\n";
    if (request.dry_run)
        context.err() << "No change made (dry run).\n";
    return static_cast<int>(answers.refused.empty() ? Exit::ok : Exit::refused);
}

} // namespace plenary::cli
