/// \file
/// checkin add|undo|log|status: receiving people at several desks.
#include "cli/all_commands.hpp"
#include "cli/door/checkin_options.hpp"
#include "cli/door/desk_answer.hpp"
#include "cli/requests.hpp"
#include "domain/people/in_the_room.hpp"
#include "report/receiving.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

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

void print(const Context& context, const Said& said) {
    context.out() << coloured(said, context.colour_of_out()) << '\n' << std::flush;
}

Said receive(Context& context, const Invocation& invocation, const std::string& typed, CheckInKind kind,
             const std::optional<LocalTime>& at) {
    return say(typed, [&](const std::string& code) {
        const auto request = request_of(context, invocation);
        const auto received = office::receive_person(context.office(), request,
                                                     {meeting_of(invocation), code, kind,
                                                      code_of<SessionCode>(invocation, "session"), at,
                                                      std::nullopt, invocation.has("early")});
        tell_end(context, request, received.ended);
        return said_of(received);
    });
}

/// What was typed, with the token of one badge in groups, as blanks take it apart, as one word; and what may be such
/// groups of a badge that was mistyped is not to be shown.
struct Typed {
    std::string text;
    bool is_shown = true;
};

std::vector<Typed> typed_codes(const std::vector<std::string>& words) {
    if (const auto whole = util::join(words, " "); read_token_as_typed(whole))
        return {Typed{whole}};
    std::vector<std::string> unclear;
    std::vector<Typed> codes;
    for (const auto& word : words) {
        const bool is_code_of_one = is_code(read_registration_code(word).text(), CodeStyle::registration);
        if (!is_code_of_one)
            unclear.push_back(word);
        codes.push_back({word, is_code_of_one});
    }
    if (may_be_shown(util::join(unclear, " ")))
        for (auto& code : codes)
            code.is_shown = true;
    return codes;
}

template<class Do>
int each_code(Context& context, const Invocation& invocation, const std::vector<std::string>& words,
              Do act_on) {
    (void)office::begin_receiving(context.office(), meeting_of(invocation));
    bool refused = false;
    for (const auto& code : typed_codes(words)) {
        const auto told = say(code.text, [&](const std::string& typed) { return act_on(typed); });
        const bool is_unknown = told.tone == Said::Tone::bad && told.code.empty();
        refused = refused || told.tone == Said::Tone::bad;
        // A longer word is not shown even by itself.
        print(context, code.is_shown || !is_unknown || !may_be_shown(code.text)
                           ? told
                           : Said{Said::Tone::bad, "the code that was typed  is not known at this "
                                                   "meeting (look the person up and type the code)"});
    }
    return static_cast<int>(refused ? Exit::refused : Exit::ok);
}

/// Whom the words of `--name` may mean, to choose from.
util::Sheet list_to_choose(const std::vector<office::FoundAtDesk>& found) {
    util::Sheet sheet;
    sheet.columns = {{"code", "CODE"},
                     {"badge_name", "NAME ON THE BADGE"},
                     {"delegation", "DELEGATION"},
                     {"role", "ROLE"},
                     {"status", "STATUS"}};
    for (const auto& [registration, who] : found)
        sheet.rows.push_back({registration.code.text(), who.name, std::string{who.delegation.in()},
                              std::string{word(registration.role)}, std::string{word(registration.status)}});
    return sheet;
}

/// Who lost the badge and does not know the code.
int add_by_name(Context& context, const Invocation& invocation, const std::string& words) {
    const auto meeting = meeting_of(invocation);
    const auto found = office::find_at_desk(context.office(), meeting, words).people;
    if (found.size() == 1)
        return each_code(
            context, invocation, {found.front().registration.code.text()}, [&](const std::string& code) {
                return receive(context, invocation, code, check_in_kind_of(invocation), time_of(invocation));
            });
    if (found.empty())
        throw CommandError(
            Exit::failed,
            fmt::format("nobody at '{}' is found by these words", util::for_terminal(meeting.text())),
            "fewer letters find more: the start of a name is enough");
    util::write(context.out(), list_to_choose(found), util::Format::table);
    context.err() << "Several fit; nobody was received. Name the one who is meant by the code.\n";
    return static_cast<int>(Exit::failed);
}

int add(Context& context, const Invocation& invocation) {
    const auto name = invocation.option("name");
    if (name.has_value() != invocation.arguments.empty())
        throw CommandError(Exit::usage,
                           name ? "codes and --name are both given" : "it is not clear who comes",
                           "name registrations by their codes, or one person with --name");
    if (name)
        return add_by_name(context, invocation, *name);
    const auto at = time_of(invocation);
    return each_code(context, invocation, invocation.arguments, [&](const std::string& typed) {
        return receive(context, invocation, typed, check_in_kind_of(invocation), at);
    });
}

int undo_checkin(Context& context, const Invocation& invocation) {
    const auto at = time_of(invocation);
    return each_code(context, invocation, invocation.arguments, [&](const std::string& typed) {
        return say(typed, [&](const std::string& code) {
            const auto request = request_of(context, invocation);
            const auto undone =
                office::undo_check_in(context.office(), request, {meeting_of(invocation), code, at});
            tell_end(context, request, undone.ended);
            return said_of(undone);
        });
    });
}

int log_of_door(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.read_to_show(context.open_to_read(), office::scope_of_meeting(code));
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    context.print(report::check_in_log(meeting, data, session_of(invocation, meeting)));
    return 0;
}

int status_of_door(Context& context, const Invocation& invocation) {
    const auto code = meeting_of(invocation);
    const auto data = context.read_to_show(context.open_to_read(), office::scope_of_meeting(code));
    const auto& meeting = office::find_or_refuse(data.meetings, code);
    context.print(report::receiving_status(meeting, data, session_of(invocation, meeting)));
    return 0;
}

std::vector<Option> with_name(std::vector<Option> options) {
    options.push_back({.name = "name",
                       .value = "NAME",
                       .help =
                           "the person whose badge is lost, by words of the name or parts of them, in any "
                           "script; where several fit, they are listed"});
    return options;
}

std::vector<Option> door_report_options() {
    return with_output_options(
        {meeting_option(),
         {.name = "session", .value = "SESSION", .help = "only at the door of this session"}});
}

} // namespace

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
    options.push_back({.name = "early",
                       .help = "the desk is open before the first day of the meeting, at most seven days"});
    return options;
}

CheckInKind check_in_kind_of(const Invocation& invocation) {
    return invocation.has("out") ? CheckInKind::out : CheckInKind::in;
}

std::vector<Command> checkin_commands() {
    const Argument codes{.name = "CODE",
                         .help = "codes of registrations, such as KAZ-007, or the tokens of their badges",
                         .many = true};
    auto who_comes = codes;
    who_comes.required = false;
    return {
        {.name = "checkin add",
         .summary = "check people in, or out",
         .details =
             "Each is an event in a log that is only added to. A second time says when and where the "
             "first was. With --out the person goes out and may come in again; who goes out at the door of "
             "the meeting leaves its sessions too. --at enters what happened earlier, on a day of the "
             "meeting; a time to come is refused. Codes may be typed in any case, with any dash or none, and "
             "with a keyboard left on Cyrillic or in Cyrillic letters by their sound.",
         .examples = {{"plenary checkin add -m dushanbe --name sadykova --at 2011-03-30T14:05",
                       "whose badge is lost"},
                      {"plenary checkin add -m dushanbe KAZ-001 --desk A --at 2011-03-30T14:05",
                       "KAZ-001 came to desk A"}},
         .arguments = {who_comes},
         .options = with_action_options(with_name(door_options())),
         .run = add},
        {.name = "checkin undo",
         .summary = "take the last check-in of each back; that is an event too",
         .details = {},
         .examples = {{"plenary checkin undo -m dushanbe KAZ-001 --at 2011-03-30T18:00",
                       "it was the wrong badge"}},
         .arguments = {codes},
         .options = with_action_options(desk_options()),
         .run = undo_checkin},
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
