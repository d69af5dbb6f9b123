#include "report/badges/seat_plan.hpp"

#include "report/documents/paper_person.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cmath>

namespace plenary::report {

using namespace domain;

namespace {

// In seats; the drawing is made to the size of the page.
constexpr double seat_gap = 0.15;
constexpr double table_depth = 0.8;
constexpr double podium_width = 5;
constexpr double aisle = 1.2;

/// A delegation that sits, and those of it in the order in which they are seated.
struct Seated {
    int number = 0;
    const ListedDelegation* delegation = nullptr;
    std::vector<ListedPerson> people;
};

std::vector<Seated> seated_of(const std::vector<ListedClass>& roster) {
    std::vector<Seated> seated;
    for (const auto& listed : roster) {
        if (listed.is_staff())
            continue;
        for (const auto& delegation : listed.delegations)
            seated.push_back(
                {static_cast<int>(seated.size()) + 1, &delegation, in_seating_order(delegation.people)});
    }
    return seated;
}

/// On which side of a table somebody sits, as seen from above; it says which way the seats behind are.
enum class Side { below, above, right, left };

class RoomDrawing {
public:
    RoomDrawing(const Seating& seating, const std::vector<Seated>& seated, const PaperWords& words)
        : seating_(seating), seated_(seated), words_(words) {}

    Drawing draw() {
        if (seating_.form == RoomForm::hollow_square)
            draw_square();
        else if (seating_.form == RoomForm::u_shape)
            draw_u();
        else
            draw_in_rows();
        return to_page();
    }

private:
    [[nodiscard]] double block() const { return std::max(seating_.front, seating_.behind); }

    void seat(double x, double y, const std::string& text, bool is_front) {
        constexpr double size = 1 - seat_gap;
        drawing_.parts.push_back({.x = x,
                                  .y = y,
                                  .width = size,
                                  .height = size,
                                  .fill = is_front ? "ffffff" : "dddddd",
                                  .has_edge = true,
                                  .text = text,
                                  .size = 14,
                                  .is_bold = is_front});
    }
    void table(double x, double y, double width, double height, const std::string& text = {}) {
        drawing_.parts.push_back({.x = x,
                                  .y = y,
                                  .width = width,
                                  .height = height,
                                  .fill = "eeeeee",
                                  .has_edge = true,
                                  .text = text,
                                  .size = 12});
    }

    /// The seats of a delegation; x and y: of the first at the table, along which they go on.
    void delegation(const Seated& one, double x, double y, Side side) {
        const bool is_along_x = side == Side::below || side == Side::above;
        const auto put = [&](int count, double away, bool is_front) {
            const auto first = (block() - count) / 2;
            for (int i = 0; i < count; ++i) {
                const auto along = first + i;
                const auto text = is_front ? std::to_string(one.number) : std::string{};
                const auto out = side == Side::left || side == Side::above ? -away : away;
                seat(is_along_x ? x + along : x + out, is_along_x ? y + out : y + along, text, is_front);
            }
        };
        put(seating_.front, 0, true);
        put(seating_.behind, 1, false);
        label(one, x, y, side);
    }

    /// What the delegation is called, behind its seats.
    void label(const Seated& one, double x, double y, Side side) {
        const auto away = 1.0 + (seating_.behind > 0 ? 1.0 : 0.0);
        constexpr double label_width = 2.6;
        constexpr double label_height = 0.6;
        DrawnPart part{.text = one.delegation->delegation->code.text(), .size = 11};
        if (side == Side::below || side == Side::above) {
            // Two lines, each of every other delegation: a name may be wider than its seats.
            const auto second = one.number % 2 == 0 ? label_height : 0.0;
            part.x = x - block() / 2;
            part.y = side == Side::below ? y + away - 0.1 + second : y - away + 0.95 - label_height - second;
            part.width = 2 * block() - seat_gap;
            part.height = label_height;
        } else {
            part.x = side == Side::right ? x + away : x - away - label_width + 1 - seat_gap;
            part.y = y + (block() - label_height) / 2;
            part.width = label_width;
            part.height = label_height;
            part.side = side == Side::right ? "left" : "right";
        }
        drawing_.parts.push_back(std::move(part));
    }

    /// Clockwise from the chair at the top: down the right side, along the bottom, up the left side.
    void draw_square() {
        const auto count = static_cast<int>(seated_.size());
        const int at_bottom = (count + 1) / 2; // a page is wider than high
        const int on_right = (count - at_bottom + 1) / 2;
        const int on_left = count - at_bottom - on_right;
        const auto width = std::max(podium_width + 2, at_bottom * block() + 2 * table_depth);
        const auto height = std::max(3.0, on_right * block() + 2 * table_depth);
        table(0, 0, width, table_depth);
        table(0, table_depth, table_depth, height - table_depth);
        table(width - table_depth, table_depth, table_depth, height - table_depth);
        table(table_depth, height - table_depth, width - 2 * table_depth, table_depth);
        table((width - podium_width) / 2, -1.2, podium_width, 1, words_.say(Phrase::podium));
        for (int i = 0; i < count; ++i) {
            const auto& one = seated_[static_cast<std::size_t>(i)];
            if (i < on_right)
                delegation(one, width + seat_gap, table_depth + i * block(), Side::right);
            else if (i < on_right + at_bottom)
                delegation(one, width - table_depth - (i - on_right + 1) * block(), height + seat_gap,
                           Side::below);
            else
                delegation(one, -1, table_depth + (on_left - 1 - (i - on_right - at_bottom)) * block(),
                           Side::left);
        }
    }

    /// It lies on its side, since a page is wider than high. Clockwise from the chair at the left: along the upper side, and back along
    /// the lower one.
    void draw_u() {
        constexpr double height = 5;
        constexpr double podium_depth = 3.4;
        constexpr double podium_height = 2;
        const auto count = static_cast<int>(seated_.size());
        const int above = (count + 1) / 2;
        const auto width = table_depth + std::max(3.0, above * block());
        table(0, 0, table_depth, height);
        table(table_depth, 0, width - table_depth, table_depth);
        table(table_depth, height - table_depth, width - table_depth, table_depth);
        table(-podium_depth - 0.2, (height - podium_height) / 2, podium_depth, podium_height,
              words_.say(Phrase::podium));
        for (int i = 0; i < count; ++i) {
            const auto& one = seated_[static_cast<std::size_t>(i)];
            if (i < above)
                delegation(one, table_depth + i * block(), -1, Side::above);
            else
                delegation(one, table_depth + (count - 1 - i) * block(), height + seat_gap, Side::below);
        }
    }

    /// Rows before the podium, filled from the left as seen from the chair's right.
    void draw_in_rows() {
        constexpr double wide = 1.4; // a room is somewhat wider than deep
        const bool has_tables = seating_.form == RoomForm::classroom;
        const auto depth = 2.2 + (seating_.behind > 0 ? 1.0 : 0.0) + (has_tables ? table_depth : 0.0) +
                           (has_tables ? 0.6 : 0.2);
        const auto whole = static_cast<double>(seated_.size()) * block() * depth;
        const auto in_row = std::max(1, static_cast<int>(std::lround(std::sqrt(whole * wide) / block())));
        const auto row_width = in_row * block() + aisle;
        table((row_width - podium_width) / 2, -2.4, podium_width, 1, words_.say(Phrase::podium));
        for (std::size_t i = 0; i < seated_.size(); ++i) {
            const auto column = static_cast<int>(i) % in_row;
            const auto row = static_cast<int>(i) / in_row;
            const auto x = column * block() + (2 * column >= in_row ? aisle : 0);
            auto y = row * depth;
            if (has_tables) {
                table(x, y, block() - seat_gap, table_depth - seat_gap);
                y += table_depth;
            }
            delegation(seated_[i], x, y, Side::below);
        }
    }

    /// In millimetres on A4 across, beginning at the corner.
    Drawing to_page() {
        constexpr double plan_width = 257;
        constexpr double page_height = 118; // below the title
        constexpr double largest_seat = 11;
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (const auto& part : drawing_.parts) {
            left = std::min(left, part.x);
            top = std::min(top, part.y);
            right = std::max(right, part.x + part.width);
            bottom = std::max(bottom, part.y + part.height);
        }
        const auto scale =
            std::min({largest_seat, plan_width / (right - left), page_height / (bottom - top)});
        for (auto& part : drawing_.parts) {
            part.x = (part.x - left) * scale;
            part.y = (part.y - top) * scale;
            part.width *= scale;
            part.height *= scale;
        }
        drawing_.width = (right - left) * scale;
        drawing_.height = (bottom - top) * scale;
        return std::move(drawing_);
    }

    const Seating& seating_;
    const std::vector<Seated>& seated_;
    const PaperWords& words_;
    Drawing drawing_;
};

Line names_from(const Seated& one, std::size_t first, std::size_t count, const PaperRequest& request) {
    std::vector<std::string> names;
    for (std::size_t i = first; i < std::min(one.people.size(), first + count); ++i)
        names.push_back(name_line(*one.people[i].participant, request).shown());
    return util::join(names, "; ");
}

} // namespace

Drawing seat_drawing(const PaperRequest& request, const Seating& seating) {
    const auto& words = paper_words(request.language);
    const auto roster = expected_roster(request);
    const auto seated = seated_of(roster);
    auto drawing = RoomDrawing{seating, seated, words}.draw();
    drawing.told = words.say(Phrase::seat_plan) + ", " + request.meeting.title;
    return drawing;
}

Paper seat_plan_paper(const PaperRequest& request, const Seating& seating) {
    const auto& words = paper_words(request.language);
    const auto roster = expected_roster(request);
    Paper paper;
    paper.is_landscape = true;
    add_head(paper, request, words.say(Phrase::seat_plan));
    paper.blocks.emplace_back(seat_drawing(request, seating));
    paper.blocks.emplace_back(PageBreak{});
    PaperTable table;
    table.columns = {{words.say(Phrase::number), 2, util::Align::right},
                     {words.say(Phrase::delegation), 8},
                     {words.say(Phrase::seats_front), 8},
                     {words.say(Phrase::seats_behind), 8},
                     {words.say(Phrase::without_seat), 8}};
    const auto front = static_cast<std::size_t>(seating.front);
    const auto behind = static_cast<std::size_t>(seating.behind);
    std::vector<std::string> without;
    for (const auto& one : seated_of(roster)) {
        const auto& code = one.delegation->delegation->code.text();
        table.rows.push_back({{std::to_string(one.number), one.delegation->name + " (" + code + ")",
                               names_from(one, 0, front, request), names_from(one, front, behind, request),
                               names_from(one, front + behind, one.people.size(), request)},
                              false,
                              {code, code}});
        if (one.people.size() > front + behind)
            without.push_back(code + " (" + std::to_string(one.people.size() - front - behind) + ")");
    }
    if (!without.empty())
        paper.warnings.push_back("people have no seat: of " + util::list_in_words(without));
    paper.sheet = sheet_of_table(table);
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace plenary::report
