/// \file
/// Values by the words that lists have for them.
#pragma once

#include "names/fold.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace plenary::exchange {

/// Values by folded word.
template<class Value>
class Lexicon {
public:
    struct Entry {
        Value value;
        std::string_view texts; ///< with semicolons between
    };

    Lexicon(std::initializer_list<Entry> entries) {
        for (const Entry& entry : entries)
            for (auto rest = entry.texts; !rest.empty();) {
                const auto end = std::min(rest.find(';'), rest.size());
                const auto& folded =
                    values_.insert_or_assign(names::fold(rest.substr(0, end)), entry.value).first->first;
                first_words_.insert(folded.substr(0, folded.find(' ')));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
    }

    [[nodiscard]] std::optional<Value> find(std::string_view text) const {
        const auto it = values_.find(names::fold(text));
        return it == values_.end() ? std::nullopt : std::optional(it->second);
    }

    /// Whether a folded text has the first word of any of the texts.
    [[nodiscard]] bool may_have(std::string_view folded) const {
        while (!folded.empty()) {
            const auto end = std::min(folded.find(' '), folded.size());
            if (first_words_.contains(std::string{folded.substr(0, end)}))
                return true;
            folded.remove_prefix(std::min(end + 1, folded.size()));
        }
        return false;
    }

private:
    std::unordered_map<std::string, Value> values_;
    std::unordered_set<std::string> first_words_;
};

} // namespace plenary::exchange
