/// \file
/// document plates: the plates of delegations, as a table for the host, or as a PDF.
#include "cli/paper/paper_material.hpp"
#include "cli/paper/paper_program.hpp"
#include "cli/requests.hpp"
#include "report/badges/plate_sheets.hpp"
#include "util/text.hpp"

#include <fmt/format.h>

#include <algorithm>
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

report::PlateChoice plate_choice(const Invocation& invocation, const report::PaperRequest& request) {
    report::PlateChoice choice{.of_people = invocation.has("people"),
                               .second_language = invocation.option("second-language").value_or(""),
                               .with_own_script = invocation.has("own-script"),
                               .room = code_of<RoomCode>(invocation, "room")};
    if (choice.with_own_script && !choice.of_people)
        throw CommandError(Exit::usage, "--own-script is only for plates of people",
                           "add --people, or write --second-language for the names of delegations");
    if (choice.second_language == request.language)
        throw CommandError(Exit::usage, fmt::format("'{}' is the first language", choice.second_language),
                           "write another one, or leave --second-language out");
    return choice;
}

std::vector<std::string> codes_of_rooms(const report::Plates& made) {
    std::vector<std::string> codes;
    for (const auto* room : made.rooms)
        codes.push_back(room->code.text());
    return codes;
}

/// The plates that are asked for; who has no second name is told. Throws where a room has no sessions, or nobody a name in the second
/// language.
report::Plates chosen_plates(const Context& context, const report::PaperRequest& request,
                             const report::PlateChoice& choice) {
    auto made = plates_of(request, choice);
    if (const auto rooms = codes_of_rooms(made);
        choice.room && std::find(rooms.begin(), rooms.end(), choice.room->text()) == rooms.end())
        throw CommandError(Exit::failed,
                           fmt::format("'{}' has no session in a room '{}'", request.meeting.code.text(),
                                       choice.room->text()),
                           rooms.empty() ? "none of its sessions has a room; leave --room out"
                                         : "its rooms are " + util::list_in_words(rooms));
    if (!made.untranslated.empty())
        context.err() << "Warning: no name in '" << util::for_terminal(choice.second_language) << "' of "
                      << util::some_in_words(made.untranslated) << ".\n";
    return made;
}

int plates(Context& context, const Invocation& invocation) {
    const auto material = read_paper_material(context, meeting_of(invocation));
    const auto request = paper_request(context, invocation, material);
    const auto choice = plate_choice(invocation, request);
    if (!wants_pdf(invocation)) {
        for (const auto* option : {"size", "tent-cards"})
            if (invocation.has(option))
                throw CommandError(Exit::usage, fmt::format("--{} is only for PDF", option),
                                   "name a file with --output plates.pdf");
        context.print(report::plate_table(chosen_plates(context, request, choice), choice));
        return 0;
    }
    report::PlatePrinting printing;
    printing.is_tent_card = invocation.has("tent-cards");
    if (printing.is_tent_card && invocation.has("size"))
        throw CommandError(Exit::usage, "tent cards are A4, folded", "leave --size out, or --tent-cards");
    if (const auto size = invocation.option("size"))
        read_plate_size(*size, printing);
    const auto made = chosen_plates(context, request, choice);
    if (made.plates.empty())
        throw CommandError(Exit::failed, "there is nobody to make a plate for; nothing was written",
                           choice.of_people ? "plates of people are of who is confirmed or nominated"
                                            : "invite delegations, or register people");
    printing.made_at = made_at(context, last_change(context, material));
    print_pdf(context, invocation, report::plate_sheets(request, made, printing));
    return 0;
}

} // namespace

Command document_plates_command() {
    return {
        .name = "document plates",
        .summary = "name plates in their order as PDF, or a table of how many people sit behind each",
        .details =
            "Of the delegations that are invited, registered or nominated, or with --people of these people, "
            "heads of delegation first. As PDF each plate is a page, in letters as large as fit; which are "
            "under 38 mm, or of people and on tent cards under 10 mm, is told. The table counts how many "
            "stand in each room that has sessions: where all of them are held beside others and name "
            "delegations, these, else all.",
        .examples =
            {{"plenary document plates -m dushanbe --language fr", "in the order of the French names"},
             {"plenary document plates -m dushanbe -o plates.pdf", "plates of 305 x 107.5 mm"},
             {"plenary document plates -m dushanbe --people --second-language ru --tent-cards -o cards.pdf",
              "A4 to be folded, one for each person"}},
        .arguments = {},
        .options = with_pdf_format(with_output_options(
            {meeting_option(),
             language_option(),
             {.name = "people", .help = "one for each person, with the delegation below"},
             {.name = "own-script", .help = "on plates of people also the name in the person's own script"},
             {.name = "second-language",
              .value = "LANG",
              .help = "the name of the delegation in this language, too, such as ru, zh or ar"},
             {.name = "room", .value = "ROOM", .help = "only the plates that stand in this room"},
             {.name = "size",
              .value = "WxH",
              .help = "of a plate in the PDF, in millimetres; 305x107.5 where it is not said"},
             {.name = "tent-cards",
              .help = "cards of A4 instead, folded in the middle and read from both sides"}})),
        .run = plates};
}

} // namespace plenary::cli
