#include "domain/import/known_delegations.hpp"
#include "report/badges/seat_plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace plenary;
using namespace plenary::report;

namespace {

/// A meeting that so many delegations are invited to, each with three people.
domain::Dataset room_of(std::size_t delegations) {
    using namespace domain;
    Dataset data;
    data.series.emplace_back().code = SeriesCode{"s"};
    auto& meeting = data.meetings.emplace_back();
    meeting.code = MeetingCode{"m"};
    meeting.series = SeriesCode{"s"};
    meeting.title = "First meeting";
    for (std::size_t i = 0; i < delegations; ++i) {
        auto& delegation = data.delegations.emplace_back();
        delegation.code = DelegationCode{"D" + std::to_string(100 + i)};
        delegation.name = LocalText{"Delegation " + std::to_string(100 + i)};
        for (const auto role : {Role::adviser, Role::head, Role::delegate}) {
            auto& person = data.participants.emplace_back();
            person.code = ParticipantCode{"p-" + std::to_string(data.participants.size())};
            person.name.latin = std::string{word(role)} + " of " + delegation.code.text();
            auto& registration = data.registrations.emplace_back();
            registration.meeting = meeting.code;
            registration.delegation = delegation.code;
            registration.code =
                RegistrationCode{delegation.code.text() + "-" + std::to_string(data.participants.size())};
            registration.participant = person.code;
            registration.role = role;
            registration.status = RegistrationStatus::confirmed;
        }
    }
    return data;
}

bool is_seat(const DrawnPart& part) {
    return part.fill == "ffffff" || part.fill == "dddddd";
}

bool lie_on(const DrawnPart& a, const DrawnPart& b) {
    constexpr double nothing = 1e-6;
    return a.x + nothing < b.x + b.width && b.x + nothing < a.x + a.width && a.y + nothing < b.y + b.height &&
           b.y + nothing < a.y + a.height;
}

} // namespace

TEST_SUITE("report: seat plan") {
    TEST_CASE(
        "seat_drawing: in any form all have their seats, none lies on another or on a table, and it fits") {
        for (const std::size_t count : {1U, 2U, 7U, 34U, 120U})
            for (int form = 0; form < 4; ++form)
                for (const auto& [front, behind] : {std::pair{1, 0}, {1, 1}, {2, 1}, {2, 4}}) {
                    CAPTURE(count);
                    CAPTURE(form);
                    CAPTURE(front);
                    CAPTURE(behind);
                    const auto data = room_of(count);
                    const PaperRequest request{.data = data, .meeting = data.meetings.front()};
                    const auto drawing = seat_drawing(request, {static_cast<RoomForm>(form), front, behind});
                    std::size_t seats = 0;
                    bool is_free = true;
                    bool is_within = true;
                    for (std::size_t i = 0; i < drawing.parts.size(); ++i) {
                        const auto& one = drawing.parts[i];
                        is_within &= one.x > -1e-6 && one.y > -1e-6 &&
                                     one.x + one.width < drawing.width + 1e-6 &&
                                     one.y + one.height < drawing.height + 1e-6;
                        if (!is_seat(one))
                            continue;
                        ++seats;
                        for (std::size_t other = 0; other < drawing.parts.size(); ++other)
                            if (other != i && !drawing.parts[other].fill.empty())
                                is_free &= !lie_on(one, drawing.parts[other]);
                    }
                    CHECK(seats == count * static_cast<std::size_t>(front + behind));
                    CHECK(is_free);
                    CHECK(is_within);
                    CHECK(drawing.width < 257.1);
                    CHECK(drawing.height < 118.1);
                }
    }

    TEST_CASE("seat_drawing: in any form the seats of a large meeting are large enough to be read") {
        const auto data = room_of(34);
        const PaperRequest request{.data = data, .meeting = data.meetings.front()};
        for (int form = 0; form < 4; ++form)
            for (const auto& part : seat_drawing(request, {static_cast<RoomForm>(form), 2, 2}).parts)
                if (is_seat(part)) {
                    CAPTURE(form);
                    CHECK(part.width > 4); // millimetres
                }
    }

    TEST_CASE("seat_plan_paper: heads in front, others behind, and who has no seat is told") {
        const auto data = room_of(2);
        const PaperRequest request{.data = data, .meeting = data.meetings.front()};
        const auto paper = seat_plan_paper(request, {RoomForm::theatre, 1, 1});
        const auto& table = std::get<PaperTable>(paper.blocks.back());
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].cells[2].shown() == "head of D100");
        CHECK(table.rows[0].cells[3].shown() == "delegate of D100");
        CHECK(table.rows[0].cells[4].shown() == "adviser of D100");
        REQUIRE(paper.warnings.size() == 1);
        CHECK(paper.warnings[0] == "people have no seat: of D100 (1) and D101 (1)");
        CHECK(seat_plan_paper(request, {RoomForm::theatre, 1, 2}).warnings.empty());
    }

    TEST_CASE("drawing_svg, paper_html, paper_docx: a drawing stands in each, and its text is text") {
        Paper paper;
        paper.language = "en";
        Drawing drawing{.width = 100, .height = 20, .parts = {}, .told = "a <chart>"};
        drawing.parts.push_back({.x = 1,
                                 .y = 2,
                                 .width = 30,
                                 .height = 5,
                                 .fill = "000000",
                                 .text = "A & B",
                                 .colour = "ffffff"});
        paper.blocks.emplace_back(drawing);
        const auto svg = drawing_svg(drawing);
        CHECK(svg.find("<title>a &lt;chart&gt;</title>") != std::string::npos);
        CHECK(svg.find(">A &amp; B</text>") != std::string::npos);
        CHECK(svg.find("<rect x=\"1\" y=\"2\" width=\"30\" height=\"5\" fill=\"#000000\"/>") !=
              std::string::npos);
        CHECK(paper_html(paper).find(svg) != std::string::npos);
        const auto parts = paper_docx(paper);
        const auto body = std::find_if(parts.begin(), parts.end(),
                                       [](const auto& part) { return part.name == "word/document.xml"; });
        REQUIRE(body != parts.end());
        CHECK(body->content.find("A &amp; B</w:t>") != std::string::npos);
        CHECK(body->content.find("descr=\"a &lt;chart&gt;\"") != std::string::npos);
        CHECK(paper_description(paper, "").find("drawing\t100.0000\t20.0000\narea\t1.0000") !=
              std::string::npos);
        CHECK(paper_text(paper).empty());
    }
}
