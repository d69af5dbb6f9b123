#include "cli/door/desk_answer.hpp"

#include "domain/words.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

namespace plenary::cli {

namespace {

using namespace domain;

/// The time alone where it is of today.
std::string time_in_words(const LocalTime& time, const Date& today) {
    constexpr std::size_t behind_day = 11;
    const auto text = format_local_time(time);
    return time.date == today ? text.substr(behind_day) : text;
}

} // namespace

std::string in_words(const office::AtDesk& who) {
    return who.name + ", " + std::string{who.delegation.in()} + ", " + std::string{word(who.role)};
}

Said said_of(const office::Received& received) {
    const auto& code = received.code.text();
    if (received.ended == office::Ended::before)
        return {Said::Tone::known, code + "  was answered before", code};
    const auto& [kind, event, earlier] = received.reception;
    const auto who = "  " + in_words(received.who);
    switch (kind) {
    case Reception::Kind::done:
        return {Said::Tone::good,
                code + "  " + std::string{word(event->kind)} + "  " +
                    time_in_words(event->at, received.today) + who,
                code, event->kind};
    case Reception::Kind::already:
        return {Said::Tone::known,
                fmt::format("{}  already {} since {}{}{}", code, word(earlier->kind),
                            time_in_words(earlier->at, received.today),
                            earlier->desk.empty() ? "" : ", desk " + earlier->desk, who),
                code};
    case Reception::Kind::not_inside:
        return {Said::Tone::bad, fmt::format("{}  is not inside{}", code, who), code};
    case Reception::Kind::not_allowed:
        return {Said::Tone::bad,
                fmt::format("{}  is {}: only a confirmed registration can come in{}", code,
                            word(received.registration.status), who),
                code};
    }
    return {};
}

Said said_of(const office::CheckInUndone& undone) {
    const auto& code = undone.code.text();
    if (undone.ended == office::Ended::before)
        return {Said::Tone::known, code + "  was answered before", code};
    const auto who = "  " + in_words(undone.who);
    if (!undone.event)
        return {Said::Tone::bad, fmt::format("{}  has no check-in to take back{}", code, who), code};
    return {Said::Tone::good,
            fmt::format("{}  taken back: {}{}", code, time_in_words(*undone.event, undone.today), who), code};
}

Said said_of(const std::string& typed, const office::Refused& refused) {
    const auto help = refused.reason() == office::Reason::door_closed
                          ? std::string{"--early opens the door before it"}
                          : in_words(refused.remedy());
    return {Said::Tone::bad, shown(typed) + "  " + refused.what() + (help.empty() ? "" : " (" + help + ")")};
}

std::string shown(const std::string& typed) {
    return may_be_token(typed) ? "badge" : as_shown(typed);
}

std::string coloured(const Said& said, util::Colour colour) {
    auto text = util::for_terminal(said.text);
    if (colour != util::Colour::always)
        return text;
    const auto* code = said.tone == Said::Tone::good ? "32" : said.tone == Said::Tone::known ? "33" : "31";
    return std::string{"\x1b["} + code + "m" + text + "\x1b[0m";
}

} // namespace plenary::cli
