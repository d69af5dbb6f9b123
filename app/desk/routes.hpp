/// \file
/// What can be asked of the desk: a table. What does not stand in it is denied.
#pragma once

#include "office/people/colleagues.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace plenary::desk {

/// Who may ask.
enum class Who {
    anybody,
    unseated, ///< a browser that was let in
    desk,     ///< the same, and a colleague sits there where that is asked
};

enum class Page {
    desk,
    pairing,
    pair,
    who, ///< sits there
    sit,
    leave,
    receive, ///< or search
    undo,
    language,
    counts, ///< as they change
    style,
    script,
    icon,
    certificate, ///< of the desk's own authority
};

struct Route {
    std::string_view method;
    std::string_view path;
    Who who;
    Page page;
    office::DeskRight right = office::DeskRight::receive; ///< what the colleague has to have

    /// GET changes nothing; all else comes from a form of ours.
    [[nodiscard]] bool changes() const { return method != "GET"; }
};

inline constexpr auto routes = std::to_array<Route>({
    {"GET", "/", Who::desk, Page::desk},
    {"GET", "/pair", Who::anybody, Page::pairing},
    {"POST", "/pair", Who::anybody, Page::pair},
    {"GET", "/who", Who::unseated, Page::who},
    {"POST", "/who", Who::unseated, Page::sit},
    {"POST", "/leave", Who::unseated, Page::leave},
    {"POST", "/receive", Who::desk, Page::receive},
    {"POST", "/undo", Who::desk, Page::undo},
    {"POST", "/language", Who::anybody, Page::language},
    {"GET", "/counts", Who::desk, Page::counts},
    {"GET", "/style.css", Who::anybody, Page::style},
    {"GET", "/desk.js", Who::anybody, Page::script},
    {"GET", "/icon.svg", Who::anybody, Page::icon},
    {"GET", "/plenary-desk.crt", Who::anybody, Page::certificate},
});

/// The route of a request, else the status that says why there is none: 404, or 405 where the path has another method.
struct Routed {
    const Route* route = nullptr;
    int status = 200;
};
Routed route_of(std::string_view method, std::string_view path);

} // namespace plenary::desk
