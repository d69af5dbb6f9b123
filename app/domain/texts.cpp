#include "domain/texts.hpp"

#include "domain/fields.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace plenary::domain {

namespace {

/// The archive that calls f(name, text) with each text.
template<class F>
class TextVisitor {
public:
    explicit TextVisitor(F f) : f_(std::move(f)) {}

    template<class T>
    void key(const char*, T&) {}
    template<class T>
    void required(const char* name, T& value) {
        if constexpr (std::is_same_v<std::remove_const_t<T>, std::string>)
            f_(name, value);
    }
    template<class T>
    void optional(const char* name, T& value) {
        required(name, value);
    }
    void source(const Sources&) {}

private:
    F f_;
};

template<class Thing, class F>
void each_text(Thing& thing, F f) {
    TextVisitor visitor{std::move(f)};
    fields(visitor, thing);
}

template<class Thing>
auto& find_text(Thing& thing, std::string_view name) {
    using Text = std::conditional_t<std::is_const_v<Thing>, const std::string, std::string>;
    Text* found = nullptr;
    each_text(thing, [&](std::string_view field, Text& text) {
        if (field == name)
            found = &text;
    });
    if (!found)
        throw std::logic_error(fmt::format("there is no text '{}'", name));
    return *found;
}

void take_over(LocalText& known, const LocalText& other) {
    for (const auto& [language, text] : other.by_language())
        if (!known.by_language().contains(language))
            known.set(language, text);
}

template<class T>
void take_over(std::optional<T>& known, const std::optional<T>& other) {
    if (!known)
        known = other;
}

/// Who refused once has refused.
void take_over(std::optional<Consent>& known, const std::optional<Consent>& other) {
    if (!known || other == Consent::refused)
        known = other ? other : known;
}

template<class Thing>
void complete_thing(Thing& known, const Thing& other) {
    each_text(known, [&](std::string_view name, std::string& text) {
        if (text.empty())
            text = text_of(other, name);
    });
    for (const auto& [key, text] : other.details.by_key())
        if (known.details.text(key).empty())
            known.details.set(key, text);
}

} // namespace

template<class Thing>
const std::vector<std::string_view>& text_fields() {
    static const auto names = [] {
        std::vector<std::string_view> found;
        const Thing thing;
        each_text(thing, [&](std::string_view name, const std::string&) { found.push_back(name); });
        return found;
    }();
    return names;
}

template const std::vector<std::string_view>& text_fields<Participant>();
template const std::vector<std::string_view>& text_fields<Registration>();

std::string& text_of(Participant& participant, std::string_view name) {
    return find_text(participant, name);
}
std::string& text_of(Registration& registration, std::string_view name) {
    return find_text(registration, name);
}
const std::string& text_of(const Participant& participant, std::string_view name) {
    return find_text(participant, name);
}
const std::string& text_of(const Registration& registration, std::string_view name) {
    return find_text(registration, name);
}

void complete(Participant& known, const Participant& other) {
    complete_thing(known, other);
    take_over(known.courtesy_title_in, other.courtesy_title_in);
    take_over(known.name.printed, other.name.printed);
    take_over(known.listed, other.listed);
    take_over(known.contacts_shown, other.contacts_shown);
    take_over(known.photographed, other.photographed);
}
void complete(Registration& known, const Registration& other) {
    complete_thing(known, other);
    take_over(known.position_in, other.position_in);
    take_over(known.given_order, other.given_order);
    take_over(known.arrival_day, other.arrival_day);
    take_over(known.departure_day, other.departure_day);
}

} // namespace plenary::domain
