/// \file
/// A place in a text, as people see it: line, column, and the line with a caret under the right cells.
#pragma once

#include "util/terminal.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::tree {

/// Finds the line of any byte of a text, also of a large one or of one that is a single line, without looking at
/// all of it again. The text must live longer. A byte order mark is no part of the first line.
class Lines {
public:
    struct Line {
        std::size_t number = 1; ///< from 1
        std::size_t begin = 0;  ///< its first byte
        std::string_view text;  ///< without the line end
    };

    explicit Lines(std::string_view text);

    /// The line that the byte at `offset` belongs to; the last one for offsets behind the text.
    [[nodiscard]] Line line(std::size_t offset) const;
    /// 1-based, in code points.
    [[nodiscard]] std::size_t column(std::size_t offset) const;

private:
    /// What is known at the beginning of each block of the text.
    struct Block {
        std::size_t lines;       ///< line ends before it
        std::size_t code_points; ///< before it
        std::size_t line_begin;  ///< of the line that it begins in
        std::size_t line_end;    ///< of that line: the next line feed, or the end of the text
    };
    static constexpr std::size_t block_bytes = 4096;

    [[nodiscard]] std::size_t code_points_before(std::size_t offset) const;
    [[nodiscard]] std::size_t end_of_line(std::size_t offset) const;

    std::string_view text_;
    std::vector<Block> blocks_;
};

/// The number of code points in UTF-8 text.
std::size_t count_code_points(std::string_view text);

/// Cells that a line of an excerpt takes at most; longer ones are cut around the caret.
inline constexpr std::size_t excerpt_width = 100;

/// The line of `offset` with the one before it, and carets under `length` bytes:
///
///        |
///     13 |   - name: Kazakhstan
///     14 |     country: KZK
///        |              ^^^
///
/// `gutter` gets the width of the line numbers.
std::string excerpt(const Lines& lines, std::size_t offset, std::size_t length, util::Style style,
                    util::Colour colour, std::size_t& gutter);

} // namespace plenary::tree
