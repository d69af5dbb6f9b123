#include "tree/excerpt.hpp"

#include "tree/encoding.hpp"
#include "util/text.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace plenary::tree {

namespace {

constexpr std::string_view cut_mark = "...";

/// Where the code point before `offset` begins. Requires offset > 0.
std::size_t step_back(std::string_view text, std::size_t offset) {
    --offset;
    while (offset > 0 && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U)
        --offset;
    return offset;
}

std::size_t step_on(std::string_view text, std::size_t offset) {
    util::next_code_point(text, offset);
    return offset;
}

/// Safe to print, a tab as four blanks.
std::string shown(std::string_view text) {
    std::string out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto tab = std::min(text.find('\t', begin), text.size());
        out += util::for_terminal(text.substr(begin, tab - begin));
        if (tab < text.size())
            out += "    ";
        begin = tab + 1;
    }
    return out;
}

std::size_t width(std::string_view text) {
    return util::display_width(shown(text));
}

/// The part of a line that is printed, in bytes.
struct Window {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// All of `line` when it fits; else what fits around `focus`, two thirds of it before.
Window window_around(std::string_view line, std::size_t focus) {
    if (line.size() <= 4 * excerpt_width && width(line) <= excerpt_width)
        return {0, line.size()};
    Window window{focus, focus};
    std::size_t room = excerpt_width - 2 * cut_mark.size();
    const auto take = [&](std::size_t from, std::size_t to, std::size_t limit) {
        const auto cells = width(line.substr(from, to - from));
        if (cells + limit > room)
            return false;
        room -= cells;
        return true;
    };
    for (std::size_t at = focus; at > 0 && take(step_back(line, at), at, excerpt_width / 3);)
        window.begin = at = step_back(line, at);
    for (std::size_t at = focus; at < line.size() && take(at, step_on(line, at), 0);)
        window.end = at = step_on(line, at);
    return window;
}

std::string cut(std::string_view line, const Window& window) {
    auto out = shown(line.substr(window.begin, window.end - window.begin));
    if (window.begin > 0)
        out.insert(0, cut_mark);
    if (window.end < line.size())
        out += cut_mark;
    return out;
}

std::string numbered(std::string_view number, std::size_t gutter, std::string_view content) {
    auto out = util::pad_left(number, gutter) + " |";
    if (!content.empty())
        (out += ' ') += content;
    return out += '\n';
}

} // namespace

Lines::Lines(std::string_view text) : text_(text) {
    Block block{0, 0, text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0, text.size()};
    for (std::size_t at = 0; at <= text.size(); at += block_bytes) {
        blocks_.push_back(block);
        const auto bytes = text.substr(at, block_bytes);
        block.lines += static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
        block.code_points += count_code_points(bytes);
        if (const auto end = bytes.rfind('\n'); end != std::string_view::npos)
            block.line_begin = at + end + 1;
    }
    auto line_end = text.size();
    for (auto i = blocks_.size(); i-- > 0;) {
        const auto from = i * block_bytes;
        if (const auto end = text.substr(from, block_bytes).find('\n'); end != std::string_view::npos)
            line_end = from + end;
        blocks_[i].line_end = line_end;
    }
}

std::size_t Lines::end_of_line(std::size_t offset) const {
    const auto next = offset / block_bytes + 1;
    const auto end = text_.substr(0, next * block_bytes).find('\n', offset);
    if (end != std::string_view::npos)
        return end;
    return next < blocks_.size() ? blocks_[next].line_end : text_.size();
}

Lines::Line Lines::line(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto& block = blocks_[offset / block_bytes];
    const auto from = offset / block_bytes * block_bytes;
    const auto before = text_.substr(from, offset - from);
    const auto end = before.rfind('\n');
    const auto begin = end == std::string_view::npos ? block.line_begin : from + end + 1;
    auto text = text_.substr(begin, end_of_line(offset) - begin);
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return {block.lines + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1, begin,
            text};
}

std::size_t Lines::code_points_before(std::size_t offset) const {
    const auto from = offset / block_bytes * block_bytes;
    return blocks_[offset / block_bytes].code_points + count_code_points(text_.substr(from, offset - from));
}

std::size_t Lines::column(std::size_t offset) const {
    const auto found = line(offset);
    const auto inside = std::clamp(offset, found.begin, found.begin + found.text.size());
    return code_points_before(inside) - code_points_before(found.begin) + 1;
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string excerpt(const Lines& lines, std::size_t offset, std::size_t length, util::Style style,
                    util::Colour colour, std::size_t& gutter) {
    const auto found = lines.line(offset);
    const auto line = found.text;
    const auto focus = std::min(offset - std::min(offset, found.begin), line.size());
    const auto window = window_around(line, focus);

    const auto label = std::to_string(found.number);
    gutter = label.size();
    auto out = numbered("", gutter, "");
    if (found.number > 1) {
        const auto before = lines.line(found.begin - 1);
        out +=
            numbered(std::to_string(before.number), gutter, cut(before.text, window_around(before.text, 0)));
    }
    out += numbered(label, gutter, cut(line, window));

    const auto indent =
        (window.begin > 0 ? cut_mark.size() : 0) + width(line.substr(window.begin, focus - window.begin));
    const auto stop = std::max(focus, std::min(window.end, focus + std::min(length, line.size())));
    const auto carets = std::max<std::size_t>(1, width(line.substr(focus, stop - focus)));
    out +=
        numbered("", gutter, std::string(indent, ' ') + util::paint(std::string(carets, '^'), style, colour));
    return out;
}

} // namespace plenary::tree
