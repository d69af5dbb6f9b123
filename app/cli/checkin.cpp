/// \file
/// checkin add|undo|scan|log|status: receiving people at several desks.
#include "cli/all_commands.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "domain/in_the_room.hpp"
#include "domain/token.hpp"
#include "office/receiving.hpp"
#include "office/refused.hpp"
#include "report/receiving.hpp"
#include "util/text.hpp"

#include <istream>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// The session of `--session`; nothing when none is named.
Door session_of(const Invocation& invocation, const Meeting& meeting) {
    if (const auto session = code_of<SessionCode>(invocation, "session"))
        return office::find_or_refuse(meeting.sessions, *session).code;
    return std::nullopt;
}

/// What is said of one code at the desk.
struct Said {
    enum class Tone { good, known, bad };
    Tone tone = Tone::good;
    std::string text;
};

Said said_of(const office::Received& received) {
    const auto& code = received.code.text();
    if (received.ended == office::Ended::before)
        return {Said::Tone::known, code + "  was answered before"};
    const auto& [kind, event, earlier] = received.reception;
    switch (kind) {
    case Reception::Kind::done:
        return {Said::Tone::good, code + (event->kind == CheckInKind::in ? "  in  " : "  out  ") +
                                      format_local_time(event->at) + "  " +
                                      std::string{word(received.registration.role)}};
    case Reception::Kind::already:
        return {Said::Tone::known, code + "  already " + std::string{word(earlier->kind)} + " since " +
                                       format_local_time(earlier->at) +
                                       (earlier->desk.empty() ? "" : ", desk " + earlier->desk)};
    case Reception::Kind::not_inside:
        return {Said::Tone::bad, code + "  is not inside"};
    case Reception::Kind::not_allowed:
        return {Said::Tone::bad, code + "  is " + std::string{word(received.registration.status)} +
                                     ": only a confirmed registration can come in"};
    }
    return {};
}

Said said_of(const RegistrationCode& code, const office::CheckInUndone& undone) {
    if (undone.ended == office::Ended::before)
        return {Said::Tone::known, code.text() + "  was answered before"};
    if (!undone.event)
        return {Said::Tone::bad, code.text() + "  has no check-in to take back"};
    return {Said::Tone::good, code.text() + "  taken back: " + format_local_time(*undone.event)};
}

std::string coloured(const Said& said, util::Colour colour) {
    auto text = util::for_terminal(said.text);
    if (colour != util::Colour::always)
        return text;
    const auto* code = said.tone == Said::Tone::good ? "32" : said.tone == Said::Tone::known ? "33" : "31";
    return std::string{"\x1b["} + code + "m" + text + "\x1b[0m";
}

/// The queue at the door does not wait for one wrong badge.
template<class Do>
Said say(const std::string& code, Do act_on) {
    try {
        return act_on(code);
    } catch (const office::Refused& refused) {
        // A token is a key to the door and is not shown.
        const auto shown = read_token(code) ? std::string{"badge"} : code;
        const auto help = in_words(refused.remedy());
        return {Said::Tone::bad, shown + "  " + refused.what() + (help.empty() ? "" : " (" + help + ")")};
    }
}

void print(const Context& context, const Said& said) {
    context.out() << coloured(said, context.colour_of_out()) << '\n' << std::flush;
}

Said receive(Context& context, const Invocation& invocation, const std::string& typed, CheckInKind kind,
             const std::optional<LocalTime>& at) {
    return say(typed, [&](const std::string& code) {
        const auto request = request_of(context, invocation);
        const auto received = office::receive_person(
            context.office(), request,
            {meeting_of(invocation), code, kind, code_of<SessionCode>(invocation, "session"), at});
        tell_end(context, request, received.ended);
        return said_of(received);
    });
}

CheckInKind kind_of(const Invocation& invocation) {
    return invocation.has("out") ? CheckInKind::out : CheckInKind::in;
}

template<class Do>
int each_code(Context& context, const Invocation& invocation, Do act_on) {
    office::begin_receiving(context.office(), meeting_of(invocation));
    bool refused = false;
    for (const auto& code : invocation.arguments) {
        const Said said = act_on(code);
        refused = refused || said.tone == Said::Tone::bad;
        print(context, said);
    }
    return static_cast<int>(refused ? Exit::refused : Exit::ok);
}

int add(Context& context, const Invocation& invocation) {
    const auto at = time_of(invocation);
    return each_code(context, invocation, [&](const std::string& typed) {
        return receive(context, invocation, typed, kind_of(invocation), at);
    });
}

int undo_checkin(Context& context, const Invocation& invocation) {
    const auto at = time_of(invocation);
    return each_code(context, invocation, [&](const std::string& typed) {
        return say(typed, [&](const std::string& code) {
            const office::UndoCheckIn wanted{meeting_of(invocation), RegistrationCode{code}, at};
            const auto request = request_of(context, invocation);
            const auto undone = office::undo_check_in(context.office(), request, wanted);
            tell_end(context, request, undone.ended);
            return said_of(wanted.registration, undone);
        });
    });
}

/// What the scanner typed: one code, ended by Enter or Tab. On a paper list a tab only stands between the
/// columns.
bool next_scan(std::istream& in, std::string& code, bool is_paper) {
    code.clear();
    for (int c = in.get(); c != std::char_traits<char>::eof(); c = in.get()) {
        if (c != '\n' && c != '\r' && (is_paper || c != '\t')) {
            code += static_cast<char>(c);
            continue;
        }
        code = util::trim(code);
        if (!code.empty())
            return true;
    }
    code = util::trim(code);
    return !code.empty();
}

/// The day of `--happened`; nothing when what is typed happens now.
std::optional<Date> paper_day(const Invocation& invocation) {
    const auto text = invocation.option("happened");
    if (!text)
        return std::nullopt;
    if (invocation.has("at"))
        throw CommandError(Exit::usage, "--at and --happened are both given",
                           "leave --at out: each line of a paper list has its own time");
    const auto day = parse_date(*text);
    if (!day)
        throw CommandError(Exit::usage, "'" + util::for_terminal(*text) + "' is not a date",
                           "write the day of the paper list as YYYY-MM-DD, such as 2011-03-29");
    return day;
}

/// A line of a paper list: a code, the time of that day, and `out` behind it where somebody went out.
Said enter(Context& context, const Invocation& invocation, const std::string& line, const Date& day) {
    const auto words = util::split_words(line);
    const auto at = words.size() < 2 ? std::nullopt : parse_local_time(format_date(day) + "T" + words[1]);
    const auto kind =
        words.size() < 3 ? std::optional{kind_of(invocation)} : from_word<CheckInKind>(words[2]);
    if (!at || words.size() > 3 || !kind || *kind == CheckInKind::undo)
        return {Said::Tone::bad,
                line + "  is no line of a paper list (write the code and the time, such as KAZ-007 "
                       "09:05, and 'out' where somebody went out)"};
    return receive(context, invocation, words[0], *kind, at);
}

int scan(Context& context, const Invocation& invocation) {
    const auto paper = paper_day(invocation);
    const auto at = time_of(invocation);
    office::begin_receiving(context.office(), meeting_of(invocation));
    std::size_t good = 0;
    std::size_t known = 0;
    std::size_t bad = 0;
    for (std::string typed; next_scan(context.in(), typed, paper.has_value());) {
        const auto said = paper ? enter(context, invocation, typed, *paper)
                                : receive(context, invocation, typed, kind_of(invocation), at);
        ++(said.tone == Said::Tone::good ? good : said.tone == Said::Tone::known ? known : bad);
        print(context, said);
    }
    context.err() << good << " received, " << known << " already in, " << bad << " refused.\n";
    return static_cast<int>(bad > 0 ? Exit::refused : Exit::ok);
}

int log_of_door(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(office::scope_of_meeting(code));
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    context.print(report::check_in_log(meeting, data, session_of(invocation, meeting)));
    return 0;
}

int status_of_door(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(office::scope_of_meeting(code));
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    context.print(report::receiving_status(meeting, data, session_of(invocation, meeting)));
    return 0;
}

std::vector<Option> desk_options() {
    return {meeting_option(),
            {.name = "desk", .value = "NAME", .help = "the desk, such as A"},
            {.name = "at", .value = "TIME", .help = "when it happened, by the clocks at the venue; else now"},
            {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}};
}

std::vector<Option> door_options() {
    auto options = desk_options();
    options.push_back({.name = "session", .value = "SESSION", .help = "at the door of this session"});
    options.push_back({.name = "out", .help = "the person goes out, and may come in again"});
    return options;
}

std::vector<Option> scan_options() {
    auto options = door_options();
    options.push_back(
        {.name = "dry-run", .letter = 'n', .help = "answer as a real run would, change nothing"});
    options.push_back(
        {.name = "happened",
         .value = "DATE",
         .help =
             "the input is a paper list of this day: each line a code and a time, such as KAZ-007 09:05"});
    return options;
}

std::vector<Option> door_report_options() {
    return with_output_options(
        {meeting_option(),
         {.name = "session", .value = "SESSION", .help = "only at the door of this session"}});
}

} // namespace

std::vector<Command> checkin_commands() {
    const Argument codes{.name = "CODE",
                         .help = "codes of registrations, such as KAZ-007, or the tokens of their badges",
                         .many = true};
    return {
        {.name = "checkin add",
         .summary = "check people in, or out",
         .details =
             "Each is an event in a log that is only added to. A second time says when and where the "
             "first was. With --out the person goes out and may come in again; who goes out at the door of "
             "the meeting leaves its sessions too. --at enters what happened earlier, on a day of the "
             "meeting; a "
             "time to come is refused.",
         .examples = {{"plenary checkin add -m dushanbe KAZ-001 --desk A --at 2011-03-30T14:05",
                       "KAZ-001 came to desk A"}},
         .arguments = {codes},
         .options = with_action_options(door_options()),
         .run = add},
        {.name = "checkin undo",
         .summary = "take the last check-in of each back; that is an event too",
         .details = {},
         .examples = {{"plenary checkin undo -m dushanbe KAZ-001 --at 2011-03-30T18:00",
                       "it was the wrong badge"}},
         .arguments = {codes},
         .options = with_action_options(desk_options()),
         .run = undo_checkin},
        {.name = "checkin scan",
         .summary = "check in what a scanner types, one code a line, until the end of the input",
         .details =
             "Reads standard input, each code ended by Enter or Tab, and answers each at once. An unknown or "
             "refused code is told and does not stop the desk. With --happened a list that was kept on paper "
             "is "
             "entered afterwards: each line has a code, the time, and 'out' behind it where somebody went "
             "out.",
         .examples = {{"plenary checkin scan -m dushanbe --desk A", "a desk with a scanner"},
                      {"plenary checkin scan -m dushanbe --happened 2011-03-29 --desk A",
                       "the paper list of the first day"}},
         .arguments = {},
         .options = scan_options(),
         .run = scan},
        {.name = "checkin log",
         .summary = "list the events at the desks, also those taken back",
         .details = {},
         .examples = {{"plenary checkin log -m dushanbe", "all events of the meeting"}},
         .arguments = {},
         .options = door_report_options(),
         .run = log_of_door},
        {.name = "checkin status",
         .summary = "count who is confirmed, received and inside, by day and session",
         .details = {},
         .examples = {{"plenary checkin status -m dushanbe", "how the meeting stands"}},
         .arguments = {},
         .options = door_report_options(),
         .run = status_of_door},
    };
}

} // namespace plenary::cli
