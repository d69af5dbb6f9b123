#include "cli/paper/paper_material.hpp"

#include "cli/paper/logo_files.hpp"
#include "cli/paper/paper_program.hpp"
#include "cli/requests.hpp"
#include "exchange/files/xlsx_writing.hpp"
#include "exchange/files/zip_writing.hpp"
#include "office/records/former.hpp"
#include "office/records/undoing.hpp"
#include "report/names.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>

namespace plenary::cli {

using namespace domain;

PaperMaterial read_paper_material(const Context& context, const MeetingCode& code) {
    const auto registry = context.open_to_read();
    PaperMaterial material{registry.read(office::scope_of_meeting(code)), registry.newest_action()};
    const auto day = context.last_day();
    if (!day || material.newest.at.substr(0, 10) <= format_date(*day))
        return material;
    const auto last = office::last_action_before(registry, *day + boost::gregorian::days{1});
    auto former = office::as_it_was(registry, material.data, code, last);
    material.is_former = std::any_of(former.meetings.begin(), former.meetings.end(),
                                     [&](const Meeting& meeting) { return meeting.code == code; });
    if (material.is_former)
        material.data = std::move(former);
    return material;
}

PaperMaterial material_of(const registry::Reading& registry, office::DocumentVersion version) {
    auto sources = registry.read({.people = false}).sources;
    return {data_of(version.document, std::move(sources)), registry.newest_action(), false,
            std::move(version)};
}

PaperMaterial read_paper_material(const Context& context, const Invocation& invocation) {
    if (!invocation.has("release"))
        return read_paper_material(context, meeting_of(invocation));
    for (const auto* option : {"who", "status", "as-of"})
        if (invocation.has(option))
            throw CommandError(
                Exit::usage,
                fmt::format("a released version is what it is: --{} would change nothing", option),
                "leave it out, or --release");
    const auto name = invocation.command->name.substr(invocation.command->name.find(' ') + 1);
    const auto registry = context.open_to_read();
    return material_of(registry, office::document_version(registry, meeting_of(invocation),
                                                          from_word<DocumentName>(name).value(),
                                                          invocation.number("release", 1, most_versions)));
}

report::AsAt clocks_at_venue(const std::string& logged, const Meeting& meeting, const Dataset& data) {
    const auto at = office::clocks_at_venue(logged, meeting, data);
    return {at.date, at.minute};
}

namespace {

/// The last change of the registry, by the clocks at the venue; or the day of `--as-of`.
report::AsAt as_at(const Context& context, const Meeting& meeting, const PaperMaterial& material) {
    if (material.version)
        return {material.version->document.as_at.date, material.version->document.as_at.minute};
    const auto at = clocks_at_venue(material.newest.at, meeting, material.data);
    const auto day = context.last_day();
    if (!day)
        return at;
    if (*day < at.day && !material.is_former)
        context.err() << "Warning: on " << date_in_words(*day) << " the registry did not know '"
                      << meeting.code.text() << "' yet; the document has what it holds now.\n";
    return {*day, std::nullopt};
}

} // namespace

std::string last_change(const Context& context, const PaperMaterial& material) {
    if (material.version)
        return format_date(material.version->document.released) + "T00:00:00Z";
    const auto day = context.last_day();
    return day ? format_date(*day) + "T00:00:00Z" : material.newest.at;
}

std::string printed_day(const Invocation& invocation, std::string_view option, const std::string& language) {
    const auto text = invocation.option(option);
    if (!text)
        return {};
    if (const auto day = parse_date(*text))
        return report::paper_words(language).long_date(*day);
    throw CommandError(Exit::usage, fmt::format("'{}' is not a date", *text),
                       "write the day as YYYY-MM-DD, such as 2011-03-30");
}

report::PaperRequest paper_request(const Context& context, const Invocation& invocation,
                                   const PaperMaterial& material) {
    const auto& meeting = office::find_or_refuse(material.data.meetings, meeting_of(invocation));
    report::PaperRequest request{.data = material.data,
                                 .meeting = meeting,
                                 .language = invocation.option("language").value_or("en"),
                                 .as_at = as_at(context, meeting, material),
                                 .until = context.last_day()};
    request.who = chosen<report::Who>(invocation, "who", whose);
    request.logos = logos_of(invocation, meeting);
    if (const auto& version = material.version) {
        request.who = report::Who::everybody;
        request.status = version->document.status;
        if (version->document.status == DocumentStatus::revised)
            request.symbol_suffix = "/Rev." + std::to_string(version->revision);
    }
    return request;
}

namespace {

constexpr std::array<std::string_view, 5> paper_formats{"text", "html", "docx", "xlsx", "pdf"};

} // namespace

std::string paper_format(const Context& context, const Invocation& invocation) {
    std::string format = "text";
    const auto ending = ending_of(invocation.option("output").value_or(""));
    if (const auto named = invocation.option("format"))
        format = *named;
    else if (ending == ".html" || ending == ".docx" || ending == ".xlsx" || ending == ".pdf" ||
             ending == ".svg")
        format = ending.substr(1);
    const bool is_text = format == "text" || format == "html" || format == "svg";
    if (!is_text && context.environment().out_is_terminal && !invocation.has("output"))
        throw CommandError(Exit::usage, fmt::format("a {} file is no text for a terminal", format),
                           "name a file with --output list." + format);
    return format;
}

std::string paper_file(const Context& context, const Invocation& invocation, const PaperMaterial& material,
                       const report::Paper& paper, const std::string& format) {
    for (const auto& warning : paper.warnings)
        context.err() << "Warning: " << util::for_terminal(warning) << ".\n";
    if (format != "pdf")
        return written_paper(paper, format, invocation.command->name);
    return drawn(context, report::paper_description(paper, made_at(context, last_change(context, material))));
}

void print_paper(const Context& context, const Invocation& invocation, const PaperMaterial& material,
                 const report::Paper& paper) {
    const auto written = paper_file(context, invocation, material, paper, paper_format(context, invocation));
    context.print([&](std::ostream& out) { out << written; });
}

std::vector<Option> with_document_options(std::vector<Option> options) {
    options.insert(options.begin(), meeting_option());
    options.push_back(language_option());
    options.push_back(
        {.name = "logos",
         .value = "FOLDER",
         .help = "put the logos that the meeting names at the top: PNG or SVG files of this folder",
         .names = Names::folder});
    options.push_back({.name = "format",
                       .letter = 'O',
                       .value = "FORMAT",
                       .help = "text (the default), html, docx, xlsx or pdf; else by the ending of --output",
                       .choices = paper_formats});
    options.push_back(output_option());
    return options;
}

std::string written_paper(const report::Paper& paper, const std::string& format, std::string_view name) {
    if (format == "html")
        return report::paper_html(paper);
    if (format == "docx") {
        exchange::ZipWriting archive;
        for (const auto& part : report::paper_docx(paper))
            archive.add(part.name, part.content);
        return archive.finish();
    }
    if (format == "xlsx")
        return exchange::write_xlsx(paper.sheet, std::string{name}, exchange::Cells::typed);
    return report::paper_text(paper);
}

bool wants_pdf(const Invocation& invocation) {
    if (invocation.has("json"))
        return false;
    if (const auto format = invocation.option("format"))
        return *format == "pdf";
    return ending_of(invocation.option("output").value_or("")) == ".pdf";
}

std::vector<Option> with_pdf_format(std::vector<Option> options) {
    static constexpr std::array<std::string_view, 8> formats{"table", "csv",      "tsv",  "json",
                                                             "jsonl", "markdown", "xlsx", "pdf"};
    for (auto& option : options)
        if (option.name == "format") {
            option.help =
                "table, csv, tsv, json, jsonl, markdown, xlsx or pdf; else by the ending of --output";
            option.choices = formats;
        }
    return options;
}

void print_pdf(const Context& context, const Invocation& invocation, const std::string& description) {
    if (context.environment().out_is_terminal && !invocation.has("output"))
        throw CommandError(Exit::usage, "a pdf file is no text for a terminal",
                           "name a file with --output list.pdf");
    const auto pdf = drawn(context, description);
    context.print([&](std::ostream& out) { out << pdf; });
}

Option who_option() {
    return {.name = "who",
            .value = "WHO",
            .help =
                "confirmed (the default), expected: also who is nominated, or checked-in: who was received",
            .choices = whose};
}

Option release_option() {
    return {.name = "release", .value = "N", .help = "the version that was released with this number"};
}

Option language_option() {
    return {.name = "language",
            .value = "LANG",
            .help = "en (the default), fr, es or ru: what the document says, its dates and its order",
            .choices = report::paper_languages};
}

} // namespace plenary::cli
