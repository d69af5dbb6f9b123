/// \file
/// What documents are made of, and the options that they share.
#pragma once

#include "cli/context.hpp"
#include "office/meetings/documents.hpp"
#include "report/documents/papers.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::cli {

inline constexpr std::array<std::string_view, 3> whose{"confirmed", "expected", "checked-in"};

/// The place of the option's value among its choices; the first where it is not given.
template<class Enum, std::size_t N>
Enum chosen(const Invocation& invocation, std::string_view option,
            const std::array<std::string_view, N>& choices) {
    const auto text = invocation.option(option);
    for (std::size_t i = 0; text && i < N; ++i)
        if (choices[i] == *text)
            return static_cast<Enum>(i);
    return Enum{};
}

/// What a document is made of, of one state of the registry.
struct PaperMaterial {
    domain::Dataset data;
    registry::LoggedAction newest;
    bool is_former = false;                              ///< as it was, not as it is now
    std::optional<office::DocumentVersion> version = {}; ///< of which all is, where one is asked for
};

/// With `--as-of` of a day on which the registry knew the meeting, as it was at the end of that day.
PaperMaterial read_paper_material(const Context& context, const domain::MeetingCode& code);

/// That, or with `--release` what the version was made of.
PaperMaterial read_paper_material(const Context& context, const Invocation& invocation);

/// A version as what a document is made of.
PaperMaterial material_of(const registry::Reading& registry, office::DocumentVersion version);

/// What the clocks at the venue showed at a time of the log; in UTC where there is no venue.
report::AsAt clocks_at_venue(const std::string& logged, const domain::Meeting& meeting,
                             const domain::Dataset& data);

/// The last change of what a document has, or the day of `--as-of`, as a time of the log is written.
std::string last_change(const Context& context, const PaperMaterial& material);

/// What all documents are asked for.
report::PaperRequest paper_request(const Context& context, const Invocation& invocation,
                                   const PaperMaterial& material);

/// The day of an option, as the document prints it; empty where it is not given.
std::string printed_day(const Invocation& invocation, std::string_view option, const std::string& language);

/// More versions than anybody releases.
inline constexpr int most_versions = 10'000;

/// Of which versions are released; throws CommandError (usage) where there is no such document.
domain::DocumentName released_document(const std::string& name);

Option who_option();
Option language_option();
Option release_option();

Command document_participants_command();
Command document_changes_command();
Command document_release_command();
Command document_releases_command();
Command document_invitation_command();
Command document_nomination_command();
/// `document badges`, which also issues them.
Command document_badges_command();
Command document_plates_command();
/// `document certificates`, which also gives them their serial numbers.
Command document_certificates_command();

Command document_speakers_command();
/// `document seating`.
Command document_seating_command();

/// The options of every document.
std::vector<Option> with_document_options(std::vector<Option> options);
/// By `--format`, else by the ending of `--output`; throws CommandError (usage) where it would go to a terminal and is no text.
std::string paper_format(const Context& context, const Invocation& invocation);
/// The document in a format, with its warnings on standard error. Throws CommandError where it cannot be drawn.
std::string paper_file(const Context& context, const Invocation& invocation, const PaperMaterial& material,
                       const report::Paper& paper, const std::string& format);
/// Prints the document, with its warnings on standard error.
void print_paper(const Context& context, const Invocation& invocation, const PaperMaterial& material,
                 const report::Paper& paper);

/// Makes a document of a meeting, by the options that all of them have and what make(PaperRequest&) takes of others.
template<class Make>
int make_document(Context& context, const Invocation& invocation, Make make) {
    (void)paper_format(context, invocation); // told before anything is read
    const auto material = read_paper_material(context, invocation);
    auto request = paper_request(context, invocation, material);
    print_paper(context, invocation, material, make(request));
    return 0;
}

/// The document as text, html, docx or xlsx. `name`: of the sheet of a workbook.
std::string written_paper(const report::Paper& paper, const std::string& format, std::string_view name);

/// Of a document that is a table else: whether a PDF is asked for, by `--format` or the ending of `--output`.
bool wants_pdf(const Invocation& invocation);
/// Its formats, with PDF among them.
std::vector<Option> with_pdf_format(std::vector<Option> options);
/// Draws what is described; throws CommandError (usage) where it would go to a terminal.
void print_pdf(const Context& context, const Invocation& invocation, const std::string& description);

} // namespace plenary::cli
