/// \file
/// document certificates, which gives serial numbers; certificate find and list, which tell what stands behind them.
#include "cli/all_commands.hpp"
#include "cli/paper/paper_material.hpp"
#include "cli/paper/paper_program.hpp"
#include "cli/requests.hpp"
#include "domain/change/typed_code.hpp"
#include "office/people/certificates.hpp"
#include "report/documents/certificates.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 10> certificate_formats{"table",    "csv",  "tsv",  "json", "jsonl",
                                                               "markdown", "xlsx", "html", "docx", "pdf"};

/// html, docx or pdf, by `--format` or the ending of `--output`; empty where a table is asked for.
std::string page_format(const Invocation& invocation) {
    const auto ending = ending_of(invocation.option("output").value_or(""));
    const auto format = invocation.option("format").value_or(ending.empty() ? ending : ending.substr(1));
    const bool is_page = format == "html" || format == "docx" || format == "pdf";
    return is_page && !invocation.has("json") ? format : std::string{};
}

report::PaperRequest certificate_request(const Context& context, const Invocation& invocation,
                                         const Dataset& data, const MeetingCode& meeting) {
    return {.data = data,
            .meeting = office::find_or_refuse(data.meetings, meeting),
            .language = invocation.option("language").value_or("en"),
            .until = context.last_day()};
}

report::CertificateChoice choice_of(const Invocation& invocation, const report::PaperRequest& request) {
    report::CertificateChoice choice{.least_share = invocation.number("share", 1, 100).value_or(0)};
    if (choice.least_share > 0 && request.meeting.dates.days() == nullptr)
        throw CommandError(
            Exit::failed,
            fmt::format("the days of '{}' are not known, so nobody was there for a share of them",
                        request.meeting.code.text()),
            "leave --share out, or enter the days of the meeting");
    for (const auto& code : codes_of<RegistrationCode>(invocation))
        choice.codes.push_back(office::find_or_refuse(request.data.registrations, code).code);
    return choice;
}

/// Throws where somebody who is named was not there for long enough.
void refuse_unearned(const report::CertificateChoice& choice, const std::vector<RegistrationCode>& earned) {
    for (const auto& code : choice.codes)
        if (std::find(earned.begin(), earned.end(), code) == earned.end())
            throw CommandError(
                Exit::refused,
                code.text() + (choice.least_share > 0
                                   ? fmt::format(" was not received on {} % of the days", choice.least_share)
                                   : " was not received on any day of the meeting"),
                "a certificate is for who came; nothing was changed");
}

std::vector<RegistrationCode> without_serial(const Dataset& data,
                                             const std::vector<RegistrationCode>& codes) {
    std::vector<RegistrationCode> lacking;
    for (const auto& code : codes)
        if (office::find_or_refuse(data.registrations, code).certificate.empty())
            lacking.push_back(code);
    return lacking;
}

void tell_given(const Context& context, const std::vector<std::string>& serials) {
    context.err() << "Gave " << util::counted(static_cast<std::int64_t>(serials.size()), "serial number")
                  << ": " << serials.front() << (serials.size() > 1 ? " to " + serials.back() : "") << ".\n";
}

void print_certificates(Context& context, const Invocation& invocation, const std::string& format,
                        const report::PaperRequest& request, const report::CertificateChoice& choice,
                        const std::string& changed_at) {
    if (format.empty()) {
        auto sheet = report::certificate_table(request, choice);
        if (sheet.rows.empty())
            sheet.notes.push_back("Nobody has earned a certificate: nobody was received for long enough.");
        context.print(sheet);
        return;
    }
    const auto paper = report::certificates_paper(request, choice);
    const auto day = context.last_day();
    const auto written =
        format == "pdf"
            ? drawn(context,
                    report::paper_description(
                        paper, made_at(context, day ? format_date(*day) + "T00:00:00Z" : changed_at)))
            : written_paper(paper, format, invocation.command->name);
    context.print([&](std::ostream& out) { out << written; });
}

int certificates(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    const auto format = page_format(invocation);
    if ((format == "docx" || format == "pdf") && context.environment().out_is_terminal &&
        !invocation.has("output"))
        throw CommandError(Exit::usage, fmt::format("a {} file is no text for a terminal", format),
                           "name a file with --output certificates." + format);
    const auto asked = request_of(context, invocation);
    std::vector<RegistrationCode> earned;
    std::vector<RegistrationCode> lacking;
    {
        const auto data = context.open_to_read().read(office::scope_of_meeting(meeting));
        const auto request = certificate_request(context, invocation, data, meeting);
        const auto choice = choice_of(invocation, request);
        earned = report::certificates_earned(request, choice);
        refuse_unearned(choice, earned);
        lacking = without_serial(data, earned);
    }
    if (earned.empty() && !format.empty())
        throw CommandError(
            Exit::failed,
            fmt::format("nobody was received at '{}' for long enough to earn a certificate", meeting.text()),
            "see who came with 'plenary report attendance', or ask for a lower --share");
    std::vector<std::string> given;
    if (!lacking.empty()) {
        const auto result = office::give_certificates(context.office(), asked, meeting, lacking);
        tell_end(context, asked, result.ended);
        given = result.serials;
    }
    if (asked.dry_run) {
        context.err() << "Certificates: " << earned.size() << ", of which " << lacking.size()
                      << " without a serial number.\n";
        return 0;
    }
    const auto registry = context.open_to_read();
    const auto data = registry.read(office::scope_of_meeting(meeting));
    const auto request = certificate_request(context, invocation, data, meeting);
    print_certificates(context, invocation, format, request, choice_of(invocation, request),
                       registry.newest_action().at);
    if (!given.empty())
        tell_given(context, given);
    return 0;
}

void add_holders(util::Sheet& sheet, const Context& context, const Invocation& invocation,
                 const registry::Reading& registry, const MeetingCode& meeting,
                 const std::vector<RegistrationCode>& codes) {
    const auto data = registry.read(office::scope_of_meeting(meeting));
    auto found = report::given_certificates(certificate_request(context, invocation, data, meeting), codes);
    sheet.columns = std::move(found.columns);
    for (auto& row : found.rows)
        sheet.rows.push_back(std::move(row));
}

int find_certificate(Context& context, const Invocation& invocation) {
    const auto registry = context.open_to_read();
    util::Sheet sheet;
    for (const auto& serial : invocation.arguments) {
        const auto holders = registry.holders_of_certificate(serial);
        if (holders.empty())
            throw CommandError(Exit::failed,
                               domain::may_be_token(serial)
                                   ? std::string{"no certificate has the serial number that was typed"}
                                   : fmt::format("no certificate has the serial number '{}'", serial),
                               "see those of a meeting with 'plenary certificate list -m MEETING'; who was "
                               "forgotten has none any more");
        for (const auto& holder : holders)
            add_holders(sheet, context, invocation, registry, holder.meeting, {holder.registration});
    }
    context.print(sheet);
    return 0;
}

int list_certificates(Context& context, const Invocation& invocation) {
    const auto meeting = meeting_of(invocation);
    util::Sheet sheet;
    add_holders(sheet, context, invocation, context.open_to_read(), meeting, {});
    if (sheet.rows.empty())
        sheet.notes.push_back(fmt::format(
            "No certificate was given yet. Next: plenary document certificates -m {} -o certificates.pdf",
            meeting.text()));
    context.print(sheet);
    return 0;
}

std::vector<Option> certificate_options() {
    auto options = with_action_options(with_output_options(
        {meeting_option(),
         language_option(),
         {.name = "share",
          .value = "PERCENT",
          .help = "only who was received on so many per cent of the days, from 1 to 100; else on any day"}}));
    for (auto& option : options)
        if (option.name == "format") {
            option.help =
                "table, csv, tsv, json, jsonl, markdown, xlsx, html, docx or pdf; else by the ending "
                "of --output";
            option.choices = certificate_formats;
        }
    return options;
}

} // namespace

Command document_certificates_command() {
    return {
        .name = "document certificates",
        .summary = "certificates for those who came, with their serial numbers, or a table for a mail merge",
        .details = "Who was received on at least one day of the meeting has earned one, or with --share on "
                   "so many per cent of its days; who is named must have. A page of A4 each, in the order "
                   "of the list of participants, signed by the 'signatory' of the meeting. Whoever has no "
                   "serial number yet is given the next one, which is kept and never given again: the same "
                   "people have the same numbers whenever they are printed. 'plenary undo' takes numbers "
                   "back.",
        .examples =
            {{"plenary document certificates -m dushanbe -o certificates.pdf", "for everybody who came"},
             {"plenary document certificates -m dushanbe --share 80 --language ru -o certificates.docx",
              "in Russian, to be edited, for who was there most of the time"},
             {"plenary document certificates -m dushanbe -o certificates.csv", "for the mail merge"}},
        .arguments = {{.name = "CODE", .help = "codes of registrations", .required = false, .many = true}},
        .options = certificate_options(),
        .run = certificates};
}

std::vector<Command> certificate_commands() {
    return {
        {.name = "certificate find",
         .summary = "tell whose certificate has a serial number",
         .details = "For who is asked whether a certificate is genuine. Small letters will do.",
         .examples = {{"plenary certificate find DUSHANBE-0001", "as it is printed on it"}},
         .arguments = {{.name = "SERIAL", .help = "serial numbers of certificates", .many = true}},
         .options = with_output_options({language_option()}),
         .run = find_certificate},
        {.name = "certificate list",
         .summary = "list the certificates of a meeting by serial number",
         .details = {},
         .examples = {{"plenary certificate list -m dushanbe", "who has one"}},
         .arguments = {},
         .options = with_output_options({meeting_option(), language_option()}),
         .run = list_certificates},
    };
}

} // namespace plenary::cli
