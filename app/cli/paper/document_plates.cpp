/// \file
/// document plates: the plates of delegations, as a table for the host, or as a PDF.
#include "cli/paper/paper_material.hpp"
#include "cli/paper/paper_program.hpp"
#include "report/paper/plate_sheets.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <ostream>

namespace plenary::cli {

namespace {

using namespace domain;

/// "305x107.5", in millimetres.
void read_plate_size(const std::string& text, report::PlatePrinting& printing) {
    const auto cross = text.find('x');
    const auto number = [&](std::string_view part, double& value) {
        constexpr double least = 40;
        constexpr double most = 1'000;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        return error == std::errc{} && end == part.data() + part.size() && value >= least && value <= most;
    };
    const std::string_view whole{text};
    if (cross == std::string::npos || !number(whole.substr(0, cross), printing.width) ||
        !number(whole.substr(cross + 1), printing.height))
        throw CommandError(Exit::usage, fmt::format("'{}' is no size of a plate", text),
                           "write width and height in millimetres, each from 40 to 1000, such as 305x107.5");
}

int plates(Context& context, const Invocation& invocation) {
    const auto material = read_paper_material(context, meeting_of(invocation));
    const auto request = paper_request(context, invocation, material);
    if (!wants_pdf(invocation)) {
        for (const auto* option : {"size", "tent-cards"})
            if (invocation.has(option))
                throw CommandError(Exit::usage, fmt::format("--{} is only for PDF", option),
                                   "name a file with --output plates.pdf");
        context.print(report::plate_table(request));
        return 0;
    }
    report::PlatePrinting printing;
    printing.is_tent_card = invocation.has("tent-cards");
    if (printing.is_tent_card && invocation.has("size"))
        throw CommandError(Exit::usage, "tent cards are A4, folded", "leave --size out, or --tent-cards");
    if (const auto size = invocation.option("size"))
        read_plate_size(*size, printing);
    printing.made_at = made_at(context, last_change(context, material));
    print_pdf(context, invocation, report::plate_sheets(request, printing));
    return 0;
}

} // namespace

Command document_plates_command() {
    return {
        .name = "document plates",
        .summary = "name plates in their order as PDF, or a table of how many people sit behind each",
        .details =
            "Of the delegations that are invited, registered or nominated. As PDF each plate is a page, in "
            "letters as large as fit; which are under 38 mm, or on a tent card under 10 mm, is told.",
        .examples = {{"plenary document plates -m dushanbe --language fr",
                      "in the order of the French names"},
                     {"plenary document plates -m dushanbe -o plates.pdf", "plates of 305 x 107.5 mm"},
                     {"plenary document plates -m dushanbe --tent-cards -o cards.pdf", "A4 to be folded"}},
        .arguments = {},
        .options = with_pdf_format(with_output_options(
            {meeting_option(),
             language_option(),
             {.name = "size",
              .value = "WxH",
              .help = "of a plate in the PDF, in millimetres; 305x107.5 where it is not said"},
             {.name = "tent-cards",
              .help = "cards of A4 instead, folded in the middle and read from both sides"}})),
        .run = plates};
}

} // namespace plenary::cli
