/// \file
/// desk, desk pair|list|revoke: receiving people in the browser.
#include "cli/all_commands.hpp"
#include "cli/companion.hpp"
#include "cli/requests.hpp"
#include "office/people/colleagues.hpp"
#include "office/people/demo.hpp"
#include "office/people/desks.hpp"
#include "util/temporary_folder.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::string_view default_address = "127.0.0.1:8018";

/// In the order of office::DeskRight.
constexpr std::array<std::string_view, 3> right_words{"receive", "enrol", "all"};

/// Returns the code.
std::string offer(const Context& context, office::Office& office, const MeetingCode& meeting,
                  const std::string& name) {
    const auto code = office::offer_desk(office, meeting, name);
    context.err() << "Desk " << name << " is let in by this code, once and within ten minutes:\n"
                  << std::flush;
    context.out() << code << '\n' << std::flush;
    return code;
}

/// What the desk shows of a code to a camera: on a terminal alone, since others read what is kept of the output.
std::vector<std::string> variables_for(const Context& context, const std::string& code) {
    if (code.empty() || !context.environment().out_is_terminal)
        return {};
    return {"PLENARY_DESK_CODE=" + code};
}

/// Who opens the desk for the first time has a code at hand, which is returned; else it is told who is let in.
std::string tell_desks(const Context& context, const MeetingCode& meeting) {
    std::vector<std::string> names;
    for (const auto& desk : office::desks(context.office()))
        if (desk.meeting == meeting && desk.is_paired)
            names.push_back(desk.name);
    std::string code;
    if (names.empty())
        code = offer(context, context.office(), meeting, "A");
    else
        context.err() << "Let in: " << util::list_in_words(names) << ".\n";
    context.err() << "A code for another desk: plenary desk pair -m " << meeting.text() << " NAME\n"
                  << std::flush;
    return code;
}

/// The instant of `--at`, by the clocks at the venue.
std::string clock_of(const Context& context, const LocalTime& at, const MeetingCode& meeting) {
    const auto zone = office::begin_receiving(context.office(), meeting);
    if (zone.empty())
        throw CommandError(Exit::refused,
                           fmt::format("'{}' has no venue, so that its time is not known", meeting.text()),
                           "name the venue of the meeting");
    return format_instant(resolve(at, zone).earliest);
}

std::vector<std::string> desk_words(const Context& context, const Invocation& invocation,
                                    const std::filesystem::path& registry, const MeetingCode& meeting) {
    std::vector<std::string> words{"registry=" + std::filesystem::absolute(registry).string(),
                                   "meeting=" + meeting.text(), "actor=" + context.actor(),
                                   "listen=" +
                                       invocation.option("listen").value_or(std::string{default_address})};
    if (const auto photos = folder_of_photos(invocation))
        words.push_back("photos=" + std::filesystem::absolute(*photos).string());
    const auto certificate = invocation.option("cert");
    const auto key = invocation.option("key");
    if (certificate.has_value() != key.has_value())
        throw CommandError(Exit::usage, "a certificate is of no use without its key",
                           "give both: --cert FILE --key FILE");
    if (certificate && invocation.has("tls"))
        throw CommandError(Exit::usage, "there are to be two certificates",
                           "leave out --tls, or --cert and --key");
    if (certificate) {
        words.push_back("certificate=" + *certificate);
        words.push_back("key=" + *key);
    } else if (invocation.has("tls"))
        words.emplace_back("tls=own");
    return words;
}

/// The folder goes with the program that serves it, else with this one.
int serve_demo(const Context& context, const Invocation& invocation) {
    for (const auto* option : {"meeting", "at"})
        if (invocation.has(option))
            throw CommandError(Exit::usage, "the demonstration has a meeting of its own, and a time",
                               fmt::format("leave out --{}, or --demo", option));
    const auto program = companion("plenary-desk");
    const auto place = context.environment().variable("TMPDIR").value_or("/tmp");
    const auto folder = util::TemporaryFolder::make(place, "plenary-demo");
    office::Office office{folder.path() / "plenary.db", [&] { return context.now(); }, context.as_of()};
    const auto demo = office::make_demo(office);
    context.err()
        << "A demonstration in a registry of its own, which is removed at the end. Everybody in it is "
           "invented.\nIn the box try "
        << util::list_in_words(demo.to_try) << ".\n";
    const auto code = offer(context, office, demo.meeting, "A");
    auto words = desk_words(context, invocation, office.file(), demo.meeting);
    words.push_back("clock=" + format_instant(demo.opens));
    words.emplace_back("demo=yes");
    become(program, words, variables_for(context, code));
}

int serve_desk(Context& context, const Invocation& invocation) {
    if (invocation.has("demo"))
        return serve_demo(context, invocation);
    const auto meeting = meeting_of(invocation);
    (void)office::begin_receiving(context.office(), meeting);
    auto words = desk_words(context, invocation, context.location().file, meeting);
    const auto program = companion("plenary-desk");
    if (const auto at = time_of(invocation))
        words.push_back("clock=" + clock_of(context, *at, meeting));
    const auto code = tell_desks(context, meeting);
    become(program, words, variables_for(context, code));
}

int pair_desk(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    const auto code = offer(context, context.office(), meeting, invocation.arguments.front());
    const auto variables = variables_for(context, code);
    const auto address = office::served_at(context.office(), meeting);
    if (!variables.empty() && !address.empty())
        become(companion("plenary-desk"), {"show=" + address}, variables);
    return 0;
}

int revoke_desk(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    std::size_t count = 0;
    if (invocation.arguments.empty())
        count = office::revoke_desks(context.office(), meeting, std::nullopt);
    for (const auto& name : invocation.arguments)
        count += office::revoke_desks(context.office(), meeting, name);
    context.out() << count << (count == 1 ? " desk" : " desks") << " revoked.\n";
    return 0;
}

int list_desks(Context& context, const Invocation& invocation) {
    const auto meeting = code_of<MeetingCode>(invocation, "meeting");
    util::Sheet sheet;
    sheet.columns = {{"meeting", "MEETING"}, {"desk", "DESK"}, {"state", "STATE"}, {"since", "SINCE"}};
    for (const auto& desk : office::desks(context.office()))
        if (!meeting || desk.meeting == *meeting)
            sheet.rows.push_back({desk.meeting.text(), desk.name, desk.is_paired ? "let in" : "has a code",
                                  format_instant(desk.since)});
    if (sheet.rows.empty())
        sheet.notes.emplace_back("No desk is let in.");
    context.print(sheet);
    return 0;
}

int give_pin(Context& context, const Invocation& invocation) {
    const auto& name = invocation.arguments.front();
    const auto may = invocation.option("may").value_or(std::string{right_words.front()});
    const auto* const right = std::find(right_words.begin(), right_words.end(), may);
    // Where there is no registry, nobody sits at its desks.
    (void)context.open_to_read();
    const auto pin =
        office::give_pin(context.office(), name, static_cast<office::DeskRight>(right - right_words.begin()));
    context.err() << "The PIN of " << util::for_terminal(name) << ", which is kept nowhere:\n" << std::flush;
    context.out() << pin << '\n';
    return 0;
}

int list_colleagues(Context& context, const Invocation&) {
    util::Sheet sheet;
    sheet.columns = {{"name", "NAME"}, {"may", "MAY"}, {"state", "STATE"}};
    for (const auto& colleague : office::colleagues(context.office()))
        sheet.rows.push_back({colleague.name,
                              std::string{right_words.at(static_cast<std::size_t>(colleague.right))},
                              colleague.is_shut_out ? "shut out: give a new PIN" : "has a PIN"});
    if (sheet.rows.empty())
        sheet.notes.emplace_back("Nobody has a PIN, so that no desk asks for one.");
    context.print(sheet);
    return 0;
}

int dismiss(Context& context, const Invocation& invocation) {
    const auto count = office::dismiss_colleagues(context.office(), invocation.arguments);
    context.out() << count << (count == 1 ? " colleague" : " colleagues") << " dismissed.\n";
    return 0;
}

} // namespace

std::vector<Command> desk_commands() {
    return {
        {.name = "desk",
         .summary = "receive people in the browser: serve the registration desk of a meeting",
         .details =
             "Serves one page with one box, for scanners and for typing: a badge, a code, or a part of a "
             "name in any script. It answers in colour, words and a symbol, says what to do where somebody "
             "cannot come in, and takes back what was wrong. It works without JavaScript. A browser is let "
             "in by a code that can be used once: see 'plenary desk pair'. Only this machine reaches the "
             "page unless --listen names an address of it, or 0.0.0.0 for all; then it is served by TLS "
             "alone. --tls makes a certificate for the names and addresses of this machine, by an "
             "authority that can vouch for nothing else and lies in FILE.tls beside the registry; browsers "
             "that are given FILE.tls/authority.pem know it. --at is for a drill: the clock of the desk "
             "begins then. --demo needs nothing: it serves an illustrated meeting on the morning of its "
             "first day from a registry that is removed at the end. Ctrl-C ends the desk when all that was "
             "asked is answered.",
         .arguments = {},
         .options = {meeting_option(),
                     {.name = "listen",
                      .value = "ADDRESS",
                      .help = "where to serve, as 127.0.0.1:8018, which it is where none is given"},
                     {.name = "tls", .help = "serve by TLS, with a certificate of the desk's own"},
                     {.name = "cert",
                      .value = "FILE",
                      .help = "serve by TLS, with this certificate, and those that vouch for it behind it",
                      .names = Names::file},
                     {.name = "key", .value = "FILE", .help = "its key", .names = Names::file},
                     {.name = "photos",
                      .value = "FOLDER",
                      .help = "show whom the desk lets in: PNG or JPEG files by code, such as KAZ-001.jpg; "
                              "kept nowhere else",
                      .names = Names::folder},
                     {.name = "at",
                      .value = "TIME",
                      .help = "when the desk begins, by the clocks at the venue; else now"},
                     {.name = "demo", .help = "serve an illustrated meeting, to try the desk"}},
         .run = serve_desk},
        {.name = "desk pair",
         .summary = "make a code that lets a browser in as a desk",
         .details =
             "The code is typed once into the page of the desk, within ten minutes. A desk of that name "
             "that was let in before is let in no more. While the desk is served to other machines a "
             "terminal shows the code also as a square one, with the address: a camera that reads it opens "
             "the page with the code filled in. Who is let in is kept beside the registry, in FILE.desks, "
             "and goes into no backup.",
         .examples = {{"plenary desk pair -m dushanbe A", "a laptop at the entrance"}},
         .arguments = {{.name = "NAME", .help = "the desk, such as A"}},
         .options = {meeting_option()},
         .run = pair_desk,
         .leads_to_change = true},
        {.name = "desk list",
         .summary = "list the desks that are let in, and those that have a code",
         .details = {},
         .examples = {{"plenary desk list", "which desks there are"}},
         .arguments = {},
         .options = with_output_options({meeting_option()}),
         .run = list_desks},
        {.name = "desk pin",
         .summary = "give a colleague who receives people a PIN",
         .details =
             "Once somebody has a PIN, a desk asks who sits there before it does anything, and the log "
             "names that person. The PIN has six digits and is made by the program; five wrong ones shut "
             "it out. 'receive' may receive, let out and take back; 'enrol' may also register and correct "
             "people and print badges; 'all' may do everything. They are kept beside the registry, in "
             "FILE.colleagues, and go into no backup.",
         .examples = {{"plenary desk pin 'Aru Bekova' --may enrol", "she also registers"}},
         .arguments = {{.name = "NAME", .help = "the colleague, as the log is to name them"}},
         .options = {{.name = "may",
                      .value = "RIGHT",
                      .help = "what they may do; receive where it is not said",
                      .choices = right_words}},
         .run = give_pin,
         .leads_to_change = true},
        {.name = "desk colleagues",
         .summary = "list the colleagues who have a PIN",
         .details = {},
         .examples = {{"plenary desk colleagues", "who may sit at a desk"}},
         .arguments = {},
         .options = with_output_options({}),
         .run = list_colleagues},
        {.name = "desk dismiss",
         .summary = "let colleagues sit at desks no more, at once",
         .details = {},
         .examples = {{"plenary desk dismiss 'Aru Bekova'", "she has left"}},
         .arguments = {{.name = "NAME", .help = "colleagues", .many = true}},
         .options = {},
         .run = dismiss},
        {.name = "desk revoke",
         .summary = "let desks in no more, at once",
         .details = "Without names all desks of the meeting.",
         .examples = {{"plenary desk revoke -m dushanbe A", "the tablet was lost"}},
         .arguments = {{.name = "NAME", .help = "desks", .required = false, .many = true}},
         .options = {meeting_option()},
         .run = revoke_desk},
    };
}

} // namespace plenary::cli
