/// \file
/// document release|releases: versions of documents that are kept.
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <ostream>

namespace plenary::cli {

using namespace domain;

DocumentName released_document(const std::string& name) {
    if (const auto document = from_word<DocumentName>(name))
        return *document;
    throw CommandError(Exit::usage, fmt::format("of '{}' no versions are released", name),
                       fmt::format("there is {}", util::list_in_words({Words<DocumentName>::all.begin(),
                                                                       Words<DocumentName>::all.end()})));
}

namespace {

int release_document(Context& context, const Invocation& invocation) {
    const auto request = request_of(context, invocation);
    office::ReleaseDocument wanted{.meeting = meeting_of(invocation),
                                   .document = released_document(invocation.arguments.front())};
    const auto status = word_of<DocumentStatus>(invocation, "status");
    if (!status)
        throw CommandError(Exit::usage, "'plenary document release' needs --status",
                           "write --status provisional, revised or final");
    wanted.status = *status;
    if (invocation.has("who") && wanted.document != DocumentName::participants)
        throw CommandError(Exit::usage, "--who is of the list of participants alone", "leave it out");
    if (invocation.has("as-of"))
        throw CommandError(Exit::usage, "what is released is what the register holds now",
                           "leave --as-of out");
    wanted.who = chosen<Who>(invocation, "who", whose);
    const auto released = office::release_document(context.office(), request, wanted);
    tell_end(context, request, released.ended);
    if (released.ended == office::Ended::before)
        return 0;
    const auto& now = released.now;
    context.print([&](std::ostream& out) {
        out << now.code.text() << "  " << word(now.document) << ", version " << now.number << ", "
            << word(now.status) << ", as at " << format_local_time(now.as_at) << ", "
            << now.made_of.registrations.size()
            << (now.made_of.registrations.size() == 1 ? " person" : " persons")
            << (released.ended == office::Ended::unchanged ? " (as before)" : "") << '\n';
    });
    return 0;
}

int releases(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    util::Sheet sheet;
    sheet.columns = {{"document", "DOCUMENT"}, {"version", "VERSION", util::Align::right},
                     {"status", "STATUS"},     {"released", "RELEASED"},
                     {"as_at", "AS AT"},       {"persons", "PERSONS", util::Align::right}};
    for (const auto& one : office::released_documents(context.open_to_read(), meeting))
        sheet.rows.push_back({std::string{word(one.document)}, std::int64_t{one.number},
                              std::string{word(one.status)}, format_date(one.released),
                              format_local_time(one.as_at),
                              static_cast<std::int64_t>(one.made_of.registrations.size())});
    if (sheet.rows.empty())
        sheet.notes.push_back(fmt::format("No document was released. Next: plenary document release "
                                          "participants -m {} --status provisional",
                                          meeting.text()));
    context.print(sheet);
    return 0;
}

} // namespace

Command document_release_command() {
    return {
        .name = "document release",
        .summary = "keep a version of a document as it is now",
        .details =
            "What it is made of is kept in the register, so that 'plenary document NAME --release N' makes "
            "it again, in any language and format, and 'plenary document changes' tells what moved since. "
            "A version is history: no load, edit or removal changes it, 'plenary undo' takes its release "
            "back, and 'plenary forget' takes a person out of all of them. Where nothing moved since the "
            "last version of the same status no other is kept.",
        .examples = {{"plenary document release participants -m dushanbe --status provisional",
                      "the provisional list of participants"}},
        .arguments = {{.name = "DOCUMENT", .help = "participants, attendance, roll-call or credentials"}},
        .options = with_action_options(
            {meeting_option(),
             {.name = "status",
              .value = "STATUS",
              .help = "provisional, revised or final",
              .choices = Words<DocumentStatus>::all},
             who_option(),
             {.name = "source", .value = "SOURCE", .help = "where this is from; else the register itself"}}),
        .run = release_document};
}

Command document_releases_command() {
    return {.name = "document releases",
            .summary = "list the versions of documents of a meeting that were released",
            .details = {},
            .examples = {{"plenary document releases -m dushanbe", "with their numbers"}},
            .arguments = {},
            .options = with_output_options({meeting_option()}),
            .run = releases};
}

} // namespace plenary::cli
