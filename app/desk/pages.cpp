#include "desk/pages.hpp"

#include "util/json.hpp"
#include "util/markup.hpp"

#include <algorithm>

namespace plenary::desk {

using util::markup_text;

namespace {

/// More than these are not listed: more of the name has to be typed.
constexpr std::size_t most_found = 20;

struct Shape {
    std::string_view name; ///< class in style.css
    std::string_view symbol;
};

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

std::string element(std::string_view name, std::string_view text) {
    return text.empty() ? ""
                        : "<" + std::string{name} + ">" + markup_text(text) + "</" +
                              std::string{name.substr(0, name.find(' '))} + ">\n";
}

std::string hidden(std::string_view name, std::string_view value) {
    return R"(<input type="hidden" name=")" + std::string{name} + R"(" value=")" + markup_text(value) +
           "\">\n";
}

std::string shell(std::string_view title, const std::string& body, const Words& words) {
    return "<!doctype html>\n<html lang=\"" + std::string{words.language} +
           "\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
           markup_text(title) +
           "</title>\n<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n"
           "<link rel=\"stylesheet\" href=\"/style.css\">\n<script src=\"/desk.js\" defer></script>\n"
           "</head>\n<body>\n" +
           body + "</body>\n</html>\n";
}

std::string language_form(const Words& words) {
    std::string form = "<form class=\"language\" method=\"post\" action=\"/language\">\n<label>" +
                       markup_text(words.language_label) + " <select name=\"language\">\n";
    for (const auto* one : all_words())
        form += "<option value=\"" + std::string{one->language} + "\" lang=\"" + std::string{one->language} +
                (one->language == words.language ? "\" selected>" : "\">") + markup_text(one->itself) +
                "</option>\n";
    return form + "</select></label>\n<button>" + markup_text(words.change_language) + "</button>\n</form>\n";
}

std::string figure(std::string_view name, int number, std::string_view word) {
    return "<div><dt>" + markup_text(word) + "</dt><dd data-count=\"" + std::string{name} + "\">" +
           std::to_string(number) + "</dd></div>\n";
}

std::string counts_part(const office::DoorCounts& counts, const Words& words) {
    return "<dl id=\"counts\" class=\"counts\" data-stale=\"" + markup_text(words.not_live) + "\">\n" +
           figure("received", counts.received, words.received) +
           figure("expected", counts.expected, words.expected) +
           figure("inside", counts.inside, words.inside) + "</dl>\n";
}

std::string delegations_part(const office::DoorCounts& counts, const Words& words) {
    std::string part = "<details id=\"delegations\">\n<summary>" + markup_text(words.by_delegation) +
                       "</summary>\n<table>\n<thead><tr><th scope=\"col\">" + markup_text(words.delegation) +
                       "</th><th scope=\"col\">" + markup_text(words.received) + "</th><th scope=\"col\">" +
                       markup_text(words.expected) + "</th></tr></thead>\n<tbody>\n";
    for (const auto& line : counts.delegations)
        part += "<tr><th scope=\"row\">" + markup_text(line.name) + "</th><td>" +
                std::to_string(line.received) + "</td><td>" + std::to_string(line.expected) + "</td></tr>\n";
    return part + "</tbody>\n</table>\n</details>\n";
}

std::string who_line(const office::AtDesk& who, const Words& words) {
    return who.name.empty() ? "" : who.delegation + ", " + std::string{words.of(who.role)};
}

std::string since_line(const Answer& answer, const Words& words) {
    if (answer.since.empty())
        return answer.time;
    return answer.at_desk.empty() ? fill(words.since, {answer.since})
                                  : fill(words.since_at_desk, {answer.since, answer.at_desk});
}

std::string undo_form(const Answer& answer, const DeskPage& page, const Words& words) {
    if (!answer.can_be_undone)
        return "";
    const auto whom = answer.who.name.empty() ? answer.code : answer.who.name;
    return "<form class=\"undo\" method=\"post\" action=\"/undo\">\n" + hidden("token", page.form_token) +
           hidden("nonce", page.nonce + "-" + std::to_string(answer.number)) + hidden("code", answer.code) +
           "<button aria-label=\"" + markup_text(fill(words.undo_of, {whom})) + "\">" +
           markup_text(words.undo) + "</button>\n</form>\n";
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
                       std::to_string(answer.number) + "\">\n";
    if (!answer.note.empty())
        part += "<p class=\"note\"><strong>" + markup_text(words.note) + ":</strong> " +
                markup_text(answer.note) + "</p>\n";
    part += "<h2><span class=\"symbol\" aria-hidden=\"true\">" + std::string{shape.symbol} + "</span> " +
            markup_text(said.headline) + "</h2>\n";
    part += element("p class=\"name\"", answer.who.name);
    part += element("p class=\"own\"", answer.who.own);
    part += element("p class=\"delegation\"", who_line(answer.who, words));
    const auto since = since_line(answer, words);
    part += element("p class=\"code\"",
                    answer.code + (answer.code.empty() || since.empty() ? "" : " · ") + since);
    part += element("p class=\"why\" lang=\"en\"", answer.why);
    part += element("p class=\"next\"", said.next);
    return part + undo_form(answer, page, words) + "</section>\n";
}

std::string box_part(const DeskPage& page, const Words& words) {
    return "<form id=\"scan\" class=\"scan\" method=\"post\" action=\"/receive\">\n" +
           hidden("token", page.form_token) + hidden("nonce", page.nonce) + "<label for=\"typed\">" +
           markup_text(words.box) +
           "</label>\n<input id=\"typed\" name=\"typed\" type=\"text\" autocomplete=\"off\" "
           "autocapitalize=\"off\" autocorrect=\"off\" spellcheck=\"false\" maxlength=\"200\" autofocus>\n"
           "<button>" +
           markup_text(words.receive) + "</button>\n<button name=\"kind\" value=\"out\" class=\"second\">" +
           markup_text(words.goes_out) + "</button>\n</form>\n";
}

std::string found_line(const office::FoundAtDesk& one, const DeskPage& page, const Words& words) {
    const auto& code = one.registration.code.text();
    return "<li><form method=\"post\" action=\"/receive\">\n" + hidden("token", page.form_token) +
           hidden("nonce", page.nonce) + hidden("typed", code) + "<button><span class=\"name\">" +
           markup_text(one.who.name) + "</span> <span class=\"own\">" + markup_text(one.who.own) +
           "</span> <span class=\"delegation\">" + markup_text(who_line(one.who, words)) +
           "</span> <span class=\"code\">" + markup_text(code) + " · " +
           markup_text(words.of(one.registration.status)) + "</span></button>\n</form></li>\n";
}

std::string found_part(const DeskPage& page, const Words& words) {
    if (!page.search)
        return "<section id=\"found\"></section>\n";
    const auto& found = page.search->found;
    std::string part = "<section id=\"found\" role=\"status\">\n";
    if (found.empty())
        return part + element("h2", fill(words.found_none, {page.search->words})) +
               element("p", words.fewer) + "</section>\n";
    part += element("h2", fill(words.found, {std::to_string(found.size()), page.search->words}));
    part += "<ul>\n";
    const auto shown = std::min(found.size(), most_found);
    for (std::size_t i = 0; i < shown; ++i)
        part += found_line(found[i], page, words);
    part += "</ul>\n";
    if (found.size() > shown)
        part += element("p", fill(words.more, {std::to_string(found.size() - shown)}));
    return part + "</section>\n";
}

std::string recent_line(const Answer& answer, const DeskPage& page, const Words& words) {
    const auto shape = shape_of(tone_of(answer.outcome));
    const auto whom = answer.who.name.empty() ? answer.code : answer.who.name + ", " + answer.code;
    return "<li class=\"" + std::string{shape.name} + "\"><span class=\"symbol\" aria-hidden=\"true\">" +
           std::string{shape.symbol} + "</span> <span class=\"what\">" + markup_text(whom) +
           (whom.empty() ? "" : " — ") + markup_text(words.of(answer.outcome).headline) +
           (answer.time.empty() ? "" : " " + markup_text(answer.time)) + "</span>\n" +
           undo_form(answer, page, words) + "</li>\n";
}

std::string recent_part(const DeskPage& page, const Words& words) {
    std::string part = "<section id=\"recent\">\n" + element("h2", words.recent);
    if (page.answers.empty())
        return part + element("p", words.nothing_yet) + "</section>\n";
    part += "<ol>\n";
    for (const auto& answer : page.answers)
        part += recent_line(answer, page, words);
    return part + "</ol>\n</section>\n";
}

/// Who sits there, and the button by which another takes the seat.
std::string seat_part(const DeskPage& page, const Words& words) {
    if (page.colleague.empty())
        return "";
    return "<form class=\"seat\" method=\"post\" action=\"/leave\">\n" + hidden("token", page.form_token) +
           element("span", page.colleague) + "<button class=\"second\">" + markup_text(words.leave) +
           "</button>\n</form>\n";
}

} // namespace

std::string page_of(const DeskPage& page, const Words& words) {
    const auto name = fill(words.desk, {page.desk});
    return shell(name + " · " + page.meeting,
                 (page.notice.empty() ? "" : element("p class=\"notice\" role=\"status\"", page.notice)) +
                     "<header>\n" + element("h1", page.meeting) + element("p class=\"desk\"", name) +
                     seat_part(page, words) + counts_part(page.counts, words) + "</header>\n<main>\n" +
                     box_part(page, words) + answer_part(page, words) + found_part(page, words) +
                     recent_part(page, words) + delegations_part(page.counts, words) + "</main>\n<footer>\n" +
                     language_form(words) + "</footer>\n",
                 words);
}

std::string pairing_page(const std::string& meeting, bool is_wrong, const Words& words) {
    return shell(std::string{words.pair_title} + " · " + meeting,
                 "<header>\n" + element("h1", meeting) + "</header>\n<main>\n" +
                     element("h2", words.pair_title) +
                     (is_wrong ? element("p class=\"answer bad\" role=\"alert\"", words.wrong_code)
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

std::string seat_page(const std::string& meeting, const std::string& form_token,
                      const std::vector<std::string>& names, bool is_wrong, const Words& words) {
    std::string choices;
    for (const auto& name : names)
        choices += "<option>" + markup_text(name) + "</option>\n";
    return shell(std::string{words.who_title} + " · " + meeting,
                 "<header>\n" + element("h1", meeting) + "</header>\n<main>\n" +
                     element("h2", words.who_title) +
                     (is_wrong ? element("p class=\"answer bad\" role=\"alert\"", words.wrong_pin)
                               : element("p", words.who_help)) +
                     "<form class=\"scan\" method=\"post\" action=\"/who\">\n" + hidden("token", form_token) +
                     "<label for=\"name\">" + markup_text(words.colleague) +
                     "</label>\n<select id=\"name\" name=\"name\">\n" + choices +
                     "</select>\n<label for=\"pin\">" + markup_text(words.pin) +
                     "</label>\n<input id=\"pin\" name=\"pin\" type=\"password\" inputmode=\"numeric\" "
                     "autocomplete=\"off\" maxlength=\"6\" required autofocus>\n<button>" +
                     markup_text(words.sit) + "</button>\n</form>\n</main>\n<footer>\n" +
                     language_form(words) + "</footer>\n",
                 words);
}

std::string message_page(std::string_view message, std::string_view more, const Words& words) {
    return shell(message,
                 "<main>\n" + element("h1", message) + element("p", more) + "<p><a href=\"/\">" +
                     markup_text(words.back) + "</a></p>\n</main>\n",
                 words);
}

std::string counts_json(const office::DoorCounts& counts) {
    std::string text;
    util::JsonWriter json{text};
    json.begin_object()
        .member("received", counts.received)
        .member("expected", counts.expected)
        .member("inside", counts.inside)
        .end_object();
    return text;
}

} // namespace plenary::desk
