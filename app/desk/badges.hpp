/// \file
/// One badge that is drawn for a desk, by plenary-paper.
#pragma once

#include "domain/model.hpp"

#include <filesystem>
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
DrawnBadge draw_badge(const std::filesystem::path& program, const std::string& description);

} // namespace plenary::desk
