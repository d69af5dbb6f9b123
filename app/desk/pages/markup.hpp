/// \file
/// What all pages of the desk are made of. Text that comes from people is escaped here.
#pragma once

#include "desk/pages/words.hpp"
#include "desk/site/answer.hpp"
#include "office/people/at_desk.hpp"
#include "report/paper/alphabet.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::desk {

/// What stands around every page that a desk sees.
struct Frame {
    std::string meeting; ///< its title
    office::HallAtDesk hall;
    std::string desk;
    domain::Door door; ///< at which it receives
    std::string form_token;
    std::string nonce;                    ///< for the next request
    std::vector<std::string> stocks = {}; ///< for badges, the usual one first; empty: none can be printed
    std::string colleague = {};           ///< who sits there; empty where that is not asked
    std::string notice = {};              ///< what every page says first; may be empty
    bool is_reached_by_others = false;    ///< so that there is a page of its address
    /// who sits there may register, correct and print; what they may not is not offered
    bool may_enrol = true;
    bool may_do_all = true; ///< also call speakers
};

/// In the order of their names in the language of the page.
template<class Named>
std::vector<Named> by_name(std::vector<Named> all, const Words& words) {
    const std::string language{words.language};
    std::stable_sort(all.begin(), all.end(), [&](const Named& a, const Named& b) {
        return report::order_key(a.name.in(language), language) <
               report::order_key(b.name.in(language), language);
    });
    return all;
}

/// Why fields of a form cannot be kept as they were typed, by their names, in the language of the page.
using FieldReasons = std::map<std::string, std::string, std::less<>>;

/// What a field that has a reason carries, so that it is marked and who does not see it is told: attributes of the
/// element; nothing where it has none.
std::string marked(const FieldReasons& reasons, std::string_view name);
/// The reason itself, to stand behind the field; nothing where it has none.
std::string reason_beside(const FieldReasons& reasons, std::string_view name);

/// How a tone looks: by its class in style.css, and by its symbol for who does not see colours.
struct Shape {
    std::string_view name;
    std::string_view symbol;
};
Shape shape_of(Tone tone);

/// `<p class="x">text</p>` for `p class="x"`; nothing where there is no text.
std::string element(std::string_view name, std::string_view text);
/// The same of what may be in another language than the page.
std::string element(std::string_view name, const Said& said);
std::string hidden(std::string_view name, std::string_view value);
/// A symbol that is read to nobody, since words say the same.
std::string symbol(std::string_view sign);
std::string heading(const Shape& shape, std::string_view text);

/// The token and the nonce that every form of a desk carries; `suffix` tells one form of the page from another.
std::string keys_of(const Frame& frame, std::string_view suffix = "");

/// A form that is one button: where it goes, what it carries beside the keys, what it is called, and what it is called to
/// who cannot see where it stands (empty: the same).
struct ButtonForm {
    std::string_view action;
    std::vector<std::pair<std::string, std::string>> fields;
    std::string_view text;
    std::string label = {};
    std::string_view classes = {};
    bool in_new_page = false;
};
std::string button_form(const ButtonForm& form, const Frame& frame, std::string_view suffix);

/// Since when, and at which desk unless that is empty.
std::string since_words(std::string_view since, std::string_view desk, const Words& words);

/// Whether the registration lets in, or since when the person is inside; in this element.
std::string state_mark(std::string_view element, const domain::Registration& registration,
                       const office::InsideAtDesk& inside, const Words& words);

std::string who_line(const office::AtDesk& who, const Words& words);

/// A page without the bar of a desk.
std::string bare_page(std::string_view title, std::string_view classes, const std::string& body,
                      const Words& words);
/// A page with the bar; `here`: its own path, which the bar does not link to.
std::string framed_page(const Frame& frame, std::string_view title, std::string_view here,
                        const std::string& main, const Words& words);
std::string language_form(const Words& words);

} // namespace plenary::desk
