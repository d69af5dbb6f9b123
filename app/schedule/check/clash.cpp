#include "schedule/check/clash.hpp"

#include <algorithm>
#include <cstdint>

namespace plenary::schedule {

namespace {

constexpr bool is_in_order() {
    for (std::size_t i = 0; i < clash_kinds.size(); ++i)
        if (clash_kinds[i].kind != static_cast<ClashKind>(i))
            return false;
    return true;
}
static_assert(is_in_order() && clash_kinds.back().kind == ClashKind::interpreters_long);

/// FNV-1a, 64 bits: simple, and the same on every machine.
class Hash {
public:
    void add(std::string_view text) {
        for (const char c : text)
            add_byte(static_cast<unsigned char>(c));
        add_byte(0); // so that "ab", "c" differs from "a", "bc"
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    void add_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3U; }

    std::uint64_t value_ = 0xCBF29CE484222325U;
};

} // namespace

domain::ClashCode Clash::code() const {
    Hash hash;
    hash.add(domain::word(kind));
    if (!is_of_many(kind))
        for (const auto& meeting : meetings)
            hash.add(meeting.text());
    hash.add("");
    for (const auto& party : parties)
        hash.add(party);
    if (days)
        hash.add(domain::format_days(*days));
    if (!cause.empty())
        hash.add(cause);
    // Without vowels and what is easily misread, so that it is neither a word nor a puzzle.
    constexpr std::string_view letters = "23456789bcdfghjkmnpqrstvwxyz";
    std::string text{domain::word(kind)};
    text += '-';
    auto rest = hash.value() ^ (hash.value() >> 29U);
    for (int i = 0; i < 6; ++i, rest /= letters.size())
        text += letters[rest % letters.size()];
    return domain::ClashCode{std::move(text)};
}

bool has_open_error(const std::vector<Clash>& clashes) {
    return std::any_of(clashes.begin(), clashes.end(), [](const Clash& clash) {
        return clash.severity == Severity::error && !clash.acknowledged;
    });
}

} // namespace plenary::schedule
