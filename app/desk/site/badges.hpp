/// \file
/// Badges that are drawn for desks, by plenary-paper.
#pragma once

#include "desk/serving/server.hpp"
#include "domain/model.hpp"
#include "report/paper/drawn_pdf.hpp"

#include <chrono>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace plenary::desk {

struct BadgeOrder {
    domain::MeetingCode meeting;
    domain::RegistrationCode code;
    std::string token;
    std::string stock;        ///< its name, as of report::badge_stocks(); of another name: A6
    std::string language;     ///< of the meeting's words
    std::string made_at = {}; ///< when the document says that it was made
};

/// The program that draws: that of PLENARY_PAPER, else the one that belongs to this; empty where none is installed.
std::filesystem::path paper_program();

/// What plenary-paper is told to draw, of this state of the meeting.
std::string describe(const BadgeOrder& order, const domain::Dataset& data);

struct DrawnBadge {
    std::string pdf; ///< empty: none was made
    std::string why; ///< then; in English
};

/// Has badges drawn beside the one thread, so that other desks go on meanwhile: a few at once, the others after them.
class Drawer {
public:
    /// `program`: as of paper_program(). A drawing that has not come by `patience` is given up.
    Drawer(std::filesystem::path program, Server& server, std::chrono::milliseconds patience);
    Drawer(const Drawer&) = delete;
    Drawer& operator=(const Drawer&) = delete;
    ~Drawer();

    [[nodiscard]] const std::filesystem::path& program() const { return program_; }
    /// Tells what came of a description, later.
    void draw(std::string description, std::function<void(DrawnBadge)> told);

private:
    struct Order {
        std::string description;
        std::function<void(DrawnBadge)> told;
        std::chrono::steady_clock::time_point until;
        std::unique_ptr<report::PdfDrawing> drawing = {};
    };

    void begin_next();
    void look_after(const std::shared_ptr<Order>& order);
    void end(const Order& order, DrawnBadge badge);
    [[nodiscard]] DrawnBadge too_late() const;

    std::filesystem::path program_;
    Server& server_;
    std::chrono::milliseconds patience_;
    std::deque<std::shared_ptr<Order>> waiting_;
    int at_work_ = 0;
};

} // namespace plenary::desk
