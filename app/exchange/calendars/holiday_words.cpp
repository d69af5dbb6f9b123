#include "exchange/calendars/holiday_words.hpp"

#include "util/text.hpp"
#include "util/unicode.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace plenary::exchange {

namespace {

std::string in_small_letters(std::string_view text) {
    auto points = util::unicode::code_points(text);
    std::transform(points.begin(), points.end(), points.begin(), util::unicode::to_lower);
    return util::unicode::to_utf8(points);
}

bool has_any(std::string_view text, std::span<const std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

constexpr std::array<std::string_view, 18> tentative{
    "tentative",      "provisional", "to be confirmed", "tbc",       "unconfirmed",      "estimated",
    "subject to",     "moon",        "expected",        "approx",    "date may",         "предварительн",
    "ориентировочно", "уточня",      "provisoire",      "vorläufig", "предположительно", "болжам"};

constexpr std::array<std::string_view, 15> shortened_day_marks{
    "shortened",     "shorter working", "short working", "short day", "half day",
    "half-day",      "half holiday",    "early closing", "сокращённ", "сокращенн",
    "предпраздничн", "қысқартылған",    "verkürzt",      "skrácen",   "skrócon"};

constexpr std::array<std::string_view, 12> worked{
    "working day",  "workday",    "work day",        "working saturday", "working sunday", "working weekend",
    "рабочий день", "жұмыс күні", "рабочая суббота", "arbeitstag",       "pracovný deň",   "jour ouvré"};

/// In which the words of `worked` stand, and which say the contrary.
constexpr std::array<std::string_view, 7> not_worked{
    "non-working", "nonworking", "non working", "not working", "нерабочий", "arbeitsfrei", "not a work"};

constexpr std::array<std::string_view, 4> no_holiday{"not a public holiday", "not a holiday",
                                                     "no public holiday", "not public holiday"};

std::string_view first_line(std::string_view text) {
    return text.substr(0, text.find('\n'));
}

/// Google tells of an observance how to hide it, in the language of the calendar; of a public holiday it says
/// nothing more.
bool is_hidden_at_will(const HolidayNotes& notes) {
    return notes.is_google && notes.description.find('\n') != std::string::npos &&
           !util::trim(notes.description.substr(notes.description.find('\n'))).empty();
}

/// The parts of the country of "Public holiday in Bavaria, Hesse".
std::string_view parts_of_country(std::string_view description) {
    for (const std::string_view begin : {"public holiday in ", "regional holiday in ", "local holiday in "})
        if (description.starts_with(begin))
            return description.substr(begin.size());
    return {};
}

} // namespace

RemarkedName without_remark(std::string_view name) {
    RemarkedName result{util::trim(name), false};
    for (const auto& [open, close] : {std::pair{'(', ')'}, std::pair{'[', ']'}}) {
        const auto begin = result.name.rfind(open);
        if (begin == std::string::npos || begin == 0)
            continue;
        const auto end = result.name.find(close, begin);
        if (end == std::string::npos ||
            !has_any(in_small_letters(std::string_view{result.name}.substr(begin, end - begin)), tentative))
            continue;
        result.name =
            util::trim(util::trim(result.name.substr(0, begin)) + " " + result.name.substr(end + 1));
        result.is_provisional = true;
    }
    return result;
}

std::optional<std::string> why_no_holiday(std::string_view name, const HolidayNotes& notes,
                                          std::string_view place) {
    const auto title = in_small_letters(name);
    const auto description = in_small_letters(notes.description);
    const auto kind = std::string{first_line(description)};
    const auto categories = in_small_letters(notes.categories);
    constexpr std::array<std::string_view, 1> observance{"observance"};
    if (has_any(kind, observance) || has_any(categories, observance) || is_hidden_at_will(notes))
        return "it is an observance, not a holiday";
    if (has_any(title, no_holiday) || has_any(description, no_holiday))
        return "it says that it is no public holiday";
    for (const auto& text : {title, kind, categories}) {
        if (has_any(text, shortened_day_marks))
            return "it is worked, if shorter";
        if (has_any(text, worked) && !has_any(text, not_worked))
            return "it is a day that is worked";
    }
    if (const auto parts = parts_of_country(kind); !parts.empty())
        if (place.empty() || parts.find(in_small_letters(place)) == std::string_view::npos)
            return "it is a holiday in a part of the country alone: " +
                   std::string{first_line(notes.description)}.substr(kind.size() - parts.size());
    return std::nullopt;
}

} // namespace plenary::exchange
