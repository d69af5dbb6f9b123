#include "desk/pages/floor_page.hpp"

#include "report/paper/paper_words.hpp"
#include "util/markup.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::desk {

using domain::SpeakerClass;
using domain::SpeechStatus;
using report::Phrase;
using util::markup_text;

namespace {

std::string heard_as_words(SpeakerClass of, const report::PaperWords& said) {
    return said.say(static_cast<Phrase>(static_cast<int>(Phrase::as_group) + static_cast<int>(of)));
}

std::string status_words(const domain::Speech& speech, const report::PaperWords& said) {
    const auto text = said.say(
        static_cast<Phrase>(static_cast<int>(Phrase::speech_asked) + static_cast<int>(speech.status)));
    return speech.spoke_at ? text + ", " + time_for_desk(*speech.spoke_at, speech.spoke_at->date) : text;
}

std::string call_button(std::string_view act, std::string_view text, const office::Floor::Line& line,
                        const FloorPage& page, const Words& words) {
    const auto& code = line.speech.code.text();
    return button_form({.action = "/floor",
                        .fields = {{"speech", code}, {"act", std::string{act}}},
                        .text = text,
                        .label = fmt::format("{}: {}", text, line.name.in(std::string{words.language})),
                        .classes = "second"},
                       page.frame, fmt::format("{}-{}", act, code));
}

std::string acts_of(const office::Floor::Line& line, bool is_next, const FloorPage& page,
                    const Words& words) {
    const auto button = [&](std::string_view act, std::string_view text) {
        return call_button(act, text, line, page, words);
    };
    std::string acts;
    if (line.speech.status == SpeechStatus::spoke)
        acts = button("asked", words.asks_again);
    else
        acts =
            button("spoke", words.spoke) +
            (line.speech.status == SpeechStatus::asked ? button("absent", words.was_absent)
                                                       : button("asked", words.asks_again)) +
            (line.speech.status == SpeechStatus::asked && !is_next ? button("next", words.speaks_next) : "") +
            button("withdrawn", words.withdraws);
    return "<div class=\"acts\">\n" + acts + "</div>\n";
}

std::string speech_line(const office::Floor::Line& line, bool is_next, const FloorPage& page,
                        const Words& words) {
    const auto& said = report::paper_words(words.language);
    const auto& speech = line.speech;
    std::string delegation{line.name.in(std::string{words.language})};
    if (!speech.on_behalf_of.empty())
        delegation += ", " + said.say(Phrase::on_behalf_of, {speech.on_behalf_of});
    auto more = heard_as_words(line.heard_as, said);
    if (!speech.language.empty())
        more += " · " + speech.language;
    if (speech.minutes)
        more += " · " + std::to_string(*speech.minutes) + "′";
    more += " · " + time_for_desk(speech.asked, page.floor.at.date);
    const auto shape = shape_of(speech.status == SpeechStatus::asked   ? Tone::known
                                : speech.status == SpeechStatus::spoke ? Tone::good
                                                                       : Tone::bad);
    return fmt::format("<li class=\"{}\">", is_next ? "speech next" : "speech") +
           element("bdi class=\"name\"", delegation) + element("bdi class=\"own\"", line.speaker) +
           element("span class=\"quiet\"", more) + "<span class=\"state " + std::string{shape.name} + "\">" +
           symbol(shape.symbol) + " " + markup_text(is_next ? words.speaks_now : status_words(speech, said)) +
           "</span>\n" + acts_of(line, is_next, page, words) + "</li>\n";
}

std::string title_of_item(const office::Floor::Item& item, const Words& words) {
    if (!item.code)
        return std::string{words.in_general};
    return item.title.empty() ? item.code->text() : item.title;
}

std::string list_part(const FloorPage& page, const Words& words) {
    std::string part;
    for (const auto& item : page.floor.items) {
        if (item.lines.empty())
            continue;
        part += "<section class=\"card\">\n" + element("h2", title_of_item(item, words)) +
                "<ol class=\"speeches\">\n";
        bool is_next = true;
        for (const auto& line : item.lines) {
            const bool waits = line.speech.status == SpeechStatus::asked;
            part += speech_line(line, is_next && waits, page, words);
            is_next = is_next && !waits;
        }
        part += "</ol>\n</section>\n";
    }
    return part.empty() ? element("p class=\"card quiet\"",
                                  report::paper_words(words.language).say(Phrase::nobody_asked))
                        : part;
}

std::string floor_option(std::string_view value, std::string_view text, std::string_view chosen) {
    return "<option value=\"" + markup_text(value) + "\"" + (value == chosen ? " selected" : "") + ">" +
           markup_text(text) + "</option>\n";
}

std::string floor_choice(std::string_view name, std::string_view label, const std::string& options) {
    return fmt::format(
        "<p><label for=\"{0}\">{1}</label>\n<select id=\"{0}\" name=\"{0}\">\n{2}</select></p>\n", name,
        markup_text(label), options);
}

std::string floor_input(std::string_view name, std::string_view label, std::string_view kind,
                        const FloorPage& page) {
    return fmt::format("<p><label for=\"{0}\">{1}</label>\n<input id=\"{0}\" name=\"{0}\" type=\"text\" {2} "
                       "value=\"{3}\" autocomplete=\"off\"{4}{5}>\n{6}</p>\n",
                       name, markup_text(label), kind, markup_text(field(page.said, name)),
                       marked(page.reasons, name), page.reasons.contains(name) ? " autofocus" : "",
                       reason_beside(page.reasons, name));
}

/// Where somebody is put on the list.
std::string ask_part(const FloorPage& page, const Words& words) {
    const auto& said = report::paper_words(words.language);
    const auto option = [&](std::string_view name, std::string_view value, std::string_view text) {
        return floor_option(value, text, field(page.said, name));
    };
    std::string delegations = option("delegation", "", words.choose);
    for (const auto& one : by_name(page.delegations, words))
        if (one.is_here || one.code.text() == field(page.said, "delegation"))
            delegations += option("delegation", one.code.text(), one.name.in(std::string{words.language}));
    std::string classes = option("class", "", words.by_its_class);
    for (const auto word : domain::Words<SpeakerClass>::all)
        classes += option("class", word, heard_as_words(*domain::from_word<SpeakerClass>(word), said));
    std::string items;
    for (const auto& item : page.floor.items)
        items += option("item", item.code ? item.code->text() : "", title_of_item(item, words));
    return "<form id=\"ask\" class=\"card person\" method=\"post\" action=\"/floor\">\n" +
           keys_of(page.frame, "ask") + hidden("act", "ask") + element("h2", words.asks_for_floor) +
           "<div class=\"fields\">\n" + floor_choice("delegation", words.delegation, delegations) +
           floor_input("speaker", words.speaker_code, "maxlength=\"60\"", page) +
           floor_choice("class", said.say(Phrase::heard_as), classes) +
           (page.floor.items.size() > 1 ? floor_choice("item", words.item, items) : "") +
           floor_input("minutes", said.say(Phrase::limit), "inputmode=\"numeric\" maxlength=\"3\"", page) +
           "</div>\n<p class=\"acts\"><button>" + markup_text(words.inscribe) + "</button></p>\n</form>\n";
}

} // namespace

std::string floor_page(const FloorPage& page, const Words& words) {
    const auto title = report::paper_words(words.language).say(Phrase::list_of_speakers);
    std::string main = element("h1", title);
    if (!page.refused.text.empty() || !page.reasons.empty())
        main +=
            "<section class=\"answer bad\" role=\"alert\">\n" +
            heading(shape_of(Tone::bad), page.reasons.empty() ? words.not_registered : words.look_at_marked) +
            element("p class=\"why\"", page.refused) + "</section>\n";
    main += "<div id=\"screen\" data-follows=\"floor\" data-stale=\"" + markup_text(words.not_live) +
            "\">\n" + list_part(page, words) + "</div>\n" + ask_part(page, words);
    return framed_page(page.frame, title, "/floor", main, words);
}

} // namespace plenary::desk
