#include "exchange/lines/title_delegation.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace plenary::exchange {

namespace {

std::vector<std::string> each_folded(std::initializer_list<const char*> texts) {
    std::vector<std::string> all;
    for (const auto* text : texts)
        all.push_back(names::fold(text));
    return all;
}

bool has_any(const std::string& folded, const std::vector<std::string>& parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const std::string& part) { return folded.find(part) != std::string::npos; });
}

/// The line is about people who are sent.
bool is_about_list(const std::string& folded) {
    static const auto parts =
        each_folded({"deleg", "delég", "делегац", "list of", "participant", "teilnehm", "liste", "lista",
                     "zoznam", "seznam", "список", "участник", "тізім", "рӯйхат", "рўйхат", "ro'yxat",
                     "sanawy", "тизме", "nominat"});
    return has_any(folded, parts);
}

/// The line is about where and what they are sent to.
bool is_about_meeting(const std::string& folded) {
    static const auto parts =
        each_folded({"meeting", "workshop",  "conference", "seminar",    "training",  "forum",    "session",
                     "hosted",  "réunion",   "atelier",    "conférence", "sémin",     "reunión",  "taller",
                     "tagung",  "konferenz", "treffen",    "zasadn",     "konferenc", "stretnut", "заседан",
                     "семинар", "конференц", "совещан",    "встреч",     "форум",     "тренинг"});
    return has_any(folded, parts);
}

bool leads_to_name(const std::string& word) {
    static const auto leading =
        each_folded({"of", "from", "the", "der", "des", "aus", "de", "du", "la", "del", "z", "zo", "от", "из",
                     "делегации", "представители", "delegácie"});
    return std::find(leading.begin(), leading.end(), word) != leading.end();
}

/// What Chinese titles have behind the name.
std::string_view without_chinese_ending(std::string_view text) {
    using namespace std::string_view_literals;
    constexpr std::array endings{"名单"sv,     "名單"sv,     "代表团"sv,   "代表團"sv,
                                 "参会人员"sv, "与会人员"sv, "出席人员"sv, "参会"sv};
    for (bool changed = true; changed;) {
        changed = false;
        for (const auto ending : endings)
            if (text.size() > ending.size() && text.ends_with(ending)) {
                text.remove_suffix(ending.size());
                changed = true;
            }
    }
    return text;
}

} // namespace

std::string delegation_in_title(const std::string& text,
                                const std::function<bool(const std::string&)>& is_delegation) {
    if (const auto shorter = without_chinese_ending(text); shorter.size() < text.size())
        return is_delegation(std::string{shorter}) ? std::string{shorter} : std::string{};
    const auto folded = names::fold(text);
    if (!is_about_list(folded) || is_about_meeting(folded))
        return {};
    const auto words = util::split_words(text);
    for (std::size_t first = 1; first < words.size(); ++first) {
        const auto end = util::join({words.begin() + static_cast<std::ptrdiff_t>(first), words.end()}, " ");
        if (is_delegation(end))
            return leads_to_name(names::fold(words[first - 1])) ? end : std::string{};
    }
    return {};
}

} // namespace plenary::exchange
