#include "desk/pages/markup.hpp"

#include "report/paper/paper_words.hpp"
#include "util/markup.hpp"

#include <fmt/format.h>

namespace plenary::desk {

using util::markup_text;

Shape shape_of(Tone tone) {
    switch (tone) {
    case Tone::good:
        return {"good", "✓"};
    case Tone::known:
        return {"known", "!"};
    case Tone::bad:
        break;
    }
    return {"bad", "✕"};
}

std::string marked(const FieldReasons& reasons, std::string_view name) {
    return reasons.contains(name)
               ? fmt::format(R"( aria-invalid="true" aria-describedby="{}-why")", markup_text(name))
               : "";
}

std::string reason_beside(const FieldReasons& reasons, std::string_view name) {
    const auto found = reasons.find(name);
    return found == reasons.end()
               ? ""
               : fmt::format("<span id=\"{}-why\" class=\"why\">{} {}</span>\n", markup_text(name),
                             symbol(shape_of(Tone::bad).symbol), markup_text(found->second));
}

std::string element(std::string_view name, std::string_view text) {
    return text.empty() ? ""
                        : "<" + std::string{name} + ">" + markup_text(text) + "</" +
                              std::string{name.substr(0, name.find(' '))} + ">\n";
}

std::string element(std::string_view name, const Said& said) {
    return element(fmt::format("{} lang=\"{}\"", name, said.language), said.text);
}

std::string hidden(std::string_view name, std::string_view value) {
    return R"(<input type="hidden" name=")" + std::string{name} + R"(" value=")" + markup_text(value) +
           "\">\n";
}

std::string symbol(std::string_view sign) {
    return "<span class=\"symbol\" aria-hidden=\"true\">" + std::string{sign} + "</span>";
}

std::string heading(const Shape& shape, std::string_view text) {
    return "<h2>" + symbol(shape.symbol) + " " + markup_text(text) + "</h2>\n";
}

std::string keys_of(const Frame& frame, std::string_view suffix) {
    return hidden("token", frame.form_token) +
           hidden("nonce", suffix.empty() ? frame.nonce : frame.nonce + "-" + std::string{suffix});
}

std::string button_form(const ButtonForm& form, const Frame& frame, std::string_view suffix) {
    std::string text = "<form method=\"post\" action=\"" + std::string{form.action} + "\"" +
                       (form.in_new_page ? " target=\"_blank\"" : "") + ">\n" + keys_of(frame, suffix);
    for (const auto& [name, value] : form.fields)
        text += hidden(name, value);
    text += "<button";
    if (!form.classes.empty())
        text += fmt::format(" class=\"{}\"", form.classes);
    if (!form.label.empty())
        text += fmt::format(" aria-label=\"{}\"", markup_text(form.label));
    return text + ">" + markup_text(form.text) + "</button>\n</form>\n";
}

std::string since_words(std::string_view since, std::string_view desk, const Words& words) {
    return desk.empty() ? fill(words.since, {since}) : fill(words.since_at_desk, {since, desk});
}

std::string state_mark(std::string_view element, const domain::Registration& registration,
                       const office::InsideAtDesk& inside, const Words& words) {
    const bool may_come = registration.status == domain::RegistrationStatus::confirmed;
    auto tone = may_come ? Tone::good : Tone::bad;
    std::string said{words.of(registration.status)};
    if (const auto one = inside.people.find(registration.code); one != inside.people.end()) {
        tone = Tone::known;
        said = std::string{words.inside} + " " +
               since_words(time_for_desk(one->second.since, inside.today), one->second.desk, words);
    }
    const auto shape = shape_of(tone);
    return fmt::format("<{0} class=\"state {1}\">{2} {3}</{0}>", element, shape.name, symbol(shape.symbol),
                       markup_text(said));
}

std::string who_line(const office::AtDesk& who, const Words& words) {
    return who.name.empty() ? ""
                            : std::string{who.delegation.in(std::string{words.language})} + ", " +
                                  std::string{words.of(who.role)};
}

namespace {

std::string where_line(const office::HallAtDesk& hall, const Words& words) {
    std::string line = hall.series;
    for (const auto& part : {hall.city, report::paper_words(words.language).dates(hall.dates)})
        if (!part.empty())
            line += (line.empty() ? "" : " · ") + part;
    return line;
}

std::string_view title_of_door(const Frame& frame, const Words& words) {
    for (const auto& session : frame.hall.doors)
        if (session.code == frame.door)
            return session.title;
    return words.door_of_meeting;
}

std::string door_form(const Frame& frame, const Words& words) {
    if (frame.hall.doors.empty())
        return "";
    std::string form = "<form class=\"choice\" method=\"post\" action=\"/door\">\n" + keys_of(frame, "door") +
                       "<label>" + markup_text(words.door) + " <select name=\"door\">\n<option value=\"\">" +
                       markup_text(words.door_of_meeting) + "</option>\n";
    for (const auto& session : frame.hall.doors)
        form += "<option value=\"" + markup_text(session.code.text()) + "\"" +
                (session.code == frame.door ? " selected" : "") + ">" + markup_text(session.title) +
                "</option>\n";
    return form + "</select></label>\n<button class=\"second\">" + markup_text(words.change) +
           "</button>\n</form>\n";
}

std::string link(std::string_view path, std::string_view here, std::string_view text) {
    return "<a href=\"" + std::string{path} + "\"" + (path == here ? " aria-current=\"page\"" : "") + ">" +
           markup_text(text) + "</a>\n";
}

/// Who sits there, and the button by which another takes the seat.
std::string seat_part(const Frame& frame, const Words& words) {
    if (frame.colleague.empty())
        return "";
    return "<form class=\"seat\" method=\"post\" action=\"/leave\">\n" + hidden("token", frame.form_token) +
           element("span", frame.colleague) + "<button class=\"second\">" + markup_text(words.leave) +
           "</button>\n</form>\n";
}

std::string bar(const Frame& frame, std::string_view here, const Words& words) {
    const auto desk = fill(words.desk, {frame.desk});
    return "<header class=\"bar\">\n<div class=\"place\">\n" + element("p class=\"meeting\"", frame.meeting) +
           element("p class=\"where\"", where_line(frame.hall, words)) + "</div>\n<nav aria-label=\"" +
           markup_text(words.pages) + "\">\n" + link("/", here, words.to_desk) +
           (frame.may_enrol ? link("/register", here, words.register_somebody) : "") +
           link("/hall", here, words.hall_screen) + link("/chair", here, words.chair_screen) +
           (frame.may_do_all ? link("/floor", here, words.floor) : "") + "</nav>\n" +
           "<p class=\"desk\"><strong>" + markup_text(desk) + "</strong>" +
           (frame.hall.doors.empty() ? "" : " " + markup_text(title_of_door(frame, words))) + "</p>\n" +
           seat_part(frame, words) + "</header>\n" +
           element("p class=\"notice\" role=\"status\"", frame.notice);
}

} // namespace

std::string language_form(const Words& words) {
    std::string form = "<form class=\"choice\" method=\"post\" action=\"/language\">\n<label>" +
                       markup_text(words.language_label) + " <select name=\"language\">\n";
    for (const auto* one : all_words())
        form += "<option value=\"" + std::string{one->language} + "\" lang=\"" + std::string{one->language} +
                (one->language == words.language ? "\" selected>" : "\">") + markup_text(one->itself) +
                "</option>\n";
    return form + "</select></label>\n<button class=\"second\">" + markup_text(words.change) +
           "</button>\n</form>\n";
}

std::string bare_page(std::string_view title, std::string_view classes, const std::string& body,
                      const Words& words) {
    return "<!doctype html>\n<html lang=\"" + std::string{words.language} +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           markup_text(title) +
           "</title>\n"
           "<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n"
           "<script src=\"/keys.js\"></script>\n"
           "<link rel=\"stylesheet\" href=\"/style.css\">\n"
           "<script src=\"/desk.js\" type=\"module\"></script>\n"
           "</head>\n"
           "<body class=\"" +
           std::string{classes} + "\">\n" + body + "</body>\n</html>\n";
}

std::string framed_page(const Frame& frame, std::string_view title, std::string_view here,
                        const std::string& main, const Words& words) {
    return bare_page(
        std::string{title} + " · " + frame.meeting, "framed",
        bar(frame, here, words) + "<main data-waits=\"" + markup_text(words.scan_waits) + "\">\n" + main +
            "</main>\n<footer>\n" + door_form(frame, words) + language_form(words) +
            (frame.is_reached_by_others ? link("/address", here, words.another_browser) : "") + "</footer>\n",
        words);
}

} // namespace plenary::desk
