#include "exchange/lists/folded_words.hpp"

#include "names/fold.hpp"

#include <algorithm>

namespace plenary::exchange {

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
