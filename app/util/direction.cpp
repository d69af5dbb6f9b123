#include "util/direction.hpp"

#include "util/unicode.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace plenary::util {

namespace {

enum class Direction { none, left_to_right, right_to_left };

struct Range {
    char32_t first;
    char32_t last;
};

/// Hebrew, Arabic, Syriac, Thaana, N'Ko and others of the Middle East and Africa, ancient ones too; RIGHT-TO-LEFT MARK.
constexpr std::array<Range, 6> written_leftwards{{{0x0590, 0x08FF},
                                                  {0x200F, 0x200F},
                                                  {0xFB1D, 0xFDFF},
                                                  {0xFE70, 0xFEFC},
                                                  {0x10800, 0x10FFF},
                                                  {0x1E800, 0x1EFFF}}};

bool is_arabic_digit(char32_t letter) {
    return (letter >= 0x0660 && letter <= 0x0669) || (letter >= 0x06F0 && letter <= 0x06F9);
}

bool is_digit(char32_t letter) {
    return (letter >= U'0' && letter <= U'9') || is_arabic_digit(letter);
}

Direction direction_of(char32_t letter) {
    if (is_digit(letter) || !unicode::is_word_part(letter))
        return Direction::none;
    const bool is_leftwards =
        std::any_of(written_leftwards.begin(), written_leftwards.end(),
                    [&](const Range& range) { return letter >= range.first && letter <= range.last; });
    return is_leftwards ? Direction::right_to_left : Direction::left_to_right;
}

} // namespace

bool is_right_to_left(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (const auto direction = direction_of(next_code_point(text, at)); direction != Direction::none)
            return direction == Direction::right_to_left;
    return false;
}

std::vector<DirectedPiece> directed_pieces(std::string_view text) {
    const auto base = is_right_to_left(text) ? Direction::right_to_left : Direction::left_to_right;
    std::vector<DirectedPiece> pieces;
    std::size_t begin = 0; // of the piece
    std::size_t end = 0;   // of its last letter
    auto current = base;
    const auto finish = [&](std::size_t upto) {
        if (upto > begin)
            pieces.push_back({text.substr(begin, upto - begin), current == Direction::right_to_left});
        begin = upto;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto direction = direction_of(next_code_point(text, at));
        if (direction == Direction::none)
            continue;
        if (direction != current) {
            // What lies between goes with the direction of the whole.
            finish(current == base ? start : end);
            current = direction;
        }
        end = at;
    }
    if (current != base) {
        finish(end);
        current = base;
    }
    finish(text.size());
    return pieces;
}

} // namespace plenary::util
