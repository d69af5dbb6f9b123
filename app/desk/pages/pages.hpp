/// \file
/// The page at which people are received, and the pages around it, as HTML. All that people's words are in is escaped.
#pragma once

#include "desk/pages/markup.hpp"
#include "office/people/door_counts.hpp"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>

namespace plenary::desk {

/// More than these are not listed: more of the name has to be typed.
inline constexpr std::size_t most_found = 20;

/// What was looked for, and whom that found.
struct Search {
    std::string words;
    office::FoundByDesk found;
    office::InsideAtDesk inside = {}; ///< of those who are listed
    bool goes_out = false;            ///< whoever is chosen
};

struct DeskPage {
    const Frame& frame;
    const office::DoorCounts& counts;
    const std::deque<Answer>& answers; ///< the newest first, which is shown large
    std::optional<Search> search = {}; ///< then nothing is shown large
};

std::string page_of(const DeskPage& page, const Words& words);

/// Where a desk types its code; `is_wrong`: the last one let nobody in.
std::string pairing_page(const std::string& meeting, bool is_wrong, const Words& words);

/// How another browser comes here.
struct Place {
    std::string address;
    std::string fingerprint; ///< of what it comes to know the desk by, in hexadecimal
    std::string in_words;    ///< the first half of that
};
std::string address_page(const Frame& frame, const Place& place, const Words& words);

/// Where a colleague takes the seat; `is_wrong`: the last PIN was.
std::string seat_page(const std::string& meeting, const std::string& form_token,
                      const std::vector<std::string>& names, bool is_wrong, const Words& words);

/// A page that only says something, such as why nothing was done.
std::string message_page(std::string_view message, const Said& more, const Words& words);

/// The figures as pages are told them: JSON, on one line. Those of the door of a session are named `inside@SESSION`.
std::string counts_json(const office::DoorCounts& counts);

} // namespace plenary::desk
