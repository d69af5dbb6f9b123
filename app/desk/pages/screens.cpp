#include "desk/pages/screens.hpp"

#include "util/markup.hpp"

#include <algorithm>

namespace plenary::desk {

using util::markup_text;

namespace {

std::string time_at(const office::DoorCounts& counts) {
    return time_for_desk(counts.at, counts.at.date);
}

std::string big_figure(int number, std::string_view word) {
    return "<div><dt>" + markup_text(word) + "</dt><dd>" + std::to_string(number) + "</dd></div>\n";
}

std::string progress(int part, int whole, std::string_view label) {
    return "<progress max=\"" + std::to_string(std::max(whole, 1)) + "\" value=\"" + std::to_string(part) +
           "\" aria-label=\"" + markup_text(label) + "\"></progress>\n";
}

/// How many came each minute, a bar each.
std::string minutes_part(const office::DoorCounts& counts, const Words& words) {
    constexpr int step = 10;
    constexpr int high = 60;
    const auto& a_minute = counts.a_minute;
    const auto most = a_minute.empty() ? 0 : *std::max_element(a_minute.begin(), a_minute.end());
    std::string bars;
    for (std::size_t i = 0; i < a_minute.size(); ++i) {
        const auto tall = most == 0 ? 0 : a_minute[i] * high / most;
        bars += "<rect x=\"" + std::to_string(static_cast<int>(i) * step + 1) + "\" y=\"" +
                std::to_string(high - tall) + "\" width=\"" + std::to_string(step - 2) + "\" height=\"" +
                std::to_string(tall) + "\"/>";
    }
    const auto said = fill(words.minutes_said, {std::to_string(office::minutes_told), std::to_string(most)});
    return "<figure>\n<svg viewBox=\"0 0 " + std::to_string(step * office::minutes_told) + " " +
           std::to_string(high) + "\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"" +
           markup_text(said) + "\">" + bars + "</svg>\n<figcaption>" + markup_text(said) +
           "</figcaption>\n</figure>\n";
}

std::string class_table(const office::DoorCounts& counts, const Words& words) {
    std::string part = "<table>\n<thead><tr><th scope=\"col\">" + markup_text(words.delegations) +
                       "</th><th scope=\"col\">" + markup_text(words.present) + "</th><th scope=\"col\">" +
                       markup_text(words.of_them) + "</th><th scope=\"col\">" +
                       markup_text(words.people_received) + "</th><th scope=\"col\">" +
                       markup_text(words.expected) + "</th></tr></thead>\n<tbody>\n";
    for (const auto& one : counts.classes) {
        part += "<tr><th scope=\"row\">" + markup_text(one.title.in(std::string{words.language})) + "</th>";
        for (const auto number : {one.present, one.delegations, one.received, one.expected})
            part += "<td>" + std::to_string(number) + "</td>";
        part += "</tr>\n";
    }
    return part + "</tbody>\n</table>\n";
}

std::string quorum_part(const domain::QuorumCount& count, const Words& words) {
    const auto present = std::to_string(count.present.size());
    const auto all = std::to_string(count.delegations());
    if (!count.rule)
        return "<section class=\"quorum card\">\n" + element("h2", words.no_quorum_rule) +
               element("p class=\"large\"", fill(words.present_of, {present, all})) + "</section>\n";
    const auto shape = shape_of(count.is_met() ? Tone::good : Tone::bad);
    return "<section class=\"quorum answer " + std::string{shape.name} + "\">\n" +
           heading(shape,
                   fill(count.is_met() ? words.quorum_met : words.quorum_missed, {count.rule->code.text()})) +
           element("p class=\"large\"", fill(words.present_of, {present, all})) +
           element("p", fill(words.quorum_needs, {std::to_string(count.needed)})) + "</section>\n";
}

std::string delegations_list(const office::DoorCounts& counts, std::size_t of_class, const Words& words) {
    std::string part = "<ul>\n";
    for (const auto& line : by_name(counts.delegations, words)) {
        if (line.of_class != of_class)
            continue;
        const auto shape = shape_of(line.is_present ? Tone::good : Tone::bad);
        part += "<li class=\"" + std::string{line.is_present ? "present" : "absent"} + "\">" +
                symbol(line.is_present ? shape.symbol : "–") + " <span>" +
                markup_text(line.name.in(std::string{words.language})) + "</span> <span class=\"unseen\">" +
                markup_text(line.is_present ? words.present : words.absent) +
                "</span> <span class=\"quiet\">" + std::to_string(line.received) + "/" +
                std::to_string(line.expected) + "</span></li>\n";
    }
    return part + "</ul>\n";
}

/// What is shown anew when something changes: all but the heading.
std::string screen(const Frame& frame, std::string_view title, std::string_view here, const std::string& body,
                   const Words& words) {
    return framed_page(frame, title, here,
                       element("h1 class=\"unseen\"", title) + "<div id=\"screen\" data-stale=\"" +
                           markup_text(words.not_live) + "\">\n" + body + "</div>\n",
                       words);
}

} // namespace

std::string hall_page(const Frame& frame, const office::DoorCounts& counts, const Words& words) {
    const auto now = counts.a_minute.empty() ? 0 : counts.a_minute.back();
    return screen(frame, words.hall_screen, "/hall",
                  "<dl class=\"figures card\">\n" + big_figure(counts.received, words.received) +
                      big_figure(counts.expected, words.expected) + big_figure(counts.inside, words.inside) +
                      big_figure(now, words.this_minute) + "</dl>\n" +
                      progress(counts.received, counts.expected,
                               fill(words.received_of,
                                    {std::to_string(counts.received), std::to_string(counts.expected)})) +
                      "<div class=\"card\">\n" + minutes_part(counts, words) + "</div>\n" +
                      element("p class=\"quiet\"", fill(words.as_at, {time_at(counts)})),
                  words);
}

std::string chair_page(const Frame& frame, const office::DoorCounts& counts, const Words& words) {
    std::string body = "<div class=\"quorums\">\n";
    for (const auto& count : counts.quorums)
        body += quorum_part(count, words);
    body += "</div>\n<div class=\"card\">\n" + class_table(counts, words) + "</div>\n";
    for (std::size_t i = 0; i < counts.classes.size(); ++i)
        body += "<section class=\"card present-list\">\n" +
                element("h2", counts.classes[i].title.in(std::string{words.language})) +
                delegations_list(counts, i, words) + "</section>\n";
    body += element("p class=\"quiet\"", fill(words.as_at, {time_at(counts)}));
    return screen(frame, words.chair_screen, "/chair", body, words);
}

} // namespace plenary::desk
