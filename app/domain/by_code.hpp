/// \file
/// Things of a dataset by their code.
#pragma once

#include "util/text_map.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::domain {

/// Things of one kind by their code; they must live longer. Of several with the same code the last one counts.
template<class Thing>
class ByCode {
public:
    ByCode() = default;
    explicit ByCode(const std::vector<Thing>& things) : count_(things.size()) {
        by_code_.reserve(things.size());
        for (const auto& thing : things)
            by_code_.add(thing.code.text(), &thing).first = &thing;
    }

    /// Null where there is none.
    [[nodiscard]] const Thing* find(std::string_view code) const {
        const auto* found = by_code_.find(code);
        return found ? *found : nullptr;
    }
    /// How many things, each of the same code counted.
    [[nodiscard]] std::size_t size() const { return count_; }
    [[nodiscard]] std::vector<std::string> codes() const {
        std::vector<std::string> all;
        for (const auto& [code, thing] : by_code_)
            all.emplace_back(code);
        return all;
    }

private:
    util::TextMap<const Thing*> by_code_;
    std::size_t count_ = 0;
};

} // namespace plenary::domain
