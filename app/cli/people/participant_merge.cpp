/// \file
/// participant merge: two entries that are one person.
#include "cli/all_commands.hpp"
#include "cli/requests.hpp"
#include "office/people/merging.hpp"
#include "util/json.hpp"

#include <ostream>

namespace plenary::cli {

namespace {

using domain::Registration;

std::string place_of(const Registration& registration) {
    return registration.meeting.text() + " " + registration.code.text();
}

void write_merge_text(std::ostream& out, const office::PeopleMerged& merging) {
    const auto& kept = merging.kept;
    out << kept.code.text() << "  is now also " << kept.formerly.back().text() << '\n';
    for (const auto& moved : merging.moved)
        out << place_of(moved) << "  taken over\n";
    for (const auto& dropped : merging.dropped)
        out << place_of(dropped) << "  removed: the person is registered there twice\n";
    for (const auto& promoted : merging.moved_up)
        out << place_of(promoted) << "  confirmed from the waiting list\n";
}

void write_merge_json(std::ostream& out, const office::PeopleMerged& merging) {
    std::string text;
    util::JsonWriter json{text, util::JsonLayout::indented};
    const auto list = [&](const char* name, const std::vector<Registration>& registrations) {
        json.key(name).begin_array();
        for (const auto& registration : registrations)
            json.value(std::string_view{domain::key_of(registration).name});
        json.end_array();
    };
    json.begin_object();
    json.member("kept", std::string_view{merging.kept.code.text()});
    list("taken_over", merging.moved);
    list("removed", merging.dropped);
    list("promoted", merging.moved_up);
    json.end_object();
    out << text << '\n';
}

int merge(Context& context, const Invocation& invocation) {
    const domain::ParticipantCode kept{invocation.arguments[0]};
    const domain::ParticipantCode other{invocation.arguments[1]};
    const auto request = request_of(context, invocation);
    const auto merged = office::merge_people(context.office(), request, kept, other);
    tell_end(context, request, merged.ended);
    if (merged.ended == office::Ended::before)
        return 0;
    context.print([&](std::ostream& out) {
        if (context.format() == util::Format::json)
            write_merge_json(out, merged);
        else
            write_merge_text(out, merged);
    });
    return 0;
}

} // namespace

std::vector<Command> participant_merge_commands() {
    return {
        {.name = "participant merge",
         .summary = "make two entries one person, and keep the history of both",
         .details =
             "The first code stays, and the other is never given again. What is known of the other alone "
             "is taken over, with every registration. Where both are registered at one meeting, the "
             "registration stays that was received, of two such the earlier with the check-ins of both; "
             "else the one that stands. 'plenary participant duplicates' lists who may be double; 'plenary "
             "undo' takes a merge back.",
         .examples = {{"plenary participant merge daniyar-akhmetov daniyar-ospanov --dry-run",
                       "what it would do"}},
         .arguments = {{.name = "KEPT",
                        .help = "the participant whose code stays",
                        .names = Names::participant},
                       {.name = "OTHER", .help = "the double", .names = Names::participant}},
         .options = with_text_or_json_options(with_action_options({})),
         .run = merge},
    };
}

} // namespace plenary::cli
