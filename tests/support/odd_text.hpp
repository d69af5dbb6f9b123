/// \file
/// Chance from a seed, and texts as odd as people's.
#pragma once

#include "util/clean_text.hpp"

#include <array>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace plenary::testing {

/// The text as a registry may keep it; what cannot be kept at all is something else.
inline std::string kept(const std::string& text, util::TextLines lines = util::TextLines::one) {
    auto clean = util::clean_text(text, lines);
    return clean.trouble || clean.text.empty() ? "kept" : std::move(clean.text);
}

/// The same seed gives the same draws on every platform.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    std::mt19937_64& engine() { return engine_; }

    /// `least` to `most`, both included.
    int number(int least, int most) {
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<int>(engine_() % span);
    }
    bool maybe(int percent = 50) { return number(1, 100) <= percent; }

    template<class List>
    const auto& one_of(const List& list) {
        return list[static_cast<std::size_t>(number(0, static_cast<int>(std::size(list)) - 1))];
    }
    /// A text of one line.
    std::string text() {
        using namespace std::string_view_literals;
        static constexpr std::array odd{"no"sv,
                                        "Yes"sv,
                                        "ON"sv,
                                        "y"sv,
                                        "N"sv,
                                        "~"sv,
                                        "null"sv,
                                        "Null and void"sv,
                                        "true"sv,
                                        "010"sv,
                                        "0x1F"sv,
                                        "1e3"sv,
                                        "-5"sv,
                                        "+1"sv,
                                        ".5"sv,
                                        ".inf"sv,
                                        "1_000"sv,
                                        "12:30"sv,
                                        "12:30:45"sv,
                                        "2011-03-29"sv,
                                        "2011-03-29T09:00"sv,
                                        "- dash"sv,
                                        "-"sv,
                                        "---"sv,
                                        "..."sv,
                                        "# hash"sv,
                                        "a #b"sv,
                                        "a: b"sv,
                                        "a:b"sv,
                                        "ends:"sv,
                                        ": begins"sv,
                                        "it's"sv,
                                        "'"sv,
                                        "\""sv,
                                        "\"quoted\" in part"sv,
                                        "back\\slash \\n"sv,
                                        "{curly}"sv,
                                        "[square]"sv,
                                        "a, b"sv,
                                        ", comma"sv,
                                        "*star"sv,
                                        "&amp"sv,
                                        "!bang"sv,
                                        "%percent"sv,
                                        "@at"sv,
                                        "`tick`"sv,
                                        "|"sv,
                                        "> fold"sv,
                                        "? key"sv,
                                        "="sv,
                                        "<<"sv,
                                        "trailing "sv,
                                        " leading"sv,
                                        "two  blanks"sv,
                                        "O'Brien"sv,
                                        "https://www.un.org/a?b=c#d"sv,
                                        "Алматы"sv,
                                        "Ташкилоти Ҳамкории Шанхай"sv,
                                        "Нет: нет"sv,
                                        "محمد رفیع‌الدین شاه"sv,
                                        "阿拉木图"sv,
                                        "哈萨克斯坦：阿拉木图"sv,
                                        "e\u0301t\u00e9"sv,
                                        "a\u00a0b"sv,
                                        "\u00a0"sv,
                                        "a\u200fb"sv,
                                        "\u202eevil"sv,
                                        "a\ufeffb"sv,
                                        "\ufeff"sv,
                                        "\U0001F469\u200D\U0001F469"sv,
                                        "Ünal"sv,
                                        "\u00d7"sv,
                                        "A.B.-C_D/(E)&F;G"sv};
        if (maybe(5))
            return "A very long text" + std::string(static_cast<std::size_t>(number(90, 3000)), 'g') +
                   ", and on";
        if (maybe(20))
            return std::string(one_of(odd)) + " " + std::string(one_of(odd)) + ".";
        return std::string(one_of(odd));
    }
    /// A text that may have several lines.
    std::string lines() { return maybe() ? text() : text() + "\n\n  " + text() + (maybe() ? "\n" : ""); }
    /// Perhaps empty.
    std::string maybe_text() { return maybe() ? text() : std::string(); }

private:
    std::mt19937_64 engine_;
};

} // namespace plenary::testing
