#include "domain/language_tag.hpp"

#include <algorithm>

namespace plenary::domain {

bool is_language_tag(std::string_view tag) {
    const auto letters = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    };
    const auto hyphen = tag.find('-');
    const auto language = tag.substr(0, hyphen);
    if (language.size() < 2 || language.size() > 3 || !letters(language))
        return false;
    while (tag.find('-') != std::string_view::npos) {
        tag = tag.substr(tag.find('-') + 1);
        const auto part = tag.substr(0, tag.find('-'));
        const bool word = std::all_of(part.begin(), part.end(), [](unsigned char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
        if (part.size() < 2 || part.size() > 8 || !word)
            return false;
    }
    return true;
}

} // namespace plenary::domain
