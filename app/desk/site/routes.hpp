/// \file
/// What can be asked of the desk: a table. What does not stand in it is denied.
#pragma once

#include "office/people/colleagues.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
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
    registering, ///< the form, empty
    walk_in,     ///< the form, with what was typed into the box
    enrol,       ///< registers, and receives
    alike,       ///< the form, and whom the register knows like that
    person,
    correct,
    replacement, ///< the form
    replace,
    delegation,
    group, ///< receives several of a delegation
    badge, ///< printed, and issued
    door,
    language,
    hall, ///< large screens
    chair,
    floor,       ///< who asked to speak
    call,        ///< who is called, spoke, was absent, asks or withdraws
    address,     ///< of the desk, and its fingerprint, for another browser
    counts,      ///< as they change
    list,        ///< by which a page decides while nothing else can be asked
    photo,       ///< of whom an answer of the desk is about
    file,        ///< of those that pages are made with
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
    {"GET", "/register", Who::desk, Page::registering, office::DeskRight::enrol},
    {"POST", "/walk-in", Who::desk, Page::walk_in, office::DeskRight::enrol},
    {"POST", "/register", Who::desk, Page::enrol, office::DeskRight::enrol},
    {"POST", "/alike", Who::desk, Page::alike, office::DeskRight::enrol},
    {"POST", "/person", Who::desk, Page::person},
    {"POST", "/correct", Who::desk, Page::correct, office::DeskRight::enrol},
    {"POST", "/replacement", Who::desk, Page::replacement, office::DeskRight::enrol},
    {"POST", "/replace", Who::desk, Page::replace, office::DeskRight::enrol},
    {"POST", "/delegation", Who::desk, Page::delegation},
    {"POST", "/group", Who::desk, Page::group},
    {"POST", "/badge", Who::desk, Page::badge, office::DeskRight::enrol},
    {"POST", "/door", Who::desk, Page::door},
    {"POST", "/language", Who::anybody, Page::language},
    {"GET", "/hall", Who::desk, Page::hall},
    {"GET", "/chair", Who::desk, Page::chair},
    {"GET", "/floor", Who::desk, Page::floor, office::DeskRight::all},
    {"POST", "/floor", Who::desk, Page::call, office::DeskRight::all},
    {"GET", "/address", Who::desk, Page::address},
    {"GET", "/counts", Who::desk, Page::counts},
    {"GET", "/list", Who::desk, Page::list},
    {"GET", "/photo", Who::desk, Page::photo},
    {"GET", "/style.css", Who::anybody, Page::file},
    {"GET", "/keys.js", Who::anybody, Page::file},
    {"GET", "/desk.js", Who::anybody, Page::file},
    {"GET", "/scanner.js", Who::anybody, Page::file},
    {"GET", "/unsent.js", Who::anybody, Page::file},
    {"GET", "/sound.js", Who::anybody, Page::file},
    {"GET", "/away.js", Who::anybody, Page::file},
    {"GET", "/camera.js", Who::anybody, Page::file},
    {"GET", "/jsqr.js", Who::anybody, Page::file},
    {"GET", "/icon.svg", Who::anybody, Page::file},
    {"GET", "/favicon.ico", Who::anybody,
     Page::file}, // asked for where no page names another, as beside a PDF
    {"GET", "/plenary-desk.crt", Who::anybody, Page::certificate},
});

/// The route of a request, else the status that says why there is none: 404, or 405 where the path has another method.
struct Routed {
    const Route* route = nullptr;
    int status = 200;
};
Routed route_of(std::string_view method, std::string_view path);

/// The methods that a path has, as a header tells them; GET brings HEAD with it, which the server sees to.
std::string methods_of(std::string_view path);

} // namespace plenary::desk
