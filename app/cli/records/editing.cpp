/// \file
/// edit|add|remove: things of any kind, by their fields or by their YAML.
#include "office/records/editing.hpp"

#include "cli/all_commands.hpp"
#include "cli/records/editor.hpp"
#include "cli/remedies.hpp"
#include "cli/requests.hpp"
#include "office/refused.hpp"
#include "report/history.hpp"
#include "util/suggest.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <map>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::string_view problem_mark = "#! ";

/// Delegations are known by any of their names.
ThingName in_codes(ThingName name) {
    if (name.key.kind == domain::kind_of<Delegation>)
        name.key.name = delegation_named(name.key.name).text();
    if (name.word == "invitation")
        name.item = delegation_named(name.item).text();
    return name;
}

ThingName thing_named(const std::string& word, const std::string& name) {
    if (auto thing = parse_thing_name(word, name))
        return in_codes(std::move(*thing));
    const auto words = words_of_things();
    if (std::find(words.begin(), words.end(), word) == words.end()) {
        const auto meant = util::did_you_mean(word, words);
        throw CommandError(Exit::usage, fmt::format("there is no kind of thing called '{}'", word),
                           (meant.empty() ? "there is " : meant + " There is ") + util::list_in_words(words));
    }
    throw CommandError(Exit::usage, fmt::format("'{}/{}' does not name a {}", word, name, word),
                       "write it as meeting/dushanbe, registration/dushanbe/KAZ-001 or "
                       "session/dushanbe/opening: the codes around it come first");
}

ThingName thing_named(const std::string& text) {
    const auto slash = std::min(text.find('/'), text.size());
    return thing_named(text.substr(0, slash), slash == text.size() ? "" : text.substr(slash + 1));
}

office::Assignments assignments_of(const Invocation& invocation, std::size_t first) {
    office::Assignments said;
    for (auto i = first; i < invocation.arguments.size(); ++i) {
        const auto& text = invocation.arguments[i];
        auto assignment = fixture::parse_assignment(text);
        if (!assignment)
            throw CommandError(Exit::usage, fmt::format("'{}' says nothing of a field", text),
                               "write FIELD=VALUE, such as capacity=120; FIELD= takes the field away");
        said.push_back(std::move(*assignment));
    }
    return said;
}

void tell_warnings(const Context& context, const std::vector<Violation>& warnings) {
    for (const auto& warning : warnings)
        context.err() << "Warning: " << util::for_terminal(warning.message) << ".\n";
}

int answer_of_edit(const Context& context, const office::Request& request, const office::Edited& edited) {
    tell_end(context, request, edited.ended);
    if (edited.ended == office::Ended::before)
        return 0;
    auto sheet = report::change_list(edited.plan);
    if (!edited.reason.empty())
        sheet.notes.push_back(fmt::format("There is no seat: {}.", edited.reason));
    for (const auto& registration : edited.moved_up)
        sheet.notes.push_back(fmt::format("{} {}{} confirmed from the waiting list.",
                                          registration.meeting.text(), registration.code.text(),
                                          request.dry_run ? " would be" : " is"));
    if (edited.ended == office::Ended::unchanged)
        sheet.notes.emplace_back("Nothing to change: it is so already.");
    context.print(sheet);
    tell_warnings(context, edited.warnings);
    return 0;
}

// A text in an editor -------------------------------------------------------------------------------------

/// The lines that an earlier round put above what was wrong go.
std::string without_problems(const std::string& text) {
    std::string left;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = std::min(text.find('\n', from), text.size() - 1) + 1;
        if (!text.substr(from, end - from).starts_with(problem_mark))
            left += text.substr(from, end - from);
        from = end;
    }
    return left;
}

/// Whether nothing stands in the text but comments.
bool says_nothing(const std::string& text) {
    bool is_comment = false;
    for (const char c : text) {
        if (c == '\n')
            is_comment = false;
        else if (c == '#')
            is_comment = true;
        else if (!is_comment && c != ' ' && c != '\t' && c != '\r')
            return false;
    }
    return true;
}

struct OpenText {
    std::string text;
    std::size_t line = 1; ///< where to begin
};

/// Puts each problem above the line that it is about; those of no line stand first.
OpenText with_problems(const std::string& text, const std::multimap<std::size_t, std::string>& problems) {
    OpenText draft;
    std::size_t line = 0;
    std::size_t lines_written = 0;
    const auto write_problems = [&](std::size_t of) {
        const auto [from, to] = problems.equal_range(of);
        for (auto problem = from; problem != to; ++problem, ++lines_written) {
            draft.text += std::string{problem_mark} + problem->second + "\n";
            if (problem == problems.begin())
                draft.line = lines_written + 1;
        }
    };
    write_problems(line);
    for (std::size_t from = 0; from < text.size(); ++lines_written) {
        write_problems(++line);
        const auto end = std::min(text.find('\n', from), text.size() - 1) + 1;
        draft.text += text.substr(from, end - from);
        from = end;
    }
    return draft;
}

std::string told(const std::string& message, const std::string& help) {
    return util::for_terminal(help.empty() ? message : message + " (" + help + ")");
}

std::multimap<std::size_t, std::string> problems_of(const tree::Findings& findings) {
    std::multimap<std::size_t, std::string> problems;
    tree::Positions positions{findings.files()};
    for (const auto& finding : findings.sorted())
        if (finding.severity == tree::Severity::error)
            problems.emplace(finding.place.file == tree::no_file ? 0 : positions.of(finding.place).line,
                             told(finding.message, finding.help));
    return problems;
}

/// Opened again for as long as something is wrong and the user goes on.
int edit_in_editor(Context& context, const Invocation& invocation, const ThingName& name) {
    const Editor editor{context};
    const auto request = request_of(context, invocation);
    const auto opened = office::text_of_thing(context.office(), name);
    OpenText draft{fmt::format("# Save it to change {}. Unchanged or emptied it changes nothing.\n{}",
                               to_string(name.key), opened)};
    auto exit = Exit::ok;
    for (;;) {
        const auto saved = editor.edit(draft.text, draft.line);
        const auto text = without_problems(saved);
        if (says_nothing(text) || saved == draft.text) {
            context.err() << (says_nothing(text) ? "Nothing was changed: the text was emptied.\n"
                                                 : "Nothing was changed.\n");
            return static_cast<int>(exit);
        }
        std::multimap<std::size_t, std::string> problems;
        try {
            const auto result = office::edit_text(context.office(), request, name, opened, text);
            if (result.edited)
                return answer_of_edit(context, request, *result.edited);
            problems = problems_of(result.findings);
            exit = Exit::invalid_input;
        } catch (const office::Refused& refused) {
            problems.emplace(0, told(refused.what(), in_words(refused.remedy())));
            exit = Exit::refused;
        }
        draft = with_problems(text, problems);
    }
}

int edit_thing(Context& context, const Invocation& invocation) {
    const auto name = thing_named(invocation.arguments.front());
    if (invocation.arguments.size() == 1)
        return edit_in_editor(context, invocation, name);
    const auto request = request_of(context, invocation);
    return answer_of_edit(context, request,
                          office::edit_thing(context.office(), request, name, assignments_of(invocation, 1)));
}

/// For a secretariat that starts.
int add_all_states(Context& context, const Invocation& invocation) {
    if (invocation.arguments.size() != 1 || invocation.arguments.front() != "delegation" ||
        invocation.has("like"))
        throw CommandError(Exit::usage, "--all-states is of delegations, and names them itself",
                           "write 'plenary add delegation --all-states'");
    const auto request = request_of(context, invocation);
    return answer_of_edit(context, request, office::add_all_states(context.office(), request));
}

int add_thing(Context& context, const Invocation& invocation) {
    if (invocation.has("all-states"))
        return add_all_states(context, invocation);
    if (invocation.arguments.size() < 2)
        throw CommandError(Exit::usage, "'plenary add' needs CODE", "see 'plenary add --help'");
    const auto name = thing_named(invocation.arguments[0], invocation.arguments[1]);
    const auto fields = assignments_of(invocation, 2);
    const auto request = request_of(context, invocation);
    const auto like = code_of<MeetingCode>(invocation, "like");
    if (!like)
        return answer_of_edit(context, request, office::add_thing(context.office(), request, name, fields));
    if (name.part != nullptr || name.key.kind != domain::kind_of<Meeting>)
        throw CommandError(Exit::usage, "--like is of meetings",
                           "write 'plenary add meeting CODE --like OTHER'");
    return answer_of_edit(
        context, request,
        office::add_meeting_like(context.office(), request, MeetingCode{name.key.name}, *like, fields));
}

int remove_thing(Context& context, const Invocation& invocation) {
    const auto name = thing_named(invocation.arguments.front());
    const auto request = request_of(context, invocation);
    const auto removed = office::remove_thing(context.office(), request, name);
    if (removed.needed_by.empty())
        return answer_of_edit(context, request, removed.edited);
    util::Sheet sheet;
    sheet.columns = {{"thing", "THING"}, {"field", "FIELD"}, {"why", "WHY"}};
    for (const auto& violation : removed.needed_by)
        sheet.rows.push_back(
            {to_string(violation.subject.key),
             violation.subject.field.empty() ? util::Cell{} : util::Cell{violation.subject.field},
             violation.message});
    sheet.notes.push_back(fmt::format("Nothing was changed: {} is needed by what stands here.", spelt(name)));
    context.print(sheet);
    return static_cast<int>(Exit::refused);
}

Option source_option() {
    return {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"};
}

} // namespace

std::vector<Command> editing_commands() {
    const Argument thing{.name = "THING",
                         .help =
                             "as meeting/dushanbe, registration/dushanbe/KAZ-001, session/dushanbe/opening"};
    const Argument fields{.name = "FIELD=VALUE",
                          .help = "what is said of a field, by its name in fixtures",
                          .required = false,
                          .many = true};
    return {
        {.name = "edit",
         .summary = "change any fact of a thing, by its fields or in an editor",
         .details =
             "A path leads to a field within another, and to an item of a list by what identifies it: "
             "name.ru, invited.KAZ.seats, sessions.opening.room; an item that is not there is added. "
             "FIELD= takes a field, or an item, away. A list of words is written with commas; FIELD+=A,B "
             "adds to a list and FIELD-=A takes from it. What has fields of its own can be written as YAML "
             "in braces or brackets.\n\n"
             "The same rules hold as for the commands of the day: who is withdrawn gives up the seat, a "
             "meeting on other days asks to confirm again.\n\n"
             "Without FIELD=VALUE the thing opens as YAML in VISUAL or EDITOR. What was saved is merged "
             "with what others did meanwhile; where something is wrong it opens again, with what it is "
             "above the line.",
         .examples = {{"plenary edit meeting/almaty capacity=120 invited.KAZ.seats=4",
                       "two facts of a meeting"},
                      {"plenary edit venue/almaty name.ru='Дом приёмов'", "a name in another language"},
                      {"plenary edit registration/almaty/KAZ-001 position=Counsellor", "one registration"}},
         .arguments = {thing, fields},
         .options = with_action_options(with_output_options({source_option()})),
         .run = edit_thing},
        {.name = "add",
         .summary = "add a thing, or an item of one",
         .details =
             "People are registered with 'plenary participant register', and received with 'plenary "
             "checkin'. --like takes venue, roles, organizers, invitations and agenda from another "
             "meeting, and the timetable where dates are said; no person, and nothing that happened there. "
             "--all-states gives the delegations of States their names and sort names in six languages.",
         .examples = {{"plenary add delegation FRA kind=state name=France", "a delegation"},
                      {"plenary add session almaty/reception title=Reception starts=2011-07-22T16:00 "
                       "ends=2011-07-22T17:00 --dry-run",
                       "an item of a timetable"},
                      {"plenary add meeting almaty-2 --like almaty title='Fourth expert meeting' --dry-run",
                       "a meeting like another"},
                      {"plenary add delegation --all-states --dry-run", "all States that are not there yet"}},
         .arguments = {{.name = "KIND", .help = "delegation, venue, meeting, session, invitation ..."},
                       {.name = "CODE",
                        .help = "the new code; of an item behind that of its thing",
                        .required = false},
                       fields},
         .options = with_action_options(with_output_options({{.name = "like",
                                                              .value = "MEETING",
                                                              .help = "a meeting to take over from",
                                                              .names = Names::meeting},
                                                             {.name = "all-states",
                                                              .help = "every State, as the program knows "
                                                                      "it, that the registry lacks"},
                                                             source_option()})),
         .run = add_thing},
        {.name = "remove",
         .summary = "remove a thing that nothing depends on, or say what does",
         .details =
             "Of a registration that was entered by mistake nothing is counted any more, and its code is "
             "not used again; who has come, or does not come after all, is not removed but withdrawn. "
             "'plenary undo' takes it back.",
         .examples = {{"plenary remove invitation/almaty/KAZ --dry-run", "an invitation is taken back"},
                      {"plenary remove registration/workshop/SVK-002 --dry-run", "entered by mistake"}},
         .arguments = {thing},
         .options = with_action_options(with_output_options({})),
         .run = remove_thing},
    };
}

} // namespace plenary::cli
