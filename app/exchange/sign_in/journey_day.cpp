#include "exchange/sign_in/journey_day.hpp"

#include "domain/time/time.hpp"
#include "exchange/sign_in/sign_in.hpp"
#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::exchange {

namespace {

using domain::Date;
using domain::DaySpan;

/// What a word of a day is: a digit for a number of one or two figures, "y" for a year, "m" for a month, "-" for what
/// says nothing more; 0 for another word.
char kind_of(const std::string& word, const DaySpan& meeting) {
    static const auto silent = [] {
        std::set<std::string> words;
        for (const auto* text :
             {"of",          "the",         "de",       "del",       "le",         "el",       "den",
              "г",           "года",        "год",      "жылы",      "ж",          "mon",      "tue",
              "tues",        "wed",         "thu",      "thur",      "thurs",      "fri",      "sat",
              "sun",         "monday",      "tuesday",  "wednesday", "thursday",   "friday",   "saturday",
              "sunday",      "lundi",       "mardi",    "mercredi",  "jeudi",      "vendredi", "samedi",
              "dimanche",    "lunes",       "martes",   "miércoles", "jueves",     "viernes",  "sábado",
              "domingo",     "пн",          "вт",       "ср",        "чт",         "пт",       "сб",
              "вс",          "понедельник", "вторник",  "среда",     "четверг",    "пятница",  "суббота",
              "воскресенье", "montag",      "dienstag", "mittwoch",  "donnerstag", "freitag",  "samstag",
              "sonntag",     "pondelok",    "utorok",   "streda",    "štvrtok",    "piatok",   "sobota",
              "nedeľa"})
            words.insert(names::fold(text));
        return words;
    }();
    const bool is_number = word.find_first_not_of("0123456789") == std::string::npos;
    if (is_number)
        return word.size() <= 2 ? 'd' : word.size() == 4 ? 'y' : '\0';
    if (silent.contains(word))
        return '-';
    constexpr std::size_t least_letters = 3;
    const bool has_figure = word.find_first_of("0123456789") != std::string::npos;
    if (has_figure || word.size() < least_letters)
        return '\0';
    // Only a month has a 28th day: "Day 28" is none of a meeting of one day.
    const auto day = read_day("28 " + word, {meeting.first, meeting.first});
    return day && day->day() == 28 ? 'm' : '\0';
}

std::string without_ending(std::string word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th", "er", "go", "e"})
        if (word.size() > ending.size() && word.ends_with(ending) &&
            word.find_first_not_of("0123456789") == word.size() - ending.size()) {
            word.resize(word.size() - ending.size());
            break;
        }
    return word;
}

/// The same day in the order that read_day() knows; empty where it is not one day.
std::string in_order(std::string_view text, const DaySpan& meeting) {
    std::string pattern;
    std::vector<std::string> words;
    for (auto word : util::split_words(names::fold(text))) {
        word = without_ending(std::move(word));
        const auto kind = kind_of(word, meeting);
        if (kind == '\0')
            return {};
        if (kind == '-')
            continue;
        pattern += kind;
        words.push_back(std::move(word));
    }
    if (pattern == "dm" || pattern == "md" || pattern == "dmy" || pattern == "dmd" || pattern == "mdy")
        return util::join(words, " ");
    if (pattern == "ymd")
        return words[2] + " " + words[1] + " " + words[0];
    if (pattern == "dd" || pattern == "ddd" || pattern == "ddy" || pattern == "ydd")
        return util::join(words, ".");
    return {};
}

/// Takes "14:30", "2:30 pm" or "14h30" out of the text.
std::string take_clock(std::string& text) {
    static const std::set<std::string> joining{"at", "um", "uhr", "hrs",   "h",   "a",
                                               "as", "kl", "o",   "hours", "las", "v"};
    static const std::set<std::string> halves{"am", "pm"};
    std::string clock;
    std::vector<std::string> rest;
    auto spaced = text;
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    for (const auto& word : util::split_words(spaced)) {
        const bool has_sign = word.find_first_of(":hH") != std::string::npos &&
                              word.find_first_of("0123456789") != std::string::npos;
        const auto folded = names::fold(word);
        if (clock.empty() && has_sign && read_clock(word))
            clock = word;
        else if (!clock.empty() && halves.contains(folded))
            clock += " " + word;
        else if (!joining.contains(folded))
            rest.push_back(word);
    }
    text = util::join(rest, " ");
    return clock;
}

} // namespace

std::optional<DayAndClock> read_day_and_clock(std::string_view text, const DaySpan& meeting) {
    constexpr int days_around = 14;
    std::string day_text{text};
    auto clock = take_clock(day_text);
    const auto ordered = in_order(day_text, meeting);
    if (ordered.empty())
        return std::nullopt;
    std::optional<Date> nearest;
    for (const int years : {0, -1, 1}) {
        const boost::gregorian::years shift{years};
        const boost::gregorian::days around{days_around};
        const auto day = read_day(ordered, {meeting.first + shift - around, meeting.last + shift + around});
        const auto distance = [&](const Date& each) { return std::abs((each - meeting.first).days()); };
        if (day && (!nearest || distance(*day) < distance(*nearest)))
            nearest = day;
    }
    return nearest ? std::optional{DayAndClock{*nearest, std::move(clock)}} : std::nullopt;
}

std::optional<std::pair<domain::Date, std::string>>
read_journey(const std::string& cell, const std::optional<domain::DaySpan>& meeting) {
    constexpr std::size_t length = 10;
    const auto day = cell.substr(0, length);
    auto rest = util::trim(std::string_view{cell}.substr(std::min(cell.size(), length)));
    if (rest.starts_with('T'))
        rest.erase(0, 1);
    while (rest.starts_with(','))
        rest = util::trim(std::string_view{rest}.substr(1));
    if (const auto date = domain::parse_date(day))
        return std::pair{*date, rest};
    const bool is_dotted = day.size() == length && (day[2] == '.' || day[2] == '/') && day[2] == day[5];
    const auto date =
        is_dotted ? domain::parse_date(day.substr(6) + "-" + day.substr(3, 2) + "-" + day.substr(0, 2))
                  : std::nullopt;
    if (date || !meeting)
        return date ? std::optional{std::pair{*date, rest}} : std::nullopt;
    auto moment = read_day_and_clock(cell, *meeting);
    return moment ? std::optional{std::pair{moment->day, std::move(moment->clock)}} : std::nullopt;
}

} // namespace plenary::exchange
