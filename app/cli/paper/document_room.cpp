/// \file
/// document speakers and seating: what is needed in the room.
#include "cli/paper/paper_material.hpp"
#include "cli/requests.hpp"
#include "report/badges/seat_plan.hpp"
#include "report/documents/speakers.hpp"

#include <array>
#include <ostream>

namespace plenary::cli {

namespace {

constexpr std::array<std::string_view, 6> seat_plan_formats{"text", "html", "docx", "xlsx", "pdf", "svg"};

int speakers_document(Context& context, const Invocation& invocation) {
    return make_document(context, invocation, [&](const report::PaperRequest& request) {
        return report::speakers_paper(
            request, {.item = office::item_or_refuse(request.meeting,
                                                     code_of<domain::SessionCode>(invocation, "item")),
                      .for_chair = invocation.has("chair")});
    });
}

int seating_document(Context& context, const Invocation& invocation) {
    constexpr int most_seats = 20;
    const report::Seating seating{.form =
                                      chosen<report::RoomForm>(invocation, "room-form", report::room_forms),
                                  .front = invocation.number("front", 1, most_seats).value_or(1),
                                  .behind = invocation.number("behind", 0, most_seats).value_or(1)};
    if (paper_format(context, invocation) != "svg")
        return make_document(context, invocation, [&](const report::PaperRequest& request) {
            return report::seat_plan_paper(request, seating);
        });
    const auto material = read_paper_material(context, meeting_of(invocation));
    const auto request = paper_request(context, invocation, material);
    context.print(
        [&](std::ostream& out) { out << report::drawing_svg(report::seat_drawing(request, seating)); });
    return 0;
}

} // namespace

Command document_speakers_command() {
    return {.name = "document speakers",
            .summary = "speakers' list, for the room or in large print for the chair",
            .details = "Who asked for the floor, in the order in which they are heard ('plenary floor').",
            .examples = {{"plenary document speakers -m dushanbe", "item by item"},
                         {"plenary document speakers -m dushanbe --chair -o chair.pdf",
                          "who is still to speak, the next one in bold"}},
            .arguments = {},
            .options = with_document_options(
                {{.name = "item", .value = "ITEM", .help = "only on this item of the agenda or session"},
                 {.name = "chair", .help = "in large print, only those who are still to speak"}}),
            .run = speakers_document};
}

Command document_seating_command() {
    auto options = with_document_options(
        {{.name = "room-form",
          .value = "FORM",
          .help = "hollow-square (the default), u-shape, classroom or theatre",
          .choices = report::room_forms},
         {.name = "front", .value = "N", .help = "seats of each delegation in front; 1 where it is not said"},
         {.name = "behind", .value = "N", .help = "and behind them; 1 where it is not said"}});
    for (auto& option : options)
        if (option.name == "format") {
            option.help = "text (the default), html, docx, xlsx, pdf or svg; else by the ending of --output";
            option.choices = seat_plan_formats;
        }
    return {
        .name = "document seating",
        .summary = "seat plan of a room, with a roll of who sits where",
        .details =
            "Of the delegations that are invited, registered or nominated, in the order of their plates, "
            "clockwise from the chair, or row by row before it. Heads of delegation sit in front, others "
            "behind; who has no seat is told. As text and workbook it is the roll alone, as SVG the plan "
            "alone.",
        .examples = {{"plenary document seating -m dushanbe -o plan.pdf", "a hollow square"},
                     {"plenary document seating -m dushanbe --room-form classroom --front 2 --behind 2 -o "
                      "plan.svg",
                      "rows with tables, four seats each"}},
        .arguments = {},
        .options = std::move(options),
        .run = seating_document};
}

} // namespace plenary::cli
