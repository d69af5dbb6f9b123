#include "desk/pages/people_pages.hpp"

#include "util/markup.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace plenary::desk {

using util::markup_text;

namespace {

std::string_view path_of(Purpose purpose) {
    switch (purpose) {
    case Purpose::walk_in:
        return "/register";
    case Purpose::correct:
        return "/correct";
    case Purpose::replace:
        break;
    }
    return "/replace";
}

std::string was(std::string_view name) {
    return "was-" + std::string{name};
}

/// In the order of the form.
std::string_view first_marked(const FieldReasons& reasons) {
    const auto* const first = std::find_if(person_fields.begin(), person_fields.end(),
                                           [&](std::string_view name) { return reasons.contains(name); });
    return first == person_fields.end() ? "" : *first;
}

/// What a form of corrections was made with, also where it comes back with what was typed since.
std::string as_it_was(std::string_view name, const PersonPage& page) {
    if (page.purpose != Purpose::correct)
        return "";
    const auto before = was(name);
    return hidden(before, field(page.said, page.said.contains(before) ? std::string_view{before} : name));
}

std::string text_field(std::string_view name, std::string_view label, const PersonPage& page,
                       bool is_first = false) {
    const auto value = field(page.said, name);
    const bool has_cursor = page.reasons.empty() ? is_first : name == first_marked(page.reasons);
    return "<p><label for=\"" + std::string{name} + "\">" + markup_text(label) + "</label>\n<input id=\"" +
           std::string{name} + "\" name=\"" + std::string{name} + "\" type=\"" +
           (name == "email" ? "email" : "text") + "\" value=\"" + markup_text(value) +
           "\" maxlength=\"200\" autocomplete=\"off\" spellcheck=\"false\"" + marked(page.reasons, name) +
           (has_cursor ? " autofocus" : "") + ">\n" + reason_beside(page.reasons, name) + "</p>\n" +
           as_it_was(name, page);
}

std::string option(std::string_view value, std::string_view text, bool is_chosen) {
    return "<option value=\"" + markup_text(value) + "\"" + (is_chosen ? " selected" : "") + ">" +
           markup_text(text) + "</option>\n";
}

std::string select_field(std::string_view name, std::string_view label, const std::string& options,
                         const PersonPage& page) {
    return "<p><label for=\"" + std::string{name} + "\">" + markup_text(label) + "</label>\n<select id=\"" +
           std::string{name} + "\" name=\"" + std::string{name} + "\">\n" + options + "</select></p>\n" +
           as_it_was(name, page);
}

std::string delegation_field(const PersonPage& page, const Words& words) {
    const auto chosen = field(page.said, "delegation");
    std::string here;
    std::string others;
    for (const auto& one : by_name(page.delegations, words))
        (one.is_here ? here : others) +=
            option(one.code.text(), one.name.in(std::string{words.language}), one.code.text() == chosen);
    const auto group = [](std::string_view label, const std::string& options) {
        return options.empty()
                   ? ""
                   : "<optgroup label=\"" + markup_text(label) + "\">\n" + options + "</optgroup>\n";
    };
    return select_field("delegation", words.delegation,
                        option("", words.choose, chosen.empty()) + group(words.at_this_meeting, here) +
                            group(words.others, others),
                        page);
}

std::string role_field(const PersonPage& page, const Words& words) {
    const auto chosen = field(page.said, "role");
    std::string options;
    for (std::size_t i = 0; i < words.roles.size(); ++i) {
        const auto role = domain::Words<domain::Role>::all[i];
        options += option(role, words.roles[i],
                          role == chosen || (chosen.empty() && role == word(domain::Role::delegate)));
    }
    return select_field("role", words.role_label, options, page);
}

/// Somebody who may be meant: to be taken, or, with a registration here, to be received by it.
std::string alike_line(const office::AlikeAtDesk& one, const Words& words) {
    const auto here = one.registration ? one.registration->code.text() : std::string{};
    return "<li><bdi class=\"name\">" + markup_text(one.name) + "</bdi> <bdi class=\"own\">" +
           markup_text(one.own) + "</bdi> <span class=\"quiet\">" + markup_text(alike_in(one.traits, words)) +
           "</span> " +
           (here.empty()
                ? "<button class=\"second\" name=\"known\" value=\"" + markup_text(one.participant.text())
                : "<span class=\"code\">" + markup_text(here) +
                      "</span> <button class=\"second\" name=\"here\" value=\"" + markup_text(here)) +
           "\" aria-label=\"" + markup_text(fill(words.it_is_of, {one.name})) + "\">" +
           markup_text(words.it_is) + "</button></li>\n";
}

std::string alike_part(const PersonPage& page, const Words& words) {
    std::string part = "<div id=\"alike\" role=\"status\">";
    if (!page.no_seat.text.empty())
        part += "<p class=\"pending\">" + symbol(shape_of(Tone::known).symbol) + " " +
                markup_text(words.seat_missing) + " " + element("span", page.no_seat) + "</p>\n";
    if (!page.alike.empty()) {
        part += element("h2", words.alike) + "<ul>\n";
        for (const auto& one : page.alike)
            part += alike_line(one, words);
        part += "</ul>\n<button class=\"second\" name=\"new\" value=\"yes\">" +
                markup_text(words.nobody_of_these) + "</button>\n";
    }
    return part + "</div>\n";
}

std::string hitch_part(const PersonPage& page, const Words& words) {
    std::string_view said;
    switch (page.hitch) {
    case Hitch::none:
        return "";
    case Hitch::unsaid:
        said = words.person_unsaid;
        break;
    case Hitch::alike:
        said = words.alike_first;
        break;
    case Hitch::no_seat:
        said = words.no_seat;
        break;
    case Hitch::not_done:
        said = words.not_registered;
        break;
    case Hitch::unkept:
        said = words.look_at_marked;
        break;
    }
    return "<section class=\"answer " + std::string{page.hitch == Hitch::alike ? "known" : "bad"} +
           "\" role=\"alert\">\n" +
           heading(shape_of(page.hitch == Hitch::alike ? Tone::known : Tone::bad), said) +
           element("p class=\"why\"", page.why) + "</section>\n";
}

std::string send_part(const PersonPage& page, const Words& words) {
    const auto text = page.purpose == Purpose::walk_in   ? words.register_and_receive
                      : page.purpose == Purpose::correct ? words.save
                                                         : words.hand_over;
    std::string part = "<p class=\"acts\"><button>" + markup_text(text) + "</button>\n";
    if (page.hitch == Hitch::no_seat)
        part += "<button class=\"second\" name=\"wait\" value=\"yes\">" + markup_text(words.put_on_list) +
                "</button>\n";
    return part + "<a class=\"button second\" href=\"/\">" + markup_text(words.back) + "</a></p>\n";
}

std::string form_part(const PersonPage& page, const Words& words) {
    std::string form = "<form id=\"person\" class=\"card person\" method=\"post\" action=\"" +
                       std::string{path_of(page.purpose)} + "\">\n" + keys_of(page.frame, "person");
    if (page.person)
        form += hidden("code", page.person->registration.code.text());
    for (const auto* kept : {"known", "new"})
        if (const auto value = field(page.said, kept); !value.empty() && page.hitch == Hitch::no_seat)
            form += hidden(kept, value);
    form += "<div class=\"fields\">\n" +
            text_field("family", words.family, page, page.purpose != Purpose::correct) +
            text_field("given", words.given, page) + text_field("own", words.own_script, page);
    if (page.purpose == Purpose::correct)
        form += text_field("badge", words.on_badge, page);
    if (page.purpose != Purpose::replace)
        form += delegation_field(page, words);
    form += role_field(page, words) + text_field("position", words.position, page) +
            text_field("email", words.email, page) + "</div>\n" + send_part(page, words);
    return form + alike_part(page, words) + "</form>\n";
}

std::string back_part(const Words& words) {
    return "<p><a class=\"button second\" href=\"/\">" + markup_text(words.back) + "</a></p>\n";
}

/// A badge, on one of the stocks; or why there is none.
std::string print_part(const PersonPage& page, const Words& words) {
    if (page.frame.stocks.empty())
        return element("p class=\"quiet\"", words.no_paper_program);
    std::string options;
    for (const auto& stock : page.frame.stocks)
        options += option(stock, stock, false);
    return "<form class=\"choice acts\" method=\"post\" action=\"/badge\" target=\"_blank\">\n" +
           keys_of(page.frame, "badge") + hidden("code", page.person->registration.code.text()) + "<label>" +
           markup_text(words.printed_on) + " <select name=\"stock\">\n" + options +
           "</select></label>\n<button class=\"second\">" + markup_text(words.print_badge) + "</button>\n" +
           element("span class=\"quiet\"", words.former_ends) + "</form>\n";
}

/// Who is corrected, and what else can be done.
std::string person_part(const PersonPage& page, const Words& words) {
    const auto& [registration, person, who] = *page.person;
    const auto& code = registration.code.text();
    const auto act = [&](std::string_view action, std::string_view name, std::string_view text,
                         std::string_view suffix,
                         std::vector<std::pair<std::string, std::string>> fields = {}) {
        fields.emplace_back(name, code);
        return button_form({.action = action, .fields = fields, .text = text, .classes = "second"},
                           page.frame, suffix);
    };
    std::string part = "<section class=\"card\">\n" + element("p class=\"name\"", who.name) +
                       element("p class=\"own\"", who.own) +
                       element("p class=\"delegation\"", who_line(who, words)) +
                       element("p class=\"code\"", code) + state_mark("p", registration, page.inside, words) +
                       "\n<div class=\"acts\">\n" + act("/receive", "typed", words.receive_person, "in") +
                       act("/receive", "typed", words.goes_out, "out", {{"kind", "out"}});
    if (page.purpose == Purpose::correct && page.frame.may_enrol)
        part += act("/replacement", "code", words.somebody_instead, "replacement");
    return part + "</div>\n" +
           (page.frame.may_enrol && registration.status == domain::RegistrationStatus::confirmed
                ? print_part(page, words)
                : element("p class=\"quiet\"", page.frame.may_enrol ? "" : words.not_allowed_more)) +
           "</section>\n";
}

} // namespace

Form known_of(const office::PersonAtDesk& person) {
    const auto& name = person.person.name;
    const auto family = name.family();
    auto given = family.empty() ? name.latin : name.sort.substr(family.size() + 1);
    given.erase(0, given.find_first_not_of(' '));
    const auto& registration = person.registration;
    return {{"family", family},
            {"given", given},
            {"own", name.own},
            {"badge", name.badge},
            {"delegation", registration.delegation.text()},
            {"role", std::string{word(registration.role)}},
            {"position", registration.position},
            {"email", person.person.email}};
}

Form changed_in(const Form& said) {
    Form changed;
    for (const auto name : person_fields)
        if (said.contains(name) && field(said, name) != field(said, was(name)))
            changed.emplace(name, field(said, name));
    return changed;
}

std::string person_page(const PersonPage& page, const Words& words) {
    const auto title =
        page.purpose == Purpose::walk_in
            ? std::string{words.register_title}
            : fill(page.purpose == Purpose::correct ? words.correct_title : words.replace_title,
                   {page.person->who.name});
    return framed_page(
        page.frame, title, page.purpose == Purpose::walk_in ? "/register" : "",
        element("h1", title) + (page.purpose == Purpose::correct ? person_part(page, words) : "") +
            hitch_part(page, words) + (page.frame.may_enrol ? form_part(page, words) : back_part(words)),
        words);
}

namespace {

std::string member_line(const office::DelegationAtDesk::Member& member,
                        const office::DelegationAtDesk& delegation, const Words& words) {
    const auto& code = member.registration.code.text();
    const bool may_come = member.registration.status == domain::RegistrationStatus::confirmed;
    const auto id = "here-" + code;
    std::string line = "<li>";
    if (may_come && !member.since)
        line += "<input type=\"checkbox\" id=\"" + markup_text(id) + "\" name=\"" + markup_text(id) +
                "\" value=\"yes\">";
    else
        line += symbol(shape_of(may_come ? Tone::good : Tone::bad).symbol);
    line += " <label" +
            (may_come && !member.since ? fmt::format(" for=\"{}\"", markup_text(id)) : std::string{}) +
            "><bdi class=\"name\">" + markup_text(member.who.name) + "</bdi> <bdi class=\"own\">" +
            markup_text(member.who.own) + "</bdi> <span class=\"delegation\">" +
            markup_text(words.of(member.who.role)) + "</span> <span class=\"code\">" + markup_text(code) +
            "</span> ";
    const auto shape = shape_of(member.since ? Tone::good : may_come ? Tone::known : Tone::bad);
    const auto state = member.since ? fill(words.since, {time_for_desk(*member.since, delegation.today)})
                       : may_come   ? std::string{words.not_here_now}
                                    : std::string{words.of(member.registration.status)};
    return line + "<span class=\"state " + std::string{shape.name} + "\">" + markup_text(state) +
           "</span></label></li>\n";
}

} // namespace

std::string delegation_page(const Frame& frame, const domain::DelegationCode& code,
                            const office::DelegationAtDesk& delegation, const std::vector<Answer>& refused,
                            const Words& words) {
    const auto& members = delegation.members;
    const auto expected = std::count_if(members.begin(), members.end(), [](const auto& member) {
        return member.registration.status == domain::RegistrationStatus::confirmed;
    });
    const auto inside = std::count_if(members.begin(), members.end(),
                                      [](const auto& member) { return member.since.has_value(); });
    const auto title = fill(words.delegation_here, {delegation.name.in(std::string{words.language}),
                                                    std::to_string(inside), std::to_string(expected)});
    std::string main = element("h1", title);
    for (const auto& answer : refused)
        main += "<section class=\"answer " + std::string{shape_of(tone_of(answer.outcome)).name} +
                "\" role=\"alert\">\n" +
                heading(shape_of(tone_of(answer.outcome)),
                        answer.code + ": " + std::string{words.of(answer.outcome).headline}) +
                element("p class=\"next\"", words.of(answer.outcome).next) + "</section>\n";
    main += "<form id=\"group\" class=\"card\" method=\"post\" action=\"/group\">\n" +
            keys_of(frame, "group") + hidden("delegation", code.text()) + "<ul>\n";
    for (const auto& member : members)
        main += member_line(member, delegation, words);
    main += "</ul>\n";
    if (inside < expected)
        main += "<p class=\"acts\"><button>" + markup_text(words.receive_marked) +
                "</button>\n<button class=\"second\" name=\"all\" value=\"yes\">" +
                markup_text(words.receive_all) + "</button></p>\n";
    main += "</form>\n" + back_part(words);
    return framed_page(frame, title, "", main, words);
}

} // namespace plenary::desk
