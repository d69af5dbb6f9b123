#include "exchange/headers/folded_words.hpp"

#include "names/fold.hpp"
#include "util/text.hpp"

#include <algorithm>

namespace plenary::exchange {

std::set<std::string> folded_single_words(std::initializer_list<std::string_view> texts) {
    std::set<std::string> words;
    for (const auto text : texts)
        for (const auto& word : util::split_words(names::fold(text)))
            words.insert(word);
    return words;
}

FoldedWords::FoldedWords(std::initializer_list<std::string_view> texts) {
    for (const auto text : texts) {
        const auto& folded = *set_.insert(names::fold(text)).first;
        longest_ = std::max(longest_, folded.size());
    }
}

std::size_t FoldedWords::beginning(const std::string& folded) const {
    std::size_t longest = 0;
    for (auto end = std::min(folded.find(' '), folded.size()); end <= longest_;
         end = std::min(folded.find(' ', end + 1), folded.size())) {
        if (set_.contains(folded.substr(0, end)))
            longest = end;
        if (end == folded.size())
            break;
    }
    return longest;
}

} // namespace plenary::exchange
