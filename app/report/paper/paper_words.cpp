#include "report/paper/paper_words.hpp"

#include "names/fold.hpp"

namespace plenary::report {

std::string PaperWords::say(Phrase phrase) const {
    return std::string{phrases[static_cast<std::size_t>(phrase)].text};
}

std::string PaperWords::say(Phrase phrase, std::initializer_list<std::string> filled) const {
    const auto text = say(phrase);
    std::string out;
    std::size_t begin = 0;
    for (const auto& part : filled) {
        const auto place = text.find("{}", begin);
        out += text.substr(begin, place - begin) + part;
        begin = place + 2;
    }
    return out + text.substr(begin);
}

std::string PaperWords::say(domain::Role role) const {
    return std::string{roles[static_cast<std::size_t>(role)]};
}

std::string PaperWords::list(const std::vector<std::string>& items) const {
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && i + 1 == items.size()) {
            // In Spanish "y" becomes "e" before the sound of i.
            const bool is_i = language == "es" && (items[i].starts_with("I") || items[i].starts_with("Hi"));
            text += " " + (is_i ? "e" : say(Phrase::and_between)) + " ";
        } else if (i > 0) {
            text += ", ";
        }
        text += items[i];
    }
    return text;
}

std::string PaperWords::dates(const domain::MeetingDates& dates) const {
    if (const auto* span = dates.days())
        return days(*this, *span);
    const auto year = dates.year();
    return year ? std::to_string(*year) : std::string{};
}

std::string title_in(const std::string& title, const PaperWords& words) {
    const auto key = names::fold(title);
    // A form that two titles share, such as "Mme", is the first of them.
    for (const auto language : paper_languages) {
        const auto& titles = paper_words(language).titles;
        for (std::size_t i = 0; i < titles.size(); ++i)
            if (!key.empty() && names::fold(titles[i]) == key)
                return std::string{words.titles[i]};
    }
    return title;
}

const PaperWords& paper_words(std::string_view language) {
    if (language == "fr")
        return french_words();
    if (language == "es")
        return spanish_words();
    return language == "ru" ? russian_words() : english_words();
}

} // namespace plenary::report
