/// \file
/// A map of texts by the million, where the usual map spends its time waiting for memory.
#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace plenary::util {

/// Texts and what belongs to each; none is ever taken out. A text and its entry lie side by side in large
/// pieces of memory, which go all at once.
template<class Value>
class TextMap {
public:
    TextMap() = default;
    TextMap(TextMap&&) noexcept = default;
    TextMap& operator=(TextMap&&) = delete; // its memory would go before its entries
    ~TextMap() = default;

    /// Makes room for so many.
    void reserve(std::size_t texts) { entries_.reserve(texts); }

    /// What belongs to the text, and whether it came in with this call; where it was there, it stays as it
    /// is.
    std::pair<Value&, bool> add(std::string_view text, Value value) {
        if (const auto found = entries_.find(text); found != entries_.end())
            return {found->second, false};
        auto* const copy = static_cast<char*>(memory_->allocate(text.size() + 1, 1));
        text.copy(copy, text.size());
        return {entries_.emplace(std::string_view{copy, text.size()}, std::move(value)).first->second, true};
    }

    /// Null where the text is not there.
    [[nodiscard]] const Value* find(std::string_view text) const {
        const auto found = entries_.find(text);
        return found == entries_.end() ? nullptr : &found->second;
    }
    [[nodiscard]] bool contains(std::string_view text) const { return entries_.contains(text); }

    [[nodiscard]] auto begin() const { return entries_.begin(); }
    [[nodiscard]] auto end() const { return entries_.end(); }

private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_ =
        std::make_unique<std::pmr::monotonic_buffer_resource>(); // stays where it is when the map moves
    std::pmr::unordered_map<std::string_view, Value> entries_{memory_.get()};
};

} // namespace plenary::util
