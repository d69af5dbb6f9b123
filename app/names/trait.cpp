#include "names/trait.hpp"

#include "util/text.hpp"

namespace plenary::names {

namespace {

std::string put_into(std::string_view text, std::string_view place, const std::string& words) {
    std::string said{text};
    if (const auto at = said.find(place); at != std::string::npos)
        said.replace(at, place.size(), words);
    return said;
}

std::string in_words(const TraitFound& found) {
    const auto text = trait_words.at(static_cast<std::size_t>(found.trait));
    if (found.trait == Trait::is_not)
        return put_into(put_into(text, "{2}", found.words.at(1)), "{1}", found.words.at(0));
    return put_into(text, "{1}",
                    found.trait == Trait::only_one_has ? util::list_in_words(found.words)
                                                       : util::join(found.words, ", "));
}

} // namespace

std::string in_words(const std::vector<TraitFound>& traits) {
    std::vector<std::string> said;
    for (const auto& one : traits)
        said.push_back(in_words(one));
    return util::join(said, "; ");
}

} // namespace plenary::names
