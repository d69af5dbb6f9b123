#include "exchange/columns/detail_fields.hpp"

#include "exchange/people/list_row.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <iterator>
#include <set>

namespace plenary::exchange {

namespace {

using domain::Complaint;
using domain::Participant;
using domain::Registration;
using domain::StatedText;

constexpr std::string_view of_registration = "details.";
constexpr std::string_view of_person = "participant.details.";

std::optional<Complaint> take_detail(std::vector<StatedText>& said, const std::string& key,
                                     const std::string& cell, bool is_emptied) {
    if (const auto problem = domain::detail_problem(cell))
        return Complaint{"", "", "this " + *problem, "write a short text on one line"};
    state_text(said, key, true, cell, is_emptied);
    return std::nullopt;
}

/// Without blanks around it.
std::string lower_cased(std::string_view text) {
    std::string word{util::trimmed(text)};
    std::transform(word.begin(), word.end(), word.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return word;
}

template<class Thing>
void add_details(std::vector<std::string>& words, std::string_view prefix,
                 const std::vector<const Thing*>& things) {
    std::set<std::string> keys;
    for (const auto* thing : things)
        for (const auto& [key, text] : thing->details.by_key())
            keys.insert(key);
    std::transform(keys.begin(), keys.end(), std::back_inserter(words),
                   [&](const std::string& key) { return std::string{prefix} + key; });
}

} // namespace

std::optional<std::string> detail_word(std::string_view text) {
    if (text.find('.') == std::string_view::npos)
        return std::nullopt; // as of nearly all cells of a list
    auto word = lower_cased(text);
    for (const auto prefix : {of_registration, of_person})
        if (word.starts_with(prefix) && domain::is_detail_key(std::string_view{word}.substr(prefix.size())))
            return word;
    return std::nullopt;
}

bool is_meant_as_detail(std::string_view text) {
    const auto word = lower_cased(text);
    return word.starts_with(of_registration) || word.starts_with(of_person);
}

ListField detail_field(const std::string& word) {
    if (word.starts_with(of_registration)) {
        const auto key = word.substr(of_registration.size());
        return {word,
                [key](ListRow& row, const std::string& cell, bool is_emptied) {
                    return take_detail(row.said.of_registration, key, cell, is_emptied);
                },
                [key](const Registration& registration, const Participant&) {
                    return registration.details.text(key);
                }};
    }
    const auto key = word.substr(of_person.size());
    return {word,
            [key](ListRow& row, const std::string& cell, bool is_emptied) {
                return take_detail(row.said.of_person, key, cell, is_emptied);
            },
            [key](const Registration&, const Participant& person) { return person.details.text(key); }};
}

std::vector<std::string> detail_words(const std::vector<const Registration*>& registrations,
                                      const std::vector<const Participant*>& people) {
    std::vector<std::string> words;
    add_details(words, of_registration, registrations);
    add_details(words, of_person, people);
    return words;
}

} // namespace plenary::exchange
