/// \file
/// floor ask|move|spoke|absent|withdraw|list: the speakers' list.
#include "office/meetings/floor.hpp"

#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "domain/change/typed_code.hpp"
#include "report/documents/speakers.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// What became of the request, in a line.
void tell_speech(const Context& context, const office::Request& request, const office::SpeechNoted& noted) {
    tell_end(context, request, noted.ended);
    if (noted.ended == office::Ended::before)
        return;
    const auto& speech = noted.speech;
    context.print([&](std::ostream& out) {
        out << speech.code.text() << "  " << speech.delegation.text() << "  " << word(speech.status);
        if (speech.spoke_at)
            out << " at " << format_local_time(*speech.spoke_at);
        if (noted.nth > 0)
            out << ", number " << noted.nth << " of those still to speak";
        if (noted.ended == office::Ended::unchanged)
            out << " (as before)";
        out << '\n';
    });
}

/// A registration of the meeting where the text is its code, else a delegation.
void name_speaker(const Context& context, const std::string& text, office::AskForFloor& wanted) {
    const auto codes = context.open_to_read().registrations_with(wanted.meeting, readings_of(text));
    if (codes.size() == 1)
        wanted.speaker = codes.front();
    else
        wanted.delegation = delegation_named(text);
}

int ask_floor(Context& context, const Invocation& invocation) {
    constexpr int most_minutes = 240;
    const auto request = request_of(context, invocation);
    office::AskForFloor wanted{.meeting = meeting_of(invocation)};
    name_speaker(context, invocation.arguments.front(), wanted);
    wanted.item = code_of<SessionCode>(invocation, "item");
    wanted.on_behalf_of = text_of(invocation, "on-behalf-of");
    wanted.speaker_class = word_of<SpeakerClass>(invocation, "class");
    wanted.language = text_of(invocation, "language");
    wanted.minutes = invocation.number("minutes", 1, most_minutes);
    wanted.at = time_of(invocation);
    tell_speech(context, request, office::ask_for_floor(context.office(), request, wanted));
    return 0;
}

office::TheSpeech speech_of(const Invocation& invocation) {
    const auto& typed = invocation.arguments.front();
    return {meeting_of(invocation), typed, delegation_named(typed)};
}

int move_speaker(Context& context, const Invocation& invocation) {
    constexpr int most = 1'000;
    const auto nth = invocation.number("to", 1, most);
    if (nth.has_value() == invocation.has("by-order"))
        throw CommandError(
            Exit::usage, "it is not said where to",
            "write --to 1 for the next to speak, or --by-order for where class and time put it");
    const auto request = request_of(context, invocation);
    tell_speech(context, request, office::move_speech(context.office(), request, speech_of(invocation), nth));
    return 0;
}

int note_as(Context& context, const Invocation& invocation, SpeechStatus status) {
    const auto request = request_of(context, invocation);
    tell_speech(context, request,
                office::note_speech(context.office(), request, speech_of(invocation), status,
                                    status == SpeechStatus::spoke ? time_of(invocation) : std::nullopt));
    return 0;
}

int spoke(Context& context, const Invocation& invocation) {
    return note_as(context, invocation, SpeechStatus::spoke);
}

int absent(Context& context, const Invocation& invocation) {
    return note_as(context, invocation, SpeechStatus::absent);
}

int withdraw_speech(Context& context, const Invocation& invocation) {
    return note_as(context, invocation, SpeechStatus::withdrawn);
}

int list_speeches(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    const auto data = context.open_to_read().read(office::scope_of_meeting(meeting));
    const report::PaperRequest request{.data = data,
                                       .meeting = office::find_or_refuse(data.meetings, meeting)};
    auto sheet = report::speakers_list(
        request, {.item = office::item_or_refuse(request.meeting, code_of<SessionCode>(invocation, "item")),
                  .for_chair = invocation.has("waiting")});
    if (sheet.rows.empty())
        sheet.notes.push_back(fmt::format(
            "Nobody asked for the floor. Next: plenary floor ask -m {} DELEGATION", meeting.text()));
    context.print(sheet);
    return 0;
}

Option item_option(std::string_view help) {
    return {.name = "item", .value = "ITEM", .help = help};
}

const Argument the_speech{.name = "SPEECH",
                          .help = "its code, the number in it, or the delegation where only one of it waits"};

Option time_option(std::string_view help) {
    return {.name = "at", .value = "TIME", .help = help};
}

} // namespace

std::vector<Command> floor_commands() {
    return {
        {.name = "floor ask",
         .summary = "inscribe a delegation, or one of its people, on the speakers' list",
         .details =
             "They are heard class by class: who speaks for a group, heads of State, ministers, members, "
             "observers, organizations, and rights of reply last; in each as they asked. Where no class is "
             "said it is that of the delegation. Who waits for the same already keeps the first place.",
         .examples = {{"plenary floor ask -m dushanbe TJK", "Tajikistan asks for the floor"},
                      {"plenary floor ask -m dushanbe KAZ-001 --class minister --language ru --minutes 5",
                       "its head, a minister, for five minutes in Russian"}},
         .arguments = {{.name = "WHO", .help = "a delegation, or the code of a registration"}},
         .options = with_action_options(
             {meeting_option(),
              item_option("on this item of the agenda or session; else in general"),
              {.name = "on-behalf-of", .value = "GROUP", .help = "of whom, where it speaks for others"},
              {.name = "class",
               .value = "CLASS",
               .help = "as what it is heard, where not by the class of the delegation",
               .choices = Words<SpeakerClass>::all},
              {.name = "language", .value = "TAG", .help = "in which is spoken, such as ru"},
              {.name = "minutes", .value = "N", .help = "the limit"},
              time_option("when it asked, by the clocks at the venue; else now"),
              {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}}),
         .run = ask_floor},
        {.name = "floor move",
         .summary = "move a speaker by hand",
         .details = "The move is in the log, and 'plenary undo' takes it back.",
         .examples = {{"plenary floor move -m dushanbe KAZ --to 1", "it speaks next"}},
         .arguments = {the_speech},
         .options = with_action_options(
             {meeting_option(),
              {.name = "to", .value = "N", .help = "to be the n-th of those still to speak"},
              {.name = "by-order", .help = "back to where class and time of asking put it"}}),
         .run = move_speaker},
        {.name = "floor spoke",
         .summary = "note that somebody spoke",
         .details = {},
         .examples = {{"plenary floor spoke -m dushanbe KAZ", "now"}},
         .arguments = {the_speech},
         .options = with_action_options({meeting_option(), time_option("when; else now")}),
         .run = spoke},
        {.name = "floor absent",
         .summary = "note that a speaker was called and not there: last of its class from now on",
         .details = {},
         .examples = {{"plenary floor absent -m dushanbe TJK", "called, and not there"}},
         .arguments = {the_speech},
         .options = with_action_options({meeting_option()}),
         .run = absent},
        {.name = "floor withdraw",
         .summary = "take a request for the floor back",
         .details = {},
         .examples = {{"plenary floor withdraw -m dushanbe TJK", "it speaks no more"}},
         .arguments = {the_speech},
         .options = with_action_options({meeting_option()}),
         .run = withdraw_speech},
        {.name = "floor list",
         .summary = "list who asked for the floor, in the order in which they are heard",
         .details = {},
         .examples = {{"plenary floor list -m dushanbe", "item by item"},
                      {"plenary floor list -m dushanbe --waiting", "who is still to speak"}},
         .arguments = {},
         .options = with_output_options({meeting_option(),
                                         item_option("only on this item or session"),
                                         {.name = "waiting", .help = "only those still to speak"}}),
         .run = list_speeches},
    };
}

} // namespace plenary::cli
