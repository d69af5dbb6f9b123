/// \file
/// document participants: the list of participants.
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"

#include <fmt/format.h>

namespace plenary::cli {

namespace {

using namespace domain;

int participants(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](report::PaperRequest& request) {
        if (!invocation.has("release"))
            request.status =
                word_of<DocumentStatus>(invocation, "status").value_or(DocumentStatus::provisional);
        request.columns = invocation.number("columns", 1, 3).value_or(1);
        request.with_roles = invocation.has("roles");
        request.with_contacts = invocation.has("contacts");
        request.names = word_of<NameStyle>(invocation, "names");
        request.with_own_script = invocation.has("own-script");
        request.corrections_to = invocation.option("corrections-to").value_or("");
        request.corrections_until = printed_day(invocation, "corrections-until", request.language);
        if (!request.corrections_until.empty() && request.corrections_to.empty())
            throw CommandError(
                Exit::usage, "--corrections-until needs --corrections-to",
                "say to whom corrections go, such as --corrections-to secretariat@example.org");
        return report::participants_paper(request);
    });
}

} // namespace

Command document_participants_command() {
    return {
        .name = "document participants",
        .summary = "list of participants: figures, then who is there by class and delegation",
        .details = "Classes in the order of the series, delegations in that of the alphabet of the "
                   "language, articles and accents ignored, people as the series orders them; the "
                   "secretariat and interpreters last. The figures equal the lines below. What should be "
                   "looked at first is told on standard error: persons without function and institution, a "
                   "name twice in a delegation, a State without head, two heads, a name without Latin "
                   "letters. It is as at the last change of the registry, or --as-of; the same registry "
                   "makes the same bytes.",
        .examples = {{"plenary document participants -m dushanbe", "to read"},
                     {"plenary document participants -m dushanbe --status final -o list.docx",
                      "to edit in Word"},
                     {"plenary document participants -m dushanbe --language ru --roles",
                      "in Russian, with roles"}},
        .arguments = {},
        .options = with_document_options(
            {who_option(),
             release_option(),
             {.name = "status",
              .value = "STATUS",
              .help = "provisional (the default), revised or final",
              .choices = Words<DocumentStatus>::all},
             {.name = "columns", .value = "N", .help = "of text, from 1 (the default) to 3"},
             {.name = "roles", .help = "name the role of each person, such as Head of delegation"},
             {.name = "names",
              .value = "STYLE",
              .help =
                  "given-family (Given FAMILY), family-given, family-comma-given or plain, where a person's "
                  "is not stated",
              .choices = Words<NameStyle>::all},
             {.name = "contacts", .help = "telephone and e-mail of those who agreed to it"},
             {.name = "own-script", .help = "also the name in the person's own script"},
             {.name = "corrections-to", .value = "TEXT", .help = "to whom corrections are sent"},
             {.name = "corrections-until", .value = "DATE", .help = "and by which day"}}),
        .run = participants};
}

} // namespace plenary::cli
