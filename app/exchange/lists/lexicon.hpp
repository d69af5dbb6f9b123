/// \file
/// Values by the words that lists have for them.
#pragma once

#include "names/fold.hpp"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

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
                values_[names::fold(rest.substr(0, end))] = entry.value;
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
    }

    [[nodiscard]] std::optional<Value> find(std::string_view text) const {
        const auto it = values_.find(names::fold(text));
        return it == values_.end() ? std::nullopt : std::optional(it->second);
    }

private:
    std::map<std::string, Value> values_;
};

} // namespace plenary::exchange
