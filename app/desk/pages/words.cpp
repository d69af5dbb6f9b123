#include "desk/pages/words.hpp"

#include "desk/serving/address.hpp"
#include "office/rules_of_change.hpp"
#include "util/text.hpp"

#include <algorithm>
#include <charconv>

namespace plenary::desk {

const std::array<const Words*, 3>& all_words() {
    static const std::array<const Words*, 3> all{&english, &french, &russian};
    return all;
}

std::string_view word_of(Outcome outcome) {
    constexpr std::array<std::string_view, outcome_count> words{
        "received",     "gone-out",     "taken-back",    "already-in",   "already-out",
        "sent-before",  "not-inside",   "waitlisted",    "nominated",    "withdrawn",
        "turned-down",  "unknown-code", "unknown-badge", "other-badge",  "badge-revoked",
        "code-unclear", "too-early",    "not-now",       "nothing-done", "registered",
        "queued",       "instead",      "corrected",     "as-it-was",    "badge-printed"};
    return words.at(static_cast<std::size_t>(outcome));
}

namespace {

/// By the first part of a tag such as `fr-CH`, in any case.
const Words* words_in(std::string_view tag) {
    const auto language = tag.substr(0, tag.find_first_of("-;"));
    for (const auto* words : all_words())
        if (in_small_letters(util::trimmed(language)) == words->language)
            return words;
    return nullptr;
}

/// The weight of `en;q=0.8`; 1 where none is said, 0 where it cannot be read.
double weight_of(std::string_view range) {
    const auto at = range.find("q=");
    if (at == std::string_view::npos)
        return 1;
    double weight = 0;
    std::from_chars(range.data() + at + 2, range.data() + range.size(), weight);
    return weight;
}

} // namespace

const Words& words_for(std::string_view chosen, std::string_view accept_language) {
    if (const auto* words = words_in(chosen))
        return *words;
    const Words* best = &english;
    double best_weight = 0;
    while (!accept_language.empty()) {
        const auto end = std::min(accept_language.find(','), accept_language.size());
        auto range = accept_language.substr(0, end);
        accept_language.remove_prefix(std::min(end + 1, accept_language.size()));
        while (range.starts_with(' '))
            range.remove_prefix(1);
        const auto* words = words_in(range);
        if (words && weight_of(range) > best_weight) {
            best = words;
            best_weight = weight_of(range);
        }
    }
    return *best;
}

namespace {

std::string sentence_of(const domain::RuleCode& code, const Words& words) {
    for (std::size_t i = 0; i < told_rules.size(); ++i)
        if (told_rules[i] == code.rule)
            return std::string{words.rules[i]};
    return fill(words.forbidden, {code.text()});
}

/// Each that is broken; only the first where another refusal tells of it.
std::vector<domain::RuleCode> broken_by(const office::Refused& refused) {
    if (const auto* broken = dynamic_cast<const office::BrokenRules*>(&refused))
        return broken->rules();
    if (const auto rule = domain::from_word<domain::Rule>(refused.value()))
        return {{*rule}};
    return {};
}

} // namespace

Said why_refused(const office::Refused& refused, const Words& words) {
    if (&words == &english)
        return {refused.what(), words.language};
    for (std::size_t i = 0; i < told_reasons.size(); ++i)
        if (told_reasons[i] == refused.reason())
            return {fill(words.refusals[i], {refused.value()}), words.language};
    std::vector<std::string> sentences;
    if (refused.reason() == office::Reason::broken_rule)
        for (const auto& code : broken_by(refused))
            if (auto said = sentence_of(code, words);
                std::find(sentences.begin(), sentences.end(), said) == sentences.end())
                sentences.push_back(std::move(said));
    if (sentences.empty())
        sentences.push_back(fill(words.forbidden, {office::code_of(refused.reason())}));
    return {util::join(sentences, " "), words.language};
}

std::string alike_in(const std::vector<names::TraitFound>& traits, const Words& words) {
    std::string said;
    for (const auto& [trait, found] : traits) {
        const auto text = words.traits.at(static_cast<std::size_t>(trait));
        const auto one = trait == names::Trait::is_not ? fill(text, {found.at(0), found.at(1)})
                                                       : fill(text, {util::join(found, ", ")});
        said += (said.empty() ? "" : "; ") + one;
    }
    return said;
}

std::string fill(std::string_view text, std::initializer_list<std::string_view> values) {
    std::string filled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool is_place = text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}';
        const auto number = is_place ? static_cast<std::size_t>(text[i + 1] - '1') : values.size();
        if (number < values.size()) {
            filled += *(values.begin() + number);
            i += 2;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace plenary::desk
