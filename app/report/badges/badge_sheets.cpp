#include "report/badges/badge_sheets.hpp"

#include "report/documents/paper_person.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace plenary::report {

using namespace domain;

namespace {

constexpr double photo_shape = 0.75;  ///< width by height
constexpr double least_on_badge = 10; ///< points: under it a name is hard to read
constexpr double least_small_print = 5;
constexpr double points_a_mm = 72 / 25.4;
constexpr double least_code = 18; ///< millimetres: a phone reads it from there on

/// What one badge says.
struct BadgeFace {
    Whom whom;
    std::string event;
    std::string place_and_dates;
    std::string name;
    std::string own_name; ///< empty: as the other
    std::string delegation;
    std::string class_title;
    std::string letter;
    std::string colour; ///< without the sign in front; empty: none
    std::string code;
    std::string token;
    const std::string* photo = nullptr; ///< null: none
};

/// Text of this height, as large as it can be.
PlacedStyle as_large_as_fits(double height, double most_points, bool is_bold) {
    return {.size = std::clamp(height * points_a_mm * 0.8, least_on_badge, most_points),
            .least_size = least_on_badge,
            .is_bold = is_bold,
            .side = "centre",
            .height = "middle"};
}

/// Black or white, whichever is seen on it (Rec. 709).
std::string on_colour(const std::string& colour) {
    unsigned value = 0;
    if (std::from_chars(colour.data(), colour.data() + colour.size(), value, 16).ec != std::errc{})
        return "000000";
    const double light =
        0.2126 * ((value >> 16U) & 255U) + 0.7152 * ((value >> 8U) & 255U) + 0.0722 * (value & 255U);
    constexpr double half = 128;
    return light > half ? "000000" : "ffffff";
}

/// Draws a face into its place on the sheet.
class FaceDrawing {
public:
    FaceDrawing(PaperDescription& out, const BadgeFace& face, const PlacedBox& place, double margin)
        : out_(out),
          face_(face),
          margin_(margin),
          box_{place.x + margin_, place.y + margin_, place.width - 2 * margin_, place.height - 2 * margin_} {}

    void draw() {
        out_.about(face_.whom);
        draw_head(std::max(6.5, box_.height * 0.12));
        draw_class(std::max(5.0, box_.height * 0.12));
        if (box_.width > box_.height)
            draw_wide();
        else
            draw_high();
    }

private:
    /// What is left of the box, without so much at the top or the bottom.
    PlacedBox take_top(double height) {
        const PlacedBox taken{box_.x, box_.y, box_.width, height};
        box_.y += height;
        box_.height -= height;
        return taken;
    }
    PlacedBox take_bottom(double height) {
        box_.height -= height;
        return {box_.x, box_.y + box_.height, box_.width, height};
    }

    void draw_head(double height) {
        const auto head = take_top(height);
        const PlacedStyle style{.size = std::min(11.0, height * points_a_mm * 0.4),
                                .least_size = least_small_print,
                                .side = "centre",
                                .height = "middle"};
        // A long title stands on two lines.
        const auto for_event = face_.place_and_dates.empty() ? height : height * 0.6;
        auto bold = style;
        bold.is_bold = true;
        out_.text({head.x, head.y, head.width, for_event}, bold, face_.event);
        if (for_event < height)
            out_.text({head.x, head.y + for_event, head.width, height - for_event}, style,
                      face_.place_and_dates);
    }

    void draw_class(double height) {
        const auto band = take_bottom(height);
        (void)take_bottom(1);
        const bool has_colour = !face_.colour.empty();
        if (has_colour)
            out_.area(band, face_.colour);
        else
            out_.frame(band, "000000");
        PlacedStyle style{.size = std::min(20.0, height * points_a_mm * 0.6),
                          .least_size = least_small_print,
                          .is_bold = true,
                          .side = face_.letter.empty() ? "centre" : "left",
                          .height = "middle"};
        style.colour = has_colour ? on_colour(face_.colour) : "000000";
        constexpr double padding = 1.5;
        const auto for_letter = face_.letter.empty() ? 0 : std::max(height * 1.2, 8.0);
        out_.text({band.x + padding, band.y, band.width - 2 * padding - for_letter, height}, style,
                  face_.class_title);
        if (face_.letter.empty())
            return;
        style.side = "right";
        out_.text({band.x + band.width - padding - for_letter, band.y, for_letter, height}, style,
                  face_.letter);
    }

    /// The code, and below it in letters what to type where it is not read.
    void draw_code(const PlacedBox& place, double for_letters) {
        const auto side = std::min(place.width, place.height - for_letters);
        out_.code({place.x + (place.width - side) / 2, place.y, side, side}, face_.token);
        out_.text({place.x, place.y + side, place.width, for_letters},
                  {.size = std::min(11.0, for_letters * points_a_mm * 0.7),
                   .least_size = least_small_print,
                   .side = "centre",
                   .height = "middle"},
                  face_.code);
    }

    void draw_names(const PlacedBox& place) {
        const auto has_own = !face_.own_name.empty();
        const auto for_delegation = place.height * (has_own ? 0.2 : 0.3);
        const auto for_own = has_own ? place.height * 0.3 : 0;
        const auto for_name = place.height - for_own - for_delegation;
        out_.text({place.x, place.y, place.width, for_name}, as_large_as_fits(for_name, 40, true),
                  face_.name);
        if (has_own)
            out_.text({place.x, place.y + for_name, place.width, for_own},
                      as_large_as_fits(for_own, 20, false), face_.own_name);
        auto style = as_large_as_fits(for_delegation, 18, false);
        style.least_size = least_small_print;
        out_.text({place.x, place.y + for_name + for_own, place.width, for_delegation}, style,
                  face_.delegation);
    }

    void draw_wide() {
        constexpr double for_letters = 3.5;
        const auto side = std::max(least_code, std::min({28.0, box_.width * 0.3, box_.height - for_letters}));
        constexpr double gap = 1;
        draw_code(
            {box_.x + box_.width - side, box_.y + box_.height - side - for_letters, side, side + for_letters},
            for_letters);
        PlacedBox names{box_.x, box_.y, box_.width - side - gap, box_.height};
        if (face_.photo != nullptr) {
            const auto wide = std::min(names.width * 0.4, names.height * photo_shape);
            out_.picture({names.x, names.y, wide, wide / photo_shape}, *face_.photo);
            names.x += wide + gap;
            names.width -= wide + gap;
        }
        draw_names(names);
    }

    void draw_high() {
        constexpr double for_letters = 4;
        const auto side = std::max(least_code, std::min(40.0, box_.height * 0.3));
        auto place = take_bottom(side + for_letters);
        if (face_.photo != nullptr) {
            const auto wide = side * photo_shape;
            out_.picture({place.x, place.y, wide, side}, *face_.photo);
            place.x += wide;
            place.width -= wide;
        }
        draw_code(place, for_letters);
        draw_names(box_);
    }

    PaperDescription& out_;
    const BadgeFace& face_;
    double margin_;
    PlacedBox box_;
};

/// The faces of everybody whom the list of participants has, by code.
std::map<RegistrationCode, BadgeFace> faces_of(const PaperRequest& request) {
    const auto& words = paper_words(request.language);
    std::string place;
    if (const auto* venue = find_venue(request.data.venues, request.meeting.venue))
        place = place_name(request.data.delegations, *venue, request.language);
    const auto dates = words.dates(request.meeting.dates);
    std::map<RegistrationCode, BadgeFace> faces;
    for (const auto& listed : roster_of(request))
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people) {
                const auto& name = person.participant->name;
                const auto& code = person.registration->code;
                auto colour = listed.colour.starts_with('#') ? listed.colour.substr(1) : std::string{};
                faces.emplace(code, BadgeFace{whom(person), request.meeting.title,
                                              place + (place.empty() || dates.empty() ? "" : ", ") + dates,
                                              name.on_badge(), name.own == name.on_badge() ? "" : name.own,
                                              delegation.name, listed.title, listed.letter, std::move(colour),
                                              code.text(), ""});
            }
    return faces;
}

/// Sheets one after another, whose places are filled in their order.
class Sheets {
public:
    Sheets(PaperDescription& out, const BadgePrinting& printing) : out_(out), printing_(printing) {
        out_.page(printing.stock.page_width, printing.stock.page_height);
    }

    void draw(const std::vector<BadgeFace>& faces) {
        const auto a_sheet = printing_.stock.a_sheet();
        std::size_t next = 0;
        for (int first = printing_.skip; next < faces.size(); first = 0) {
            const auto count = std::min(faces.size() - next, static_cast<std::size_t>(a_sheet - first));
            const std::span<const BadgeFace> these{faces.data() + next, count};
            draw_side(these, first, false);
            if (printing_.both_sides)
                draw_side(these, first, true);
            next += count;
        }
    }

private:
    void draw_side(std::span<const BadgeFace> faces, int first, bool is_back) {
        out_.sheet();
        for (std::size_t i = 0; i < faces.size(); ++i) {
            auto place = printing_.stock.place(first + static_cast<int>(i));
            if (is_back)
                place.x = printing_.stock.page_width - place.x - place.width;
            place.x += printing_.offset_x;
            place.y += printing_.offset_y;
            if (printing_.stock.is_cut && !is_back)
                out_.frame(place, "bbbbbb");
            FaceDrawing{out_, faces[i], place, printing_.stock.margin()}.draw();
        }
    }

    PaperDescription& out_;
    const BadgePrinting& printing_;
};

} // namespace

std::vector<RegistrationCode> in_order_of_delegations(const PaperRequest& request,
                                                      std::vector<RegistrationCode> codes) {
    std::map<RegistrationCode, std::size_t> places;
    for (const auto& listed : roster_of(request))
        for (const auto& delegation : listed.delegations)
            for (const auto& person : delegation.people)
                places.emplace(person.registration->code, places.size());
    const auto place = [&](const RegistrationCode& code) {
        const auto found = places.find(code);
        return found == places.end() ? places.size() : found->second;
    };
    std::stable_sort(codes.begin(), codes.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return codes;
}

std::string badge_sheets(const PaperRequest& request, const BadgePrinting& printing,
                         const std::vector<BadgeToPrint>& badges) {
    const auto known = faces_of(request);
    std::vector<BadgeFace> faces;
    for (const auto& badge : badges)
        if (const auto found = known.find(badge.code); found != known.end()) {
            faces.push_back(found->second);
            faces.back().token = badge.token;
            if (const auto photo = printing.photos.find(badge.code); photo != printing.photos.end())
                faces.back().photo = &photo->second;
        }
    PaperDescription out{request.meeting.title, printing.made_at};
    Sheets{out, printing}.draw(faces);
    return out.finish();
}

std::string calibration_sheet(const BadgePrinting& printing) {
    const auto& stock = printing.stock;
    PaperDescription out{std::string{stock.name}, printing.made_at};
    out.page(stock.page_width, stock.page_height);
    out.sheet();
    const PlacedStyle centred{.size = 12, .least_size = 5, .side = "centre", .height = "middle"};
    for (int number = 0; number < stock.a_sheet(); ++number) {
        auto place = stock.place(number);
        place.x += printing.offset_x;
        place.y += printing.offset_y;
        out.frame(place, "000000");
        out.text({place.x + 5, place.y + 5, place.width - 10, place.height - 10}, centred,
                 std::string{stock.name} + " – " + std::to_string(number + 1));
    }
    // Rulers of millimetres from the middle of each edge of the upper left badge inwards.
    constexpr int length = 30;
    const auto corner = stock.place(0);
    for (int at = 0; at <= length; ++at) {
        const double tick = at % 10 == 0 ? 4 : at % 5 == 0 ? 3 : 1.5;
        out.area({corner.x + printing.offset_x + at, corner.y + printing.offset_y, 0.1, tick}, "000000");
        out.area({corner.x + printing.offset_x, corner.y + printing.offset_y + at, tick, 0.1}, "000000");
    }
    return out.finish();
}

} // namespace plenary::report
