#include "desk/pages/pages.hpp"

#include "desk/pages/assets.hpp"
#include "desk/pages/qr.hpp"
#include "util/json.hpp"
#include "util/markup.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::desk {

using util::markup_text;

namespace {

std::string figure(std::string_view name, int number, std::string_view word) {
    return "<div><dt>" + markup_text(word) + "</dt><dd data-count=\"" + std::string{name} + "\">" +
           std::to_string(number) + "</dd></div>\n";
}

/// Of the meeting, or of the session at whose door the desk is.
std::string counts_part(const DeskPage& page, const Words& words) {
    const auto& counts = page.counts;
    std::string part =
        "<dl id=\"counts\" class=\"counts card\" data-stale=\"" + markup_text(words.not_live) + "\">\n";
    const auto& door = page.frame.door;
    for (const auto& session : counts.sessions)
        if (door == session.session)
            return part + figure("received@" + door->text(), session.received, words.received) +
                   figure("expected", counts.expected, words.expected) +
                   figure("inside@" + door->text(), session.inside, words.inside) + "</dl>\n";
    return part + figure("received", counts.received, words.received) +
           figure("expected", counts.expected, words.expected) +
           figure("inside", counts.inside, words.inside) + "</dl>\n";
}

std::string delegation_line(const office::DoorCounts::Line& line, const DeskPage& page, const Words& words) {
    const auto name = line.name.in(std::string{words.language});
    return "<tr><th scope=\"row\">" +
           button_form({.action = "/delegation",
                        .fields = {{"delegation", line.code.text()}},
                        .text = name,
                        .classes = "link"},
                       page.frame, "show") +
           "</th><td>" + std::to_string(line.received) + "</td><td>" + std::to_string(line.expected) +
           "</td></tr>\n";
}

std::string delegations_part(const DeskPage& page, const Words& words) {
    std::string part = "<details id=\"delegations\" class=\"card\">\n<summary>" +
                       markup_text(words.by_delegation) +
                       "</summary>\n<table>\n<thead><tr><th scope=\"col\">" + markup_text(words.delegation) +
                       "</th><th scope=\"col\">" + markup_text(words.received) + "</th><th scope=\"col\">" +
                       markup_text(words.expected) + "</th></tr></thead>\n<tbody>\n";
    for (const auto& line : by_name(page.counts.delegations, words))
        part += delegation_line(line, page, words);
    return part + "</tbody>\n</table>\n</details>\n";
}

std::string since_line(const Answer& answer, const Words& words) {
    return answer.since.empty() ? answer.time : since_words(answer.since, answer.at_desk, words);
}

std::string undo_form(const Answer& answer, const DeskPage& page, const Words& words) {
    if (!answer.can_be_undone)
        return "";
    const auto whom = answer.who.name.empty() ? answer.code : answer.who.name;
    const auto number = std::to_string(answer.number);
    return button_form({.action = "/undo",
                        .fields = {{"code", answer.code}, {"number", number}},
                        .text = words.undo,
                        .label = fill(words.undo_of, {whom}),
                        .classes = "second"},
                       page.frame, number);
}

/// Whether somebody may stand there whom the meeting does not know: whose badge was revoked, it does.
bool may_be_new(Outcome outcome) {
    return outcome == Outcome::unknown_code || outcome == Outcome::unknown_badge ||
           outcome == Outcome::badge_of_another_meeting;
}

/// What can be done next about the person who was answered about.
std::string acts_part(const Answer& answer, const DeskPage& page, const Words& words) {
    auto acts = undo_form(answer, page, words);
    const std::vector<std::pair<std::string, std::string>> code{{"code", answer.code}};
    if (answer.outcome == Outcome::already_in)
        acts += button_form({.action = "/receive",
                             .fields = {{"typed", answer.code}, {"kind", "out"}},
                             .text = words.goes_out,
                             .classes = "second"},
                            page.frame, "out");
    const bool is_known = !answer.who.name.empty();
    if (is_known && page.frame.may_enrol && !page.frame.stocks.empty() &&
        tone_of(answer.outcome) != Tone::bad)
        acts += button_form({.action = "/badge",
                             .fields = code,
                             .text = words.print_badge,
                             .classes = "second",
                             .in_new_page = true},
                            page.frame, "badge");
    if (is_known)
        acts += button_form({.action = "/person", .fields = code, .text = words.details, .classes = "second"},
                            page.frame, "person");
    else if (page.frame.may_enrol && may_be_new(answer.outcome))
        acts += "<a class=\"button second\" href=\"/register\">" + markup_text(words.register_somebody) +
                "</a>\n";
    return acts.empty() ? "" : "<div class=\"acts\">\n" + acts + "</div>\n";
}

/// Its address names nobody: it is that of the answer with this number, at this desk.
std::string photo_part(const Answer& answer, const Words& words) {
    return answer.has_photo ? fmt::format("<img class=\"photo\" src=\"/photo?{}\" alt=\"{}\">\n",
                                          answer.number, markup_text(fill(words.photo_of, {answer.who.name})))
                            : "";
}

std::string answer_part(const DeskPage& page, const Words& words) {
    if (page.answers.empty() || page.search)
        return "<section id=\"answer\" class=\"answer\" role=\"status\" tabindex=\"-1\"></section>\n";
    const auto& answer = page.answers.front();
    const auto tone = tone_of(answer.outcome);
    const auto shape = shape_of(tone);
    const auto& said = words.of(answer.outcome);
    std::string part = "<section id=\"answer\" class=\"answer " + std::string{shape.name} + "\" role=\"" +
                       (tone == Tone::bad ? "alert" : "status") + "\" tabindex=\"-1\" data-number=\"" +
                       std::to_string(answer.number) + "\" data-tone=\"" + std::string{shape.name} +
                       "\" data-code=\"" + markup_text(answer.code) + "\" data-outcome=\"" +
                       std::string{word_of(answer.outcome)} + "\">\n" + photo_part(answer, words);
    if (!answer.note.empty())
        part += "<p class=\"note\"><strong>" + markup_text(words.note) + "</strong> " +
                markup_text(answer.note) + "</p>\n";
    const auto since = since_line(answer, words);
    part += heading(shape, said.headline);
    part += element("p class=\"code\"",
                    answer.code + (answer.code.empty() || since.empty() ? "" : " · ") + since);
    part += element("p class=\"name\"", answer.who.name);
    part += element("p class=\"own\"", answer.who.own);
    part += element("p class=\"delegation\"", who_line(answer.who, words));
    part += element("p class=\"why\"", answer.why);
    part += element("p class=\"next\"", said.next);
    for (const auto& one : answer.moved_up)
        part += element("p class=\"next\"", fill(words.moved_up, {one}));
    return part + acts_part(answer, page, words) + "</section>\n";
}

std::string data(std::string_view name, std::string_view value) {
    return fmt::format(" data-{}=\"{}\"", name, markup_text(value));
}

/// Shown where a script can use a camera, with what it sees; else why there is none stands below, among what this
/// browser can do.
std::string camera_part(const Words& words) {
    return "<div id=\"camera\" class=\"camera\"" + data("missing", words.camera_missing) +
           data("unknown", words.camera_unknown) + data("unread", words.camera_unread) +
           data("refused", words.camera_refused) + data("can", words.can_use_camera) +
           data("reader", jsqr_js().empty() ? "" : "/jsqr.js") +
           " hidden>\n<button id=\"camera-open\" type=\"button\" class=\"second\" aria-expanded=\"false\"" +
           data("open", words.camera_open) + data("close", words.camera_close) + ">" +
           markup_text(words.camera_open) + "</button>\n<div id=\"camera-view\" hidden>\n" +
           element("p", words.camera_hint) +
           "<video id=\"camera-video\" muted playsinline></video>\n</div>\n</div>\n";
}

/// What this browser can do, as the script finds it.
std::string able_part(const Words& words) {
    return "<div id=\"able\" class=\"able quiet\"" + data("on", words.can_go_on) +
           data("keep", words.can_only_keep) + ">\n<noscript>" + element("p", words.needs_script) +
           "</noscript>\n</div>\n";
}

std::string box_part(const DeskPage& page, const Words& words) {
    return "<form id=\"scan\" class=\"scan\" method=\"post\" action=\"/receive\"" +
           data("unsent", words.not_yet_sent) + data("read", words.was_read) + data("undo", words.undo) +
           data("then", words.decided_then) + data("undecided", words.not_decided) +
           data("undecidednext", words.not_decided_next) + data("nonames", words.no_names_offline) +
           data("nonamesnext", words.no_names_offline_next) + ">\n" + keys_of(page.frame) +
           "<label for=\"typed\">" + markup_text(words.box) +
           "</label>\n<input id=\"typed\" name=\"typed\" type=\"text\" autocomplete=\"off\" "
           "autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\" maxlength=\"200\" autofocus>\n"
           "<button>" +
           markup_text(words.receive) + "</button>\n<button name=\"kind\" value=\"out\" class=\"second\">" +
           markup_text(words.goes_out) + "</button>\n</form>\n" + camera_part(words) +
           "<p id=\"unsent\" class=\"pending\" role=\"status\" hidden></p>\n";
}

/// Shown where a script can play it.
std::string sound_button(const Words& words) {
    return "<p><button id=\"sound\" type=\"button\" class=\"second\"" + data("on", words.sound_on) +
           data("off", words.sound_off) + " hidden></button></p>\n";
}

std::string found_line(const office::FoundAtDesk& one, const DeskPage& page, const Words& words) {
    const auto& code = one.registration.code.text();
    return "<li><form class=\"choose\" method=\"post\" action=\"/receive\">\n" + keys_of(page.frame, code) +
           hidden("typed", code) + (page.search->goes_out ? hidden("kind", "out") : "") +
           "<button class=\"person\"><bdi class=\"name\">" + markup_text(one.who.name) +
           "</bdi> <bdi class=\"own\">" + markup_text(one.who.own) + "</bdi> <span class=\"delegation\">" +
           markup_text(who_line(one.who, words)) + "</span> <span class=\"code\">" + markup_text(code) +
           "</span> " + state_mark("span", one.registration, page.search->inside, words) +
           "</button>\n</form>\n" +
           button_form({.action = "/person",
                        .fields = {{"code", code}},
                        .text = words.details,
                        .label = fill(words.details_of, {one.who.name}),
                        .classes = "second"},
                       page.frame, "person") +
           "</li>\n";
}

std::string found_delegations(const DeskPage& page, const Words& words) {
    std::string part;
    for (const auto& one : by_name(page.search->found.delegations, words))
        part += "<li>" +
                button_form({.action = "/delegation",
                             .fields = {{"delegation", one.code.text()}},
                             .text = fill(words.whole_delegation, {one.name.in(std::string{words.language})}),
                             .classes = "person"},
                            page.frame, "show") +
                "</li>\n";
    return part;
}

std::string found_part(const DeskPage& page, const Words& words) {
    if (!page.search)
        return "<section id=\"found\"></section>\n";
    const auto& [people, delegations] = page.search->found;
    const auto walk_in = page.frame.may_enrol ? "<div class=\"acts\">" +
                                                    button_form({.action = "/walk-in",
                                                                 .fields = {{"family", page.search->words}},
                                                                 .text = words.register_somebody,
                                                                 .classes = "second"},
                                                                page.frame, "register") +
                                                    "</div>"
                                              : std::string{};
    std::string part = "<section id=\"found\" class=\"card\" role=\"status\">\n";
    if (people.empty() && delegations.empty())
        return part + element("h2", fill(words.found_none, {page.search->words})) +
               element("p", words.fewer) + walk_in + "</section>\n";
    if (!people.empty())
        part += element("h2", fill(words.found, {std::to_string(people.size()), page.search->words}));
    part += "<ul>\n" + found_delegations(page, words);
    const auto shown = std::min(people.size(), most_found);
    for (std::size_t i = 0; i < shown; ++i)
        part += found_line(people[i], page, words);
    part += "</ul>\n";
    if (people.size() > shown)
        part += element("p", fill(words.more, {std::to_string(people.size() - shown)}));
    return part + walk_in + "</section>\n";
}

std::string recent_line(const Answer& answer, const DeskPage& page, const Words& words) {
    const auto shape = shape_of(tone_of(answer.outcome));
    const auto whom = answer.who.name.empty()
                          ? markup_text(answer.code)
                          : "<bdi>" + markup_text(answer.who.name) + "</bdi>, " + markup_text(answer.code);
    return "<li class=\"" + std::string{shape.name} + "\">" + symbol(shape.symbol) +
           " <span class=\"what\">" + (whom.empty() ? "" : "<strong>" + whom + "</strong> ") +
           markup_text(words.of(answer.outcome).headline) +
           (answer.time.empty() ? "" : " " + markup_text(answer.time)) +
           (answer.was_offline ? " <em>" + markup_text(words.was_offline) + "</em>" : "") + "</span>\n" +
           undo_form(answer, page, words) + "</li>\n";
}

std::string recent_part(const DeskPage& page, const Words& words) {
    std::string part = "<section id=\"recent\" class=\"card\">\n" + element("h2", words.recent);
    if (page.answers.empty())
        return part + element("p class=\"quiet\"", words.nothing_yet) + "</section>\n";
    part += "<ol>\n";
    for (const auto& answer : page.answers)
        part += recent_line(answer, page, words);
    return part + "</ol>\n</section>\n";
}

} // namespace

std::string page_of(const DeskPage& page, const Words& words) {
    const auto name = fill(words.desk, {page.frame.desk});
    return framed_page(page.frame, name, "/",
                       element("h1 class=\"unseen\"", name) + "<div class=\"columns\">\n<div>\n" +
                           box_part(page, words) + answer_part(page, words) + "<div id=\"unread\"></div>\n" +
                           found_part(page, words) + "</div>\n<div>\n" + counts_part(page, words) +
                           recent_part(page, words) + delegations_part(page, words) + sound_button(words) +
                           able_part(words) + "</div>\n</div>\n",
                       words);
}

std::string pairing_page(const std::string& meeting, bool is_wrong, const Words& words) {
    return bare_page(std::string{words.pair_title} + " · " + meeting, "door",
                     "<main class=\"card\">\n" + element("p class=\"meeting\"", meeting) +
                         element("h1", words.pair_title) +
                         (is_wrong ? "<p class=\"answer bad\" role=\"alert\">" +
                                         symbol(shape_of(Tone::bad).symbol) + " " +
                                         markup_text(words.wrong_code) + "</p>\n"
                                   : element("p", words.pair_help)) +
                         "<form class=\"scan\" method=\"post\" action=\"/pair\">\n<label for=\"typed\">" +
                         markup_text(words.code) +
                         "</label>\n<input id=\"typed\" name=\"code\" type=\"text\" autocomplete=\"off\" "
                         "autocapitalize=\"characters\" spellcheck=\"false\" maxlength=\"40\" required "
                         "autofocus>\n<button>" +
                         markup_text(words.let_in) + "</button>\n</form>\n</main>\n<footer>\n" +
                         language_form(words) + "</footer>\n",
                     words);
}

std::string address_page(const Frame& frame, const Place& place, const Words& words) {
    return framed_page(
        frame, words.another_browser, "/address",
        element("h1", words.another_browser) + "<section class=\"card\">\n" + element("p", words.open_there) +
            element("p class=\"code\"", place.address) + qr_picture(place.address, place.address) +
            "</section>\n<section class=\"card\">\n" + element("h2", words.fingerprint) +
            element("p", words.compare_fingerprint) + element("p class=\"code\"", place.fingerprint) +
            element("p class=\"code\"", place.in_words) + qr_picture(place.fingerprint, words.fingerprint) +
            "</section>\n",
        words);
}

std::string seat_page(const std::string& meeting, const std::string& form_token,
                      const std::vector<std::string>& names, bool is_wrong, const Words& words) {
    std::string choices;
    for (const auto& name : names)
        choices += "<option>" + markup_text(name) + "</option>\n";
    return bare_page(
        std::string{words.who_title} + " · " + meeting, "door",
        "<main class=\"card\">\n" + element("p class=\"meeting\"", meeting) + element("h1", words.who_title) +
            (is_wrong ? "<p class=\"answer bad\" role=\"alert\">" + symbol(shape_of(Tone::bad).symbol) + " " +
                            markup_text(words.wrong_pin) + "</p>\n"
                      : element("p", words.who_help)) +
            "<form class=\"fields\" method=\"post\" action=\"/who\">\n" + hidden("token", form_token) +
            "<p><label for=\"name\">" + markup_text(words.colleague) +
            "</label>\n<select id=\"name\" name=\"name\">\n" + choices +
            "</select></p>\n<p><label for=\"pin\">" + markup_text(words.pin) +
            "</label>\n<input id=\"pin\" name=\"pin\" type=\"password\" inputmode=\"numeric\" "
            "autocomplete=\"off\" maxlength=\"6\" required autofocus></p>\n<p><button>" +
            markup_text(words.sit) + "</button></p>\n</form>\n</main>\n<footer>\n" + language_form(words) +
            "</footer>\n",
        words);
}

std::string message_page(std::string_view message, const Said& more, const Words& words) {
    return bare_page(message, "door",
                     "<main class=\"card\">\n" + element("h1", message) + element("p", more) +
                         "<p><a class=\"button\" href=\"/\">" + markup_text(words.back) +
                         "</a></p>\n</main>\n",
                     words);
}

std::string counts_json(const office::DoorCounts& counts) {
    std::string text;
    util::JsonWriter json{text};
    json.begin_object()
        .member("received", counts.received)
        .member("expected", counts.expected)
        .member("inside", counts.inside);
    for (const auto& session : counts.sessions)
        json.member("received@" + session.session.text(), session.received)
            .member("inside@" + session.session.text(), session.inside);
    json.end_object();
    return text;
}

} // namespace plenary::desk
