#include "tree/json_reader.hpp"

#include "tree/encoding.hpp"
#include "tree/json_text.hpp"
#include "tree/tree_builder.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace plenary::tree {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Goes through the text once. It calls itself as deep as lists and maps stand within each other, which the
/// builder limits.
class Reader {
public:
    Reader(std::string_view text, std::size_t at, TreeBuilder& builder)
        : text_(text), at_(at), builder_(&builder), texts_(text, builder) {}

    void read_document() {
        read_value();
        if (skip_blanks(); at_ < text_.size())
            stop("this stands behind the end of the document", "remove it, or put both into one list");
    }

private:
    void read_value() {
        skip_blanks();
        const char first = peek();
        if (first == '{')
            read_map();
        else if (first == '[')
            read_list();
        else if (first == '"')
            read_text();
        else if (first == '-' || is_digit(first))
            read_number();
        else
            read_word();
    }

    void read_map() {
        builder_->open(NodeKind::map, at_++);
        if (!take('}')) {
            do
                read_member();
            while (take(','));
            close('}');
        }
        builder_->close();
    }

    void read_member() {
        skip_blanks();
        if (peek() != '"')
            stop_at_key();
        read_text();
        if (!take(':'))
            stop("a ':' is missing here", "write 'key': value, the key in double quotes");
        read_value();
    }

    void read_list() {
        builder_->open(NodeKind::sequence, at_++);
        if (!take(']')) {
            do
                read_value();
            while (take(','));
            close(']');
        }
        builder_->close();
    }

    void read_text() {
        const auto begin = at_;
        const auto text = texts_.read(at_);
        builder_->add_scalar(begin, false, text);
    }

    void read_number() {
        const auto begin = at_;
        at_ += peek() == '-' ? 1 : 0;
        bool is_number = peek() == '0' ? (++at_, true) : skip_digits();
        if (peek() == '.') {
            ++at_;
            is_number = skip_digits() && is_number;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++at_;
            at_ += peek() == '-' || peek() == '+' ? 1 : 0;
            is_number = skip_digits() && is_number;
        }
        if (!is_number || !is_end_of_word(at_)) {
            at_ = begin;
            stop("this is not a number as JSON writes it",
                 "put it into double quotes, or write digits without a 0 before them, such as 40 or -0.5");
        }
        builder_->add_scalar(begin, true, text_.substr(begin, at_ - begin));
    }

    void read_word() {
        for (const std::string_view word : {"true", "false", "null"})
            if (text_.substr(at_).starts_with(word) && is_end_of_word(at_ + word.size())) {
                builder_->add_scalar(at_, true, word);
                at_ += word.size();
                return;
            }
        stop_at_value();
    }

    [[nodiscard]] char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void skip_blanks() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    /// Whether there was any.
    bool skip_digits() {
        const auto begin = at_;
        while (is_digit(peek()))
            ++at_;
        return at_ > begin;
    }

    /// Moves behind blanks and then `sign`, if that is what comes.
    bool take(char sign) {
        skip_blanks();
        if (peek() != sign)
            return false;
        ++at_;
        return true;
    }

    void close(char bracket) {
        if (take(bracket))
            return;
        stop_if_open();
        stop(fmt::format("a ',' or '{}' is missing here", std::string(1, bracket)),
             "write commas between the entries; a quote within a text is written \\\"");
    }

    /// Whether a number or a word may end before `at`.
    [[nodiscard]] bool is_end_of_word(std::size_t at) const {
        return at == text_.size() ||
               std::string_view(" \t\r\n,:[]{}\"").find(text_[at]) != std::string_view::npos;
    }

    /// At the end of the text there is nothing to point at: the bracket that is open is the cause.
    void stop_if_open() {
        if (at_ < text_.size() || !builder_->open_at())
            return;
        at_ = *builder_->open_at();
        const bool is_map = text_[at_] == '{';
        stop(is_map ? "this '{' is not closed" : "this '[' is not closed",
             is_map ? "write a '}' behind it, and commas between the entries"
                    : "write a ']' behind it, and commas between the entries");
    }

    [[noreturn]] void stop_at_value() {
        stop_if_open();
        if (at_ == text_.size())
            stop("there is no value in this file", "write a list in '[' and ']'");
        if (peek() == ']' || peek() == '}' || peek() == ',')
            stop("a value is missing here", "write it, or remove the comma before it");
        stop("text must stand in double quotes",
             "write \"...\"; without quotes only numbers, true, false and null");
    }

    [[noreturn]] void stop_at_key() {
        stop_if_open();
        if (peek() == '}' || peek() == ',')
            stop("a key is missing here", "write it, or remove the comma before it");
        stop("a key must stand in double quotes", "write \"key\": value");
    }

    [[noreturn]] void stop(std::string message, std::string help) const {
        throw Stop{at_, "json-syntax", std::move(message), std::move(help)};
    }

    std::string_view text_;
    std::size_t at_;
    TreeBuilder* builder_;
    JsonTexts texts_;
};

std::optional<Stop> run(std::string_view text, TreeBuilder& builder) {
    try {
        Reader(text, text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0, builder).read_document();
    } catch (const Stop& stop) {
        return stop;
    }
    return std::nullopt;
}

} // namespace

std::optional<Tree> read_whole_json(std::size_t file, const Findings& findings, const Limits& limits,
                                    const Wording& wording) {
    std::string_view text = *findings.file(file).text;
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    const auto begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || (text[begin] != '{' && text[begin] != '['))
        return std::nullopt;
    TreeBuilder builder(file, findings, limits, wording);
    const bool is_whole = !run(*findings.file(file).text, builder) && builder.take_findings().empty();
    return is_whole ? std::optional(builder.take()) : std::nullopt;
}

std::optional<Tree> read_json(std::size_t file, Findings& findings, const Limits& limits,
                              const Wording& wording) {
    if (!check_bytes(file, findings, limits, wording))
        return std::nullopt;
    TreeBuilder builder(file, findings, limits, wording);
    auto stop = run(*findings.file(file).text, builder);
    for (auto& finding : builder.take_findings())
        findings.add(std::move(finding));
    if (!stop)
        return builder.take();
    findings.add(finding_of(file, std::move(*stop)));
    return std::nullopt;
}

} // namespace plenary::tree
