#include "domain/change/thing_name.hpp"

#include <algorithm>

namespace plenary::domain {

namespace {

/// How many codes stand in the name of a thing of this kind.
std::size_t codes_in_name(Kind kind) {
    return kind == kind_of<CheckIn> ? 3 : kind == kind_of<Registration> ? 2 : 1;
}

bool has_codes(std::string_view name, std::size_t count) {
    std::size_t codes = 1;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (name[i] == '/') {
            if (i == 0 || name[i - 1] == '/')
                return false;
            ++codes;
        }
    return codes == count && !name.empty() && name.back() != '/';
}

} // namespace

std::vector<std::string> words_of_things() {
    std::vector<std::string> words{Words<Kind>::all.begin(), Words<Kind>::all.end()};
    for (const auto& part : named_parts)
        words.emplace_back(part.word);
    return words;
}

std::optional<ThingName> parse_thing_name(std::string_view word, std::string_view name) {
    if (const auto kind = from_word<Kind>(word)) {
        if (!has_codes(name, codes_in_name(*kind)))
            return std::nullopt;
        return ThingName{std::string{word}, {*kind, std::string{name}}};
    }
    const auto* const part = std::find_if(named_parts.begin(), named_parts.end(),
                                          [&](const PartEntry& one) { return one.word == word; });
    const auto slash = name.find('/');
    if (part == named_parts.end() || !has_codes(name.substr(0, slash), 1) ||
        slash == std::string_view::npos || slash + 1 == name.size())
        return std::nullopt;
    return ThingName{std::string{word},
                     {part->of, std::string{name.substr(0, slash)}},
                     part,
                     std::string{name.substr(slash + 1)}};
}

std::string spelt(const ThingName& name) {
    return name.word + "/" + name.key.name + (name.part == nullptr ? "" : "/" + name.item);
}

} // namespace plenary::domain
