/// \file
/// checkin add|undo|scan|log|status: receiving people at several desks.
#include "cli/acting.hpp"
#include "cli/all_commands.hpp"
#include "cli/badge.hpp"
#include "cli/remedies.hpp"
#include "domain/in_the_room.hpp"
#include "domain/receiving.hpp"
#include "domain/token.hpp"
#include "report/receiving.hpp"
#include "util/text.hpp"

#include <istream>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// The session of `--session`; nothing when none is named.
Door session_of(const Invocation& invocation, const Meeting& meeting) {
    if (const auto session = invocation.option("session"))
        return find_or_fail(meeting.sessions, SessionCode{*session}).code;
    return std::nullopt;
}

/// What is said of one code at the desk.
struct Said {
    enum class Tone { good, known, bad };
    Tone tone = Tone::good;
    std::string text;
};

/// A desk at work: where it stands and what it does with each code.
class Desk {
public:
    Desk(const Context& context, const Invocation& invocation)
        : context_(context),
          invocation_(invocation),
          meeting_(meeting_of(invocation)),
          name_(invocation.option("desk").value_or("")) {}

    /// `typed`: a code, or the token of a badge.
    Said receive(const std::string& typed) const {
        return receive(scanned(context_, meeting_, typed), std::nullopt,
                       invocation_.has("out") ? CheckInKind::out : CheckInKind::in);
    }

    /// As a paper list has it; at `at`, else at the time of the command.
    Said receive(const RegistrationCode& code, const std::optional<LocalTime>& at, CheckInKind kind) const {
        return with(code, "checkin add", [&](const Meeting& meeting, const Scene& scene) {
            const auto& registration = registration_of(code, scene);
            auto who = arrival(meeting, scene.base, at);
            who.kind = kind;
            return received(registration, domain::receive(registration, scene.base.check_ins, who));
        });
    }

    Said undo(const RegistrationCode& code) const {
        return with(code, "checkin undo", [&](const Meeting& meeting, const Scene& scene) {
            (void)registration_of(code, scene);
            auto event =
                undo_last(scene.base.check_ins, time_at_venue(context_, invocation_, meeting, scene.base),
                          name_, source_of(invocation_));
            if (!event)
                return Outcome{{Said::Tone::bad, code.text() + "  has no check-in to take back"},
                               std::nullopt};
            const auto text = code.text() + "  taken back: " + format_local_time(*event->undoes);
            return Outcome{{Said::Tone::good, text}, std::move(event)};
        });
    }

private:
    struct Outcome {
        Said said;
        std::optional<CheckIn> event;
    };

    [[nodiscard]] const Registration& registration_of(const RegistrationCode& code,
                                                      const Scene& scene) const {
        if (scene.base.registrations.empty())
            throw CommandError(Exit::failed,
                               "there is no registration '" + util::for_terminal(code.text()) + "' at '" +
                                   meeting_.text() + "'",
                               "see 'plenary participant list -m " + meeting_.text() + "'");
        return scene.base.registrations.front();
    }

    template<class Decide>
    Said with(const RegistrationCode& code, const char* what, Decide decide) const {
        Said said;
        registry::Scope scope{.meetings = std::vector{meeting_},
                              .other_meetings = false,
                              .details = invocation_.has("session")};
        scope.registrations = std::vector{code};
        const auto acted = act(
            context_, invocation_, what, scope,
            [&](const Scene& scene) {
                auto outcome = decide(find_or_fail(scene.base.meetings, meeting_), scene);
                said = std::move(outcome.said);
                Dataset wanted;
                if (outcome.event)
                    wanted.check_ins.push_back(std::move(*outcome.event));
                return wanted;
            },
            code.text());
        if (acted == Acted::before)
            said = {Said::Tone::known, code.text() + "  was answered before"};
        return said;
    }

    Arrival arrival(const Meeting& meeting, const Dataset& data, const std::optional<LocalTime>& at) const {
        Arrival arrival;
        arrival.at = at ? *at : time_at_venue(context_, invocation_, meeting, data);
        if (at)
            refuse_to_come(*at, now_at_venue(context_, meeting, data));
        arrival.session = session_of(invocation_, meeting);
        arrival.desk = name_;
        arrival.sources = source_of(invocation_);
        return arrival;
    }

    static Outcome received(const Registration& registration, Reception reception) {
        const auto code = registration.code.text();
        switch (reception.kind) {
        case Reception::Kind::done: {
            const auto& event = *reception.event;
            const auto text = code + (event.kind == CheckInKind::in ? "  in  " : "  out  ") +
                              format_local_time(event.at) + "  " + std::string{word(registration.role)};
            return {{Said::Tone::good, text}, std::move(reception.event)};
        }
        case Reception::Kind::already: {
            const auto& first = *reception.earlier;
            return {{Said::Tone::known, code + "  already " + std::string{word(first.kind)} + " since " +
                                            format_local_time(first.at) +
                                            (first.desk.empty() ? "" : ", desk " + first.desk)},
                    std::nullopt};
        }
        case Reception::Kind::not_inside:
            return {{Said::Tone::bad, code + "  is not inside"}, std::nullopt};
        case Reception::Kind::not_allowed:
            return {{Said::Tone::bad, code + "  is " + std::string{word(registration.status)} +
                                          ": only a confirmed registration can come in"},
                    std::nullopt};
        }
        return {};
    }

    const Context& context_;
    const Invocation& invocation_;
    MeetingCode meeting_;
    std::string name_;
};

/// Safe for a terminal.
std::string coloured(const Said& said, util::Colour colour) {
    const auto text = util::for_terminal(said.text);
    if (colour != util::Colour::always)
        return text;
    const auto* code = said.tone == Said::Tone::good ? "32" : said.tone == Said::Tone::known ? "33" : "31";
    return std::string{"\x1b["} + code + "m" + text + "\x1b[0m";
}

/// Opens the registry for all codes. What is wrong with the command itself is told once, not for each code.
void start_work(Context& context, const Invocation& invocation) {
    context.keep_open();
    const auto code = meeting_of(invocation);
    const auto& registry = context.writer();
    if (!registry.has_meeting(code))
        (void)find_or_fail(registry.read({.people = false}).meetings, code);
}

/// The queue at the door does not wait for one wrong badge; a wrong command line stops at once.
template<class Do>
Said say(const std::string& code, Do act_on) {
    try {
        return act_on(code);
    } catch (const CommandError& error) {
        if (error.exit() == Exit::usage)
            throw;
        // A token is a key to the door and is not shown.
        const auto shown = read_token(code) ? std::string{"badge"} : code;
        const auto help = in_words(error.remedy());
        return {Said::Tone::bad, shown + "  " + error.what() + (help.empty() ? "" : " (" + help + ")")};
    }
}

void print(const Context& context, const Said& said) {
    context.out() << coloured(said, context.colour_of_out()) << '\n' << std::flush;
}

template<class Do>
int each_code(Context& context, const Invocation& invocation, Do act_on) {
    start_work(context, invocation);
    bool refused = false;
    for (const auto& code : invocation.arguments) {
        const auto said = say(code, act_on);
        refused = refused || said.tone == Said::Tone::bad;
        print(context, said);
    }
    return static_cast<int>(refused ? Exit::refused : Exit::ok);
}

int add(Context& context, const Invocation& invocation) {
    const Desk desk{context, invocation};
    return each_code(context, invocation, [&](const std::string& typed) { return desk.receive(typed); });
}

int undo(Context& context, const Invocation& invocation) {
    const Desk desk{context, invocation};
    return each_code(context, invocation,
                     [&](const std::string& code) { return desk.undo(RegistrationCode{code}); });
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
Said enter(const Desk& desk, const std::string& line, const Date& day, bool out) {
    const auto words = util::split_words(line);
    const auto at = words.size() < 2 ? std::nullopt : parse_local_time(format_date(day) + "T" + words[1]);
    const auto kind = words.size() < 3 ? std::optional{out ? CheckInKind::out : CheckInKind::in}
                                       : from_word<CheckInKind>(words[2]);
    if (!at || words.size() > 3 || !kind || *kind == CheckInKind::undo)
        return {Said::Tone::bad,
                util::for_terminal(line) +
                    "  is no line of a paper list (write the code and the time, such as KAZ-007 "
                    "09:05, and 'out' where somebody went out)"};
    return say(words[0],
               [&](const std::string& code) { return desk.receive(RegistrationCode{code}, at, *kind); });
}

int scan(Context& context, const Invocation& invocation) {
    const auto paper = paper_day(invocation);
    start_work(context, invocation);
    const Desk desk{context, invocation};
    std::size_t good = 0;
    std::size_t known = 0;
    std::size_t bad = 0;
    for (std::string typed; next_scan(context.in(), typed, paper.has_value());) {
        const auto said = paper ? enter(desk, typed, *paper, invocation.has("out"))
                                : say(typed, [&](const std::string& one) { return desk.receive(one); });
        ++(said.tone == Said::Tone::good ? good : said.tone == Said::Tone::known ? known : bad);
        print(context, said);
    }
    context.err() << good << " received, " << known << " already in, " << bad << " refused.\n";
    return static_cast<int>(bad > 0 ? Exit::refused : Exit::ok);
}

int log(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(scope_of_meeting(code));
    const auto& meeting = find_or_fail(data.meetings, code);
    context.print(report::check_in_log(meeting, data, session_of(invocation, meeting)));
    return 0;
}

int status(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.open_to_read().read(scope_of_meeting(code));
    const auto& meeting = find_or_fail(data.meetings, code);
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
         .run = undo},
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
         .run = log},
        {.name = "checkin status",
         .summary = "count who is confirmed, received and inside, by day and session",
         .details = {},
         .examples = {{"plenary checkin status -m dushanbe", "how the meeting stands"}},
         .arguments = {},
         .options = door_report_options(),
         .run = status},
    };
}

} // namespace plenary::cli
