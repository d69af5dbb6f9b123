/// \file
/// document badges: the badges of a meeting, as a table for others, or as a PDF in which each has its token.
#include "cli/paper/paper_material.hpp"
#include "cli/paper/paper_program.hpp"
#include "cli/requests.hpp"
#include "office/people/badges.hpp"
#include "report/badges/badge_sheets.hpp"
#include "report/documents/photos.hpp"
#include "util/file.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

constexpr std::array<std::string_view, 7> of_print{"stock",      "skip",        "offset-x", "offset-y",
                                                   "both-sides", "calibration", "photos"};

const report::BadgeStock& stock_of(const Invocation& invocation) {
    const auto name = invocation.option("stock").value_or("A6");
    if (const auto* stock = report::find_badge_stock(name))
        return *stock;
    std::vector<std::string> known;
    for (const auto& stock : report::badge_stocks())
        known.emplace_back(stock.name);
    throw CommandError(Exit::usage, fmt::format("no measures of a stock '{}' are known", name),
                       "these are: " + util::list_in_words(known));
}

/// Millimetres, with a point, and a sign to the left or upwards; 0 where the option is not given.
double offset_of(const Invocation& invocation, std::string_view option) {
    const auto text = invocation.option(option);
    if (!text)
        return 0;
    double value = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), value);
    constexpr double most = 20;
    if (error != std::errc{} || end != text->data() + text->size() || !(std::abs(value) <= most))
        throw CommandError(Exit::usage, fmt::format("'{}' is no value for --{}", *text, option),
                           "write millimetres from -20 to 20, such as 1.5");
    return value;
}

/// Refuses to move badges so far that something of them leaves the sheet.
void refuse_off_sheet(const report::BadgePrinting& printing) {
    const auto play = printing.stock.play();
    const auto across = std::min(play.left, play.right); // the back is the other way round
    const auto left = printing.both_sides ? across : play.left;
    const auto right = printing.both_sides ? across : play.right;
    const auto require = [](std::string_view option, double offset, double least, double most) {
        if (offset < -least || offset > most)
            throw CommandError(
                Exit::usage, fmt::format("--{} {} moves badges of this stock off the sheet", option, offset),
                fmt::format("write millimetres from {:.1f} to {:.1f}", -least, most));
    };
    require("offset-x", printing.offset_x, left, right);
    require("offset-y", printing.offset_y, play.up, play.down);
}

report::BadgePrinting printing_of(const Invocation& invocation) {
    report::BadgePrinting printing{.stock = stock_of(invocation)};
    printing.skip = invocation.number("skip", 0, printing.stock.a_sheet() - 1).value_or(0);
    printing.offset_x = offset_of(invocation, "offset-x");
    printing.offset_y = offset_of(invocation, "offset-y");
    printing.both_sides = invocation.has("both-sides");
    refuse_off_sheet(printing);
    return printing;
}

void refuse_idle_options(const Invocation& invocation) {
    for (const auto option : of_print)
        if (invocation.has(option))
            throw CommandError(Exit::usage, fmt::format("--{} is only for PDF", option),
                               "name a file with --output badges.pdf");
    if (invocation.has("dry-run") || invocation.has("nonce") || !invocation.arguments.empty())
        throw CommandError(Exit::usage, "badges are issued only as PDF",
                           "name a file with --output badges.pdf, or issue them with 'plenary badge issue'");
}

int print_calibration(Context& context, const Invocation& invocation, report::BadgePrinting printing) {
    printing.made_at = made_at(context, "");
    print_pdf(context, invocation, report::calibration_sheet(printing));
    return 0;
}

/// Badges that are drawn and not yet issued, and of what state.
struct DrawnBadges {
    std::vector<RegistrationCode> codes;
    std::vector<std::string> tokens;
    std::string description;
    std::string pdf;
};

report::PaperRequest face_request(const Invocation& invocation, const Dataset& data) {
    return {.data = data,
            .meeting = office::find_or_refuse(data.meetings, meeting_of(invocation)),
            .language = invocation.option("language").value_or("en")};
}

/// The description of these badges, of this state.
std::string describe(const Invocation& invocation, const Dataset& data, const report::BadgePrinting& printing,
                     const DrawnBadges& badges) {
    std::vector<report::BadgeToPrint> to_print;
    for (std::size_t i = 0; i < badges.codes.size(); ++i)
        to_print.push_back({badges.codes[i], badges.tokens[i]});
    return report::badge_sheets(face_request(invocation, data), printing, to_print);
}

DrawnBadges draw_badges(const Context& context, const Invocation& invocation, report::BadgePrinting& printing,
                        std::vector<RegistrationCode> codes) {
    const auto registry = context.open_to_read();
    const auto data = registry.read(office::scope_of_meeting(meeting_of(invocation)));
    printing.made_at = made_at(context, registry.newest_action().at);
    DrawnBadges badges;
    badges.codes = report::in_order_of_delegations(face_request(invocation, data), std::move(codes));
    badges.tokens = office::new_tokens(badges.codes.size());
    badges.description = describe(invocation, data, printing, badges);
    badges.pdf = drawn(context, badges.description);
    return badges;
}

std::vector<RegistrationCode> codes_in(const office::IssuedBadges& issued) {
    std::vector<RegistrationCode> codes;
    for (const auto& registration : issued.registrations)
        codes.push_back(registration.code);
    return codes;
}

/// What `--photos` has of these; of whom it has none is told.
void read_photos(const Context& context, const Invocation& invocation,
                 const std::vector<RegistrationCode>& codes, report::BadgePrinting& printing) {
    const auto folder = folder_of_photos(invocation);
    if (!folder)
        return;
    std::vector<std::string> missing;
    for (const auto& code : codes)
        if (const auto photo = report::find_photo(*folder, code); !photo.empty())
            printing.photos.emplace(code, util::read_file(photo, report::largest_photo));
        else
            missing.push_back(code.text());
    if (!missing.empty())
        context.err() << "Warning: no photo of " << util::some_in_words(missing) << ".\n";
}

/// Drawn while others go on, and issued only where what they show is still so.
int print_badges(Context& context, const Invocation& invocation, report::BadgePrinting printing) {
    if (!invocation.has("output") || invocation.option("output") == "-")
        throw CommandError(Exit::usage, "badges are issued once their file is written, and none is named",
                           "name a file with --output badges.pdf");
    const auto request = request_of(context, invocation);
    auto asking = request;
    asking.dry_run = true;
    const auto wanted = office::issue_badges(
        context.office(), asking, {meeting_of(invocation), codes_of<RegistrationCode>(invocation)});
    if (wanted.ended == office::Ended::unchanged) {
        tell_no_badge_is_due(context, meeting_of(invocation));
        return 0;
    }
    if (wanted.ended == office::Ended::before || request.dry_run) {
        tell_end(context, request, wanted.ended);
        if (request.dry_run)
            context.err() << "Badges: " << wanted.registrations.size() << ".\n";
        return 0;
    }
    read_photos(context, invocation, codes_in(wanted), printing);
    const auto badges = draw_badges(context, invocation, printing, codes_in(wanted));
    office::IssueBadges issue{meeting_of(invocation), badges.codes, badges.tokens};
    issue.hand_out = [&](const Dataset& data) {
        if (describe(invocation, data, printing, badges) != badges.description)
            throw CommandError(Exit::refused,
                               "somebody changed what the badges show while they were drawn; none is issued",
                               "print them again");
        context.print([&](std::ostream& out) { out << badges.pdf; });
    };
    const auto issued = office::issue_badges(context.office(), request, issue);
    tell_end(context, request, issued.ended);
    if (issued.ended == office::Ended::changed)
        context.err()
            << "Issued " << util::counted(static_cast<std::int64_t>(badges.codes.size()), "badge")
            << "; former badges of these people are revoked. The file holds their tokens: print it, then "
               "delete it.\n";
    return 0;
}

int badges(Context& context, const Invocation& invocation) {
    if (!wants_pdf(invocation)) {
        refuse_idle_options(invocation);
        const auto material = read_paper_material(context, meeting_of(invocation));
        context.print(report::badge_table(paper_request(context, invocation, material)));
        return 0;
    }
    if (invocation.has("who"))
        throw CommandError(Exit::usage, "only who is confirmed has a badge",
                           "leave --who out, or name codes");
    const auto printing = printing_of(invocation);
    if (invocation.has("calibration")) {
        if (!invocation.arguments.empty() || invocation.has("skip") || invocation.has("photos"))
            throw CommandError(Exit::usage, "the page for calibration shows no badges",
                               "leave out codes, --skip and --photos");
        return print_calibration(context, invocation, printing);
    }
    return print_badges(context, invocation, printing);
}

std::vector<Option> badge_options() {
    return with_pdf_format(with_action_options(with_output_options(
        {meeting_option(),
         language_option(),
         who_option(),
         {.name = "stock",
          .value = "NAME",
          .help =
              "what the PDF is printed on: A6 (the default), A7, or label stock by brand and number, such as "
              "'Avery L4785'"},
         {.name = "skip", .value = "N", .help = "so many places of the first sheet are used up"},
         {.name = "offset-x",
          .value = "MM",
          .help = "move everything to the right, or with a minus to the left: what the printer is off by"},
         {.name = "offset-y", .value = "MM", .help = "and down, or with a minus up"},
         {.name = "photos",
          .value = "FOLDER",
          .help = "a photo on each badge: PNG or JPEG files by code, such as KAZ-001.jpg; kept nowhere else",
          .names = Names::folder},
         {.name = "both-sides",
          .help = "behind each sheet its other side with the same badges, to be turned along the long edge"},
         {.name = "calibration",
          .help = "only a sheet that shows how far the printer is off; issues nothing"}})));
}

} // namespace

Command document_badges_command() {
    return {
        .name = "document badges",
        .summary = "badges as PDF, each with its token, or a table of what they show",
        .details =
            "As PDF it issues them as 'plenary badge issue' does: without codes for everybody confirmed "
            "who has no valid badge, in the order of delegations; a badge of a registration that is named "
            "revokes the former. The file is complete before they hold, and where it cannot be made the "
            "former hold. The tokens stand in it and nowhere else. A table issues nothing.",
        .examples =
            {{"plenary document badges -m dushanbe -o badges.xlsx", "a table for the printer"},
             {"plenary document badges -m dushanbe -o badges.pdf", "four on a sheet of A4"},
             {"plenary document badges -m dushanbe --stock 'Avery L4785' --skip 3 KAZ-001 -o again.pdf",
              "one anew, on the rest of a sheet of labels"}},
        .arguments = {{.name = "CODE", .help = "codes of registrations", .required = false, .many = true}},
        .options = badge_options(),
        .run = badges};
}

} // namespace plenary::cli
