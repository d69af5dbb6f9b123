#include "tree/usual_yaml.hpp"

#include "tree/encoding.hpp"
#include "tree/escapes.hpp"
#include "tree/tree_builder.hpp"
#include "tree/yaml_words.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace plenary::tree {

namespace {

/// Thrown where the text is not for this reader.
struct Unusual {};

/// A key is not looked for farther than this by the library.
constexpr std::size_t longest_key = 1'000;

bool is_one_of(char c, std::string_view signs) {
    return signs.find(c) != std::string_view::npos;
}

bool is_letter_or_digit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

class UsualReader {
public:
    /// From the byte at `begin` on. Between two values are at most `stretch` bytes.
    UsualReader(std::string_view text, std::size_t begin, std::size_t stretch, TreeBuilder& builder)
        : text_(text), next_(begin), told_(begin), stretch_(stretch), builder_(&builder) {}

    void read_document() {
        next_line();
        if (column_ == at_end)
            return;
        read_block();
        if (column_ != at_end)
            throw Unusual{};
    }

private:
    /// The column behind the last line, which is less than that of any list or map.
    static constexpr int at_end = -1;

    // Lines

    /// Goes to the first character of the next line that has more than a comment.
    void next_line() {
        for (;;) {
            const auto begin = next_;
            at_ = std::min(text_.find_first_not_of(' ', begin), text_.size());
            end_ = std::min(text_.find('\n', at_), text_.size());
            next_ = end_ + 1;
            if (at_ == text_.size()) {
                column_ = at_end;
                return check_stretch();
            }
            if (at_ == end_ || text_[at_] == '#')
                continue;
            begin_ = begin;
            column_ = static_cast<int>(at_ - begin);
            if (column_ == 0 && is_one_of(text_[at_], "-.%") && is_document_mark())
                throw Unusual{};
            return;
        }
    }

    [[nodiscard]] bool is_document_mark() const {
        const auto line = text_.substr(at_);
        return line.starts_with("---") || line.starts_with("...") || line.starts_with('%');
    }

    /// The library stops where it reads on and on: whether it does, it shall decide.
    void check_stretch() {
        if (at_ - told_ > stretch_ / 2)
            throw Unusual{};
        told_ = at_;
    }

    [[nodiscard]] char peek() const { return at_ < end_ ? text_[at_] : '\n'; }
    /// What stands behind the next character.
    [[nodiscard]] char second() const { return at_ + 1 < end_ ? text_[at_ + 1] : '\n'; }

    void skip_blanks() {
        while (at_ < end_ && text_[at_] == ' ')
            ++at_;
    }

    /// Whether nothing but blanks and a comment is left of the line.
    bool is_line_done() {
        skip_blanks();
        return at_ == end_ || (text_[at_] == '#' && text_[at_ - 1] == ' ');
    }

    void finish_line() {
        if (!is_line_done())
            throw Unusual{};
        next_line();
    }

    // Lists and maps by indentation

    /// The list or map that begins here.
    void read_block() {
        if (is_entry())
            read_list();
        else
            read_map();
    }

    [[nodiscard]] bool is_entry() const { return peek() == '-' && is_one_of(second(), " \n"); }

    void read_list() {
        const int column = column_;
        builder_->open(NodeKind::sequence, at_);
        while (column_ == column && is_entry()) {
            ++at_;
            read_entry(column);
        }
        if (column_ > column)
            throw Unusual{};
        builder_->close();
    }

    /// What stands behind the '-' of a list in this column.
    void read_entry(int column) {
        if (is_line_done()) {
            next_line();
            if (column_ <= column)
                throw Unusual{};
            return read_block();
        }
        column_ = static_cast<int>(at_ - begin_);
        if (is_entry())
            read_list();
        else if (is_key())
            read_map();
        else
            read_rest_of_line();
    }

    void read_map() {
        const int column = column_;
        builder_->open(NodeKind::map, at_);
        while (column_ == column) {
            read_key(false);
            read_member(column);
        }
        if (column_ > column)
            throw Unusual{};
        builder_->close();
    }

    /// What stands behind the key of a map in this column.
    void read_member(int column) {
        if (!is_line_done())
            return read_rest_of_line();
        const auto behind = at_;
        next_line();
        if (column_ > column || (column_ == column && is_entry()))
            return read_block();
        // To the library nothing, and the word for nothing as the next key, are the same.
        if (!null_word(text_.substr(at_)).empty())
            throw Unusual{};
        builder_->add_empty(behind);
    }

    // Values on one line

    void read_rest_of_line() {
        read_value(false);
        finish_line();
    }

    void read_value(bool in_brackets) {
        if (peek() == '[')
            read_list_in_brackets();
        else if (peek() == '{')
            read_map_in_brackets();
        else
            read_scalar(in_brackets);
    }

    void read_list_in_brackets() {
        builder_->open(NodeKind::sequence, at_);
        if (!takes_empty_brackets(']'))
            do {
                skip_blanks();
                read_value(true);
            } while (takes_comma(']'));
        builder_->close();
    }

    void read_map_in_brackets() {
        builder_->open(NodeKind::map, at_);
        if (!takes_empty_brackets('}'))
            do {
                skip_blanks();
                read_key(true);
                skip_blanks();
                read_value(true);
            } while (takes_comma('}'));
        builder_->close();
    }

    /// Moves behind the opening bracket, and the closing one if nothing stands between them.
    bool takes_empty_brackets(char closing) {
        ++at_;
        skip_blanks();
        if (peek() != closing)
            return false;
        ++at_;
        return true;
    }

    /// Moves behind a comma or the closing bracket. Whether it was a comma.
    bool takes_comma(char closing) {
        skip_blanks();
        if (peek() != ',' && peek() != closing)
            throw Unusual{};
        return text_[at_++] == ',';
    }

    /// Whether a key stands here.
    [[nodiscard]] bool is_key() {
        if (is_one_of(peek(), "[{"))
            return false;
        const auto at = at_;
        read_text(false);
        const bool is_key = peek() == ':';
        at_ = at;
        return is_key;
    }

    /// A key and the colon behind it.
    void read_key(bool in_brackets) {
        const auto begin = at_;
        read_scalar(in_brackets);
        if (peek() != ':' || at_ - begin > longest_key || !is_one_of(second(), in_brackets ? " " : " \n"))
            throw Unusual{};
        ++at_;
    }

    void read_scalar(bool in_brackets) {
        check_stretch();
        const auto begin = at_;
        const bool is_plain = !is_one_of(peek(), "\"'");
        builder_->add_scalar(begin, is_plain, read_text(in_brackets));
    }

    /// The text of the scalar that begins here. Valid until the next one is read.
    std::string_view read_text(bool in_brackets) {
        if (peek() == '"')
            return read_double_quoted();
        if (peek() == '\'')
            return read_single_quoted();
        return read_plain(in_brackets);
    }

    std::string_view read_plain(bool in_brackets) {
        const bool is_number = peek() == '-' && is_letter_or_digit(second());
        if (!is_number && is_one_of(peek(), "\n,[]{}#&*!|<>'\"%@`?:-"))
            throw Unusual{};
        const auto begin = at_;
        auto behind = at_; // the last that is no blank
        for (; at_ < end_; ++at_) {
            const char c = text_[at_];
            if (c == ' ')
                continue;
            if (c == ':' && is_one_of(second(), in_brackets ? " \n,]}" : " \n"))
                break;
            if (c == '#' && text_[at_ - 1] == ' ')
                break;
            if (in_brackets && is_one_of(c, ",[]{}?"))
                break;
            behind = at_ + 1;
        }
        return text_.substr(begin, behind - begin);
    }

    std::string_view read_single_quoted() {
        const auto begin = ++at_;
        quoted_.clear();
        for (auto run = begin;;) {
            at_ = text_.find('\'', at_);
            if (at_ >= end_)
                throw Unusual{};
            const auto text = text_.substr(run, at_ - run);
            ++at_;
            if (peek() != '\'')
                return run == begin ? text : std::string_view(quoted_ += text);
            (quoted_ += text) += '\'';
            run = ++at_;
        }
    }

    std::string_view read_double_quoted() {
        const auto begin = ++at_;
        quoted_.clear();
        for (auto run = begin;; run = at_) {
            at_ = text_.find_first_of("\"\\", at_);
            if (at_ >= end_)
                throw Unusual{};
            const auto text = text_.substr(run, at_ - run);
            if (text_[at_++] == '"')
                return run == begin ? text : std::string_view(quoted_ += text);
            quoted_ += text;
            read_escape();
        }
    }

    /// What stands behind a backslash: the escapes that we write ourselves.
    void read_escape() {
        const char letter = peek();
        ++at_;
        if (is_one_of(letter, "\"\\/"))
            quoted_ += letter;
        else if (letter == 'n')
            quoted_ += '\n';
        else if (letter == 't')
            quoted_ += '\t';
        else if (letter == 'r')
            quoted_ += '\r';
        else if (letter == 'x')
            read_code_point(2);
        else if (letter == 'u')
            read_code_point(4);
        else
            throw Unusual{};
    }

    void read_code_point(std::size_t digits) {
        const auto code_point = hexadecimal(text_.substr(at_, digits));
        if (!code_point || is_high_surrogate(*code_point) || is_low_surrogate(*code_point))
            throw Unusual{};
        util::append_utf8(quoted_, *code_point);
        at_ += digits;
    }

    std::string_view text_;
    std::size_t begin_ = 0; ///< of the line
    std::size_t at_ = 0;
    std::size_t end_ = 0; ///< of the line
    std::size_t next_;    ///< where the next line begins
    int column_ = at_end; ///< of what begins here
    std::size_t told_;    ///< where the last value stands
    std::size_t stretch_;
    TreeBuilder* builder_;
    std::string quoted_; ///< a quoted text that is spelt otherwise in the file
};

} // namespace

std::optional<Tree> read_usual_yaml(std::size_t file, const Findings& findings, const Limits& limits) {
    const std::string_view text = *findings.file(file).text;
    const auto begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    if (text.find_first_of("\t\r") != std::string_view::npos ||
        text.substr(begin).starts_with(byte_order_mark))
        return std::nullopt;
    TreeBuilder builder(file, findings, limits, {});
    try {
        UsualReader(text, begin, limits.stretch, builder).read_document();
    } catch (const Unusual&) {
        return std::nullopt;
    } catch (const Stop&) {
        return std::nullopt;
    }
    return builder.take_findings().empty() ? std::optional(builder.take()) : std::nullopt;
}

} // namespace plenary::tree
